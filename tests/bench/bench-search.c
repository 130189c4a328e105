/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "bench-utils.h"
#include "voc-careers-model.h"

/*
 * How long a key press takes: every beginning of every query of a table, typed letter by letter into
 * the model of the Careers list, until the list model is new; and, in turns, what the sqlite3 shell
 * needs for the plain full-text query with label and code of what it finds. Everything is typed
 * several times, and the best time of each key press counts: other programs run on the machine.
 *
 *   bench-search QUERIES.tsv [CATALOGUE]
 */

#define N_RUNS 7
#define N_QUERIES 200
#define ALLOWED_MS 8.0

/* How many occupations the plain query finds. Where it finds fewer than Vocation (codes, plurals, words
 * in one or two, typing errors), it has done less work, and no ratio says anything. */
#define COUNT_SQL \
  "SELECT count (DISTINCT (rowid >> 18) & 4194303) FROM search WHERE search MATCH ?1" \
  " AND rowid BETWEEN (1 << 43) AND (2 << 43) - 1"

/* Label and code of the occupation of each text that is found. */
#define PLAIN_SQL \
  "SELECT concept.code, text.text FROM search" \
  " JOIN concept ON concept.id = (search.rowid >> 18) & 4194303" \
  " JOIN text ON text.id = (1 << 43) + (1 << 40) + (concept.id << 18)" \
  " WHERE search MATCH '%s' AND search.rowid BETWEEN (1 << 43) AND (2 << 43) - 1;"

typedef struct
{
  double ours;
  double plain;
  guint n_items;
  guint n_plain;
  gboolean corrected;
  char *text;                 /* (owned) */
} Press;

static void
press_clear (Press *press)
{
  g_free (press->text);
}

static char *
make_plain_query (const char *text)
{
  GString *query = g_string_new (NULL);
  g_auto (GStrv) words = g_strsplit_set (text, " -.,'/()+", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (query, "\"%s\"* ", words[i]);

  return g_string_free_and_steal (query);
}

static double
time_plain (BenchShell *shell,
            const char *text)
{
  g_autofree char *query = make_plain_query (text);
  g_autofree char *sql = g_strdup_printf (PLAIN_SQL, query);

  return bench_shell_run (shell, sql);
}

static guint
count_plain (sqlite3    *db,
             const char *text)
{
  g_autofree char *query = make_plain_query (text);
  sqlite3_stmt *statement = NULL;
  guint count;

  g_assert_cmpint (sqlite3_prepare_v2 (db, COUNT_SQL, -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_text (statement, 1, query, -1, SQLITE_STATIC);
  count = sqlite3_step (statement) == SQLITE_ROW ? sqlite3_column_int (statement, 0) : 0;
  sqlite3_finalize (statement);

  return count;
}

static double
time_ours (VocCareersModel *model,
           const char      *text)
{
  double start = bench_get_milliseconds ();

  voc_careers_model_set_search_text (model, text);
  while (voc_careers_model_get_busy (model))
    g_main_context_iteration (NULL, TRUE);

  return bench_get_milliseconds () - start;
}

static void
type_query (VocCareersModel *model,
            BenchShell      *shell,
            sqlite3         *db,
            const char      *query,
            GArray          *presses)
{
  guint first = presses->len;

  for (const char *end = query; *end != '\0';)
    {
      Press press = { .ours = G_MAXDOUBLE, .plain = G_MAXDOUBLE };

      end = g_utf8_next_char (end);
      press.text = g_strndup (query, end - query);
      press.n_plain = count_plain (db, press.text);
      g_array_append_val (presses, press);
    }

  for (guint run = 0; run < N_RUNS; run++)
    {
      voc_careers_model_set_search_text (model, "");
      for (guint i = first; i < presses->len; i++)
        {
          Press *press = &g_array_index (presses, Press, i);
          g_autofree char *meant = NULL;
          double ours = time_ours (model, press->text);
          double plain = time_plain (shell, press->text);

          press->ours = MIN (press->ours, ours);
          press->plain = MIN (press->plain, plain);
          g_object_get (model, "meant", &meant, NULL);
          press->corrected = meant != NULL;
          press->n_items = g_list_model_get_n_items (voc_careers_model_get_items (model));
        }
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

static gboolean
report (GArray *presses)
{
  double ours[2] = { 0 };
  double plain[2] = { 0 };
  guint n[2] = { 0 };
  guint n_slower = 0;
  const Press *worst = NULL;
  const Press *p99;
  const Press *slowest;

  g_array_sort (presses, compare_ours);
  for (guint i = 0; i < presses->len; i++)
    {
      const Press *press = &g_array_index (presses, Press, i);
      /* Where nothing answers, typing errors have been looked for in vain. */
      gboolean more =
        press->corrected || press->n_items > press->n_plain || press->n_items == 0;

      ours[more] += press->ours;
      plain[more] += press->plain;
      n[more]++;
      if (g_getenv ("BENCH_ALL") != NULL)
        g_print ("%.3f ms, shell %.3f ms: %s%s\n", press->ours, press->plain, press->text,
                 more ? " (more is found)" : "");
      if (more)
        continue;
      n_slower += press->ours > press->plain;
      if (worst == NULL || press->ours / press->plain > worst->ours / worst->plain)
        worst = press;
    }
  p99 = &g_array_index (presses, Press, presses->len * 99 / 100);
  slowest = &g_array_index (presses, Press, presses->len - 1);

  g_print (
    "%u key presses until the list model is new: p50 %.2f ms, p99 %.2f ms (allowed: %.0f ms),"
    " slowest %.2f ms (%s)\n",
    presses->len, g_array_index (presses, Press, presses->len / 2).ours, p99->ours, ALLOWED_MS,
    slowest->ours, slowest->text);
  g_print ("%u where the plain query finds as much: %.1f ms beside %.1f ms of the sqlite3 shell:"
           " ratio %.2f\n",
           n[0], ours[0], plain[0], ours[0] / plain[0]);
  g_print ("  %u of them slower than the shell; worst: %.2f ms beside %.2f ms, ratio %.2f (%s)\n",
           n_slower, worst->ours, worst->plain, worst->ours / worst->plain, worst->text);
  g_print (
    "%u where Vocation finds more (codes, other forms, typing errors): %.2f ms each, the shell"
    " %.2f ms\n",
    n[1], ours[1] / MAX (n[1], 1), plain[1] / MAX (n[1], 1));

  return p99->ours <= ALLOWED_MS && n_slower == 0;
}

static void
type_table (VocCareersModel *model,
            BenchShell      *shell,
            sqlite3         *db,
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
      type_query (model, shell, db, query, presses);
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
  g_autoptr (VocCareersModel) model = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  BenchShell shell = { 0 };
  sqlite3 *db = NULL;
  gboolean good;

  setlocale (LC_ALL, "");
  if (path == NULL || argc < 2 || !bench_shell_open (&shell, path))
    {
      g_print ("The real ESCO downloads or the sqlite3 shell are not here\n");
      return 77;
    }

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  model = voc_careers_model_new ();
  voc_careers_model_set_contents (model, catalogue, occupations);

  g_array_set_clear_func (presses, (GDestroyNotify) press_clear);
  type_table (model, &shell, db, argv[1], presses);
  good = report (presses);

  sqlite3_close (db);
  bench_shell_close (&shell);
  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
