/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-print.h"

#include <glib/gi18n.h>

/* The pages of a report on a printer. */

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              VocReportSheets   *sheets)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height, scale;

  /* Whatever paper is in the printer, all of the page is on it. */
  voc_report_sheets_get_size (sheets, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width,
               gtk_print_context_get_height (context) / height);
  cairo_translate (cr, (gtk_print_context_get_width (context) - width * scale) / 2, 0);
  cairo_scale (cr, scale, scale);
  voc_report_sheets_paint (sheets, (guint) page, cr);
}

/* Prints these pages, when it is run. */
GtkPrintOperation *
voc_report_print_operation_new (VocReportSheets *sheets)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = NULL;
  double width, height;

  voc_report_sheets_get_size (sheets, &width, &height);
  paper = gtk_paper_size_new (height / width > 1.35 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_n_pages (operation, (int) voc_report_sheets_count (sheets));
  gtk_print_operation_set_job_name (operation, voc_report_sheets_get_title (sheets));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb),
                         voc_report_sheets_ref (sheets), (GClosureNotify) voc_report_sheets_unref,
                         G_CONNECT_DEFAULT);

  return operation;
}

static void
lay_out_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  VocReportSheets *sheets = voc_report_order_lay_out (task_data, cancellable, &error);

  if (sheets != NULL)
    g_task_return_pointer (task, sheets, (GDestroyNotify) voc_report_sheets_unref);
  else
    g_task_return_error (task, error);
}

static void
say (VocWindow    *window,
     const GError *error)
{
  /* Translators: what the printer or the system says */
  g_autofree char *sentence =
    g_strdup_printf (_("The report was not printed (%s)."), error->message);

  voc_window_add_toast (window, sentence);
}

/* The printer may be busy for long, and fail late. */
static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GWeakRef                *reference)
{
  g_autoptr (VocWindow) window = g_weak_ref_get (reference);
  g_autoptr (GError) error = NULL;

  if (window == NULL || result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  /* To be asked only after an error. */
  gtk_print_operation_get_error (operation, &error);
  say (window, error);
}

static void
reference_free (gpointer  data,
                GClosure *closure)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
laid_out_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GWeakRef *reference = user_data;
  g_autoptr (VocWindow) window = g_weak_ref_get (reference);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocReportSheets) sheets = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (window == NULL || sheets == NULL)
    {
      if (window != NULL)
        say (window, error);
      reference_free (reference, NULL);
      return;
    }

  operation = voc_report_print_operation_new (sheets);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), reference, reference_free,
                         G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (window), NULL);
}

/* Makes the report (transfer full) and asks how to print it. */
void
voc_report_print (VocWindow      *window,
                  VocReportOrder *order)
{
  GWeakRef *reference = g_new0 (GWeakRef, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, laid_out_cb, reference);

  g_weak_ref_init (reference, window);
  g_task_set_source_tag (task, voc_report_print);
  g_task_set_task_data (task, order, (GDestroyNotify) voc_report_order_free);
  g_task_run_in_thread (task, lay_out_thread);
}
