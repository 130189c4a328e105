/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-scenario-box.h"

#include <adwaita.h>

#include "voc-property.h"
#include "voc-score-closures.h"
#include "voc-template.h"

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

static const char *
get_scenario (VocScenarioBox *self)
{
  return voc_scenario_to_id (self->scenario);
}

static void
set_scenario (VocScenarioBox *self,
              const char     *scenario)
{
  VocScenario wanted;

  /* A toggle group that goes away names none. */
  if (!voc_scenario_from_id (scenario, &wanted) || wanted == self->scenario)
    return;

  self->scenario = wanted;
  g_object_notify (G_OBJECT (self), "scenario");
}

static const VocProperty properties[] = {
  VOC_COMPUTED_STRING ("scenario", get_scenario, .set = G_CALLBACK (set_scenario)),
};

static void
voc_scenario_box_class_init (VocScenarioBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-scenario-box");
  voc_score_closures_bind (widget_class);
}

static void
voc_scenario_box_init (VocScenarioBox *self)
{
  self->scenario = VOC_SCENARIO_STEADY;
  gtk_widget_init_template (GTK_WIDGET (self));
}
