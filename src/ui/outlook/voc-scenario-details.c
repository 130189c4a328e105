/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-scenario-details.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-model-texts.h"
#include "voc-score-closures.h"
#include "voc-sum-dialog.h"
#include "voc-sum-row.h"
#include "voc-template.h"

/**
 * VocScenarioDetails:
 *
 * What the scenario of a score changes: the assumption in words, resilience and its vectors beside
 * their steady values, and what moves most. Under steady adoption only the assumption is there.
 *
 * ## Actions
 *
 * - `scenario.show-arithmetic`: opens the sum under the scenario
 */
struct _VocScenarioDetails
{
  VocAnalysisPart parent_instance;

  GtkListBox *movers;
};

G_DEFINE_FINAL_TYPE (VocScenarioDetails, voc_scenario_details, VOC_TYPE_ANALYSIS_PART)

static gboolean
moves (VocScenarioDetails *self,
       VocScore           *score)
{
  return voc_score_closure_is_known (NULL, score) &&
         voc_score_get_scenario (score) != VOC_SCENARIO_STEADY;
}

static VocScoreColumn
get_column (const char *id)
{
  VocScoreColumn column = VOC_SCORE_RESILIENCE;

  if (!voc_score_column_from_id (id, &column))
    g_assert_not_reached ();

  return column;
}

static VocRatio
get_steady (VocScore   *score,
            const char *id)
{
  g_autoptr (VocScore) steady = voc_score_dup_with (score, voc_score_get_anchored (score),
                                                    VOC_SCENARIO_STEADY);

  return voc_score_get_value (steady, get_column (id));
}

/* A mark says where the value is when adoption is steady. */
static VocChartData *
bar (VocScenarioDetails *self,
     VocScore           *score,
     const char         *id)
{
  VocScoreColumn column = get_column (id);
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_column_to_title (column));
  g_autofree char *text = NULL;
  VocRatio value, steady;

  if (!voc_score_closure_is_known (NULL, score))
    return data;

  value = voc_score_get_value (score, column);
  steady = get_steady (score, id);
  text = voc_score_dup_move_text (score, column);
  voc_chart_data_set_value (data, voc_ratio_to_double (value), text);
  if (column == VOC_SCORE_RESILIENCE)
    voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score), column));
  if (voc_ratio_compare (steady, value) != 0)
    voc_chart_data_add_mark (data, voc_scenario_to_title (VOC_SCENARIO_STEADY),
                             voc_ratio_to_double (steady));

  return data;
}

static void
voc_scenario_details_show (VocAnalysisPart *part,
                           VocScore        *score)
{
  VocScenarioDetails *self = VOC_SCENARIO_DETAILS (part);
  g_autoptr (VocSum) sum = NULL;

  gtk_list_box_remove_all (self->movers);
  if (!moves (self, score))
    return;

  sum = voc_score_dup_moves (score);
  for (guint i = 0; i < sum->terms->len; i++)
    gtk_list_box_append (self->movers, voc_sum_row_new (sum, sum->terms->pdata[i]));
}

static void
show_arithmetic (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  adw_dialog_present (voc_sum_dialog_new_following (widget), widget);
}

static void
voc_scenario_details_class_init (VocScenarioDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);

  VOC_ANALYSIS_PART_CLASS (klass)->show = voc_scenario_details_show;

  gtk_widget_class_install_action (widget_class, "scenario.show-arithmetic", NULL,
                                   show_arithmetic);
  voc_template_set (widget_class, "voc-scenario-details");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_child (widget_class, VocScenarioDetails, movers);
  gtk_widget_class_bind_template_callback (widget_class, moves);
  gtk_widget_class_bind_template_callback (widget_class, bar);
}

static void
voc_scenario_details_init (VocScenarioDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
