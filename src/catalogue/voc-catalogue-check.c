/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-check.h"

#include <glib/gi18n.h>

#include "voc-catalogue.h"
#include "voc-catalogue-schema.h"

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

  return TRUE;
}

static gboolean
check_meta (sqlite3     *db,
            const char  *key,
            const char  *sentence,
            GError     **error)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT count (*) FROM meta WHERE key = '%s' AND trim (value) <> ''", key);
  gint64 count;

  if (!voc_sql_get_int (db, sql, &count, error))
    return FALSE;
  if (count == 0)
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE, sentence);
      return FALSE;
    }

  return TRUE;
}

/* Runs a query for the URIs of concepts with a fault; the sentence has one "%s" for the first of
 * them. */
static gboolean
check_none (sqlite3     *db,
            const char  *sql,
            const char  *sentence,
            GError     **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, sql, error);
  gboolean row;

  if (statement == NULL || !voc_sql_step (statement, &row, error))
    return FALSE;
  if (row)
    {
      const char *uri = voc_sql_get_text (statement, 0);
      g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
      g_autofree char *message = g_strjoinv (uri != NULL ? uri : "?", parts);

      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE, message);
      return FALSE;
    }

  return TRUE;
}

/**
 * voc_catalogue_check_whole:
 * @db: an open catalogue
 * @error: return location
 *
 * Checks what a catalogue promises: it says what it is, every concept has a label in the base
 * language, nothing refers to what is not there, and no group stands above itself.
 *
 * Returns: whether all of it holds
 */
gboolean
voc_catalogue_check_whole (sqlite3  *db,
                           GError  **error)
{
  g_autofree char *labels =
    g_strdup_printf ("SELECT uri FROM concept WHERE NOT EXISTS (SELECT 1 FROM text"
                     " WHERE text.id = (concept.kind << 43) + (%d << 40) + (concept.id << 18))",
                     VOC_TEXT_LABEL);

  return check_meta (db, "name", _("The catalogue has no name."), error) &&
         check_meta (db, "version", _("The catalogue has no version."), error) &&
         check_meta (db, "base-language", _("The catalogue has no language."), error) &&
         check_none (db, labels, _("“%s” has no label in the catalogue’s base language."), error) &&
         check_none (db,
                     "SELECT coalesce ((SELECT uri FROM concept WHERE id = f.rowid), f.\"table\")"
                     " FROM pragma_foreign_key_check AS f",
                     _("“%s” refers to a concept that is not in the catalogue."), error) &&
         check_none (
           db,
           "SELECT uri FROM requirement JOIN concept ON concept.id = requirement.occupation"
           " WHERE skill NOT IN (SELECT id FROM skill)"
           " OR occupation NOT IN (SELECT id FROM occupation)",
           _("“%s” needs a skill that is not in the catalogue."), error) &&
         check_none (db,
                     "WITH RECURSIVE up (start, at) AS (SELECT concept, broader FROM broader"
                     " UNION SELECT start, broader FROM up JOIN broader ON broader.concept = at)"
                     " SELECT uri FROM up JOIN concept ON concept.id = start WHERE start = at",
                     _("“%s” stands above itself in its tree."), error);
}

static gboolean
check_integrity (sqlite3  *db,
                 GError  **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, "PRAGMA integrity_check (1)", error);
  gboolean row;

  if (statement == NULL || !voc_sql_step (statement, &row, error))
    return FALSE;
  if (!row || g_strcmp0 (voc_sql_get_text (statement, 0), "ok") != 0)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (%s)."),
                   row ? voc_sql_get_text (statement, 0) : "?");
      return FALSE;
    }

  return TRUE;
}

/**
 * voc_catalogue_check:
 * @file: a local file
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Reads all of a catalogue and checks that it is whole. Takes about a second for the full ESCO.
 *
 * Returns: whether it is
 */
gboolean
voc_catalogue_check (GFile         *file,
                     GCancellable  *cancellable,
                     GError       **error)
{
  sqlite3 *db;
  gboolean ok;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  db = voc_sql_open_read_only (g_file_peek_path (file), error);
  if (db == NULL)
    return FALSE;

  voc_sql_watch (db, cancellable);
  ok = voc_catalogue_check_format (db, error) && check_integrity (db, error) &&
       voc_catalogue_check_whole (db, error);
  sqlite3_close (db);

  return ok;
}
