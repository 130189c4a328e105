/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-outlook-analysis.h"

#include "voc-analysis-bars.h"
#include "voc-model-texts.h"
#include "voc-property.h"
#include "voc-scenario-details.h"
#include "voc-score-closures.h"
#include "voc-spread-box.h"
#include "voc-template.h"
#include "voc-vital-signs.h"
#include "voc-work-shares.h"

/**
 * VocOutlookAnalysis:
 *
 * All that there is behind the score of an occupation, in the words of the model: resilience with rank
 * and anchor, what a scenario changes, what research has published, what people do, and all values.
 */
struct _VocOutlookAnalysis
{
  VocAnalysisPart parent_instance;

  gboolean anchored;
};

G_DEFINE_FINAL_TYPE (VocOutlookAnalysis, voc_outlook_analysis, VOC_TYPE_ANALYSIS_PART)

static char *
agreement_rule (VocOutlookAnalysis *self,
                VocScore           *score)
{
  const VocPublished *published = score != NULL ? voc_score_get_published (score) : NULL;

  if (published == NULL)
    return NULL;

  return g_strdup (voc_agreement_to_definition (voc_published_get_agreement (published, NULL,
                                                                             NULL)));
}

static gboolean
has_anchor (VocOutlookAnalysis *self,
            VocScore           *score)
{
  return score != NULL && voc_score_is_known (score) && voc_score_has_anchor (score);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-outlook-analysis");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, agreement_rule);
  gtk_widget_class_bind_template_callback (widget_class, has_anchor);
}

static const VocProperty properties[] = {
  /* Whether the person wants research about the unit group counted in. */
  VOC_PROPERTY_BOOLEAN (VocOutlookAnalysis, anchored),
};

static void
voc_outlook_analysis_class_init (VocOutlookAnalysisClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_ANALYSIS_BARS);
  g_type_ensure (VOC_TYPE_SCENARIO_DETAILS);
  g_type_ensure (VOC_TYPE_SPREAD_BOX);
  g_type_ensure (VOC_TYPE_VITAL_SIGNS);
  g_type_ensure (VOC_TYPE_WORK_SHARES);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_outlook_analysis_init (VocOutlookAnalysis *self)
{
  self->anchored = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
