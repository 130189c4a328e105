/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_USES (voc_skill_uses_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillUses, voc_skill_uses, VOC, SKILL_USES, GtkBox)

void voc_skill_uses_set_uses     (VocSkillUses *self,
                                  GPtrArray    *uses,
                                  guint         n_occupations);
void voc_skill_uses_save_view    (VocSkillUses *self,
                                  GVariantDict *view);
void voc_skill_uses_restore_view (VocSkillUses *self,
                                  GVariantDict *view);

G_END_DECLS
