/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-outlook-details.h"

#include "voc-outlook-analysis.h"
#include "voc-reason-card.h"
#include "voc-research-box.h"
#include "voc-specialists.h"

/**
 * VocOutlookDetails:
 *
 * What is behind the score of an occupation: which skills make it what it is, what research says, and
 * for specialists everything else. It is not to be seen without a score.
 */
struct _VocOutlookDetails
{
  VocAnalysisPart parent_instance;

  gboolean anchored;
};

G_DEFINE_FINAL_TYPE (VocOutlookDetails, voc_outlook_details, VOC_TYPE_ANALYSIS_PART)

typedef enum
{
  PROP_ANCHORED = 1,
} VocOutlookDetailsProperty;

static GParamSpec *properties[PROP_ANCHORED + 1];

static gboolean
is_known (VocOutlookDetails *self,
          VocScore          *score)
{
  return score != NULL && voc_score_is_known (score);
}

static VocOccupation *
occupation (VocOutlookDetails *self,
            VocScore          *score)
{
  return score != NULL ? g_object_ref (voc_score_get_occupation (score)) : NULL;
}

static VocScore *
if_expanded (VocOutlookDetails *self,
             VocScore          *score,
             gboolean           expanded)
{
  return expanded && score != NULL ? g_object_ref (score) : NULL;
}

static void
voc_outlook_details_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_OUTLOOK_DETAILS);

  G_OBJECT_CLASS (voc_outlook_details_parent_class)->dispose (object);
}

static void
voc_outlook_details_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((VocOutlookDetailsProperty) prop_id)
    {
    case PROP_ANCHORED:
      g_value_set_boolean (value, VOC_OUTLOOK_DETAILS (object)->anchored);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_outlook_details_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  VocOutlookDetails *self = VOC_OUTLOOK_DETAILS (object);

  switch ((VocOutlookDetailsProperty) prop_id)
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
voc_outlook_details_class_init (VocOutlookDetailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_OUTLOOK_ANALYSIS);
  g_type_ensure (VOC_TYPE_REASON_CARD);
  g_type_ensure (VOC_TYPE_RESEARCH_BOX);
  g_type_ensure (VOC_TYPE_SPECIALISTS);

  object_class->dispose = voc_outlook_details_dispose;
  object_class->get_property = voc_outlook_details_get_property;
  object_class->set_property = voc_outlook_details_set_property;

  /* Whether the person wants research about the unit group counted in. */
  properties[PROP_ANCHORED] =
    g_param_spec_boolean ("anchored", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-outlook-details.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, occupation);
  gtk_widget_class_bind_template_callback (widget_class, if_expanded);
}

static void
voc_outlook_details_init (VocOutlookDetails *self)
{
  self->anchored = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
