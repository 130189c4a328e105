/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

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
 */
typedef enum
{
  VOC_OCCUPATION_SORT_RELEVANCE,
  VOC_OCCUPATION_SORT_LABEL,
  VOC_OCCUPATION_SORT_CODE,
  VOC_OCCUPATION_SORT_SKILLS,
  VOC_OCCUPATION_SORT_DISTINCTIVENESS,
} VocOccupationSort;

/*
 * What a list of occupations is to hold: everything that is set must hold. A GObject with a property for each
 * condition, so that a window binds to them; unset means any. Properties:
 *
 *   text (string), isco (string: ISCO-08 code, the group and all below it), needs (strv of skill URIs: all of them),
 *   without (strv of skill URIs: none of them), min-digital, min-green, min-transversal (uint, percent of all
 *   requirements), min-essential, max-essential (uint, number of essential requirements; max 0 is no limit),
 *   skill-level (uint, ISCO-08 skill level 1 to 4; 0 any), sort (VocOccupationSort), is-empty (boolean, read-only)
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
VocOccupationSort   voc_occupation_query_get_sort      (VocOccupationQuery *self);
JsonNode           *voc_occupation_query_to_json       (VocOccupationQuery *self);
VocOccupationQuery *voc_occupation_query_from_json     (JsonNode           *node);

const char         *voc_occupation_sort_to_id          (VocOccupationSort   sort);
gboolean            voc_occupation_sort_from_id        (const char         *id,
                                                        VocOccupationSort  *out_sort);

G_END_DECLS
