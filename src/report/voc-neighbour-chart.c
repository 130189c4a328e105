/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-neighbour-chart.h"

#include <glib/gi18n.h>

/* The map of what is most like an occupation, the same in the window and in reports. */

/* What a damaged catalogue does not know has no name. */
static char *
dup_title (VocMatrix *matrix,
           guint      occupation)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[occupation].id, NULL);

  return concept != NULL ? voc_concept_dup_title (concept) : g_strdup ("");
}

/**
 * voc_neighbour_chart_new:
 * @matrix: occupations and skills
 * @occupation: index of the occupation in the middle
 * @nearest: (element-type VocSimilar): what is most like it, the nearest first; %VOC_N_NEIGHBOURS are
 *   as many as can be read
 *
 * Returns: (transfer full): the map
 */
VocChartData *
voc_neighbour_chart_new (VocMatrix *matrix,
                         guint      occupation,
                         GArray    *nearest)
{
  static const double BANDS[] = { VOC_LIKENESS_VERY_CLOSE_FROM, VOC_LIKENESS_CLOSE_FROM,
                                  VOC_LIKENESS_RELATED_FROM, 0 };
  VocChartData *data;
  g_autofree char *middle = NULL;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (occupation < matrix->n_occupations, NULL);

  data = voc_chart_data_new (VOC_CHART_MAP, _("What is around it"));
  middle = dup_title (matrix, occupation);
  voc_chart_data_set_value (data, VOC_VALUE_UNKNOWN, middle);
  for (guint i = 0; i < G_N_ELEMENTS (BANDS); i++)
    voc_chart_data_add_ring (data, voc_likeness_to_title (voc_likeness_of (BANDS[i])),
                             100 * BANDS[i]);
  for (guint i = 0; i < nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
      g_autofree char *title = dup_title (matrix, similar->occupation);

      voc_chart_data_add_mark (data, title, 100 * similar->similarity);
    }

  return data;
}

/**
 * voc_neighbour_table_new:
 * @matrix: occupations and skills
 * @nearest: (element-type VocSimilar): as for voc_neighbour_chart_new()
 *
 * Returns: (transfer full): the same as a table
 */
VocTable *
voc_neighbour_table_new (VocMatrix *matrix,
                         GArray    *nearest)
{
  /* Translators: columns of a table: an occupation, the word for how like another one it is, how many
   * skills both need, and how many only it needs */
  VocTable *table = voc_table_new (_("Occupation"), _("Likeness"), _("Skills shared"),
                                   _("New there"), NULL);

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), table);

  for (guint i = 0; i < nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
      g_autofree char *title = dup_title (matrix, similar->occupation);
      g_autofree char *shared = g_strdup_printf ("%u", similar->shared);
      g_autofree char *missing = g_strdup_printf ("%u", similar->missing);

      voc_table_add_row (table, title,
                         voc_likeness_to_title (voc_likeness_of (similar->similarity)), shared,
                         missing, NULL);
    }

  return table;
}
