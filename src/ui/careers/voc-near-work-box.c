/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-near-work-box.h"

#include <glib/gi18n.h>

#include "voc-field-texts.h"
#include "voc-near-work.h"

/**
 * VocNearWorkBox:
 *
 * Where to look on if no occupation answers to words: the nearest fields of work, the skills that
 * answer, and all occupations. What is near is found off the main thread; until then there is only
 * the last of them.
 *
 * It leads on by the actions `browse.show-field`, `browse.look-around` and `win.search-in`.
 */
struct _VocNearWorkBox
{
  GtkBox parent_instance;

  GtkLabel *title;
  GtkBox *fields;
  GtkButton *skills;

  VocBrowseModel *model;     /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

G_DEFINE_FINAL_TYPE (VocNearWorkBox, voc_near_work_box, GTK_TYPE_BOX)

typedef struct
{
  VocCatalogue *catalogue; /* (owned) */
  VocScores *scores;       /* (owned) */
  char *text;              /* (owned) */
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->catalogue);
  g_clear_object (&request->scores);
  g_clear_pointer (&request->text, g_free);
  g_free (request);
}

static void
find_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  VocNearWork *near =
    voc_near_work_find (voc_scores_get_matrix (request->scores), request->catalogue, request->text,
                        cancellable, &error);

  if (near != NULL)
    g_task_return_pointer (task, near, (GDestroyNotify) voc_near_work_free);
  else
    g_task_return_error (task, error);
}

static void
clear (VocNearWorkBox *self)
{
  GtkWidget *child;

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->fields))) != NULL)
    gtk_box_remove (self->fields, child);
  gtk_widget_set_visible (GTK_WIDGET (self->title), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->skills), FALSE);
}

static void
add_field (VocNearWorkBox *self,
           const VocField *field)
{
  GtkWidget *button = gtk_button_new ();
  const char *name = voc_field_text_get_name (field->id);

  gtk_button_set_child (GTK_BUTTON (button),
                        g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", field->icon_name,
                                      "label", name, "can-shrink", TRUE, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (button, voc_field_text_get_sentence (field->id));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", field->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "browse.show-field");
  gtk_box_append (self->fields, button);
}

static void
show (VocNearWorkBox    *self,
      const VocNearWork *near)
{
  g_autofree char *label =
    g_strdup_printf (ngettext ("%'u skill matches these words",
                               "%'u skills match these words", near->n_skills),
                     near->n_skills);

  for (guint i = 0; i < near->fields->len; i++)
    add_field (self, near->fields->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->title), near->fields->len > 0);

  gtk_button_set_label (self->skills, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->skills), "(ss)", "skills",
                                    voc_browse_model_get_search_text (self->model));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->skills), "win.search-in");
  gtk_widget_set_visible (GTK_WIDGET (self->skills), near->n_skills > 0);
}

/* What cannot be read is not near; the list says what is wrong. */
static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  VocNearWorkBox *self = VOC_NEAR_WORK_BOX (object);
  g_autoptr (VocNearWork) near = g_task_propagate_pointer (G_TASK (result), NULL);

  if (GPOINTER_TO_UINT (user_data) == self->stamp && near != NULL)
    show (self, near);
}

static void
start (VocNearWorkBox *self,
       VocLens        *lens)
{
  Request *request = g_new0 (Request, 1);
  g_autoptr (GTask) task = NULL;

  request->scores = g_object_ref (voc_lens_get_scores (lens));
  request->catalogue = g_object_ref (voc_lens_get_catalogue (lens));
  request->text = g_strdup (voc_browse_model_get_search_text (self->model));
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, found_cb, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, find_thread);
}

/* Where a filter hides what answers, taking that away is the way on. */
static void
busy_changed_cb (VocNearWorkBox *self)
{
  g_autoptr (VocLens) lens = NULL;
  gboolean narrowed;
  gboolean nothing;

  g_assert (VOC_IS_NEAR_WORK_BOX (self));

  if (voc_browse_model_get_busy (self->model))
    return;

  g_object_get (self->model, "lens", &lens, "narrowed", &narrowed, NULL);
  nothing = lens != NULL && !narrowed &&
            voc_browse_model_get_search_text (self->model)[0] != '\0' &&
            g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0;
  clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), nothing);
  if (nothing)
    start (self, lens);
}

static void
voc_near_work_box_dispose (GObject *object)
{
  VocNearWorkBox *self = VOC_NEAR_WORK_BOX (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (voc_near_work_box_parent_class)->dispose (object);
}

static void
voc_near_work_box_class_init (VocNearWorkBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_near_work_box_dispose;
}

static GtkButton *
add_button (VocNearWorkBox *self,
            const char     *label,
            const char     *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (self), button);

  return GTK_BUTTON (button);
}

static void
voc_near_work_box_init (VocNearWorkBox *self)
{
  GtkBox *box = GTK_BOX (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (box, 12);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);

  self->title = GTK_LABEL (gtk_label_new (_("Nearest fields of work")));
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_box_append (box, GTK_WIDGET (self->title));
  self->fields = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (box, GTK_WIDGET (self->fields));
  self->skills = add_button (self, "", NULL);
  add_button (self, _("Show _All Occupations"), "browse.look-around");
  clear (self);
}

GtkWidget *
voc_near_work_box_new (VocBrowseModel *model)
{
  VocNearWorkBox *self = g_object_new (VOC_TYPE_NEAR_WORK_BOX, NULL);

  g_set_object (&self->model, model);
  g_signal_connect_object (model, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
