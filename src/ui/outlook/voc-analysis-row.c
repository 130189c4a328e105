/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-analysis-row.h"

#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-model-texts.h"
#include "voc-property.h"
#include "voc-score-charts.h"
#include "voc-template.h"

/**
 * VocAnalysisRow:
 *
 * One value of a score as a bar, with what it means. Activated, its list shows the skills behind it.
 */
struct _VocAnalysisRow
{
  GtkListBoxRow parent_instance;

  VocScore *score; /* (owned) (nullable) */
  int column;
};

G_DEFINE_FINAL_TYPE (VocAnalysisRow, voc_analysis_row, GTK_TYPE_LIST_BOX_ROW)

static char *
definition (VocAnalysisRow *self,
            int             column)
{
  return g_strdup (voc_score_column_to_definition ((VocScoreColumn) column));
}

static VocChartData *
bar (VocAnalysisRow *self,
     VocScore       *score,
     int             column)
{
  return voc_score_chart_bar (score, (VocScoreColumn) column);
}

static void
update_name (VocAnalysisRow *self)
{
  g_autofree char *text = voc_score_dup_value_text (self->score, (VocScoreColumn) self->column);
  const char *title = voc_score_column_to_title ((VocScoreColumn) self->column);
  /* Translators: the name of a value and the value: "Robotics: Low, 28 of 100" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), title, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("Opens the skills behind it"),
                                  -1);
}

static void
score_changed (VocAnalysisRow *self)
{
  update_name (self);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self),
                                    self->score != NULL && voc_score_is_known (self->score));
}

static void
voc_analysis_row_constructed (GObject *object)
{
  G_OBJECT_CLASS (voc_analysis_row_parent_class)->constructed (object);

  update_name (VOC_ANALYSIS_ROW (object));
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocAnalysisRow, score, voc_score_get_type,
                       .changed = G_CALLBACK (score_changed)),
  VOC_PROPERTY_INT (VocAnalysisRow, column, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
};

static void
voc_analysis_row_class_init (VocAnalysisRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_analysis_row_constructed;

  g_type_ensure (VOC_TYPE_CHART);

  voc_template_set (widget_class, "voc-analysis-row");
  gtk_widget_class_bind_template_callback (widget_class, bar);
  gtk_widget_class_bind_template_callback (widget_class, definition);
}

static void
voc_analysis_row_init (VocAnalysisRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_analysis_row_new (VocScoreColumn column)
{
  return g_object_new (VOC_TYPE_ANALYSIS_ROW, "column", (int) column, NULL);
}

VocScoreColumn
voc_analysis_row_get_column (VocAnalysisRow *self)
{
  g_return_val_if_fail (VOC_IS_ANALYSIS_ROW (self), VOC_SCORE_ML);

  return (VocScoreColumn) self->column;
}
