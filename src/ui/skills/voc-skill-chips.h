/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_CHIPS (voc_skill_chips_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillChips, voc_skill_chips, VOC, SKILL_CHIPS, AdwBin)

void voc_skill_chips_set_catalogue (VocSkillChips *self,
                                    VocCatalogue  *catalogue);
void voc_skill_chips_set_query     (VocSkillChips *self,
                                    VocSkillQuery *query);

G_END_DECLS
