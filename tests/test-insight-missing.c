/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "catalogue-fixture.h"
#include "voc-score.h"
#include "voc-lens.h"

#define TERM(term) ((VocSumTerm *) (term))

/* What is not known, and what ESCO happens not to have: skills in several groups, in none, below
 * others;
 * occupations without skills, of unknown and of military groups. */

typedef struct
{
  VocCatalogueBuilder *builder;   /* (owned) */
  VocCatalogue *catalogue;        /* (owned) */
  VocScores *scores;              /* (owned) */
  guint last_group;
} Fixture;

static guint
add_group (VocCatalogueBuilder *builder,
           const char          *code,
           VocGroupScheme       scheme,
           guint                parent)
{
  g_autofree char *uri = g_strdup_printf ("group:%d:%s", scheme, code);
  guint group = voc_catalogue_builder_add_group (builder, uri, code, scheme, NULL);

  add_text (builder, group, 0, VOC_TEXT_LABEL, code);
  if (parent > 0)
    voc_catalogue_builder_add_broader (builder, group, parent, NULL);
  return group;
}

static guint
add_skill (VocCatalogueBuilder *builder,
           const char          *label,
           guint                first,
           guint                second)
{
  g_autofree char *uri = g_strdup_printf ("skill:%s", label);
  guint skill = voc_catalogue_builder_add_skill (builder, uri, NULL, VOC_SKILL_TYPE_SKILL,
                                                 VOC_REUSE_CROSS_SECTOR, NULL);

  add_text (builder, skill, 0, VOC_TEXT_LABEL, label);
  if (first > 0)
    voc_catalogue_builder_add_broader (builder, skill, first, NULL);
  if (second > 0)
    voc_catalogue_builder_add_broader (builder, skill, second, NULL);
  return skill;
}

static guint
add_occupation (VocCatalogueBuilder *builder,
                const char          *code,
                guint                group)
{
  g_autofree char *uri = g_strdup_printf ("occupation:%s", code);
  guint occupation = voc_catalogue_builder_add_occupation (builder, uri, code, group, NULL);

  add_text (builder, occupation, 0, VOC_TEXT_LABEL, code);
  return occupation;
}

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "missing.catalogue", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  VocCatalogueBuilder *builder = voc_catalogue_builder_new (file, NULL, &error);
  guint s, s1, s12, s123, t, t1, k06, k0612, major, unit, odd, army;
  guint both, above, child, none, plain, occupation;

  g_assert_no_error (error);
  add_meta (builder);
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "en", &error), ==, 0);
  s = add_group (builder, "S", VOC_SCHEME_SKILL, 0);
  s1 = add_group (builder, "S1", VOC_SCHEME_SKILL, s);
  s12 = add_group (builder, "S1.2", VOC_SCHEME_SKILL, s1);
  s123 = add_group (builder, "S1.2.3", VOC_SCHEME_SKILL, s12);
  t = add_group (builder, "T", VOC_SCHEME_SKILL, 0);
  t1 = add_group (builder, "T1", VOC_SCHEME_SKILL, t);
  k06 = add_group (builder, "06", VOC_SCHEME_ISCED_F, 0);
  k0612 = add_group (builder, "0612", VOC_SCHEME_ISCED_F, k06);
  major = add_group (builder, "25", VOC_SCHEME_ISCO, 0);
  unit = add_group (builder, "2529", VOC_SCHEME_ISCO, major);
  odd = add_group (builder, "9999", VOC_SCHEME_ISCO, 0);
  army = add_group (builder, "0110", VOC_SCHEME_ISCO, 0);

  both = add_skill (builder, "in both", s123, k0612);
  above = add_skill (builder, "in a group and above it", s1, s12);
  child = add_skill (builder, "below a skill", both, 0);
  none = add_skill (builder, "in no group", 0, 0);
  plain = add_skill (builder, "in one", t1, 0);

  occupation = add_occupation (builder, "2529.1", unit);
  voc_catalogue_builder_add_requirement (builder, occupation, both, VOC_RELATION_ESSENTIAL, NULL);
  voc_catalogue_builder_add_requirement (builder, occupation, above, VOC_RELATION_OPTIONAL, NULL);
  voc_catalogue_builder_add_requirement (builder, occupation, child, VOC_RELATION_OPTIONAL, NULL);
  voc_catalogue_builder_add_requirement (builder, occupation, none, VOC_RELATION_OPTIONAL, NULL);
  add_occupation (builder, "2529.2", unit);
  occupation = add_occupation (builder, "9999.1", odd);
  voc_catalogue_builder_add_requirement (builder, occupation, plain, VOC_RELATION_OPTIONAL, NULL);
  occupation = add_occupation (builder, "0110.1", army);
  voc_catalogue_builder_add_requirement (builder, occupation, none, VOC_RELATION_ESSENTIAL, NULL);

  /* Nothing has to come before anything else. */
  add_group (builder, "0210", VOC_SCHEME_ISCO, 0);
  fixture->last_group = add_group (builder, "0310", VOC_SCHEME_ISCO, 0);

  g_assert_true (voc_catalogue_builder_finish (builder, &error));
  g_assert_no_error (error);
  fixture->builder = builder;
  fixture->catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  fixture->scores =
    voc_scores_new (fixture->catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  user_data)
{
  g_assert_finalize_object (fixture->builder);
  g_assert_finalize_object (fixture->scores);
  g_assert_finalize_object (fixture->catalogue);
}

static VocScore *
get_score (Fixture    *fixture,
           const char *code)
{
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (fixture->catalogue, code, VOC_CONCEPT_OCCUPATION, NULL);
  g_autoptr (GError) error = NULL;
  VocScore *score = voc_score_new (fixture->scores, VOC_OCCUPATION (occupation), &error);

  g_assert_no_error (error);
  return score;
}

static VocSumTerm *
find_term (VocSum     *sum,
           const char *label)
{
  for (guint i = 0; i < sum->terms->len; i++)
    if (g_str_equal (voc_sum_term_get_label (sum->terms->pdata[i]), label))
      return sum->terms->pdata[i];

  return NULL;
}

/* A skill in two groups takes their mean, rounded half up, and its term goes to both in halves; one
 * below it
 * is where it is; of a group and the one above it, the deeper counts. */
static void
test_several_groups (Fixture       *fixture,
                     gconstpointer  user_data)
{
  g_autoptr (VocScore) first = get_score (fixture, "2529.1");
  g_autoptr (VocScore) score = voc_score_dup_with (first, FALSE, VOC_SCENARIO_STEADY);
  VocScoreModel *model = voc_score_get_model (score);
  g_autoptr (VocSum) skills = voc_score_dup_sum (score, VOC_SCORE_GEN, VOC_SUM_SKILLS);
  g_autoptr (VocSum) groups = voc_score_dup_sum (score, VOC_SCORE_GEN, 0);
  g_autoptr (VocSum) level_one = voc_score_dup_sum (score, VOC_SCORE_GEN, 1);
  gint32 a[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 b[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 c[VOC_SCORE_N_MODEL_COLUMNS];
  gint64 both;
  VocRatio sum = { 0, 1 };
  guint n_halves = 0;

  voc_score_model_get_group_values (model, "S1.2.3", a);
  voc_score_model_get_group_values (model, "K0612", b);
  voc_score_model_get_group_values (model, "S1.2", c);
  both = (a[VOC_SCORE_GEN] + b[VOC_SCORE_GEN] + 1) / 2;
  g_assert_cmpint (a[VOC_SCORE_GEN], !=, b[VOC_SCORE_GEN]);

  g_assert_cmpuint (voc_score_get_weight (score), ==, 5);
  g_assert_cmpint (voc_ratio_round (find_term (skills, "in both")->value, 0), ==, both);
  g_assert_cmpint (voc_ratio_round (find_term (skills, "below a skill")->value, 0), ==, both);
  g_assert_cmpint (voc_ratio_round (find_term (skills, "in a group and above it")->value, 0), ==,
                   c[VOC_SCORE_GEN]);
  g_assert_cmpint (voc_ratio_round (find_term (skills, "in no group")->value, 0), ==,
                   VOC_SCORE_NEUTRAL);

  for (VocScoreColumn column = VOC_SCORE_ML; column < VOC_SCORE_N_MODEL_COLUMNS; column++)
    {
      g_autoptr (VocSum) terms = voc_score_dup_sum (score, column, VOC_SUM_SKILLS);

      n_halves += (a[column] + b[column]) % 2;
      g_assert_cmpint (voc_ratio_round (find_term (terms, "in both")->value, 0),
                       ==, (a[column] + b[column] + 1) / 2);
    }
  g_assert_cmpuint (n_halves, >, 0);

  /* Three fifths of the weight, halved. */
  g_assert_cmpint (voc_ratio_compare (find_term (groups, "0612")->share,
                                      voc_ratio_new (3, 10)),
                   ==, 0);
  g_assert_cmpint (voc_ratio_compare (find_term (groups, "0612")->points,
                                      voc_ratio_new (3 * both, 10)),
                   ==, 0);
  g_assert_cmpint (voc_ratio_compare (find_term (groups, "S1.2.3")->points,
                                      voc_ratio_new (3 * both, 10)),
                   ==, 0);
  g_assert_null (find_term (groups, "S1"));
  g_assert_cmpuint (find_term (level_one, "S1")->n_skills, ==, 3);
  g_assert_cmpint (voc_ratio_compare (find_term (level_one, "S1")->share,
                                      voc_ratio_new (5, 10)),
                   ==, 0);
  for (guint i = 0; i < groups->terms->len; i++)
    sum = voc_ratio_add (sum, TERM (groups->terms->pdata[i])->points);
  g_assert_cmpint (voc_ratio_compare (sum, voc_score_get_unclipped (score, VOC_SCORE_GEN)), ==, 0);
}

static void
test_no_group (Fixture       *fixture,
               gconstpointer  user_data)
{
  g_autoptr (VocScore) score = get_score (fixture, "2529.1");
  g_autoptr (VocSum) groups = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, 2);
  g_autofree char *sentence = voc_score_dup_unknown_sentence (score);
  VocSumTerm *term = find_term (groups, "Not classified");

  g_assert_cmpuint (voc_score_get_n_unknown (score), ==, 1);
  g_assert_cmpint (voc_ratio_compare (voc_score_get_unknown_share (score), voc_ratio_new (1, 5)),
                   ==, 0);
  g_assert_cmpstr (sentence, ==,
                   "1 skill is in no group that the model knows (20 % of the weight). It counts 50 "
                   "everywhere.");
  g_assert_nonnull (term);
  g_assert_cmpint (term->kind, ==, VOC_TERM_NO_GROUP);
  g_assert_null (term->concept);
  /* 50 in every column is the middle: it adds nothing. */
  g_assert_cmpint (voc_ratio_get_sign (term->points), ==, 0);
}

static void
test_no_skills (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autoptr (VocScore) score = get_score (fixture, "2529.2");
  g_autoptr (VocSum) terms = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_SKILLS);
  g_autoptr (GPtrArray) card = voc_score_dup_card (score, VOC_CARD_PEOPLE, 0);
  g_autofree char *outlook = voc_score_dup_outlook (score);
  g_autofree char *arithmetic = voc_sum_dup_text (terms);

  g_assert_false (voc_score_is_known (score));
  for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
    {
      g_assert_false (voc_ratio_is_known (voc_score_get_value (score, c)));
      g_assert_cmpint (voc_score_get_percentile (score, c), ==, -1);
    }
  g_assert_cmpuint (terms->terms->len, ==, 0);
  g_assert_cmpuint (card->len, ==, 0);
  g_assert_null (voc_score_get_peers (score));
  g_assert_nonnull (strstr (outlook, "lists no skills"));
  g_assert_null (strstr (arithmetic, "The sum"));
  g_assert_nonnull (voc_score_get_published (score));
}

static void
test_unknown_groups (Fixture       *fixture,
                     gconstpointer  user_data)
{
  g_autoptr (VocScore) odd = get_score (fixture, "9999.1");
  g_autoptr (VocScore) army = get_score (fixture, "0110.1");
  g_autoptr (VocSum) terms = voc_score_dup_sum (odd, VOC_SCORE_RESILIENCE, VOC_SUM_SKILLS);
  g_autofree char *sentence = voc_score_dup_unknown_sentence (odd);
  g_autofree char *anchor = voc_score_dup_anchor_sentence (odd);
  guint group;

  g_assert_true (voc_score_is_known (odd));
  g_assert_false (voc_score_has_anchor (odd));
  g_assert_null (voc_score_get_published (odd));
  g_assert_cmpuint (terms->terms->len, ==, 2);
  g_assert_nonnull (strstr (sentence, "does not know this family"));
  g_assert_null (anchor);

  /* Military: a family without points, and nothing published. */
  g_assert_false (voc_score_has_anchor (army));
  g_assert_nonnull (voc_score_get_published (army));
  g_assert_cmpint (voc_published_get_agreement (voc_score_get_published (army), NULL, NULL), ==,
                   VOC_AGREEMENT_UNKNOWN);
  g_assert_cmpint (voc_ratio_round (voc_score_get_value (army, VOC_SCORE_RESILIENCE), 3), ==,
                   50000);

  g_assert_true (voc_matrix_find_group (voc_scores_get_matrix (fixture->scores),
                                        fixture->last_group, &group));
  g_assert_false (voc_matrix_find_group (voc_scores_get_matrix (fixture->scores),
                                         fixture->last_group + 1, &group));

  /* Three of four have a score; the fourth is in no rank. */
  g_assert_cmpuint (voc_catalogue_get_counts (fixture->catalogue)->occupations, ==, 4);
  g_assert_cmpuint (voc_scores_get_n_scored (fixture->scores), ==, 3);
}

/* Ranks are among all of ESCO, however few the catalogue has: the soldier, of whom nothing is known but
 * one optional skill, has 50 in everything. */
static void
test_ranks (Fixture       *fixture,
            gconstpointer  user_data)
{
  static const struct
  {
    gboolean anchored;
    VocScenario scenario;
    int exposure;
    int resilience;
  } EXPECTED[] = {
    { FALSE, VOC_SCENARIO_STEADY, 79, 41 },
    { TRUE, VOC_SCENARIO_STEADY, 76, 44 },
  };
  g_autoptr (VocScore) army = get_score (fixture, "0110.1");
  g_autoptr (VocScore) none = get_score (fixture, "2529.2");
  g_autofree char *sentence = voc_score_dup_rank_sentence (army);

  for (gsize i = 0; i < G_N_ELEMENTS (EXPECTED); i++)
    {
      g_autoptr (VocScore) score =
        voc_score_dup_with (army, EXPECTED[i].anchored, EXPECTED[i].scenario);

      g_assert_cmpint (voc_score_get_percentile (score, VOC_SCORE_EXPOSURE), ==,
                       EXPECTED[i].exposure);
      g_assert_cmpint (voc_score_get_percentile (score, VOC_SCORE_RESILIENCE), ==,
                       EXPECTED[i].resilience);
    }
  g_assert_cmpstr (sentence, ==, "More resilient than 44 % of 3039 occupations");
  g_assert_cmpint (voc_score_get_percentile (none, VOC_SCORE_RESILIENCE), ==, -1);
}

/* What is not known comes last, either way, and is in no range. */
static void
test_unknown_last (Fixture       *fixture,
                   gconstpointer  user_data)
{
  g_autoptr (VocLens) lens = voc_lens_new (fixture->scores);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocConcept) nothing =
    voc_catalogue_lookup (fixture->catalogue, "2529.2", VOC_CONCEPT_OCCUPATION, NULL);

  for (guint i = 0; i < 2 * voc_column_get_n (); i++)
    {
      const char *column = voc_column_get (i / 2)->id;
      g_autoptr (VocAnswer) all = NULL;
      g_autoptr (VocAnswer) some = NULL;

      /* Nobody looks through this lens, so of all occupations nothing is known there. */
      if (voc_column_get (i / 2)->score == VOC_SCORE_N_COLUMNS)
        continue;
      g_object_set (query, "sort", column, "ascending", i % 2 == 1, NULL);
      all = voc_lens_answer (lens, query, NULL, NULL);
      g_assert_cmpuint (all->ids->len, ==, 4);
      g_assert_cmpuint (g_array_index (all->ids, guint, 3), ==, voc_concept_get_id (nothing));

      voc_occupation_query_set_max (query, column, 99);
      some = voc_lens_answer (lens, query, NULL, NULL);
      for (guint at = 0; at < some->ids->len; at++)
        g_assert_cmpuint (g_array_index (some->ids, guint, at), !=, voc_concept_get_id (nothing));
      voc_occupation_query_set_max (query, column, VOC_RANGE_NO_MAX);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add (path, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

  ADD ("/insight/missing/several-groups", test_several_groups);
  ADD ("/insight/missing/no-group", test_no_group);
  ADD ("/insight/missing/no-skills", test_no_skills);
  ADD ("/insight/missing/unknown-groups", test_unknown_groups);
  ADD ("/insight/missing/ranks", test_ranks);
  ADD ("/insight/missing/unknown-last", test_unknown_last);

  return g_test_run ();
}
