/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "bench-utils.h"
#include "voc-browse-model.h"
#include "voc-careers.h"

/*
 * How long a key press takes: every beginning of every query of a table, typed letter by letter into
 * the model of the Careers list, until the list model is new.
 *
 * Beside it stands what SQLite's own shell needs for the plain full-text query with label and code of
 * what it finds. It knows no ranking, other forms of words, codes or typing errors, so often it finds
 * less; all key presses count nevertheless.
 *
 *   - The shell as one runs it, "sqlite3 -readonly FILE SQL", from its start to its end: no key press
 *     may take longer than that.
 *   - A shell that is open already and has the file in its cache, from the query sent through a pipe
 *     to the answer: all key presses together may not take longer than that. A single one may, by
 *     what it takes to hand a search to another thread, or by looking for what was meant.
 *
 * Everything is done several times in turns, and the median of each counts.
 *
 *   bench-search QUERIES.tsv [CATALOGUE]
 *
 * BENCH_ALL=1 in the environment prints every key press.
 */

#define N_RUNS 5
#define N_QUERIES 200
#define ALLOWED_MS 8.0

/* What the peer asks: the catalogue and an index like that of a program that has SQLite and no more. */
#define PEER_SQL \
  "CREATE VIRTUAL TABLE search USING fts5 (text, content = 'text', content_rowid = 'id'," \
  "  detail = none, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2');" \
  "INSERT INTO search (rowid, text)" \
  "  SELECT id, text FROM text WHERE (id >> 40) & 7 < 5 ORDER BY id;" \
  "INSERT INTO search (search) VALUES ('optimize');"

/* Label and code of the occupation of each text that is found. */
#define PLAIN_SQL \
  "SELECT concept.code, text.text FROM search" \
  " JOIN concept ON concept.id = (search.rowid >> 18) & 4194303" \
  " JOIN text ON text.id = (1 << 43) + (1 << 40) + (concept.id << 18)" \
  " WHERE search MATCH '%s' AND search.rowid BETWEEN (1 << 43) AND (2 << 43) - 1;"

typedef struct
{
  GArray *tries[3]; /* (owned) (element-type double): of what the next three are the medians */
  double ours;
  double started;             /* a shell that is started for it */
  double open;                /* a shell that is open */
  char *text;                 /* (owned) */
} Press;

static void
press_clear (Press *press)
{
  for (gsize i = 0; i < G_N_ELEMENTS (press->tries); i++)
    g_array_unref (press->tries[i]);
  g_free (press->text);
}

/* A copy of the catalogue with an index. */
static char *
make_peer (const char *path)
{
  char *peer = g_strconcat (g_get_tmp_dir (), "/bench-search-peer.sqlite", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, &error));
  g_assert_true (g_file_set_contents (peer, contents, length, &error));
  g_assert_cmpint (sqlite3_open (peer, &db), ==, SQLITE_OK);
  if (sqlite3_exec (db, PEER_SQL, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  sqlite3_close (db);

  return peer;
}

static char *
make_plain_sql (const char *text)
{
  g_autoptr (GString) query = g_string_new (NULL);
  g_auto (GStrv) words = g_strsplit_set (text, " -.,'/()+", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (query, "\"%s\"* ", words[i]);

  return g_strdup_printf (PLAIN_SQL, query->str);
}

static double
time_ours (VocBrowseModel *model,
           const char      *text)
{
  double start = bench_get_milliseconds ();

  g_object_set (voc_browse_model_get_query (model), "text", text, NULL);
  while (voc_browse_model_get_busy (model))
    g_main_context_iteration (NULL, TRUE);

  return bench_get_milliseconds () - start;
}

static void
type_query (VocBrowseModel *model,
            BenchShell      *shell,
            const char      *path,
            const char      *query,
            GArray          *presses)
{
  guint first = presses->len;

  for (const char *end = query; *end != '\0';)
    {
      Press press = { { bench_new_times (), bench_new_times (), bench_new_times () },
                      0,
                      0,
                      0,
                      NULL };

      end = g_utf8_next_char (end);
      press.text = g_strndup (query, end - query);
      g_array_append_val (presses, press);
    }

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_object_set (voc_browse_model_get_query (model), "text", "", NULL);
      for (guint i = first; i < presses->len; i++)
        {
          Press *press = &g_array_index (presses, Press, i);
          g_autofree char *sql = make_plain_sql (press->text);

          bench_add_time (press->tries[0], time_ours (model, press->text));
          bench_add_time (press->tries[1], bench_shell_run (shell, sql));
          bench_add_time (press->tries[2], bench_run_shell (path, sql));
        }
    }

  for (guint i = first; i < presses->len; i++)
    {
      Press *press = &g_array_index (presses, Press, i);

      press->ours = bench_get_percentile (press->tries[0], 50);
      press->open = bench_get_percentile (press->tries[1], 50);
      press->started = bench_get_percentile (press->tries[2], 50);
    }
}

static int
compare_ours (gconstpointer a,
              gconstpointer b)
{
  double left = ((const Press *) a)->ours;
  double right = ((const Press *) b)->ours;

  return left < right ? -1 : left > right;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

/* What @offset says of each key press is the time of a peer. */
static void
report_peer (GArray     *presses,
             const char *name,
             gsize       offset,
             guint      *out_n_slower,
             double     *out_ratio)
{
  g_autoptr (GArray) ratios = g_array_new (FALSE, FALSE, sizeof (double));
  double sum = 0.0;
  double sum_peer = 0.0;
  double most = -G_MAXDOUBLE;
  const Press *worst = NULL;

  *out_n_slower = 0;
  for (guint i = 0; i < presses->len; i++)
    {
      const Press *press = &g_array_index (presses, Press, i);
      double peer = G_STRUCT_MEMBER (double, press, offset);
      double ratio = press->ours / peer;

      sum += press->ours;
      sum_peer += peer;
      *out_n_slower += press->ours > peer;
      g_array_append_val (ratios, ratio);
      if (press->ours - peer > most)
        worst = press;
      most = MAX (most, press->ours - peer);
    }
  g_array_sort (ratios, compare_doubles);
  *out_ratio = sum / sum_peer;

  g_print ("Beside %s: %.1f ms in all and %.1f ms, ratio %.2f\n", name, sum, sum_peer, *out_ratio);
  g_print ("  of the single ones: p50 %.2f, p99 %.2f, greatest %.2f; %u are slower\n",
           g_array_index (ratios, double, ratios->len / 2),
           g_array_index (ratios, double, ratios->len * 99 / 100),
           g_array_index (ratios, double, ratios->len - 1), *out_n_slower);
  g_print ("  worst: %+.2f ms, %.2f ms and %.2f ms (%s)\n", most, worst->ours, worst->ours - most,
           worst->text);
}

static gboolean
report (GArray *presses)
{
  const Press *p99;
  const Press *slowest;
  double ratio_started;
  double ratio_open;
  guint n_slower_started;
  guint n_slower_open;

  g_array_sort (presses, compare_ours);
  for (guint i = 0; g_getenv ("BENCH_ALL") != NULL && i < presses->len; i++)
    {
      const Press *press = &g_array_index (presses, Press, i);

      g_print ("%.3f ms, started %.3f ms, open %.3f ms: %s\n", press->ours, press->started,
               press->open, press->text);
    }
  p99 = &g_array_index (presses, Press, presses->len * 99 / 100);
  slowest = &g_array_index (presses, Press, presses->len - 1);

  g_print (
    "%u key presses until the list model is new: p50 %.2f ms, p99 %.2f ms (allowed: %.0f ms),"
    " slowest %.2f ms (%s)\n",
    presses->len, g_array_index (presses, Press, presses->len / 2).ours, p99->ours, ALLOWED_MS,
    slowest->ours, slowest->text);
  report_peer (presses, "\"sqlite3 -readonly FILE SQL\" (none may be slower)",
               G_STRUCT_OFFSET (Press, started), &n_slower_started, &ratio_started);
  report_peer (presses, "an open sqlite3 shell (allowed: ratio 1.00)",
               G_STRUCT_OFFSET (Press, open), &n_slower_open, &ratio_open);

  return p99->ours <= ALLOWED_MS && n_slower_started == 0 && ratio_open <= 1.0;
}

static void
type_table (VocBrowseModel *model,
            BenchShell      *shell,
            const char      *catalogue,
            const char      *path,
            GArray          *presses)
{
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &table, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 0, n = 0; lines[i] != NULL && n < N_QUERIES; i++)
    {
      g_autofree char *query = g_strndup (lines[i], strcspn (lines[i], "\t"));

      if (*query == '\0' || *query == '#')
        continue;
      type_query (model, shell, catalogue, query, presses);
      n++;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GArray) presses = g_array_new (FALSE, FALSE, sizeof (Press));
  const char *given = argc > 2 ? argv[2] : NULL;
  g_autofree char *path = bench_dup_catalogue (given);
  g_autofree char *peer = path != NULL ? make_peer (path) : NULL;
  g_autoptr (VocBrowseModel) model = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (GError) error = NULL;
  BenchShell shell = { 0 };
  gboolean good;

  setlocale (LC_ALL, "");
  if (path == NULL || argc < 2 || !bench_shell_open (&shell, peer))
    {
      g_print ("The real ESCO downloads or the sqlite3 shell are not here\n");
      return 77;
    }

  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  lens = voc_lens_new (scores);
  model = voc_browse_model_new (&voc_careers_kind);
  voc_browse_model_set_contents (model, lens, occupations);

  g_array_set_clear_func (presses, (GDestroyNotify) press_clear);
  type_table (model, &shell, peer, argv[1], presses);
  good = report (presses);

  bench_shell_close (&shell);
  g_unlink (peer);
  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
