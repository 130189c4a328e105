/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sql.h"

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"

/* How many instructions of SQLite's machine lie between two looks at the cancellable: well under a
 * millisecond. */
#define STEPS_BETWEEN_LOOKS 1000
/* So many instructions one query on a file from anywhere may take: under a second, and eight times as many
 * as the longest on a full ESCO. A bound in seconds would call a good file damaged on a busy computer. */
#define MOST_STEPS 40000000
/* So large a value, or row, of such a file may be; VOC_LIMIT_TEXT is far below. */
#define MOST_BYTES 1000000
/* Under this name SQLite keeps the statements of a connection that are not in use, so many at the most. */
#define KEPT "vocation-statements"
#define MOST_KEPT 64

typedef struct
{
  GMutex lock;
  GHashTable *by_text; /* (owned) (element-type utf8 sqlite3_stmt) */
} KeptStatements;

/* How many instructions are left to the query at hand in this thread. */
static _Thread_local gint64 steps_left = G_MAXINT64;

/**
 * voc_sql_set_error:
 * @db: where it happened
 * @code: SQLite's result code
 * @error: return location
 *
 * Translates SQLite's result codes into our domain: a sentence for people first, SQLite's own words
 * after it.
 */
void
voc_sql_set_error (sqlite3  *db,
                   int       code,
                   GError  **error)
{
  /* SQLite quotes what a file has in it, whatever that is. */
  g_autofree char *details =
    g_utf8_make_valid (db != NULL ? sqlite3_errmsg (db) : sqlite3_errstr (code), -1);

  switch (code & 0xff)
    {
    case SQLITE_INTERRUPT:
      if (steps_left < 0)
        g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                             _("The catalogue is damaged: reading it does not come to an end."));
      else
        g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Cancelled"));
      break;
    case SQLITE_FULL:
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NO_SPACE,
                   _("There is not enough room on the disk for the catalogue (%s)."), details);
      break;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE,
                   _("The catalogue cannot be read or written (%s)."), details);
      break;
    case SQLITE_CANTOPEN:
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_OPEN,
                   _("The catalogue cannot be opened (%s)."), details);
      break;
    case SQLITE_NOTADB:
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_FORMAT,
                           _("This file is not a Vocation catalogue."));
      break;
    default:
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (%s)."), details);
      break;
    }
}

static int
look_at_budget_cb (gpointer user_data)
{
  steps_left -= STEPS_BETWEEN_LOOKS;
  return steps_left < 0 || g_cancellable_is_cancelled (user_data);
}

static void
kept_statements_free (void *data)
{
  KeptStatements *kept = data;

  g_hash_table_unref (kept->by_text);
  g_mutex_clear (&kept->lock);
  g_free (kept);
}

/* Making a statement of its text takes longer than most queries. */
static gboolean
keep_statements (sqlite3  *db,
                 GError  **error)
{
  KeptStatements *kept = g_new0 (KeptStatements, 1);
  int code;

  g_mutex_init (&kept->lock);
  kept->by_text =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sqlite3_finalize);
  code = sqlite3_set_clientdata (db, KEPT, kept, kept_statements_free);
  if (code != SQLITE_OK)
    voc_sql_set_error (db, code, error);

  return code == SQLITE_OK;
}

/* A file may come from anybody: it cannot call functions, change itself, or ask for more than a catalogue
 * needs. Nothing of the schema is used but tables and indices. */
static gboolean
distrust (sqlite3  *db,
          GError  **error)
{
  static const struct
  {
    int option;
    int value;
  } OPTIONS[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (OPTIONS); i++)
    sqlite3_db_config (db, OPTIONS[i].option, OPTIONS[i].value, NULL);
  sqlite3_limit (db, SQLITE_LIMIT_LENGTH, MOST_BYTES);
  sqlite3_limit (db, SQLITE_LIMIT_ATTACHED, 0);
  voc_sql_watch_file (db, NULL);
  /* What is mapped into memory ends the program when the file gets shorter. */
  return voc_sql_exec (db, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;", error);
}

/**
 * voc_sql_open_read_only:
 * @path: (nullable): a local file
 * @error: return location
 *
 * Opens a file that nobody writes to any more, so without locks and journals. The connection may be
 * used by several threads; SQLite lets in one at a time. The file is not trusted: whoever reads rows of it
 * takes them with voc_sql_next_row().
 *
 * Returns: (transfer full) (nullable): a connection, for voc_sql_close()
 */
sqlite3 *
voc_sql_open_read_only (const char  *path,
                        GError     **error)
{
  g_autofree char *escaped = NULL;
  g_autofree char *uri = NULL;
  sqlite3 *db = NULL;
  int code;

  if (path == NULL || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_autofree char *shown = g_filename_display_name (path != NULL ? path : "?");

      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_OPEN,
                   _("There is no catalogue at “%s”."), shown);
      return NULL;
    }

  escaped = g_uri_escape_string (path, "/", FALSE);
  uri = g_strdup_printf ("file:%s?mode=ro&immutable=1", escaped);
  code = sqlite3_open_v2 (uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX,
                          NULL);
  if (code != SQLITE_OK)
    {
      voc_sql_set_error (db, code, error);
      sqlite3_close (db);
      return NULL;
    }
  if (!distrust (db, error) || !keep_statements (db, error))
    {
      voc_sql_close (db);
      return NULL;
    }

  return db;
}

/**
 * voc_sql_close:
 * @db: (transfer full): a connection whose statements are all released
 */
void
voc_sql_close (sqlite3 *db)
{
  KeptStatements *kept = sqlite3_get_clientdata (db, KEPT);

  /* A connection that has statements cannot be closed, and frees what it keeps only then. */
  if (kept != NULL)
    g_hash_table_remove_all (kept->by_text);
  sqlite3_close (db);
}

/**
 * voc_sql_prepare:
 * @db: a connection
 * @sql: one statement
 * @error: return location
 *
 * A connection for reading keeps its statements after their release, and gives them again for the same text.
 *
 * Returns: (transfer full) (nullable): the statement, for voc_sql_release()
 */
sqlite3_stmt *
voc_sql_prepare (sqlite3     *db,
                 const char  *sql,
                 GError     **error)
{
  KeptStatements *kept = sqlite3_get_clientdata (db, KEPT);
  sqlite3_stmt *statement = NULL;
  int code;

  if (kept != NULL)
    {
      g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&kept->lock);
      gpointer found = NULL;

      if (g_hash_table_steal_extended (kept->by_text, sql, NULL, &found))
        return found;
    }

  steps_left = MOST_STEPS;
  code = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);
  if (code != SQLITE_OK)
    {
      voc_sql_set_error (db, code, error);
      return NULL;
    }

  return statement;
}

/**
 * voc_sql_release:
 * @statement: (transfer full): a statement
 *
 * Ends what it was used for; it is kept for the next who asks for the same, where the connection keeps any.
 */
void
voc_sql_release (sqlite3_stmt *statement)
{
  KeptStatements *kept = sqlite3_get_clientdata (sqlite3_db_handle (statement), KEPT);
  g_autoptr (GMutexLocker) locker = NULL;

  if (kept == NULL)
    {
      sqlite3_finalize (statement);
      return;
    }

  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  locker = g_mutex_locker_new (&kept->lock);
  /* Questions that a person puts together are asked once or twice: they are not kept for ever. */
  if (g_hash_table_size (kept->by_text) >= MOST_KEPT)
    g_hash_table_remove_all (kept->by_text);
  g_hash_table_replace (kept->by_text, (gpointer) sqlite3_sql (statement), statement);
}

/**
 * voc_sql_exec:
 * @db: a connection
 * @sql: one or more statements without results
 * @error: return location
 *
 * Returns: whether all went well
 */
gboolean
voc_sql_exec (sqlite3     *db,
              const char  *sql,
              GError     **error)
{
  int code;

  steps_left = MOST_STEPS;
  code = sqlite3_exec (db, sql, NULL, NULL, NULL);
  if (code != SQLITE_OK)
    {
      voc_sql_set_error (db, code, error);
      return FALSE;
    }

  return TRUE;
}

/**
 * voc_sql_step:
 * @statement: a statement
 * @out_row: (out) (optional): whether there is a row to read
 * @error: return location
 *
 * Returns: whether all went well
 */
gboolean
voc_sql_step (sqlite3_stmt  *statement,
              gboolean      *out_row,
              GError       **error)
{
  gboolean is_new = !sqlite3_stmt_busy (statement);
  int n_steps = sqlite3_stmt_status (statement, SQLITE_STMTSTATUS_VM_STEP, is_new);
  int code;

  steps_left = is_new ? MOST_STEPS : MAX (MOST_STEPS - n_steps, 0);
  code = sqlite3_step (statement);
  if (out_row != NULL)
    *out_row = code == SQLITE_ROW;
  if (code != SQLITE_ROW && code != SQLITE_DONE)
    {
      voc_sql_set_error (sqlite3_db_handle (statement), code, error);
      return FALSE;
    }

  return TRUE;
}

/**
 * voc_sql_get_int:
 * @db: a connection
 * @sql: a query for one number
 * @out_value: (out): the number; 0 if there is no row
 * @error: return location
 *
 * Returns: whether all went well
 */
gboolean
voc_sql_get_int (sqlite3     *db,
                 const char  *sql,
                 gint64      *out_value,
                 GError     **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, sql, error);
  gboolean row;

  *out_value = 0;
  if (statement == NULL || !voc_sql_step (statement, &row, error))
    return FALSE;
  if (row)
    *out_value = sqlite3_column_int64 (statement, 0);

  return TRUE;
}

/**
 * voc_sql_bind_text:
 * @statement: a statement
 * @index: number of the parameter
 * @text: (nullable): text that lives until the statement has been stepped
 */
void
voc_sql_bind_text (sqlite3_stmt *statement,
                   int           index,
                   const char   *text)
{
  sqlite3_bind_text (statement, index, text, -1, SQLITE_STATIC);
}

/**
 * voc_sql_get_text:
 * @statement: a statement with a row
 * @column: number of the column
 *
 * Returns: (nullable) (transfer none): its text, until the next step
 */
const char *
voc_sql_get_text (sqlite3_stmt *statement,
                  int           column)
{
  return (const char *) sqlite3_column_text (statement, column);
}

static int
look_at_cancellable_cb (gpointer user_data)
{
  return g_cancellable_is_cancelled (user_data);
}

/**
 * voc_sql_watch:
 * @db: a connection
 * @cancellable: (nullable): what interrupts it; must live as long as it is watched; %NULL to end
 *   watching
 */
void
voc_sql_watch (sqlite3      *db,
               GCancellable *cancellable)
{
  sqlite3_progress_handler (db, STEPS_BETWEEN_LOOKS,
                            cancellable != NULL ? look_at_cancellable_cb : NULL, cancellable);
}

/**
 * voc_sql_watch_file:
 * @db: a connection to a file that may come from anybody
 * @cancellable: (nullable): what interrupts it as well
 *
 * Ends every query that takes more than a good catalogue ever asks for.
 */
void
voc_sql_watch_file (sqlite3      *db,
                    GCancellable *cancellable)
{
  sqlite3_progress_handler (db, STEPS_BETWEEN_LOOKS, look_at_budget_cb, cancellable);
}
