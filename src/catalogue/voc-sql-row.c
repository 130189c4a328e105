/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sql.h"

#include <math.h>

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"
#include "voc-catalogue-limits.h"
#include "voc-catalogue-schema.h"

/*
 * Rows of a file that may come from anybody. SQLite stores any value in any column whatever the schema
 * says, so each row is looked at before it is used: who reads a column after that can rely on it.
 */

/* Whole numbers that a column may hold. */
static const struct
{
  char letter;
  gint64 least;
  gint64 most;
} NUMBERS[] = {
  { 'c', 1, VOC_TEXT_MAX_CONCEPT },   /* number of a concept */
  { 'n', 0, G_MAXINT32 },             /* how many */
  { 'i', G_MININT32, G_MAXINT32 },    /* any number */
  { 'x', 0, G_MAXINT64 },             /* number of a text */
  { 'k', VOC_CONCEPT_OCCUPATION, VOC_CONCEPT_GROUP },
  { 'o', VOC_CONCEPT_OCCUPATION, VOC_CONCEPT_OCCUPATION },
  { 'p', VOC_CONCEPT_SKILL, VOC_CONCEPT_SKILL },
  { 'g', VOC_CONCEPT_GROUP, VOC_CONCEPT_GROUP },
  { 's', VOC_SCHEME_ISCO, VOC_SCHEME_ISCED_F },
  { 'y', VOC_SKILL_TYPE_UNCLASSIFIED, VOC_SKILL_TYPE_SKILL },
  { 'u', VOC_REUSE_UNCLASSIFIED, VOC_REUSE_TRANSVERSAL },
  { 'r', VOC_RELATION_ESSENTIAL, VOC_RELATION_OPTIONAL },
  { 'a', VOC_TITLES_EXACT, VOC_TITLES_BROAD },
  { 'b', VOC_COLLECTION_NONE, 2 * VOC_COLLECTION_LAST - 1 },
};

static gboolean
is_number (sqlite3_value *value,
           char           letter)
{
  gint64 number = sqlite3_value_int64 (value);

  if (sqlite3_value_type (value) != SQLITE_INTEGER)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    if (NUMBERS[i].letter == letter)
      return number >= NUMBERS[i].least && number <= NUMBERS[i].most;

  g_assert_not_reached ();
}

static gboolean
is_real (sqlite3_value *value)
{
  int type = sqlite3_value_type (value);

  return (type == SQLITE_INTEGER || type == SQLITE_FLOAT) &&
         isfinite (sqlite3_value_double (value));
}

/* Valid to the end, so without a NUL inside. */
static gboolean
is_text (sqlite3_value *value,
         gboolean       one_line)
{
  const char *text;
  gsize length;

  if (sqlite3_value_type (value) != SQLITE_TEXT)
    return FALSE;
  text = (const char *) sqlite3_value_text (value);
  length = sqlite3_value_bytes (value);
  if (text == NULL || length > VOC_LIMIT_TEXT || !g_utf8_validate_len (text, length, NULL))
    return FALSE;

  return !one_line || length <= VOC_LIMIT_LABEL || g_utf8_strlen (text, length) <= VOC_LIMIT_LABEL;
}

static gboolean
is_as_promised (sqlite3_value *value,
                char           letter)
{
  if (g_ascii_isupper (letter) && sqlite3_value_type (value) == SQLITE_NULL)
    return TRUE;

  letter = g_ascii_tolower (letter);
  switch (letter)
    {
    case 'd':
      return is_real (value);
    case 'l':
    case 't':
      return is_text (value, letter == 'l');
    default:
      return is_number (value, letter);
    }
}

/* The connection is held meanwhile: asking it for each type, number and length by itself takes as long as
 * finding the row. */
static gboolean
is_row_as_promised (sqlite3_stmt *statement,
                    const char   *columns)
{
  sqlite3_mutex *mutex = sqlite3_db_mutex (sqlite3_db_handle (statement));
  gboolean good = TRUE;

  sqlite3_mutex_enter (mutex);
  for (int i = 0; good && columns[i] != '\0'; i++)
    good = is_as_promised (sqlite3_column_value (statement, i), columns[i]);
  sqlite3_mutex_leave (mutex);

  return good;
}

/**
 * voc_sql_set_damaged:
 * @error: return location
 *
 * Says that the file holds what no catalogue holds.
 *
 * Returns: %FALSE
 */
gboolean
voc_sql_set_damaged (GError **error)
{
  g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                       _("The catalogue is damaged: it holds a value that cannot be."));
  return FALSE;
}

/**
 * voc_sql_next_row:
 * @statement: a statement
 * @columns: a letter for each column that is read: "l" for a text of one line and "t" for one of any kind,
 *   of %VOC_LIMIT_LABEL and %VOC_LIMIT_TEXT at the most; "d" for a finite number; "c", "n", "i", "x", "k",
 *   "o", "p", "g", "s", "y", "u", "r" and "b" for whole numbers as above. A capital where there may be nothing
 * @out_row: (out): whether there is a row to read
 * @error: return location; %VOC_CATALOGUE_ERROR_DAMAGED if a column holds something else
 *
 * Goes to the next row of a file that is not trusted.
 *
 * Returns: whether all went well
 */
gboolean
voc_sql_next_row (sqlite3_stmt  *statement,
                  const char    *columns,
                  gboolean      *out_row,
                  GError       **error)
{
  if (!voc_sql_step (statement, out_row, error))
    return FALSE;
  if (!*out_row)
    return TRUE;

  if (!is_row_as_promised (statement, columns))
    {
      *out_row = FALSE;
      return voc_sql_set_damaged (error);
    }

  return TRUE;
}
