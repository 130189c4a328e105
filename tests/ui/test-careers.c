/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-item.h"
#include "voc-career-score.h"
#include "voc-careers-list.h"
#include "voc-careers-model.h"
#include "voc-careers-page.h"
#include "voc-filter-dialog.h"
#include "voc-group-node.h"
#include "voc-saved-button.h"
#include "voc-score-menu.h"
#include "voc-scores.h"
#include "voc-test-utils.h"
#include "voc-text-match.h"

/* One row a line: what the list shows, from top to bottom. */
static char *
dup_labels (VocCareersModel *model)
{
  GListModel *items = voc_careers_model_get_items (model);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocCareerItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "|" : "", voc_career_item_get_label (item));
    }

  return g_string_free_and_steal (text);
}

static void
assert_labels (VocCareersModel *model,
               const char      *expected)
{
  g_autofree char *labels = dup_labels (model);

  g_assert_cmpstr (labels, ==, expected);
}

static VocCareersModel *
make_model (GPtrArray **out_occupations)
{
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", &error);
  g_autoptr (GPtrArray) occupations = NULL;
  VocCareersModel *model = voc_careers_model_new ();

  g_assert_no_error (error);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  voc_careers_model_set_contents (model, catalogue, occupations);
  if (out_occupations != NULL)
    *out_occupations = g_steal_pointer (&occupations);

  return model;
}

static void
search (VocCareersModel *model,
        const char      *text)
{
  voc_careers_model_set_search_text (model, text);
  voc_test_wait (!voc_careers_model_get_busy (model));
}

#define ALL "zoo manager|chief security officer|data guard|ethical hacker|air force pilot"

static void
test_model_order (void)
{
  g_autoptr (VocCareersModel) model = make_model (NULL);
  GtkSectionModel *sections = GTK_SECTION_MODEL (voc_careers_model_get_items (model));
  guint start = 0;
  guint end = 0;

  /* By major group, the armed forces last; by name within. */
  assert_labels (model, ALL);

  gtk_section_model_get_section (sections, 2, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 4);
}

static void
test_model_search (void)
{
  g_autoptr (VocCareersModel) model = make_model (NULL);
  g_autoptr (VocCareerItem) second = NULL;
  g_autofree char *detail = NULL;

  search (model, "security officer");
  g_assert_true (voc_careers_model_get_flat (model));
  assert_labels (model, "chief security officer|ethical hacker");

  /* The second answers by another name, which its row shows. */
  second = g_list_model_get_item (voc_careers_model_get_items (model), 1);
  detail = voc_career_item_dup_detail (second);
  g_assert_cmpstr (detail, ==, "Also: security officer of the night");

  search (model, "  ");
  g_assert_false (voc_careers_model_get_flat (model));
  assert_labels (model, ALL);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_model_stale (void)
{
  g_autoptr (VocCareersModel) model = make_model (NULL);
  guint searching = 0;

  g_signal_connect_swapped (model, "notify::flat", G_CALLBACK (count_cb), &searching);

  /* Only the last of several counts, and clearing drops what is under way. */
  voc_careers_model_set_search_text (model, "z");
  voc_careers_model_set_search_text (model, "zo");
  search (model, "hacker");
  assert_labels (model, "ethical hacker");
  g_assert_cmpuint (searching, ==, 1);

  voc_careers_model_set_search_text (model, "zoo");
  voc_careers_model_set_search_text (model, "");
  g_assert_false (voc_careers_model_get_busy (model));
  voc_test_settle ();
  g_assert_false (voc_careers_model_get_flat (model));
  assert_labels (model, ALL);
}

static VocGroup *
group_of (gpointer item)
{
  return voc_occupation_get_isco_group (item);
}

static void
test_model_filter (void)
{
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocCareersModel) model = make_model (&occupations);
  g_autoptr (VocGroupNode) root = voc_group_node_new_tree (occupations, group_of);

  voc_careers_model_set_group (model, voc_group_node_get_group (voc_group_node_find (root, "2")));
  voc_test_wait (!voc_careers_model_get_busy (model));
  assert_labels (model, "chief security officer|data guard|ethical hacker");
  g_assert_false (voc_careers_model_get_flat (model));
  voc_careers_model_set_group (model,
                               voc_group_node_get_group (voc_group_node_find (root, "2529")));
  voc_test_wait (!voc_careers_model_get_busy (model));
  assert_labels (model, "chief security officer|ethical hacker");

  /* Search and filter narrow together. */
  search (model, "hacker");
  assert_labels (model, "ethical hacker");
  search (model, "zoo");
  assert_labels (model, "");

  voc_careers_model_set_group (model, NULL);
  voc_test_wait (!voc_careers_model_get_busy (model));
  assert_labels (model, "zoo manager");
}

#define STATISTICS "http://data.europa.eu/esco/skill/3"

static void
settle (VocCareersModel *model)
{
  voc_test_wait (!voc_careers_model_get_busy (model));
}

static void
test_model_conditions (void)
{
  g_autoptr (VocCareersModel) model = make_model (NULL);
  VocOccupationQuery *query = voc_careers_model_get_query (model);
  g_autoptr (VocOccupationQuery) saved = NULL;

  voc_occupation_query_add_need (query, STATISTICS);
  settle (model);
  assert_labels (model, "chief security officer|ethical hacker");
  saved = voc_occupation_query_copy (query);

  /* Words narrow what the conditions leave, and show what matched. */
  search (model, "head");
  assert_labels (model, "chief security officer");
  g_assert_true (voc_careers_model_get_flat (model));
  voc_careers_model_clear_conditions (model);
  settle (model);
  g_assert_cmpstr (voc_careers_model_get_search_text (model), ==, "head");
  assert_labels (model, "chief security officer");
  search (model, "");
  assert_labels (model, ALL);

  voc_occupation_query_add_without (query, STATISTICS);
  settle (model);
  assert_labels (model, "zoo manager|data guard|air force pilot");
  g_object_set (query, "sort", VOC_OCCUPATION_SORT_CODE, NULL);
  settle (model);
  g_assert_true (voc_careers_model_get_flat (model));
  assert_labels (model, "air force pilot|zoo manager|data guard");

  /* Conditions of another query take the place of all that is on. */
  voc_careers_model_set_query (model, saved);
  settle (model);
  assert_labels (model, "chief security officer|ethical hacker");
  g_object_set (query, "min-essential", 4, NULL);
  settle (model);
  assert_labels (model, "");

  voc_careers_model_clear (model);
  settle (model);
  assert_labels (model, ALL);
  g_assert_false (voc_careers_model_get_flat (model));
}

static void
test_model_finalised (void)
{
  VocCareersModel *model = make_model (NULL);
  gpointer weak = model;

  g_object_add_weak_pointer (weak, &weak);
  voc_careers_model_set_search_text (model, "zoo");
  g_object_unref (model);
  voc_test_wait (weak == NULL);
}

static void
test_isco_tree (void)
{
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocCareersModel) model = make_model (&occupations);
  g_autoptr (VocGroupNode) root = voc_group_node_new_tree (occupations, group_of);
  g_autoptr (VocGroupNode) last = NULL;

  g_assert_cmpuint (voc_group_node_get_count (root), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (voc_group_node_get_children (root)), ==, 3);
  g_assert_cmpuint (voc_group_node_get_count (voc_group_node_find (root, "2")), ==, 3);
  g_assert_cmpuint (voc_group_node_get_count (voc_group_node_find (root, "252")), ==, 3);
  g_assert_cmpuint (voc_group_node_get_count (voc_group_node_find (root, "2529")), ==, 2);
  g_assert_null (voc_group_node_find (root, "9"));

  last = g_list_model_get_item (voc_group_node_get_children (root), 2);
  g_assert_true (last == voc_group_node_find (root, "0"));
}

typedef struct
{
  const char *text;
  const char *query;
  const char *bold; /* the bold parts, joined by | */
} MatchCase;

static gboolean
collect_cb (PangoAttribute *attribute,
            gpointer        user_data)
{
  GPtrArray *parts = user_data;

  g_ptr_array_add (parts, attribute);

  return FALSE;
}

static void
test_match (void)
{
  static const MatchCase cases[] = {
    { "chief security officer", "security officer", "security|officer" },
    { "chief security officer", "sec", "sec" },
    { "chief security officer", "ity", "" },
    { "Éclairagiste", "ecl", "Écl" },
    { "policía", "POLICIA", "policía" },
    { "e-learning developer", "learn", "learn" },
    { "", "x", "" },
    { "plain", "!?", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PangoAttrList *attributes = voc_text_match_dup_attributes (cases[i].text, cases[i].query);
      g_autoptr (GPtrArray) found = g_ptr_array_new ();
      GString *bold = g_string_new (NULL);

      pango_attr_list_unref (pango_attr_list_filter (attributes, collect_cb, found));
      for (guint f = 0; f < found->len; f++)
        {
          PangoAttribute *attribute = g_ptr_array_index (found, f);

          g_string_append_printf (bold, "%s%.*s", f > 0 ? "|" : "",
                                  (int) (attribute->end_index - attribute->start_index),
                                  cases[i].text + attribute->start_index);
        }
      g_assert_cmpstr (bold->str, ==, cases[i].bold);
      g_string_free (bold, TRUE);
      pango_attr_list_unref (attributes);
    }

  g_assert_null (voc_text_match_dup_attributes ("text", NULL));
}

static void
type (GtkWidget  *window,
      const char *text)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");

  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  voc_test_settle ();
}

/* While words are searched the tab tells the number. */
static gboolean
has_found (GtkWidget  *window,
           const char *name)
{
  return voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, name) != NULL;
}

static GtkWidget *
get_list (GtkWidget *window)
{
  return voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");
}

static void
headers_body (VocApplication *application,
              GtkWidget      *window)
{
  /* Three major groups, each with a header and its count; none while a search is on. */
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 3);
  g_assert_nonnull (voc_test_find_label (get_list (window), "Professionals"));

  type (window, "security officer");
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 0);
  g_assert_true (has_found (window, "2 occupations found"));
  g_assert_nonnull (voc_test_find_label (window, "Also: security officer of the night"));

  type (window, "");
  voc_test_wait (voc_test_count_css (get_list (window), "header") == 3);
}

static void
test_headers (void)
{
  voc_test_run (headers_body, NULL);
}

static VocOccupationQuery *
get_query (GtkWidget *window)
{
  GtkWidget *button = voc_test_find (window, VOC_TYPE_SAVED_BUTTON, NULL);
  VocOccupationQuery *query = NULL;

  g_assert_nonnull (button);
  g_object_get (button, "query", &query, NULL);
  g_object_unref (query);

  return query;
}

static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  g_object_set (get_query (window), "isco", "25", NULL);
  voc_test_settle ();
  g_assert_nonnull (voc_test_find_label (window, "3 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "25 · ICT professionals"));

  gtk_widget_activate_action (get_list (window), "careers.clear-filter", NULL);
  voc_test_settle ();
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  g_assert_null (voc_test_find_label (window, "25 · ICT professionals"));
}

static void
test_filter (void)
{
  voc_test_run (filter_body, NULL);
}

static void
click (GtkWidget  *window,
       const char *name)
{
  GtkWidget *button = voc_test_find (window, GTK_TYPE_BUTTON, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  voc_test_settle ();
}

static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *entry;

  gtk_widget_activate_action (get_list (window), "careers.filter", NULL);
  voc_test_settle ();
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  g_assert_nonnull (dialog);
  g_assert_nonnull (voc_test_find_label (dialog, "Show 5 Occupations"));

  /* By keyboard alone: part of the name, Enter, and the list follows at once. */
  entry = voc_test_find (dialog, GTK_TYPE_SEARCH_ENTRY, "Find a skill that is needed");
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "statis");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_test_find_label (dialog, "Show 2 Occupations") != NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_nonnull (voc_test_find (dialog, GTK_TYPE_BUTTON, "Remove statistics"));
  g_object_set (get_query (window), "isco", "2", "min-essential", 2, NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_settle ();

  /* A chip for each condition, each taking one away. */
  g_assert_nonnull (voc_test_find_label (window, "2 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "2 · Professionals"));
  g_assert_nonnull (voc_test_find_label (window, "At least 2 essential skills"));
  click (window, "Remove filter: Needs statistics");
  g_assert_nonnull (voc_test_find_label (window, "3 occupations"));
  g_assert_null (voc_test_find_label (window, "Needs statistics"));
  click (window, "Remove filter: At least 2 essential skills");
  click (window, "Remove filter: 2 · Professionals");
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  gtk_widget_activate_action (get_list (window), "careers.order", "s", "code");
  voc_test_settle ();
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 0);
}

static void
test_dialog (void)
{
  voc_test_run (dialog_body, NULL);
}

/* What lists show of an occupation. */
static int
get_points (const char *code,
            const char *score)
{
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (catalogue, code, VOC_CONCEPT_OCCUPATION, NULL);
  g_autoptr (VocCareersScores) scores = voc_careers_scores_new ();

  /* The catalogue has none; the window gives it some, too. */
  g_assert_true (voc_scores_refresh (catalogue, NULL));
  voc_careers_scores_set_catalogue (scores, catalogue);
  g_assert_true (voc_careers_scores_set_shown (scores, score));

  return voc_careers_scores_get_points (scores, VOC_OCCUPATION (occupation));
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
dup_description (VocCareersModel *model,
                 const char      *label)
{
  GListModel *items = voc_careers_model_get_items (model);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocCareerItem) item = g_list_model_get_item (items, i);
      char *description;

      if (!g_str_equal (voc_career_item_get_label (item), label))
        continue;
      g_object_get (item, "description", &description, NULL);
      return description;
    }

  return NULL;
}

static void
show_score (GtkWidget  *window,
            const char *score)
{
  gtk_widget_activate_action (get_list (window), "careers.score", "s", score);
  voc_test_settle ();
}

static void
rings_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *list = voc_test_find (window, VOC_TYPE_CAREERS_LIST, NULL);
  VocCareersModel *model = voc_careers_list_get_model (VOC_CAREERS_LIST (list));
  g_autofree char *exposed = g_strdup_printf (", AI exposure %d %% of tasks, ",
                                              get_points ("13.1", "exposure"));
  g_autofree char *resilient = g_strdup_printf (", Resilience %d of 100, ",
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
  g_assert_nonnull (voc_test_find_label (window, "AI exposure, % of tasks, estimated"));

  /* Rows that answer to words, and those of the tree, have it, too. */
  type (window, "zoo");
  g_assert_cmpuint (get_n_rings (window), ==, 1);
  searched = dup_description (model, "zoo manager");
  g_assert_nonnull (strstr (searched, exposed));
  gtk_widget_activate_action (get_list (window), "careers.view", "s", "groups");
  voc_test_settle ();
  g_assert_cmpuint (get_n_rings (window), ==, 1);
  type (window, "");
  gtk_widget_activate_action (get_list (window), "careers.view", "s", "list");
  voc_test_settle ();

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
  VocCareersScores *scores = voc_careers_scores_new ();
  VocConceptFields group_fields = { .id = 99998, .uri = "x:group", .code = "9", .label = "group" };
  VocConceptFields fields = { .id = 99999, .uri = "x:nobody", .label = "nobody" };
  g_autoptr (VocGroup) group = voc_group_new (&group_fields, VOC_SCHEME_ISCO, NULL);
  g_autoptr (VocOccupation) nobody = voc_occupation_new (&fields, group, 0, 0);
  g_autofree char *text = NULL;
  g_autofree char *figure = NULL;

  voc_careers_scores_set_shown (scores, "mt-care");
  text = voc_careers_scores_dup_text (scores, nobody);
  figure = voc_careers_scores_dup_figure (scores, nobody);
  g_assert_cmpint (voc_careers_scores_get_points (scores, nobody), ==, -1);
  g_assert_cmpstr (text, ==, "Ageing and care not known");
  g_assert_cmpstr (figure, ==, "–");
  g_assert_finalize_object (scores);
}

static void
test_orders (void)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();

  for (guint i = 0; i < 2 * VOC_QUERY_N_SCORES; i++)
    {
      VocOccupationSort sort = voc_query_score_get (i / 2)->sort;
      g_autofree char *order = g_strconcat (voc_occupation_sort_to_id (sort),
                                            i % 2 == 1 ? "-lowest" : NULL, NULL);
      g_autofree char *back = NULL;

      voc_careers_order_set (query, order);
      back = voc_careers_order_dup (query);
      g_assert_cmpstr (back, ==, order);
      g_assert_cmpint (voc_occupation_query_get_sort (query), ==, sort);
      g_assert_cmpint (voc_occupation_query_get_ascending (query), ==, i % 2 == 1);
    }

  voc_careers_order_set (query, "beauty");
  g_assert_cmpint (voc_occupation_query_get_sort (query), ==, VOC_OCCUPATION_SORT_MT_SECURE);
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
    "Resilience, at least",
    "Resilience, at most",
    "AI exposure, at least",
    "AI exposure, at most",
  };
  GtkWidget *dialog;

  gtk_widget_activate_action (get_list (window), "careers.filter", NULL);
  voc_test_settle ();
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
  voc_test_settle ();
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

  gtk_widget_activate_action (get_list (window), "careers.filter", NULL);
  voc_test_settle ();
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, "Resilience, at least");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 10);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, "AI exposure, at most");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 90);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  g_object_set (get_query (window), "min-mt-care", 1, NULL);
  voc_test_settle ();
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  click (window, "Remove filter: Resilience at least 10");
  click (window, "Remove filter: AI exposure at most 90 %");
  g_assert_null (voc_test_find_label (window, "AI exposure at most 90 %"));
  click (window, "Remove filter: Ageing and care at least 1");
  g_assert_true (voc_occupation_query_is_empty (get_query (window)));

  /* The two ends do not pass each other, and what is set is seen when the dialog opens again. */
  g_object_set (get_query (window), "min-rob", 60, NULL);
  gtk_widget_activate_action (get_list (window), "careers.filter", NULL);
  voc_test_settle ();
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  spin = voc_test_find (dialog, GTK_TYPE_SPIN_BUTTON, "Robotics, at most");
  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 40);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_settle ();
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
  GtkWidget *list = voc_test_find (window, VOC_TYPE_CAREERS_LIST, NULL);
  VocCareersModel *model = voc_careers_list_get_model (VOC_CAREERS_LIST (list));
  GListModel *items = voc_careers_model_get_items (model);

  /* Whatever else narrowed the list is gone. */
  type (window, "hacker");
  voc_occupation_query_add_need (get_query (window), STATISTICS);
  g_action_group_activate_action (G_ACTION_GROUP (application), "less-exposed",
                                  g_variant_new_string ("2529.1"));
  voc_test_settle ();
  g_assert_nonnull (voc_test_find_label (window, chip));
  g_assert_cmpuint (g_list_model_get_n_items (items), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocCareerItem) item = g_list_model_get_item (items, i);
      VocConcept *occupation = VOC_CONCEPT (voc_career_item_get_occupation (item));

      g_assert_cmpint (get_points (voc_concept_get_code (occupation), "exposure"), <, points);
    }

  click (window, remove);
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  /* The button of the page asks for the same. */
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_settle ();
  gtk_widget_activate_action (voc_test_find_label (window, "Find Less Exposed"),
                              "occupation.find-less-exposed", NULL);
  voc_test_settle ();
  g_assert_nonnull (voc_test_find_label (window, chip));
}

static void
test_less_exposed (void)
{
  voc_test_run (less_exposed_body, NULL);
}

static void
saved_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *button = voc_test_find (window, VOC_TYPE_SAVED_BUTTON, NULL);
  VocSavedSearches *searches = voc_saved_button_get_searches (VOC_SAVED_BUTTON (button));
  GtkWidget *menu_button = voc_test_find (window, GTK_TYPE_MENU_BUTTON, "Saved Searches");
  GtkWidget *row;
  g_autoptr (GError) error = NULL;

  voc_occupation_query_add_need (get_query (window), STATISTICS);
  type (window, "hacker");
  g_assert_true (has_found (window, "1 occupation found"));
  voc_saved_button_save (VOC_SAVED_BUTTON (button), "Breaking in");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (searches)), ==, 1);

  gtk_widget_activate_action (get_list (window), "careers.clear-filter", NULL);
  type (window, "");
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  /* Opened, it runs again: words and conditions. */
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu_button));
  voc_test_settle ();
  row = voc_test_find (window, GTK_TYPE_LIST_BOX_ROW, "Breaking in");
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  voc_test_settle ();
  g_assert_true (has_found (window, "1 occupation found"));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Needs statistics"));

  /* Deleted and brought back. */
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu_button));
  voc_test_settle ();
  click (window, "Delete “Breaking in”");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (searches)), ==, 0);
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window, "Undo"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_settle ();
  g_assert_cmpuint (voc_saved_searches_find (searches, "Breaking in"), ==, 0);
  g_assert_true (voc_saved_searches_remove (searches, 0, &error));
}

static void
test_saved (void)
{
  voc_test_run (saved_body, NULL);
}

/* The sentence has a date in it. */
static GtkWidget *
find_damaged (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), "Your saved searches are damaged."))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_damaged (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
damaged_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (find_damaged (window));
}

static void
test_saved_damaged (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "vocation", NULL);
  g_autofree char *path = g_build_filename (folder, "searches.json", NULL);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "{ what", -1, NULL));
  voc_test_run (damaged_body, NULL);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
empty_body (VocApplication *application,
            GtkWidget      *window)
{
  type (window, "<nothing> & more");
  g_assert_null (get_list (window));
  g_assert_nonnull (voc_test_find_label (window, "No Occupation Found"));
  g_assert_nonnull (voc_test_find_label (window, "No name and no description in this catalogue "
                                                 "answers to “<nothing> & more”."));

  gtk_widget_activate_action (voc_test_find_label (window, "No Occupation Found"),
                              "careers.clear-search", NULL);
  voc_test_settle ();
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
}

static void
meant_body (VocApplication *application,
            GtkWidget      *window)
{
  type (window, "hakcer");
  g_assert_true (has_found (window, "1 occupation found"));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window,
                                                                       "Did you mean “hacker”?"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_settle ();
  g_assert_true (has_found (window, "1 occupation found"));
  g_assert_null (voc_test_find_label (window, "Did you mean “hacker”?"));

  /* Where nothing answers to all words: one that something answers to. */
  type (window, "hacker xyzzyplugh");
  g_assert_nonnull (voc_test_find_label (window, "No Occupation Found"));
  g_assert_nonnull (voc_test_find_label (window, "Did you mean “hacker”?"));

  /* Where it is the filter, there is nothing to mean instead. */
  g_object_set (get_query (window), "isco", "1", NULL);
  type (window, "ethical hacker");
  g_assert_nonnull (voc_test_find_label (window, "No Occupation Found"));
  g_assert_null (voc_test_find_label (window, "Did you mean “ethical”?"));
}

static void
test_meant (void)
{
  voc_test_run (meant_body, NULL);
}

static void
test_empty (void)
{
  voc_test_run (empty_body, NULL);
}

static void
enter_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  VocCareersPage *page = VOC_CAREERS_PAGE (voc_test_find (window, VOC_TYPE_CAREERS_PAGE, NULL));
  GtkSelectionModel *selection;
  VocOccupation *occupation;

  /* Enter straight after typing: the first hit opens though the search has not answered yet. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "hacker");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_careers_page_get_occupation (page) != NULL);
  occupation = voc_careers_page_get_occupation (page);
  g_assert_cmpstr (voc_concept_get_label (VOC_CONCEPT (occupation)), ==, "ethical hacker");

  /* The row of what is open is the selected one, here and when all rows are back. */
  selection = gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window)));
  g_assert_true (gtk_selection_model_is_selected (selection, 0));
  type (window, "");
  g_assert_true (gtk_selection_model_is_selected (selection, 3));

  /* Moving the selection opens what it comes to. */
  gtk_selection_model_select_item (selection, 0, TRUE);
  voc_test_settle ();
  occupation = voc_careers_page_get_occupation (page);
  g_assert_cmpstr (voc_concept_get_label (VOC_CONCEPT (occupation)), ==, "zoo manager");
}

static void
test_enter (void)
{
  voc_test_run (enter_body, NULL);
}

static void
panes_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  GtkWidget *list = get_list (window);

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_settle ();

  gtk_widget_activate_action (window, "win.search", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), list));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), list));
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
}

static void
test_panes (void)
{
  voc_test_run (panes_body, NULL);
}

static void
rows_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *row = gtk_widget_get_first_child (get_list (window));

  /* Large enough for a finger; spoken with its place and description. */
  while (row != NULL && !g_str_equal (gtk_widget_get_css_name (row), "row"))
    row = gtk_widget_get_next_sibling (row);
  g_assert_nonnull (row);
  g_assert_cmpint (gtk_widget_get_height (row), >=, 44);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Zoo manager, 13.1 · Production managers, Keeps a zoo.");
}

static void
test_rows (void)
{
  voc_test_run (rows_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/careers/match", test_match);
  g_test_add_func ("/careers/isco-tree", test_isco_tree);
  g_test_add_func ("/careers/model/order", test_model_order);
  g_test_add_func ("/careers/model/search", test_model_search);
  g_test_add_func ("/careers/model/stale", test_model_stale);
  g_test_add_func ("/careers/model/filter", test_model_filter);
  g_test_add_func ("/careers/model/conditions", test_model_conditions);
  g_test_add_func ("/careers/model/finalised", test_model_finalised);
  g_test_add_func ("/careers/page/headers", test_headers);
  g_test_add_func ("/careers/page/filter", test_filter);
  g_test_add_func ("/careers/page/dialog", test_dialog);
  g_test_add_func ("/careers/scores/rings", test_rings);
  g_test_add_func ("/careers/scores/unknown", test_unknown_score);
  g_test_add_func ("/careers/scores/orders", test_orders);
  g_test_add_func ("/careers/scores/filter", test_score_filter);
  g_test_add_func ("/careers/scores/keyboard", test_keyboard_range);
  g_test_add_func ("/careers/scores/less-exposed", test_less_exposed);
  g_test_add_func ("/careers/page/saved", test_saved);
  g_test_add_func ("/careers/page/saved-damaged", test_saved_damaged);
  g_test_add_func ("/careers/page/empty", test_empty);
  g_test_add_func ("/careers/page/meant", test_meant);
  g_test_add_func ("/careers/page/enter", test_enter);
  g_test_add_func ("/careers/page/panes", test_panes);
  g_test_add_func ("/careers/page/rows", test_rows);

  return voc_test_finish ();
}
