/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/**
 * VocOccupationQuery:
 *
 * What a list of occupations is to hold.
 */
struct _VocOccupationQuery
{
  VocQuery parent_instance;
};

typedef enum
{
  PROP_FIELD = VOC_QUERY_PROP_OWN,
  PROP_ISCO,
  PROP_NEEDS,
  PROP_WITHOUT,
  PROP_MIN_DIGITAL,
  PROP_MIN_GREEN,
  PROP_MIN_TRANSVERSAL,
  PROP_MIN_ESSENTIAL,
  PROP_MAX_ESSENTIAL,
  PROP_SKILL_LEVEL,
  PROP_RANGES,
  PROP_LESS_EXPOSED_THAN,
  PROP_SORT,
  PROP_ASCENDING,
} VocOccupationQueryProperty;

/* The column that less-exposed-than is about. */
#define EXPOSURE "exposure"

static GParamSpec *properties[PROP_ASCENDING + 1];

G_DEFINE_FINAL_TYPE (VocOccupationQuery, voc_occupation_query, VOC_TYPE_QUERY)

static int
get_max (GVariant   *ranges,
         const char *column)
{
  int min;
  int max;

  voc_query_ranges_lookup (ranges, column, &min, &max);

  return max;
}

/* Another number is no longer that occupation's. */
static void
voc_occupation_query_stored (VocQuery     *query,
                             guint         property,
                             const GValue *old)
{
  GVariant *ranges = voc_occupation_query_get_ranges (VOC_OCCUPATION_QUERY (query));

  if (property == PROP_RANGES &&
      get_max (g_value_get_variant (old), EXPOSURE) != get_max (ranges, EXPOSURE))
    voc_query_reset (query, PROP_LESS_EXPOSED_THAN);
}

/* Columns that had a member for each end once: "min-hum": 60 for "ranges": { "hum": { "min": 60 } }. The
 * whole scale was no limit. */
static void
voc_occupation_query_read_old (VocQuery   *query,
                               JsonObject *object)
{
  static const char *const COLUMNS[] = {
    "resilience", "exposure", "ml",      "gen",       "dig",     "rob",       "hum",
    "mt-digital", "mt-green", "mt-care", "mt-global", "mt-know", "mt-secure",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    {
      g_autofree char *min_name = g_strconcat ("min-", COLUMNS[i], NULL);
      g_autofree char *max_name = g_strconcat ("max-", COLUMNS[i], NULL);
      int min = VOC_RANGE_NO_MIN;
      int max = VOC_RANGE_NO_MAX;

      if (voc_query_read_end (object, min_name, &min))
        min = min > 0 ? MIN (min, 100) : VOC_RANGE_NO_MIN;
      if (voc_query_read_end (object, max_name, &max))
        max = max < 100 ? MAX (max, 0) : VOC_RANGE_NO_MAX;
      voc_occupation_query_set_range (VOC_OCCUPATION_QUERY (query), COLUMNS[i], min, max);
    }
}

static void
install_number (guint       property,
                const char *name,
                guint       maximum,
                guint       standard)
{
  properties[property] =
    g_param_spec_uint (name, NULL, NULL, 0, maximum, standard,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
voc_occupation_query_class_init (VocOccupationQueryClass *klass)
{
  VocQueryClass *query_class = VOC_QUERY_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  query_class->stored = voc_occupation_query_stored;
  query_class->read_old = voc_occupation_query_read_old;

  properties[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  properties[PROP_ISCO] = g_param_spec_string ("isco", NULL, NULL, NULL, flags);
  properties[PROP_NEEDS] = g_param_spec_boxed ("needs", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_WITHOUT] = g_param_spec_boxed ("without", NULL, NULL, G_TYPE_STRV, flags);
  install_number (PROP_MIN_DIGITAL, "min-digital", 100, 0);
  install_number (PROP_MIN_GREEN, "min-green", 100, 0);
  install_number (PROP_MIN_TRANSVERSAL, "min-transversal", 100, 0);
  install_number (PROP_MIN_ESSENTIAL, "min-essential", G_MAXINT, 0);
  install_number (PROP_MAX_ESSENTIAL, "max-essential", G_MAXINT, 0);
  install_number (PROP_SKILL_LEVEL, "skill-level", 4, 0);
  properties[PROP_RANGES] =
    g_param_spec_variant ("ranges", NULL, NULL, G_VARIANT_TYPE (VOC_QUERY_RANGES), NULL, flags);
  properties[PROP_LESS_EXPOSED_THAN] =
    g_param_spec_string ("less-exposed-than", NULL, NULL, NULL, flags | VOC_QUERY_DETAIL);
  properties[PROP_SORT] =
    g_param_spec_string ("sort", NULL, NULL, VOC_OCCUPATION_SORT_RELEVANCE,
                         flags | VOC_QUERY_ORDER);
  properties[PROP_ASCENDING] =
    g_param_spec_boolean ("ascending", NULL, NULL, FALSE,
                          flags | VOC_QUERY_ORDER | VOC_QUERY_DETAIL);
  voc_query_class_install (query_class, properties, G_N_ELEMENTS (properties));
}

static void
voc_occupation_query_init (VocOccupationQuery *self)
{
}

static guint
get_number (VocOccupationQuery *self,
            guint               property)
{
  return g_value_get_uint (voc_query_peek (VOC_QUERY (self), property));
}

/**
 * voc_occupation_query_new:
 *
 * Returns: (transfer full): a query that lets everything through
 */
VocOccupationQuery *
voc_occupation_query_new (void)
{
  return g_object_new (VOC_TYPE_OCCUPATION_QUERY, NULL);
}

/**
 * voc_occupation_query_get_isco:
 *
 * Returns: (nullable): code of the ISCO-08 group that they must be in or below
 */
const char *
voc_occupation_query_get_isco (VocOccupationQuery *self)
{
  return g_value_get_string (voc_query_peek (VOC_QUERY (self), PROP_ISCO));
}

/**
 * voc_occupation_query_get_field:
 *
 * Returns: (nullable): the word for the field of work that they must be in
 */
const char *
voc_occupation_query_get_field (VocOccupationQuery *self)
{
  return g_value_get_string (voc_query_peek (VOC_QUERY (self), PROP_FIELD));
}

/**
 * voc_occupation_query_get_needs:
 *
 * Returns: (array zero-terminated=1): URIs of the skills that they must all need
 */
const char *const *
voc_occupation_query_get_needs (VocOccupationQuery *self)
{
  return voc_query_peek_list (VOC_QUERY (self), PROP_NEEDS);
}

/**
 * voc_occupation_query_get_without:
 *
 * Returns: (array zero-terminated=1): URIs of the skills that they must not need
 */
const char *const *
voc_occupation_query_get_without (VocOccupationQuery *self)
{
  return voc_query_peek_list (VOC_QUERY (self), PROP_WITHOUT);
}

/**
 * voc_occupation_query_get_min_share:
 * @collection: digital, green or transversal
 *
 * Returns: how many percent of all requirements must be in the collection at least
 */
guint
voc_occupation_query_get_min_share (VocOccupationQuery *self,
                                    VocCollections      collection)
{
  if (collection == VOC_COLLECTION_DIGITAL)
    return get_number (self, PROP_MIN_DIGITAL);
  if (collection == VOC_COLLECTION_GREEN)
    return get_number (self, PROP_MIN_GREEN);

  return collection == VOC_COLLECTION_TRANSVERSAL ? get_number (self, PROP_MIN_TRANSVERSAL) : 0;
}

/**
 * voc_occupation_query_get_min_essential:
 *
 * Returns: how many essential requirements there must be at least
 */
guint
voc_occupation_query_get_min_essential (VocOccupationQuery *self)
{
  return get_number (self, PROP_MIN_ESSENTIAL);
}

/**
 * voc_occupation_query_get_max_essential:
 *
 * Returns: how many essential requirements there may be at most; 0 for any number
 */
guint
voc_occupation_query_get_max_essential (VocOccupationQuery *self)
{
  return get_number (self, PROP_MAX_ESSENTIAL);
}

/**
 * voc_occupation_query_get_skill_level:
 *
 * Returns: ISCO-08 skill level, 1 to 4; 0 for any
 */
guint
voc_occupation_query_get_skill_level (VocOccupationQuery *self)
{
  return get_number (self, PROP_SKILL_LEVEL);
}

/**
 * voc_occupation_query_get_ranges:
 *
 * Returns: (transfer none) (nullable): the ranges of columns, "a(sii)"
 */
GVariant *
voc_occupation_query_get_ranges (VocOccupationQuery *self)
{
  return g_value_get_variant (voc_query_peek (VOC_QUERY (self), PROP_RANGES));
}

/**
 * voc_occupation_query_get_less_exposed_than:
 *
 * Returns: (nullable): the name of the occupation that the largest AI exposure was taken from: it has one
 *   point more
 */
const char *
voc_occupation_query_get_less_exposed_than (VocOccupationQuery *self)
{
  return get_max (voc_occupation_query_get_ranges (self), EXPOSURE) != VOC_RANGE_NO_MAX
           ? g_value_get_string (voc_query_peek (VOC_QUERY (self), PROP_LESS_EXPOSED_THAN))
           : NULL;
}

/**
 * voc_occupation_query_get_ascending:
 *
 * Returns: whether the lowest score comes first in an order by score
 */
gboolean
voc_occupation_query_get_ascending (VocOccupationQuery *self)
{
  return g_value_get_boolean (voc_query_peek (VOC_QUERY (self), PROP_ASCENDING));
}

/**
 * voc_occupation_query_get_sort:
 *
 * Returns: the order of the list
 */
const char *
voc_occupation_query_get_sort (VocOccupationQuery *self)
{
  return g_value_get_string (voc_query_peek (VOC_QUERY (self), PROP_SORT));
}

/**
 * voc_occupation_sort_is_by_facts:
 * @sort: (nullable): a word
 *
 * Returns: whether it is an order by facts, and not by a column
 */
gboolean
voc_occupation_sort_is_by_facts (const char *sort)
{
  static const char *const SORTS[] = {
    VOC_OCCUPATION_SORT_RELEVANCE, VOC_OCCUPATION_SORT_LABEL,           VOC_OCCUPATION_SORT_CODE,
    VOC_OCCUPATION_SORT_SKILLS,    VOC_OCCUPATION_SORT_DISTINCTIVENESS, NULL,
  };

  return sort != NULL && g_strv_contains (SORTS, sort);
}
