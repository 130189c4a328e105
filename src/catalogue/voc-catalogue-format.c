/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-format.h"

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"
#include "voc-catalogue-schema.h"

/* Whether a file is a catalogue of this version: it says so, and has its tables and nothing else. */

static const char LIST_SCHEMA[] =
  "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";

static GPtrArray *
list_schema (sqlite3  *db,
             GError  **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, LIST_SCHEMA, error);
  gboolean row;

  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      const char *sql;

      if (!voc_sql_next_row (statement, "lllT", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&entries);
      sql = voc_sql_get_text (statement, 3);
      g_ptr_array_add (entries, g_strdup_printf ("%s %s %s %s", voc_sql_get_text (statement, 0),
                                                 voc_sql_get_text (statement, 1),
                                                 voc_sql_get_text (statement, 2),
                                                 sql != NULL ? sql : ""));
    }
}

/* What an empty catalogue has. */
static GPtrArray *
list_expected_schema (GError **error)
{
  GPtrArray *entries = NULL;
  sqlite3 *db = NULL;

  if (sqlite3_open (":memory:", &db) == SQLITE_OK &&
      voc_sql_exec (db, VOC_CATALOGUE_SCHEMA, error) &&
      voc_sql_exec (db, VOC_CATALOGUE_INDICES, error))
    entries = list_schema (db, error);
  voc_sql_close (db);

  return entries;
}

/* A table that is a view or has a trigger, a column that is computed: none of it comes from us. */
static gboolean
check_schema (sqlite3  *db,
              GError  **error)
{
  g_autoptr (GPtrArray) expected = list_expected_schema (error);
  g_autoptr (GPtrArray) entries = expected != NULL ? list_schema (db, error) : NULL;
  gboolean same;

  if (entries == NULL)
    return FALSE;

  same = entries->len == expected->len;
  for (guint i = 0; same && i < entries->len; i++)
    same = g_str_equal (entries->pdata[i], expected->pdata[i]);
  if (!same)
    g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                         _("The catalogue is damaged: its tables are not those of a catalogue."));

  return same;
}

/**
 * voc_catalogue_check_format:
 * @db: an open file
 * @error: return location
 *
 * Returns: whether the file is a catalogue that this version can read
 */
gboolean
voc_catalogue_check_format (sqlite3  *db,
                            GError  **error)
{
  gint64 application_id;
  gint64 user_version;

  if (!voc_sql_get_int (db, "PRAGMA application_id", &application_id, error) ||
      !voc_sql_get_int (db, "PRAGMA user_version", &user_version, error))
    return FALSE;

  if (application_id != VOC_CATALOGUE_APPLICATION_ID)
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_FORMAT,
                           _("This file is not a Vocation catalogue."));
      return FALSE;
    }
  if (user_version != VOC_CATALOGUE_USER_VERSION)
    {
      g_set_error_literal (
        error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_VERSION,
        _("This catalogue was made by another version of Vocation. Import it anew."));
      return FALSE;
    }

  return check_schema (db, error);
}
