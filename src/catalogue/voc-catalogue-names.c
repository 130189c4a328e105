/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-names.h"

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

#define CHUNK_SIZE 65536

static gboolean
read_names (VocCatalogueNames  *self,
            VocCatalogue       *catalogue,
            VocConceptKind      kind,
            GError            **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (catalogue),
                     "SELECT id, text FROM text WHERE id BETWEEN ?1 AND ?2 ORDER BY id", error);
  guint language = voc_catalogue_get_language_number (catalogue);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, voc_text_id_pack (kind, VOC_TEXT_LABEL, 0, 0, 0));
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (kind, VOC_TEXT_DESCRIPTION, 0, 0, 0) - 1);

  while (TRUE)
    {
      VocCatalogueName name;
      gint64 id;

      if (!voc_sql_next_row (statement, "xl", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      id = sqlite3_column_int64 (statement, 0);
      if (voc_text_id_get_language (id) != language)
        continue;
      name.concept = voc_text_id_get_concept (id);
      name.preferred = voc_text_id_get_field (id) == VOC_TEXT_LABEL;
      name.text = g_string_chunk_insert (self->chunk, voc_sql_get_text (statement, 1));
      g_array_append_val (self->names, name);
    }
}

/**
 * voc_catalogue_dup_names:
 * @kind: whose names
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Reads all names at once: preferred, alternative and hidden labels.
 *
 * Returns: (transfer full) (nullable): the names
 */
VocCatalogueNames *
voc_catalogue_dup_names (VocCatalogue    *self,
                         VocConceptKind   kind,
                         GError         **error)
{
  g_autoptr (VocCatalogueNames) names = g_new0 (VocCatalogueNames, 1);

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  names->names = g_array_new (FALSE, FALSE, sizeof (VocCatalogueName));
  names->chunk = g_string_chunk_new (CHUNK_SIZE);
  if (!read_names (names, self, kind, error))
    return NULL;

  return g_steal_pointer (&names);
}

/**
 * voc_catalogue_names_free:
 * @self: (transfer full): names
 */
void
voc_catalogue_names_free (VocCatalogueNames *self)
{
  g_array_unref (self->names);
  g_string_chunk_free (self->chunk);
  g_free (self);
}
