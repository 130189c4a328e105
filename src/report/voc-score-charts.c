/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-charts.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* Figures are whole before they are drawn, so that pictures, tables and sentences say the same. */

static gboolean
is_known (VocScore *score)
{
  return score != NULL && voc_score_is_known (score);
}

static void
set_value (VocChartData   *data,
           VocScore       *score,
           VocScoreColumn  column,
           const char     *word)
{
  voc_chart_data_set_value (data,
                            (double) voc_ratio_round (voc_score_get_value (score, column), 0),
                            word);
  voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score), column));
}

/**
 * voc_score_chart_gauge:
 * @score: (nullable): a score
 *
 * Returns: (transfer full): how well protected it is
 */
VocChartData *
voc_score_chart_gauge (VocScore *score)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_GAUGE, voc_score_get_protection_title ());
  g_autofree char *figure = NULL;
  const char *low;
  const char *high;

  voc_score_get_protection_ends (&low, &high);
  voc_chart_data_set_ends (data, low, high);
  if (!is_known (score))
    return data;

  figure = voc_score_dup_protection_figure (score);
  set_value (data, score, VOC_SCORE_RESILIENCE, voc_score_get_protection_word (score));
  voc_chart_data_set_figure (data, figure);

  return data;
}

/**
 * voc_score_chart_bar:
 * @score: (nullable): a score
 * @column: a column
 *
 * Returns: (transfer full): a value, with what others have published of it
 */
VocChartData *
voc_score_chart_bar (VocScore       *score,
                     VocScoreColumn  column)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_column_to_title (column));
  g_autoptr (GArray) others = NULL;

  if (is_known (score))
    {
      g_autofree char *word = voc_score_dup_value_text (score, column);

      set_value (data, score, column, word);
    }
  if (score == NULL)
    return data;

  others = voc_score_dup_counterparts (score, column);
  for (guint i = 0; i < others->len; i++)
    {
      const VocCounterpart *other = &g_array_index (others, VocCounterpart, i);

      voc_chart_data_add_mark (data, voc_measure_to_title (other->measure), other->value);
    }

  return data;
}

/**
 * voc_score_chart_spread:
 * @score: (nullable): a score
 *
 * Returns: (transfer full): its exposure to AI among what research says of it
 */
VocChartData *
voc_score_chart_spread (VocScore *score)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_AXIS,
                                           _("AI exposure among all occupations"));

  voc_chart_data_set_value (data,
                            is_known (score) ? voc_score_get_percentile (score, VOC_SCORE_EXPOSURE)
                                             : VOC_VALUE_UNKNOWN,
                            _("This model"));
  voc_chart_data_set_ends (data, _("less exposed than all"), _("more exposed than all"));
  for (VocMeasure measure = 0; score != NULL && measure < VOC_N_AI_MEASURES; measure++)
    {
      const VocPublishedFigure *figure = voc_score_get_figure (score, measure);

      if (figure != NULL)
        voc_chart_data_add_mark (data, voc_measure_to_title (measure), figure->percentile);
    }

  return data;
}

/**
 * voc_score_chart_shares:
 * @shares: (nullable): the shares of work
 *
 * Returns: (transfer full): how the work is made up, in whole percent
 */
VocChartData *
voc_score_chart_shares (VocSum *shares)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_SHARES, _("What people usually do"));

  for (guint i = 0; shares != NULL && i < shares->terms->len; i++)
    {
      VocSumTerm *term = shares->terms->pdata[i];

      voc_chart_data_add_mark (data, term->title, (double) term->shown);
    }

  return data;
}
