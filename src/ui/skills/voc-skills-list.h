/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILLS_LIST (voc_skills_list_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillsList, voc_skills_list, VOC, SKILLS_LIST, AdwBin)

void           voc_skills_list_set_catalogue (VocSkillsList *self,
                                              VocCatalogue  *catalogue);
VocSkillQuery *voc_skills_list_get_query     (VocSkillsList *self);
void           voc_skills_list_clear         (VocSkillsList *self);
void           voc_skills_list_search        (VocSkillsList *self,
                                              const char    *text);
void           voc_skills_list_follow        (VocSkillsList *self,
                                              VocSkill      *skill);
void           voc_skills_list_focus_search  (VocSkillsList *self);
gboolean       voc_skills_list_focus_next    (VocSkillsList *self);

G_END_DECLS
