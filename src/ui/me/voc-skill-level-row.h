/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_LEVEL_ROW (voc_skill_level_row_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillLevelRow, voc_skill_level_row, VOC, SKILL_LEVEL_ROW, AdwActionRow)

GtkWidget  *voc_skill_level_row_new       (const char       *id,
                                           const char       *title);
const char *voc_skill_level_row_get_id    (VocSkillLevelRow *self);
void        voc_skill_level_row_set_level (VocSkillLevelRow *self,
                                           VocSkillLevel     level);

G_END_DECLS
