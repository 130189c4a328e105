/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ask-everything.h"
#include "fuzz.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

#include <sqlite3.h>

/* A catalogue from somebody else. The first byte says what the rest is: "F" the file, "P" changes to bytes of a whole
 * one, "S" what SQL makes of a whole one. */

#define MOST_STEPS 100000
#define LONGEST_VALUE 1000000

const char *const fuzz_corpus = "catalogue";

static GBytes *
get_whole (void)
{
  static GBytes *whole = NULL;

  if (whole == NULL)
    {
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "whole.zip");
      g_autoptr (GFile) destination = import_test_file ("whole.catalogue");
      g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, &error);

      g_assert_no_error (error);
      whole = import_test_read (destination);
    }

  return whole;
}

/* No other file is touched. */
static int
authorize_cb (void       *user_data,
              int         action,
              const char *first,
              const char *second,
              const char *database,
              const char *trigger)
{
  return action == SQLITE_ATTACH || action == SQLITE_PRAGMA ? SQLITE_DENY : SQLITE_OK;
}

static int
stop_cb (void *user_data)
{
  return 1;
}

static void
run_sql (GFile *file, const char *data, size_t size)
{
  g_autofree char *sql = g_strndup (data, size);
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (g_file_peek_path (file), &db), ==, SQLITE_OK);
  sqlite3_exec (db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", NULL, NULL, NULL);
  sqlite3_limit (db, SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
  sqlite3_set_authorizer (db, authorize_cb, NULL);
  sqlite3_progress_handler (db, MOST_STEPS, stop_cb, NULL);
  sqlite3_exec (db, sql, NULL, NULL, NULL);
  sqlite3_close (db);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GFile) file = NULL;

  if (size == 0)
    return 0;

  if (*data == 'F')
    file = import_test_write ("fuzz.catalogue", data + 1, size - 1);
  else
    {
      g_autoptr (GBytes) bytes =
        *data == 'P' ? fuzz_patch (get_whole (), data + 1, size - 1) : g_bytes_ref (get_whole ());

      file = import_test_write ("fuzz.catalogue", g_bytes_get_data (bytes, NULL),
                                g_bytes_get_size (bytes));
      if (*data == 'S')
        run_sql (file, (const char *) data + 1, size - 1);
    }

  ask_everything (file);

  return 0;
}
