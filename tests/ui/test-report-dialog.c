/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "voc-occupation-page.h"
#include "voc-report-dialog.h"
#include "voc-report-writer.h"
#include "voc-test-utils.h"

/* A report from the window: the action that writes one, and the dialog that asks how. */

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

/* What is no format is said. */
static void
unknown_format_body (VocApplication *application,
             GtkWidget      *window)
{
  export (application, "2529.1", "doc", "/nowhere/report.doc");
  voc_test_wait (find_toast (window, "A report is written as pdf, html, md, json or csv.") != NULL);
}

static void
test_unknown_format (void)
{
  voc_test_run (unknown_format_body, NULL);
}

static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *format;
  GtkWidget *paper;
  g_autofree char *pdf = NULL;
  g_autofree char *html = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_settle ();
  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL),
                              "page.report", NULL);
  voc_test_settle ();
  dialog = voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL);
  g_assert_nonnull (dialog);
  format =
    gtk_widget_get_ancestor (voc_test_find_label (dialog, "Format"), ADW_TYPE_COMBO_ROW);
  paper = gtk_widget_get_ancestor (voc_test_find_label (dialog, "Paper"), ADW_TYPE_COMBO_ROW);

  pdf = voc_report_dialog_dup_file_name (VOC_REPORT_DIALOG (dialog));
  g_assert_cmpstr (pdf, ==, "Chief security officer.pdf");
  g_assert_true (gtk_widget_is_sensitive (paper));
  adw_combo_row_set_selected (ADW_COMBO_ROW (format), VOC_REPORT_HTML);
  html = voc_report_dialog_dup_file_name (VOC_REPORT_DIALOG (dialog));
  g_assert_cmpstr (html, ==, "Chief security officer.html");
  g_assert_false (gtk_widget_is_sensitive (paper));
  /* Nobody has told anything about themselves. */
  g_assert_null (voc_test_find_label (dialog, "About Me, Too"));

  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_settle ();
}

static void
test_dialog (void)
{
  voc_test_run (dialog_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/report-dialog/action", test_action);
  g_test_add_func ("/report-dialog/unknown-format", test_unknown_format);
  g_test_add_func ("/report-dialog/dialog", test_dialog);

  return voc_test_finish ();
}
