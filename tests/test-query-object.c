/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

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

  g_assert_true (voc_occupation_query_is_empty (query));
  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (query, "text", "nurse", "isco", "22", "min-green", 10, "skill-level", 4, "sort",
                VOC_OCCUPATION_SORT_SKILLS, NULL);
  g_assert_cmpuint (n_changes, ==, 5);
  voc_occupation_query_add_need (query, "s:1");
  voc_occupation_query_add_need (query, "s:1");
  voc_occupation_query_add_without (query, "s:2");
  g_object_set (query, "text", "nurse", NULL);
  g_assert_cmpuint (n_changes, ==, 7);

  node = voc_occupation_query_to_json (query);
  back = voc_occupation_query_from_json (node);
  copy = voc_occupation_query_copy (query);
  g_assert_true (voc_occupation_query_equal (query, back));
  g_assert_true (voc_occupation_query_equal (query, copy));
  voc_occupation_query_remove_need (copy, "s:1");
  g_assert_false (voc_occupation_query_equal (query, copy));

  voc_occupation_query_clear (query);
  g_assert_true (voc_occupation_query_is_empty (query));
  g_assert_cmpint (voc_occupation_query_get_sort (query), ==, VOC_OCCUPATION_SORT_SKILLS);
  g_assert_cmpuint (n_changes, ==, 8);

  odd = voc_occupation_query_from_json (odd_node);
  g_assert_cmpstr (voc_occupation_query_get_text (odd), ==, "");
  g_assert_cmpstr (voc_occupation_query_get_needs (odd)[1], ==, "b");
  g_assert_cmpuint (voc_occupation_query_get_min_share (odd, VOC_COLLECTION_DIGITAL), ==, 100);
  g_assert_cmpuint (voc_occupation_query_get_max_essential (odd), ==, 0);
  g_assert_finalize_object (g_steal_pointer (&query));
}

static VocOccupationQuery *
through_json (VocOccupationQuery *query)
{
  g_autoptr (JsonNode) node = voc_occupation_query_to_json (query);

  return voc_occupation_query_from_json (node);
}

static void
test_query_scores (void)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) back = NULL;
  g_autoptr (VocOccupationQuery) copy = NULL;
  g_autoptr (VocOccupationQuery) odd = NULL;
  g_autoptr (JsonNode) node = json_from_string (
    "{\"min-hum\": 400, \"max-ml\": \"x\", \"max-gen\": -3, \"sort\": \"mt-green\","
    " \"less-exposed-than\": \"x\"}",
    NULL);
  guint min;
  guint max;

  g_assert_false (voc_occupation_query_get_score_range (query, VOC_SCORE_HUM, &min, &max));
  g_assert_cmpuint (min, ==, 0);
  g_assert_cmpuint (max, ==, 100);

  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    g_object_set (query, voc_query_score_get (i)->min, i + 1, voc_query_score_get (i)->max, 90 - i,
                  NULL);
  voc_occupation_query_set_less_exposed_than (query, "bookkeeper", 55);
  g_object_set (query, "sort", VOC_OCCUPATION_SORT_MT_CARE, "ascending", TRUE, NULL);
  g_assert_true (voc_occupation_query_has_conditions (query));
  g_assert_true (voc_occupation_query_get_score_range (query, VOC_SCORE_EXPOSURE, &min, &max));
  g_assert_cmpuint (min, ==, 2);
  g_assert_cmpuint (max, ==, 54);

  back = through_json (query);
  copy = voc_occupation_query_copy (query);
  g_assert_true (voc_occupation_query_equal (query, back));
  g_assert_true (voc_occupation_query_equal (query, copy));
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (back), ==, "bookkeeper");
  g_object_set (back, "max-mt-green", 3, NULL);
  g_assert_false (voc_occupation_query_equal (query, back));
  g_object_set (copy, "ascending", FALSE, NULL);
  g_assert_false (voc_occupation_query_equal (query, copy));

  /* Another number is no longer that of the occupation. */
  g_object_set (query, "max-exposure", 30, NULL);
  g_assert_null (voc_occupation_query_get_less_exposed_than (query));
  voc_occupation_query_clear (query);
  g_assert_true (voc_occupation_query_is_empty (query));
  g_assert_false (voc_occupation_query_get_score_range (query, VOC_SCORE_EXPOSURE, &min, &max));
  g_assert_true (voc_occupation_query_get_ascending (query));

  odd = voc_occupation_query_from_json (node);
  g_assert_true (voc_occupation_query_get_score_range (odd, VOC_SCORE_HUM, &min, &max));
  g_assert_cmpuint (min, ==, 100);
  g_assert_false (voc_occupation_query_get_score_range (odd, VOC_SCORE_ML, &min, &max));
  g_assert_true (voc_occupation_query_get_score_range (odd, VOC_SCORE_GEN, &min, &max));
  g_assert_cmpuint (max, ==, 0);
  g_assert_null (voc_occupation_query_get_less_exposed_than (odd));
  g_assert_cmpint (voc_occupation_query_get_sort (odd), ==, VOC_OCCUPATION_SORT_MT_GREEN);
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
  g_assert_false (voc_skill_query_is_empty (query));
  g_assert_true (voc_skill_query_get_skill_type (query, &type));
  g_assert_cmpint (type, ==, VOC_SKILL_TYPE_KNOWLEDGE);
  voc_skill_query_clear (query);
  g_assert_true (voc_skill_query_is_empty (query));
  g_assert_cmpuint (n_changes, ==, 6);
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
  g_test_add_func ("/query/scores/object", test_query_scores);

  return g_test_run ();
}
