/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "builtin-fixture.h"
#include "voc-gap.h"
#include "voc-lens.h"

/* How well the real occupations of the built-in catalogue fit people by chance. */

static VocMatrix *matrix;

static char *
dup_uri (guint id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (matrix->catalogue, id, &error);

  g_assert_no_error (error);
  return g_strdup (voc_concept_get_uri (concept));
}

static char *
dup_skill_uri (guint skill)
{
  return dup_uri (matrix->skills[skill].id);
}

static VocAbilities *
make_nobody (void)
{
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);

  return voc_abilities_new (matrix, profile);
}

static VocAbilities *
learn (VocAbilities  *abilities,
       guint32        skill,
       VocSkillLevel  level)
{
  return voc_abilities_copy_with (abilities, &skill, 1, level);
}

/* A person who knows some of what three occupations ask for, of each at another level. */
static VocAbilities *
make_person (void)
{
  VocAbilities *abilities = make_nobody ();

  for (VocSkillLevel level = VOC_SKILL_LEVEL_LEARNING; level <= VOC_SKILL_LEVEL_HAVE; level++)
    {
      g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));
      VocAbilities *next;
      guint n;
      const VocMatrixEntry *row =
        voc_matrix_get_row (matrix, g_test_rand_int_range (0, matrix->n_occupations), &n);

      for (guint i = 0; i < n; i++)
        if (g_test_rand_bit ())
          g_array_append_val (skills, row[i].index);
      next = voc_abilities_copy_with (abilities, (const guint32 *) skills->data, skills->len, level);
      g_object_unref (abilities);
      abilities = next;
    }

  return abilities;
}

static void
assert_equal (VocRatio a,
              VocRatio b)
{
  g_assert_cmpint (voc_ratio_compare (a, b), ==, 0);
}

/* Learning a gap adds exactly its gain; and the sum is the coverage. */
static void
check_occupation (VocAbilities *abilities,
                  guint         occupation)
{
  g_autoptr (GError) error = NULL;
  VocFit fit = voc_fit_of (abilities, occupation);
  VocRatio coverage = voc_coverage_get_ratio (&fit.coverage);
  g_autoptr (GArray) gaps = voc_gap_list (abilities, occupation);
  g_autoptr (VocSum) sum = NULL;
  const VocGap *gap;
  VocFit better;
  VocAbilities *learnt;

  g_assert_cmpuint (fit.coverage.have + fit.coverage.used + fit.coverage.learning + gaps->len, ==,
                    fit.coverage.total);
  g_assert_cmpuint (fit.coverage.close, <=, gaps->len);
  if (fit.coverage.total == 0)
    return;

  sum = voc_fit_dup_sum (abilities, occupation, &error);
  g_assert_no_error (error);
  assert_equal (sum->exact, voc_ratio_new (100 * coverage.numerator, coverage.denominator));
  if (gaps->len == 0)
    return;

  gap = &g_array_index (gaps, VocGap, g_test_rand_int_range (0, gaps->len));
  learnt = learn (abilities, gap->skill, VOC_SKILL_LEVEL_HAVE);
  better = voc_fit_of (learnt, occupation);
  assert_equal (voc_ratio_add (coverage, gap->gain), voc_coverage_get_ratio (&better.coverage));
  g_object_unref (learnt);

  for (guint i = 1; i < gaps->len; i++)
    g_assert_cmpfloat (g_array_index (gaps, VocGap, i - 1).payoff, >=,
                       g_array_index (gaps, VocGap, i).payoff);
}

static void
test_recombine (void)
{
  for (guint round = 0; round < 1000; round++)
    {
      g_autoptr (VocAbilities) abilities = make_person ();

      check_occupation (abilities, g_test_rand_int_range (0, matrix->n_occupations));
    }
}

/* What fits best is first by the lower bound; 3 of 3 is never above 20 of 22. */
static void
test_suggest (void)
{
  for (guint round = 0; round < 30; round++)
    {
      g_autoptr (VocAbilities) abilities = make_person ();
      g_autoptr (GArray) fits = voc_fit_suggest (abilities, G_MAXUINT);
      gboolean small = FALSE;

      for (guint i = 0; i < fits->len; i++)
        {
          const VocFit *fit = &g_array_index (fits, VocFit, i);
          double share = voc_coverage_get_share (&fit->coverage);

          g_assert_cmpfloat (share, >, 0);
          if (i > 0)
            g_assert_cmpfloat (fit[-1].lower_bound, >=, fit->lower_bound);
          small = small || fit->coverage.total <= 3;
          g_assert_false (small && fit->coverage.total >= 22 && share >= 20 / 22.);
        }
    }
}

/* By hand: four levels and what is close, on one occupation. */
static void
test_levels (void)
{
  g_autoptr (VocAbilities) none = make_nobody ();
  guint officer = find_occupation (matrix, "2529.1");
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (VocAbilities) one = NULL;
  g_autoptr (VocAbilities) two = NULL;
  g_autoptr (VocAbilities) three = NULL;
  g_autofree char *text = NULL;
  VocFit fit;

  voc_abilities_list_needs (none, officer, VOC_RELATION_ESSENTIAL, needs);
  g_assert_cmpuint (needs->len, ==, 47);
  one = learn (none, g_array_index (needs, guint32, 0), VOC_SKILL_LEVEL_HAVE);
  two = learn (one, g_array_index (needs, guint32, 1), VOC_SKILL_LEVEL_USED);
  three = learn (two, g_array_index (needs, guint32, 2), VOC_SKILL_LEVEL_LEARNING);

  fit = voc_fit_of (three, officer);
  g_assert_cmpuint (fit.coverage.have, ==, 1);
  g_assert_cmpuint (fit.coverage.used, ==, 1);
  g_assert_cmpuint (fit.coverage.learning, ==, 1);
  text = voc_fit_dup_text (&fit);
  g_assert_cmpstr (text, ==, "2 of 47 things you can do");
  g_assert_cmpuint (fit.optional_total, ==, 34);
  assert_equal (voc_coverage_get_ratio (&fit.coverage),
                voc_ratio_new (4 + 3 + 2 + 2 * fit.coverage.close, 4 * 47));
}

/* A skill right above or below one that is there is close, and no other. */
static void
test_close (void)
{
  g_autoptr (VocAbilities) none = make_nobody ();
  guint n_found = 0;

  for (guint s = 0; s < matrix->n_skills && n_found < 20; s++)
    {
      guint n;
      const guint32 *broader = voc_matrix_get_broader_skills (matrix, s, &n);
      g_autoptr (VocAbilities) above = NULL;
      g_autoptr (VocAbilities) below = NULL;
      g_autoptr (VocAbilities) learning = NULL;

      if (n == 0)
        continue;
      n_found++;
      above = learn (none, broader[0], VOC_SKILL_LEVEL_HAVE);
      below = learn (none, s, VOC_SKILL_LEVEL_HAVE);
      learning = learn (none, s, VOC_SKILL_LEVEL_LEARNING);
      g_assert_true (voc_abilities_get_is_close (above, s));
      g_assert_false (voc_abilities_get_is_close (above, broader[0]));
      g_assert_true (voc_abilities_get_is_close (below, broader[0]));
      g_assert_false (voc_abilities_get_is_close (learning, broader[0]));
    }
  g_assert_cmpuint (n_found, ==, 20);
}

/* Skills, the shortlist and what the person says of an occupation, from a profile. */
static void
test_profile (void)
{
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (GError) error = NULL;
  guint officer = find_occupation (matrix, "2529.1");
  g_autofree char *uri = dup_uri (matrix->occupations[officer].id);
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) gaps = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *odd = NULL;
  g_autofree char *reason = NULL;
  g_autoptr (VocAbilities) before = voc_abilities_new (matrix, profile);
  g_autoptr (VocAbilities) after = NULL;
  guint other = find_occupation (matrix, "2529.6");
  g_autofree char *other_uri = dup_uri (matrix->occupations[other].id);
  VocFit fit;

  voc_abilities_list_needs (before, officer, VOC_RELATION_ESSENTIAL, needs);
  first = dup_skill_uri (g_array_index (needs, guint32, 0));
  second = dup_skill_uri (g_array_index (needs, guint32, 1));
  odd = dup_skill_uri (matrix
                         ->by_row[matrix->occupations[find_occupation (matrix, "bookkeeper")].first]
                         .index);

  voc_profile_set_skill_level (profile, first, VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_profile_set_skill_level (profile, "http://example.org/nowhere", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_profile_set_override (profile, uri, second, VOC_OVERRIDE_NOT_NEEDED, &error);
  g_assert_no_error (error);
  voc_profile_set_override (profile, uri, odd, VOC_OVERRIDE_NEEDED, &error);
  g_assert_no_error (error);
  voc_profile_set_kept (profile, other_uri, TRUE, &error);
  g_assert_no_error (error);

  after = voc_abilities_new (matrix, profile);
  g_assert_cmpuint (voc_abilities_get_n_unknown (after), ==, 1);
  g_assert_true (voc_abilities_is_adjusted (after, officer));
  g_assert_false (voc_abilities_is_adjusted (after, other));
  g_assert_cmpuint (voc_abilities_get_kept (after)->len, ==, 1);
  fit = voc_fit_of (after, officer);
  g_assert_cmpuint (fit.coverage.have, ==, 1);
  g_assert_cmpuint (fit.coverage.total, ==, 47);
  voc_abilities_list_needs (after, officer, VOC_RELATION_ESSENTIAL, needs);
  for (guint i = 0; i < needs->len; i++)
    {
      g_autofree char *needed = dup_skill_uri (g_array_index (needs, guint32, i));

      g_assert_cmpstr (needed, !=, second);
    }

  gaps = voc_gap_list (after, officer);
  g_assert_true (g_array_index (gaps, VocGap, 0).kept);
  g_assert_cmpuint (g_array_index (gaps, VocGap, 0).unlock, ==, 1);
  reason = voc_gap_dup_reason (&g_array_index (gaps, VocGap, 0));
  g_assert_true (g_str_has_prefix (reason, "Needed in 1 of 1 other occupation that you keep"));
}

/* A lens through which somebody looks who can do the first of what @occupation needs, and a little
 * else. */
static VocLens *
create_lens (VocProfile *profile,
             guint       occupation,
             guint       n_skills)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores)
    scores = voc_scores_new (matrix->catalogue, voc_score_model_get_default (), &error);
  g_autoptr (VocAbilities) nobody = make_nobody ();
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  VocLens *lens;

  g_assert_no_error (error);
  voc_abilities_list_needs (nobody, occupation, VOC_RELATION_ESSENTIAL, needs);
  for (guint i = 0; i < MIN (n_skills, needs->len); i++)
    {
      g_autofree char *uri = dup_skill_uri (g_array_index (needs, guint32, i));

      voc_profile_set_skill_level (profile, uri, VOC_SKILL_LEVEL_HAVE, &error);
      g_assert_no_error (error);
    }
  lens = voc_lens_new (scores);
  voc_lens_set_profile (lens, profile);
  return lens;
}

static VocOccupation *
dup_occupation (guint index)
{
  g_autoptr (GError) error = NULL;
  VocConcept *concept =
    voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[index].id, &error);

  g_assert_no_error (error);
  return VOC_OCCUPATION (concept);
}

/* How an occupation fits is a column like any other: shown as counted, ordered by the lower bound, and
 * narrowed by what is shown. */
static void
test_column (void)
{
  const VocColumn *column = voc_column_find ("fit");
  guint officer = find_occupation (matrix, "2529.1");
  g_autoptr (VocOccupation) occupation = dup_occupation (officer);
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (VocLens) lens = create_lens (profile, officer, 14);
  g_autoptr (VocLens) copy = voc_lens_copy (lens);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;
  g_autofree char *figure = voc_lens_dup_figure (lens, column, occupation);
  g_autofree char *text = voc_lens_dup_text (lens, column, occupation);
  g_autoptr (GError) error = NULL;
  double before = 1;

  g_assert_cmpstr (figure, ==, "14 of 47");
  g_assert_cmpstr (text, ==, "14 of 47 things you can do");
  g_object_set (query, "sort", "fit", NULL);
  voc_column_limit (column, query, FALSE, 10);
  answer = voc_lens_answer (copy, query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answer->ids->len, >, 1);
  for (guint i = 0; i < answer->ids->len; i++)
    {
      VocFit fit;
      guint index;

      g_assert_true (voc_matrix_find_occupation (matrix, g_array_index (answer->ids, guint, i),
                                                 &index));
      fit = voc_fit_of (voc_lens_get_abilities (lens), index);
      g_assert_cmpfloat (fit.lower_bound, <=, before + 1e-8);
      g_assert_cmpfloat (voc_coverage_get_share (&fit.coverage), >=, 0.095);
      before = fit.lower_bound;
    }
  g_assert_cmpuint (g_array_index (answer->ids, guint, 0), ==, matrix->occupations[officer].id);
}

/* Of somebody who has said nothing, nothing is said. */
static void
test_column_unknown (void)
{
  guint officer = find_occupation (matrix, "2529.1");
  g_autoptr (VocOccupation) occupation = dup_occupation (officer);
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (VocLens) lens = create_lens (profile, officer, 0);

  g_assert_cmpint (voc_lens_get_value (lens, voc_column_find ("fit"), occupation), ==,
                   VOC_COLUMN_UNKNOWN);
  g_assert_cmpint (voc_lens_get_value (lens, voc_column_find ("interest"), occupation), ==,
                   VOC_COLUMN_UNKNOWN);
  g_assert_null (voc_lens_get_fits (lens));
  voc_lens_plan (lens, "http://example.org/nowhere", TRUE);
  g_assert_null (voc_lens_get_fits (lens));
}

/* What if the first gap were learnt: the column rises by exactly its gain, nothing is written, and all is
 * as it was when the plan is left. */
static void
test_plan (void)
{
  const VocColumn *column = voc_column_find ("fit");
  guint officer = find_occupation (matrix, "2529.1");
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (VocLens) lens = create_lens (profile, officer, 14);
  guint n = matrix->n_occupations * sizeof (gint32);
  g_autofree gint32 *before = g_memdup2 (voc_lens_get_values (lens, column), n);
  g_autoptr (GArray) gaps = voc_gap_list (voc_lens_get_abilities (lens), officer);
  VocFit fit = voc_fit_of (voc_lens_get_abilities (lens), officer);
  VocRatio wanted = voc_ratio_add (voc_coverage_get_ratio (&fit.coverage),
                                   g_array_index (gaps, VocGap, 0).gain);
  g_autofree char *uri = dup_skill_uri (g_array_index (gaps, VocGap, 0).skill);
  g_autoptr (VocLens) copy = NULL;

  voc_lens_plan (lens, uri, TRUE);
  g_assert_true (voc_lens_is_planned (lens, uri));
  fit = g_array_index (voc_lens_get_fits (lens), VocFit, officer);
  assert_equal (voc_coverage_get_ratio (&fit.coverage), wanted);
  copy = voc_lens_copy (lens);
  g_assert_cmpint (voc_lens_get_values (copy, column)[officer], >, before[officer]);
  g_assert_cmpint (voc_profile_get_skill_level (profile, uri), ==, VOC_SKILL_LEVEL_NONE);

  voc_lens_turn_back (lens, "planned");
  g_assert_null (voc_lens_get_planned (lens));
  g_assert_cmpmem (voc_lens_get_values (lens, column), n, before, n);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  matrix = open_builtin_matrix ("en");

  g_test_add_func ("/fit/recombine", test_recombine);
  g_test_add_func ("/fit/suggest", test_suggest);
  g_test_add_func ("/fit/levels", test_levels);
  g_test_add_func ("/fit/close", test_close);
  g_test_add_func ("/fit/profile", test_profile);
  g_test_add_func ("/fit/column", test_column);
  g_test_add_func ("/fit/column/unknown", test_column_unknown);
  g_test_add_func ("/fit/plan", test_plan);

  result = g_test_run ();
  g_object_unref (matrix);
  return result;
}
