/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-catalogue.h"
#include "voc-skill.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_PAGE (voc_skill_page_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillPage, voc_skill_page, VOC, SKILL_PAGE, GtkWidget)

GtkWidget    *voc_skill_page_new           (void);
VocCatalogue *voc_skill_page_get_catalogue (VocSkillPage *self);
void          voc_skill_page_set_catalogue (VocSkillPage *self,
                                            VocCatalogue *catalogue);
VocSkill     *voc_skill_page_get_skill     (VocSkillPage *self);
void          voc_skill_page_set_skill     (VocSkillPage *self,
                                            VocSkill     *skill);

G_END_DECLS
