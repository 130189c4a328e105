/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "occupation-fixture.h"
#include "voc-group-path.h"
#include "voc-occupation-page.h"
#include "voc-specialists.h"
#include "voc-sticky-box.h"

static AdwViewStack *
find_stack (Fixture *fixture)
{
  g_autoptr (GPtrArray) stacks = find_all (fixture->page, ADW_TYPE_VIEW_STACK);

  g_assert_cmpuint (stacks->len, ==, 1);

  return stacks->pdata[0];
}

/* Opens what is for specialists on the tab that is seen. */
static void
expand_specialists (Fixture *fixture)
{
  g_autoptr (GPtrArray) found =
    find_all (adw_view_stack_get_visible_child (find_stack (fixture)), VOC_TYPE_SPECIALISTS);

  g_assert_cmpuint (found->len, ==, 1);
  g_object_set (found->pdata[0], "expanded", TRUE, NULL);
}

/* The codes are for specialists: at the end of every tab, and nowhere else. */
static void
test_codes (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const tabs[] = { "overview", "skills", "next" };

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      GtkWidget *tab;
      GtkWidget *specialists;
      g_autoptr (GPtrArray) found = NULL;
      g_autoptr (GPtrArray) buttons = NULL;

      g_object_set (fixture->page, "tab", tabs[i], NULL);
      tab = adw_view_stack_get_visible_child (find_stack (fixture));
      found = find_all (tab, VOC_TYPE_SPECIALISTS);
      g_assert_cmpuint (found->len, ==, 1);
      specialists = found->pdata[0];
      g_object_set (specialists, "expanded", FALSE, NULL);
      g_assert_false (has_text (tab, "2529.1"));
      g_assert_false (has_text (tab, "ISCO 2529"));

      g_object_set (specialists, "expanded", TRUE, NULL);
      g_assert_true (has_text (specialists, "2529.1"));
      g_assert_true (has_text (specialists, "ISCO 2529"));
      g_assert_true (has_text (specialists, "Source: Test, version 1"));

      /* The path begins with the major group and each step opens its group. */
      buttons = find_all (specialists, GTK_TYPE_BUTTON);
      g_assert_cmpstr (gtk_button_get_label (buttons->pdata[0]), ==, "Group 2");
      click (buttons->pdata[0]);
      g_assert_cmpstr (fixture->activated, ==, "open-group 2");
      click (buttons->pdata[3]);
      g_assert_cmpstr (fixture->activated, ==, "open-group 2529");

      click (buttons->pdata[4]);
      g_assert_cmpstr (fixture->activated, ==, "show-toast Code copied");
      g_assert_cmpstr (gtk_widget_get_tooltip_text (buttons->pdata[4]), ==, "Copy the ESCO code");
      g_assert_cmpstr (gtk_widget_get_tooltip_text (buttons->pdata[5]), ==,
                       "Copy the ISCO-08 code");
      click (buttons->pdata[6]);
      g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");
      g_object_set (specialists, "expanded", FALSE, NULL);
    }
}

static void
test_head (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) labels = find_all (fixture->page, GTK_TYPE_LABEL);
  gboolean stopped = FALSE;

  g_assert_true (has_text (fixture->page, "Security officer"));
  g_assert_true (has_text (fixture->page, "Looks after security."));
  g_assert_false (has_text (fixture->page, "2529.1"));
  activate (fixture, "page.copy-link");
  g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");

  for (guint i = 0; i < labels->len; i++)
    {
      GtkLabel *label = labels->pdata[i];

      if (!g_str_has_prefix (gtk_label_get_text (label), "also: "))
        continue;

      g_assert_null (strstr (gtk_label_get_text (label), "R&D lead"));
      g_signal_emit_by_name (label, "activate-link", "more", &stopped);
      g_assert_true (stopped);
      for (gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC;
           strstr (gtk_label_get_text (label), "R&D lead") == NULL &&
           g_get_monotonic_time () < end;)
        g_main_context_iteration (NULL, FALSE);
      g_assert_nonnull (strstr (gtk_label_get_text (label), "R&D lead"));
    }
  g_assert_true (stopped);
}

/* The path wraps, and a step that is wider than the line stays inside of it in both directions. */
static void
test_path (Fixture       *fixture,
           gconstpointer  data)
{
  const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };
  g_autoptr (GPtrArray) paths = NULL;
  g_autoptr (GPtrArray) buttons = NULL;
  GtkWidget *path;
  int width;
  int wide_height;
  int narrow_height;

  expand_specialists (fixture);
  paths = find_all (fixture->page, VOC_TYPE_GROUP_PATH);
  path = paths->pdata[0];
  gtk_window_present (GTK_WINDOW (fixture->window));
  buttons = find_all (path, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 4);

  gtk_widget_measure (path, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (path, GTK_ORIENTATION_VERTICAL, 2000, &wide_height, NULL, NULL, NULL);
  gtk_widget_measure (path, GTK_ORIENTATION_VERTICAL, width, &narrow_height, NULL, NULL, NULL);
  g_assert_cmpint (narrow_height, ==, 4 * wide_height);

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      gtk_widget_set_direction (path, directions[i]);
      gtk_widget_allocate (path, width, narrow_height, -1, NULL);

      for (guint j = 0; j < buttons->len; j++)
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (buttons->pdata[j], path, &bounds));
          g_assert_cmpfloat (bounds.origin.x, >=, 0);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
        }
    }
}

static GtkWidget *
get_tab (Fixture    *fixture,
         const char *name)
{
  return adw_bin_get_child (ADW_BIN (adw_view_stack_get_child_by_name (find_stack (fixture),
                                                                       name)));
}

static void
assert_tab (VocOccupationPage *page,
            const char        *name)
{
  g_autofree char *tab = NULL;

  g_object_get (page, "tab", &tab, NULL);
  g_assert_cmpstr (tab, ==, name);
}

/* What nobody looks at is not made; the tab that is seen stays, and comes back with the occupation. */
static void
test_tabs (Fixture       *fixture,
           gconstpointer  data)
{
  VocOccupationPage *page;

  fixture->page = g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
  page = VOC_OCCUPATION_PAGE (fixture->page);
  voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (page), fixture->catalogue);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  show (fixture, OFFICER);
  assert_tab (page, "overview");
  g_assert_nonnull (get_tab (fixture, "overview"));
  g_assert_null (get_tab (fixture, "skills"));
  g_assert_null (get_tab (fixture, "future"));
  g_assert_null (get_tab (fixture, "next"));

  /* Cards lead to tabs; no name of a tab leads nowhere. */
  g_assert_true (gtk_widget_activate_action (fixture->page, "page.tab", "s", "skills"));
  assert_tab (page, "skills");
  g_assert_nonnull (get_tab (fixture, "skills"));
  g_assert_null (get_tab (fixture, "future"));
  g_object_set (page, "tab", "past", NULL);
  assert_tab (page, "skills");

  set_filter_text (fixture, "audit");
  show (fixture, CLERK);
  assert_tab (page, "skills");
  g_object_set (page, "tab", "next", NULL);
  show (fixture, OFFICER);
  voc_concept_page_restore_view (VOC_CONCEPT_PAGE (page));
  assert_tab (page, "skills");
  g_assert_true (has_text (fixture->page, "2 of 8 skills match"));

  /* The groups are opened where they are to be seen. */
  g_object_set (page, "tab", "overview", NULL);
  activate (fixture, "page.toggle-all");
  assert_tab (page, "skills");
}

/* The tabs stay at the top, over what is scrolled below them, and another tab begins there. */
static void
test_stuck (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) scrollers = find_all (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  g_autoptr (GPtrArray) boxes = find_all (fixture->page, VOC_TYPE_STICKY_BOX);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);
  GtkWidget *bar;
  GtkWidget *head;
  graphene_rect_t bounds;
  double first;

  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "page.expand-all");
  wait_for_frames (fixture->page, 5);
  g_object_get (boxes->pdata[0], "bar", &bar, "head", &head, NULL);
  g_assert_true (gtk_widget_compute_bounds (bar, fixture->page, &bounds));
  first = bounds.origin.y;
  g_assert_cmpfloat (first, >, 20);
  g_assert_cmpfloat (first, ==, gtk_widget_get_height (head));
  g_assert_true (gtk_widget_get_last_child (boxes->pdata[0]) != bar);

  gtk_adjustment_set_value (adjustment, first + 100);
  wait_for_frames (fixture->page, 5);
  g_assert_true (gtk_widget_compute_bounds (bar, fixture->page, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, 0, 1);
  g_assert_true (gtk_widget_get_last_child (boxes->pdata[0]) == bar);

  g_object_set (fixture->page, "tab", "overview", NULL);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <=, first);
  gtk_adjustment_set_value (adjustment, 0);
  wait_for_frames (fixture->page, 5);
  g_assert_true (gtk_widget_compute_bounds (bar, fixture->page, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.y, first, 1);
  g_object_unref (bar);
  g_object_unref (head);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) entries = find_all (fixture->page, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *header = find_header (fixture, "optional-knowledge");
  GtkWidget *figure = GTK_WIDGET (find_figure (fixture, "digital"));
  GtkWidget *strip = gtk_widget_get_parent (gtk_widget_get_parent (figure));

  gtk_test_accessible_assert_property (entries->pdata[0], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Filter what the occupation asks for");

  gtk_test_accessible_assert_role (strip, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (
    strip, GTK_ACCESSIBLE_PROPERTY_LABEL,
    "8 skills, 4 essential, 4 optional, 3 digital, 2 green, 1 transversal");
  gtk_test_accessible_assert_property (figure, GTK_ACCESSIBLE_PROPERTY_LABEL, "3 digital");
  gtk_test_accessible_assert_role (find_figure (fixture, "skills"), GTK_ACCESSIBLE_ROLE_BUTTON);

  activate (fixture, "page.collapse-all");
  gtk_test_accessible_assert_role (header, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Optional knowledge, 1");
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  click (header);
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

static void
test_other_occupation (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GPtrArray) scrollers = find_all (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);

  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->page, 3);

  activate (fixture, "page.collapse-all");
  click (find_header (fixture, "optional-knowledge"));
  set_filter_text (fixture, "green");
  activate (fixture, "filter.green");
  wait_for_frames (fixture->page, 3);
  gtk_adjustment_set_value (adjustment, 50);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);

  show (fixture, CLERK);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_cmpuint (get_figure (fixture, "skills"), ==, 3);
  g_assert_null (find_figure (fixture, "green"));
  g_assert_null (find_section (fixture, "essential-knowledge"));
  assert_header (fixture, "optional-knowledge", "Optional knowledge, 1");
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture,
                                                                     "optional-knowledge")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  /* Nothing to show is nothing shown. */
  voc_concept_page_set_concept (VOC_CONCEPT_PAGE (fixture->page), NULL);
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  g_assert_null (find_figure (fixture, "skills"));
}

/* What was opened, typed and scrolled on one occupation is there again after another one. */
static void
test_restored (Fixture       *fixture,
               gconstpointer  data)
{
  VocConceptPage *page = VOC_CONCEPT_PAGE (fixture->page);
  g_autoptr (GPtrArray) scrollers = find_all (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);
  double scroll;

  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "page.collapse-all");
  click (find_header (fixture, "essential-knowledge"));
  click (find_header (fixture, "optional-skill"));
  gtk_widget_activate (GTK_WIDGET (find_row (fixture, "sort waste")));
  set_filter_text (fixture, "so");
  activate (fixture, "filter.green");
  wait_for_frames (fixture->page, 20);
  gtk_adjustment_set_value (adjustment, 120);
  scroll = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (scroll, >, 40);

  /* Elsewhere groups are opened and closed, which is not to change what was left. */
  show (fixture, CLERK);
  activate (fixture, "page.expand-all");
  show (fixture, OFFICER);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_false (has_text (fixture->page, "1 of 8 skills match"));

  voc_concept_page_restore_view (page);
  wait_for_frames (fixture->page, 35);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, scroll);
  g_assert_true (has_text (fixture->page, "1 of 8 skills match"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_figure (fixture,
                                                                               "green"))));
  g_assert_true (voc_requirement_row_get_expanded (find_row (fixture, "sort waste")));
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture,
                                                                     "essential-knowledge")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "optional-skill")));

  /* Where the person has never been, there is nothing to show again. */
  voc_concept_page_set_concept (page, NULL);
  voc_concept_page_restore_view (page);
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;

  g_object_get (fixture->page, "error-text", &text, NULL);
  g_assert_nonnull (text);
  g_assert_true (has_text (fixture->page, text));
  g_assert_true (has_text (fixture->page, "Security officer"));
  g_assert_null (find_figure (fixture, "skills"));
  g_assert_false (has_text (fixture->page, "This catalogue names no skills for this occupation."));
}

static void
test_remembered (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GSettings) settings = create_settings ();

  if (settings == NULL)
    {
      g_test_skip ("The settings schema is not there");
      return;
    }

  /* Never used before: essential is open, optional is not. */
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture,
                                                                     "essential-not-classified")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "optional-skill")));

  click (find_header (fixture, "essential-knowledge"));
  click (find_header (fixture, "optional-skill"));
  add_page (fixture);
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture,
                                                                      "essential-knowledge")));
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture, "optional-skill")));

  /* All closed is a choice too. */
  activate (fixture, "page.collapse-all");
  add_page (fixture);
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  graphene_rect_t title;
  graphene_rect_t count;
  GtkWidget *box;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  add_page (fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->page, 3);

  box = gtk_button_get_child (GTK_BUTTON (find_header (fixture, "essential-knowledge")));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (box), fixture->window,
                                            &title));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (box), fixture->window,
                                            &count));
  g_assert_cmpfloat (title.origin.x, >, count.origin.x);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_finalised (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *page = fixture->page;

  activate (fixture, "page.expand-all");
  gtk_widget_activate (GTK_WIDGET (find_row (fixture, "audit techniques")));
  set_filter_text (fixture, "audit");

  /* The window itself keeps what had the focus last until something else has it. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  g_assert_null (page);
}

#define ADD(path, function) \
  g_test_add ("/occupation-page/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("head", test_head);
  ADD ("codes", test_codes);
  ADD ("tabs", test_tabs);
  ADD ("stuck", test_stuck);
  ADD ("path", test_path);
  ADD ("accessible", test_accessible);
  ADD ("other-occupation", test_other_occupation);
  ADD ("remembered", test_remembered);
  ADD ("restored", test_restored);
  g_test_add ("/occupation-page/damaged", Fixture, GINT_TO_POINTER (TRUE), set_up, test_damaged,
              tear_down);
  ADD ("right-to-left", test_right_to_left);
  ADD ("finalised", test_finalised);

  return g_test_run ();
}
