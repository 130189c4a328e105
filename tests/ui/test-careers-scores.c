/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "careers-fixture.h"
#include "voc-browse-list.h"
#include "voc-browse-row.h"
#include "voc-career-score.h"
#include "voc-filter-dialog.h"
#include "voc-lens.h"
#include "voc-occupation-page.h"
#include "voc-score-menu.h"
#include "voc-settings.h"

/* Scores in the Careers list: shown in its rows, as its order, and in its filter. */

/* What lists show of an occupation. */
static int
get_points (const char *code,
            const char *score)
{
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (catalogue, code, VOC_CONCEPT_OCCUPATION, NULL);
  g_autoptr (VocScores) scores =
    voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  g_autoptr (VocLens) lens = voc_lens_new (scores);

  return voc_column_to_whole (voc_lens_get_value (lens, voc_column_find (score),
                                                  VOC_OCCUPATION (occupation)));
}

static void
count_rings (GtkWidget *root,
             guint     *n)
{
  *n += VOC_IS_CAREER_SCORE (root) && gtk_widget_get_mapped (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count_rings (child, n);
}

static guint
get_n_rings (GtkWidget *window)
{
  guint n = 0;

  count_rings (get_list (window), &n);

  return n;
}

/* The accessible name of the row of an occupation. */
static char *
dup_description (VocBrowseModel *model,
                 const char      *label)
{
  GListModel *items = G_LIST_MODEL (model);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);

      if (!g_str_equal (voc_concept_get_label (voc_browse_item_get_concept (item)), label))
        continue;
      return voc_browse_item_dup_name (item);
    }

  return NULL;
}

static void
show_score (GtkWidget  *window,
            const char *score)
{
  gtk_widget_activate_action (get_list (window), "list.score", "s", score);
  voc_test_paint ();
}

static void
rings_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  g_autofree char *exposed = g_strdup_printf (", What AI could speed up %d %% of tasks, ",
                                              get_points ("13.1", "exposure"));
  g_autofree char *resilient = g_strdup_printf (", Protection from AI and automation %d of 100, ",
                                                get_points ("13.1", "resilience"));
  g_autofree char *plain = dup_description (model, "zoo manager");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *searched = NULL;

  g_assert_cmpuint (get_n_rings (window), ==, 0);
  g_assert_null (strstr (plain, "exposure"));

  show_score (window, "exposure");
  /* As many as there is room for. */
  g_assert_cmpuint (get_n_rings (window), >=, 3);
  first = dup_description (model, "zoo manager");
  g_assert_nonnull (strstr (first, exposed));
  g_assert_nonnull (voc_test_find_label (window, "What AI could speed up, % of tasks, estimated"));

  /* Rows that answer to words, and those of the tree, have it, too. */
  type (window, "zoo");
  g_assert_cmpuint (get_n_rings (window), ==, 1);
  searched = dup_description (model, "zoo manager");
  g_assert_nonnull (strstr (searched, exposed));
  gtk_widget_activate_action (get_list (window), "list.view", "s", "groups");
  voc_test_paint ();
  g_assert_cmpuint (get_n_rings (window), ==, 1);
  type (window, "");
  gtk_widget_activate_action (get_list (window), "list.view", "s", "list");
  voc_test_paint ();

  show_score (window, "resilience");
  second = dup_description (model, "zoo manager");
  g_assert_nonnull (strstr (second, resilient));
  show_score (window, "beauty");
  g_assert_cmpuint (get_n_rings (window), ==, 0);
}

static void
test_rings (void)
{
  voc_test_run (rings_body, NULL);
}

static void
test_unknown_score (void)
{
  VocListColumn *column = voc_list_column_new ();
  VocConceptFields group_fields = { .id = 99998, .uri = "x:group", .code = "9", .label = "group" };
  VocConceptFields fields = { .id = 99999, .uri = "x:nobody", .label = "nobody" };
  g_autoptr (VocGroup) group = voc_group_new (&group_fields, VOC_SCHEME_ISCO, NULL);
  g_autoptr (VocOccupation) nobody = voc_occupation_new (&fields, group, 0, 0);
  g_autofree char *text = NULL;
  g_autofree char *figure = NULL;
  gint32 value;

  g_assert_true (voc_list_column_set_id (column, "mt-care"));
  value = voc_list_column_get_value (column, nobody);
  text = voc_column_dup_text (voc_list_column_get (column), value);
  figure = voc_column_dup_figure (voc_list_column_get (column), value);
  g_assert_cmpint (value, ==, VOC_COLUMN_UNKNOWN);
  g_assert_cmpstr (text, ==, "Ageing and care not known");
  g_assert_cmpstr (figure, ==, "–");
  g_assert_finalize_object (column);
}

static void
test_orders (void)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();

  for (guint i = 0; i < 2 * voc_column_get_n (); i++)
    {
      const char *sort = voc_column_get (i / 2)->id;
      g_autofree char *order = g_strconcat (sort, i % 2 == 1 ? "-lowest" : NULL, NULL);
      g_autofree char *back = NULL;

      voc_careers_order_set (query, order);
      back = voc_careers_order_dup (query);
      g_assert_cmpstr (back, ==, order);
      g_assert_cmpstr (voc_occupation_query_get_sort (query), ==, sort);
      g_assert_cmpint (voc_occupation_query_get_ascending (query), ==, i % 2 == 1);
    }

  voc_careers_order_set (query, "beauty");
  g_assert_cmpstr (voc_occupation_query_get_sort (query), ==,
                   voc_column_get (voc_column_get_n () - 1)->id);
  voc_careers_order_set (query, "label");
  g_assert_false (voc_occupation_query_get_ascending (query));
}

/* With the Tab key alone, how many turns it takes to get into @widget. */
static guint
count_tabs (GtkWidget *window,
            GtkWidget *widget)
{
  for (guint i = 0; i < 10; i++)
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

      if (focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget)))
        return i;
      g_signal_emit_by_name (window, "move-focus", GTK_DIR_TAB_FORWARD);
    }

  return G_MAXUINT;
}

static void
keyboard_range_body (VocApplication *application,
                     GtkWidget      *window)
{
  static const char *const NAMES[] = {
    "Protection from AI and automation, at least",
    "Protection from AI and automation, at most",
    "What AI could speed up, at least",
    "What AI could speed up, at most",
  };
  GtkWidget *dialog;

  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (NAMES); i++)
    {
      GtkWidget *spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, NAMES[i]);

      g_assert_nonnull (spin);
      if (i == 0)
        gtk_widget_grab_focus (spin);
      g_assert_cmpuint (count_tabs (window, spin), <=, 5);
    }
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_paint ();
}

static void
test_keyboard_range (void)
{
  voc_test_run (keyboard_range_body, NULL);
}

static void
score_filter_body (VocApplication *application,
                   GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *spin;

  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON,
                        "Protection from AI and automation, at least");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 10);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, "What AI could speed up, at most");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 90);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_occupation_query_set_min (get_query (window), "mt-care", 1);
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  click (window, "Remove filter: Protection from AI and automation at least 10");
  click (window, "Remove filter: What AI could speed up at most 90 %");
  g_assert_null (voc_test_find_label (window, "What AI could speed up at most 90 %"));
  click (window, "Remove filter: Ageing and care at least 1");
  g_assert_true (voc_query_is_empty (VOC_QUERY (get_query (window))));

  /* The two ends do not pass each other, and what is set is seen when the dialog opens again. */
  voc_occupation_query_set_min (get_query (window), "rob", 60);
  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, "Robotics, at most");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 40);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_paint ();
  click (window, "Remove filter: Robotics at most 40");
  click (window, "Remove filter: Robotics at least 40");
}

static void
test_score_filter (void)
{
  voc_test_run (score_filter_body, NULL);
}

static void
less_exposed_body (VocApplication *application,
                   GtkWidget      *window)
{
  int points = get_points ("2529.1", "exposure");
  g_autofree char *chip = g_strdup_printf ("Less exposed than chief security officer (%d %%)",
                                           points);
  g_autofree char *remove = g_strconcat ("Remove filter: ", chip, NULL);
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  GListModel *items = G_LIST_MODEL (model);

  /* Whatever else narrowed the list is gone. */
  type (window, "hacker");
  voc_query_add_to_list (VOC_QUERY (get_query (window)), "needs", STATISTICS);
  g_action_group_activate_action (G_ACTION_GROUP (application), "less-exposed",
                                  g_variant_new_string ("2529.1"));
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (window, chip));
  g_assert_cmpuint (g_list_model_get_n_items (items), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);
      VocConcept *occupation = voc_browse_item_get_concept (item);

      g_assert_cmpint (get_points (voc_concept_get_code (occupation), "exposure"), <, points);
    }

  click (window, remove);
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
}

static void
test_less_exposed (void)
{
  voc_test_run (less_exposed_body, NULL);
}

static void
count_bound_cb (guint *n)
{
  (*n)++;
}

/* All that is shown of an occupation in the list: its figure, and what is said of it. */
static char *
dup_shown (GtkWidget  *window,
           const char *label)
{
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);

  return dup_description (voc_browse_list_get_model (VOC_BROWSE_LIST (list)), label);
}

/* Turning the lens turns page, list, order and filter together, and makes no row anew. */
static void
lens_body (VocApplication *application,
           GtkWidget      *window)
{
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (GSettings) settings = voc_settings_dup ();
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);
  GListModel *items =
    G_LIST_MODEL (voc_browse_list_get_model (VOC_BROWSE_LIST (list)));
  GtkWidget *row = voc_test_find (window, VOC_TYPE_BROWSE_ROW, NULL);
  g_autoptr (VocScore) steady = NULL;
  g_autoptr (VocScore) turned = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *back = NULL;
  GtkWidget *page;
  guint n_items_changed = 0;
  guint n_bound = 0;

  g_object_get (window, "lens", &lens, NULL);
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  show_score (window, "resilience");
  page = voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL);
  g_object_get (page, "score", &steady, NULL);
  before = dup_shown (window, "chief security officer");

  g_signal_connect_swapped (items, "items-changed", G_CALLBACK (count_bound_cb), &n_items_changed);
  g_signal_connect_swapped (row, "notify::item", G_CALLBACK (count_bound_cb), &n_bound);
  voc_lens_set_anchored (lens, FALSE);
  g_object_set (lens, "adoption", "fast", NULL);
  voc_test_paint ();

  after = dup_shown (window, "chief security officer");
  figure = voc_column_dup_text (voc_column_find ("resilience"),
                                voc_lens_get_value (lens, voc_column_find ("resilience"),
                                                    voc_score_get_occupation (steady)));
  g_object_get (page, "score", &turned, NULL);
  g_assert_cmpstr (before, !=, after);
  g_assert_nonnull (strstr (after, figure));
  g_assert_false (voc_score_get_anchored (turned));
  g_assert_cmpint (voc_score_get_scenario (turned), ==, VOC_SCENARIO_FAST);
  g_assert_false (g_settings_get_boolean (settings, "research-anchor"));
  g_assert_cmpuint (n_items_changed, ==, 0);
  g_assert_cmpuint (n_bound, ==, 0);

  /* The list says how the lens is turned; one click turns it back. */
  click (window, "No longer: Without research anchor");
  g_assert_true (voc_lens_get_anchored (lens));
  g_assert_null (voc_test_find_label (window, "Without research anchor"));
  g_assert_nonnull (voc_test_find_label (window, "Adoption: Fast"));

  /* With a range, which rows there are hangs on the lens. */
  voc_occupation_query_set_min (get_query (window), "resilience",
                                voc_column_to_whole (voc_lens_get_value (
                                  lens, voc_column_find ("resilience"),
                                  voc_score_get_occupation (steady))) + 1);
  voc_test_paint ();
  g_assert_null (dup_shown (window, "chief security officer"));
  voc_lens_set_adoption (lens, VOC_SCENARIO_SLOW);
  voc_test_paint ();
  back = dup_shown (window, "chief security officer");
  g_assert_nonnull (back);
  voc_lens_set_anchored (lens, TRUE);
}

static void
test_lens (void)
{
  voc_test_run (lens_body, NULL);
}

/* The labels of the list, in its order. */
static char *
dup_order (GListModel *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (text, "%s\n",
                              voc_concept_get_label (voc_browse_item_get_concept (item)));
    }

  return g_string_free_and_steal (text);
}

/* Whether the figures of the lens fall, or at least do not rise, down the list. */
static gboolean
is_sorted (VocLens    *lens,
           GListModel *items)
{
  const VocColumn *column = voc_column_find ("resilience");
  gint32 last = G_MAXINT32;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);
      gint32 value =
        voc_lens_get_value (lens, column, VOC_OCCUPATION (voc_browse_item_get_concept (item)));

      if (value > last)
        return FALSE;
      last = value;
    }

  return TRUE;
}

/* Counts the rows that are given an item from now on. */
static void
watch_rows (GtkWidget *root,
            guint     *n_bound)
{
  if (VOC_IS_BROWSE_ROW (root))
    g_signal_connect_swapped (root, "notify::item", G_CALLBACK (count_bound_cb), n_bound);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    watch_rows (child, n_bound);
}

/* A list that is sorted by a column follows the lens with the rows that it has. */
static void
lens_order_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (GSettings) settings = voc_settings_dup ();
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  GListModel *items = G_LIST_MODEL (model);
  g_autofree char *anchored = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *fast = NULL;
  g_autofree char *kept = NULL;
  guint n_bound = 0;

  g_object_get (window, "lens", &lens, NULL);
  show_score (window, "resilience");
  gtk_widget_activate_action (get_list (window), "list.order", "s", "resilience");
  voc_test_wait (!voc_browse_model_get_busy (model));
  voc_test_paint ();
  g_assert_true (is_sorted (lens, items));
  anchored = dup_order (items);
  watch_rows (get_list (window), &n_bound);

  voc_lens_set_anchored (lens, FALSE);
  voc_test_wait (!voc_browse_model_get_busy (model));
  g_assert_true (is_sorted (lens, items));
  plain = dup_order (items);

  g_object_set (lens, "adoption", "fast", NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
  voc_test_paint ();
  g_assert_true (is_sorted (lens, items));
  fast = dup_order (items);
  g_assert_true (!g_str_equal (anchored, plain) || !g_str_equal (plain, fast));

  g_assert_cmpuint (n_bound, ==, 0);
  kept = g_settings_get_string (settings, "adoption");
  g_assert_cmpstr (kept, ==, "fast");

  g_object_set (lens, "adoption", "steady", "anchored", TRUE, NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
}

static void
test_lens_order (void)
{
  voc_test_run (lens_order_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/careers/scores/rings", test_rings);
  g_test_add_func ("/careers/scores/unknown", test_unknown_score);
  g_test_add_func ("/careers/scores/orders", test_orders);
  g_test_add_func ("/careers/scores/filter", test_score_filter);
  g_test_add_func ("/careers/scores/keyboard", test_keyboard_range);
  g_test_add_func ("/careers/scores/less-exposed", test_less_exposed);
  g_test_add_func ("/careers/scores/lens", test_lens);

  g_test_add_func ("/careers/scores/lens-order", test_lens_order);

  return voc_test_finish ();
}
