/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-check.h"

#include <glib/gi18n.h>

#include "voc-catalogue-digest.h"
#include "voc-catalogue-facts.h"
#include "voc-catalogue-format.h"
#include "voc-catalogue-limits.h"
#include "voc-catalogue-private.h"
#include "voc-catalogue-query.h"
#include "voc-catalogue-schema.h"
#include "voc-concept-tree.h"
#include "voc-packed.h"
#include "voc-search-pack.h"
#include "voc-text.h"

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

  if (statement == NULL || !voc_sql_next_row (statement, "L", &row, error))
    return FALSE;
  if (row)
    {
      const char *uri = voc_sql_get_text (statement, 0);
      g_autofree char *quoted = voc_text_dup_quoted (uri != NULL ? uri : "?");
      g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
      g_autofree char *message = g_strjoinv (quoted, parts);

      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE, message);
      return FALSE;
    }

  return TRUE;
}

/* By the rule that holds when a catalogue is built. */
static gboolean
check_tree (sqlite3  *db,
            GError  **error)
{
  g_autoptr (VocConceptTree) tree = voc_concept_tree_new ();
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db,
                     "SELECT b.concept, b.broader, c.uri FROM broader AS b"
                     " JOIN concept AS c ON c.id = b.concept ORDER BY b.concept, b.broader",
                     error);

  if (statement == NULL)
    return FALSE;

  while (TRUE)
    {
      g_autofree char *quoted = NULL;
      VocTreeResult result;
      gboolean row;

      if (!voc_sql_next_row (statement, "ccl", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      result = voc_concept_tree_add (tree, sqlite3_column_int (statement, 0),
                                     sqlite3_column_int (statement, 1));
      if (result == VOC_TREE_FITS)
        continue;

      quoted = voc_text_dup_quoted (voc_sql_get_text (statement, 2));
      if (result == VOC_TREE_CYCLE)
        g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                     _("“%s” stands above itself in its tree."), quoted);
      else
        g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                     _("“%s” makes its tree deeper than %u levels."), quoted, VOC_LIMIT_DEPTH);
      return FALSE;
    }
}

/**
 * voc_catalogue_check_whole:
 * @db: a catalogue, also one that is being built
 * @error: return location
 *
 * Checks what a catalogue promises: it says what it is, every concept has a label in the base language, and
 * no group stands above itself.
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
         check_tree (db, error);
}

/* A builder takes no references to what is not there; who else made the file may have. */
static gboolean
check_references (sqlite3  *db,
                  GError  **error)
{
  return check_none (db,
                     "SELECT coalesce ((SELECT uri FROM concept WHERE id = f.rowid), f.\"table\")"
                     " FROM pragma_foreign_key_check AS f",
                     _("“%s” refers to a concept that is not in the catalogue."), error) &&
         check_none (
           db,
           "SELECT uri FROM requirement JOIN concept ON concept.id = requirement.occupation"
           " WHERE skill NOT IN (SELECT id FROM skill)"
           " OR occupation NOT IN (SELECT id FROM occupation)",
           _("“%s” needs a skill that is not in the catalogue."), error);
}

/* What SQLite says of it is about pages and cells, and takes several lines. */
static gboolean
check_integrity (sqlite3  *db,
                 GError  **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, "PRAGMA integrity_check (1)", error);
  gboolean row;

  if (statement == NULL || !voc_sql_next_row (statement, "t", &row, error))
    return FALSE;
  if (!row || !g_str_equal (voc_sql_get_text (statement, 0), "ok"))
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                           _("The catalogue is damaged: its pages do not fit together."));
      return FALSE;
    }

  return TRUE;
}

/* Every column of every table. */
static gboolean
check_rows (sqlite3  *db,
            GError  **error)
{
  static const struct
  {
    const char *sql;
    const char *columns;
  } TABLES[] = {
    { "SELECT key, value FROM meta", "lt" },
    { "SELECT name, version, licence, url, used_for FROM source", "lTTTT" },
    { "SELECT code, count, detail FROM note", "lnT" },
    { "SELECT id, tag FROM language", "nl" },
    { "SELECT bit, name FROM collection", "nl" },
    { "SELECT id, kind, uri, code, collections FROM concept", "cklLb" },
    { "SELECT id, isco_group, essential, optional, digital, green, transversal, distinctiveness"
      " FROM occupation",
      "ccnnnnnd" },
    { "SELECT id, type, reuse, uses FROM skill", "cyun" },
    { "SELECT id, scheme, members FROM grp", "csn" },
    { "SELECT concept, broader FROM broader", "cc" },
    { "SELECT occupation, skill, relation FROM requirement", "ccr" },
    { "SELECT skill, related, relation FROM skill_relation", "ccr" },
    { "SELECT id, text FROM text WHERE (id >> 40) & 7 < 4", "xl" },
    { "SELECT id, text FROM text WHERE (id >> 40) & 7 >= 4", "xt" },
    { "SELECT id, language, titles FROM also_called", "nnt" },
    { "SELECT titles, occupation, match FROM also_called_of", "nca" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (TABLES); i++)
    {
      g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, TABLES[i].sql, error);
      gboolean row = statement != NULL;

      if (statement == NULL)
        return FALSE;
      while (row)
        if (!voc_sql_next_row (statement, TABLES[i].columns, &row, error))
          return FALSE;
    }

  return TRUE;
}

/* All that a list or a search reads. */
static gboolean
check_reading (GFile   *file,
               GError **error)
{
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, NULL, error);
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (VocCatalogueFacts) facts = NULL;

  return catalogue != NULL &&
         (occupations = voc_catalogue_dup_occupations (catalogue, error)) != NULL &&
         (skills = voc_catalogue_dup_skills (catalogue, error)) != NULL &&
         (facts = voc_catalogue_dup_facts (catalogue, error)) != NULL &&
         voc_catalogue_get_index (catalogue, VOC_CONCEPT_OCCUPATION, error) != NULL &&
         voc_catalogue_get_index (catalogue, VOC_CONCEPT_SKILL, error) != NULL;
}

/**
 * voc_catalogue_check:
 * @file: a local file
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Reads all of a catalogue and checks that it is whole, byte for byte. Takes about a second for the full
 * ESCO.
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

  voc_sql_watch_file (db, cancellable);
  ok = voc_catalogue_check_format (db, error) && check_integrity (db, error) &&
       check_rows (db, error) && voc_catalogue_check_whole (db, error) &&
       check_references (db, error) && voc_packed_check (db, error) &&
       voc_search_pack_check (db, cancellable, error);
  voc_sql_close (db);

  return ok && check_reading (file, error) &&
         voc_catalogue_digest_verify (g_file_peek_path (file), cancellable, error);
}
