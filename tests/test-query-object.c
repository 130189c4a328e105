/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "query-values.h"
#include "voc-catalogue-query.h"

/* Queries themselves: their conditions, who hears of changes, and how they go through JSON. */

static void
count_cb (gpointer  object,
          guint    *n)
{
  (*n)++;
}

/* Every condition survives a trip through JSON; what is wrong in it is passed over. */
static void
test_query_object (void)
{
  static const char ODD[] =
    "{\"text\": 5, \"isco\": \"25\", \"needs\": [\"a\", 3, \"b\"], \"min-digital\": 1000,"
    " \"max-essential\": -4, \"skill-level\": \"x\", \"sort\": {}, \"colour\": \"red\"}";
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) copy = NULL;
  g_autoptr (VocOccupationQuery) back = NULL;
  g_autoptr (VocOccupationQuery) odd = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonNode) odd_node = json_from_string (ODD, NULL);
  guint n_changes = 0;

  g_assert_true (voc_query_is_empty (VOC_QUERY (query)));
  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (query, "text", "nurse", "field", "health", "isco", "22", "min-green", 10,
                "skill-level", 4, "sort", VOC_OCCUPATION_SORT_SKILLS, NULL);
  g_assert_cmpuint (n_changes, ==, 6);
  voc_query_add_to_list (VOC_QUERY (query), "needs", "s:1");
  voc_query_add_to_list (VOC_QUERY (query), "needs", "s:1");
  voc_query_add_to_list (VOC_QUERY (query), "without", "s:2");
  g_object_set (query, "text", "nurse", NULL);
  g_assert_cmpuint (n_changes, ==, 8);

  node = voc_query_to_json (VOC_QUERY (query));
  back = VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY, node));
  copy = VOC_OCCUPATION_QUERY (voc_query_copy (VOC_QUERY (query)));
  assert_same_query (query, back);
  assert_same_query (query, copy);
  voc_query_remove_condition (VOC_QUERY (copy), "needs:s:1");
  assert_other_query (query, copy);

  voc_query_clear_conditions (VOC_QUERY (query));
  g_assert_cmpuint (n_changes, ==, 9);
  g_assert_false (voc_query_is_empty (VOC_QUERY (query)));
  g_object_set (query, "text", "", NULL);
  g_assert_true (voc_query_is_empty (VOC_QUERY (query)));
  g_assert_cmpstr (voc_occupation_query_get_sort (query), ==, VOC_OCCUPATION_SORT_SKILLS);
  g_assert_cmpuint (n_changes, ==, 10);

  odd = VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY, odd_node));
  g_assert_cmpstr (voc_query_get_text (VOC_QUERY (odd)), ==, "");
  g_assert_cmpstr (voc_occupation_query_get_needs (odd)[1], ==, "b");
  g_assert_cmpuint (voc_occupation_query_get_min_share (odd, VOC_COLLECTION_DIGITAL), ==, 100);
  g_assert_cmpuint (voc_occupation_query_get_max_essential (odd), ==, 0);
  g_assert_finalize_object (g_steal_pointer (&query));
}

static VocOccupationQuery *
through_json (VocOccupationQuery *query)
{
  g_autoptr (JsonNode) node = voc_query_to_json (VOC_QUERY (query));

  return VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY, node));
}

static void
test_query_ranges (void)
{
  static const char *const COLUMNS[] = { "resilience", "exposure", "ml", "mt-green", "letters" };
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) back = NULL;
  g_autoptr (VocOccupationQuery) copy = NULL;
  guint n_changes = 0;
  int min;
  int max;

  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_assert_false (voc_occupation_query_get_range (query, "hum", &min, &max));
  g_assert_cmpint (min, ==, VOC_RANGE_NO_MIN);
  g_assert_cmpint (max, ==, VOC_RANGE_NO_MAX);

  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    voc_occupation_query_set_range (query, COLUMNS[i], i + 1, 90 - i);
  voc_occupation_query_set_range (query, COLUMNS[2], 3, 88);
  g_assert_cmpuint (n_changes, ==, G_N_ELEMENTS (COLUMNS));
  g_assert_cmpuint (voc_occupation_query_get_n_ranges (query), ==, G_N_ELEMENTS (COLUMNS));
  voc_occupation_query_set_less_exposed_than (query, "bookkeeper", 55);
  g_object_set (query, "sort", "mt-care", "ascending", TRUE, NULL);
  g_assert_true (voc_query_has_conditions (VOC_QUERY (query)));
  g_assert_true (voc_occupation_query_get_range (query, "exposure", &min, &max));
  g_assert_cmpint (min, ==, 2);
  g_assert_cmpint (max, ==, 54);

  back = through_json (query);
  copy = VOC_OCCUPATION_QUERY (voc_query_copy (VOC_QUERY (query)));
  assert_same_query (query, back);
  assert_same_query (query, copy);
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (back), ==, "bookkeeper");
  voc_occupation_query_set_max (back, "mt-green", 3);
  assert_other_query (query, back);
  g_object_set (copy, "ascending", FALSE, NULL);
  assert_other_query (query, copy);

  /* Another number is no longer that of the occupation. */
  voc_occupation_query_set_min (query, "exposure", 7);
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (query), ==, "bookkeeper");
  voc_occupation_query_set_max (query, "exposure", 30);
  g_assert_null (voc_occupation_query_get_less_exposed_than (query));
  voc_occupation_query_set_range (query, "ml", VOC_RANGE_NO_MIN, VOC_RANGE_NO_MAX);
  g_assert_cmpuint (voc_occupation_query_get_n_ranges (query), ==, G_N_ELEMENTS (COLUMNS) - 1);
  voc_query_clear_conditions (VOC_QUERY (query));
  g_assert_true (voc_query_is_empty (VOC_QUERY (query)));
  g_assert_false (voc_occupation_query_get_range (query, "exposure", &min, &max));
  g_assert_true (voc_occupation_query_get_ascending (query));
}

/* What earlier versions wrote means what it meant. */
static void
test_old_ranges (void)
{
  g_autoptr (JsonNode) odd_node = json_from_string (
    "{\"min-hum\": 400, \"max-ml\": \"x\", \"max-gen\": -3, \"sort\": \"mt-green\","
    " \"less-exposed-than\": \"x\"}",
    NULL);
  g_autoptr (JsonNode) node = json_from_string (
    "{\"min-resilience\": 60, \"max-resilience\": 100, \"min-exposure\": 0, \"max-exposure\": 54,"
    " \"min-mt-secure\": 20, \"less-exposed-than\": \"bookkeeper\", \"min-digital\": 30}",
    NULL);
  g_autoptr (VocOccupationQuery)
    odd = VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY, odd_node));
  g_autoptr (VocOccupationQuery)
    query = VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY, node));
  g_autoptr (JsonNode) written = voc_query_to_json (VOC_QUERY (query));
  g_autofree char *text = json_to_string (written, FALSE);
  int min;
  int max;

  g_assert_true (voc_occupation_query_get_range (odd, "hum", &min, &max));
  g_assert_cmpint (min, ==, 100);
  g_assert_false (voc_occupation_query_get_range (odd, "ml", &min, &max));
  g_assert_true (voc_occupation_query_get_range (odd, "gen", &min, &max));
  g_assert_cmpint (max, ==, 0);
  g_assert_null (voc_occupation_query_get_less_exposed_than (odd));
  g_assert_cmpstr (voc_occupation_query_get_sort (odd), ==, "mt-green");

  g_assert_true (voc_occupation_query_get_range (query, "resilience", &min, &max));
  g_assert_cmpint (min, ==, 60);
  g_assert_cmpint (max, ==, VOC_RANGE_NO_MAX);
  g_assert_cmpuint (voc_occupation_query_get_n_ranges (query), ==, 3);
  g_assert_cmpuint (voc_occupation_query_get_min_share (query, VOC_COLLECTION_DIGITAL), ==, 30);
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (query), ==, "bookkeeper");
  g_assert_nonnull (strstr (text, "\"ranges\":{\"resilience\":{\"min\":60},"
                                  "\"exposure\":{\"max\":54},\"mt-secure\":{\"min\":20}}"));
  g_assert_null (strstr (text, "min-resilience"));
}

/* Each condition can be taken away alone, and nothing else goes with it. */
static void
check_conditions (VocQuery *query,
                  guint     n_expected)
{
  g_autoptr (GPtrArray) conditions = voc_query_dup_conditions (query);

  g_assert_cmpuint (conditions->len, ==, n_expected);
  for (guint i = 0; i < conditions->len; i++)
    {
      g_autoptr (VocQuery) copy = voc_query_copy (query);
      g_autoptr (GPtrArray) left = NULL;

      g_test_message ("%s", (const char *) conditions->pdata[i]);
      voc_query_remove_condition (copy, conditions->pdata[i]);
      left = voc_query_dup_conditions (copy);
      g_assert_cmpuint (left->len, ==, n_expected - 1);
      for (guint j = 0; j < left->len; j++)
        g_assert_cmpstr (left->pdata[j], ==, conditions->pdata[j < i ? j : j + 1]);
      g_assert_true (voc_query_has_order (copy));
    }
  while (conditions->len > 0)
    {
      voc_query_remove_condition (query, conditions->pdata[conditions->len - 1]);
      g_ptr_array_set_size (conditions, conditions->len - 1);
      g_assert_cmpint (voc_query_has_conditions (query), ==, conditions->len > 0);
    }
  g_assert_true (voc_query_has_order (query));
  g_assert_false (voc_query_is_everything (query));
}

static void
test_conditions (void)
{
  g_autoptr (VocOccupationQuery) occupations = voc_occupation_query_new ();
  g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();

  g_object_set (occupations, "text", "nurse", "isco", "22", "min-digital", 1, "min-green", 2,
                "min-transversal", 3, "min-essential", 4, "max-essential", 5, "skill-level", 4,
                "sort", "label", NULL);
  voc_query_add_to_list (VOC_QUERY (occupations), "needs", "s:1");
  voc_query_add_to_list (VOC_QUERY (occupations), "needs", "s:2");
  voc_query_add_to_list (VOC_QUERY (occupations), "without", "s:3");
  voc_occupation_query_set_range (occupations, "ml", 1, 2);
  voc_occupation_query_set_min (occupations, "gen", 3);
  check_conditions (VOC_QUERY (occupations), 13);

  g_object_set (skills, "text", "care", "group", "g:1", "has-type", TRUE, "has-reuse", TRUE,
                "collections", VOC_COLLECTION_DIGITAL | VOC_COLLECTION_RESEARCH, "min-uses", 2,
                "sort", VOC_SKILL_SORT_USES, NULL);
  check_conditions (VOC_QUERY (skills), 6);
}

/* What is everything, what clears what, and that words for an order are checked. */
static void
test_everything (void)
{
  g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
  VocQuery *query = VOC_QUERY (skills);

  g_assert_true (voc_query_is_everything (query));
  g_object_set (skills, "text", "  ", NULL);
  g_assert_true (voc_query_is_everything (query));
  g_object_set (skills, "text", " a ", NULL);
  g_assert_false (voc_query_is_everything (query));
  g_assert_false (voc_query_has_conditions (query));
  g_assert_false (voc_query_has_order (query));
  g_object_set (skills, "min-uses", 3, NULL);
  g_assert_true (voc_query_has_conditions (query));
  g_assert_false (voc_query_set_word (query, "sort", "beauty"));
  g_assert_false (voc_query_has_order (query));
  g_assert_true (voc_query_set_word (query, "sort", "uses"));
  g_assert_cmpint (voc_skill_query_get_sort (skills), ==, VOC_SKILL_SORT_USES);
  g_assert_true (voc_query_has_order (query));

  voc_query_clear_conditions (query);
  g_assert_cmpstr (voc_query_get_text (query), ==, " a ");
  g_assert_false (voc_query_has_conditions (query));
  g_assert_true (voc_query_has_order (query));
  g_object_set (skills, "text", NULL, NULL);
  g_assert_cmpstr (voc_query_get_text (query), ==, "");
  g_assert_true (voc_query_has_order (query));
  g_assert_true (voc_query_set_word (query, "sort", "relevance"));
  g_assert_true (voc_query_is_everything (query));
}

static void
test_skill_query_object (void)
{
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();
  VocSkillType type;
  guint n_changes = 0;

  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (query, "text", "python", "has-type", TRUE, "skill-type", VOC_SKILL_TYPE_KNOWLEDGE,
                "collections", VOC_COLLECTION_DIGITAL, "min-uses", 3, NULL);
  g_assert_cmpuint (n_changes, ==, 5);
  g_assert_false (voc_query_is_empty (VOC_QUERY (query)));
  g_assert_true (voc_skill_query_get_skill_type (query, &type));
  g_assert_cmpint (type, ==, VOC_SKILL_TYPE_KNOWLEDGE);
  voc_query_clear_conditions (VOC_QUERY (query));
  g_assert_cmpuint (n_changes, ==, 6);
  g_assert_false (voc_query_is_empty (VOC_QUERY (query)));
  g_object_set (query, "text", "", NULL);
  g_assert_true (voc_query_is_empty (VOC_QUERY (query)));
  g_assert_cmpuint (n_changes, ==, 7);
  g_assert_finalize_object (g_steal_pointer (&query));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query/occupation-query", test_query_object);
  g_test_add_func ("/query/skill-query", test_skill_query_object);
  g_test_add_func ("/query/conditions", test_conditions);
  g_test_add_func ("/query/everything", test_everything);
  g_test_add_func ("/query/ranges/object", test_query_ranges);
  g_test_add_func ("/query/ranges/old", test_old_ranges);

  return g_test_run ();
}
