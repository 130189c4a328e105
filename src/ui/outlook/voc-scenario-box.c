/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-scenario-box.h"

#include <adwaita.h>

#include "voc-closures.h"

/**
 * VocScenarioBox:
 *
 * How fast AI, software and robots are taken to spread: slowly, as they do, or fast, with what that
 * assumes. Who sets the score listens to "scenario".
 */
struct _VocScenarioBox
{
  VocAnalysisPart parent_instance;

  VocScenario scenario;
};

G_DEFINE_FINAL_TYPE (VocScenarioBox, voc_scenario_box, VOC_TYPE_ANALYSIS_PART)

typedef enum
{
  PROP_SCENARIO = 1,
} VocScenarioBoxProperty;

static GParamSpec *properties[PROP_SCENARIO + 1];

static gboolean
is_known (VocScenarioBox *self,
          VocScore       *score)
{
  return score != NULL && voc_score_is_known (score);
}

static char *
assumption (VocScenarioBox *self,
            VocScore       *score)
{
  return is_known (self, score) ? g_strdup (voc_score_get_scenario_words (score)) : NULL;
}

static void
voc_scenario_box_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_SCENARIO_BOX);

  G_OBJECT_CLASS (voc_scenario_box_parent_class)->dispose (object);
}

static void
voc_scenario_box_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((VocScenarioBoxProperty) prop_id)
    {
    case PROP_SCENARIO:
      g_value_set_string (value, voc_scenario_box_get_scenario (VOC_SCENARIO_BOX (object)));
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
  switch ((VocScenarioBoxProperty) prop_id)
    {
    case PROP_SCENARIO:
      voc_scenario_box_set_scenario (VOC_SCENARIO_BOX (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_scenario_box_class_init (VocScenarioBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_scenario_box_dispose;
  object_class->get_property = voc_scenario_box_get_property;
  object_class->set_property = voc_scenario_box_set_property;

  properties[PROP_SCENARIO] =
    g_param_spec_string ("scenario", NULL, NULL, "steady",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-scenario-box.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, assumption);
  voc_closures_bind (widget_class);
}

static void
voc_scenario_box_init (VocScenarioBox *self)
{
  self->scenario = VOC_SCENARIO_STEADY;
  gtk_widget_init_template (GTK_WIDGET (self));
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
