/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "voc-chart-frame.h"
#include "voc-chart-links.h"
#include "voc-compare-picker.h"
#include "voc-data-table.h"
#include "voc-neighbour-map.h"
#include "voc-next-row.h"
#include "voc-occupation-page.h"
#include "voc-path-finder.h"
#include "voc-similar-list.h"
#include "voc-steps-box.h"
#include "voc-test-utils.h"
#include "voc-window.h"

/* The tab Where next of an occupation of the built-in catalogue. */

#define WAITER "5131.2"
#define SKILL "http://data.europa.eu/esco/skill/4fe06d3f-b92d-4a51-a5b9-4e0cb2d19b13"

static GtkWidget *
find (GtkWidget *root,
      GType      type)
{
  GtkWidget *found = voc_test_find (root, type, NULL);

  g_assert_nonnull (found);
  return found;
}

static gboolean
shows (GtkWidget  *window,
       const char *title)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL);

  return page != NULL && voc_test_find_label (page, title) != NULL;
}

/* Opens the tab and waits for what it shows first. */
static void
open_tab (VocApplication *application,
          GtkWidget      *window,
          const char     *id)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string (id));
  voc_test_wait (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL) != NULL);
  g_object_set (find (window, VOC_TYPE_OCCUPATION_PAGE), "tab", "next", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_NEXT_ROW, NULL) != NULL);
}

static void
collect (GtkWidget *root,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && gtk_widget_get_child_visible (root))
    g_ptr_array_add (found, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* Rows below @root in their order. */
static GPtrArray *
dup_rows (GtkWidget *root)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect (root, VOC_TYPE_NEXT_ROW, rows);
  return rows;
}

static guint
count_rows (GtkWidget *root)
{
  g_autoptr (GPtrArray) rows = dup_rows (root);

  return rows->len;
}

/* (nullable): the button that is seen below @root with that label */
static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  collect (root, GTK_TYPE_BUTTON, buttons);
  for (guint i = 0; i < buttons->len; i++)
    if (gtk_widget_get_mapped (buttons->pdata[i]) &&
        g_strcmp0 (gtk_button_get_label (buttons->pdata[i]), label) == 0)
      return buttons->pdata[i];

  return NULL;
}

static void
toggle (GtkWidget  *root,
        const char *label)
{
  GtkWidget *button = find_button (root, label);

  g_assert_true (GTK_IS_TOGGLE_BUTTON (button));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
}

/* A row says what is shared, opens in place to which, and leads to the page. */
static void
similar_body (VocApplication *application,
              GtkWidget      *window)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *row;
  GtkWidget *open;

  open_tab (application, window, WAITER);
  rows = dup_rows (find (window, VOC_TYPE_SIMILAR_LIST));
  g_assert_cmpuint (rows->len, ==, 8);
  row = rows->pdata[0];
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Restaurant host/restaurant hostess");
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)),
                                   "Very close: 15 skills shared, 5 new\nProtection: "));

  g_assert_null (voc_test_find_label (row, "Shared (15)"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  voc_test_wait (voc_test_find_label (row, "Shared (15)") != NULL);
  voc_test_wait (voc_test_find_label (row, "New there (5)") != NULL);
  g_assert_nonnull (voc_test_find (row, GTK_TYPE_BUTTON,
                                   "Compare with restaurant host/restaurant hostess"));
  open = voc_test_find (row, GTK_TYPE_BUTTON, "Open restaurant host/restaurant hostess");
  g_assert_nonnull (open);
  g_signal_emit_by_name (open, "clicked");
  voc_test_wait (shows (window, "Restaurant host/restaurant hostess"));
}

static void
test_similar (void)
{
  voc_test_run (similar_body, NULL);
}

/* "Protection: 50 of 100, here 44": the first figure is the greater one. */
static gboolean
is_better (GtkWidget *row)
{
  const char *text = strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Protection: ");
  const char *here = text != NULL ? strstr (text, "here ") : NULL;

  g_assert_nonnull (here);
  return atoi (text + strlen ("Protection: ")) > atoi (here + strlen ("here "));
}

static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  VocProfile *profile = voc_window_get_profile (VOC_WINDOW (window));
  g_autoptr (GPtrArray) better = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *list;

  open_tab (application, window, WAITER);
  list = find (window, VOC_TYPE_SIMILAR_LIST);
  toggle (list, "Better protected");
  better = dup_rows (list);
  g_assert_cmpuint (better->len, ==, 8);
  for (guint i = 0; i < better->len; i++)
    g_assert_true (is_better (better->pdata[i]));
  g_assert_nonnull (voc_test_find_label (
    list, "AI and machines can do less of it. The closest comes first."));

  /* Of somebody of whom nothing is known nothing can be said. */
  toggle (list, "Better protected");
  toggle (list, "Reachable with my skills");
  g_assert_cmpuint (count_rows (list), ==, 0);
  voc_test_wait (find_button (list, "What I Can Do") != NULL);
  g_assert_true (voc_profile_set_skill_level (profile, SKILL, VOC_SKILL_LEVEL_HAVE, &error));
  toggle (list, "Same training");
  voc_test_wait (find_button (list, "What I Can Do") == NULL);
  g_assert_true (voc_profile_set_skill_level (profile, SKILL, VOC_SKILL_LEVEL_NONE, &error));
}

static void
test_filter (void)
{
  voc_test_run (filter_body, NULL);
}

/* The names of the map are buttons that lead on; the table says the same. */
static void
map_body (VocApplication *application,
          GtkWidget      *window)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();
  GtkWidget *map;
  GtkWidget *links;

  open_tab (application, window, WAITER);
  map = find (window, VOC_TYPE_NEIGHBOUR_MAP);
  links = find (map, VOC_TYPE_CHART_LINKS);
  voc_test_wait (gtk_widget_get_height (links) > 0);
  collect (links, GTK_TYPE_BUTTON, buttons);
  g_assert_cmpuint (buttons->len, ==, 12);
  for (guint i = 0; i < buttons->len; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_get_focusable (buttons->pdata[i]));
      g_assert_true (gtk_widget_compute_bounds (buttons->pdata[i], links, &bounds));
      g_assert_cmpfloat (bounds.size.height, >=, 24);
      g_assert_cmpfloat (bounds.origin.x, >=, -0.5);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                         gtk_widget_get_width (links) + 0.5);
    }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (buttons->pdata[0]),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Restaurant host/restaurant hostess");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (buttons->pdata[0]),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "very close: 15 skills shared, 5 new");

  g_object_set (find (map, VOC_TYPE_CHART_FRAME), "show-table", TRUE, NULL);
  voc_test_wait (voc_test_find_label (map, "Domestic butler") != NULL);
  g_assert_nonnull (voc_test_find_label (map, "very close"));
  g_object_set (find (map, VOC_TYPE_CHART_FRAME), "show-table", FALSE, NULL);

  g_assert_true (gtk_widget_activate (buttons->pdata[1]));
  voc_test_wait (shows (window, "Domestic butler"));
}

static void
test_map (void)
{
  voc_test_run (map_body, NULL);
}

static void
steps_body (VocApplication *application,
            GtkWidget      *window)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *steps;

  open_tab (application, window, WAITER);
  steps = find (window, VOC_TYPE_STEPS_BOX);
  g_assert_nonnull (voc_test_find_label (steps, "A step up"));
  g_assert_nonnull (voc_test_find_label (steps, "A step sideways"));
  g_assert_nonnull (voc_test_find_label (steps, "A step down"));
  rows = dup_rows (steps);
  g_assert_cmpuint (rows->len, >=, 3);
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (rows->pdata[i])),
                     "Restaurant host/restaurant hostess"))
      {
        g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (rows->pdata[i])), ==,
                         "4 skills to learn, 9 of 13 are there");
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (rows->pdata[i]), TRUE);
        voc_test_wait (voc_test_find_label (rows->pdata[i], "To learn (4)") != NULL);
        return;
      }
  g_assert_not_reached ();
}

static void
test_steps (void)
{
  voc_test_run (steps_body, NULL);
}

static void
choose_goal (VocApplication *application,
             GtkWidget      *finder,
             const char     *id)
{
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) goal = voc_catalogue_lookup (
    voc_catalogue_loader_get_catalogue (loader), id, VOC_CONCEPT_OCCUPATION, &error);
  GtkWidget *picker = find (finder, VOC_TYPE_COMPARE_PICKER);

  g_assert_no_error (error);
  voc_compare_picker_set_occupation (VOC_COMPARE_PICKER (picker), VOC_OCCUPATION (goal));
  g_signal_emit_by_name (picker, "chosen");
}

static void
choose (GtkWidget  *finder,
        const char *row_name,
        guint       choice)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect (finder, ADW_TYPE_COMBO_ROW, rows);
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), row_name))
      {
        adw_combo_row_set_selected (rows->pdata[i], choice);
        return;
      }
  g_assert_not_reached ();
}

static gboolean
has_text_of (GtkWidget  *root,
             const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_text_of (child, text))
      return TRUE;
  return FALSE;
}

/* A way, what to learn on it and in total; other ways; and none, with what is nearest. */
static void
path_body (VocApplication *application,
           GtkWidget      *window)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *finder;

  open_tab (application, window, WAITER);
  finder = find (window, VOC_TYPE_PATH_FINDER);
  g_assert_cmpuint (count_rows (finder), ==, 0);
  choose_goal (application, finder, "restaurant manager");
  voc_test_wait (voc_test_find_label (finder, "2 steps, 41 skills to learn in total") != NULL);
  rows = dup_rows (finder);
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (rows->pdata[0]),
                                   "Step 1: 23 skills to learn, 12 of 35 are there\nProtection: "));
  adw_expander_row_set_expanded (rows->pdata[0], TRUE);
  voc_test_wait (voc_test_find_label (rows->pdata[0], "To learn (23)") != NULL);

  choose (finder, "What matters most", 1);
  voc_test_wait (has_text_of (finder, "2 steps, "));
  choose (finder, "What matters most", 2);
  voc_test_wait (has_text_of (finder, "skills to learn in total"));

  choose (finder, "Begin with", 1);
  voc_test_wait (has_text_of (finder, "Say what you can do, and see here how you get there."));
  g_assert_cmpuint (count_rows (finder), ==, 0);
  choose (finder, "Begin with", 0);
  choose_goal (application, finder, "specialised doctor");
  voc_test_wait (has_text_of (finder, "There is no way to specialised doctor in 3 steps; "));
  g_assert_true (has_text_of (finder, "The nearest to it that can be reached is "));
  g_assert_cmpuint (count_rows (finder), ==, 1);
  choose_goal (application, finder, WAITER);
  voc_test_wait (has_text_of (finder, "This work is the goal itself."));
}

static void
test_path (void)
{
  voc_test_run (path_body, NULL);
}

/* Who leaves while it is looked for is not bothered, and finds it when they come back. */
static void
leave_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *finder;

  open_tab (application, window, WAITER);
  finder = find (window, VOC_TYPE_PATH_FINDER);
  choose_goal (application, finder, "restaurant manager");
  gtk_widget_set_visible (finder, FALSE);
  g_assert_false (gtk_widget_get_mapped (finder));
  voc_test_paint ();
  g_assert_cmpuint (count_rows (finder), ==, 0);
  gtk_widget_set_visible (finder, TRUE);
  voc_test_wait (count_rows (finder) == 2);
}

static void
test_leave (void)
{
  voc_test_run (leave_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_path_get_dirname (g_getenv ("VOCATION_BUILTIN"));

  voc_test_init (&argc, &argv);
  g_setenv ("VOCATION_DATA_DIR", folder, TRUE);

  g_test_add_func ("/where-next/similar", test_similar);
  g_test_add_func ("/where-next/filter", test_filter);
  g_test_add_func ("/where-next/map", test_map);
  g_test_add_func ("/where-next/steps", test_steps);
  g_test_add_func ("/where-next/path", test_path);
  g_test_add_func ("/where-next/leave", test_leave);

  return voc_test_finish ();
}
