/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-query.h"

/* Ranges of columns as a value: an array of column, least and largest value. */

/**
 * voc_query_ranges_lookup:
 * @ranges: (nullable): ranges
 * @column: the name of a column
 * @out_min: (out): the least value in whole units, %VOC_RANGE_NO_MIN if there is none
 * @out_max: (out): the largest value in whole units, %VOC_RANGE_NO_MAX if there is none
 *
 * Returns: whether the column has a range
 */
gboolean
voc_query_ranges_lookup (GVariant   *ranges,
                         const char *column,
                         int        *out_min,
                         int        *out_max)
{
  GVariantIter iter;
  const char *id;

  if (ranges != NULL)
    {
      g_variant_iter_init (&iter, ranges);
      while (g_variant_iter_next (&iter, "(&sii)", &id, out_min, out_max))
        if (g_str_equal (id, column))
          return TRUE;
    }

  *out_min = VOC_RANGE_NO_MIN;
  *out_max = VOC_RANGE_NO_MAX;

  return FALSE;
}

/**
 * voc_query_ranges_replace:
 * @ranges: (nullable): ranges
 * @column: the name of a column
 * @min: the least value in whole units, or %VOC_RANGE_NO_MIN
 * @max: the largest value in whole units, or %VOC_RANGE_NO_MAX
 *
 * Returns: (transfer floating): the same with another range for that column; without both ends, with
 *   none
 */
GVariant *
voc_query_ranges_replace (GVariant   *ranges,
                          const char *column,
                          int         min,
                          int         max)
{
  gboolean open = min == VOC_RANGE_NO_MIN && max == VOC_RANGE_NO_MAX;
  gboolean placed = open;
  GVariantBuilder builder;
  GVariantIter iter;
  const char *id;
  int other_min;
  int other_max;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (VOC_QUERY_RANGES));
  if (ranges != NULL)
    {
      g_variant_iter_init (&iter, ranges);
      while (g_variant_iter_next (&iter, "(&sii)", &id, &other_min, &other_max))
        {
          gboolean own = g_str_equal (id, column);

          if (!own)
            g_variant_builder_add (&builder, "(sii)", id, other_min, other_max);
          else if (!open)
            g_variant_builder_add (&builder, "(sii)", column, min, max);
          placed |= own;
        }
    }
  if (!placed)
    g_variant_builder_add (&builder, "(sii)", column, min, max);

  return g_variant_builder_end (&builder);
}
