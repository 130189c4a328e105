/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <glib/gstdio.h>
#include <pango/pangocairo.h>

#include "bench-utils.h"
#include "voc-fit.h"
#include "voc-gap.h"
#include "voc-lens.h"
#include "voc-neighbour-chart.h"
#include "voc-path.h"

/*
 * How much of the processor it takes to find what is most like an occupation, as a list and as a map, ways,
 * and what fits a person. All pairs with the 50 nearest of each stand beside the same with SciPy's sparse products, in the same run
 * where SciPy is installed.
 *
 *   bench-similar CATALOGUE SCRIPT [FILE]
 *
 * With FILE, the matrix is left there, for SCRIPT on another machine's Python.
 */

#define ALLOWED_SIMILAR_MS 3.0
#define ALLOWED_PATH_MS 150.0
#define ALLOWED_SUGGEST_MS 8.0
#define ALLOWED_MAP_MS 50.0
#define ALLOWED_PLAN_MS 16.0
#define N_NEAREST 50
#define N_PATHS 400

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static gboolean
report (const char *what,
        double      took,
        double      allowed)
{
  g_print ("%s: %.2f ms (allowed: %.0f ms)\n", what, took, allowed);
  return took <= allowed;
}

/* Once for a catalogue. */
static void
time_new (VocMatrix *matrix)
{
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < 10; run++)
    {
      double start = get_milliseconds ();
      g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);

      bench_add_time (times, get_milliseconds () - start);
    }
  g_print ("The vectors of all, once: %.2f ms\n", bench_get_percentile (times, 50));
}

static gboolean
time_one (VocMatrix *matrix)
{
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint o = 0; o < matrix->n_occupations; o += 10)
    {
      double start = get_milliseconds ();
      g_autoptr (GArray) nearest =
        voc_similarity_dup_nearest (similarity, o, N_NEAREST, NULL);

      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_report ("Similar to one", times, 99, ALLOWED_SIMILAR_MS);
}

static double
time_all (VocMatrix *matrix)
{
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < 5; run++)
    {
      double start = get_milliseconds ();
      g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);

      for (guint o = 0; o < matrix->n_occupations; o++)
        g_array_unref (voc_similarity_dup_nearest (similarity, o, N_NEAREST, NULL));
      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_get_percentile (times, 50);
}

static void
write_skills (VocMatrix *matrix,
              FILE      *file)
{
  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      guint n;
      const VocMatrixEntry *row = voc_matrix_get_row (matrix, o, &n);

      for (guint i = 0; i < n; i++)
        fprintf (file, "0 %u %u %.6f\n", o, row[i].index,
                 matrix->skills[row[i].index].idf /
                   (row[i].relation == VOC_RELATION_ESSENTIAL ? 1 : 2));
    }
}

/* Without their idf; who reads it counts how many occupations need a group. */
static void
write_groups (VocMatrix *matrix,
              FILE      *file)
{
  g_autofree double *sums = g_new0 (double, matrix->n_groups);

  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      guint n;
      const VocMatrixEntry *row = voc_matrix_get_row (matrix, o, &n);

      for (guint i = 0; i < n; i++)
        {
          guint n_groups;
          const guint32 *groups = voc_matrix_get_skill_groups (matrix, row[i].index, &n_groups);

          for (guint g = 0; g < n_groups; g++)
            sums[groups[g]] +=
              1.0 / n_groups / (row[i].relation == VOC_RELATION_ESSENTIAL ? 1 : 2);
        }
      for (guint g = 0; g < matrix->n_groups; g++)
        if (sums[g] > 0)
          {
            fprintf (file, "1 %u %u %.6f\n", o, g, sqrt (sums[g]));
            sums[g] = 0;
          }
    }
}

static void
write_matrix (VocMatrix  *matrix,
              const char *path)
{
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);
  write_skills (matrix, file);
  write_groups (matrix, file);
  g_assert_cmpint (fclose (file), ==, 0);
}

static gboolean
time_pairs (VocMatrix  *matrix,
            const char *script,
            const char *path)
{
  g_autofree char *own = path == NULL ? g_strdup ("bench-similar.matrix") : NULL;
  const char *arguments[] = { "python3", script, path != NULL ? path : own, NULL };
  g_autofree char *out = NULL;
  double ours = time_all (matrix);
  double peer = 0;
  int status;

  write_matrix (matrix, arguments[2]);
  if (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL,
                    &status, NULL) &&
      status == 0)
    peer = g_ascii_strtod (out, NULL);
  if (own != NULL)
    g_unlink (own);

  if (peer > 0)
    g_print ("All pairs, %d nearest: %.0f ms; SciPy: %.0f ms: ratio %.2f\n", N_NEAREST, ours, peer,
             ours / peer);
  else
    g_print ("All pairs, %d nearest: %.0f ms; SciPy is not here\n", N_NEAREST, ours);
  return peer <= 0 || ours <= peer;
}

static gboolean
time_paths (VocMatrix *matrix)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint i = 0; i < N_PATHS; i++)
    {
      guint from = g_rand_int_range (random, 0, matrix->n_occupations);
      guint to = g_rand_int_range (random, 0, matrix->n_occupations);
      double start = get_milliseconds ();
      GPtrArray *path = voc_path_find (matrix, from, NULL, to, VOC_PATH_MAX_HOPS);

      bench_add_time (times, get_milliseconds () - start);
      g_clear_pointer (&path, g_ptr_array_unref);
    }

  return bench_report ("A way", times, 99, ALLOWED_PATH_MS);
}

/* The way that is found by halves, and the one that is found by hops. */
static gboolean
time_orders (VocScores *scores)
{
  VocMatrix *matrix = voc_scores_get_matrix (scores);
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  const gint32 *protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint i = 0; i < N_PATHS; i++)
    for (VocPathOrder order = VOC_PATH_FEWEST_HOPS; order < VOC_N_PATH_ORDERS; order++)
      {
        guint from = g_rand_int_range (random, 0, matrix->n_occupations);
        guint to = g_rand_int_range (random, 0, matrix->n_occupations);
        double start = get_milliseconds ();
        GPtrArray *path =
          voc_path_find_by (matrix, from, NULL, to, order, protection, NULL);

        bench_add_time (times, get_milliseconds () - start);
        g_clear_pointer (&path, g_ptr_array_unref);
      }

  return bench_report ("A way with fewest steps or best protected", times, 99, ALLOWED_PATH_MS);
}

/* What is nearest, the map and its drawing. */
static gboolean
time_map (VocMatrix *matrix)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint o = 0; o < matrix->n_occupations; o += 50)
    {
      double start = get_milliseconds ();
      g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
      g_autoptr (GArray) nearest =
        voc_similarity_dup_nearest (similarity, o, VOC_N_NEIGHBOURS, NULL);
      g_autoptr (VocChartData) data = voc_neighbour_chart_new (matrix, o, nearest);
      g_autoptr (VocPicture) picture =
        voc_chart_data_draw (data, &(VocCanvas) { context, 800, FALSE }, VOC_VALUE_UNKNOWN);

      bench_add_time (times, get_milliseconds () - start);
    }

  g_object_unref (context);

  return bench_report ("The map of the neighbourhood", times, 99, ALLOWED_MAP_MS);
}

/* A person who knows all that the first three occupations ask for. */
static gboolean
time_person (VocMatrix *matrix)
{
  g_autoptr (VocProfile) nobody = voc_profile_new (NULL);
  g_autoptr (VocAbilities) none = voc_abilities_new (matrix, nobody);
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) times = bench_new_times ();

  for (guint i = 0; i < matrix->occupations[3].first; i++)
    g_array_append_val (skills, matrix->by_row[i].index);
  for (guint run = 0; run < 10; run++)
    {
      double start = get_milliseconds ();
      g_autoptr (VocAbilities) abilities = voc_abilities_copy_with (
        none, (const guint32 *) skills->data, skills->len, VOC_SKILL_LEVEL_HAVE);
      g_autoptr (GArray) fits = voc_fit_suggest (abilities, 20);

      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_report ("What if, and suggestions over all", times, 50, ALLOWED_SUGGEST_MS);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

/* A person who knows what three occupations ask for plans to learn one thing after the other: from the
 * tick to the list of all occupations by fit, of which the first 20 are seen. */
static gboolean
time_plan (VocMatrix *matrix)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (VocScores)
    scores = voc_scores_new (matrix->catalogue, voc_score_model_get_default (), &error);
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < matrix->occupations[3].first; i++)
    {
      g_autoptr (VocConcept)
        skill = voc_catalogue_dup_concept (matrix->catalogue,
                                           matrix->skills[matrix->by_row[i].index].id, &error);

      voc_profile_set_skill_level (profile, voc_concept_get_uri (skill), VOC_SKILL_LEVEL_HAVE,
                                   &error);
    }
  voc_lens_set_profile (lens, profile);
  voc_lens_get_fits (lens);
  g_object_set (query, "sort", "fit", NULL);
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (VocConcept)
        skill = voc_catalogue_dup_concept (matrix->catalogue,
                                           matrix->skills[101 * i % matrix->n_skills].id, &error);
      double start = get_milliseconds ();
      double took;
      g_autoptr (VocAnswer) answer = NULL;

      voc_lens_plan (lens, voc_concept_get_uri (skill), TRUE);
      answer = voc_lens_answer (lens, query, NULL, &error);
      g_assert_no_error (error);
      g_array_set_size (answer->ids, 20);
      for (guint row = 0; row < answer->ids->len; row++)
        {
          g_autoptr (VocConcept)
            occupation = voc_catalogue_dup_concept (matrix->catalogue,
                                                    g_array_index (answer->ids, guint, row),
                                                    &error);
          g_autofree char *figure = voc_lens_dup_figure (lens, voc_column_find ("fit"),
                                                         VOC_OCCUPATION (occupation));
        }
      took = get_milliseconds () - start;
      g_array_append_val (times, took);
    }
  g_array_sort (times, compare_doubles);
  g_print ("From a tick to the updated top 20, median: %.2f ms\n",
           g_array_index (times, double, 50));

  return report ("From a tick to the updated top 20, 95 of 100", g_array_index (times, double, 94),
                 ALLOWED_PLAN_MS);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  VocMatrix *matrix;
  gboolean good;

  setlocale (LC_ALL, "");
  g_assert_cmpint (argc, >=, 3);
  file = g_file_new_for_path (argv[1]);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  matrix = voc_scores_get_matrix (scores);

  time_new (matrix);
  good = time_one (matrix);
  good = time_pairs (matrix, argv[2], argc > 3 ? argv[3] : NULL) && good;
  good = time_paths (matrix) && good;
  good = time_orders (scores) && good;
  good = time_map (matrix) && good;
  good = time_person (matrix) && good;
  good = time_plan (matrix) && good;
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
