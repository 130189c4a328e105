/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-column.h"
#include "voc-similarity.h"

/* How alike the real occupations of the built-in catalogue are. */

static VocMatrix *matrix;
static VocSimilarity *similarity;

static void
test_known (void)
{
  static const struct
  {
    const char *label;
    double similarity;
    double skills;
    VocLikeness word;
  } NEAREST[] = {
    { "cybersecurity risk manager", 0.737, 0.70, VOC_LIKENESS_VERY_CLOSE },
    { "ICT resilience manager", 0.523, 0.43, VOC_LIKENESS_VERY_CLOSE },
    { "ethical hacker", 0.475, 0.39, VOC_LIKENESS_CLOSE },
    { "cyber incident responder", 0.475, 0.41, VOC_LIKENESS_CLOSE },
    { "ICT auditor manager", 0.471, 0.40, VOC_LIKENESS_CLOSE },
  };
  guint officer = find_occupation (matrix, "2529.1");
  g_autoptr (GArray) nearest =
    voc_similarity_dup_nearest (similarity, officer, G_N_ELEMENTS (NEAREST), NULL);
  const VocSimilar *first = &g_array_index (nearest, VocSimilar, 0);
  g_autofree char *counts = voc_similar_dup_counts (first);

  g_assert_cmpuint (nearest->len, ==, G_N_ELEMENTS (NEAREST));
  for (guint i = 0; i < nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
      VocLikenessParts parts =
        voc_similarity_get_parts (similarity, officer, similar->occupation);

      g_assert_cmpuint (similar->occupation, ==, find_occupation (matrix, NEAREST[i].label));
      g_assert_cmpfloat_with_epsilon (similar->similarity, NEAREST[i].similarity, 0.001);
      g_assert_cmpfloat_with_epsilon (parts.skills, NEAREST[i].skills, 0.005);
      g_assert_cmpfloat (parts.similarity, ==, similar->similarity);
      g_assert_cmpint (voc_likeness_of (similar->similarity), ==, NEAREST[i].word);
    }
  g_assert_cmpstr (counts, ==, "47 skills shared, 25 new");
  g_assert_cmpuint (first->extra, ==, 34);
}

static void
test_words (void)
{
  g_assert_cmpint (voc_likeness_of (1), ==, VOC_LIKENESS_VERY_CLOSE);
  g_assert_cmpint (voc_likeness_of (0.5), ==, VOC_LIKENESS_VERY_CLOSE);
  g_assert_cmpint (voc_likeness_of (0.49), ==, VOC_LIKENESS_CLOSE);
  g_assert_cmpint (voc_likeness_of (0.3), ==, VOC_LIKENESS_CLOSE);
  g_assert_cmpint (voc_likeness_of (0.2), ==, VOC_LIKENESS_RELATED);
  g_assert_cmpint (voc_likeness_of (0.19), ==, VOC_LIKENESS_DISTANT);
  g_assert_cmpstr (voc_likeness_to_id (VOC_LIKENESS_VERY_CLOSE), ==, "very-close");
  g_assert_cmpstr (voc_likeness_to_title (VOC_LIKENESS_VERY_CLOSE), ==, "very close");
}

/* The vectors of an occupation, written out: a place for each skill, and one for each group. */
static void
fill_vectors (guint   occupation,
              double *skills,
              double *groups)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (matrix, occupation, &n);

  memset (skills, 0, matrix->n_skills * sizeof (double));
  memset (groups, 0, matrix->n_groups * sizeof (double));
  for (guint i = 0; i < n; i++)
    {
      double weight = row[i].relation == VOC_RELATION_ESSENTIAL ? 1 : 0.5;
      guint df, n_groups;
      const guint32 *of_skill = voc_matrix_get_skill_groups (matrix, row[i].index, &n_groups);

      voc_matrix_get_column (matrix, row[i].index, &df);
      skills[row[i].index] = weight * log ((double) matrix->n_occupations / df);
      for (guint g = 0; g < n_groups; g++)
        groups[of_skill[g]] += weight / n_groups;
    }
}

static double
multiply (const double *a,
          const double *b,
          guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += a[i] * b[i];

  return sum;
}

static double
get_cosine (const double *a,
            const double *b,
            guint         n)
{
  return multiply (a, b, n) / sqrt (multiply (a, a, n)) / sqrt (multiply (b, b, n));
}

/* idf of each group, by the occupations that need one of its skills. */
static double *
make_group_idf (void)
{
  g_autofree double *skills = g_new (double, matrix->n_skills);
  g_autofree double *groups = g_new (double, matrix->n_groups);
  double *idf = g_new0 (double, matrix->n_groups);

  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      fill_vectors (o, skills, groups);
      for (guint g = 0; g < matrix->n_groups; g++)
        idf[g] += groups[g] > 0;
    }
  for (guint g = 0; g < matrix->n_groups; g++)
    idf[g] = idf[g] > 0 ? log (matrix->n_occupations / idf[g]) : 0;

  return idf;
}

#define N_SLOW 200

/* Two hundred occupations by chance, each with each, beside the textbook's cosines. */
static void
test_reference (void)
{
  gsize n_skills = matrix->n_skills, n_groups = matrix->n_groups;
  g_autofree double *skills = g_new (double, N_SLOW *n_skills);
  g_autofree double *groups = g_new (double, N_SLOW *n_groups);
  g_autofree double *idf = make_group_idf ();
  guint chosen[N_SLOW];

  for (guint i = 0; i < N_SLOW; i++)
    {
      chosen[i] = g_test_rand_int_range (0, matrix->n_occupations);
      fill_vectors (chosen[i], skills + i * n_skills, groups + i * n_groups);
      for (guint g = 0; g < n_groups; g++)
        groups[i * n_groups + g] = sqrt (groups[i * n_groups + g]) * idf[g];
    }

  for (guint i = 0; i < N_SLOW; i++)
    {
      g_autofree double *all = voc_similarity_dup_all (similarity, chosen[i]);

      g_assert_cmpfloat (all[chosen[i]], ==, 1);
      for (guint j = 0; j <= i; j++)
        {
          double by_skill = get_cosine (skills + i * n_skills, skills + j * n_skills, n_skills);
          double by_group = get_cosine (groups + i * n_groups, groups + j * n_groups, n_groups);

          g_assert_cmpfloat_with_epsilon (all[chosen[j]], 0.75 * by_skill + 0.25 * by_group, 1e-6);
          g_assert_cmpfloat (all[chosen[j]], ==,
                             voc_similarity_get (similarity, chosen[j], chosen[i]));
        }
    }
}

/* The nearest are the greatest of all, in order, and their counts are those of the sets. */
static void
test_nearest (void)
{
  for (guint round = 0; round < 50; round++)
    {
      guint occupation = g_test_rand_int_range (0, matrix->n_occupations);
      guint limit = g_test_rand_int_range (1, 60);
      g_autofree double *all = voc_similarity_dup_all (similarity, occupation);
      g_autoptr (GArray) nearest =
        voc_similarity_dup_nearest (similarity, occupation, limit, NULL);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      double last = 1;
      guint n;

      g_assert_cmpuint (nearest->len, <=, limit);
      voc_matrix_get_row (matrix, occupation, &n);
      for (guint i = 0; i < nearest->len; i++)
        {
          const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
          guint n_similar;

          g_assert_cmpuint (similar->occupation, !=, occupation);
          g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (similar->occupation)));
          g_assert_cmpfloat (similar->similarity, ==, all[similar->occupation]);
          g_assert_cmpfloat (similar->similarity, <=, last);
          g_assert_cmpfloat (similar->similarity, >, 0);
          last = similar->similarity;

          voc_matrix_get_row (matrix, similar->occupation, &n_similar);
          g_assert_cmpuint (similar->shared + similar->missing, ==, n_similar);
          g_assert_cmpuint (similar->shared + similar->extra, ==, n);
        }
      for (guint o = 0; o < matrix->n_occupations; o++)
        if (o != occupation && !g_hash_table_contains (seen, GUINT_TO_POINTER (o)))
          g_assert_true (nearest->len < limit ? all[o] <= 0 : all[o] <= last);
    }
}

/* What is better protected comes in the same order, and none is left out. */
static void
test_protection (void)
{
  g_autofree gint32 *values = g_new (gint32, matrix->n_occupations);
  guint occupation = find_occupation (matrix, "2529.1");
  g_autoptr (GArray) all =
    voc_similarity_dup_nearest (similarity, occupation, matrix->n_occupations, NULL);
  g_autoptr (GArray) better = NULL;
  guint at = 0;

  for (guint o = 0; o < matrix->n_occupations; o++)
    values[o] = o % 7 == 0 ? VOC_COLUMN_UNKNOWN
                           : g_test_rand_int_range (0, 101) * VOC_COLUMN_ONE / 2;
  values[occupation] = 20 * VOC_COLUMN_ONE;

  better = voc_similarity_dup_nearest (similarity, occupation, matrix->n_occupations, values);
  for (guint i = 0; i < all->len; i++)
    {
      const VocSimilar *similar = &g_array_index (all, VocSimilar, i);

      /* 20.5 is shown as 21. */
      if (values[similar->occupation] >= 20 * VOC_COLUMN_ONE + VOC_COLUMN_ONE / 2)
        g_assert_cmpuint (g_array_index (better, VocSimilar, at++).occupation, ==,
                          similar->occupation);
    }
  g_assert_cmpuint (at, ==, better->len);
  g_assert_cmpuint (at, >, 0);

  g_array_unref (better);
  values[occupation] = VOC_COLUMN_UNKNOWN;
  better = voc_similarity_dup_nearest (similarity, occupation, 5, values);
  g_assert_cmpuint (better->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  matrix = open_builtin_matrix ("en");
  similarity = voc_similarity_new (matrix);

  g_test_add_func ("/similarity/known", test_known);
  g_test_add_func ("/similarity/words", test_words);
  g_test_add_func ("/similarity/reference", test_reference);
  g_test_add_func ("/similarity/nearest", test_nearest);
  g_test_add_func ("/similarity/protection", test_protection);

  result = g_test_run ();
  g_object_unref (similarity);
  g_object_unref (matrix);
  return result;
}
