/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "voc-catalogue.h"
#include "voc-import.h"

/*
 * How long a key press takes: every beginning of every query of a table, typed letter by letter,
 * searched by Vocation and, in the same run, by SQLite alone: the plain full-text query with the
 * rows fetched. Each is run three times, in turns, and the best of the three counts. Time is that of
 * the processor, all of it spent in one thread, so that other programs do not count.
 *
 *   bench-search QUERIES.tsv [CATALOGUE]
 */

#define N_RUNS 3
#define N_QUERIES 200
#define ALLOWED_MS 8.0

#define PLAIN_SQL \
  "SELECT search.rowid, text.text FROM search JOIN text ON text.id = search.rowid" \
  " WHERE search MATCH ?1 AND search.rowid BETWEEN (1 << 43) AND (2 << 43) - 1"

typedef struct
{
  double ours;
  double plain;
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
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static double
time_plain (sqlite3    *db,
            const char *text)
{
  double start = get_milliseconds ();
  g_autofree char *query = make_plain_query (text);
  sqlite3_stmt *statement = NULL;
  gsize sum = 0;

  g_assert_cmpint (sqlite3_prepare_v2 (db, PLAIN_SQL, -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_text (statement, 1, query, -1, SQLITE_STATIC);
  while (sqlite3_step (statement) == SQLITE_ROW)
    sum += sqlite3_column_int64 (statement, 0) + sqlite3_column_text (statement, 1)[0];
  sqlite3_finalize (statement);
  g_assert_true (sum == 0 || sum > 1);

  return get_milliseconds () - start;
}

static double
time_ours (VocCatalogue *catalogue,
           const char   *text,
           gboolean     *out_corrected)
{
  double start = get_milliseconds ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits =
    voc_catalogue_search (catalogue, text, VOC_CONCEPT_OCCUPATION, 0, NULL, &error);
  double took = get_milliseconds () - start;

  g_assert_no_error (error);
  *out_corrected = hits->len == 0 || ((VocSearchHit *) hits->pdata[0])->corrected;
  return took;
}

static void
type_query (VocCatalogue *catalogue,
            sqlite3      *db,
            const char   *query,
            GArray       *presses)
{
  for (const char *end = g_utf8_next_char (query);; end = g_utf8_next_char (end))
    {
      Press press = { .ours = G_MAXDOUBLE, .plain = G_MAXDOUBLE };

      press.text = g_strndup (query, end - query);
      for (guint run = 0; run < N_RUNS; run++)
        {
          press.plain = MIN (press.plain, time_plain (db, press.text));
          press.ours = MIN (press.ours, time_ours (catalogue, press.text, &press.corrected));
        }
      g_array_append_val (presses, press);
      if (*end == '\0')
        break;
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
  double worst_loss = 0;
  const Press *p99;
  const Press *slowest;

  g_array_sort (presses, compare_ours);
  for (guint i = 0; i < presses->len; i++)
    {
      const Press *press = &g_array_index (presses, Press, i);

      ours[press->corrected] += press->ours;
      plain[press->corrected] += press->plain;
      n[press->corrected]++;
      if (!press->corrected && press->ours > press->plain)
        {
          n_slower++;
          worst_loss = MAX (worst_loss, press->ours - press->plain);
          if (g_getenv ("DBG"))
            g_print ("%.3f %.3f %s\n", press->ours, press->plain, press->text);
        }
    }
  p99 = &g_array_index (presses, Press, presses->len * 99 / 100);
  slowest = &g_array_index (presses, Press, presses->len - 1);

  g_print ("%u key presses: p50 %.2f ms, p99 %.2f ms (allowed: %.0f ms), slowest %.2f ms (%s)\n",
           presses->len, g_array_index (presses, Press, presses->len / 2).ours, p99->ours,
           ALLOWED_MS, slowest->ours, slowest->text);
  g_print ("%u found as typed: %.1f ms beside %.1f ms of SQLite's plain query: ratio %.2f\n", n[0],
           ours[0], plain[0], ours[0] / plain[0]);
  g_print ("  %u of them slower than the plain query, at most by %.2f ms\n", n_slower, worst_loss);
  if (n[1] > 0)
    g_print ("%u not found as typed, so corrected: %.2f ms each\n", n[1], ours[1] / n[1]);

  return p99->ours <= ALLOWED_MS && ours[0] <= plain[0];
}

static char *
import_esco (void)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *folder = g_dir_make_tmp ("vocation-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "esco.catalogue", NULL);
  g_autoptr (GFile) destination = g_file_new_for_path (path);
  g_autoptr (VocImport) import = NULL;
  g_autoptr (GError) error = NULL;

  for (const char *const *language = (const char *const[]) { "en", "es", NULL }; *language != NULL;
       language++)
    {
      g_autofree char *name =
        g_strdup_printf ("ESCO dataset - v1.2.0 - classification - %s - csv.zip", *language);
      g_autofree char *zip =
        g_build_filename (g_getenv ("VOCATION_TEST_DATA"), "esco", name, NULL);

      if (!g_file_test (zip, G_FILE_TEST_EXISTS))
        return NULL;
      g_ptr_array_add (sources, g_file_new_for_path (zip));
    }
  import = voc_import_new (sources, destination, NULL);
  voc_import_run (import, NULL, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&path);
}

static void
remove_import (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GArray) presses = g_array_new (FALSE, FALSE, sizeof (Press));
  g_autofree char *path = argc > 2 ? g_strdup (argv[2]) : import_esco ();
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  sqlite3 *db = NULL;
  gboolean good;

  setlocale (LC_ALL, "");
  if (path == NULL || argc < 2)
    {
      g_print ("The real ESCO downloads are not here\n");
      return 77;
    }

  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_file_get_contents (argv[1], &table, NULL, &error);
  g_assert_no_error (error);

  g_array_set_clear_func (presses, (GDestroyNotify) press_clear);
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 0, n = 0; lines[i] != NULL && n < N_QUERIES; i++)
    {
      g_autofree char *query = g_strndup (lines[i], strcspn (lines[i], "\t"));

      if (*query == '\0' || *query == '#')
        continue;
      type_query (catalogue, db, query, presses);
      n++;
    }
  good = report (presses);

  sqlite3_close (db);
  if (argc <= 2)
    remove_import (path);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
