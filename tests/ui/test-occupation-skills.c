/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "occupation-fixture.h"
#include "voc-pill.h"
#include "voc-requirement-overview.h"

/* What an occupation asks for, on its page: counts, groups, rows and their filter. */

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) sections = NULL;
  guint sum = 0;

  activate (fixture, "page.expand-all");

  sections = find_all (fixture->page, VOC_TYPE_REQUIREMENT_SECTION);
  g_assert_cmpuint (sections->len, ==, 5);
  for (guint i = 0; i < sections->len; i++)
    {
      guint count =
        voc_requirement_group_get_count (voc_requirement_section_get_group (sections->pdata[i]));

      g_assert_cmpuint (count, ==, count_rows (sections->pdata[i]));
      sum += count;
    }

  g_assert_cmpuint (sum, ==, 8);
  g_assert_cmpuint (get_figure (fixture, "skills"), ==, sum);
  g_assert_cmpuint (get_figure (fixture, "essential"), ==, 4);
  g_assert_cmpuint (get_figure (fixture, "optional"), ==, 4);
  g_assert_cmpuint (get_figure (fixture, "digital"), ==, 3);
  g_assert_cmpuint (get_figure (fixture, "green"), ==, 2);
  g_assert_cmpuint (get_figure (fixture, "transversal"), ==, 1);
  g_assert_null (find_figure (fixture, "research"));
}

static void
test_expand_collapse (Fixture       *fixture,
                      gconstpointer  data)
{
  /* What is essential is open at first. */
  activate (fixture, "page.collapse-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);

  click (find_header (fixture, "essential-knowledge"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  g_assert_true (voc_requirement_section_get_expanded (find_section (fixture,
                                                                     "essential-knowledge")));
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  activate (fixture, "page.expand-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  activate (fixture, "page.toggle-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "page.toggle-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
}

static void
test_filter_text (Fixture       *fixture,
                  gconstpointer  data)
{
  activate (fixture, "page.expand-all");

  set_filter_text (fixture, "  audit ");
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  g_assert_nonnull (find_row (fixture, "audit techniques"));
  g_assert_nonnull (find_row (fixture, "network law"));
  assert_header (fixture, "essential-knowledge", "Essential knowledge, 2");
  assert_header (fixture, "optional-skill", "Optional skills, 0 of 3");
  g_assert_true (has_text (fixture->page, "2 of 8 skills match"));
  g_assert_true (has_text (GTK_WIDGET (find_section (fixture, "optional-skill")),
                           "Nothing here matches"));

  /* All words, in any order, in label or description. */
  set_filter_text (fixture, "rules NETWORK audit");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  assert_header (fixture, "essential-knowledge", "Essential knowledge, 1 of 2");

  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  assert_header (fixture, "optional-skill", "Optional skills, 3");
  g_assert_false (has_text (fixture->page, "8 of 8 skills match"));
}

static void
test_filter_relation (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *essential = find_figure (fixture, "essential");
  GtkWidget *optional = find_figure (fixture, "optional");

  activate (fixture, "page.expand-all");

  click (essential);
  g_assert_cmpuint (count_rows (fixture->page), ==, get_figure (fixture, "essential"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (essential)));

  /* One relation at a time. */
  click (optional);
  g_assert_cmpuint (count_rows (fixture->page), ==, get_figure (fixture, "optional"));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (essential)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (optional)));

  click (find_figure (fixture, "skills"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 8);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (optional)));
}

static void
test_filter_tags (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) pills = NULL;

  activate (fixture, "page.expand-all");

  click (find_figure (fixture, "digital"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 3);

  /* Tags combine, with each other and with the rest. */
  click (find_figure (fixture, "green"));
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  g_assert_nonnull (find_row (fixture, "green computing"));
  activate (fixture, "filter.essential");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "filter.clear");

  pills = find_all (GTK_WIDGET (find_row (fixture, "sort waste")), VOC_TYPE_PILL);
  g_assert_cmpuint (pills->len, ==, 1);
  click (pills->pdata[0]);
  g_assert_cmpuint (count_rows (fixture->page), ==, 2);
  gtk_test_accessible_assert_state (find_figure (fixture, "green"), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
}

/* What was looked for is not left inside a closed group; when the filter goes, all is as before. */
static void
test_filter_reveals (Fixture       *fixture,
                     gconstpointer  data)
{
  activate (fixture, "page.collapse-all");
  add_page (fixture);
  activate (fixture, "page.collapse-all");

  set_filter_text (fixture, "waste");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  g_assert_false (voc_requirement_section_get_expanded (find_section (fixture, "essential-skill")));

  /* Closed by the person, a group stays closed. */
  click (find_header (fixture, "optional-skill"));
  set_filter_text (fixture, "wast");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
  activate (fixture, "page.expand-all");
  g_assert_cmpuint (count_rows (fixture->page), ==, 1);
  activate (fixture, "page.collapse-all");

  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);

  activate (fixture, "filter.optional");
  g_assert_cmpuint (count_rows (fixture->page), ==, 4);
  activate (fixture, "filter.clear");
  g_assert_cmpuint (count_rows (fixture->page), ==, 0);
}

static void
test_not_classified (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *section;

  activate (fixture, "page.expand-all");

  section = GTK_WIDGET (find_section (fixture, "essential-not-classified"));
  g_assert_nonnull (section);
  g_assert_cmpuint (count_rows (section), ==, 1);
  g_assert_true (has_text (section, "Not classified"));
  g_assert_true (has_text (GTK_WIDGET (find_section (fixture, "optional-skill")),
                           "Not classified"));
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  VocRequirementRow *row = NULL;
  GtkWidget *widget = NULL;
  g_autoptr (GPtrArray) pills = NULL;

  activate (fixture, "page.expand-all");
  row = find_row (fixture, "audit techniques");
  widget = GTK_WIDGET (row);
  pills = find_all (widget, VOC_TYPE_PILL);

  g_assert_true (has_text (widget, "Ways of looking into things."));
  g_assert_false (gtk_widget_get_focusable (pills->pdata[0]));
  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, "audit techniques");
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  gtk_widget_activate (widget);
  g_assert_true (voc_requirement_row_get_expanded (row));
  g_assert_true (has_text (widget, "Ways of looking into things. They are of many kinds."));
  g_assert_true (has_text (widget, "Knowledge · Cross-sector"));
  g_assert_true (gtk_widget_get_focusable (pills->pdata[0]));
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  gtk_widget_activate_action (widget, "requirement.copy-link", NULL);
  g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");

  /* Closing the groups leaves rows alone. */
  activate (fixture, "page.collapse-all");
  g_assert_true (voc_requirement_row_get_expanded (row));

  gtk_widget_activate (widget);
  g_assert_false (voc_requirement_row_get_expanded (row));
  gtk_test_accessible_assert_state (widget, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
}

/* What a figure filters is well in view then, though the page is so low that it was not. */
static void
test_figure_scrolls (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) scrollers = find_all (fixture->page, GTK_TYPE_SCROLLED_WINDOW);
  g_autoptr (GPtrArray) overviews = find_all (fixture->page, VOC_TYPE_REQUIREMENT_OVERVIEW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrollers->pdata[0]);
  graphene_rect_t bounds;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 220);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->page, 5);
  gtk_adjustment_set_value (adjustment, 0);
  wait_for_frames (fixture->page, 2);
  g_assert_true (gtk_widget_compute_bounds (overviews->pdata[0], fixture->page, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, gtk_widget_get_height (fixture->page) * 0.75);

  click (find_figure (fixture, "essential"));
  wait_for_frames (fixture->page, 8);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);
  g_assert_true (gtk_widget_compute_bounds (overviews->pdata[0], fixture->page, &bounds));
  g_assert_cmpfloat (bounds.origin.y, <=, gtk_widget_get_height (fixture->page) / 2 + 1);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
}

static int
get_index (Fixture    *fixture,
           const char *label)
{
  return gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (find_row (fixture, label)));
}

/* By name at first; then what few occupations ask for comes first, also on pages to come. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) drop_downs = find_all (fixture->page, GTK_TYPE_DROP_DOWN);

  g_assert_cmpuint (drop_downs->len, ==, 1);
  gtk_test_accessible_assert_property (drop_downs->pdata[0], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Order of the skills");
  activate (fixture, "page.expand-all");
  g_assert_cmpint (get_index (fixture, "sort letters"), ==, 0);
  g_assert_cmpint (get_index (fixture, "sort waste"), ==, 1);

  gtk_drop_down_set_selected (drop_downs->pdata[0], 1);
  g_assert_cmpint (get_index (fixture, "sort waste"), ==, 0);
  g_assert_cmpint (get_index (fixture, "sort letters"), ==, 1);

  if (g_settings_schema_source_get_default () == NULL)
    return;
  add_page (fixture);
  activate (fixture, "page.expand-all");
  g_assert_cmpint (get_index (fixture, "sort waste"), ==, 0);
}

static void
test_open_skill (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GPtrArray) buttons = NULL;

  activate (fixture, "page.expand-all");
  buttons = find_all (GTK_WIDGET (find_row (fixture, "sort waste")), GTK_TYPE_BUTTON);
  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = buttons->pdata[i];

      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "app.open-skill") !=
          0)
        continue;
      g_assert_null (target);
      target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
      gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           "Open Skill Page: sort waste");
      g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Open Skill Page");
    }

  g_assert_nonnull (target);
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, "https://example.org/skill/6");
}

#define ADD(path, function) \
  g_test_add ("/occupation-skills/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("counts", test_counts);
  ADD ("expand-collapse", test_expand_collapse);
  ADD ("filter/text", test_filter_text);
  ADD ("filter/relation", test_filter_relation);
  ADD ("filter/tags", test_filter_tags);
  ADD ("filter/reveals", test_filter_reveals);
  ADD ("not-classified", test_not_classified);
  ADD ("row", test_row);
  ADD ("figure-scrolls", test_figure_scrolls);
  ADD ("order", test_order);
  ADD ("open-skill", test_open_skill);

  return g_test_run ();
}
