/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "voc-help-page.h"
#include "voc-test-utils.h"

static const char PAGE[] =
  "<page xmlns=\"http://projectmallard.org/1.0/\"><info><title type=\"link\">Not this</title>"
  "<credit><name>Nobody</name></credit><desc>How it is\n  used.</desc></info>\n"
  "<title>Use it</title><p>Press <key>F6</key> or\n   <keyseq><key>Ctrl</key><key>F</key></keyseq>.</p>"
  "<media type=\"image\" src=\"a.png\"><p>A picture</p></media>"
  "<section id=\"a\"><title>More</title><list><item><p>One &amp; two</p></item>"
  "<item><p><gui>Go</gui>: see <link xref=\"other\"/>, not <link xref=\"other\">this</link>.</p></item></list>"
  "<table><tr><td><p>Search</p></td><td><p>fast</p></td></tr></table></section></page>";

static char *
dup_title (const char *name)
{
  return g_strconcat ("The ", name, " page", NULL);
}

static void
assert_block (VocHelpPage      *page,
              guint             index,
              VocHelpBlockKind  kind,
              const char       *text)
{
  VocHelpBlock *block = &g_array_index (page->blocks, VocHelpBlock, index);

  g_assert_cmpuint (index, <, page->blocks->len);
  g_assert_cmpint (block->kind, ==, kind);
  g_assert_cmpstr (block->text, ==, text);
}

static void
test_page (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocHelpPage) page = voc_help_page_new (PAGE, -1, dup_title, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (page->title, ==, "Use it");
  g_assert_cmpstr (page->description, ==, "How it is used.");
  assert_block (page, 0, VOC_HELP_TEXT, "Press F6 or Ctrl+F.");
  assert_block (page, 1, VOC_HELP_HEADING, "More");
  assert_block (page, 2, VOC_HELP_ITEM, "One & two");
  assert_block (page, 3, VOC_HELP_ITEM, "“Go”: see “The other page”, not this.");
  assert_block (page, 4, VOC_HELP_ROW, "Search – fast");
  g_assert_cmpuint (page->blocks->len, ==, 5);

  g_assert_null (voc_help_page_new ("<page><title>", -1, NULL, &error));
  g_assert_nonnull (error);
}

/* All pages but the index. */
static guint
count_topics (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "help", "C", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".page") && !g_str_equal (name, "index.page"))
      n++;

  return n;
}

/* Nothing here shows help, so the program does. */
static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  AdwDialog *dialog;
  GtkWidget *row;
  guint n_pages = 0;

  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  voc_test_wait (voc_test_find_label (window, "Use the keyboard") != NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_nonnull (dialog);

  row = gtk_widget_get_ancestor (voc_test_find_label (window, "Use the keyboard"),
                                 ADW_TYPE_ACTION_ROW);
  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (row)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_assert_true (strlen (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (child))) > 3);
      n_pages++;
    }
  /* None is left out. */
  g_assert_cmpuint (n_pages, ==, count_topics ());

  adw_action_row_activate (ADW_ACTION_ROW (row));
  voc_test_wait (voc_test_find_label (window,
                                      "Everything in Vocation can be reached without a mouse.") !=
                 NULL);
  adw_dialog_force_close (dialog);
  voc_test_wait (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) ==
                 NULL);
}

static void
test_dialog (void)
{
  voc_test_run (dialog_body, NULL);
}

static void
translated_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  voc_test_wait (voc_test_find_label (window, "Uzi la klavaron") != NULL);
  g_assert_null (voc_test_find_label (window, "Use the keyboard"));
  g_assert_nonnull (voc_test_find_label (window, "Browse careers"));
  adw_dialog_force_close (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  voc_test_wait (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) ==
                 NULL);
}

/* A language of which one page is whole, and another cannot be read: these stay English. */
static void
test_translated (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("vocation-XXXXXX", &error);
  g_autofree char *language = g_build_filename (folder, "eo", NULL);
  g_autofree char *keyboard = g_build_filename (language, "keyboard.page", NULL);
  g_autofree char *careers = g_build_filename (language, "careers.page", NULL);
  g_autofree char *before = g_strdup (g_getenv ("VOCATION_HELP_DIRS"));
  g_autofree char *folders = g_strjoin (":", folder, before, NULL);

  g_assert_no_error (error);
  g_assert_cmpint (g_mkdir (language, 0700), ==, 0);
  g_file_set_contents (keyboard, "<page><title>Uzi la klavaron</title></page>", -1, &error);
  g_assert_no_error (error);
  g_file_set_contents (careers, "<page><title>Profesioj</page>", -1, &error);
  g_assert_no_error (error);

  g_setenv ("VOCATION_HELP_DIRS", folders, TRUE);
  g_setenv ("LANGUAGE", "eo", TRUE);
  voc_test_run (translated_body, NULL);
  g_unsetenv ("LANGUAGE");
  g_setenv ("VOCATION_HELP_DIRS", before, TRUE);

  g_unlink (keyboard);
  g_unlink (careers);
  g_rmdir (language);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/help/page", test_page);
  g_test_add_func ("/help/dialog", test_dialog);
  g_test_add_func ("/help/translated", test_translated);

  return voc_test_finish ();
}
