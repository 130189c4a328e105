/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-me-plane.h"

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-prospect-chart.h"
#include "voc-template.h"

/**
 * VocMePlane:
 *
 * The occupations that the person keeps and those that are suggested, by two things that say nothing about
 * each other: how much of the work they can do, and how much they would like it. Not seen where one of both
 * is not known.
 */
struct _VocMePlane
{
  AdwBin parent_instance;

  VocChartFrame *frame;
  VocChart *chart;
};

G_DEFINE_FINAL_TYPE (VocMePlane, voc_me_plane, ADW_TYPE_BIN)

static void
voc_me_plane_class_init (VocMePlaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_CHART_FRAME);
  voc_template_set (widget_class, "voc-me-plane");
  gtk_widget_class_bind_template_child (widget_class, VocMePlane, frame);
  gtk_widget_class_bind_template_child (widget_class, VocMePlane, chart);
}

static void
voc_me_plane_init (VocMePlane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what the person told, seen through @lens. */
void
voc_me_plane_show (VocMePlane *self,
                   VocLens    *lens)
{
  VocMatrix *matrix;
  g_autoptr (GArray) prospects = NULL;
  g_autoptr (VocChartData) data = NULL;
  g_autoptr (VocTable) table = NULL;
  guint n;

  g_return_if_fail (VOC_IS_ME_PLANE (self));

  matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  prospects = voc_prospects_find (lens);
  data = voc_prospect_chart_new (matrix, prospects);
  table = voc_prospect_table_new (matrix, prospects);

  voc_chart_data_get_marks (data, &n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  voc_chart_set_data (self->chart, data);
  g_object_set (self->frame, "table", table, NULL);
}
