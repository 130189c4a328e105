/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-outlook-details.h"

#include "voc-analysis-bars.h"
#include "voc-analysis-state.h"
#include "voc-reason-card.h"
#include "voc-spread-box.h"
#include "voc-vital-signs.h"
#include "voc-work-shares.h"

/**
 * VocOutlookDetails:
 *
 * What is behind the score of an occupation: what research has published, which skills make it what
 * it is, what people do, and all values in detail. It is not to be seen without a score. What opens
 * stays as it was left, and nothing is computed for it while it is closed.
 */
struct _VocOutlookDetails
{
  VocAnalysisPart parent_instance;

  GtkExpander *expander;
};

G_DEFINE_FINAL_TYPE (VocOutlookDetails, voc_outlook_details, VOC_TYPE_ANALYSIS_PART)

static gboolean
is_known (VocOutlookDetails *self,
          VocScore          *score)
{
  return score != NULL && voc_score_is_known (score);
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
voc_outlook_details_class_init (VocOutlookDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_outlook_details_dispose;

  g_type_ensure (VOC_TYPE_ANALYSIS_BARS);
  g_type_ensure (VOC_TYPE_REASON_CARD);
  g_type_ensure (VOC_TYPE_SPREAD_BOX);
  g_type_ensure (VOC_TYPE_VITAL_SIGNS);
  g_type_ensure (VOC_TYPE_WORK_SHARES);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-outlook-details.ui");
  gtk_widget_class_bind_template_child (widget_class, VocOutlookDetails, expander);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, if_expanded);
}

static void
voc_outlook_details_init (VocOutlookDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_analysis_state_bind_expanded (G_OBJECT (self->expander), "analysis-expanded");
}
