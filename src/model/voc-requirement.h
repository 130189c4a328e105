/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-skill.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT (voc_requirement_get_type ())

G_DECLARE_FINAL_TYPE (VocRequirement, voc_requirement, VOC, REQUIREMENT, GObject)

VocRequirement *voc_requirement_new          (VocConcept     *concept,
                                              VocRelation     relation);
VocConcept     *voc_requirement_get_concept  (VocRequirement *self);
VocSkill       *voc_requirement_get_skill    (VocRequirement *self);
VocRelation     voc_requirement_get_relation (VocRequirement *self);

G_END_DECLS
