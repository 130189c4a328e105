/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-packed.h"

#include <string.h>

/* Tables of numbers, each once more in a few large pieces: the columns of all rows one after the
 * other, as 32-bit numbers with the lowest byte first. SQLite hands out a piece much faster than its
 * rows. What search needs lies there too; see voc-search-pack.c. */

#define BYTES_IN_PIECE 49152u

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

/**
 * voc_packed_store_bytes:
 * @db: a catalogue that is being built
 * @name: what it is called
 * @data: what is to be stored
 * @size: its bytes
 * @error: return location
 *
 * Returns: whether all pieces are in their place
 */
gboolean
voc_packed_store_bytes (sqlite3       *db,
                        const char    *name,
                        gconstpointer  data,
                        gsize          size,
                        GError       **error)
{
  g_autoptr (sqlite3_stmt) insert =
    voc_sql_prepare (db, "INSERT INTO packed VALUES (?1, ?2, ?3)", error);

  if (insert == NULL)
    return FALSE;
  for (gsize at = 0; at < size; at += BYTES_IN_PIECE)
    {
      sqlite3_reset (insert);
      voc_sql_bind_text (insert, 1, name);
      sqlite3_bind_int (insert, 2, at / BYTES_IN_PIECE);
      sqlite3_bind_blob64 (insert, 3, (const guint8 *) data + at, MIN (size - at, BYTES_IN_PIECE),
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
    {
      g_autoptr (GArray) packed = pack (db, i, error);

      if (packed == NULL ||
          !voc_packed_store_bytes (db, TABLES[i].name, packed->data, packed->len * sizeof (guint32),
                                   error))
        return FALSE;
    }

  return TRUE;
}

/* An array that has grown has room for twice as much; these stay for as long as the catalogue. */
static GByteArray *
without_room (GByteArray *bytes)
{
  gsize size;
  guint8 *data = g_byte_array_steal (bytes, &size);

  return g_byte_array_new_take (g_realloc (data, size), size);
}

/**
 * voc_packed_read_bytes:
 * @db: a catalogue
 * @name: what it was stored as
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the pieces, put together; empty if there are none
 */
GByteArray *
voc_packed_read_bytes (sqlite3     *db,
                       const char  *name,
                       GError     **error)
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
  voc_sql_bind_text (select, 1, name);
  while (voc_sql_step (select, &row, error))
    {
      gconstpointer piece;
      guint size;

      if (!row)
        return without_room (bytes);
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
 * voc_packed_read_rows:
 * @db: a catalogue
 * @name: what it was stored as
 * @row_size: size of a structure of guint32
 * @error: return location
 *
 * Returns: (transfer full) (nullable): an array of such structures
 */
GArray *
voc_packed_read_rows (sqlite3     *db,
                      const char  *name,
                      gsize        row_size,
                      GError     **error)
{
  g_autoptr (GByteArray) bytes = voc_packed_read_bytes (db, name, error);
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
  return voc_packed_read_rows (db, TABLES[what].name, row_size, error);
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
