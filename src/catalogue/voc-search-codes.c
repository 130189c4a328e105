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
static void
offer_codes (VocSearchNames *names,
             VocConceptKind  kind,
             const char     *text,
             VocSearchFound *found)
{
  double score = VOC_SCORE_LABEL_PREFIX;

  for (guint i = 0; i < names->codes->len; i++)
    {
      const VocSearchCode *code = &g_array_index (names->codes, VocSearchCode, i);
      gboolean exact = g_str_equal (code->code, text);

      if (!g_str_has_prefix (code->code, text))
        continue;
      score -= 0.0005;
      voc_search_found_offer (found, code->concept, kind, VOC_TEXT_LABEL, NULL,
                              exact ? VOC_SCORE_EXACT_LABEL : score);
    }
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
    voc_search_found_offer (found, sqlite3_column_int (statement, 0), kind, VOC_TEXT_LABEL, NULL,
                            VOC_SCORE_EXACT_LABEL);

  return TRUE;
}

/**
 * voc_search_codes:
 * @db: a catalogue
 * @names: the names and codes of one kind
 * @kind: that kind
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
                  VocSearchNames  *names,
                  VocConceptKind   kind,
                  const char      *text,
                  VocSearchFound  *found,
                  GError         **error)
{
  g_autofree char *uri = clean_uri (text);

  if (uri != NULL)
    return offer_uri (db, uri, kind, found, error);
  if (is_code (text))
    offer_codes (names, kind, text, found);
  return TRUE;
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
