/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_USE (voc_skill_use_get_type ())

/* An occupation that needs a skill, and how: VocRequirement seen from the other side. Properties: occupation, relation. */
G_DECLARE_FINAL_TYPE (VocSkillUse, voc_skill_use, VOC, SKILL_USE, GObject)

VocSkillUse   *voc_skill_use_new            (VocOccupation *occupation,
                                             VocRelation    relation);
VocOccupation *voc_skill_use_get_occupation (VocSkillUse   *self);
VocRelation    voc_skill_use_get_relation   (VocSkillUse   *self);

G_END_DECLS
