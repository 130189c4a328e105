/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-export.h"

#include <glib/gi18n.h>

/* A report is written on another thread, from a lens and a profile as they are now. */
typedef struct
{
  VocLens *lens;           /* (owned) */
  VocReportPerson *person; /* (owned) (nullable) */
  GPtrArray *occupations;  /* (owned) (element-type VocOccupation) */
  GDateTime *date;         /* (owned) */
  VocReportFormat format;
  VocPaper paper;
  VocReportParts parts;
  char *path; /* (owned) */
} Export;

static void
export_free (gpointer data)
{
  Export *self = data;

  g_object_unref (self->lens);
  g_clear_pointer (&self->person, voc_report_person_free);
  g_ptr_array_unref (self->occupations);
  g_date_time_unref (self->date);
  g_free (self->path);
  g_free (self);
}

static void
export_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  const Export *self = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (VocReport)
    report = voc_report_new (self->lens, self->person, self->parts, self->occupations,
                             self->date, cancellable, &error);
  g_autoptr (GBytes) content = NULL;

  if (report != NULL)
    content = voc_report_write (report, self->format, self->paper, cancellable, &error);
  if (content != NULL && voc_report_save (content, self->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* The window may have gone by now. */
static void
exported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GWeakRef *reference = user_data;
  g_autoptr (VocWindow) window = g_weak_ref_get (reference);
  const Export *self = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *sentence = NULL;
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    /* Translators: name of a file */
    sentence = g_strdup_printf (_("The report is saved as “%s”."), name);
  if (window != NULL)
    voc_window_add_toast (window, sentence != NULL ? sentence : error->message);
  g_weak_ref_clear (reference);
  g_free (reference);
}

/* Writes a report about an occupation and tells the person what came of it. */
void
voc_report_export (VocWindow       *window,
                   VocOccupation   *occupation,
                   VocReportFormat  format,
                   VocPaper         paper,
                   gboolean         personal,
                   VocReportParts   parts,
                   const char      *path)
{
  /* A task frees its source in the thread that is done last, which no window would stand. */
  GWeakRef *reference = g_new0 (GWeakRef, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, exported_cb, reference);
  VocLens *lens = voc_window_get_lens (window);
  Export *export = g_new0 (Export, 1);

  g_weak_ref_init (reference, window);
  export->lens = voc_lens_copy (lens);
  if (personal)
    export->person = voc_report_person_new (voc_scores_get_matrix (voc_lens_get_scores (lens)),
                                            voc_window_get_profile (window), NULL);
  export->occupations = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (export->occupations, g_object_ref (occupation));
  export->date = voc_report_dup_now ();
  export->format = format;
  export->paper = paper;
  export->parts = parts;
  export->path = g_strdup (path);
  g_task_set_source_tag (task, voc_report_export);
  g_task_set_task_data (task, export, export_free);
  g_task_run_in_thread (task, export_thread);
}
