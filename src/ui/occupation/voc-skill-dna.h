/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_DNA (voc_skill_dna_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillDna, voc_skill_dna, VOC, SKILL_DNA, AdwBin)

void voc_skill_dna_show (VocSkillDna   *self,
                         VocOccupation *occupation,
                         VocLens       *lens);

G_END_DECLS
