/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-page.h"
#include "voc-settings.h"
#include "voc-start-page.h"
#include "voc-test-utils.h"
#include "voc-window.h"

/* The question at the beginning, and where its answers lead. */

#define QUESTION "What are you looking for?"
#define PILOT "http://data.europa.eu/esco/occupation/01.1"
#define HACKER "http://data.europa.eu/esco/occupation/2529.2"

static GtkWidget *
find_start (GtkWidget *window)
{
  return voc_test_find (window, VOC_TYPE_START_PAGE, NULL);
}

static VocConcept *
get_open (GtkWidget *window)
{
  return voc_test_get_concept (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));
}

static gboolean
is_open (GtkWidget  *window,
         const char *code)
{
  return get_open (window) != NULL &&
         g_strcmp0 (voc_concept_get_code (get_open (window)), code) == 0;
}

static guint
count_rows (GtkWidget *window)
{
  GtkWidget *list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");

  return list != NULL
           ? g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))))
           : 0;
}

static gboolean
has_focus (GtkWidget  *window,
           const char *entry_name)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, entry_name);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return entry != NULL && focus != NULL && gtk_widget_is_ancestor (focus, entry);
}

static void
click (GtkWidget  *root,
       const char *name)
{
  GtkWidget *button = NULL;

  /* What has just come into view is laid out with the next frame. */
  voc_test_wait ((button = voc_test_find (root, GTK_TYPE_BUTTON, name)) != NULL);
  g_signal_emit_by_name (button, "clicked");
  voc_test_paint ();
}

/* The keyboard is in the question; the first letter goes on in the list. */
static void
search_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, QUESTION);

  g_assert_nonnull (find_start (window));
  g_assert_true (has_focus (window, QUESTION));

  gtk_editable_set_text (GTK_EDITABLE (entry), "h");
  voc_test_wait (gtk_editable_get_text (GTK_EDITABLE (entry))[0] == '\0');
  g_assert_true (has_focus (window, "Search occupations"));
  entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "h");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (entry)), ==, 1);
  g_assert_false (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry), NULL, NULL));
}

static void
test_search (void)
{
  voc_test_run (search_body, NULL);
}

/* A field of work is a filter, seen as a chip that one click removes. */
static void
fields_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *start = find_start (window);

  g_assert_cmpuint (count_rows (window), ==, 5);
  click (start, "Computers and data");
  voc_test_wait (count_rows (window) == 3);
  g_assert_nonnull (find_start (window));
  click (start, "Health and care");
  voc_test_wait (voc_test_find_label (window, "No Occupation Found") != NULL);

  click (window, "Remove filter: Health and care");
  voc_test_wait (count_rows (window) == 5);
  click (start, "Computers and data");
  voc_test_wait (count_rows (window) == 3);
  click (start, "Look Around");
  voc_test_wait (count_rows (window) == 5);
}

static void
test_fields (void)
{
  voc_test_run (fields_body, NULL);
}

static gboolean
is_recent (GSettings *settings)
{
  g_auto (GStrv) recent = g_settings_get_strv (settings, "recent-occupations");

  return g_strcmp0 (recent[0], HACKER) == 0;
}

/* What was looked at, and what is kept, lead back there; the start comes back by its button. */
static void
back_body (VocApplication *application,
           GtkWidget      *window)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  g_assert_null (voc_test_find_label (window, "Lately"));
  g_assert_null (voc_test_find_label (window, "Kept"));

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.2"));
  voc_test_wait (is_open (window, "2529.2"));
  g_assert_null (find_start (window));
  voc_test_wait (is_recent (settings));
  gtk_widget_activate_action (window, "win.keep", "s", PILOT);

  click (window, "Start");
  voc_test_wait (find_start (window) != NULL);
  g_assert_null (get_open (window));
  g_assert_true (has_focus (window, QUESTION));
  g_assert_nonnull (voc_test_find_label (window, "Lately"));
  click (find_start (window), "Air force pilot");
  g_assert_true (is_open (window, "01.1"));

  gtk_widget_activate_action (window, "win.start", NULL);
  voc_test_wait (find_start (window) != NULL);
  click (find_start (window), "Ethical hacker");
  g_assert_true (is_open (window, "2529.2"));

  /* Back from the start leads to what was open before it. */
  gtk_widget_activate_action (window, "win.start", NULL);
  voc_test_wait (find_start (window) != NULL);
  gtk_widget_activate_action (window, "win.back", NULL);
  g_assert_true (is_open (window, "2529.2"));

  gtk_widget_activate_action (window, "win.keep", "s", PILOT);
  gtk_widget_activate_action (window, "win.start", NULL);
  voc_test_wait (find_start (window) != NULL);
  g_assert_null (voc_test_find_label (window, "Kept"));
}

static void
test_back (void)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  g_settings_reset (settings, "recent-occupations");
  voc_test_run (back_body, NULL);
}

/* On a phone it is the first page, the list comes next, and what is opened from here leads back here. */
static void
phone_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);
  gboolean narrow = FALSE;

  /* Pages that turn back while they still slide sometimes leak what GTK last painted of them. */
  g_object_set (gtk_widget_get_settings (window), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") == NULL);
  voc_test_wait (find_start (window) != NULL);
  g_assert_cmpint (gtk_widget_get_width (window), ==, 360);

  click (find_start (window), "Law, safety and public service");
  voc_test_wait (count_rows (window) == 1);
  voc_test_wait (find_start (window) == NULL);

  click (window, "Start");
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") == NULL);
  click (find_start (window), "Ethical hacker");
  voc_test_wait (find_start (window) == NULL);
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (find_start (window) != NULL);
  g_assert_null (get_open (window));
}

static void
test_phone (void)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();
  const char *const recent[] = { HACKER, NULL };

  g_settings_set_strv (settings, "recent-occupations", recent);
  voc_test_run (phone_body, NULL);
  g_settings_reset (settings, "recent-occupations");
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/start/search", test_search);
  g_test_add_func ("/start/fields", test_fields);
  g_test_add_func ("/start/back", test_back);
  g_test_add_func ("/start/phone", test_phone);

  return voc_test_finish ();
}
