/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* Charts, and words for numbers, that several parts need. */

/* Figures are whole before they are drawn, so that pictures and sentences say the same. */
VocChartData *
voc_report_gauge_new (VocScore *score)
{
  VocChartData *data =
    voc_chart_data_new (VOC_CHART_GAUGE, voc_score_get_protection_title ());
  VocRatio value = voc_score_get_value (score, VOC_SCORE_RESILIENCE);
  const char *low;
  const char *high;

  voc_score_get_protection_ends (&low, &high);
  voc_chart_data_set_ends (data, low, high);
  if (!voc_ratio_is_known (value))
    return data;

  voc_chart_data_set_value (data, (double) voc_ratio_round (value, 0),
                            voc_score_get_protection_word (score));
  voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score),
                                                           VOC_SCORE_RESILIENCE));

  return data;
}

VocChartData *
voc_report_bar_new (VocScore       *score,
                    VocScoreColumn  column)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_column_to_title (column));
  g_autoptr (GArray) others = voc_score_dup_counterparts (score, column);
  VocRatio value = voc_score_get_value (score, column);

  if (voc_ratio_is_known (value))
    {
      g_autofree char *word = voc_score_dup_value_text (score, column);

      voc_chart_data_set_value (data, (double) voc_ratio_round (value, 0), word);
      voc_chart_data_set_band (data,
                               voc_score_model_get_band (voc_score_get_model (score), column));
    }
  for (guint i = 0; i < others->len; i++)
    {
      const VocCounterpart *other = &g_array_index (others, VocCounterpart, i);

      voc_chart_data_add_mark (data, voc_measure_to_title (other->measure), other->value);
    }

  return data;
}

VocChartData *
voc_report_spread_new (VocScore *score)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_AXIS,
                                           _("AI exposure among all occupations"));
  int percentile = voc_score_get_percentile (score, VOC_SCORE_EXPOSURE);

  voc_chart_data_set_value (data, percentile >= 0 ? percentile : VOC_VALUE_UNKNOWN,
                            _("This model"));
  voc_chart_data_set_ends (data, _("less exposed than all"), _("more exposed than all"));
  for (VocMeasure measure = 0; measure < VOC_N_AI_MEASURES; measure++)
    {
      const VocPublishedFigure *figure = voc_score_get_figure (score, measure);

      if (figure != NULL)
        voc_chart_data_add_mark (data, voc_measure_to_title (measure), figure->percentile);
    }

  return data;
}

VocChartData *
voc_report_shares_new (VocSum *shares)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_SHARES, _("What people usually do"));

  for (guint i = 0; i < shares->terms->len; i++)
    {
      VocSumTerm *term = shares->terms->pdata[i];

      voc_chart_data_add_mark (data, term->title, (double) term->shown);
    }

  return data;
}

/* A part of the report. Its id is its own also where two occupations have the same parts. */
VocBlock *
voc_report_add_part (VocBlock   *section,
                     const char *prefix,
                     const char *id,
                     const char *title)
{
  g_autofree char *whole = g_strconcat (prefix, id, NULL);

  return voc_block_add_section (section, whole, title);
}

char *
voc_report_dup_number (guint number)
{
  return g_strdup_printf ("%u", number);
}

/* (nullable): names one after the other */
char *
voc_report_join (const char *const *names)
{
  return names != NULL && names[0] != NULL ? g_strjoinv (", ", (GStrv) names) : NULL;
}

/* (nullable): a damaged catalogue may not give it */
VocConcept *
voc_report_dup_concept (const VocReportSubject *subject,
                        guint                   id)
{
  return voc_catalogue_dup_concept (subject->matrix->catalogue, id, NULL);
}
