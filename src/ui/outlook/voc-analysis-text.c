/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-text.h"

#include "voc-mark.h"
#include "voc-model-texts.h"

/* In whole points, -1 if it is not known: chart, table and text say the same. */
double
voc_analysis_text_get_value (VocScore       *score,
                             VocScoreColumn  column)
{
  VocRatio value = score != NULL ? voc_score_get_value (score, column) : VOC_RATIO_UNKNOWN;

  return voc_ratio_is_known (value) ? (double) voc_ratio_round (value, 0) : -1;
}

/* The published measures that mean the same as the value, as marks; %NULL if there are none. */
GListModel *
voc_analysis_text_dup_ticks (VocScore       *score,
                             VocScoreColumn  column)
{
  g_autoptr (GListStore) ticks = g_list_store_new (VOC_TYPE_MARK);

  g_autoptr (GArray) counterparts = score != NULL ? voc_score_dup_counterparts (score, column)
                                                  : NULL;

  for (guint i = 0; counterparts != NULL && i < counterparts->len; i++)
    {
      const VocCounterpart *counterpart = &g_array_index (counterparts, VocCounterpart, i);
      g_autoptr (VocMark) mark =
        voc_mark_new (voc_measure_to_title (counterpart->measure), counterpart->value);

      g_list_store_append (ticks, mark);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (ticks)) == 0)
    return NULL;

  return G_LIST_MODEL (g_steal_pointer (&ticks));
}

/* Adds a row to the table twin of a chart. */
void
voc_analysis_text_add_row (GListStore *rows,
                           ...)
{
  g_autoptr (GtkStringList) row = gtk_string_list_new (NULL);
  const char *text;
  va_list texts;

  va_start (texts, rows);
  while ((text = va_arg (texts, const char *)) != NULL)
    gtk_string_list_append (row, text);
  va_end (texts);

  g_list_store_append (rows, row);
}
