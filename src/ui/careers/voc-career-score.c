/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-score.h"

#include "voc-chart.h"

/**
 * VocCareerScore:
 *
 * The end of a row of the Careers list: the value of a column as a ring and as a figure. The row's
 * own name says it too.
 *
 * # CSS nodes
 *
 * `career-score` with a chart and a label `.figure` inside.
 */
struct _VocCareerScore
{
  GtkWidget parent_instance;

  GtkWidget *ring;
  GtkWidget *figure;
};

G_DEFINE_FINAL_TYPE (VocCareerScore, voc_career_score, GTK_TYPE_WIDGET)

static void
voc_career_score_dispose (GObject *object)
{
  VocCareerScore *self = VOC_CAREER_SCORE (object);

  g_clear_pointer (&self->ring, gtk_widget_unparent);
  g_clear_pointer (&self->figure, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_career_score_parent_class)->dispose (object);
}

static void
voc_career_score_class_init (VocCareerScoreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_career_score_dispose;
  gtk_widget_class_set_css_name (widget_class, "career-score");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
voc_career_score_init (VocCareerScore *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  self->ring = voc_chart_new ();
  gtk_widget_set_valign (self->ring, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->ring, GTK_WIDGET (self));

  self->figure = g_object_new (GTK_TYPE_LABEL,
                               "css-classes", (const char *[]) { "figure", "numeric", NULL },
                               "valign", GTK_ALIGN_CENTER,
                               "xalign", 1.0f,
                               NULL);
  gtk_widget_set_parent (self->figure, GTK_WIDGET (self));
}

GtkWidget *
voc_career_score_new (void)
{
  return g_object_new (VOC_TYPE_CAREER_SCORE, NULL);
}

void
voc_career_score_show (VocCareerScore  *self,
                       const VocColumn *column,
                       gint32           value)
{
  g_autoptr (VocChartData) data = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *longest = NULL;
  double part;

  g_return_if_fail (VOC_IS_CAREER_SCORE (self));
  g_return_if_fail (column != NULL);

  figure = voc_column_dup_figure (column, value);
  longest = voc_column_dup_number (column, column->maximum);
  part = value == VOC_COLUMN_UNKNOWN
           ? -1
           : 100.0 * voc_column_to_whole (value) / column->maximum;
  gtk_label_set_label (GTK_LABEL (self->figure), figure);
  /* As wide as the largest figure, so that they stand under each other. */
  gtk_label_set_width_chars (GTK_LABEL (self->figure), g_utf8_strlen (longest, -1));
  data = voc_chart_data_new (VOC_CHART_RING, voc_column_get_title (column));
  voc_chart_data_set_value (data, part, NULL);
  voc_chart_set_data (VOC_CHART (self->ring), data);
}
