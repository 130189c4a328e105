/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "voc-help-page.h"
#include "voc-test-utils.h"

static const char PAGE[] =
  "<page xmlns=\"http://projectmallard.org/1.0/\"><info><title type=\"link\">Not this</title>"
  "<credit><name>Nobody</name></credit><desc>How it is\n  used.</desc></info>\n"
  "<title>Use it</title><p>Press <key>F6</key> or\n   <keyseq><key>Ctrl</key><key>F</key></keyseq>.</p>"
  "<section id=\"a\"><title>More</title><list><item><p>One &amp; two</p></item></list>"
  "<table><tr><td><p>Search</p></td><td><p>fast</p></td></tr></table></section></page>";

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
  g_autoptr (VocHelpPage) page = voc_help_page_new (PAGE, -1, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (page->title, ==, "Use it");
  g_assert_cmpstr (page->description, ==, "How it is used.");
  assert_block (page, 0, VOC_HELP_TEXT, "Press F6 or Ctrl+F.");
  assert_block (page, 1, VOC_HELP_HEADING, "More");
  assert_block (page, 2, VOC_HELP_ITEM, "One & two");
  assert_block (page, 3, VOC_HELP_ROW, "Search – fast");
  g_assert_cmpuint (page->blocks->len, ==, 4);

  g_assert_null (voc_help_page_new ("<page><title>", -1, &error));
  g_assert_nonnull (error);
}

/* Nothing here shows help, so the program does. */
static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  AdwDialog *dialog;
  GtkWidget *row;
  g_auto (GStrv) files = g_resources_enumerate_children (VOC_RESOURCE_PATH "/help", 0, NULL);
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
  g_assert_cmpuint (n_pages, ==, g_strv_length (files));

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

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/help/page", test_page);
  g_test_add_func ("/help/dialog", test_dialog);

  return voc_test_finish ();
}
