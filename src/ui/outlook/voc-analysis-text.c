/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-text.h"

#include <glib/gi18n.h>

#include "voc-mark.h"
#include "voc-model-texts.h"

/* What others have published of what the model estimates, on the same scale as the estimate: the
 * vectors are percentiles, exposure is a share of tasks. */
static const struct
{
  VocScoreColumn column;
  VocMeasure measure;
} counterparts[] = {
  { VOC_SCORE_ML, VOC_MEASURE_DAIOE },
  { VOC_SCORE_GEN, VOC_MEASURE_ELOUNDOU },
  { VOC_SCORE_GEN, VOC_MEASURE_MICROSOFT },
  { VOC_SCORE_GEN, VOC_MEASURE_ILO },
  { VOC_SCORE_DIG, VOC_MEASURE_FREY_OSBORNE },
  { VOC_SCORE_EXPOSURE, VOC_MEASURE_ELOUNDOU },
};

static VocRatio
get_ratio (VocScore       *score,
           VocScoreColumn  column)
{
  if (score == NULL || !voc_score_is_known (score))
    return VOC_RATIO_UNKNOWN;

  return voc_score_get_value (score, column);
}

/**
 * voc_analysis_text_get_value:
 * @score: (nullable): a score
 * @column: which of its values
 *
 * Gets a value as it is shown, in whole points: chart, table and text say the same.
 *
 * Returns: 0 to 100, or -1 if it is not known
 */
double
voc_analysis_text_get_value (VocScore       *score,
                             VocScoreColumn  column)
{
  VocRatio value = get_ratio (score, column);

  return voc_ratio_is_known (value) ? (double) voc_ratio_round (value, 0) : -1;
}

/**
 * voc_analysis_text_dup_figure:
 * @score: (nullable): a score
 * @column: which of its values
 *
 * Gets the value with its unit: "82 of 100" or "57 % of tasks, ± 8".
 *
 * Returns: (transfer full): the text
 */
char *
voc_analysis_text_dup_figure (VocScore       *score,
                              VocScoreColumn  column)
{
  VocRatio value = get_ratio (score, column);
  g_autofree char *figure = NULL;

  if (!voc_ratio_is_known (value))
    return g_strdup (_("not known"));

  figure = voc_ratio_format_for_people (value, 0);
  if (column == VOC_SCORE_EXPOSURE)
    /* Translators: the first %s is a number, the second how far off it may be */
    return g_strdup_printf (_("%s %% of tasks, ± %d"), figure,
                            voc_score_model_get_band (voc_score_get_model (score), column));

  return g_strdup_printf (_("%s of 100"), figure);
}

/**
 * voc_analysis_text_dup_value:
 * @score: (nullable): a score
 * @column: which of its values
 *
 * Gets the value in words and figures: "Very high, 82 of 100".
 *
 * Returns: (transfer full): the text
 */
char *
voc_analysis_text_dup_value (VocScore       *score,
                             VocScoreColumn  column)
{
  VocRatio value = get_ratio (score, column);
  g_autofree char *figure = voc_analysis_text_dup_figure (score, column);

  if (!voc_ratio_is_known (value))
    return g_steal_pointer (&figure);

  /* Translators: a word and a figure: "Very high, 82 of 100" */
  return g_strdup_printf (_("%s, %s"),
                          voc_score_level_to_title ((int) voc_ratio_round (value, 3)), figure);
}

/**
 * voc_analysis_text_get_figure:
 * @score: (nullable): a score
 * @measure: a published measure
 *
 * Gets what has been published about the unit group.
 *
 * Returns: (transfer none) (nullable): the figure, or %NULL if there is none
 */
const VocPublishedFigure *
voc_analysis_text_get_figure (VocScore   *score,
                              VocMeasure  measure)
{
  const VocPublished *published = score != NULL ? voc_score_get_published (score) : NULL;

  if (published == NULL || !published->figures[measure].known)
    return NULL;

  return &published->figures[measure];
}

/**
 * voc_analysis_text_dup_ticks:
 * @score: (nullable): a score
 * @column: which of its values
 *
 * Gets the published measures that mean the same as the value, on the same scale.
 *
 * Returns: (transfer full) (nullable): a list of [class@Mark], or %NULL if there are none
 */
GListModel *
voc_analysis_text_dup_ticks (VocScore       *score,
                             VocScoreColumn  column)
{
  g_autoptr (GListStore) ticks = g_list_store_new (VOC_TYPE_MARK);

  for (guint i = 0; i < G_N_ELEMENTS (counterparts); i++)
    {
      VocMeasure measure = counterparts[i].measure;
      const VocPublishedFigure *figure = voc_analysis_text_get_figure (score, measure);
      g_autoptr (VocMark) mark = NULL;
      gint64 value;

      if (counterparts[i].column != column || figure == NULL)
        continue;

      value = column == VOC_SCORE_EXPOSURE ? voc_ratio_round (voc_ratio_new (figure->value, 100), 0)
                                           : figure->percentile;
      mark = voc_mark_new (voc_measure_to_title (measure), (double) value);
      g_list_store_append (ticks, mark);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (ticks)) == 0)
    return NULL;

  return G_LIST_MODEL (g_steal_pointer (&ticks));
}

/**
 * voc_analysis_text_dup_measure:
 * @score: (nullable): a score
 * @measure: a published measure
 *
 * Gets what has been published, in the unit of the measure.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is nothing
 */
char *
voc_analysis_text_dup_measure (VocScore   *score,
                               VocMeasure  measure)
{
  const VocPublishedFigure *figure = voc_analysis_text_get_figure (score, measure);
  g_autofree char *value = NULL;
  VocRatio ratio;
  gboolean percent;

  if (figure == NULL)
    return NULL;

  percent = measure == VOC_MEASURE_ELOUNDOU || measure == VOC_MEASURE_FREY_OSBORNE ||
            measure == VOC_MEASURE_NESTA;
  ratio = voc_ratio_new (figure->value, percent ? 100 : 10000);
  value = voc_ratio_format_for_people (ratio, percent ? 0 : 2);

  switch (measure)
    {
    case VOC_MEASURE_ELOUNDOU:
      return g_strdup_printf (_("%s %% of tasks"), value);
    case VOC_MEASURE_FREY_OSBORNE:
      return g_strdup_printf (_("probability of %s %%"), value);
    case VOC_MEASURE_NESTA:
      return g_strdup_printf (_("%s %% of tasks are hard to automate"), value);
    case VOC_MEASURE_ILO:
    case VOC_MEASURE_MICROSOFT:
    case VOC_MEASURE_DAIOE:
    default:
      /* Translators: %s is a figure on a scale from 0 to 1 */
      return g_strdup_printf (_("%s on a scale from 0 to 1"), value);
    }
}

/**
 * voc_analysis_text_dup_higher_than:
 * @percentile: a percentile
 *
 * Gets what a percentile means.
 *
 * Returns: (transfer full): the text
 */
char *
voc_analysis_text_dup_higher_than (int percentile)
{
  /* Translators: %d is a percentage */
  return g_strdup_printf (_("higher than %d %% of occupations"), percentile);
}

/**
 * voc_analysis_text_dup_percent:
 * @share: from 0 to 1
 *
 * Gets a share as a percentage.
 *
 * Returns: (transfer full): the text
 */
char *
voc_analysis_text_dup_percent (VocRatio share)
{
  g_autofree char *figure = NULL;

  if (!voc_ratio_is_known (share))
    return g_strdup (_("not known"));

  figure = voc_ratio_format_for_people (voc_ratio_new (100 * share.numerator, share.denominator),
                                        0);

  return g_strdup_printf (_("%s %%"), figure);
}

/**
 * voc_analysis_text_add_row:
 * @rows: a list of [class@Gtk.StringList]
 * @...: the texts of the row, ended by %NULL
 *
 * Adds a row to the table twin of a chart.
 */
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
