/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "voc-occupation-page.h"
#include "voc-report-dialog.h"
#include "voc-report-export.h"
#include "voc-report-preview.h"
#include "voc-report-print.h"
#include "voc-test-utils.h"

/* A report from the window: the action that writes one, and the dialog that asks how. */

#define URI "http://data.europa.eu/esco/occupation/2529.1"

static void
export (VocApplication *application,
        const char     *id,
        const char     *format,
        const char     *path)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "export-report",
                                  g_variant_new ("(sss)", id, format, path));
}

static GtkWidget *
find_toast (GtkWidget  *window,
            const char *beginning)
{
  GtkWidget *toast = voc_test_find (window, g_type_from_name ("AdwToastWidget"), NULL);

  return toast != NULL ? voc_test_find_label (toast, beginning) : NULL;
}

static void
action_body (VocApplication *application,
             GtkWidget      *window)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "report.pdf", NULL);
  g_autofree char *content = NULL;

  export (application, "2529.1", "pdf", path);
  voc_test_wait (find_toast (window, "The report is saved as “report.pdf”.") != NULL);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-1."));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_action (void)
{
  voc_test_run (action_body, NULL);
}

/* What is no format is said, whatever it is. */
static void
unknown_format_body (VocApplication *application,
                     GtkWidget      *window)
{
  export (application, "2529.1", "pdf\n", "/nowhere/report.pdf");
  voc_test_wait (find_toast (window, "A report is written as pdf, html, md, json or csv.") != NULL);
}

static void
test_unknown_format (void)
{
  voc_test_run (unknown_format_body, NULL);
}

static GtkWidget *
open_dialog (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_paint ();
  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL),
                              "page.report", NULL);
  voc_test_paint ();
  dialog = voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL);
  g_assert_nonnull (dialog);

  return dialog;
}

static GtkWidget *
find_row (GtkWidget  *dialog,
          const char *title,
          GType       type)
{
  return gtk_widget_get_ancestor (voc_test_find_label (dialog, title), type);
}

static void
choose_format (GtkWidget       *dialog,
               VocReportFormat  format)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (dialog, "Format", ADW_TYPE_COMBO_ROW)),
                              format);
}

static void
close_dialog (GtkWidget *dialog)
{
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_paint ();
}

static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  GtkWidget *paper = find_row (dialog, "Paper", ADW_TYPE_COMBO_ROW);
  g_autofree char *pdf = NULL;
  g_autofree char *html = NULL;

  pdf = voc_report_dialog_dup_file_name (VOC_REPORT_DIALOG (dialog));
  g_assert_cmpstr (pdf, ==, "Chief security officer.pdf");
  g_assert_true (gtk_widget_is_sensitive (paper));
  choose_format (dialog, VOC_REPORT_HTML);
  html = voc_report_dialog_dup_file_name (VOC_REPORT_DIALOG (dialog));
  g_assert_cmpstr (html, ==, "Chief security officer.html");
  g_assert_false (gtk_widget_is_sensitive (paper));
  /* Nobody has told anything about themselves, and there is one language. */
  g_assert_null (voc_test_find_label (dialog, "About You"));
  g_assert_null (voc_test_find_label (dialog, "Language"));

  close_dialog (dialog);
}

static void
test_dialog (void)
{
  voc_test_run (dialog_body, NULL);
}

/* (nullable): the first mapped label that begins so */
static GtkWidget *
find_beginning (GtkWidget  *root,
                const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_beginning (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* How many pages there are, as the preview says; 0 as long as it says nothing. */
static guint
count_pages (GtkWidget *dialog)
{
  GtkWidget *place = find_beginning (dialog, "Page ");
  guint page, n;

  return place != NULL &&
             sscanf (gtk_label_get_text (GTK_LABEL (place)), "Page %u of %u", &page, &n) == 2
           ? n
           : 0;
}

static void
click (GtkWidget  *dialog,
       const char *tooltip)
{
  GtkWidget *preview = voc_test_find (dialog, VOC_TYPE_REPORT_PREVIEW, NULL);
  GtkWidget *button = NULL;

  for (GtkWidget *label =
         gtk_widget_get_first_child (gtk_widget_get_parent (find_beginning (preview, "Page ")));
       label != NULL && button == NULL; label = gtk_widget_get_next_sibling (label))
    if (g_strcmp0 (gtk_widget_get_tooltip_text (label), tooltip) == 0)
      button = label;
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

/* The pages are those of the file; what is chosen changes them at once. */
static void
preview_body (VocApplication *application,
              GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  guint all;
  guint few;

  voc_test_wait (count_pages (dialog) > 2);
  all = count_pages (dialog);
  click (dialog, "Next Page");
  voc_test_wait (find_beginning (dialog, "Page 2 of ") != NULL);

  adw_switch_row_set_active (ADW_SWITCH_ROW (find_row (dialog,
                                                       "Exposure and Protection, with Reasons",
                                                       ADW_TYPE_SWITCH_ROW)),
                             FALSE);
  voc_test_wait (find_beginning (dialog, "Page 2 of ") != NULL && count_pages (dialog) < all);
  few = count_pages (dialog);
  g_assert_cmpuint (few, >, 1);

  choose_format (dialog, VOC_REPORT_JSON);
  voc_test_wait (find_beginning (dialog, "{\n") != NULL);
  choose_format (dialog, VOC_REPORT_PDF);
  voc_test_wait (find_beginning (dialog, "Page 2 of ") != NULL);
  close_dialog (dialog);

  /* What was chosen is remembered. */
  dialog = open_dialog (application, window);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (
    find_row (dialog, "Exposure and Protection, with Reasons", ADW_TYPE_SWITCH_ROW))));
  voc_test_wait (count_pages (dialog) == few);
  close_dialog (dialog);
}

static void
test_preview (void)
{
  voc_test_run (preview_body, NULL);
}

/* When the file is there, the dialog goes; when it cannot be written, it says so and stays. */
static void
save_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "report.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (g_get_user_data_dir (), "no", "where.pdf", NULL);
  g_autofree char *sentence = g_strdup_printf ("The report was not written to “%s”: there is no "
                                               "such folder. Nothing was changed; make it first, "
                                               "or choose another one.",
                                               nowhere);
  g_autofree char *content = NULL;
  gboolean saving;

  voc_report_dialog_save (VOC_REPORT_DIALOG (dialog), nowhere);
  g_object_get (dialog, "saving", &saving, NULL);
  g_assert_true (saving);
  voc_test_wait (find_beginning (dialog, sentence) != NULL);
  g_object_get (dialog, "saving", &saving, NULL);
  g_assert_false (saving);

  voc_report_dialog_save (VOC_REPORT_DIALOG (dialog), path);
  voc_test_wait (find_toast (window, "The report is saved as “report.pdf”.") != NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL) == NULL);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-1."));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_save (void)
{
  voc_test_run (save_body, NULL);
}

static void
remember_result_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* What was stopped has written nothing. */
static void
cancel_body (VocApplication *application,
             GtkWidget      *window)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "stopped.pdf", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  voc_report_export_async (voc_report_order_new (VOC_WINDOW (window),
                                                 (const char *[]) { URI, NULL }),
                           path, NULL, cancellable, remember_result_cb, &result);
  voc_test_wait (result != NULL);
  g_assert_null (voc_report_export_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* While a file is written, Cancel stops that: the dialog stays and says so, and there is nothing. Should
 * the file be there before Cancel comes, it is whole. */
static void
cancel_dialog_body (VocApplication *application,
                    GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "stopped.pdf", NULL);
  gboolean saving = TRUE;
  const char *sentence = "Cancelled. Nothing was written.";

  voc_report_dialog_save (VOC_REPORT_DIALOG (dialog), path);
  g_signal_emit_by_name (find_button (dialog, "_Cancel"), "clicked");
  voc_test_wait (find_beginning (dialog, sentence) != NULL ||
                 find_toast (window, "The report is saved as “stopped.pdf”.") != NULL);
  if (find_beginning (dialog, sentence) == NULL)
    {
      g_assert_cmpint (g_unlink (path), ==, 0);
      return;
    }

  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_object_get (dialog, "saving", &saving, NULL);
  g_assert_false (saving);
  close_dialog (dialog);
}

static void
test_cancel_dialog (void)
{
  voc_test_run (cancel_dialog_body, NULL);
}

static void
test_cancel (void)
{
  voc_test_run (cancel_body, NULL);
}

/* What is printed are the pages. */
static void
print_body (VocApplication *application,
            GtkWidget      *window)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "printed.pdf", NULL);
  g_autoptr (VocReportOrder) order =
    voc_report_order_new (VOC_WINDOW (window), (const char *[]) { URI, NULL });
  g_autoptr (VocReportSheets) sheets = voc_report_order_lay_out (order, NULL, NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  const char *const argv[] = { "pdfinfo", path, NULL };
  g_autofree char *content = NULL;
  g_autofree char *line = NULL;

  g_assert_nonnull (sheets);
  operation = voc_report_print_operation_new (sheets);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &content, NULL,
                     NULL, NULL))
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }
  line = g_strdup_printf ("Pages:           %u\n", voc_report_sheets_count (sheets));
  g_assert_nonnull (strstr (content, line));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_print (void)
{
  voc_test_run (print_body, NULL);
}

static void
fading_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  GtkWidget *buttons[] = { find_row (dialog, "Save…", GTK_TYPE_BUTTON),
                           voc_test_find (dialog, GTK_TYPE_BUTTON, "Print…") };

  adw_dialog_close (ADW_DIALOG (dialog));
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      g_assert_true (gtk_widget_get_mapped (buttons[i]));
      g_signal_emit_by_name (buttons[i], "clicked");
    }
  voc_test_wait (voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL) == NULL);
}

/* Whoever presses a button while the dialog fades out is too late. */
static void
test_fading (void)
{
  voc_test_run (fading_body, NULL);
}

/* A copy of the catalogue with one language more, which has no words. */
static char *
make_translated (void)
{
  g_autofree char *folder = g_path_get_dirname (voc_test_get_catalogue ());
  char *path = g_build_filename (folder, "translated.catalogue", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (voc_test_get_catalogue ());
  g_autoptr (GFile) to = g_file_new_for_path (path);
  sqlite3 *database;

  g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "INSERT INTO language VALUES (1, 'de')", NULL, NULL,
                                 NULL),
                   ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);

  return path;
}

static void
other_catalogue_body (VocApplication *application,
                      GtkWidget      *window)
{
  GtkWidget *dialog = open_dialog (application, window);
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  VocCatalogue *before = voc_catalogue_loader_get_catalogue (loader);
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());

  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (dialog, "Language", ADW_TYPE_COMBO_ROW)), 1);
  voc_catalogue_loader_load (loader, file, NULL);
  voc_test_wait (voc_catalogue_loader_get_catalogue (loader) != before);

  choose_format (dialog, VOC_REPORT_JSON);
  voc_test_wait (find_beginning (dialog, "{\n") != NULL);
  close_dialog (dialog);
}

/* Another program asks for a catalogue with fewer languages while one is chosen. */
static void
test_other_catalogue (void)
{
  g_autofree char *path = make_translated ();

  voc_test_run (other_catalogue_body, "-c", path, NULL);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/report-dialog/action", test_action);
  g_test_add_func ("/report-dialog/unknown-format", test_unknown_format);
  g_test_add_func ("/report-dialog/dialog", test_dialog);
  g_test_add_func ("/report-dialog/preview", test_preview);
  g_test_add_func ("/report-dialog/save", test_save);
  g_test_add_func ("/report-dialog/cancel", test_cancel);
  g_test_add_func ("/report-dialog/cancel-dialog", test_cancel_dialog);
  g_test_add_func ("/report-dialog/print", test_print);
  g_test_add_func ("/report-dialog/fading", test_fading);
  g_test_add_func ("/report-dialog/other-catalogue", test_other_catalogue);

  return voc_test_finish ();
}
