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
is_code (const char *text)
{
  return g_ascii_isdigit (*text) && strspn (text, "0123456789.") == strlen (text);
}

/* In the order of their codes, short ones first. */
static gboolean
offer_codes (sqlite3         *db,
             const char      *text,
             VocConceptKind   kind,
             VocSearchFound  *found,
             GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db,
                     "SELECT id, code FROM concept WHERE kind = ?2"
                     " AND code BETWEEN ?1 AND ?1 || char (1114111) ORDER BY length (code), code",
                     error);
  double score = VOC_SCORE_LABEL_PREFIX;
  gboolean row;

  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, text);
  sqlite3_bind_int (statement, 2, kind);
  while (voc_sql_next_row (statement, "cl", &row, error))
    {
      if (!row)
        return TRUE;
      score -= 0.0005;
      voc_search_found_offer (found, sqlite3_column_int (statement, 0), kind, 0, NULL,
                              g_str_equal (voc_sql_get_text (statement, 1), text)
                                ? VOC_SCORE_EXACT_LABEL
                                : score);
    }
  return FALSE;
}

static gboolean
offer_uri (sqlite3         *db,
           const char      *uri,
           VocConceptKind   kind,
           VocSearchFound  *found,
           GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT id FROM concept WHERE uri = ?1 AND kind = ?2", error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, uri);
  sqlite3_bind_int (statement, 2, kind);
  if (!voc_sql_next_row (statement, "c", &row, error))
    return FALSE;
  if (row)
    voc_search_found_offer (found, sqlite3_column_int (statement, 0), kind, 0, NULL,
                            VOC_SCORE_EXACT_LABEL);

  return TRUE;
}

/**
 * voc_search_codes:
 * @db: a catalogue
 * @kind: occupations or skills
 * @text: what was typed, without spaces around it
 * @found: where to put what is found
 * @error: return location
 *
 * Finds codes from their beginning and URIs as a whole. What is neither finds nothing.
 *
 * Returns: whether all went well
 */
gboolean
voc_search_codes (sqlite3         *db,
                  VocConceptKind   kind,
                  const char      *text,
                  VocSearchFound  *found,
                  GError         **error)
{
  g_autofree char *uri = clean_uri (text);

  if (uri != NULL)
    return offer_uri (db, uri, kind, found, error);
  return !is_code (text) || offer_codes (db, text, kind, found, error);
}

/**
 * voc_search_is_code:
 * @text: what was typed, without spaces around it
 *
 * Returns: whether it is a code or the beginning of one, or an address
 */
gboolean
voc_search_is_code (const char *text)
{
  g_autofree char *uri = clean_uri (text);

  return uri != NULL || is_code (text);
}
