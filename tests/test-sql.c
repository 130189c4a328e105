/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sql.h"

/* A connection for reading keeps its statements. That one is the same as before cannot be seen from where it is
 * in memory, as what was freed there comes back: SQLite says which there are, and how often each has run. */

#define SQL "SELECT n, ?1 FROM number ORDER BY n"

static sqlite3 *
open_numbers (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "numbers", NULL);
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db,
                                 "DROP TABLE IF EXISTS number; CREATE TABLE number (n INTEGER);"
                                 "INSERT INTO number VALUES (1), (2);",
                                 NULL, NULL, NULL),
                   ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  db = voc_sql_open_read_only (path, &error);
  g_assert_no_error (error);
  return db;
}

/* From a text that is equal, but another one. */
static sqlite3_stmt *
prepare (sqlite3 *db)
{
  g_autofree char *sql = g_strdup (SQL);
  g_autoptr (GError) error = NULL;
  sqlite3_stmt *statement = voc_sql_prepare (db, sql, &error);

  g_assert_no_error (error);
  return statement;
}

static void
step (sqlite3_stmt *statement)
{
  g_autoptr (GError) error = NULL;
  gboolean row;

  g_assert_true (voc_sql_step (statement, &row, &error));
  g_assert_no_error (error);
  g_assert_true (row);
}

static guint
count_statements (sqlite3 *db)
{
  guint n = 0;

  for (sqlite3_stmt *at = sqlite3_next_stmt (db, NULL); at != NULL; at = sqlite3_next_stmt (db, at))
    n++;

  return n;
}

/* It begins anew, with nothing left of who had it before. */
static void
test_kept (void)
{
  sqlite3 *db = open_numbers ();
  sqlite3_stmt *first = prepare (db);
  sqlite3_stmt *again;

  sqlite3_bind_int (first, 1, 7);
  step (first);
  g_assert_cmpint (sqlite3_column_int (first, 1), ==, 7);
  voc_sql_release (first);
  g_assert_true (sqlite3_next_stmt (db, NULL) == first);

  again = prepare (db);
  g_assert_true (again == first);
  g_assert_cmpuint (count_statements (db), ==, 1);
  step (again);
  g_assert_cmpint (sqlite3_stmt_status (again, SQLITE_STMTSTATUS_RUN, FALSE), ==, 2);
  g_assert_cmpint (sqlite3_column_int (again, 0), ==, 1);
  g_assert_cmpint (sqlite3_column_type (again, 1), ==, SQLITE_NULL);
  voc_sql_release (again);
  voc_sql_close (db);
}

/* Two who ask the same at a time do not get in each other's way, not even if it was asked before. */
static void
test_in_use (void)
{
  sqlite3 *db = open_numbers ();

  for (guint round = 0; round < 2; round++)
    {
      sqlite3_stmt *one = prepare (db);
      sqlite3_stmt *other;

      step (one);
      other = prepare (db);
      g_assert_true (other != one);
      step (other);
      step (one);
      g_assert_cmpint (sqlite3_column_int (one, 0), ==, 2);
      g_assert_cmpint (sqlite3_column_int (other, 0), ==, 1);
      voc_sql_release (one);
      step (other);
      g_assert_cmpint (sqlite3_column_int (other, 0), ==, 2);
      voc_sql_release (other);
      g_assert_cmpuint (count_statements (db), ==, 1);
    }
  voc_sql_close (db);
}

/* Whoever asks ever something else does not fill the memory. */
static void
test_few (void)
{
  sqlite3 *db = open_numbers ();

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT n FROM number WHERE n < %u", i + 2);
      g_autoptr (GError) error = NULL;
      g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, sql, &error);

      g_assert_no_error (error);
      step (statement);
    }
  g_assert_cmpuint (count_statements (db), <, 100);
  voc_sql_close (db);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/sql/kept", test_kept);
  g_test_add_func ("/sql/in-use", test_in_use);
  g_test_add_func ("/sql/few", test_few);

  return g_test_run ();
}
