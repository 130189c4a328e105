/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-packed.h"

#include <string.h>

/* Tables of numbers, each once more in a few large pieces: the columns of all rows one after the
 * other, as 32-bit numbers with the lowest byte first. SQLite hands out a piece much faster than its
 * rows. */

#define NUMBERS_IN_PIECE 12288u

static const struct
{
  const char *name;
  const char *rows;
} TABLES[] = {
  [VOC_PACKED_OCCUPATIONS] = { "occupation", "SELECT id, isco_group FROM occupation ORDER BY 1" },
  [VOC_PACKED_SKILLS] = { "skill",
                          "SELECT id, collections FROM skill JOIN concept USING (id) ORDER BY 1" },
  [VOC_PACKED_BROADER] = { "broader", "SELECT concept, broader FROM broader ORDER BY 1, 2" },
  [VOC_PACKED_REQUIREMENTS] = { "requirement", "SELECT occupation, skill, relation FROM requirement"
                                               " ORDER BY 1, 2" },
};

/* The numbers, from the rows. */
static GArray *
pack (sqlite3    *db,
      VocPacked   what,
      GError    **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, TABLES[what].rows, error);
  g_autoptr (GArray) packed = g_array_new (FALSE, FALSE, sizeof (guint32));
  gboolean row;

  if (statement == NULL)
    return NULL;
  while (voc_sql_step (statement, &row, error))
    {
      if (!row)
        return g_steal_pointer (&packed);
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        {
          guint32 number = GUINT32_TO_LE ((guint32) sqlite3_column_int64 (statement, i));

          g_array_append_val (packed, number);
        }
    }

  return NULL;
}

static gboolean
store (sqlite3    *db,
       VocPacked   what,
       GError    **error)
{
  g_autoptr (GArray) packed = pack (db, what, error);
  g_autoptr (sqlite3_stmt) insert = NULL;

  if (packed == NULL)
    return FALSE;
  insert = voc_sql_prepare (db, "INSERT INTO packed VALUES (?1, ?2, ?3)", error);
  if (insert == NULL)
    return FALSE;

  for (guint at = 0; at < packed->len; at += NUMBERS_IN_PIECE)
    {
      guint n = MIN (packed->len - at, NUMBERS_IN_PIECE);

      sqlite3_reset (insert);
      voc_sql_bind_text (insert, 1, TABLES[what].name);
      sqlite3_bind_int (insert, 2, at / NUMBERS_IN_PIECE);
      sqlite3_bind_blob64 (insert, 3, &g_array_index (packed, guint32, at), n * sizeof (guint32),
                           SQLITE_STATIC);
      if (!voc_sql_step (insert, NULL, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_packed_store:
 * @db: a catalogue that is being built, whole
 * @error: return location
 *
 * Returns: whether all pieces are in their place
 */
gboolean
voc_packed_store (sqlite3  *db,
                  GError  **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (TABLES); i++)
    if (!store (db, i, error))
      return FALSE;

  return TRUE;
}

/* The pieces, put together. */
static GByteArray *
load (sqlite3    *db,
      VocPacked   what,
      GError    **error)
{
  g_autoptr (sqlite3_stmt) select =
    voc_sql_prepare (db, "SELECT data FROM packed WHERE name = ?1 ORDER BY piece", error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gint64 n_pages;
  gint64 page_size;
  gboolean row;

  if (select == NULL || !voc_sql_get_int (db, "PRAGMA page_count", &n_pages, error) ||
      !voc_sql_get_int (db, "PRAGMA page_size", &page_size, error))
    return NULL;
  voc_sql_bind_text (select, 1, TABLES[what].name);
  while (voc_sql_step (select, &row, error))
    {
      gconstpointer piece;
      guint size;

      if (!row)
        return g_steal_pointer (&bytes);
      piece = sqlite3_column_blob (select, 0);
      size = sqlite3_column_bytes (select, 0);
      /* A damaged file can lead to the same page again and again. */
      if (piece == NULL || bytes->len + size > n_pages * page_size)
        {
          voc_sql_set_damaged (error);
          return NULL;
        }
      g_byte_array_append (bytes, piece, size);
    }

  return NULL;
}

/**
 * voc_packed_read:
 * @db: a catalogue
 * @what: which table
 * @row_size: size of a structure with a guint32 for each of its columns
 * @error: return location
 *
 * Returns: (transfer full) (nullable): an array of such structures
 */
GArray *
voc_packed_read (sqlite3    *db,
                 VocPacked   what,
                 gsize       row_size,
                 GError    **error)
{
  g_autoptr (GByteArray) bytes = load (db, what, error);
  guint32 *numbers;
  gsize size;

  if (bytes == NULL)
    return NULL;
  if (bytes->len % row_size != 0)
    {
      voc_sql_set_damaged (error);
      return NULL;
    }

  numbers = (guint32 *) bytes->data;
  for (gsize i = 0; G_BYTE_ORDER != G_LITTLE_ENDIAN && i < bytes->len / sizeof (guint32); i++)
    numbers[i] = GUINT32_FROM_LE (numbers[i]);

  size = bytes->len;
  return g_array_new_take (g_byte_array_steal (bytes, NULL), size / row_size, FALSE, row_size);
}

/**
 * voc_packed_check:
 * @db: a catalogue
 * @error: return location
 *
 * Returns: whether the pieces say the same as the rows
 */
gboolean
voc_packed_check (sqlite3  *db,
                  GError  **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (TABLES); i++)
    {
      g_autoptr (GArray) rows = pack (db, i, error);
      g_autoptr (GArray) packed =
        rows != NULL ? voc_packed_read (db, i, sizeof (guint32), error) : NULL;

      if (packed == NULL)
        return FALSE;
      for (guint n = 0; n < rows->len; n++)
        g_array_index (rows, guint32, n) = GUINT32_FROM_LE (g_array_index (rows, guint32, n));
      if (rows->len != packed->len ||
          (rows->len > 0 && memcmp (rows->data, packed->data, rows->len * sizeof (guint32)) != 0))
        return voc_sql_set_damaged (error);
    }

  return TRUE;
}
