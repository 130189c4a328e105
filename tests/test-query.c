/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-catalogue-query.h"
#include "voc-lens.h"
#include "voc-query-words.h"

/* Lists in their order, what they answer with, and what lies around a concept, on the built-in
 * catalogue. */

/* By label, when they are read for the first time and when their order is known. */
static void
test_label_order (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");

  for (guint reading = 0; reading < 2; reading++)
    {
      g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);

      g_assert_cmpuint (occupations->len, ==, 3039);
      for (guint i = 0; i + 1 < occupations->len; i++)
        g_assert_cmpint (voc_concept_compare_labels (occupations->pdata[i],
                                                     occupations->pdata[i + 1]),
                         <=, 0);
    }
}

/* What a condition is called. */
static void
test_words (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autofree char *at_most = NULL;
  g_autofree char *less = NULL;

  voc_occupation_query_set_range (query, "exposure", -1, 54);
  at_most = voc_query_words_dup (VOC_QUERY (query), "ranges:max:exposure", catalogue);
  g_assert_cmpstr (at_most, ==, "What AI could speed up at most 54 %");
  voc_occupation_query_set_less_exposed_than (query, "bookkeeper", 55);
  less = voc_query_words_dup (VOC_QUERY (query), "ranges:max:exposure", catalogue);
  g_assert_cmpstr (less, ==, "Less exposed than bookkeeper (55 %)");
}

/* The codes of a list, in its order. */
static char *
list_codes (VocCatalogue      *catalogue,
            const char        *isco,
            const char        *text,
            const char        *sort)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;
  GString *codes = g_string_new (NULL);

  g_object_set (query, "isco", isco, "text", text, "sort", sort, NULL);
  answer = voc_catalogue_answer_occupations (catalogue, query, NULL, NULL);
  for (guint i = 0; i < answer->ids->len; i++)
    {
      g_autoptr (VocConcept) concept =
        voc_catalogue_dup_concept (catalogue, g_array_index (answer->ids, guint, i), NULL);

      g_string_append_printf (codes, "%s%s", i > 0 ? " " : "", voc_concept_get_code (concept));
    }

  return g_string_free_and_steal (codes);
}

static void
test_order (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autofree char *by_label = list_codes (catalogue, "2519", NULL,
                                          VOC_OCCUPATION_SORT_LABEL);
  g_autofree char *by_code = list_codes (catalogue, "2519", NULL, VOC_OCCUPATION_SORT_CODE);
  g_autofree char *by_skills = list_codes (catalogue, "2113", NULL,
                                           VOC_OCCUPATION_SORT_SKILLS);
  g_autofree char *found = list_codes (catalogue, NULL, "nurse",
                                       VOC_OCCUPATION_SORT_RELEVANCE);

  /* ICT accessibility tester, ICT auditor manager … data quality specialist, digital games tester,
   * software tester: the tests run in a locale that has capitals first. */
  g_assert_cmpstr (by_label, ==, "2519.7.2 2519.2 2519.3 2519.4 2519.7.3 2519.5 2519.7.4 2519.6 "
                                 "2519.7.5 2519.1 2519.7.1 2519.7");
  g_assert_cmpstr (by_code, ==, "2519.1 2519.2 2519.3 2519.4 2519.5 2519.6 2519.7 2519.7.1 "
                                "2519.7.2 2519.7.3 2519.7.4 2519.7.5");
  /* Chemists ask for 96, 72, 59, 41, 36, 24, 23 and 20. */
  g_assert_cmpstr (by_skills, ==, "2113.1 2113.1.1 2113.1.4 2113.2 2113.1.5 2113.1.2 2113.1.3 "
                                  "2113.1.6");
  g_assert_true (g_str_has_prefix (found, "2221.2 "));
}

static VocLens *
open_lens (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) scores =
    voc_scores_new (catalogue, voc_score_model_get_default (), &error);

  g_assert_no_error (error);
  return voc_lens_new (scores);
}

/* What a page shows of an occupation, in thousandths. */
static int
get_on_page (VocLens        *lens,
             guint           id,
             VocScoreColumn  column)
{
  g_autoptr (VocConcept) occupation =
    voc_catalogue_dup_concept (voc_lens_get_catalogue (lens), id, NULL);
  g_autoptr (VocScore) score = voc_lens_dup_score (lens, VOC_OCCUPATION (occupation), NULL);

  return voc_ratio_round (voc_score_get_value (score, column), 3);
}

/* What a list shows of it. */
static int
get_in_list (VocLens           *lens,
             guint              id,
             const char *column)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  guint index;

  g_assert_true (voc_matrix_find_occupation (matrix, id, &index));
  return voc_lens_get_values (lens, voc_column_find (column))[index];
}

/* By each score, both ways, however the lens is turned: never out of order. */
static void
test_score_order (void)
{
  g_autoptr (VocLens) lens = open_lens ();

  for (guint i = 0; i < 2 * voc_column_get_n (); i++)
    {
      const VocColumn *column = voc_column_get (i / 2);
      g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
      g_autoptr (VocAnswer) answer = NULL;
      int last = 0;

      g_object_set (query, "sort", column->id, "ascending", i % 2 == 1, NULL);
      voc_lens_set_anchored (lens, i % 3 == 0);
      voc_lens_set_adoption (lens, VOC_SCENARIO_SLOW + i / 2 % 3);
      answer = voc_lens_answer (lens, query, NULL, NULL);
      g_assert_cmpuint (answer->ids->len, ==,
                        voc_catalogue_get_counts (voc_lens_get_catalogue (lens))->occupations);
      for (guint at = 0; at < answer->ids->len; at++)
        {
          guint id = g_array_index (answer->ids, guint, at);
          int value = get_in_list (lens, id, column->id);

          /* A title of its own has only what is no score. */
          if (at % 211 == 0 && column->title == NULL)
            g_assert_cmpint (value, ==, get_on_page (lens, id, column->score));
          g_assert_true (at == 0 || (i % 2 == 1 ? value >= last : value <= last));
          last = value;
        }
    }
}

/* What lists show is what pages show, however the lens is turned. */
static void
test_shown_scores (void)
{
  g_autoptr (VocLens) lens = open_lens ();
  g_autoptr (GPtrArray) occupations =
    voc_catalogue_dup_occupations (voc_lens_get_catalogue (lens), NULL);
  guint n_different = 0;

  for (guint i = 0; i < 6 * occupations->len; i += 49)
    {
      VocOccupation *occupation = occupations->pdata[i / 6];
      g_autoptr (VocScore) score = NULL;

      voc_lens_set_anchored (lens, i % 2 == 0);
      voc_lens_set_adoption (lens, VOC_SCENARIO_SLOW + i % 3);
      score = voc_lens_dup_score (lens, occupation, NULL);
      for (guint c = 0; c < voc_column_get_n (); c++)
        {
          const VocColumn *column = voc_column_get (c);
          int shown = voc_lens_get_value (lens, column, occupation);
          g_autoptr (VocScore) plain = voc_score_dup_with (score, FALSE, VOC_SCENARIO_STEADY);

          if (column->title != NULL)
            continue;
          g_assert_cmpint (shown, ==,
                           voc_ratio_round (voc_score_get_value (score, column->score), 3));
          n_different +=
            shown != voc_ratio_round (voc_score_get_value (plain, column->score), 3);
        }
    }

  g_assert_cmpuint (n_different, >, occupations->len / 10);
}

/* Turning the lens changes which occupations a range leaves, and their order. */
static void
test_turned_lens (void)
{
  g_autoptr (VocLens) lens = open_lens ();
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_auto (GStrv) answers = g_new0 (char *, 5);

  voc_occupation_query_set_min (query, "resilience", 50);
  g_object_set (query, "sort", "resilience", NULL);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (VocAnswer) answer = NULL;
      GString *text = g_string_new (NULL);

      voc_lens_set_anchored (lens, i != 1);
      voc_lens_set_adoption (lens, i == 2 ? VOC_SCENARIO_FAST : VOC_SCENARIO_STEADY);
      answer = voc_lens_answer (lens, query, NULL, NULL);
      for (guint at = 0; at < answer->ids->len; at++)
        {
          guint id = g_array_index (answer->ids, guint, at);

          g_assert_cmpint (get_in_list (lens, id, "resilience"), >=, 49500);
          g_string_append_printf (text, "%u ", id);
        }
      answers[i] = g_string_free_and_steal (text);
    }

  g_assert_cmpstr (answers[0], !=, answers[1]);
  g_assert_cmpstr (answers[0], !=, answers[2]);
  g_assert_cmpstr (answers[0], ==, answers[3]);
}

/* Distinctiveness is the mean idf of all requirements, counted here anew for neighbours in the list. */
static double
mean_idf (VocCatalogue *catalogue,
          guint         id)
{
  g_autoptr (VocConcept) occupation = voc_catalogue_dup_concept (catalogue, id, NULL);
  g_autoptr (GPtrArray) requirements =
    voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), NULL);
  double n = voc_catalogue_get_counts (catalogue)->occupations;
  double sum = 0;

  for (guint i = 0; i < requirements->len; i++)
    sum += log (n / voc_skill_get_uses (voc_requirement_get_skill (requirements->pdata[i])));
  return sum / requirements->len;
}

/* Each number has the hit that it was found by, in every order; conditions take some away, and the
 * order of the rest stays that of the search. */
static void
test_answer_hits (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (GPtrArray) found =
    voc_catalogue_search (catalogue, "develop", VOC_CONCEPT_SKILL, 0, NULL, NULL);
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();

  g_assert_cmpuint (found->len, >, 3);
  g_object_set (query, "text", " develop ", NULL);
  for (VocSkillSort sort = VOC_SKILL_SORT_RELEVANCE; sort <= VOC_SKILL_SORT_USES; sort++)
    for (guint min_uses = 0; min_uses <= 2; min_uses++)
      {
        g_autoptr (VocAnswer) answer = NULL;

        g_object_set (query, "sort", sort, "min-uses", min_uses, NULL);
        answer = voc_catalogue_answer_skills (catalogue, query, NULL, NULL);
        g_assert_null (answer->meant);
        g_assert_cmpuint (answer->hits->len, ==, answer->ids->len);
        g_assert_cmpuint (answer->ids->len, <=, found->len);
        g_assert_true (min_uses > 0 || answer->ids->len == found->len);
        for (guint i = 0, at = 0; i < answer->ids->len; i++)
          {
            g_assert_cmpuint (voc_answer_get_hit (answer, i)->concept, ==,
                              g_array_index (answer->ids, guint, i));
            if (sort != VOC_SKILL_SORT_RELEVANCE)
              continue;
            while (at < found->len && ((VocSearchHit *) found->pdata[at])->concept !=
                                        g_array_index (answer->ids, guint, i))
              at++;
            g_assert_cmpuint (at, <, found->len);
          }
      }
}

static void
test_answer_meant (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
  g_autoptr (VocOccupationQuery) occupations = voc_occupation_query_new ();
  g_autoptr (VocAnswer) everything = NULL;
  g_autoptr (VocAnswer) skill_answer = NULL;
  g_autoptr (VocAnswer) occupation_answer = NULL;

  g_object_set (skills, "text", "  ", NULL);
  everything = voc_catalogue_answer_skills (catalogue, skills, NULL, NULL);
  g_assert_cmpuint (everything->ids->len, ==,
                    voc_catalogue_get_counts (catalogue)->skills);
  g_assert_null (everything->hits);
  g_assert_null (everything->meant);
  g_assert_null (voc_answer_get_hit (everything, 0));

  g_object_set (skills, "text", "statisitcs", "sort", VOC_SKILL_SORT_LABEL, NULL);
  skill_answer = voc_catalogue_answer_skills (catalogue, skills, NULL, NULL);
  g_assert_cmpstr (skill_answer->meant, ==, "statistics");
  for (guint i = 0; i < skill_answer->ids->len; i++)
    g_assert_true (voc_answer_get_hit (skill_answer, i)->corrected !=
                   voc_answer_get_hit (skill_answer, i)->weak);

  g_object_set (occupations, "text", "devleoper", "isco", "2", NULL);
  occupation_answer =
    voc_catalogue_answer_occupations (catalogue, occupations, NULL, NULL);
  g_assert_cmpstr (occupation_answer->meant, ==, "developer");
  g_assert_true (occupation_answer->found);
  g_assert_true (skill_answer->found);
  g_clear_pointer (&occupation_answer, voc_answer_free);

  /* What is found lies somewhere else, or nowhere. */
  g_object_set (occupations, "text", "electrician", "isco", "2", NULL);
  occupation_answer =
    voc_catalogue_answer_occupations (catalogue, occupations, NULL, NULL);
  g_assert_true (occupation_answer->found);
  g_clear_pointer (&occupation_answer, voc_answer_free);
  g_object_set (occupations, "text", "qqqqqqqqqqqqqq", NULL);
  occupation_answer =
    voc_catalogue_answer_occupations (catalogue, occupations, NULL, NULL);
  g_assert_false (occupation_answer->found);
  g_clear_pointer (&occupation_answer, voc_answer_free);
  g_object_set (occupations, "text", "devleoper", NULL);
  occupation_answer =
    voc_catalogue_answer_occupations (catalogue, occupations, NULL, NULL);
  g_assert_true (voc_answer_get_hit (occupation_answer, 0)->corrected);
}

static void
test_distinctiveness (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;
  double last = INFINITY;

  g_object_set (query, "sort", VOC_OCCUPATION_SORT_DISTINCTIVENESS, NULL);
  answer = voc_catalogue_answer_occupations (catalogue, query, NULL, NULL);
  g_assert_cmpuint (answer->ids->len, ==, voc_catalogue_get_counts (catalogue)->occupations);
  for (guint i = 0; i < answer->ids->len; i += 5)
    {
      double mean = mean_idf (catalogue, g_array_index (answer->ids, guint, i));

      g_assert_cmpfloat (mean, <=, last + 1e-9);
      last = mean;
    }
}

/* A branch of a tree says how many there are; a list filtered by it must be as long. */
static void
test_group_counts (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");

  for (VocGroupScheme scheme = VOC_SCHEME_ISCO; scheme <= VOC_SCHEME_ISCED_F; scheme++)
    {
      g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, scheme, NULL);
      g_autoptr (GHashTable) counts =
        voc_catalogue_dup_group_counts (catalogue, scheme, NULL);

      /* Every seventh, from the top: large branches and leaves, in a second. */
      for (guint i = 0; i < groups->len; i += 7)
        {
          VocConcept *group = groups->pdata[i];
          guint id = voc_concept_get_id (group);
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (id)));
          g_autoptr (VocOccupationQuery) occupations = voc_occupation_query_new ();
          g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
          g_autoptr (VocAnswer) answer = NULL;

          g_object_set (occupations, "isco", voc_concept_get_code (group), NULL);
          g_object_set (skills, "group", voc_concept_get_uri (group), NULL);
          answer = scheme == VOC_SCHEME_ISCO
                     ? voc_catalogue_answer_occupations (catalogue, occupations, NULL, NULL)
                     : voc_catalogue_answer_skills (catalogue, skills, NULL, NULL);
          g_assert_cmpuint (answer->ids->len, ==, count);
        }
    }
}

static void
test_around_a_skill (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) skill =
    voc_catalogue_lookup (catalogue, "manage staff", VOC_CONCEPT_SKILL, &error);
  g_autoptr (GPtrArray) uses = NULL;
  g_autoptr (GPtrArray) broader = NULL;
  g_autoptr (GPtrArray) narrower = NULL;
  g_autoptr (GHashTable) counts = NULL;
  guint n_essential = 0;

  g_assert_no_error (error);
  uses = voc_catalogue_dup_skill_uses (catalogue, VOC_SKILL (skill), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (uses->len, ==, voc_skill_get_uses (VOC_SKILL (skill)));
  g_assert_cmpuint (uses->len, >, 1);
  while (n_essential < uses->len &&
         voc_requirement_get_relation (uses->pdata[n_essential]) == VOC_RELATION_ESSENTIAL)
    n_essential++;
  for (guint i = n_essential; i < uses->len; i++)
    g_assert_cmpint (voc_requirement_get_relation (uses->pdata[i]), ==, VOC_RELATION_OPTIONAL);

  broader = voc_catalogue_dup_broader (catalogue, skill, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (broader->len, >, 0);
  g_assert_true (VOC_IS_GROUP (broader->pdata[0]));
  narrower = voc_catalogue_dup_narrower (catalogue, broader->pdata[0], &error);
  g_assert_no_error (error);
  counts = voc_catalogue_dup_group_counts (catalogue, VOC_SCHEME_SKILL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (
                      counts, GUINT_TO_POINTER (voc_concept_get_id (broader->pdata[0])))),
                    >=, narrower->len);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query/label-order", test_label_order);
  g_test_add_func ("/query/words", test_words);
  g_test_add_func ("/query/scores/order", test_score_order);
  g_test_add_func ("/query/scores/shown", test_shown_scores);
  g_test_add_func ("/query/scores/turned", test_turned_lens);
  g_test_add_func ("/query/order", test_order);
  g_test_add_func ("/query/answer/hits", test_answer_hits);
  g_test_add_func ("/query/answer/meant", test_answer_meant);
  g_test_add_func ("/query/distinctiveness", test_distinctiveness);
  g_test_add_func ("/query/group-counts", test_group_counts);
  g_test_add_func ("/query/around-a-skill", test_around_a_skill);

  return g_test_run ();
}
