/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-similar-rows.h"

#include <glib/gi18n.h>

#include "voc-concept-row.h"
#include "voc-similar-filter.h"

/* What is like an occupation, as rows that lead there. */

/* Finds what is most like an occupation; @better leaves what is better protected. */
GArray *
voc_similar_rows_find (VocLens       *lens,
                       VocOccupation *occupation,
                       guint          limit,
                       gboolean       better)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  guint index;

  if (!voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)), &index))
    return g_array_new (FALSE, FALSE, sizeof (VocSimilar));

  return voc_similarity_dup_nearest (voc_scores_get_similarity (voc_lens_get_scores (lens)), index,
                                     limit,
                                     better
                                       ? voc_lens_get_values (lens, voc_column_find ("resilience"))
                                       : NULL);
}

/* The two side by side. */
static void
add_compare_button (GtkWidget  *row,
                    VocConcept *here,
                    VocConcept *there)
{
  GtkBox *box = GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
  GtkWidget *button = gtk_button_new_from_icon_name ("view-dual-symbolic");
  g_autofree char *both =
    g_strjoin ("|", voc_concept_get_uri (here), voc_concept_get_uri (there), NULL);
  /* Translators: %s is the name of an occupation */
  g_autofree char *label = g_strdup_printf (_("Compare with %s"), voc_concept_get_label (there));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Compare"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", both);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.compare");
  /* What leads on stands last. */
  gtk_box_insert_child_after (box, button, gtk_widget_get_first_child (GTK_WIDGET (box)));
}

/* A row that opens what is like @occupation, with what it shares and, if wanted, how well both are
 * protected. (nullable): the catalogue may be damaged. */
GtkWidget *
voc_similar_rows_create (VocLens          *lens,
                         VocOccupation    *occupation,
                         const VocSimilar *similar,
                         gboolean          figures,
                         const char       *prefix)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) other =
    voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[similar->occupation].id,
                               &error);
  g_autofree char *counts = voc_similar_dup_counts (similar);
  g_autofree char *named = NULL;
  g_autofree char *protection = NULL;
  g_autofree char *detail = NULL;
  GtkWidget *row;
  guint here;

  if (!VOC_IS_OCCUPATION (other))
    {
      g_info ("No similar occupation: %s", error != NULL ? error->message : "another kind");
      return NULL;
    }

  /* Translators: what kind of way it is, and what it shares: "Similar: 41 skills shared, 2 new" */
  named = prefix != NULL ? g_strdup_printf (_("%s: %s"), prefix, counts) : g_strdup (counts);
  if (figures &&
      voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)), &here))
    protection = voc_similar_dup_protection_text (lens, here, similar->occupation);
  detail = g_strjoin ("\n", named, protection, NULL);

  row = voc_concept_row_new_with_detail (other, detail);
  add_compare_button (row, VOC_CONCEPT (occupation), other);
  return row;
}
