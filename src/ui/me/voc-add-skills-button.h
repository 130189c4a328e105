/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_ADD_SKILLS_BUTTON (voc_add_skills_button_get_type ())

G_DECLARE_FINAL_TYPE (VocAddSkillsButton, voc_add_skills_button, VOC, ADD_SKILLS_BUTTON, GtkButton)

GtkWidget *voc_add_skills_button_offer    (VocAddSkillsButton  *self,
                                           AdwPreferencesGroup *group,
                                           VocConcept          *skill,
                                           gboolean             ticked);
void       voc_add_skills_button_clear    (VocAddSkillsButton  *self);
guint      voc_add_skills_button_get_n    (VocAddSkillsButton  *self);
void       voc_add_skills_button_focus    (VocAddSkillsButton  *self);
GStrv      voc_add_skills_button_dup_uris (VocAddSkillsButton  *self);

G_END_DECLS
