/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <sqlite3.h>

#include "expected-text.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

/* What an import stores, table by table, and what it says of files that are not as they should be. */

/* Packed numbers are told by their checksum only. */
static char *
dup_value (sqlite3_stmt *statement,
           int           column)
{
  g_autofree char *sum = NULL;
  int size;

  if (sqlite3_column_type (statement, column) != SQLITE_BLOB)
    return g_strdup ((const char *) sqlite3_column_text (statement, column));

  size = sqlite3_column_bytes (statement, column);
  sum = g_compute_checksum_for_data (G_CHECKSUM_MD5, sqlite3_column_blob (statement, column), size);
  return g_strdup_printf ("%d bytes %s", size, sum);
}

static void
add_rows (GString    *out,
          sqlite3    *db,
          const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s", table);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_string_append_printf (out, "== %s\n", table);
  while (sqlite3_step (statement) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (statement); i++)
      {
        g_autofree char *value = dup_value (statement, i);

        g_string_append_printf (out, "%s%s", value != NULL ? value : "-",
                                i + 1 < sqlite3_column_count (statement) ? " | " : "\n");
      }
  sqlite3_finalize (statement);
}

/* The number of a text says whose it is, which the view "name" tells people. */
static char *
dup_contents (GFile *file)
{
  static const char *const TABLES[] = {
    "meta",    "source",  "note",        "language",       "concept",    "occupation", "skill",
    "grp",     "broader", "requirement", "skill_relation", "collection", "name",       "packed",
    "also_called", "also_called_of",
  };
  GString *out = g_string_new (NULL);
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open_v2 (g_file_peek_path (file), &db, SQLITE_OPEN_READONLY, NULL), ==,
                   SQLITE_OK);
  for (gsize i = 0; i < G_N_ELEMENTS (TABLES); i++)
    add_rows (out, db, TABLES[i]);
  sqlite3_close (db);

  return g_string_free_and_steal (out);
}

static void
check_contents (GFile      *source,
                const char *name)
{
  g_autoptr (GPtrArray) sources = import_test_sources (source, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, &error);
  g_autofree char *contents = NULL;

  g_assert_no_error (error);
  g_assert_true (voc_catalogue_check (destination, NULL, &error));
  contents = dup_contents (destination);
  assert_expected_text ("contents", name, contents);
}

static ImportFixture *
make_two_languages (void)
{
  ImportFixture *fixture = import_fixture_new_esco ();
  g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
  GHashTableIter iter;
  const char *name;
  GBytes *bytes;

  g_hash_table_iter_init (&iter, spanish->files);
  while (g_hash_table_iter_next (&iter, (void **) &name, (void **) &bytes))
    import_fixture_set_bytes (fixture, name, bytes);

  return fixture;
}

static void
test_esco (void)
{
  g_autoptr (ImportFixture) fixture = make_two_languages ();
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "esco v9.1.zip");

  check_contents (zip, "esco.txt");
}

static void
test_own (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autoptr (GFile) tiny = g_file_new_for_path (path);

  check_contents (tiny, "tiny.txt");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* (transfer full): what becomes of an import */
static char *
dup_outcome (ImportFixture *fixture)
{
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "esco v9.1.zip");
  g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, &error);
  GString *out = g_string_new (NULL);

  if (summary == NULL)
    {
      g_string_append (out, error->message);
      return g_string_free_and_steal (out);
    }

  g_string_append_printf (out, "%u occupations, %u skills, %u groups, %u requirements",
                          summary->occupations, summary->skills, summary->groups,
                          summary->requirements);
  for (guint i = 0; i < summary->notes->len; i++)
    {
      const VocImportNote *note = summary->notes->pdata[i];
      g_autofree char *detail = voc_import_note_dup_detail (note);

      g_string_append_printf (out, "; %u %s (%s)", note->count, voc_import_note_get_code (note),
                              detail);
    }

  return g_string_free_and_steal (out);
}

/* What becomes of a whole download is the first line. */
static void
add_outcome (GString       *out,
             ImportFixture *fixture,
             const char    *what)
{
  g_autofree char *outcome = dup_outcome (fixture);
  gboolean same = out->len > 0 && strncmp (out->str, outcome, strlen (outcome)) == 0;

  if (out->len == 0)
    g_string_append_printf (out, "%s\n", outcome);
  else
    g_string_append_printf (out, "%s: %s\n", what, same ? "the same" : outcome);
}

/* Each column of a file in turn is called something else. */
static void
add_without_columns (GString    *out,
                     const char *name,
                     GBytes     *bytes)
{
  /* What is in memory does not end in NUL. */
  g_autofree char *head = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) columns = NULL;

  head[strcspn (head, "\r\n")] = '\0';
  columns = g_strsplit (head, ",", -1);
  for (guint i = 0; columns[i] != NULL; i++)
    {
      g_autoptr (ImportFixture) fixture = make_two_languages ();
      g_autofree char *what = g_strdup_printf ("%s without %s", name, columns[i]);
      g_autofree char *column = g_steal_pointer (&columns[i]);
      g_autofree char *changed = NULL;

      columns[i] = g_strdup ("other");
      changed = g_strjoinv (",", columns);
      import_fixture_replace (fixture, name, head, changed);
      g_free (columns[i]);
      columns[i] = g_steal_pointer (&column);
      add_outcome (out, fixture, what);
    }
}

/* A last row whose text does not end. */
static void
add_endless (GString    *out,
             const char *name,
             GBytes     *bytes)
{
  g_autoptr (ImportFixture) fixture = make_two_languages ();
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL),
                                               g_bytes_get_size (bytes));
  g_autofree char *what = g_strdup_printf ("%s with a text that does not end", name);

  g_string_append (text, "\"for ever\n");
  import_fixture_set (fixture, name, text->str);
  add_outcome (out, fixture, what);
}

static void
test_broken_files (void)
{
  g_autoptr (ImportFixture) whole = make_two_languages ();
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (whole->files);
  g_autoptr (GString) out = g_string_new (NULL);

  g_ptr_array_sort (names, compare_names);
  add_outcome (out, whole, NULL);
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (ImportFixture) fixture = make_two_languages ();
      g_autofree char *what = g_strdup_printf ("without %s", (const char *) names->pdata[i]);
      GBytes *bytes = g_hash_table_lookup (whole->files, names->pdata[i]);

      import_fixture_remove (fixture, names->pdata[i]);
      add_outcome (out, fixture, what);
      add_endless (out, names->pdata[i], bytes);
      add_without_columns (out, names->pdata[i], bytes);
    }
  assert_expected_text ("contents", "esco-broken-files.txt", out->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/import-contents/esco", test_esco);
  g_test_add_func ("/import-contents/own", test_own);
  g_test_add_func ("/import-contents/broken-files", test_broken_files);

  return g_test_run ();
}
