/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-skill.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_HEAD (voc_skill_head_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillHead, voc_skill_head, VOC, SKILL_HEAD, GtkBox)

void voc_skill_head_set_skill    (VocSkillHead *self,
                                  VocSkill     *skill,
                                  GPtrArray    *groups);
void voc_skill_head_save_view    (VocSkillHead *self,
                                  GVariantDict *view);
void voc_skill_head_restore_view (VocSkillHead *self,
                                  GVariantDict *view);

G_END_DECLS
