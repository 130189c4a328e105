/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-query.h"

#include "voc-concept-page.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILLS_PAGE (voc_skills_page_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillsPage, voc_skills_page, VOC, SKILLS_PAGE, AdwBin)

void      voc_skills_page_set_catalogue   (VocSkillsPage *self,
                                           VocCatalogue  *catalogue);
VocSkill *voc_skills_page_get_skill       (VocSkillsPage *self);
gboolean  voc_skills_page_open            (VocSkillsPage *self,
                                           const char    *id,
                                           GError       **error);
void           voc_skills_page_search          (VocSkillsPage  *self,
                                                const char     *text);
void      voc_skills_page_focus_search    (VocSkillsPage *self);
gboolean  voc_skills_page_get_can_go_back (VocSkillsPage *self);
void      voc_skills_page_go_back         (VocSkillsPage *self);
VocConceptPage *voc_skills_page_get_concept_page (VocSkillsPage *self);
void      voc_skills_page_next_pane       (VocSkillsPage *self);

G_END_DECLS
