/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "reading-rules.h"
#include "shown-values.h"
#include "voc-browse-list.h"
#include "voc-browse-row.h"
#include "voc-chart.h"
#include "voc-occupation-page.h"
#include "voc-score.h"
#include "voc-settings.h"
#include "voc-test-utils.h"

/* Everything that people read on the start, the list, the head of an occupation, its overview and what is
 * open of its future, in the language that LANGUAGE names: everyday words, no codes, short sentences. */

static Reading reading;

/* Takes @text. */
static void
read_text (const char *where,
           char       *text)
{
  reading_read (&reading, where, text);
  g_free (text);
}

static void
read_own_text (const char *where,
               GtkWidget  *widget)
{
  if (GTK_IS_LABEL (widget))
    read_text (where, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));
  else if (GTK_IS_INSCRIPTION (widget))
    read_text (where, g_strdup (gtk_inscription_get_text (GTK_INSCRIPTION (widget))));
  else if (GTK_IS_TEXT (widget))
    read_text (where, g_strdup (gtk_text_get_placeholder_text (GTK_TEXT (widget))));
  else if (VOC_IS_CHART (widget) && shown_data (widget) != NULL)
    read_text (where, voc_chart_data_dup_description (shown_data (widget)));
  else if (VOC_IS_BROWSE_ROW (widget) && voc_browse_row_get_item (VOC_BROWSE_ROW (widget)) != NULL)
    {
      VocBrowseItem *item = voc_browse_row_get_item (VOC_BROWSE_ROW (widget));
      char *line = voc_browse_item_dup_line (item);

      /* Each row says something of the work, whether somebody has described it or not. */
      g_assert_true (line != NULL && *line != '\0');
      read_text (where, voc_browse_item_dup_title (item));
      read_text (where, line);
    }
}

/* What is mapped, with what appears under the pointer. */
static void
read_widget (const char *where,
             GtkWidget  *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  read_own_text (where, widget);
  read_text (where, g_strdup (gtk_widget_get_tooltip_text (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_widget (where, child);
}

static gboolean
is_open (GtkWidget  *window,
         const char *code)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL);
  VocConcept *shown =
    page != NULL ? voc_concept_page_get_concept (VOC_CONCEPT_PAGE (page)) : NULL;

  return shown != NULL && g_strcmp0 (voc_concept_get_code (shown), code) == 0;
}

static void
read_occupation (VocApplication *application,
                 GtkWidget      *window,
                 const char     *code)
{
  static const char *const SPEEDS[] = { "slow", "fast", "steady" };
  g_autoptr (GSettings) settings = voc_settings_dup ();
  VocOccupationPage *page;

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string (code));
  voc_test_wait (is_open (window, code));
  page = VOC_OCCUPATION_PAGE (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL));

  g_object_set (page, "tab", "overview", NULL);
  voc_test_wait (voc_test_find (GTK_WIDGET (page), VOC_TYPE_CHART, NULL) != NULL);
  read_widget (code, window);

  g_object_set (page, "tab", "future", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (SPEEDS); i++)
    {
      g_settings_set_string (settings, "adoption", SPEEDS[i]);
      voc_test_turn ();
      read_widget (code, GTK_WIDGET (page));
    }
}

static void
read_body (VocApplication *application,
           GtkWidget      *window)
{
  read_widget ("start", window);
  for (guint i = 0; READING_OCCUPATIONS[i] != NULL; i++)
    read_occupation (application, window, READING_OCCUPATIONS[i]);
}

static void
test_window (void)
{
  voc_test_run (read_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language",
                g_getenv ("LANGUAGE"), NULL);

  g_assert_cmpuint (reading.n_texts, >, 2000);
  if (g_str_equal (g_getenv ("LANGUAGE"), "en"))
    reading_assert_short (&reading);
}

/* Labels below @root that do not show all of their words. */
static void
assert_whole (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return;
  if (GTK_IS_LABEL (root) &&
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (root))))
    g_test_fail_printf ("“%s” is cut, %d pixels wide", gtk_label_get_text (GTK_LABEL (root)),
                        gtk_widget_get_width (root));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_whole (child);
}

/* Where the pages are named: beside the buttons of the window, as narrow as it gets there, or below. */
static void
pages_body (VocApplication *application,
            GtkWidget      *window)
{
  static const int WIDTHS[] = { 780, 761, 760, 700, 681, 360 };

  /* As on a desktop whose windows have one button. */
  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", ":close",
                NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                      g_variant_new_string (READING_OCCUPATIONS[i]));
      voc_test_wait (is_open (window, READING_OCCUPATIONS[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (WIDTHS); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), WIDTHS[i], 540);
      voc_test_wait (gtk_widget_get_width (window) == WIDTHS[i]);
      voc_test_paint ();
      g_test_message ("%d pixels", WIDTHS[i]);
      assert_whole (voc_test_find (window, ADW_TYPE_VIEW_SWITCHER, NULL));
    }
}

static void
test_pages (void)
{
  voc_test_run (pages_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language",
                g_getenv ("LANGUAGE"), NULL);
  voc_test_reset ();
}

static gboolean
has_text (GtkWidget  *root,
          const char *text)
{
  return voc_test_find_label (root, text) != NULL;
}

/* Each level as the row shows it, and all of them as they are offered, where the screen is narrowest. */
static void
levels_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *label;
  GtkWidget *row;
  GListModel *levels;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 540);
  voc_test_wait (gtk_widget_get_width (window) == 360);
  g_action_group_activate_action (G_ACTION_GROUP (application), "search",
                                  g_variant_new_string (""));
  voc_test_wait (voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL) != NULL);
  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL), "list.filter",
                              NULL);
  voc_test_wait (has_text (window, _("Skill Level")));
  label = voc_test_find_label (window, _("Skill Level"));
  row = gtk_widget_get_ancestor (label, ADW_TYPE_COMBO_ROW);
  g_assert_nonnull (row);

  levels = adw_combo_row_get_model (ADW_COMBO_ROW (row));
  g_assert_cmpuint (g_list_model_get_n_items (levels), ==, 5);
  for (guint i = 1; i < 5; i++)
    {
      adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
      voc_test_wait (has_text (row, gtk_string_list_get_string (GTK_STRING_LIST (levels), i)));
      voc_test_paint ();
      assert_whole (row);
    }

  gtk_widget_activate (row);
  voc_test_wait (voc_test_find (row, GTK_TYPE_POPOVER, NULL) != NULL);
  voc_test_paint ();
  assert_whole (row);
  gtk_popover_popdown (GTK_POPOVER (voc_test_find (row, GTK_TYPE_POPOVER, NULL)));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  voc_test_paint ();
}

static void
test_levels (void)
{
  voc_test_run (levels_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language",
                g_getenv ("LANGUAGE"), NULL);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init_translated (&argc, &argv);

  g_test_add_func ("/reading/window", test_window);
  g_test_add_func ("/reading/pages-whole", test_pages);
  g_test_add_func ("/reading/levels-whole", test_levels);

  return voc_test_finish ();
}
