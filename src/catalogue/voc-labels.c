/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-labels.h"

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

static const char SELECT_LABEL[] = "SELECT text FROM text WHERE id = ?1";

struct _VocLabels
{
  VocCatalogue *catalogue; /* (owned) */
  GHashTable *labels;      /* (owned) (element-type guint utf8): NULL for those without one */
};

/**
 * voc_labels_new:
 * @catalogue: a catalogue
 *
 * Returns: (transfer full): no label yet; this costs nothing
 */
VocLabels *
voc_labels_new (VocCatalogue *catalogue)
{
  VocLabels *self;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);

  self = g_new0 (VocLabels, 1);
  self->catalogue = g_object_ref (catalogue);
  self->labels = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  return self;
}

void
voc_labels_free (VocLabels *self)
{
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_free (self);
}

static char *
read_label (VocLabels      *self,
            VocConceptKind  kind,
            guint           id)
{
  g_autoptr (GError) error = NULL;
  sqlite3_stmt *statement =
    voc_catalogue_take_statement (self->catalogue, SELECT_LABEL, &error);
  char *label = NULL;
  gboolean row = FALSE;

  if (statement != NULL)
    {
      guint language = voc_catalogue_get_language_number (self->catalogue);

      sqlite3_bind_int64 (statement, 1,
                          voc_text_id_pack (kind, VOC_TEXT_LABEL, id, language, 0));
      if (voc_sql_next_row (statement, "l", &row, &error) && row)
        label = g_strdup (voc_sql_get_text (statement, 0));
      voc_catalogue_give_statement (self->catalogue, SELECT_LABEL, statement);
    }
  if (error != NULL)
    g_info ("The label of concept %u: %s", id, error->message);

  return label;
}

/**
 * voc_labels_get:
 * @self: labels
 * @kind: what the concept is
 * @id: its number
 *
 * Returns: (nullable): the preferred label in the language of the catalogue; %NULL if it has none in that
 *   language, or it cannot be read
 */
const char *
voc_labels_get (VocLabels      *self,
                VocConceptKind  kind,
                guint           id)
{
  gpointer key = GUINT_TO_POINTER (id);
  gpointer label;

  g_return_val_if_fail (self != NULL, NULL);

  if (!g_hash_table_lookup_extended (self->labels, key, NULL, &label))
    {
      label = read_label (self, kind, id);
      g_hash_table_insert (self->labels, key, label);
    }

  return label;
}
