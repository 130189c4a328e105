/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-me-plane.h"

#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-table.h"

/* More numbers than these cannot be told apart. */
#define MOST 10

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
voc_me_plane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_ME_PLANE);

  G_OBJECT_CLASS (voc_me_plane_parent_class)->dispose (object);
}

static void
voc_me_plane_class_init (VocMePlaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_me_plane_dispose;

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_CHART_FRAME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-me-plane.ui");
  gtk_widget_class_bind_template_child (widget_class, VocMePlane, frame);
  gtk_widget_class_bind_template_child (widget_class, VocMePlane, chart);
}

static void
voc_me_plane_init (VocMePlane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_point (VocLens      *lens,
           guint32       occupation,
           VocChartData *data,
           VocTable     *table)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  const VocFit *fit = &g_array_index (voc_lens_get_fits (lens), VocFit, occupation);
  g_autoptr (VocConcept) concept = NULL;
  g_autofree char *title = NULL;
  g_autofree char *can = NULL;
  g_autofree char *both = NULL;
  const char *like;
  double r;

  if (fit->coverage.total == 0 || !voc_lens_get_liking (lens, occupation, &r))
    return;
  concept = voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[occupation].id, NULL);
  if (concept == NULL)
    return;

  title = voc_concept_dup_title (concept);
  can = voc_fit_dup_text (fit);
  like = voc_interest_band_get_text (voc_interests_get_band (r));
  /* Translators: “14 of 47 things you can do” and “Much of what you like” */
  both = g_strdup_printf (_("%s. %s"), can, like);
  voc_chart_data_add_point (data, title, 100 * voc_coverage_get_share (&fit->coverage),
                            50 + 50 * r, both);
  voc_table_add_row (table, title, can, like, NULL);
}

static gboolean
contains (GArray  *occupations,
          guint32  occupation)
{
  for (guint i = 0; i < occupations->len; i++)
    if (g_array_index (occupations, guint32, i) == occupation)
      return TRUE;

  return FALSE;
}

static void
add_fits (GArray *occupations,
          GArray *fits)
{
  for (guint i = 0; fits != NULL && i < fits->len && occupations->len < MOST; i++)
    if (!contains (occupations, g_array_index (fits, VocFit, i).occupation))
      g_array_append_val (occupations, g_array_index (fits, VocFit, i).occupation);
}

/* Shows what is kept, then what @opens and @liked (both nullable, of VocFit) suggest. */
void
voc_me_plane_show (VocMePlane *self,
                   VocLens    *lens,
                   GArray     *opens,
                   GArray     *liked)
{
  VocAbilities *abilities = voc_lens_get_abilities (lens);
  g_autoptr (VocChartData) data = NULL;
  g_autoptr (VocTable) table = NULL;
  g_autoptr (GArray) occupations = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n;

  g_return_if_fail (VOC_IS_ME_PLANE (self));

  data = voc_chart_data_new (VOC_CHART_PLANE, _("What You Can Do and What You Would Like"));
  table = voc_table_new (_("Occupation"), _("Can do"), _("Would like"), NULL);
  voc_chart_data_set_ends (data, _("can do little of it"), _("can do all of it"));
  voc_chart_data_set_heights (data, _("↓ would not like it"), _("↑ would like it very much"));
  if (abilities != NULL)
    {
      GArray *kept = voc_abilities_get_kept (abilities);

      g_array_append_vals (occupations, kept->data, MIN (kept->len, MOST));
      add_fits (occupations, liked);
      add_fits (occupations, opens);
    }
  for (guint i = 0; i < occupations->len; i++)
    add_point (lens, g_array_index (occupations, guint32, i), data, table);

  voc_chart_data_get_marks (data, &n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  voc_chart_set_data (self->chart, data);
  g_object_set (self->frame, "table", table, NULL);
}
