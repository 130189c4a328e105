/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-requirement-bucket.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_GROUP (voc_requirement_group_get_type ())

/* A GListModel of VocRequirementBucket: what an occupation needs of one relation and one skill
 * type. */
G_DECLARE_FINAL_TYPE (VocRequirementGroup, voc_requirement_group, VOC, REQUIREMENT_GROUP, GObject)

GPtrArray   *voc_requirement_group_split          (GPtrArray           *requirements);

VocRelation  voc_requirement_group_get_relation   (VocRequirementGroup *self);
VocSkillType voc_requirement_group_get_skill_type (VocRequirementGroup *self);
guint        voc_requirement_group_get_count      (VocRequirementGroup *self);
const char  *voc_requirement_group_get_id         (VocRequirementGroup *self);
const char  *voc_requirement_group_get_title      (VocRequirementGroup *self);

G_END_DECLS
