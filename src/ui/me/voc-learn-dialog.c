/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-learn-dialog.h"

#include <glib/gi18n.h>

#include "voc-gap.h"
#include "voc-property.h"
#include "voc-skills-note.h"
#include "voc-template.h"

/**
 * VocLearnDialog:
 *
 * What is missing for an occupation, by what it pays to learn first, each with what it adds and why. What
 * is ticked is planned: the lens shows at once what would be.
 */
struct _VocLearnDialog
{
  AdwDialog parent_instance;

  GtkLabel *fit_label;
  GtkListBox *list;
  GtkWidget *plan_box;

  VocLens *lens;             /* (owned) */
  VocOccupation *occupation; /* (owned) */
  guint idle_id;             /* of what shows the lens as it is now */
};

G_DEFINE_FINAL_TYPE (VocLearnDialog, voc_learn_dialog, ADW_TYPE_DIALOG)

static void
add_row (VocLearnDialog *self,
         guint           skill,
         const char     *text)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self->lens));
  g_autoptr (VocConcept)
    concept = voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[skill].id, NULL);
  g_autofree char *title = NULL;
  GtkWidget *check;
  GtkWidget *row;

  if (concept == NULL)
    return;

  title = voc_concept_dup_title (concept);
  row = adw_action_row_new ();
  check = gtk_check_button_new ();
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               voc_lens_is_planned (self->lens, voc_concept_get_uri (concept)));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (check), "s", voc_concept_get_uri (concept));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (check), "win.plan");
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_name (row, voc_concept_get_uri (concept));
  gtk_list_box_append (self->list, row);
}

/* What is planned and needed here stays at the top, so that it can be taken back. */
static void
add_planned (VocLearnDialog *self,
             VocAbilities   *abilities,
             guint           occupation)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));

  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_ESSENTIAL, needs);
  for (guint i = 0; i < needs->len; i++)
    {
      guint32 skill = g_array_index (needs, guint32, i);
      g_autoptr (VocConcept)
        concept = voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[skill].id, NULL);

      if (concept != NULL && voc_lens_is_planned (self->lens, voc_concept_get_uri (concept)))
        add_row (self, skill, _("You plan to learn this"));
    }
}

/* (transfer full) (nullable): the name of the row that has the keyboard, empty for the buttons below if they
 * go. What is about to go gives it up: else GTK looks for another place, which may be behind the dialog. */
static char *
take_focus (VocLearnDialog *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, ADW_TYPE_ACTION_ROW) : NULL;
  gboolean in_list = row != NULL && gtk_widget_is_ancestor (row, GTK_WIDGET (self->list));

  if (!in_list && (focus == NULL || voc_lens_get_planned (self->lens) != NULL ||
                   !gtk_widget_is_ancestor (focus, self->plan_box)))
    return NULL;

  gtk_root_set_focus (root, NULL);
  return g_strdup (in_list ? gtk_widget_get_name (row) : "");
}

static void
restore_focus (VocLearnDialog *self,
               const char     *name)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  GtkWidget *row = first;

  if (name == NULL)
    return;

  while (row != NULL && g_strcmp0 (gtk_widget_get_name (row), name) != 0)
    row = gtk_widget_get_next_sibling (row);
  if (row != NULL || first != NULL)
    gtk_widget_grab_focus (row != NULL ? row : first);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
show_all (VocLearnDialog *self)
{
  VocAbilities *abilities = voc_lens_get_abilities (self->lens);
  g_autofree char *focus = take_focus (self);
  g_autofree char *text = NULL;
  g_autoptr (GArray) gaps = NULL;
  VocFit fit;
  guint index;

  gtk_list_box_remove_all (self->list);
  gtk_widget_set_visible (self->plan_box, voc_lens_get_planned (self->lens) != NULL);
  if (abilities == NULL ||
      !voc_matrix_find_occupation (voc_abilities_get_matrix (abilities),
                                   voc_concept_get_id (VOC_CONCEPT (self->occupation)), &index))
    {
      gtk_label_set_label (self->fit_label, _("You have not said yet what you can do"));
      restore_focus (self, focus);
      return;
    }

  fit = voc_fit_of (abilities, index);
  text = voc_fit_dup_answer (&fit);
  gtk_label_set_label (self->fit_label, text);
  add_planned (self, abilities, index);
  gaps = voc_gap_list (abilities, index);
  for (guint i = 0; i < gaps->len; i++)
    {
      const VocGap *gap = &g_array_index (gaps, VocGap, i);
      g_autofree char *reason = voc_gap_dup_text (gap);

      add_row (self, gap->skill, reason);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          gtk_list_box_get_row_at_index (self->list, 0) != NULL);
  restore_focus (self, focus);
}

static void
show_all_cb (gpointer user_data)
{
  VocLearnDialog *self = user_data;

  self->idle_id = 0;
  show_all (self);
}

/* Not at once: who ticks a box is still in it. */
static void
lens_changed_cb (VocLearnDialog *self)
{
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_once (show_all_cb, self);
}

static void
voc_learn_dialog_dispose (GObject *object)
{
  VocLearnDialog *self = VOC_LEARN_DIALOG (object);

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_LEARN_DIALOG);

  G_OBJECT_CLASS (voc_learn_dialog_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocLearnDialog, lens),
  VOC_OWNED_OBJECT (VocLearnDialog, occupation),
};

static void
voc_learn_dialog_class_init (VocLearnDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_learn_dialog_dispose;

  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  voc_template_set (widget_class, "voc-learn-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocLearnDialog, fit_label);
  gtk_widget_class_bind_template_child (widget_class, VocLearnDialog, list);
  gtk_widget_class_bind_template_child (widget_class, VocLearnDialog, plan_box);
}

static void
voc_learn_dialog_init (VocLearnDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_learn_dialog_new (VocLens       *lens,
                      VocOccupation *occupation)
{
  VocLearnDialog *self;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  self = g_object_new (VOC_TYPE_LEARN_DIALOG, NULL);
  self->lens = g_object_ref (lens);
  self->occupation = g_object_ref (occupation);
  g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
  show_all (self);

  return ADW_DIALOG (self);
}
