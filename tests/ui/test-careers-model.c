/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "careers-fixture.h"
#include "voc-browse-model.h"
#include "voc-careers.h"
#include "voc-group-node.h"
#include "voc-query-highlight.h"

/* What the Careers list shows for a query, without a window. */

/* One row a line: what the list shows, from top to bottom. */
static char *
dup_labels (VocBrowseModel *model)
{
  GListModel *items = G_LIST_MODEL (model);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "|" : "",
                              voc_concept_get_label (voc_browse_item_get_concept (item)));
    }

  return g_string_free_and_steal (text);
}

static void
assert_labels (VocBrowseModel *model,
               const char      *expected)
{
  g_autofree char *labels = dup_labels (model);

  g_assert_cmpstr (labels, ==, expected);
}

static VocBrowseModel *
make_model (GPtrArray **out_occupations)
{
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", &error);
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  VocBrowseModel *model = voc_browse_model_new (&voc_careers_kind);

  g_assert_no_error (error);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  lens = voc_lens_new (scores);
  voc_browse_model_set_contents (model, lens, occupations);
  if (out_occupations != NULL)
    *out_occupations = g_steal_pointer (&occupations);

  return model;
}

static void
search (VocBrowseModel *model,
        const char      *text)
{
  g_object_set (voc_browse_model_get_query (model), "text", text, NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
}

#define CHIEFS "chief security officer|zoo manager"
#define ALL "zoo manager|chief security officer|data guard|ethical hacker|air force pilot"

static void
test_model_order (void)
{
  g_autoptr (VocBrowseModel) model = make_model (NULL);
  GtkSectionModel *sections = GTK_SECTION_MODEL (model);
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
  g_autoptr (VocBrowseModel) model = make_model (NULL);
  g_autoptr (VocBrowseItem) second = NULL;
  g_autofree char *line = NULL;
  g_autofree char *by_code = NULL;

  search (model, "security officer");
  g_assert_true (voc_browse_model_get_flat (model));
  assert_labels (model, "chief security officer|ethical hacker");

  /* The second answers by another name, which its row shows. */
  second = g_list_model_get_item (G_LIST_MODEL (model), 1);
  line = voc_browse_item_dup_line (second);
  g_assert_cmpstr (line, ==, "Also: security officer of the night");

  /* A code stands in a row only where one is searched. */
  search (model, "2529.2");
  by_code = voc_browse_item_dup_line (second);
  g_assert_cmpstr (by_code, ==, "2529.2 · Breaks in to help.");

  search (model, "  ");
  g_assert_false (voc_browse_model_get_flat (model));
  assert_labels (model, ALL);
}

/* What answers without having the words in a name stands below the rest, in a section of its own. */
static void
test_model_weak (void)
{
  g_autoptr (VocBrowseModel) model = make_model (NULL);
  GtkSectionModel *sections = GTK_SECTION_MODEL (model);
  guint start = 0;
  guint end = 0;

  /* The keeper of the zoo has one word of three. */
  search (model, "chief security zoo");
  assert_labels (model, CHIEFS);
  g_assert_false (voc_browse_model_get_flat (model));
  gtk_section_model_get_section (sections, 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 1);
  gtk_section_model_get_section (sections, 1, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 2);

  /* Its code is the lowest, but it is still less likely. */
  g_object_set (voc_browse_model_get_query (model), "sort", VOC_OCCUPATION_SORT_CODE, NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
  assert_labels (model, CHIEFS);
  g_object_set (voc_browse_model_get_query (model), "sort", VOC_OCCUPATION_SORT_RELEVANCE, NULL);

  search (model, "");
  assert_labels (model, ALL);
  gtk_section_model_get_section (sections, 2, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 4);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_model_stale (void)
{
  g_autoptr (VocBrowseModel) model = make_model (NULL);
  g_autoptr (VocBrowseModel) later = make_model (NULL);
  guint searching = 0;

  g_signal_connect_swapped (model, "notify::flat", G_CALLBACK (count_cb), &searching);

  /* Only the last of several counts, and clearing drops what is under way. */
  g_object_set (voc_browse_model_get_query (model), "text", "z", NULL);
  g_object_set (voc_browse_model_get_query (model), "text", "zo", NULL);
  search (model, "hacker");
  assert_labels (model, "ethical hacker");
  g_assert_cmpuint (searching, ==, 1);

  g_object_set (voc_browse_model_get_query (model), "text", "zoo", NULL);
  g_object_set (voc_browse_model_get_query (model), "text", "", NULL);
  g_assert_false (voc_browse_model_get_busy (model));
  /* Asked later and answered: so is the one that was dropped. */
  search (later, "zoo");
  g_assert_false (voc_browse_model_get_flat (model));
  assert_labels (model, ALL);
}

static VocGroup *
group_of (gpointer item)
{
  return voc_occupation_get_isco_group (item);
}

static void
set_isco (VocBrowseModel *model,
          const char     *code)
{
  g_object_set (voc_browse_model_get_query (model), "isco", code, NULL);
}

static void
test_model_filter (void)
{
  g_autoptr (VocBrowseModel) model = make_model (NULL);

  set_isco (model, "2");
  voc_test_wait (!voc_browse_model_get_busy (model));
  assert_labels (model, "chief security officer|data guard|ethical hacker");
  g_assert_false (voc_browse_model_get_flat (model));
  set_isco (model, "2529");
  voc_test_wait (!voc_browse_model_get_busy (model));
  assert_labels (model, "chief security officer|ethical hacker");

  /* Search and filter narrow together. */
  search (model, "hacker");
  assert_labels (model, "ethical hacker");
  search (model, "zoo");
  assert_labels (model, "");

  set_isco (model, NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
  assert_labels (model, "zoo manager");
}

static void
settle (VocBrowseModel *model)
{
  voc_test_wait (!voc_browse_model_get_busy (model));
}

static void
test_model_conditions (void)
{
  g_autoptr (VocBrowseModel) model = make_model (NULL);
  VocQuery *query = voc_browse_model_get_query (model);
  g_autoptr (VocQuery) saved = NULL;

  voc_query_add_to_list (query, "needs", STATISTICS);
  settle (model);
  assert_labels (model, "chief security officer|ethical hacker");
  saved = voc_query_copy (query);

  /* Words narrow what the conditions leave, and show what matched. */
  search (model, "head");
  assert_labels (model, "chief security officer");
  g_assert_true (voc_browse_model_get_flat (model));
  voc_query_clear_conditions (query);
  settle (model);
  g_assert_cmpstr (voc_browse_model_get_search_text (model), ==, "head");
  assert_labels (model, "chief security officer");
  search (model, "");
  assert_labels (model, ALL);

  voc_query_add_to_list (query, "without", STATISTICS);
  settle (model);
  assert_labels (model, "zoo manager|data guard|air force pilot");
  g_object_set (query, "sort", VOC_OCCUPATION_SORT_CODE, NULL);
  settle (model);
  g_assert_true (voc_browse_model_get_flat (model));
  assert_labels (model, "air force pilot|zoo manager|data guard");

  /* Conditions of another query take the place of all that is on. */
  voc_query_assign (query, saved);
  settle (model);
  assert_labels (model, "chief security officer|ethical hacker");
  g_object_set (query, "min-essential", 4, NULL);
  settle (model);
  assert_labels (model, "");

  voc_query_clear_conditions (query);
  settle (model);
  assert_labels (model, ALL);
  g_assert_false (voc_browse_model_get_flat (model));
}

static void
test_model_finalised (void)
{
  VocBrowseModel *model = make_model (NULL);
  gpointer weak = model;

  g_object_add_weak_pointer (weak, &weak);
  g_object_set (voc_browse_model_get_query (model), "text", "zoo", NULL);
  g_object_unref (model);
  voc_test_wait (weak == NULL);
}

static void
test_isco_tree (void)
{
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocBrowseModel) model = make_model (&occupations);
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
    { "primary school teacher", "teachers", "teacher" },
    { "contract negotiator", "negotiating contracts", "contract|negotiator" },
    { "organisation manager", "organization", "organisation" },
    { "kindergarten teacher", "kindergarden", "kindergarten" },
    { "lighthouse keeper", "light cleaner", "light" },
    { "", "x", "" },
    { "plain", "!?", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PangoAttrList *attributes = voc_query_highlight_dup_attributes (cases[i].text,
                                                                      cases[i].query);
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

  g_assert_null (voc_query_highlight_dup_attributes ("text", NULL));
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
  g_test_add_func ("/careers/model/weak", test_model_weak);
  g_test_add_func ("/careers/model/stale", test_model_stale);
  g_test_add_func ("/careers/model/filter", test_model_filter);
  g_test_add_func ("/careers/model/conditions", test_model_conditions);
  g_test_add_func ("/careers/model/finalised", test_model_finalised);

  return voc_test_finish ();
}
