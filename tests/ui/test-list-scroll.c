/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "careers-fixture.h"
#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-browse-row.h"
#include "voc-test-utils.h"
#include "voc-window.h"

/* Where a long list is, on the built-in catalogue, after it has changed; and the menu of a row. */

static GtkWidget *
wait_for_list (GtkWidget *window)
{
  voc_test_wait (get_list (window) != NULL);

  return get_list (window);
}

static GtkAdjustment *
get_adjustment (GtkWidget *window)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (wait_for_list (window)));
}

static double
get_value (GtkWidget *window)
{
  return gtk_adjustment_get_value (get_adjustment (window));
}

static guint
count_rows (GtkWidget *window)
{
  GtkWidget *list = get_list (window);

  return list != NULL ? g_list_model_get_n_items (
                          G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))))
                      : 0;
}

static gboolean
stays_down (GtkWidget *window)
{
  gtk_adjustment_set_value (get_adjustment (window), 3000);
  voc_test_paint ();

  return get_value (window) > 1000;
}

/* A list that is not laid out yet cannot be scrolled, and one that goes to its top goes on for a few frames. */
static void
scroll_down (GtkWidget *window)
{
  voc_test_wait (gtk_adjustment_get_upper (get_adjustment (window)) > 4000);
  voc_test_wait (stays_down (window));
}

/* There, and still there when nothing moves any more. */
static void
assert_top (GtkWidget *window)
{
  voc_test_wait (get_value (window) == 0);
  voc_test_paint ();
  g_assert_cmpfloat (get_value (window), ==, 0);
}

static gboolean
is_row_in_view (GtkWidget *list,
                GtkWidget *widget,
                guint      id)
{
  if (VOC_IS_BROWSE_ROW (widget))
    {
      VocBrowseItem *item = voc_browse_row_get_item (VOC_BROWSE_ROW (widget));
      graphene_rect_t bounds;

      return item != NULL && voc_concept_get_id (voc_browse_item_get_concept (item)) == id &&
             gtk_widget_get_mapped (widget) &&
             gtk_widget_compute_bounds (widget, list, &bounds) && bounds.origin.y >= 0 &&
             bounds.origin.y + bounds.size.height <= gtk_widget_get_height (list);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_row_in_view (list, child, id))
      return TRUE;

  return FALSE;
}

static gboolean
sees_open (GtkWidget *window)
{
  VocConcept *open =
    voc_test_get_concept (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));

  return is_row_in_view (get_list (window), get_list (window), voc_concept_get_id (open));
}

static void
sort_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *list = wait_for_list (window);

  scroll_down (window);
  gtk_widget_activate_action (list, "list.order", "s", "resilience");
  voc_test_wait (voc_test_find_label (window, "Order: best protected") != NULL);
  assert_top (window);

  scroll_down (window);
  gtk_widget_activate_action (list, "list.order", "s", "label");
  voc_test_wait (voc_test_find_label (window, "Order: by name") != NULL);
  assert_top (window);

  /* One click takes the order away. */
  scroll_down (window);
  click (window, "Usual Order");
  voc_test_wait (voc_test_find_label (window, "Order: by name") == NULL);
  assert_top (window);
}

static void
test_sort (void)
{
  voc_test_run (sort_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), NULL);
  voc_test_reset ();
}

/* Rows that are ordered by a figure show it, and no longer. */
static void
figure_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *list = wait_for_list (window);
  GtkWidget *browse = gtk_widget_get_ancestor (list, VOC_TYPE_BROWSE_LIST);
  g_autofree char *score = NULL;
  g_autofree char *none = NULL;

  gtk_widget_activate_action (list, "list.order", "s", "resilience");
  voc_test_paint ();
  g_object_get (browse, "score", &score, NULL);
  g_assert_cmpstr (score, ==, "resilience");

  gtk_widget_activate_action (list, "list.order", "s", "label");
  voc_test_paint ();
  g_object_get (browse, "score", &none, NULL);
  g_assert_cmpstr (none, ==, "none");
}

static void
test_figure (void)
{
  voc_test_run (figure_body, NULL);
  voc_test_reset ();
}

static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  guint n;

  wait_for_list (window);
  n = count_rows (window);

  /* Nothing is open: the top. */
  g_object_set (get_query (window), "isco", "7", NULL);
  voc_test_wait (count_rows (window) < n);
  scroll_down (window);
  g_object_set (get_query (window), "isco", NULL, NULL);
  voc_test_wait (count_rows (window) == n);
  assert_top (window);

  /* What is open, which the filter hid. */
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("5141.1"));
  voc_test_wait (sees_open (window));
  g_object_set (get_query (window), "isco", "7", NULL);
  voc_test_wait (count_rows (window) < n);
  scroll_down (window);
  g_object_set (get_query (window), "isco", NULL, NULL);
  voc_test_wait (count_rows (window) == n);
  voc_test_wait (sees_open (window));
  voc_test_paint ();
  g_assert_true (sees_open (window));

  /* Among fewer rows, too. */
  g_object_set (get_query (window), "isco", "51", "min-essential", 2, NULL);
  voc_test_wait (count_rows (window) < n);
  voc_test_wait (sees_open (window));
  g_object_set (get_query (window), "isco", NULL, NULL);
  voc_test_paint ();
  voc_test_wait (sees_open (window));
}

static void
test_filter (void)
{
  voc_test_run (filter_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), NULL);
}

static void
search_body (VocApplication *application,
             GtkWidget      *window)
{
  guint n;

  wait_for_list (window);
  n = count_rows (window);
  type (window, "engineer");
  voc_test_wait (count_rows (window) < n);
  gtk_adjustment_set_value (get_adjustment (window), 500);
  voc_test_paint ();
  type (window, "");
  voc_test_wait (count_rows (window) == n);
  assert_top (window);
}

static void
test_search (void)
{
  voc_test_run (search_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), NULL);
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *label)
{
  if (VOC_IS_BROWSE_ROW (widget) && gtk_widget_get_mapped (widget))
    {
      VocBrowseItem *item = voc_browse_row_get_item (VOC_BROWSE_ROW (widget));

      return item != NULL &&
                 g_str_equal (voc_concept_get_label (voc_browse_item_get_concept (item)), label)
               ? widget
               : NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = find_row (child, label);

      if (row != NULL)
        return row;
    }

  return NULL;
}

/* What the secondary button does at the middle of @row. */
static void
press_secondary (GtkWidget *list,
                 GtkWidget *row)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (row, list, &bounds));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == GDK_BUTTON_SECONDARY)
        g_signal_emit_by_name (controller, "pressed", 1, bounds.origin.x + bounds.size.width / 2,
                               bounds.origin.y + bounds.size.height / 2);
    }
}

static void
choose (GtkWidget  *window,
        const char *label)
{
  GtkWidget *item;

  voc_test_wait (voc_test_find_label (window, label) != NULL);
  item = gtk_widget_get_parent (voc_test_find_label (window, label));
  while (!gtk_widget_activate (item))
    item = gtk_widget_get_parent (item);
  voc_test_wait (voc_test_find_label (window, label) == NULL);
}

/* The menu of a row keeps its occupation, and says so the next time. */
static void
menu_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = voc_window_get_profile (VOC_WINDOW (window));
  GtkWidget *row = find_row (wait_for_list (window), "ethical hacker");
  const char *uri;

  g_assert_nonnull (row);
  uri = voc_concept_get_uri (
    voc_browse_item_get_concept (voc_browse_row_get_item (VOC_BROWSE_ROW (row))));
  press_secondary (get_list (window), row);
  choose (window, "Keep");
  voc_test_wait (voc_profile_is_kept (profile, uri));

  press_secondary (get_list (window), row);
  choose (window, "No Longer Keep");
  voc_test_wait (!voc_profile_is_kept (profile, uri));

  press_secondary (get_list (window), row);
  choose (window, "Copy Link");
  voc_test_wait (voc_test_find_label (window, "Copied") != NULL);

  press_secondary (get_list (window), row);
  choose (window, "Open");
  voc_test_wait (voc_test_get_concept (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL)) != NULL);
}

static void
test_menu (void)
{
  voc_test_run (menu_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/list-scroll/sort", test_sort);
  g_test_add_func ("/list-scroll/figure", test_figure);
  g_test_add_func ("/list-scroll/filter", test_filter);
  g_test_add_func ("/list-scroll/search", test_search);
  g_test_add_func ("/list-scroll/menu", test_menu);

  return voc_test_finish ();
}
