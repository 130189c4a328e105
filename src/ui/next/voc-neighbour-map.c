/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-neighbour-map.h"

#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart-links.h"
#include "voc-neighbour-chart.h"

/**
 * VocNeighbourMap:
 *
 * An occupation in the middle, and around it what is most like it: the more alike, the nearer. Each opens
 * its page; the same is there as a table.
 */
struct _VocNeighbourMap
{
  AdwBin parent_instance;

  VocChartFrame *frame;
  VocChartLinks *links;
};

G_DEFINE_FINAL_TYPE (VocNeighbourMap, voc_neighbour_map, ADW_TYPE_BIN)

static void
voc_neighbour_map_class_init (VocNeighbourMapClass *klass)
{
}

static void
voc_neighbour_map_init (VocNeighbourMap *self)
{
  self->links = g_object_new (VOC_TYPE_CHART_LINKS, NULL);
  self->frame = g_object_new (VOC_TYPE_CHART_FRAME,
                              "title", _("The nearer to the middle, the more alike"),
                              "child", self->links,
                              NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->frame));
}

static void
add_button (VocNeighbourMap  *self,
            VocMatrix        *matrix,
            const VocSimilar *similar)
{
  g_autoptr (VocConcept)
    there = voc_catalogue_dup_concept (matrix->catalogue,
                                       matrix->occupations[similar->occupation].id, NULL);
  GtkWidget *button = gtk_button_new ();
  g_autofree char *counts = voc_similar_dup_counts (similar);
  g_autofree char *title = NULL;
  g_autofree char *band = NULL;

  if (there != NULL)
    {
      title = voc_concept_dup_title (there);
      band = g_strdup_printf (_("%s: %s"),
                              voc_likeness_to_title (voc_likeness_of (similar->similarity)),
                              counts);
      gtk_widget_set_name (button, voc_concept_get_uri (there));
      gtk_widget_set_tooltip_text (button, band);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, band, -1);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", voc_concept_get_uri (there));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.open-occupation");
    }
  voc_chart_links_add (self->links, button);
}

/* Shows what is around @occupation; nothing if nothing is like it. */
void
voc_neighbour_map_show (VocNeighbourMap *self,
                        VocLens         *lens,
                        VocOccupation   *occupation)
{
  VocMatrix *matrix = lens != NULL && voc_lens_get_scores (lens) != NULL
                        ? voc_scores_get_matrix (voc_lens_get_scores (lens))
                        : NULL;
  g_autoptr (GArray) nearest = NULL;
  g_autoptr (VocChartData) data = NULL;
  g_autoptr (VocTable) table = NULL;
  guint index;

  g_return_if_fail (VOC_IS_NEIGHBOUR_MAP (self));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  voc_chart_links_set_data (self->links, NULL);
  if (matrix == NULL || occupation == NULL ||
      !voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)), &index))
    return;

  nearest = voc_similarity_dup_nearest (voc_scores_get_similarity (voc_lens_get_scores (lens)),
                                        index, VOC_N_NEIGHBOURS, NULL);
  data = voc_neighbour_chart_new (matrix, index, nearest);
  table = voc_neighbour_table_new (matrix, nearest);
  voc_chart_links_set_data (self->links, data);
  for (guint i = 0; i < nearest->len; i++)
    add_button (self, matrix, &g_array_index (nearest, VocSimilar, i));
  g_object_set (self->frame, "table", table, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), nearest->len > 0);
}
