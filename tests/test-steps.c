/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "builtin-fixture.h"
#include "voc-fit.h"
#include "voc-preparation.h"
#include "voc-similar-filter.h"
#include "voc-steps.h"

/* Steps from an occupation, and which similar work is wanted, on the built-in catalogue. */

static VocMatrix *matrix;
static VocLens *lens;

/* Table 1 of ISCO-08, volume I. */
static void
test_skill_level (void)
{
  static const struct
  {
    const char *isco;
    guint level;
  } CASES[] = {
    { "0110", 4 }, { "0210", 2 }, { "0310", 1 }, { "1111", 4 }, { "1346", 4 }, { "1412", 3 },
    { "2250", 4 }, { "3240", 3 }, { "4110", 2 }, { "5131", 2 }, { "6121", 2 }, { "7231", 2 },
    { "8322", 2 }, { "9412", 1 }, { "", 0 },     { "0910", 0 }, { "X", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    g_assert_cmpuint (voc_preparation_get_skill_level (CASES[i].isco), ==, CASES[i].level);
}

static void
test_training (void)
{
  static const guint TRAININGS[][2] = { { 0, 0 },  { 12, 0 }, { 13, 1 }, { 37, 1 }, { 38, 2 },
                                        { 62, 2 }, { 63, 3 }, { 87, 3 }, { 88, 4 }, { 100, 4 } };

  for (gsize i = 0; i < G_N_ELEMENTS (TRAININGS); i++)
    g_assert_cmpuint (voc_preparation_get_training (TRAININGS[i][0]), ==, TRAININGS[i][1]);
}

/* More for one is less for the other. */
static void
test_preparation (void)
{
  guint nurse = find_occupation (matrix, "veterinary nurse"),
        vet = find_occupation (matrix, "general veterinarian");
  guint waiter = find_occupation (matrix, "waiter/waitress");

  g_assert_cmpint (voc_preparation_compare (lens, vet, nurse), >, 0);
  g_assert_cmpint (voc_preparation_compare (lens, nurse, vet), <, 0);
  g_assert_cmpint (voc_preparation_compare (lens, vet, vet), ==, 0);
  g_assert_cmpint (voc_preparation_compare (lens, waiter, nurse), <, 0);
  g_assert_true (voc_preparation_is_same (lens, vet, vet));
  g_assert_false (voc_preparation_is_same (lens, vet, waiter));
}

static int
get_sign (VocStepKind kind)
{
  return kind == VOC_STEP_UP ? 1 : kind == VOC_STEP_DOWN ? -1 : 0;
}

/* Each leads where it says, what it lists to learn is what is not there, and nothing better is left out. */
static void
check_steps (guint       from,
             VocStepKind kind,
             guint       limit)
{
  g_autoptr (GArray) steps = voc_steps_find (lens, from, kind, limit);
  guint n_reachable = 0, n_better = 0;

  g_assert_cmpuint (steps->len, <=, limit);
  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      VocCoverage coverage = voc_coverage_from_occupation (matrix, from, o);
      int sign = voc_preparation_compare (lens, o, from);

      if (o == from || (sign > 0) - (sign < 0) != get_sign (kind) ||
          voc_coverage_get_reach (&coverage) < VOC_REACH_REACHABLE)
        continue;
      n_reachable++;
      n_better += steps->len > 0 && voc_coverage_get_lower_bound (&coverage) >
                                      g_array_index (steps, VocStep, steps->len - 1).lower_bound;
    }

  if (n_reachable == 0)
    {
      g_assert_cmpuint (steps->len, <=, 1);
      return;
    }
  g_assert_cmpuint (steps->len, ==, MIN (limit, n_reachable));
  g_assert_cmpuint (n_better, <, limit);
  for (guint i = 0; i < steps->len; i++)
    {
      const VocStep *step = &g_array_index (steps, VocStep, i);
      int sign = voc_preparation_compare (lens, step->occupation, from);
      g_autoptr (GArray) learn = voc_coverage_list_missing (matrix, from, step->occupation);

      g_assert_cmpint ((sign > 0) - (sign < 0), ==, get_sign (kind));
      g_assert_cmpuint (step->coverage.have + learn->len, ==, step->coverage.total);
      if (i > 0)
        g_assert_cmpfloat (step->lower_bound, <=, step[-1].lower_bound);
    }
}

static void
test_steps (void)
{
  for (guint round = 0; round < 60; round++)
    for (VocStepKind kind = 0; kind < VOC_N_STEP_KINDS; kind++)
      check_steps (g_test_rand_int_range (0, matrix->n_occupations), kind,
                   g_test_rand_int_range (1, 6));
}

/* From a nurse for animals, the way up leads to a doctor for them; from a waiter, aside to a host. */
static void
test_known (void)
{
  static const struct
  {
    const char *from, *to;
    VocStepKind kind;
  } CASES[] = {
    { "veterinary nurse", "official veterinarian", VOC_STEP_UP },
    { "waiter/waitress", "restaurant host/restaurant hostess", VOC_STEP_SIDEWAYS },
    { "general veterinarian", "animal handler", VOC_STEP_DOWN },
  };

  for (gsize c = 0; c < G_N_ELEMENTS (CASES); c++)
    {
      guint from = find_occupation (matrix, CASES[c].from),
            to = find_occupation (matrix, CASES[c].to);

      for (VocStepKind kind = 0; kind < VOC_N_STEP_KINDS; kind++)
        {
          g_autoptr (GArray) steps = voc_steps_find (lens, from, kind, 50);
          gboolean found = FALSE;

          for (guint i = 0; i < steps->len; i++)
            found = found || g_array_index (steps, VocStep, i).occupation == to;
          g_assert_cmpint (found, ==, kind == CASES[c].kind);
        }
    }
}

/* The words for it. */
static void
test_texts (void)
{
  const VocCoverage some = { .have = 12, .total = 35 }, one = { .have = 2, .total = 3 };
  const VocCoverage all = { .have = 3, .total = 3 };
  const VocStep near = { .coverage = some }, far = { .coverage = { .have = 1, .total = 10 } };
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (VocStep));
  g_autofree char *some_text = voc_coverage_dup_text (&some);
  g_autofree char *one_text = voc_coverage_dup_text (&one);
  g_autofree char *all_text = voc_coverage_dup_text (&all);

  g_assert_cmpstr (some_text, ==, "23 skills to learn, 12 of 35 are there");
  g_assert_cmpstr (one_text, ==, "1 skill to learn, 2 of 3 are there");
  g_assert_cmpstr (all_text, ==, "All that is essential is there");
  g_assert_cmpstr (voc_step_kind_get_text (VOC_STEP_UP, steps), ==,
                   "No work that asks for more preparation shares a skill with it.");
  g_array_append_val (steps, near);
  g_assert_cmpstr (voc_step_kind_get_text (VOC_STEP_DOWN, steps), ==,
                   "It asks for less preparation.");
  g_array_index (steps, VocStep, 0) = far;
  g_assert_cmpstr (voc_step_kind_get_text (VOC_STEP_SIDEWAYS, steps), ==,
                   "Nothing that asks for as much preparation is within reach. This is nearest.");
}

/* What somebody can do who has all that an occupation lists. */
static VocAbilities *
make_abilities (guint occupation)
{
  g_autoptr (VocProfile) nobody = voc_profile_new (NULL);
  g_autoptr (VocAbilities) none = voc_abilities_new (matrix, nobody);
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    g_array_append_val (skills, row[i].index);
  return voc_abilities_copy_with (none, (const guint32 *) skills->data, skills->len,
                                  VOC_SKILL_LEVEL_HAVE);
}

static gboolean
is_so (VocSimilarFilter  filter,
       VocAbilities     *abilities,
       guint             here,
       guint             there)
{
  const gint32 *protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  VocFit fit = voc_fit_of (abilities, there);

  if ((filter & VOC_SIMILAR_SAME_TRAINING) != 0 && !voc_preparation_is_same (lens, here, there))
    return FALSE;
  if ((filter & VOC_SIMILAR_BETTER_PROTECTED) != 0 &&
      voc_column_to_whole (protection[there]) <= voc_column_to_whole (protection[here]))
    return FALSE;
  return (filter & VOC_SIMILAR_REACHABLE) == 0 || voc_coverage_get_share (&fit.coverage) >= 0.3;
}

/* Filters leave the same order, and take out exactly what is not so. */
static void
test_filter (void)
{
  guint clerk = find_occupation (matrix, "bookkeeper");
  g_autoptr (VocAbilities) abilities = make_abilities (clerk);
  g_autoptr (GArray) all = voc_similar_filter_find (VOC_SIMILAR_ALL, lens, NULL, clerk, 10000);

  for (VocSimilarFilter filter = 1; filter < 8; filter++)
    {
      g_autoptr (GArray) some = voc_similar_filter_find (filter, lens, abilities, clerk, 10000);
      guint n = 0;

      for (guint i = 0; i < all->len; i++)
        {
          guint32 occupation = g_array_index (all, VocSimilar, i).occupation;

          if (!is_so (filter, abilities, clerk, occupation))
            continue;
          g_assert_cmpuint (n, <, some->len);
          g_assert_cmpuint (g_array_index (some, VocSimilar, n).occupation, ==, occupation);
          n++;
        }
      g_assert_cmpuint (n, ==, some->len);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (n, <, all->len);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  lens = open_builtin_lens ("en");
  matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));

  g_test_add_func ("/steps/skill-level", test_skill_level);
  g_test_add_func ("/steps/training", test_training);
  g_test_add_func ("/steps/preparation", test_preparation);
  g_test_add_func ("/steps/all", test_steps);
  g_test_add_func ("/steps/known", test_known);
  g_test_add_func ("/steps/texts", test_texts);
  g_test_add_func ("/steps/filter", test_filter);

  result = g_test_run ();
  g_object_unref (lens);
  return result;
}
