/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-outlook-analysis.h"

#include "voc-analysis-bars.h"
#include "voc-closures.h"
#include "voc-model-texts.h"
#include "voc-scenario-details.h"
#include "voc-spread-box.h"
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

typedef enum
{
  PROP_ANCHORED = 1,
} VocOutlookAnalysisProperty;

static GParamSpec *properties[PROP_ANCHORED + 1];

static char *
figure (VocOutlookAnalysis *self,
        VocScore           *score)
{
  return score != NULL ? voc_score_dup_value_text (score, VOC_SCORE_RESILIENCE) : NULL;
}

static char *
outlook (VocOutlookAnalysis *self,
         VocScore           *score)
{
  return score != NULL ? voc_score_dup_outlook (score) : NULL;
}

static char *
rank (VocOutlookAnalysis *self,
      VocScore           *score)
{
  return score != NULL ? voc_score_dup_rank_sentence (score) : NULL;
}

static char *
agreement (VocOutlookAnalysis *self,
           VocScore           *score)
{
  return score != NULL ? voc_score_dup_agreement_sentence (score) : NULL;
}

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

static char *
unknown_text (VocOutlookAnalysis *self,
              VocScore           *score)
{
  return score != NULL ? voc_score_dup_unknown_sentence (score) : NULL;
}

static gboolean
has_anchor (VocOutlookAnalysis *self,
            VocScore           *score)
{
  return score != NULL && voc_score_is_known (score) && voc_score_has_anchor (score);
}

static char *
anchor_text (VocOutlookAnalysis *self,
             VocScore           *score)
{
  return has_anchor (self, score) ? voc_score_dup_anchor_sentence (score) : NULL;
}

static void
voc_outlook_analysis_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_OUTLOOK_ANALYSIS);

  G_OBJECT_CLASS (voc_outlook_analysis_parent_class)->dispose (object);
}

static void
voc_outlook_analysis_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((VocOutlookAnalysisProperty) prop_id)
    {
    case PROP_ANCHORED:
      g_value_set_boolean (value, VOC_OUTLOOK_ANALYSIS (object)->anchored);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_outlook_analysis_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  VocOutlookAnalysis *self = VOC_OUTLOOK_ANALYSIS (object);

  switch ((VocOutlookAnalysisProperty) prop_id)
    {
    case PROP_ANCHORED:
      if (self->anchored == g_value_get_boolean (value))
        return;
      self->anchored = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-outlook-analysis.ui");
  gtk_widget_class_bind_template_callback (widget_class, figure);
  gtk_widget_class_bind_template_callback (widget_class, outlook);
  gtk_widget_class_bind_template_callback (widget_class, rank);
  gtk_widget_class_bind_template_callback (widget_class, agreement);
  gtk_widget_class_bind_template_callback (widget_class, agreement_rule);
  gtk_widget_class_bind_template_callback (widget_class, unknown_text);
  gtk_widget_class_bind_template_callback (widget_class, has_anchor);
  gtk_widget_class_bind_template_callback (widget_class, anchor_text);
  voc_closures_bind (widget_class);
}

static void
voc_outlook_analysis_class_init (VocOutlookAnalysisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_type_ensure (VOC_TYPE_ANALYSIS_BARS);
  g_type_ensure (VOC_TYPE_SCENARIO_DETAILS);
  g_type_ensure (VOC_TYPE_SPREAD_BOX);
  g_type_ensure (VOC_TYPE_VITAL_SIGNS);
  g_type_ensure (VOC_TYPE_WORK_SHARES);

  object_class->dispose = voc_outlook_analysis_dispose;
  object_class->get_property = voc_outlook_analysis_get_property;
  object_class->set_property = voc_outlook_analysis_set_property;

  /* Whether the person wants research about the unit group counted in. */
  properties[PROP_ANCHORED] =
    g_param_spec_boolean ("anchored", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_outlook_analysis_init (VocOutlookAnalysis *self)
{
  self->anchored = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
