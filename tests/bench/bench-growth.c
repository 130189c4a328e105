/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "bench-utils.h"
#include "voc-catalogue-query.h"
#include "voc-lens.h"

/*
 * What growth.py wants to know of one catalogue, of whatever size: a name, a tab and a number in each
 * line. The median of first tries, each with a catalogue that was opened for it; in time of the
 * processor.
 *
 *   bench-growth CATALOGUE
 */

#define N_RUNS 5

/* What lies in each run between two looks at the clock. */
enum
{
  OPENING,
  SCORES,
  GROUP,
  SEARCH_FIRST,
  SEARCH,
  N_TIMES,
};

static const char *const NAMES[N_TIMES] = {
  [OPENING] = "opening ms",
  [SCORES] = "all scores ms",
  [GROUP] = "largest group ms",
  [SEARCH_FIRST] = "first search ms",
  [SEARCH] = "search ms",
};

static const char *const QUERIES[] = { "nurse", "software dev", "welder", "teach", "manager" };

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static void
search (VocLens *lens,
        const char *text)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;

  g_object_set (query, "text", text, NULL);
  answer = voc_lens_answer (lens, query, NULL, NULL);
  g_assert_nonnull (answer);
}

static VocConcept *
find_largest_group (VocCatalogue *catalogue)
{
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, VOC_SCHEME_SKILL, NULL);
  VocConcept *largest = NULL;
  guint most = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      g_autoptr (GPtrArray) below =
        voc_catalogue_dup_narrower (catalogue, groups->pdata[i], NULL);

      if (below->len >= most)
        largest = groups->pdata[i];
      most = MAX (most, below->len);
    }

  return g_object_ref (largest);
}

static void
run (GFile  *file,
     double *times)
{
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (VocConcept) group = NULL;
  g_autoptr (GPtrArray) below = NULL;
  double start = get_milliseconds ();

  catalogue = voc_catalogue_open (file, "en", NULL);
  g_assert_nonnull (catalogue);
  times[OPENING] = get_milliseconds () - start;

  start = get_milliseconds ();
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  times[SCORES] = get_milliseconds () - start;

  group = find_largest_group (catalogue);
  start = get_milliseconds ();
  below = voc_catalogue_dup_narrower (catalogue, group, NULL);
  times[GROUP] = get_milliseconds () - start;

  lens = voc_lens_new (scores);
  start = get_milliseconds ();
  search (lens, "x");
  times[SEARCH_FIRST] = get_milliseconds () - start;

  start = get_milliseconds ();
  for (gsize i = 0; i < G_N_ELEMENTS (QUERIES); i++)
    search (lens, QUERIES[i]);
  times[SEARCH] = (get_milliseconds () - start) / G_N_ELEMENTS (QUERIES);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) file = NULL;
  GArray *all[N_TIMES];
  struct rusage usage;

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      g_printerr ("usage: bench-growth CATALOGUE\n");
      return 2;
    }

  file = g_file_new_for_path (argv[1]);
  voc_score_model_get_default ();
  for (gsize i = 0; i < N_TIMES; i++)
    all[i] = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < N_RUNS; i++)
    {
      double times[N_TIMES];

      run (file, times);
      for (gsize k = 0; k < N_TIMES; k++)
        g_array_append_val (all[k], times[k]);
    }

  for (gsize i = 0; i < N_TIMES; i++)
    {
      g_print ("%s\t%.3f\n", NAMES[i], bench_get_percentile (all[i], 50));
      g_array_unref (all[i]);
    }
  getrusage (RUSAGE_SELF, &usage);
  g_print ("memory in use MB\t%.1f\n", usage.ru_maxrss / 1024.0);
  return EXIT_SUCCESS;
}
