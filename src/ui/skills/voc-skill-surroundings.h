/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

/**
 * VocSkillSurroundings:
 * @groups: (element-type VocGroup): the groups that it is in, also by way of a broader skill
 * @broader: (element-type VocSkill): the skills right above it
 * @narrower: (element-type VocSkill): the skills right below it
 * @essential: (element-type VocSkill): what it builds on
 * @optional: (element-type VocSkill): what also helps
 * @uses: (element-type VocRequirement): the occupations that need it
 *
 * Everything around one skill.
 */
typedef struct
{
  GPtrArray *groups;
  GPtrArray *broader;
  GPtrArray *narrower;
  GPtrArray *essential;
  GPtrArray *optional;
  GPtrArray *uses;
} VocSkillSurroundings;

VocSkillSurroundings *voc_skill_surroundings_new  (void);
gboolean              voc_skill_surroundings_read (VocSkillSurroundings  *self,
                                                   VocCatalogue          *catalogue,
                                                   VocSkill              *skill,
                                                   GError               **error);
void                  voc_skill_surroundings_free (VocSkillSurroundings  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSkillSurroundings, voc_skill_surroundings_free)

G_END_DECLS
