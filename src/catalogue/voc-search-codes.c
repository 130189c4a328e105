/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-codes.h"

#include <string.h>

#include "voc-search-score.h"

/* The address of a page about a concept names it as a parameter. */
#define PARAMETER "uri="

/* What is pasted may stand in <>, begin with "https" or be the address of a page about it. */
static char *
clean_uri (const char *text)
{
  g_autofree char *bare = g_strdup (text);
  g_autofree char *unescaped = NULL;
  const char *parameter;

  g_strdelimit (bare, "<>", ' ');
  g_strstrip (bare);
  if (g_ascii_strncasecmp (bare, "http://", 7) != 0 &&
      g_ascii_strncasecmp (bare, "https://", 8) != 0)
    return NULL;

  unescaped = g_uri_unescape_string (bare, NULL);
  if (unescaped == NULL)
    return g_steal_pointer (&bare);
  parameter = strstr (unescaped, PARAMETER);
  if (parameter != NULL)
    return g_strndup (parameter + strlen (PARAMETER),
                      strcspn (parameter + strlen (PARAMETER), "&#"));
  return g_str_has_prefix (unescaped, "https:")
           ? g_strconcat ("http:", unescaped + strlen ("https:"), NULL)
           : g_steal_pointer (&unescaped);
}

static gboolean
offer_rows (sqlite3_stmt    *statement,
            const char      *wanted,
            VocSearchFound  *found,
            GError         **error)
{
  double score = VOC_SCORE_LABEL_PREFIX;

  while (TRUE)
    {
      gboolean exact;
      gboolean row;

      if (!voc_sql_step (statement, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      exact = g_strcmp0 (voc_sql_get_text (statement, 2), wanted) == 0;
      /* In the order of their codes. */
      score -= 0.0005;
      voc_search_found_offer (found, sqlite3_column_int (statement, 0),
                              sqlite3_column_int (statement, 1), VOC_TEXT_LABEL, NULL,
                              exact ? VOC_SCORE_EXACT_LABEL : score);
    }
}

/**
 * voc_search_codes:
 * @db: a catalogue
 * @text: what was typed, without spaces around it
 * @kind: what to look for; 0 for occupations and skills
 * @found: where to put what is found
 * @error: return location
 *
 * Finds codes from their beginning and URIs as a whole. What is neither finds nothing.
 *
 * Returns: whether all went well
 */
gboolean
voc_search_codes (sqlite3         *db,
                  const char      *text,
                  VocConceptKind   kind,
                  VocSearchFound  *found,
                  GError         **error)
{
  gboolean is_code = g_ascii_isdigit (*text) && strspn (text, "0123456789.") == strlen (text);
  g_autofree char *uri = clean_uri (text);
  g_autofree char *end = g_strconcat (text, "~", NULL);
  g_autoptr (sqlite3_stmt) statement = NULL;
  const char *sql;

  if (!is_code && uri == NULL)
    return TRUE;

  sql = is_code ? "SELECT id, kind, code FROM concept WHERE code >= ?1 AND code < ?2"
                  " AND kind BETWEEN ?3 AND ?4 ORDER BY length (code), code"
                : "SELECT id, kind, uri FROM concept WHERE uri = ?1 AND kind BETWEEN ?3 AND ?4";
  statement = voc_sql_prepare (db, sql, error);
  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, is_code ? text : uri);
  if (is_code)
    voc_sql_bind_text (statement, 2, end);
  sqlite3_bind_int (statement, 3, kind != 0 ? kind : VOC_CONCEPT_OCCUPATION);
  sqlite3_bind_int (statement, 4, kind != 0 ? kind : VOC_CONCEPT_SKILL);

  return offer_rows (statement, is_code ? text : uri, found, error);
}
