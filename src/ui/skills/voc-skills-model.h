/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILLS_MODEL (voc_skills_model_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillsModel, voc_skills_model, VOC, SKILLS_MODEL, GObject)

VocSkillsModel *voc_skills_model_new           (void);
void            voc_skills_model_set_catalogue (VocSkillsModel *self,
                                                VocCatalogue   *catalogue);
VocSkillQuery  *voc_skills_model_get_query     (VocSkillsModel *self);
gboolean        voc_skills_model_get_busy      (VocSkillsModel *self);
const char     *voc_skills_model_get_problem   (VocSkillsModel *self);
const char     *voc_skills_model_get_matched  (VocSkillsModel *self,
                                               VocSkill       *skill);
const char     *voc_skills_model_get_hit_text (VocSkillsModel *self,
                                               VocSkill       *skill);
guint           voc_skills_model_get_position  (VocSkillsModel *self,
                                                VocSkill       *skill);

G_END_DECLS
