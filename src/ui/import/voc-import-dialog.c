/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-dialog.h"

#include <glib/gi18n.h>

#include "voc-catalogue-location.h"
#include "voc-details-dialog.h"
#include "voc-import.h"
#include "voc-notify.h"
#include "voc-partial-file.h"
#include "voc-property.h"
#include "voc-template.h"

/**
 * VocImportDialog:
 *
 * Takes the person through an import: choose, wait or cancel, then what came of it.
 *
 * The state is "choose", "running", "done" or "failed".
 */
struct _VocImportDialog
{
  AdwDialog parent_instance;

  AdwPreferencesGroup *summary_group;
  GtkLabel *occupations_label;
  GtkLabel *skills_label;
  GtkLabel *groups_label;
  AdwActionRow *relations_row;
  GtkLabel *relations_label;
  AdwPreferencesGroup *notes_group;

  const char *state;
  VocImport *job;            /* (owned) (nullable) */
  VocImportSummary *summary; /* (owned) (nullable) */
  GFile *destination;        /* (owned) */
  GCancellable *cancellable; /* (owned) (nullable) */
  GError *error;             /* (owned) (nullable) */
  char *set_aside;           /* (owned) (nullable): a sentence about what was in the way */
};

static guint open_catalogue_signal;

G_DEFINE_FINAL_TYPE (VocImportDialog, voc_import_dialog, ADW_TYPE_DIALOG)

static char *
failed_text (GObject    *object,
             const char *message,
             const char *set_aside)
{
  g_autofree char *escaped = g_markup_escape_text (message != NULL ? message : "", -1);
  /* Translators: %s is a whole sentence that says what is wrong with the files */
  g_autofree char *text = g_strdup_printf (_("%s The catalogue you had is as it was."), escaped);

  return set_aside != NULL ? g_strjoin (" ", text, set_aside, NULL) : g_steal_pointer (&text);
}

static void
set_state (VocImportDialog *self,
           const char      *state)
{
  self->state = state;

  /* Each state has texts of its own; the few that did not change cost nothing. */
  g_object_notify (G_OBJECT (self), "state");
  g_object_notify (G_OBJECT (self), "phase");
  g_object_notify (G_OBJECT (self), "fraction");
  g_object_notify (G_OBJECT (self), "message");
  g_object_notify (G_OBJECT (self), "set-aside");
}

static void
set_count (GtkLabel *label,
           guint     count)
{
  g_autofree char *text = g_strdup_printf ("%'Iu", count);

  gtk_label_set_label (label, text);
}

static void
show_counts (VocImportDialog *self)
{
  VocImportSummary *summary = self->summary;
  g_autofree char *name = g_markup_printf_escaped ("%s %s", summary->name, summary->version);
  g_autofree char *relations = g_strdup_printf (_("%'Iu essential, %'Iu optional"),
                                                summary->essential, summary->optional);

  adw_preferences_group_set_title (self->summary_group, name);
  set_count (self->occupations_label, summary->occupations);
  set_count (self->skills_label, summary->skills);
  set_count (self->groups_label, summary->groups);
  set_count (self->relations_label, summary->requirements);
  adw_action_row_set_subtitle (self->relations_row, relations);
}

static void
add_notes (VocImportDialog *self)
{
  GPtrArray *notes = self->summary->notes;

  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *sentence = voc_import_note_dup_sentence (g_ptr_array_index (notes, i));
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sentence);
      adw_preferences_group_add (self->notes_group, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->notes_group), notes->len > 0);
}

static void
progress_cb (VocImportDialog *self)
{
  g_assert (VOC_IS_IMPORT_DIALOG (self));

  g_object_notify (G_OBJECT (self), "phase");
  g_object_notify (G_OBJECT (self), "fraction");
}

static GtkWindow *
get_window (VocImportDialog *self)
{
  return GTK_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_WINDOW));
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (VocImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (voc_import_run_finish (VOC_IMPORT (object), result, &error))
    {
      self->summary = voc_import_summary_ref (voc_import_get_summary (self->job));
      show_counts (self);
      add_notes (self);
      set_state (self, "done");
      voc_notify_if_away (get_window (self), "import", _("The Import Is Done"), NULL);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      set_state (self, "choose");
    }
  else
    {
      g_clear_error (&self->error);
      self->error = g_steal_pointer (&error);
      set_state (self, "failed");
      voc_notify_if_away (get_window (self), "import", _("Nothing Was Imported"),
                          self->error->message);
    }

  g_clear_object (&self->cancellable);
}

/* GtkFileDialog hands out one file for a folder and a list for files; both end here. */
static void
start_if_chosen (VocImportDialog *self,
                 GListModel      *sources,
                 GError          *error)
{
  if (sources != NULL)
    voc_import_dialog_start (self, sources);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    {
      g_clear_error (&self->error);
      self->error = g_error_copy (error);
      set_state (self, "failed");
    }
}

static void
files_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (VocImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) files = NULL;

  files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (object), result, &error);
  start_if_chosen (self, files, error);
}

static void
folder_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (VocImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GListStore) sources = NULL;

  folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (object), result, &error);
  if (folder != NULL)
    {
      sources = g_list_store_new (G_TYPE_FILE);
      g_list_store_append (sources, folder);
    }
  start_if_chosen (self, sources != NULL ? G_LIST_MODEL (sources) : NULL, error);
}

static void
choose_files_cb (VocImportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_assert (VOC_IS_IMPORT_DIALOG (self));

  gtk_file_filter_set_name (filter, _("ESCO downloads (ZIP)"));
  gtk_file_filter_add_suffix (filter, "zip");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Choose ESCO Downloads"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open_multiple (dialog, get_window (self), NULL, files_chosen_cb,
                                 g_object_ref (self));
}

static void
choose_folder_cb (VocImportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  g_assert (VOC_IS_IMPORT_DIALOG (self));

  gtk_file_dialog_set_title (dialog, _("Choose a Folder with ESCO's CSV Files"));
  gtk_file_dialog_select_folder (dialog, get_window (self), NULL, folder_chosen_cb,
                                 g_object_ref (self));
}

static void
cancel_cb (VocImportDialog *self)
{
  g_assert (VOC_IS_IMPORT_DIALOG (self));

  g_cancellable_cancel (self->cancellable);
}

static void
again_cb (VocImportDialog *self)
{
  g_assert (VOC_IS_IMPORT_DIALOG (self));

  set_state (self, "choose");
}

static void
open_cb (VocImportDialog *self)
{
  g_assert (VOC_IS_IMPORT_DIALOG (self));

  g_signal_emit (self, open_catalogue_signal, 0, self->destination);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
details_cb (VocImportDialog *self)
{
  g_autofree char *details = NULL;

  g_assert (VOC_IS_IMPORT_DIALOG (self));

  if (self->error == NULL)
    return;

  details = g_strdup_printf ("%s\n\n%s %d\nVocation %s\n", self->error->message,
                             g_quark_to_string (self->error->domain), self->error->code,
                             VOC_VERSION);
  adw_dialog_present (ADW_DIALOG (voc_details_dialog_new (details)), GTK_WIDGET (self));
}

static void
voc_import_dialog_dispose (GObject *object)
{
  VocImportDialog *self = VOC_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_IMPORT_DIALOG);

  G_OBJECT_CLASS (voc_import_dialog_parent_class)->dispose (object);
}

static const char *
get_state (VocImportDialog *self)
{
  return self->state;
}

static char *
dup_phase (VocImportDialog *self)
{
  char *phase = NULL;

  if (self->job != NULL)
    g_object_get (self->job, "phase", &phase, NULL);

  return phase;
}

static double
get_fraction (VocImportDialog *self)
{
  double fraction = 0;

  if (self->job != NULL)
    g_object_get (self->job, "fraction", &fraction, NULL);

  return fraction;
}

static const char *
get_message (VocImportDialog *self)
{
  return self->error != NULL ? self->error->message : NULL;
}

static const VocProperty properties[] = {
  VOC_COMPUTED_STRING ("state", get_state),
  VOC_COMPUTED_TAKEN_STRING ("phase", dup_phase),
  VOC_COMPUTED_DOUBLE ("fraction", get_fraction),
  VOC_COMPUTED_STRING ("message", get_message),
  VOC_PROPERTY_STRING (VocImportDialog, set_aside, .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_OBJECT (VocImportDialog, job),
  VOC_OWNED (VocImportDialog, summary, voc_import_summary_unref),
  VOC_OWNED_OBJECT (VocImportDialog, destination),
  VOC_OWNED_OBJECT (VocImportDialog, cancellable),
  VOC_OWNED (VocImportDialog, error, g_error_free),
};

static void
voc_import_dialog_class_init (VocImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_import_dialog_dispose;

  /* The person wants to see what was imported. */
  open_catalogue_signal = g_signal_new ("open-catalogue", VOC_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  voc_template_set (widget_class, "voc-import-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, summary_group);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, occupations_label);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, skills_label);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, groups_label);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, relations_row);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, relations_label);
  gtk_widget_class_bind_template_child (widget_class, VocImportDialog, notes_group);
  gtk_widget_class_bind_template_callback (widget_class, choose_files_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, details_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_text);
}

static void
voc_import_dialog_init (VocImportDialog *self)
{
  self->state = "choose";
  self->destination = voc_catalogue_location_dup_imported ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

VocImportDialog *
voc_import_dialog_new (void)
{
  return g_object_new (VOC_TYPE_IMPORT_DIALOG, NULL);
}

/* The folder is the program's own, so nobody means to keep another file there under that name; it is
 * kept under another one all the same. */
static void
clear_destination (VocImportDialog *self)
{
  g_autoptr (GFile) folder = g_file_get_parent (self->destination);
  g_autoptr (GFile) aside = NULL;
  g_autofree char *name = NULL;
  g_autofree char *escaped = NULL;

  g_mkdir_with_parents (g_file_peek_path (folder), 0700);
  aside = voc_partial_file_set_aside (self->destination);
  if (aside == NULL)
    return;

  name = g_file_get_parse_name (aside);
  escaped = g_markup_escape_text (name, -1);
  g_free (self->set_aside);
  /* Translators: %s is the path of a file */
  self->set_aside =
    g_strdup_printf (_("What was in its place was not a catalogue; it is kept as “%s”."), escaped);
}

/* Imports sources, unless an import is running. */
void
voc_import_dialog_start (VocImportDialog *self,
                         GListModel      *sources)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (VOC_IS_IMPORT_DIALOG (self));
  g_return_if_fail (G_IS_LIST_MODEL (sources));

  if (self->cancellable != NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    g_ptr_array_add (files, g_list_model_get_item (sources, i));

  clear_destination (self);

  g_clear_object (&self->job);
  self->job = voc_import_new (files, self->destination, NULL);
  self->cancellable = g_cancellable_new ();
  g_signal_connect_object (self->job, "notify", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  set_state (self, "running");
  voc_import_run_async (self->job, self->cancellable, imported_cb, g_object_ref (self));
}
