/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <time.h>

#include <sqlite3.h>

#include "bench-utils.h"
#include "voc-lens.h"

/*
 * How long scores take on the full ESCO: reading the matrix; all occupations, from the catalogue to
 * the ranks, beside one SQL query that sums up the same twenty columns (and does not rank); turning
 * a lens; what a page does for one occupation. All are first tries, each with a catalogue that was
 * opened for it, or another occupation; in time of the processor.
 *
 *   bench-scores [CATALOGUE]
 */

#define N_RUNS 10
#define ALLOWED_ALL_MS 30.0
#define ALLOWED_ONE_MS 16.0

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

/* A table of the values of skills, so that the peer has them at hand like the arrays. */
static sqlite3 *
open_peer (const char *path,
           VocMatrix  *matrix)
{
  g_autoptr (GString) create = g_string_new ("CREATE TEMP TABLE v (skill INTEGER PRIMARY KEY");
  g_autoptr (GString) insert = g_string_new ("INSERT INTO temp.v VALUES (?");
  sqlite3_stmt *statement = NULL;
  sqlite3 *db = NULL;

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    {
      g_string_append_printf (create, ", c%u INTEGER", c);
      g_string_append (insert, ", ?");
    }
  g_string_append_c (create, ')');
  g_string_append_c (insert, ')');

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, create->str, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, insert->str, -1, &statement, NULL), ==, SQLITE_OK);
  for (guint s = 0; s < matrix->n_skills; s++)
    {
      sqlite3_bind_int (statement, 1, matrix->skills[s].id);
      for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
        sqlite3_bind_int (statement, c + 2, voc_matrix_get_values (matrix, s)[c]);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
      sqlite3_reset (statement);
    }
  sqlite3_finalize (statement);
  g_assert_cmpint (sqlite3_exec (db, "COMMIT", NULL, NULL, NULL), ==, SQLITE_OK);

  return db;
}

static double
time_peer (sqlite3   *db,
           VocScores *scores)
{
  VocMatrix *matrix = voc_scores_get_matrix (scores);
  g_autoptr (GString) sql = g_string_new ("SELECT occupation, sum (3 - relation)");
  g_autoptr (GArray) times = bench_new_times ();

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    g_string_append_printf (sql, ", sum ((3 - relation) * c%u)", c);
  g_string_append (sql, " FROM requirement JOIN temp.v USING (skill) GROUP BY occupation");

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = get_milliseconds ();
      sqlite3_stmt *statement = NULL;
      guint n = 0;

      g_assert_cmpint (sqlite3_prepare_v2 (db, sql->str, -1, &statement, NULL), ==, SQLITE_OK);
      while (sqlite3_step (statement) == SQLITE_ROW)
        {
          const VocScoreRow *row = voc_scores_get_row (scores, n);

          g_assert_cmpint (sqlite3_column_int (statement, 0), ==, matrix->occupations[n++].id);
          for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
            g_assert_cmpint (sqlite3_column_int (statement, c + 2), ==, row->sums[c]);
        }
      sqlite3_finalize (statement);
      g_assert_cmpuint (n, ==, matrix->n_occupations);
      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_get_percentile (times, 50);
}

static double
time_matrix (GFile *file)
{
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
      double start = get_milliseconds ();
      g_autoptr (VocMatrix) matrix =
        voc_matrix_new (catalogue, voc_score_model_get_default (), NULL);

      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_get_percentile (times, 50);
}

static double
time_all (GFile *file)
{
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
      double start = get_milliseconds ();
      g_autoptr (VocScores) scores =
        voc_scores_new (catalogue, voc_score_model_get_default (), NULL);

      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_get_percentile (times, 50);
}

/* One column for all occupations, after the lens was turned. */
static double
time_column (VocScores *scores)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = get_milliseconds ();

      voc_lens_set_anchored (lens, run % 2 == 0);
      voc_lens_get_values (lens, voc_column_find ("resilience"));
      bench_add_time (times, get_milliseconds () - start);
    }

  return bench_get_percentile (times, 50);
}

/* Everything that the section of a page shows at first. */
static double
time_one (VocScores     *scores,
          VocOccupation *occupation)
{
  double start = get_milliseconds ();
  g_autoptr (VocScore) score = voc_score_new (scores, occupation, NULL);
  g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);
  g_autofree char *outlook = voc_score_dup_outlook (score);
  g_autofree char *arithmetic = voc_sum_dup_text (sum);

  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    g_ptr_array_unref (voc_score_dup_card (score, card, 4));
  return get_milliseconds () - start;
}

static gboolean
report_pages (VocCatalogue *catalogue,
              VocScores    *scores)
{
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GArray) times = bench_new_times ();

  for (guint i = 0; i < occupations->len; i += 10)
    bench_add_time (times, time_one (scores, occupations->pdata[i]));
  return bench_report ("One occupation with terms, cards and sentences", times, 99,
                       ALLOWED_ONE_MS);
}

int
main (int   argc,
      char *argv[])
{
  const char *given = argc > 1 ? argv[1] : NULL;
  double start = get_milliseconds ();
  g_autofree char *path = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  double ours;
  double peer;
  sqlite3 *db;
  gboolean good;

  setlocale (LC_ALL, "");
  voc_score_model_get_default ();
  g_print ("Reading the model: %.1f ms, once\n", get_milliseconds () - start);
  path = bench_dup_catalogue (given);
  if (path == NULL)
    {
      g_print ("The real ESCO downloads are not here\n");
      return 77;
    }

  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  g_print ("The matrix: %.2f ms\n", time_matrix (file));

  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  ours = time_all (file);
  db = open_peer (path, voc_scores_get_matrix (scores));
  peer = time_peer (db, scores);
  sqlite3_close (db);
  g_print (
    "All %u occupations, with the matrix and ranks: %.2f ms (allowed: %.0f ms); SQLite's sums "
    "alone: %.2f ms: ratio %.3f\n",
    voc_scores_get_matrix (scores)->n_occupations, ours, ALLOWED_ALL_MS, peer, ours / peer);
  g_print ("A column after the lens was turned: %.2f ms\n", time_column (scores));
  good = report_pages (catalogue, scores) && ours <= ALLOWED_ALL_MS && ours <= peer;

  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
