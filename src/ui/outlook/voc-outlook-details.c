/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-outlook-details.h"

#include "voc-outlook-analysis.h"
#include "voc-property.h"
#include "voc-reason-card.h"
#include "voc-research-box.h"
#include "voc-score-closures.h"
#include "voc-skills-note.h"
#include "voc-specialists.h"
#include "voc-template.h"

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

static const VocProperty properties[] = {
  /* Whether the person wants research about the unit group counted in. */
  VOC_PROPERTY_BOOLEAN (VocOutlookDetails, anchored),
};

static void
voc_outlook_details_class_init (VocOutlookDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_OUTLOOK_ANALYSIS);
  g_type_ensure (VOC_TYPE_REASON_CARD);
  g_type_ensure (VOC_TYPE_RESEARCH_BOX);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  g_type_ensure (VOC_TYPE_SPECIALISTS);

  voc_template_set (widget_class, "voc-outlook-details");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, occupation);
  gtk_widget_class_bind_template_callback (widget_class, if_expanded);
}

static void
voc_outlook_details_init (VocOutlookDetails *self)
{
  self->anchored = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}
