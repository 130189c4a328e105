/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-skill-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_FILTER_BUTTON (voc_skill_filter_button_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillFilterButton, voc_skill_filter_button, VOC, SKILL_FILTER_BUTTON, AdwBin)

void voc_skill_filter_button_set_query (VocSkillFilterButton *self,
                                        VocSkillQuery        *query);

G_END_DECLS
