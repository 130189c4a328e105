/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-scenario-box.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-closures.h"
#include "voc-model-texts.h"
#include "voc-sum-row.h"

/**
 * VocScenarioBox:
 *
 * What a score would be if adoption of what is possible were slow or fast: the assumption in words,
 * resilience and its vectors beside their steady values, and what moves most. Under steady adoption
 * only the assumption is there.
 */
struct _VocScenarioBox
{
  GtkBox parent_instance;

  GtkListBox *movers;

  VocScore *score; /* (owned) (nullable) */
  VocScenario scenario;
};

G_DEFINE_FINAL_TYPE (VocScenarioBox, voc_scenario_box, GTK_TYPE_BOX)

typedef enum
{
  PROP_SCORE = 1,
  PROP_SCENARIO,
} VocScenarioBoxProperty;

static GParamSpec *properties[PROP_SCENARIO + 1];

static gboolean
is_known (VocScenarioBox *self,
          VocScore       *score)
{
  return score != NULL && voc_score_is_known (score);
}

static gboolean
moves (VocScenarioBox *self,
       VocScore       *score)
{
  return is_known (self, score) && voc_score_get_scenario (score) != VOC_SCENARIO_STEADY;
}

static char *
assumption (VocScenarioBox *self,
            VocScore       *score)
{
  return is_known (self, score) ? voc_score_dup_scenario_sentence (score) : NULL;
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
get_steady (VocScenarioBox *self,
            const char     *id)
{
  g_autoptr (VocScore) steady = voc_score_dup_with (self->score,
                                                    voc_score_get_anchored (self->score),
                                                    VOC_SCENARIO_STEADY);

  return voc_score_get_value (steady, get_column (id));
}

/* A mark says where the value is when adoption is steady. */
static VocChartData *
bar (VocScenarioBox *self,
     VocScore       *score,
     const char     *id)
{
  VocScoreColumn column = get_column (id);
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_column_to_title (column));
  g_autofree char *text = NULL;
  VocRatio value, steady;

  if (!is_known (self, score))
    return data;

  value = voc_score_get_value (score, column);
  steady = get_steady (self, id);
  text = voc_score_dup_move_text (score, column);
  voc_chart_data_set_value (data, voc_ratio_to_double (value), text);
  if (column == VOC_SCORE_RESILIENCE)
    voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score), column));
  if (voc_ratio_compare (steady, value) != 0)
    voc_chart_data_add_mark (data, voc_scenario_to_title (VOC_SCENARIO_STEADY),
                             voc_ratio_to_double (steady));

  return data;
}

static char *
beyond (VocScenarioBox *self,
        VocScore       *score)
{
  return score != NULL ? voc_score_dup_beyond_sentence (score) : NULL;
}

static void
show_movers (VocScenarioBox *self)
{
  g_autoptr (VocSum) sum = NULL;

  gtk_list_box_remove_all (self->movers);
  if (!moves (self, self->score))
    return;

  sum = voc_score_dup_moves (self->score);
  for (guint i = 0; i < sum->terms->len; i++)
    gtk_list_box_append (self->movers, voc_sum_row_new (sum, sum->terms->pdata[i]));
}

static void
voc_scenario_box_dispose (GObject *object)
{
  VocScenarioBox *self = VOC_SCENARIO_BOX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SCENARIO_BOX);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (voc_scenario_box_parent_class)->dispose (object);
}

static void
voc_scenario_box_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocScenarioBox *self = VOC_SCENARIO_BOX (object);

  switch ((VocScenarioBoxProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_SCENARIO:
      g_value_set_string (value, voc_scenario_box_get_scenario (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_scenario_box_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VocScenarioBox *self = VOC_SCENARIO_BOX (object);

  switch ((VocScenarioBoxProperty) prop_id)
    {
    case PROP_SCORE:
      voc_scenario_box_set_score (self, g_value_get_object (value));
      break;
    case PROP_SCENARIO:
      voc_scenario_box_set_scenario (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = voc_scenario_box_get_property;
  object_class->set_property = voc_scenario_box_set_property;

  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE, flags);
  /* What the person wants to look at. Who sets the score listens. */
  properties[PROP_SCENARIO] = g_param_spec_string ("scenario", NULL, NULL, "steady", flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_scenario_box_class_init (VocScenarioBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_SCORE);

  G_OBJECT_CLASS (klass)->dispose = voc_scenario_box_dispose;
  install_properties (G_OBJECT_CLASS (klass));

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-scenario-box.ui");
  gtk_widget_class_bind_template_child (widget_class, VocScenarioBox, movers);
  voc_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, moves);
  gtk_widget_class_bind_template_callback (widget_class, assumption);
  gtk_widget_class_bind_template_callback (widget_class, beyond);
  gtk_widget_class_bind_template_callback (widget_class, bar);
}

static void
voc_scenario_box_init (VocScenarioBox *self)
{
  self->scenario = VOC_SCENARIO_STEADY;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
voc_scenario_box_set_score (VocScenarioBox *self,
                            VocScore       *score)
{
  g_return_if_fail (VOC_IS_SCENARIO_BOX (self));
  g_return_if_fail (score == NULL || VOC_IS_SCORE (score));

  if (!g_set_object (&self->score, score))
    return;

  show_movers (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}

const char *
voc_scenario_box_get_scenario (VocScenarioBox *self)
{
  g_return_val_if_fail (VOC_IS_SCENARIO_BOX (self), NULL);

  return voc_scenario_to_id (self->scenario);
}

void
voc_scenario_box_set_scenario (VocScenarioBox *self,
                               const char     *scenario)
{
  VocScenario wanted;

  g_return_if_fail (VOC_IS_SCENARIO_BOX (self));

  /* A toggle group that goes away names none. */
  if (!voc_scenario_from_id (scenario, &wanted) || wanted == self->scenario)
    return;

  self->scenario = wanted;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCENARIO]);
}
