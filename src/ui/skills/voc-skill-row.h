/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-skill.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_ROW (voc_skill_row_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillRow, voc_skill_row, VOC, SKILL_ROW, GtkWidget)

GtkWidget *voc_skill_row_new       (void);
char      *voc_skill_row_set_skill (VocSkillRow *self,
                                    VocSkill    *skill,
                                    const char  *query,
                                    const char  *matched);

G_END_DECLS
