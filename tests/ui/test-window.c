/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "voc-details-dialog.h"
#include "voc-filter-dialog.h"
#include "voc-history.h"
#include "voc-keep-button.h"
#include "voc-occupation-page.h"
#include "voc-shortcuts-dialog.h"
#include "voc-skill.h"
#include "voc-window.h"
#include "window-fixture.h"

/* Nothing asked for: the list beside a question. */
static void
start_body (VocApplication *application,
            GtkWidget      *window)
{
  g_assert_null (get_open_code (window));
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "What are you looking for?"));
  /* What runs on the built-in catalogue says how to get descriptions. */
  g_assert_nonnull (voc_test_find_label (window, "Import…"));
}

static void
test_start (void)
{
  voc_test_run (start_body, NULL);
}

static void
command_line_body (VocApplication *application,
                   GtkWidget      *window)
{
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_command_line (void)
{
  voc_test_run (command_line_body, "--catalogue", voc_test_get_catalogue (), "--occupation=2529.1",
                NULL);
}

/* An occupation opens at the tab that the command line names. */
static void
tab_body (VocApplication *application,
          GtkWidget      *window)
{
  GtkWidget *page = gtk_widget_get_ancestor (voc_test_find_label (window, "Where next"),
                                             VOC_TYPE_OCCUPATION_PAGE);
  g_autofree char *tab = NULL;

  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  g_object_get (page, "tab", &tab, NULL);
  g_assert_cmpstr (tab, ==, "next");
}

static void
test_tab (void)
{
  voc_test_run (tab_body, "--catalogue", voc_test_get_catalogue (), "--occupation=2529.1",
                "--tab=next", NULL);
}

static void
open_body (VocApplication *application,
           GtkWidget      *window)
{
  voc_test_activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");

  voc_test_activate (application, "open-occupation", "http://data.europa.eu/esco/occupation/13.1");
  g_assert_cmpstr (get_open_code (window), ==, "13.1");

  voc_test_activate (application, "open-occupation", "data guard");
  g_assert_cmpstr (get_open_code (window), ==, "2521.1");

  /* What is not there changes nothing and is said. */
  voc_test_activate (application, "open-occupation", "9999.9");
  g_assert_cmpstr (get_open_code (window), ==, "2521.1");
  g_assert_nonnull (voc_test_find_label (window, "This catalogue has no occupation “9999.9”."));
}

static void
test_open (void)
{
  voc_test_run (open_body, NULL);
}

static gboolean
can_press (GtkWidget  *window,
           const char *name)
{
  GtkWidget *button = voc_test_find (window, GTK_TYPE_BUTTON, name);

  return button != NULL && gtk_widget_is_sensitive (button);
}

static void
back_body (VocApplication *application,
           GtkWidget      *window)
{
  g_assert_null (voc_test_find (window, GTK_TYPE_BUTTON, "Back"));
  g_assert_false (gtk_widget_activate_action (window, "win.back", NULL) &&
                  get_open_code (window) != NULL);

  voc_test_activate (application, "open-occupation", "2529.1");
  voc_test_activate (application, "open-occupation", "13.1");
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Back"));

  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_paint ();
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  g_assert_false (can_press (window, "Back"));
  g_assert_true (can_press (window, "Forward"));
}

static void
test_back (void)
{
  voc_test_run (back_body, NULL);
}

static const char *
get_place (VocHistory *history)
{
  const VocPlace *place = voc_history_get_current (history);

  return place != NULL ? place->uri : NULL;
}

static void
test_history (void)
{
  g_autoptr (VocHistory) history = voc_history_new ();

  g_assert_null (get_place (history));
  g_assert_false (voc_history_step (history, -1));
  voc_history_visit (history, "careers", "a", FALSE, FALSE);
  voc_history_visit (history, "careers", "a", FALSE, FALSE);
  g_assert_false (voc_history_can_step (history, -1));
  voc_history_visit (history, "skills", "a", FALSE, FALSE);
  voc_history_visit (history, "careers", "b", FALSE, TRUE);

  g_assert_true (voc_history_step (history, -1));
  g_assert_true (voc_history_step (history, -1));
  g_assert_cmpstr (get_place (history), ==, "a");
  g_assert_false (voc_history_step (history, -1));
  g_assert_true (voc_history_step (history, 1));
  g_assert_cmpstr (voc_history_get_current (history)->page, ==, "skills");

  /* Somewhere new: what was forward is forgotten. */
  voc_history_visit (history, "careers", "c", FALSE, FALSE);
  g_assert_false (voc_history_can_step (history, 1));
  g_assert_true (voc_history_step (history, -1));
  g_assert_cmpstr (voc_history_get_current (history)->page, ==, "skills");

  voc_history_clear (history);
  g_assert_null (get_place (history));
}

static const char *
get_open_skill (GtkWidget *window)
{
  VocConcept *skill = voc_test_get_concept (get_page (window));

  return VOC_IS_SKILL (skill) ? voc_concept_get_label (skill) : NULL;
}

static void
go (GtkWidget  *window,
    const char *action)
{
  gtk_widget_activate_action (window, action, NULL);
  voc_test_paint ();
}

static void
forward_body (VocApplication *application,
              GtkWidget      *window)
{
  voc_test_activate (application, "open-occupation", "2529.1");
  voc_test_activate (application, "open-skill", "statistics");
  g_assert_cmpstr (get_open_skill (window), ==, "statistics");
  voc_test_activate (application, "open-occupation", "13.1");
  g_assert_false (can_press (window, "Forward"));

  /* Over both pages, back and forward. */
  go (window, "win.back");
  g_assert_cmpstr (get_open_skill (window), ==, "statistics");
  go (window, "win.back");
  g_assert_null (get_open_skill (window));
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  g_assert_true (can_press (window, "Forward"));
  go (window, "win.forward");
  g_assert_cmpstr (get_open_skill (window), ==, "statistics");
  go (window, "win.forward");
  g_assert_cmpstr (get_open_code (window), ==, "13.1");
  g_assert_false (can_press (window, "Forward"));

  /* From a page where nothing is open, back leads to what was seen last. */
  voc_test_activate (application, "show-page", "compare");
  go (window, "win.back");
  g_assert_cmpstr (get_open_code (window), ==, "13.1");
}

static void
test_forward (void)
{
  voc_test_run (forward_body, NULL);
}

static void
pages_body (VocApplication *application,
            GtkWidget      *window)
{
  voc_test_activate (application, "show-page", "skills");
  g_assert_nonnull (voc_test_find_label (window, "Choose a Skill"));

  voc_test_activate (application, "show-page", "compare");
  g_assert_nonnull (voc_test_find_label (window, "Compare Two Occupations"));

  /* A page that does not exist is no reason to show nothing. */
  voc_test_activate (application, "show-page", "nonsense");
  g_assert_nonnull (voc_test_find_label (window, "Compare Two Occupations"));

  /* Opening and searching lead back to the list. */
  voc_test_activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  voc_test_activate (application, "show-page", "me");
  voc_test_activate (application, "search", "guard");
  voc_test_wait (voc_test_find_label (window, "Occupations 1") != NULL);
}

static void
test_pages (void)
{
  voc_test_run (pages_body, NULL);
}

/* A list is filtered in the same way on either page: in a dialog, never in a popover. */
static void
filter_form_body (VocApplication *application,
                  GtkWidget      *window)
{
  static const char *const PAGES[] = { "careers", "skills" };

  for (guint i = 0; i < G_N_ELEMENTS (PAGES); i++)
    {
      GtkWidget *button;

      voc_test_activate (application, "show-page", PAGES[i]);
      voc_test_wait (voc_test_find_label (window, "Filter") != NULL);
      button = gtk_widget_get_ancestor (voc_test_find_label (window, "Filter"), GTK_TYPE_BUTTON);
      g_signal_emit_by_name (button, "clicked");
      voc_test_paint ();
      g_assert_nonnull (voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL));
      g_assert_null (voc_test_find (window, GTK_TYPE_POPOVER, NULL));
      adw_dialog_force_close (ADW_DIALOG (voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL)));
      voc_test_wait (voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL) == NULL);
    }
}

static void
test_filter_form (void)
{
  voc_test_run (filter_form_body, NULL);
  voc_test_reset ();
}

static void
change_body (VocApplication *application,
             GtkWidget      *window)
{
  voc_test_activate (application, "show-page", "skills");
  gtk_window_set_default_size (GTK_WINDOW (window), 800, 500);
  voc_test_wait (gtk_widget_get_width (window) == 800);
}

static void
remembered_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_assert_cmpint (gtk_widget_get_width (window), ==, 800);
  g_assert_cmpint (gtk_widget_get_height (window), ==, 500);
  voc_test_wait (voc_test_find_label (window, "Choose a Skill") != NULL);
}

static void
test_remembered (void)
{
  voc_test_run (change_body, NULL);
  voc_test_run (remembered_body, NULL);
  voc_test_reset ();
}

static void
names_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  GtkWidget *list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");
  GtkWidget *menu = voc_test_find (window, GTK_TYPE_MENU_BUTTON, "Main Menu");

  g_assert_nonnull (entry);
  g_assert_nonnull (list);
  g_assert_nonnull (menu);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_ROLE_SEARCH_BOX);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_ROLE_LIST);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (menu), ==, "Main Menu");

  voc_test_activate (application, "open-occupation", "2529.1");
  voc_test_activate (application, "open-occupation", "13.1");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (voc_test_find (window, GTK_TYPE_BUTTON, "Back")),
                                   GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
test_names (void)
{
  voc_test_run (names_body, NULL);
}

static void
damaged_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find_label (window, "The Catalogue Cannot Be Opened"));
  g_assert_null (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations"));

  gtk_widget_activate_action (window, "win.error-details", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_DETAILS_DIALOG, NULL) != NULL);
  adw_dialog_force_close (ADW_DIALOG (voc_test_find (window, VOC_TYPE_DETAILS_DIALOG, NULL)));
  voc_test_paint ();

  /* What is asked for meanwhile is done as soon as there is a catalogue. */
  voc_test_activate (application, "open-occupation", "2529.1");
  gtk_widget_activate_action (window, "win.open-builtin", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_damaged (void)
{
  voc_test_run (damaged_body, "-c", voc_test_get_damaged (), NULL);
}

static void
missing_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find_label (window, "The Catalogue Cannot Be Opened"));
}

static void
test_missing (void)
{
  voc_test_run (missing_body, "-c", "/nowhere/at.all", NULL);
}

static void
shortcuts_body (VocApplication *application,
                GtkWidget      *window)
{
  static const char *const actions[] = {
    "win.search",    "win.back",          "win.forward",
    "win.next-pane", "win.toggle-groups", "win.show-page::compare",
    "app.quit",      "app.help",          "app.shortcuts",
    "window.close",  "win.copy-table",
  };
  GtkWidget *dialog;

  voc_test_activate (application, "shortcuts", NULL);
  dialog = voc_test_find (window, VOC_TYPE_SHORTCUTS_DIALOG, NULL);
  g_assert_nonnull (dialog);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_auto (GStrv)
        accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), actions[i]);
      g_autofree char *label = NULL;
      GdkModifierType modifiers;
      guint key;

      g_assert_nonnull (accels[0]);
      g_assert_true (gtk_accelerator_parse (accels[0], &key, &modifiers));
      label = gtk_accelerator_get_label (key, modifiers);
      g_assert_nonnull (voc_test_find_label (dialog, label));
    }

  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_shortcuts (void)
{
  voc_test_run (shortcuts_body, NULL);
}

static void
about_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *dialog;
  const char *debug_info;

  voc_test_activate (application, "about", NULL);
  dialog = voc_test_find (window, ADW_TYPE_ABOUT_DIALOG, NULL);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_about_dialog_get_version (ADW_ABOUT_DIALOG (dialog)), ==, VOC_VERSION);

  debug_info = adw_about_dialog_get_debug_info (ADW_ABOUT_DIALOG (dialog));
  g_assert_nonnull (strstr (debug_info, "Catalogue: Test 1\n"));
  g_assert_nonnull (strstr (debug_info, voc_test_get_catalogue ()));
  g_assert_nonnull (strstr (debug_info, "Occupations: 5\n"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_about (void)
{
  voc_test_run (about_body, NULL);
}

static gboolean
is_starred (GtkWidget *star)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (adw_bin_get_child (ADW_BIN (star))));
}

/* A star shows what the profile says, whoever says it, and the profile what the star says. */
static void
keep_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = voc_window_get_profile (VOC_WINDOW (window));
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *star = g_object_new (VOC_TYPE_KEEP_BUTTON, NULL);
  VocConcept *concept;
  const char *uri;

  voc_test_activate (application, "open-occupation", "2529.1");
  concept = voc_test_get_concept (get_page (window));
  uri = voc_concept_get_uri (concept);
  g_assert_false (gtk_widget_get_visible (star));
  adw_dialog_set_child (dialog, star);
  adw_dialog_present (dialog, window);
  g_object_set (star, "concept", concept, NULL);
  g_assert_true (gtk_widget_get_visible (star));
  g_assert_false (is_starred (star));

  g_signal_emit_by_name (adw_bin_get_child (ADW_BIN (star)), "clicked");
  g_assert_true (is_starred (star));
  g_assert_true (voc_profile_is_kept (profile, uri));

  gtk_widget_activate_action (window, "win.keep", "s", uri);
  g_assert_false (is_starred (star));
  g_assert_false (voc_profile_is_kept (profile, uri));
  adw_dialog_force_close (dialog);
  voc_test_paint ();
}

static void
test_keep (void)
{
  voc_test_run (keep_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/window/start", test_start);
  g_test_add_func ("/window/command-line", test_command_line);
  g_test_add_func ("/window/tab", test_tab);
  g_test_add_func ("/window/open", test_open);
  g_test_add_func ("/window/back", test_back);
  g_test_add_func ("/window/history", test_history);
  g_test_add_func ("/window/forward", test_forward);
  g_test_add_func ("/window/pages", test_pages);
  g_test_add_func ("/window/filter-form", test_filter_form);
  g_test_add_func ("/window/remembered", test_remembered);
  g_test_add_func ("/window/names", test_names);
  g_test_add_func ("/window/damaged", test_damaged);
  g_test_add_func ("/window/missing", test_missing);
  g_test_add_func ("/window/shortcuts", test_shortcuts);
  g_test_add_func ("/window/about", test_about);
  g_test_add_func ("/window/keep", test_keep);

  return voc_test_finish ();
}
