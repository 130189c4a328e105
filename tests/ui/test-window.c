/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "voc-browse-page.h"
#include "voc-details-dialog.h"
#include "voc-filter-dialog.h"
#include "voc-history.h"
#include "voc-keep-button.h"
#include "voc-occupation-page.h"
#include "voc-pages.h"
#include "voc-shortcuts-dialog.h"
#include "voc-skill.h"
#include "voc-test-utils.h"
#include "voc-window.h"

static VocBrowsePage *
get_page (GtkWidget *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);

  g_assert_nonnull (page);

  return VOC_BROWSE_PAGE (page);
}

static const char *
get_open_code (GtkWidget *window)
{
  VocConcept *occupation = voc_test_get_concept (get_page (window));

  return occupation != NULL ? voc_concept_get_code (occupation) : NULL;
}

static void
activate (VocApplication *application,
          const char     *action,
          const char     *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  parameter != NULL ? g_variant_new_string (parameter) : NULL);
  voc_test_paint ();
}

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
  activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");

  activate (application, "open-occupation", "http://data.europa.eu/esco/occupation/13.1");
  g_assert_cmpstr (get_open_code (window), ==, "13.1");

  activate (application, "open-occupation", "data guard");
  g_assert_cmpstr (get_open_code (window), ==, "2521.1");

  /* What is not there changes nothing and is said. */
  activate (application, "open-occupation", "9999.9");
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

  activate (application, "open-occupation", "2529.1");
  activate (application, "open-occupation", "13.1");
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
  activate (application, "open-occupation", "2529.1");
  activate (application, "open-skill", "statistics");
  g_assert_cmpstr (get_open_skill (window), ==, "statistics");
  activate (application, "open-occupation", "13.1");
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
  activate (application, "show-page", "compare");
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
  activate (application, "show-page", "skills");
  g_assert_nonnull (voc_test_find_label (window, "Choose a Skill"));

  activate (application, "show-page", "compare");
  g_assert_nonnull (voc_test_find_label (window, "Compare Two Occupations"));

  /* A page that does not exist is no reason to show nothing. */
  activate (application, "show-page", "nonsense");
  g_assert_nonnull (voc_test_find_label (window, "Compare Two Occupations"));

  /* Opening and searching lead back to the list. */
  activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  activate (application, "show-page", "me");
  activate (application, "search", "guard");
  voc_test_wait (voc_test_find_label (window, "Occupations 1") != NULL);
}

static void
test_pages (void)
{
  voc_test_run (pages_body, NULL);
}

static void
narrow_body (VocApplication *application,
             GtkWidget      *window)
{
  VocBrowsePage *page = get_page (window);
  GtkWidget *bar = NULL;
  gboolean narrow = FALSE;

  g_object_get (page, "narrow", &narrow, NULL);
  g_assert_false (narrow);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  voc_test_paint ();
  g_assert_cmpint (gtk_widget_get_width (window), ==, 360);

  bar = voc_test_find (window, ADW_TYPE_VIEW_SWITCHER_BAR, NULL);
  g_assert_nonnull (bar);
  g_assert_true (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)));
  g_assert_null (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations"));
  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);

  /* The page slides over the list, and back leads to the list. */
  activate (application, "open-occupation", "2529.1");
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") == NULL);
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_narrow (void)
{
  voc_test_run (narrow_body, NULL);
  voc_test_reset ();
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

      activate (application, "show-page", PAGES[i]);
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

static gboolean
has_title (GtkWidget  *window,
           const char *title)
{
  GtkWidget *shown = voc_test_find (window, ADW_TYPE_WINDOW_TITLE, NULL);

  return shown != NULL &&
         g_strcmp0 (adw_window_title_get_title (ADW_WINDOW_TITLE (shown)), title) == 0;
}

/* On a phone the title is that of the page, or of what covers it. */
static void
title_body (VocApplication *application,
            GtkWidget      *window)
{
  VocBrowsePage *page = get_page (window);
  g_autofree char *title = NULL;

  g_assert_null (voc_test_find (window, ADW_TYPE_WINDOW_TITLE, NULL));
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  voc_test_wait (has_title (window, "Start"));

  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (has_title (window, "Careers"));
  activate (application, "open-occupation", "2529.1");
  title = voc_concept_dup_title (voc_test_get_concept (page));
  voc_test_wait (has_title (window, title));
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (has_title (window, "Careers"));
  activate (application, "show-page", "me");
  voc_test_wait (has_title (window, "Me"));
  activate (application, "show-page", "compare");
  voc_test_wait (has_title (window, "Compare"));
  gtk_widget_activate_action (window, "win.compare", "s", "2529.1|01.1");
  voc_test_wait (voc_test_find_label (window, "How They Differ") != NULL);
  g_assert_true (has_title (window, "Compare"));
}

static void
test_title (void)
{
  voc_test_run (title_body, NULL);
  voc_test_reset ();
}

static gboolean is_large;

/* Whether no button below @root is cut off at a side. */
static gboolean
has_whole_buttons (GtkWidget *window,
                   GtkWidget *root)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (root))
    return TRUE;
  if (GTK_IS_BUTTON (root) && gtk_widget_compute_bounds (root, window, &bounds) &&
      (bounds.origin.x < 0 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (window)))
    {
      g_test_message ("%s from %g to %g", gtk_button_get_label (GTK_BUTTON (root)), bounds.origin.x,
                      bounds.origin.x + bounds.size.width);
      return FALSE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!has_whole_buttons (window, child))
      return FALSE;

  return TRUE;
}

/* What the window shows asks for no more than a phone has, and no button leaves it. From right to left a
 * wrap box of libadwaita 1.7 puts outside what is wider than its line. */
static void
assert_fits (GtkWidget *window)
{
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
  int minimum;

  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  if (!is_large || gtk_widget_get_default_direction () == GTK_TEXT_DIR_LTR)
    voc_test_wait (has_whole_buttons (window, content));
}

static void
phone_body (VocApplication *application,
            GtkWidget      *window)
{
  static const char *const tabs[] = { "overview", "skills", "future", "next" };
  VocBrowsePage *page = get_page (window);
  gboolean narrow = FALSE;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  voc_test_wait (gtk_widget_get_width (window) == 360);
  assert_fits (window);
  voc_test_wait (has_whole_buttons (window, GTK_WIDGET (page)));

  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
  assert_fits (window);
  activate (application, "open-occupation", "2250.6");
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      g_object_set (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL), "tab", tabs[i], NULL);
      assert_fits (window);
    }
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      activate (application, "show-page", voc_pages_get (i)->name);
      assert_fits (window);
    }
}

/* Either direction, with plain text and with 200 % of a large font. */
static void
test_phone (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint i = 0; i < 2; i++)
    {
      is_large = i > 0;
      g_object_set (settings, "gtk-xft-dpi", is_large ? dpi * 9 / 4 : dpi, NULL);
      gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
      voc_test_run (phone_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
      voc_test_reset ();
      gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
      voc_test_run (phone_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
      voc_test_reset ();
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
change_body (VocApplication *application,
             GtkWidget      *window)
{
  activate (application, "show-page", "skills");
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

  activate (application, "open-occupation", "2529.1");
  activate (application, "open-occupation", "13.1");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (voc_test_find (window, GTK_TYPE_BUTTON, "Back")),
                                   GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
test_names (void)
{
  voc_test_run (names_body, NULL);
}

static double
get_x (GtkWidget *widget,
       GtkWidget *window)
{
  graphene_rect_t bounds;

  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));

  return bounds.origin.x;
}

static void
rtl_body (VocApplication *application,
          GtkWidget      *window)
{
  GtkWidget *list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");

  /* The list stands where reading begins. */
  g_assert_cmpfloat (get_x (list, window), >, gtk_widget_get_width (window) / 2.0);
  activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_rtl (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  voc_test_run (rtl_body, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
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
  activate (application, "open-occupation", "2529.1");
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

  activate (application, "shortcuts", NULL);
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

  activate (application, "about", NULL);
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

  activate (application, "open-occupation", "2529.1");
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
  g_test_add_func ("/window/narrow", test_narrow);
  g_test_add_func ("/window/filter-form", test_filter_form);
  g_test_add_func ("/window/title", test_title);
  g_test_add_func ("/window/phone", test_phone);
  g_test_add_func ("/window/remembered", test_remembered);
  g_test_add_func ("/window/names", test_names);
  g_test_add_func ("/window/right-to-left", test_rtl);
  g_test_add_func ("/window/damaged", test_damaged);
  g_test_add_func ("/window/missing", test_missing);
  g_test_add_func ("/window/shortcuts", test_shortcuts);
  g_test_add_func ("/window/about", test_about);
  g_test_add_func ("/window/keep", test_keep);

  return voc_test_finish ();
}
