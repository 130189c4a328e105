/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-query.h"
#include "voc-types.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_QUERY (voc_skill_query_get_type ())

/**
 * VocSkillSort:
 * @VOC_SKILL_SORT_RELEVANCE: best match first; by label where no words are searched
 * @VOC_SKILL_SORT_LABEL: by label
 * @VOC_SKILL_SORT_USES: needed by most occupations first
 */
typedef enum
{
  VOC_SKILL_SORT_RELEVANCE,
  VOC_SKILL_SORT_LABEL,
  VOC_SKILL_SORT_USES,
} VocSkillSort;

/*
 * What a list of skills is to hold: everything that is set must hold. Properties:
 *
 *   text (string), group (string: URI of a skill group or ISCED-F field, everything below it), has-type (boolean) and
 *   skill-type (VocSkillType), has-reuse (boolean) and reuse-level (VocReuseLevel), collections (VocCollections: all
 *   of them), min-uses (uint: needed by at least so many occupations), sort (VocSkillSort)
 */
G_DECLARE_FINAL_TYPE (VocSkillQuery, voc_skill_query, VOC, SKILL_QUERY, VocQuery)

VocSkillQuery *voc_skill_query_new             (void);
const char    *voc_skill_query_get_group       (VocSkillQuery *self);
gboolean       voc_skill_query_get_skill_type  (VocSkillQuery *self,
                                                VocSkillType  *out_type);
gboolean       voc_skill_query_get_reuse_level (VocSkillQuery *self,
                                                VocReuseLevel *out_reuse);
VocCollections voc_skill_query_get_collections (VocSkillQuery *self);
guint          voc_skill_query_get_min_uses    (VocSkillQuery *self);
VocSkillSort   voc_skill_query_get_sort        (VocSkillQuery *self);

G_END_DECLS
