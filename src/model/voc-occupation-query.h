/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-query.h"
#include "voc-types.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_QUERY (voc_occupation_query_get_type ())

/*
 * Orders by facts: best match first, and by label where no words are searched; by label; by code;
 * most requirements first; largest mean idf of its requirements first. Any other word is the name
 * of a column: the highest comes first, or the lowest if that is asked for, and what is not known
 * last.
 */
#define VOC_OCCUPATION_SORT_RELEVANCE "relevance"
#define VOC_OCCUPATION_SORT_LABEL "label"
#define VOC_OCCUPATION_SORT_CODE "code"
#define VOC_OCCUPATION_SORT_SKILLS "skills"
#define VOC_OCCUPATION_SORT_DISTINCTIVENESS "distinctiveness"

/*
 * What a list of occupations is to hold: everything that is set must hold. A GObject with a property for each
 * condition, so that a window binds to them; unset means any. Properties:
 *
 *   text (string), isco (string: ISCO-08 code, the group and all below it),
 *   field (string: the word for a field of work), needs (strv of skill URIs: all of them),
 *   without (strv of skill URIs: none of them), min-digital, min-green, min-transversal (uint, percent of all
 *   requirements), min-essential, max-essential (uint, number of essential requirements; max 0 is no limit),
 *   skill-level (uint, ISCO-08 skill level 1 to 4; 0 any), ranges (variant "a(sii)": the name of a column, its least and
 *   its largest value in whole units as lists show them), less-exposed-than (string: the name of the occupation that the
 *   largest exposure was taken from; goes when that changes), sort (string: an order by facts or the name of a column),
 *   ascending (boolean: lowest value first)
 */
G_DECLARE_FINAL_TYPE (VocOccupationQuery, voc_occupation_query, VOC, OCCUPATION_QUERY, VocQuery)

VocOccupationQuery *voc_occupation_query_new           (void);
const char         *voc_occupation_query_get_isco      (VocOccupationQuery *self);
const char         *voc_occupation_query_get_field     (VocOccupationQuery *self);
const char *const  *voc_occupation_query_get_needs     (VocOccupationQuery *self);
const char *const  *voc_occupation_query_get_without   (VocOccupationQuery *self);
guint               voc_occupation_query_get_min_share (VocOccupationQuery *self,
                                                        VocCollections      collection);
guint               voc_occupation_query_get_min_essential (VocOccupationQuery *self);
guint               voc_occupation_query_get_max_essential (VocOccupationQuery *self);
guint               voc_occupation_query_get_skill_level   (VocOccupationQuery *self);
GVariant           *voc_occupation_query_get_ranges    (VocOccupationQuery *self);
guint               voc_occupation_query_get_n_ranges  (VocOccupationQuery *self);
const char         *voc_occupation_query_get_range_column (VocOccupationQuery *self,
                                                        guint               index);
gboolean            voc_occupation_query_get_range     (VocOccupationQuery *self,
                                                        const char         *column,
                                                        int                *out_min,
                                                        int                *out_max);
void                voc_occupation_query_set_range     (VocOccupationQuery *self,
                                                        const char         *column,
                                                        int                 min,
                                                        int                 max);
void                voc_occupation_query_set_min       (VocOccupationQuery *self,
                                                        const char         *column,
                                                        int                 min);
void                voc_occupation_query_set_max       (VocOccupationQuery *self,
                                                        const char         *column,
                                                        int                 max);
const char         *voc_occupation_query_get_less_exposed_than (VocOccupationQuery *self);
void                voc_occupation_query_set_less_exposed_than (VocOccupationQuery *self,
                                                                const char         *label,
                                                                guint               exposure);
const char         *voc_occupation_query_get_sort      (VocOccupationQuery *self);
gboolean            voc_occupation_query_get_ascending (VocOccupationQuery *self);

gboolean            voc_occupation_sort_is_by_facts    (const char         *sort);

G_END_DECLS
