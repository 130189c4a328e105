/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL (voc_skill_get_type ())

G_DECLARE_FINAL_TYPE (VocSkill, voc_skill, VOC, SKILL, VocConcept)

VocSkill      *voc_skill_new             (const VocConceptFields *fields,
                                          VocSkillType            type,
                                          VocReuseLevel           reuse,
                                          guint                   uses);
VocSkillType   voc_skill_get_skill_type  (VocSkill               *self);
VocReuseLevel  voc_skill_get_reuse_level (VocSkill               *self);
guint          voc_skill_get_uses        (VocSkill               *self);

G_END_DECLS
