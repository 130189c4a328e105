/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-export.h"

#include <glib/gi18n.h>

/* A report is written on another thread. */
typedef struct
{
  VocReportOrder *order; /* (owned) */
  char *path;            /* (owned) */
  VocReportProgress *progress; /* (unowned) (nullable) */
} Export;

static void
export_free (gpointer data)
{
  Export *self = data;

  voc_report_order_free (self->order);
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
  g_autoptr (GBytes) content = voc_report_order_write (self->order, self->progress,
                                                       cancellable, &error);

  /* After this nothing can be stopped any more: the file is put into its place at once. */
  if (content != NULL && !g_cancellable_set_error_if_cancelled (cancellable, &error) &&
      voc_report_save (content, self->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* Writes a report (transfer full) into a file that is whole or as it was before. @progress (nullable) has to
 * be there until @callback is called. */
void
voc_report_export_async (VocReportOrder      *order,
                         const char          *path,
                         VocReportProgress   *progress,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Export *export = g_new0 (Export, 1);

  export->order = order;
  export->path = g_strdup (path);
  export->progress = progress;
  g_task_set_source_tag (task, voc_report_export_async);
  /* What is there is there, also if somebody wished to stop it at the last moment. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, export, export_free);
  g_task_run_in_thread (task, export_thread);
}

/* (nullable): that it is there, in a sentence */
char *
voc_report_export_finish (GAsyncResult  *result,
                          GError       **error)
{
  const Export *self = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_filename_display_basename (self->path);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;

  /* Translators: name of a file */
  return g_strdup_printf (_("The report is saved as “%s”."), name);
}
