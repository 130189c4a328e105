/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-score-column.h"
#include "voc-types.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_QUERY (voc_occupation_query_get_type ())

/**
 * VocOccupationSort:
 * @VOC_OCCUPATION_SORT_RELEVANCE: best match first; by label where no words are searched
 * @VOC_OCCUPATION_SORT_LABEL: by label
 * @VOC_OCCUPATION_SORT_CODE: by code
 * @VOC_OCCUPATION_SORT_SKILLS: most requirements first
 * @VOC_OCCUPATION_SORT_DISTINCTIVENESS: largest mean idf of its requirements first
 * @VOC_OCCUPATION_SORT_RESILIENCE: by resilience
 * @VOC_OCCUPATION_SORT_EXPOSURE: by AI exposure
 * @VOC_OCCUPATION_SORT_ML: by AI and machine learning
 * @VOC_OCCUPATION_SORT_GEN: by generative AI
 * @VOC_OCCUPATION_SORT_DIG: by workflow software
 * @VOC_OCCUPATION_SORT_ROB: by robotics
 * @VOC_OCCUPATION_SORT_HUM: by human judgement
 * @VOC_OCCUPATION_SORT_MT_DIGITAL: by a megatrend: digital transformation
 * @VOC_OCCUPATION_SORT_MT_GREEN: green transition
 * @VOC_OCCUPATION_SORT_MT_CARE: ageing and care
 * @VOC_OCCUPATION_SORT_MT_GLOBAL: globalisation and cultures
 * @VOC_OCCUPATION_SORT_MT_KNOW: knowledge economy
 * @VOC_OCCUPATION_SORT_MT_SECURE: security and regulation
 *
 * An order. By a score the highest comes first, or the lowest if that is asked for; what has no score
 * comes last.
 */
typedef enum
{
  VOC_OCCUPATION_SORT_RELEVANCE,
  VOC_OCCUPATION_SORT_LABEL,
  VOC_OCCUPATION_SORT_CODE,
  VOC_OCCUPATION_SORT_SKILLS,
  VOC_OCCUPATION_SORT_DISTINCTIVENESS,
  VOC_OCCUPATION_SORT_RESILIENCE,
  VOC_OCCUPATION_SORT_EXPOSURE,
  VOC_OCCUPATION_SORT_ML,
  VOC_OCCUPATION_SORT_GEN,
  VOC_OCCUPATION_SORT_DIG,
  VOC_OCCUPATION_SORT_ROB,
  VOC_OCCUPATION_SORT_HUM,
  VOC_OCCUPATION_SORT_MT_DIGITAL,
  VOC_OCCUPATION_SORT_MT_GREEN,
  VOC_OCCUPATION_SORT_MT_CARE,
  VOC_OCCUPATION_SORT_MT_GLOBAL,
  VOC_OCCUPATION_SORT_MT_KNOW,
  VOC_OCCUPATION_SORT_MT_SECURE,
} VocOccupationSort;

/* Each score by which a list can be sorted has a range, too. */
#define VOC_QUERY_N_SCORES (VOC_OCCUPATION_SORT_MT_SECURE - VOC_OCCUPATION_SORT_RESILIENCE + 1)

/**
 * VocQueryScore:
 * @column: the score
 * @sort: the order by it; voc_occupation_sort_to_id() is its word for files and scripts
 * @min: the property with the least value
 * @max: the property with the largest value
 *
 * A score that lists can be narrowed and sorted by.
 */
typedef struct
{
  VocScoreColumn column;
  VocOccupationSort sort;
  const char *min;
  const char *max;
} VocQueryScore;

/*
 * What a list of occupations is to hold: everything that is set must hold. A GObject with a property for each
 * condition, so that a window binds to them; unset means any. Properties:
 *
 *   text (string), isco (string: ISCO-08 code, the group and all below it), needs (strv of skill URIs: all of them),
 *   without (strv of skill URIs: none of them), min-digital, min-green, min-transversal (uint, percent of all
 *   requirements), min-essential, max-essential (uint, number of essential requirements; max 0 is no limit),
 *   skill-level (uint, ISCO-08 skill level 1 to 4; 0 any), min-resilience, max-resilience and the same for each other
 *   score (uint, whole points as lists show them: with anchor, rounded; 0 and 100 are no limit), less-exposed-than (string:
 *   the name of the occupation that max-exposure was taken from; goes when max-exposure changes), sort (VocOccupationSort),
 *   ascending (boolean: lowest score first), is-empty (boolean, read-only)
 *
 * "changed" is emitted once after each change of a condition or of the sort.
 */
G_DECLARE_FINAL_TYPE (VocOccupationQuery, voc_occupation_query, VOC, OCCUPATION_QUERY, GObject)

VocOccupationQuery *voc_occupation_query_new           (void);
VocOccupationQuery *voc_occupation_query_copy          (VocOccupationQuery *self);
gboolean            voc_occupation_query_equal         (VocOccupationQuery *self,
                                                        VocOccupationQuery *other);
gboolean            voc_occupation_query_has_conditions (VocOccupationQuery *self);
gboolean            voc_occupation_query_is_empty      (VocOccupationQuery *self);
void                voc_occupation_query_clear         (VocOccupationQuery *self);
const char         *voc_occupation_query_get_text      (VocOccupationQuery *self);
const char         *voc_occupation_query_get_isco      (VocOccupationQuery *self);
const char *const  *voc_occupation_query_get_needs     (VocOccupationQuery *self);
const char *const  *voc_occupation_query_get_without   (VocOccupationQuery *self);
void                voc_occupation_query_add_need      (VocOccupationQuery *self,
                                                        const char         *skill_uri);
void                voc_occupation_query_remove_need   (VocOccupationQuery *self,
                                                        const char         *skill_uri);
void                voc_occupation_query_add_without   (VocOccupationQuery *self,
                                                        const char         *skill_uri);
void                voc_occupation_query_remove_without (VocOccupationQuery *self,
                                                         const char         *skill_uri);
guint               voc_occupation_query_get_min_share (VocOccupationQuery *self,
                                                        VocCollections      collection);
guint               voc_occupation_query_get_min_essential (VocOccupationQuery *self);
guint               voc_occupation_query_get_max_essential (VocOccupationQuery *self);
guint               voc_occupation_query_get_skill_level   (VocOccupationQuery *self);
gboolean            voc_occupation_query_get_score_range (VocOccupationQuery *self,
                                                          VocScoreColumn      column,
                                                          guint              *out_min,
                                                          guint              *out_max);
const char         *voc_occupation_query_get_less_exposed_than (VocOccupationQuery *self);
void                voc_occupation_query_set_less_exposed_than (VocOccupationQuery *self,
                                                                const char         *label,
                                                                guint               exposure);
VocOccupationSort   voc_occupation_query_get_sort      (VocOccupationQuery *self);
gboolean            voc_occupation_query_get_ascending (VocOccupationQuery *self);
JsonNode           *voc_occupation_query_to_json       (VocOccupationQuery *self);
VocOccupationQuery *voc_occupation_query_from_json     (JsonNode           *node);

const char         *voc_occupation_sort_to_id          (VocOccupationSort   sort);
gboolean            voc_occupation_sort_from_id        (const char         *id,
                                                        VocOccupationSort  *out_sort);
gboolean            voc_occupation_sort_get_score      (VocOccupationSort   sort,
                                                        VocScoreColumn     *out_column);
const VocQueryScore *voc_query_score_get               (guint               index);
const VocQueryScore *voc_query_score_find              (VocScoreColumn      column);

G_END_DECLS
