/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-steps-box.h"

#include <glib/gi18n.h>

#include "voc-next-row.h"
#include "voc-steps.h"

#define N_ROWS 3

/**
 * VocStepsBox:
 *
 * Steps from an occupation: up, sideways and down in preparation, each with what there is to learn.
 */
struct _VocStepsBox
{
  GtkBox parent_instance;

  GtkLabel *texts[VOC_N_STEP_KINDS];
  GtkListBox *lists[VOC_N_STEP_KINDS];
};

G_DEFINE_FINAL_TYPE (VocStepsBox, voc_steps_box, GTK_TYPE_BOX)

static void
voc_steps_box_class_init (VocStepsBoxClass *klass)
{
}

static GtkLabel *
add_label (GtkBox     *box,
           const char *text,
           const char *style)
{
  gboolean heading = g_str_equal (style, "title-4");
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", heading ? GTK_ACCESSIBLE_ROLE_HEADING
                                                              : GTK_ACCESSIBLE_ROLE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, style);
  if (heading)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
voc_steps_box_init (VocStepsBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);

  for (VocStepKind kind = 0; kind < VOC_N_STEP_KINDS; kind++)
    {
      GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
      const char *title = voc_step_kind_to_title (kind);

      add_label (box, title, "title-4");
      self->texts[kind] = add_label (box, "", "secondary");
      self->lists[kind] = GTK_LIST_BOX (gtk_list_box_new ());
      gtk_list_box_set_selection_mode (self->lists[kind], GTK_SELECTION_NONE);
      gtk_widget_add_css_class (GTK_WIDGET (self->lists[kind]), "boxed-list");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->lists[kind]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
      gtk_box_append (box, GTK_WIDGET (self->lists[kind]));
      gtk_box_append (GTK_BOX (self), GTK_WIDGET (box));
    }
}

static void
add_row (GtkListBox    *list,
         VocMatrix     *matrix,
         guint          from,
         const VocStep *step)
{
  g_autoptr (GArray) learn = voc_coverage_list_missing (matrix, from, step->occupation);
  g_autofree char *detail = voc_coverage_dup_text (&step->coverage);
  GtkWidget *row = voc_next_row_new (matrix, from, step->occupation, detail);

  if (row == NULL)
    return;
  voc_next_row_add_skills (VOC_NEXT_ROW (row), _("To learn"), (const guint32 *) learn->data,
                           learn->len);
  gtk_list_box_append (list, row);
}

/* Shows where one step leads from @occupation; nothing of one that is not known. */
void
voc_steps_box_show (VocStepsBox   *self,
                    VocLens       *lens,
                    VocOccupation *occupation)
{
  VocMatrix *matrix = lens != NULL && voc_lens_get_scores (lens) != NULL
                        ? voc_scores_get_matrix (voc_lens_get_scores (lens))
                        : NULL;
  gboolean known;
  guint from;

  g_return_if_fail (VOC_IS_STEPS_BOX (self));

  known = matrix != NULL && occupation != NULL &&
          voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)), &from);
  gtk_widget_set_visible (GTK_WIDGET (self), known);
  for (VocStepKind kind = 0; kind < VOC_N_STEP_KINDS; kind++)
    {
      g_autoptr (GArray) steps = known ? voc_steps_find (lens, from, kind, N_ROWS) : NULL;

      gtk_list_box_remove_all (self->lists[kind]);
      for (guint i = 0; known && i < steps->len; i++)
        add_row (self->lists[kind], matrix, from, &g_array_index (steps, VocStep, i));
      if (known)
        gtk_label_set_label (self->texts[kind], voc_step_kind_get_text (kind, steps));
      gtk_widget_set_visible (GTK_WIDGET (self->lists[kind]), known && steps->len > 0);
    }
}
