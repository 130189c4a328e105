/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "clipboard-text.h"
#include "voc-compare-page.h"
#include "voc-compare-picker.h"
#include "voc-compare-skills.h"
#include "voc-report-dialog.h"
#include "voc-test-utils.h"

/* Two occupations side by side. Both need skills 0, 1 and 2, the officer statistics as well. */

static GtkWidget *
find_page (GtkWidget *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_COMPARE_PAGE, NULL);

  g_assert_nonnull (page);
  return page;
}

static char *
dup_uri (GtkWidget *window)
{
  char *uri;

  g_object_get (find_page (window), "uri", &uri, NULL);
  return uri;
}

static gboolean
has_uri (GtkWidget  *window,
         const char *expected)
{
  g_autofree char *uri =
    voc_test_find (window, VOC_TYPE_COMPARE_PAGE, NULL) != NULL ? dup_uri (window) : NULL;

  return g_strcmp0 (uri, expected) == 0;
}

static void
compare (VocApplication *application,
         const char     *a,
         const char     *b)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "compare",
                                  g_variant_new ("(ss)", a, b));
}

static VocCompareSkills *
find_skills (GtkWidget *window)
{
  return VOC_COMPARE_SKILLS (voc_test_find (window, VOC_TYPE_COMPARE_SKILLS, NULL));
}

#define PILOT "http://data.europa.eu/esco/occupation/01.1"
#define OFFICER "http://data.europa.eu/esco/occupation/2529.1"
#define ZOO "http://data.europa.eu/esco/occupation/13.1"
#define HACKER "http://data.europa.eu/esco/occupation/2529.2"

static void
differ_body (VocApplication *application,
             GtkWidget      *window)
{
  compare (application, "01.1", "chief security officer");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));

  g_assert_nonnull (voc_test_find_label (
    window,
    "In common: 3 skills. Only air force pilot: 0 skills. Only chief security officer: 1 skill."));
  g_assert_nonnull (voc_test_find_label (
    window,
    "From air force pilot to chief security officer you bring 2 of 3 skills that are always "
    "needed."));
  g_assert_nonnull (voc_test_find_label (
    window,
    "From chief security officer to air force pilot you bring 2 of 2 skills that are always "
    "needed."));
  g_assert_nonnull (voc_test_find_label (window,
                                         "Only chief security officer: for example statistics."));
  g_assert_cmpuint (voc_compare_skills_get_only (find_skills (window), 0), ==, 0);
  g_assert_cmpuint (voc_compare_skills_get_shared (find_skills (window)), ==, 3);
  g_assert_cmpuint (voc_compare_skills_get_only (find_skills (window), 1), ==, 1);
}

static void
test_differ (void)
{
  voc_test_run (differ_body, NULL);
}

/* One report about both. */
static void
report_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;
  g_autofree char *name = NULL;

  compare (application, "01.1", "2529.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window, "Report…"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_wait (voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL) != NULL);
  dialog = voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL);
  name = voc_report_dialog_dup_file_name (VOC_REPORT_DIALOG (dialog));
  g_assert_cmpstr (name, ==, "Air force pilot and Chief security officer.pdf");
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_wait (voc_test_find (window, VOC_TYPE_REPORT_DIALOG, NULL) == NULL);
}

static void
test_report (void)
{
  voc_test_run (report_body, NULL);
}

/* The other way round; and what is looked at meanwhile changes nothing. */
static void
swap_body (VocApplication *application,
           GtkWidget      *window)
{
  compare (application, "01.1", "2529.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
  g_signal_emit_by_name (voc_test_find (find_page (window), GTK_TYPE_BUTTON, "Swap the Two"),
                         "clicked");
  voc_test_wait (has_uri (window, OFFICER "|" PILOT));
  g_assert_cmpuint (voc_compare_skills_get_only (find_skills (window), 0), ==, 1);

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("13.1"));
  voc_test_wait (voc_test_find (window, VOC_TYPE_COMPARE_PAGE, NULL) == NULL);
  gtk_widget_activate_action (window, "win.show-page", "s", "compare");
  voc_test_wait (voc_test_find (window, VOC_TYPE_COMPARE_PAGE, NULL) != NULL);
  voc_test_wait (has_uri (window, OFFICER "|" PILOT));
}

static void
test_swap (void)
{
  voc_test_run (swap_body, NULL);
}

/* One alone takes the side that is free, else the second. */
static void
one_body (VocApplication *application,
          GtkWidget      *window)
{
  gtk_widget_activate_action (window, "win.compare", "s", "01.1");
  voc_test_wait (voc_test_find_label (window, "Compare Two Occupations") != NULL);
  g_assert_true (has_uri (window, NULL));
  gtk_widget_activate_action (window, "win.compare", "s", "13.1");
  gtk_widget_activate_action (window, "win.compare", "s", "2529.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
}

static void
test_one (void)
{
  voc_test_run (one_body, NULL);
}

static guint
count_below (GtkWidget *root)
{
  guint n = GTK_IS_LIST_BOX_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_below (child);

  return n;
}

static guint
count_rows (GtkWidget *window)
{
  return count_below (GTK_WIDGET (find_skills (window)));
}

static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  compare (application, "01.1", "2529.1");
  voc_test_wait (count_rows (window) == 4);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (voc_test_find (find_page (window),
                                                                GTK_TYPE_CHECK_BUTTON, NULL)),
                               TRUE);
  voc_test_wait (count_rows (window) == 3);
}

static void
test_filter (void)
{
  voc_test_run (filter_body, NULL);
}

static void
filter_by_text_body (VocApplication *application,
                     GtkWidget      *window)
{
  compare (application, "01.1", "2529.1");
  voc_test_wait (count_rows (window) == 4);
  gtk_editable_set_text (GTK_EDITABLE (voc_test_find (GTK_WIDGET (find_skills (window)),
                                                      GTK_TYPE_SEARCH_ENTRY, NULL)),
                         "STAT");
  voc_test_wait (count_rows (window) == 1);
}

static void
test_filter_by_text (void)
{
  voc_test_run (filter_by_text_body, NULL);
}

/* What is in the clipboard after the key was pressed. */
static void
expect_copied (GtkWidget  *window,
               const char *expected)
{
  g_autofree char *text = NULL;

  gtk_widget_activate_action (window, "win.copy-table", NULL);
  text = clipboard_dup_text (window);
  g_assert_cmpstr (text, ==, expected);
}

/* A key copies the skills of two; with one or three there is nothing to copy. */
static void
copy_body (VocApplication *application,
           GtkWidget      *window)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (window), "before");
  gtk_widget_activate_action (window, "win.compare", "s", "01.1");
  voc_test_wait (voc_test_find_label (window, "Compare Two Occupations") != NULL);
  expect_copied (window, "before");

  compare (application, "01.1", "2529.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
  expect_copied (window, "Skill,air force pilot,chief security officer\n"
                         "skill number 0,Always needed,Always needed\n"
                         "skill number 1,Always needed,Always needed\n"
                         "skill number 2,Sometimes needed,Sometimes needed\n"
                         "statistics,–,Always needed\n");
  g_assert_nonnull (voc_test_find_label (window, "Table copied"));

  gtk_widget_activate_action (window, "win.compare", "s", "01.1|2529.1|13.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER "|" ZOO));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (window), "before");
  expect_copied (window, "before");
}

static void
test_copy (void)
{
  voc_test_run (copy_body, NULL);
}

/* Three stand in a table, with counts and what one brings from each to each; who is taken away is gone. */
static void
three_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *third;

  gtk_widget_activate_action (window, "win.compare", "s", "01.1|2529.1|13.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER "|" ZOO));
  g_assert_null (voc_test_find (window, VOC_TYPE_COMPARE_SKILLS, NULL));
  g_assert_nonnull (voc_test_find_label (window, "Skills that all of them need"));
  g_assert_nonnull (voc_test_find_label (window, "What one brings to chief security officer"));
  g_assert_nonnull (voc_test_find_label (window, "2 of 3"));

  third = gtk_widget_get_ancestor (voc_test_find_label (window, "Third occupation"),
                                   VOC_TYPE_COMPARE_PICKER);
  g_signal_emit_by_name (voc_test_find (third, GTK_TYPE_BUTTON, "Remove"), "clicked");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
  voc_test_wait (voc_test_find (window, VOC_TYPE_COMPARE_SKILLS, NULL) != NULL);
}

static void
test_three (void)
{
  voc_test_run (three_body, NULL);
}

/* The fourth takes the place of a third that is taken away. */
static void
four_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *third;

  gtk_widget_activate_action (window, "win.compare", "s", "01.1|2529.1|13.1|ethical hacker");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER "|" ZOO "|" HACKER));
  third = gtk_widget_get_ancestor (voc_test_find_label (window, "Third occupation"),
                                   VOC_TYPE_COMPARE_PICKER);
  g_signal_emit_by_name (voc_test_find (third, GTK_TYPE_BUTTON, "Remove"), "clicked");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER "|" HACKER));
}

static void
test_four (void)
{
  voc_test_run (four_body, NULL);
}

/* A catalogue that lacks an occupation says so, and what was compared stays. */
static void
missing_body (VocApplication *application,
              GtkWidget      *window)
{
  compare (application, "01.1", "2529.1");
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
  compare (application, "01.1", "no such work");
  voc_test_wait (voc_test_find_label (window,
                                      "There is no occupation “no such work” in this catalogue.") !=
                 NULL);
  voc_test_wait (has_uri (window, PILOT "|" OFFICER));
}

static void
test_missing (void)
{
  voc_test_run (missing_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/compare/differ", test_differ);
  g_test_add_func ("/compare/report", test_report);
  g_test_add_func ("/compare/swap", test_swap);
  g_test_add_func ("/compare/one", test_one);
  g_test_add_func ("/compare/filter", test_filter);
  g_test_add_func ("/compare/filter-by-text", test_filter_by_text);
  g_test_add_func ("/compare/copy", test_copy);
  g_test_add_func ("/compare/three", test_three);
  g_test_add_func ("/compare/four", test_four);
  g_test_add_func ("/compare/missing", test_missing);

  return voc_test_finish ();
}
