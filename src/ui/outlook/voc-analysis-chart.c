/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-chart.h"

#include "voc-model-texts.h"

/* Makes the bar of a value in whole points, so that chart, table and text say the same, with
 * what others have published of it. */
VocChartData *
voc_analysis_chart_new (VocScore       *score,
                        VocScoreColumn  column)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_column_to_title (column));
  g_autoptr (GArray) others = NULL;
  g_autofree char *word = NULL;

  if (score == NULL)
    return data;

  if (voc_score_is_known (score))
    {
      word = voc_score_dup_value_text (score, column);
      voc_chart_data_set_value (data, voc_ratio_round (voc_score_get_value (score, column), 0),
                                word);
      voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score),
                                                               column));
    }
  others = voc_score_dup_counterparts (score, column);
  for (guint i = 0; i < others->len; i++)
    {
      const VocCounterpart *other = &g_array_index (others, VocCounterpart, i);

      voc_chart_data_add_mark (data, voc_measure_to_title (other->measure), other->value);
    }

  return data;
}
