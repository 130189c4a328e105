/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/* Ranges of columns. */

#define EXPOSURE "exposure"

/**
 * voc_occupation_query_get_n_ranges:
 *
 * Returns: how many columns have a range
 */
guint
voc_occupation_query_get_n_ranges (VocOccupationQuery *self)
{
  GVariant *ranges = voc_occupation_query_get_ranges (self);

  return ranges != NULL ? g_variant_n_children (ranges) : 0;
}

/**
 * voc_occupation_query_get_range_column:
 * @index: from 0 to voc_occupation_query_get_n_ranges() − 1
 *
 * Returns: the name of a column that has a range
 */
const char *
voc_occupation_query_get_range_column (VocOccupationQuery *self,
                                       guint               index)
{
  const char *column;

  g_return_val_if_fail (index < voc_occupation_query_get_n_ranges (self), NULL);

  g_variant_get_child (voc_occupation_query_get_ranges (self), index, "(&sii)", &column, NULL,
                       NULL);
  return column;
}

/**
 * voc_occupation_query_get_range:
 * @column: the name of a column
 * @out_min: (out): the least value in whole units, %VOC_RANGE_NO_MIN if there is none
 * @out_max: (out): the largest value in whole units, %VOC_RANGE_NO_MAX if there is none
 *
 * Returns: whether the column has a range
 */
gboolean
voc_occupation_query_get_range (VocOccupationQuery *self,
                                const char         *column,
                                int                *out_min,
                                int                *out_max)
{
  return voc_query_ranges_lookup (voc_occupation_query_get_ranges (self), column, out_min, out_max);
}

/**
 * voc_occupation_query_set_range:
 * @column: the name of a column
 * @min: the least value in whole units, or %VOC_RANGE_NO_MIN
 * @max: the largest value in whole units, or %VOC_RANGE_NO_MAX
 *
 * Leaves those whose value in that column, as lists show it, is in the range. Without both ends, the
 * column has none.
 */
void
voc_occupation_query_set_range (VocOccupationQuery *self,
                                const char         *column,
                                int                 min,
                                int                 max)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (column != NULL);

  g_object_set (self, "ranges",
                voc_query_ranges_replace (voc_occupation_query_get_ranges (self), column, min, max),
                NULL);
}

/**
 * voc_occupation_query_set_min:
 * @column: the name of a column
 * @min: the least value in whole units, or %VOC_RANGE_NO_MIN
 */
void
voc_occupation_query_set_min (VocOccupationQuery *self,
                              const char         *column,
                              int                 min)
{
  int old_min;
  int old_max;

  voc_occupation_query_get_range (self, column, &old_min, &old_max);
  voc_occupation_query_set_range (self, column, min, old_max);
}

/**
 * voc_occupation_query_set_max:
 * @column: the name of a column
 * @max: the largest value in whole units, or %VOC_RANGE_NO_MAX
 */
void
voc_occupation_query_set_max (VocOccupationQuery *self,
                              const char         *column,
                              int                 max)
{
  int old_min;
  int old_max;

  voc_occupation_query_get_range (self, column, &old_min, &old_max);
  voc_occupation_query_set_range (self, column, old_min, max);
}

/**
 * voc_occupation_query_set_less_exposed_than:
 * @label: the name of an occupation
 * @exposure: its AI exposure as lists show it, at least 1
 *
 * Leaves those that are less exposed to AI by at least one whole point.
 */
void
voc_occupation_query_set_less_exposed_than (VocOccupationQuery *self,
                                            const char         *label,
                                            guint               exposure)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (label != NULL);
  g_return_if_fail (exposure >= 1 && exposure <= 100);

  voc_occupation_query_set_max (self, EXPOSURE, exposure - 1);
  g_object_set (self, "less-exposed-than", label, NULL);
}
