/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-names.h"

#include "voc-catalogue-schema.h"
#include "voc-search-fold.h"

#define CHUNK_SIZE 65536

/* Marks the label on screen of one concept, whose labels begin at @first: that in the reader's
 * language, else that in the base language. */
static void
mark_shown (VocSearchNames *self,
            guint           first,
            guint           language)
{
  VocSearchName *base = NULL;

  for (guint i = first; i < self->names->len; i++)
    {
      VocSearchName *name = &g_array_index (self->names, VocSearchName, i);

      if (voc_text_id_get_language (name->id) == language)
        {
          name->shown = TRUE;
          return;
        }
      if (voc_text_id_get_language (name->id) == 0)
        base = name;
    }

  if (base != NULL)
    base->shown = TRUE;
}

static void
add_name (VocSearchNames *self,
          gint64          id,
          const char     *text,
          GString        *scratch)
{
  VocSearchName name = { .id = id };

  name.text = g_string_chunk_insert (self->chunk, text);
  voc_search_fold_into (scratch, name.text);
  name.folded = g_str_equal (scratch->str, name.text)
                  ? name.text
                  : g_string_chunk_insert_len (self->chunk, scratch->str, scratch->len);
  g_array_append_val (self->names, name);
}

static gboolean
read_names (VocSearchNames  *self,
            sqlite3         *db,
            VocConceptKind   kind,
            guint            language,
            GError         **error)
{
  g_autoptr (sqlite3_stmt)
    statement = voc_sql_prepare (db,
                                 "SELECT id, text FROM text WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                                 error);
  g_autoptr (GString) scratch = g_string_new (NULL);
  guint last_concept = 0;
  guint first = 0;
  gint64 id = 0;
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, voc_text_id_pack (kind, VOC_TEXT_LABEL, 0, 0, 0));
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (kind, VOC_TEXT_DESCRIPTION, 0, 0, 0) - 1);

  while (TRUE)
    {
      gint64 last_id;
      guint label_of;

      if (!voc_sql_next_row (statement, "xl", &row, error))
        return FALSE;
      last_id = id;
      id = row ? sqlite3_column_int64 (statement, 0) : 0;
      if (row && id <= last_id)
        return voc_sql_set_damaged (error);
      label_of = row && voc_text_id_get_field (id) == VOC_TEXT_LABEL ? voc_text_id_get_concept (id)
                                                                     : 0;
      if (label_of != last_concept)
        {
          if (last_concept != 0)
            mark_shown (self, first, language);
          last_concept = label_of;
          first = self->names->len;
        }
      if (!row)
        return TRUE;
      add_name (self, id, voc_sql_get_text (statement, 1), scratch);
    }
}

static gboolean
read_codes (VocSearchNames  *self,
            sqlite3         *db,
            VocConceptKind   kind,
            GError         **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (
    db,
    "SELECT id, code FROM concept WHERE kind = ?1 AND code IS NOT NULL ORDER BY length (code), code",
    error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int (statement, 1, kind);

  while (TRUE)
    {
      VocSearchCode code;

      if (!voc_sql_next_row (statement, "cl", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      code.concept = sqlite3_column_int (statement, 0);
      code.code = g_string_chunk_insert (self->chunk, voc_sql_get_text (statement, 1));
      g_array_append_val (self->codes, code);
    }
}

static gboolean
read_concepts (VocSearchNames  *self,
               sqlite3         *db,
               VocConceptKind   kind,
               GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT id FROM concept WHERE kind = ?1", error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int (statement, 1, kind);

  while (TRUE)
    {
      guint id;

      if (!voc_sql_next_row (statement, "c", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      id = sqlite3_column_int (statement, 0);
      if (id >= self->concepts->len)
        g_array_set_size (self->concepts, id + 1);
      g_array_index (self->concepts, guint8, id) = TRUE;
    }
}

/**
 * voc_search_names_has_concept:
 * @concept: number of a concept
 *
 * Returns: whether there is such a concept of their kind; in a damaged file, a text can be of none
 */
gboolean
voc_search_names_has_concept (VocSearchNames *self,
                              guint           concept)
{
  return concept < self->concepts->len && g_array_index (self->concepts, guint8, concept);
}

/**
 * voc_search_names_read:
 * @db: a catalogue
 * @kind: whose names
 * @language: number of the reader's language
 * @error: return location
 *
 * Returns: (transfer full) (nullable): all names and codes
 */
VocSearchNames *
voc_search_names_read (sqlite3         *db,
                       VocConceptKind   kind,
                       guint            language,
                       GError         **error)
{
  g_autoptr (VocSearchNames) self = g_new0 (VocSearchNames, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (VocSearchName));
  self->codes = g_array_new (FALSE, FALSE, sizeof (VocSearchCode));
  self->concepts = g_array_new (FALSE, TRUE, sizeof (guint8));
  self->chunk = g_string_chunk_new (CHUNK_SIZE);
  if (!read_concepts (self, db, kind, error) || !read_names (self, db, kind, language, error) ||
      !read_codes (self, db, kind, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * voc_search_names_free:
 * @self: (transfer full): names
 */
void
voc_search_names_free (VocSearchNames *self)
{
  g_array_unref (self->names);
  g_array_unref (self->codes);
  g_array_unref (self->concepts);
  g_string_chunk_free (self->chunk);
  g_free (self);
}

/**
 * voc_search_names_seek:
 * @id: number of a text
 * @at: (inout): where to look first; where it was found
 *
 * Looks up one name after the other, in the order of their numbers.
 *
 * Returns: (nullable): the name
 */
const VocSearchName *
voc_search_names_seek (VocSearchNames *self,
                       gint64          id,
                       guint          *at)
{
  const VocSearchName *names = (const VocSearchName *) self->names->data;
  guint step = 1;
  guint low = *at;
  guint high;

  /* The next one is near: longer and longer steps forward, then halves between the last two. */
  while (low + step < self->names->len && names[low + step].id < id)
    {
      low += step;
      step *= 2;
    }
  high = MIN (low + step, self->names->len);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (names[middle].id < id)
        low = middle + 1;
      else
        high = middle;
    }

  *at = low;
  return low < self->names->len && names[low].id == id ? &names[low] : NULL;
}
