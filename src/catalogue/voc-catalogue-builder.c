/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-builder-private.h"

#include "voc-catalogue-check.h"
#include "voc-catalogue-digest.h"
#include "voc-catalogue-schema.h"
#include "voc-packed.h"
#include "voc-property.h"
#include "voc-search-pack.h"

static const char *const SQL[] = {
  [INSERT_META] =
    "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
  [INSERT_SOURCE] =
    "INSERT INTO source (name, version, licence, url, used_for) VALUES (?1, ?2, ?3, ?4, ?5)",
  [INSERT_NOTE] = "INSERT INTO note (code, count, detail) VALUES (?1, ?2, ?3)",
  [INSERT_LANGUAGE] = "INSERT INTO language VALUES (?1, ?2)",
  [INSERT_TITLES] = "INSERT INTO also_called (language, titles) VALUES (?1, ?2)",
  [INSERT_TITLES_OF] = "INSERT OR IGNORE INTO also_called_of VALUES (?1, ?2, ?3)",
};

G_STATIC_ASSERT (G_N_ELEMENTS (SQL) == N_STATEMENTS);

G_DEFINE_FINAL_TYPE (VocCatalogueBuilder, voc_catalogue_builder, G_TYPE_OBJECT)

static void
close_database (VocCatalogueBuilder *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->statements); i++)
    g_clear_pointer (&self->statements[i], sqlite3_finalize);
  g_clear_pointer (&self->db, sqlite3_close);
}

static void
voc_catalogue_builder_dispose (GObject *object)
{
  VocCatalogueBuilder *self = VOC_CATALOGUE_BUILDER (object);

  close_database (self);

  G_OBJECT_CLASS (voc_catalogue_builder_parent_class)->dispose (object);
}

static void
free_string (GString *string)
{
  g_string_free (string, TRUE);
}

static void
clear_concept (VocBuilderConcept *concept)
{
  g_clear_pointer (&concept->code, g_free);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocCatalogueBuilder, file, voc_partial_file_free),
  VOC_OWNED_OBJECT (VocCatalogueBuilder, cancellable),
  VOC_OWNED (VocCatalogueBuilder, by_uri, g_hash_table_unref),
  VOC_OWNED (VocCatalogueBuilder, concepts, g_array_unref),
  VOC_OWNED (VocCatalogueBuilder, tree, voc_concept_tree_free),
  VOC_OWNED (VocCatalogueBuilder, broader, voc_number_map_free),
  VOC_OWNED (VocCatalogueBuilder, requirements, voc_number_map_free),
  VOC_OWNED (VocCatalogueBuilder, skill_relations, voc_number_map_free),
  VOC_OWNED (VocCatalogueBuilder, n_texts, voc_number_map_free),
  VOC_OWNED (VocCatalogueBuilder, texts, g_array_unref),
  VOC_OWNED (VocCatalogueBuilder, text_bytes, free_string),
};

static void
voc_catalogue_builder_class_init (VocCatalogueBuilderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_catalogue_builder_dispose;
}

static void
voc_catalogue_builder_init (VocCatalogueBuilder *self)
{
  self->by_uri = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->concepts = g_array_new (FALSE, TRUE, sizeof (VocBuilderConcept));
  g_array_set_clear_func (self->concepts, (GDestroyNotify) clear_concept);
  g_array_set_size (self->concepts, 1); /* Concepts count from 1. */
  self->tree = voc_concept_tree_new ();
  self->broader = voc_number_map_new ();
  self->requirements = voc_number_map_new ();
  self->skill_relations = voc_number_map_new ();
  self->n_texts = voc_number_map_new ();
  self->texts = g_array_new (FALSE, FALSE, sizeof (VocBuilderText));
  self->text_bytes = g_string_new (NULL);
}

static gboolean
open_database (VocCatalogueBuilder  *self,
               GError              **error)
{
  /* The partial file has a lock of its own, so SQLite needs none. */
  int code = sqlite3_open_v2 (self->file->path, &self->db,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, "unix-none");
  g_autofree char *pragmas = NULL;

  if (code != SQLITE_OK)
    {
      voc_sql_set_error (self->db, code, error);
      return FALSE;
    }

  voc_sql_watch (self->db, self->cancellable);
  /* The rename makes the file safe; journal and syncs on the way would only cost time. */
  pragmas = g_strdup_printf (
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;"
    "PRAGMA cache_size = -65536; PRAGMA application_id = %d; PRAGMA user_version = %d;",
    VOC_CATALOGUE_APPLICATION_ID, VOC_CATALOGUE_USER_VERSION);
  if (!voc_sql_exec (self->db, pragmas, error) || !voc_sql_exec (self->db, "BEGIN", error) ||
      !voc_sql_exec (self->db, VOC_CATALOGUE_SCHEMA, error))
    return FALSE;

  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      self->statements[i] = voc_sql_prepare (self->db, SQL[i], error);
      if (self->statements[i] == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_catalogue_builder_new:
 * @destination: where the catalogue is to be: nothing, or another catalogue
 * @cancellable: (nullable): stops whatever the builder is at within milliseconds
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): a builder with an empty catalogue in a temporary file
 */
VocCatalogueBuilder *
voc_catalogue_builder_new (GFile         *destination,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_autoptr (VocCatalogueBuilder) self = NULL;

  g_return_val_if_fail (G_IS_FILE (destination), NULL);

  self = g_object_new (VOC_TYPE_CATALOGUE_BUILDER, NULL);
  g_set_object (&self->cancellable, cancellable);

  self->file = voc_partial_file_new (destination, error);
  if (self->file == NULL || !open_database (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
add_collection_names (VocCatalogueBuilder  *self,
                      GError              **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (self->db, "INSERT INTO collection VALUES (?1, ?2)", error);

  if (statement == NULL)
    return FALSE;

  for (int bit = 0; 1 << bit <= VOC_COLLECTION_LAST; bit++)
    {
      sqlite3_bind_int (statement, 1, bit);
      voc_sql_bind_text (statement, 2, voc_collection_to_id (1 << bit));
      if (!voc_sql_step (statement, NULL, error))
        return FALSE;
      sqlite3_reset (statement);
    }

  return TRUE;
}

/**
 * voc_catalogue_builder_finish:
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Checks that the catalogue is whole, writes it to disk and moves it to its destination in one
 * step.
 *
 * Returns: whether the new catalogue is in place; if not, the old one is as it was
 */
gboolean
voc_catalogue_builder_finish (VocCatalogueBuilder  *self,
                              GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (self->db != NULL, FALSE);

  if (!add_collection_names (self, error) ||
      !voc_catalogue_builder_store_texts (self, error) ||
      !voc_catalogue_builder_store_concepts (self, error) ||
      !voc_sql_exec (self->db, VOC_CATALOGUE_INDICES, error) ||
      !voc_catalogue_check_whole (self->db, error) ||
      !voc_packed_store (self->db, error) ||
      /* Threads read what is in the file, each with a connection of its own. */
      !voc_sql_exec (self->db, "COMMIT; BEGIN", error) ||
      !voc_search_pack_store (self->db, self->cancellable, error) ||
      g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      !voc_sql_exec (self->db, "COMMIT", error))
    return FALSE;

  voc_sql_watch (self->db, NULL);
  close_database (self);

  /* The last moment at which cancelling still means that nothing has changed. */
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error) &&
         voc_catalogue_digest_append (self->file->path, error) &&
         voc_partial_file_finish (self->file, error);
}
