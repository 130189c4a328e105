/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-box.h"

#include "voc-analysis-bars.h"
#include "voc-analysis-state.h"
#include "voc-vital-signs.h"

/**
 * VocAnalysisBox:
 *
 * All values of a score. It opens, and stays as it was left; nothing is computed while it is closed.
 */
struct _VocAnalysisBox
{
  VocAnalysisPart parent_instance;

  GtkExpander *expander;
};

G_DEFINE_FINAL_TYPE (VocAnalysisBox, voc_analysis_box, VOC_TYPE_ANALYSIS_PART)

static VocScore *
if_expanded (VocAnalysisBox *self,
             VocScore       *score,
             gboolean        expanded)
{
  return expanded && score != NULL ? g_object_ref (score) : NULL;
}

static void
voc_analysis_box_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_ANALYSIS_BOX);

  G_OBJECT_CLASS (voc_analysis_box_parent_class)->dispose (object);
}

static void
voc_analysis_box_class_init (VocAnalysisBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_analysis_box_dispose;

  g_type_ensure (VOC_TYPE_ANALYSIS_BARS);
  g_type_ensure (VOC_TYPE_VITAL_SIGNS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-analysis-box.ui");
  gtk_widget_class_bind_template_child (widget_class, VocAnalysisBox, expander);
  gtk_widget_class_bind_template_callback (widget_class, if_expanded);
}

static void
voc_analysis_box_init (VocAnalysisBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_analysis_state_bind_expanded (G_OBJECT (self->expander), "analysis-expanded");
}
