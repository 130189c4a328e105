/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-builder.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "voc-catalogue-check.h"
#include "voc-catalogue-schema.h"
#include "voc-sql.h"

typedef enum
{
  INSERT_META,
  INSERT_SOURCE,
  INSERT_NOTE,
  INSERT_LANGUAGE,
  INSERT_CONCEPT,
  INSERT_GROUP,
  INSERT_SKILL,
  INSERT_OCCUPATION,
  ADD_COLLECTIONS,
  LAST_TEXT,
  INSERT_TEXT,
  INDEX_TEXT,
  INSERT_BROADER,
  GET_REQUIREMENT,
  PUT_REQUIREMENT,
  GET_SKILL_RELATION,
  PUT_SKILL_RELATION,
  N_STATEMENTS,
} Statement;

/**
 * VocCatalogueBuilder:
 *
 * Writes a catalogue: everything in one transaction into a temporary file beside the destination, then checks,
 * flushes to disk and renames. Whatever happens before the rename, what was at the destination stays as it was.
 *
 * To be used by one thread, from new to finish. After a call has set an error nothing but dropping it makes sense.
 */
struct _VocCatalogueBuilder
{
  GObject parent_instance;

  /* Inputs */
  GFile *destination;         /* (owned) */
  GCancellable *cancellable;  /* (owned) (nullable) */

  /* In progress */
  char *temporary;            /* (owned) (nullable): path of the file being written */
  sqlite3 *db;                /* (owned) (nullable) */
  sqlite3_stmt *statements[N_STATEMENTS];  /* (owned) (nullable) */
  GHashTable *by_uri;         /* (owned) (element-type utf8 guint) */
  GArray *kinds;              /* (owned) (element-type guint8): kind of each concept, by number */
  guint n_languages;
};

static const char *const SQL[] = {
  [INSERT_META] = "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
  [INSERT_SOURCE] = "INSERT INTO source (name, version, licence, url, used_for) VALUES (?1, ?2, ?3, ?4, ?5)",
  [INSERT_NOTE] = "INSERT INTO note (code, count, detail) VALUES (?1, ?2, ?3)",
  [INSERT_LANGUAGE] = "INSERT INTO language VALUES (?1, ?2)",
  [INSERT_CONCEPT] = "INSERT INTO concept (id, kind, uri, code) VALUES (?1, ?2, ?3, ?4)",
  [INSERT_GROUP] = "INSERT INTO grp VALUES (?1, ?2)",
  [INSERT_SKILL] = "INSERT INTO skill VALUES (?1, ?2, ?3)",
  [INSERT_OCCUPATION] = "INSERT INTO occupation VALUES (?1, ?2)",
  [ADD_COLLECTIONS] = "UPDATE concept SET collections = collections | ?2 WHERE id = ?1",
  [LAST_TEXT] = "SELECT max (id) FROM text WHERE id BETWEEN ?1 AND ?2",
  [INSERT_TEXT] = "INSERT INTO text VALUES (?1, ?2)",
  [INDEX_TEXT] = "INSERT INTO search (rowid, text) VALUES (?1, ?2)",
  [INSERT_BROADER] = "INSERT OR IGNORE INTO broader VALUES (?1, ?2)",
  [GET_REQUIREMENT] = "SELECT relation FROM requirement WHERE occupation = ?1 AND skill = ?2",
  [PUT_REQUIREMENT] = "INSERT OR REPLACE INTO requirement VALUES (?1, ?2, ?3)",
  [GET_SKILL_RELATION] = "SELECT relation FROM skill_relation WHERE skill = ?1 AND related = ?2",
  [PUT_SKILL_RELATION] = "INSERT OR REPLACE INTO skill_relation VALUES (?1, ?2, ?3)",
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
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_clear_pointer (&self->temporary, g_free);
  g_clear_object (&self->destination);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (voc_catalogue_builder_parent_class)->dispose (object);
}

static void
voc_catalogue_builder_finalize (GObject *object)
{
  VocCatalogueBuilder *self = VOC_CATALOGUE_BUILDER (object);

  g_clear_pointer (&self->by_uri, g_hash_table_unref);
  g_clear_pointer (&self->kinds, g_array_unref);

  G_OBJECT_CLASS (voc_catalogue_builder_parent_class)->finalize (object);
}

static void
voc_catalogue_builder_class_init (VocCatalogueBuilderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = voc_catalogue_builder_dispose;
  object_class->finalize = voc_catalogue_builder_finalize;
}

static void
voc_catalogue_builder_init (VocCatalogueBuilder *self)
{
  guint8 none = 0;

  self->by_uri = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->kinds = g_array_new (FALSE, FALSE, sizeof (guint8));
  g_array_append_val (self->kinds, none); /* Concepts count from 1. */
}

/* A build that was killed leaves its temporary file behind; it is ours to clear once its process is gone. */
static void
remove_leftovers (const char *folder,
                  const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = NULL;
      gint64 pid;

      if (!g_str_has_prefix (name, prefix))
        continue;
      pid = g_ascii_strtoll (name + strlen (prefix), NULL, 10);
      if (pid <= 0 || pid == getpid () || kill (pid, 0) == 0 || errno != ESRCH)
        continue;
      path = g_build_filename (folder, name, NULL);
      g_unlink (path);
    }
}

static gboolean
choose_temporary (VocCatalogueBuilder  *self,
                  GError              **error)
{
  static int serial = 0;
  g_autofree char *path = g_file_get_path (self->destination);
  g_autofree char *folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *prefix = NULL;

  if (path == NULL)
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE,
                           _("A catalogue can only be written to a local folder."));
      return FALSE;
    }

  folder = g_path_get_dirname (path);
  base = g_path_get_basename (path);
  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE,
                   _("The folder “%s” cannot be made (%s)."), folder, g_strerror (errno));
      return FALSE;
    }

  prefix = g_strdup_printf (".%s.partial-", base);
  remove_leftovers (folder, prefix);
  self->temporary = g_strdup_printf ("%s/%s%d-%d", folder, prefix, (int) getpid (),
                                     g_atomic_int_add (&serial, 1));
  g_unlink (self->temporary);
  return TRUE;
}

static gboolean
open_database (VocCatalogueBuilder  *self,
               GError              **error)
{
  int code = sqlite3_open_v2 (self->temporary, &self->db,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  g_autofree char *pragmas = NULL;

  if (code != SQLITE_OK)
    {
      voc_sql_set_error (self->db, code, error);
      return FALSE;
    }

  voc_sql_watch (self->db, self->cancellable);
  /* The rename is what makes the file safe, so journal and syncs on the way would only cost time. */
  pragmas = g_strdup_printf ("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;"
                             "PRAGMA cache_size = -65536; PRAGMA application_id = %d; PRAGMA user_version = %d;",
                             VOC_CATALOGUE_APPLICATION_ID, VOC_CATALOGUE_USER_VERSION);
  if (!voc_sql_exec (self->db, pragmas, error) ||
      !voc_sql_exec (self->db, "BEGIN", error) ||
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
 * @destination: where the catalogue is to be
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
  self->destination = g_object_ref (destination);
  g_set_object (&self->cancellable, cancellable);

  if (!choose_temporary (self, error) || !open_database (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Runs one of the statements, whose parameters are bound; it is ready for the next use afterwards. */
static gboolean
run (VocCatalogueBuilder  *self,
     Statement             which,
     GError              **error)
{
  sqlite3_stmt *statement = self->statements[which];
  gboolean ok;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  ok = voc_sql_step (statement, NULL, error);
  sqlite3_reset (statement);
  return ok;
}

/**
 * voc_catalogue_builder_set_meta:
 * @key: one of the keys named in the header
 * @value: its value
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_set_meta (VocCatalogueBuilder  *self,
                                const char           *key,
                                const char           *value,
                                GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  voc_sql_bind_text (self->statements[INSERT_META], 1, key);
  voc_sql_bind_text (self->statements[INSERT_META], 2, value);
  return run (self, INSERT_META, error);
}

/**
 * voc_catalogue_builder_add_source:
 * @name: name of the source
 * @version: (nullable): its version
 * @licence: (nullable): under which terms it is used
 * @url: (nullable): where it comes from
 * @used_for: (nullable): what was taken from it
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_source (VocCatalogueBuilder  *self,
                                  const char           *name,
                                  const char           *version,
                                  const char           *licence,
                                  const char           *url,
                                  const char           *used_for,
                                  GError              **error)
{
  const char *const values[] = { name, version, licence, url, used_for };

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    voc_sql_bind_text (self->statements[INSERT_SOURCE], i + 1, values[i]);
  return run (self, INSERT_SOURCE, error);
}

/**
 * voc_catalogue_builder_add_note:
 * @code: what happened, in a stable word
 * @count: how often
 * @detail: (nullable): one example or explanation, in English
 * @error: return location
 *
 * Records what of the source was not stored as it stood.
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_note (VocCatalogueBuilder  *self,
                                const char           *code,
                                guint                 count,
                                const char           *detail,
                                GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  voc_sql_bind_text (self->statements[INSERT_NOTE], 1, code);
  sqlite3_bind_int64 (self->statements[INSERT_NOTE], 2, count);
  voc_sql_bind_text (self->statements[INSERT_NOTE], 3, detail);
  return run (self, INSERT_NOTE, error);
}

/**
 * voc_catalogue_builder_add_language:
 * @tag: an ISO 639-1 code such as "en"; the first one added is the base language
 * @error: return location
 *
 * Returns: number of the language; -1 on error
 */
int
voc_catalogue_builder_add_language (VocCatalogueBuilder  *self,
                                    const char           *tag,
                                    GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), -1);

  if (self->n_languages == VOC_TEXT_MAX_LANGUAGES)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                   _("A catalogue holds at most %u languages."), VOC_TEXT_MAX_LANGUAGES);
      return -1;
    }
  if (self->n_languages == 0 && !voc_catalogue_builder_set_meta (self, "base-language", tag, error))
    return -1;

  sqlite3_bind_int64 (self->statements[INSERT_LANGUAGE], 1, self->n_languages);
  voc_sql_bind_text (self->statements[INSERT_LANGUAGE], 2, tag);
  if (!run (self, INSERT_LANGUAGE, error))
    return -1;

  return self->n_languages++;
}

/**
 * voc_catalogue_builder_lookup:
 * @uri: a concept URI
 *
 * Returns: number of the concept; 0 if it is not in
 */
guint
voc_catalogue_builder_lookup (VocCatalogueBuilder *self,
                              const char          *uri)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_uri, uri));
}

/**
 * voc_catalogue_builder_get_kind:
 * @concept: number of a concept
 *
 * Returns: what it is
 */
VocConceptKind
voc_catalogue_builder_get_kind (VocCatalogueBuilder *self,
                                guint                concept)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (concept > 0 && concept < self->kinds->len, 0);

  return g_array_index (self->kinds, guint8, concept);
}

static guint
add_concept (VocCatalogueBuilder  *self,
             VocConceptKind        kind,
             const char           *uri,
             const char           *code,
             GError              **error)
{
  guint concept = self->kinds->len;
  guint8 stored_kind = kind;

  if (g_hash_table_contains (self->by_uri, uri))
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                   _("The concept “%s” stands in the source twice."), uri);
      return 0;
    }
  if (concept > VOC_TEXT_MAX_CONCEPT)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                   _("A catalogue holds at most %u concepts."), VOC_TEXT_MAX_CONCEPT);
      return 0;
    }

  sqlite3_bind_int64 (self->statements[INSERT_CONCEPT], 1, concept);
  sqlite3_bind_int64 (self->statements[INSERT_CONCEPT], 2, kind);
  voc_sql_bind_text (self->statements[INSERT_CONCEPT], 3, uri);
  voc_sql_bind_text (self->statements[INSERT_CONCEPT], 4, code != NULL && *code != '\0' ? code : NULL);
  if (!run (self, INSERT_CONCEPT, error))
    return 0;

  g_array_append_val (self->kinds, stored_kind);
  g_hash_table_insert (self->by_uri, g_strdup (uri), GUINT_TO_POINTER (concept));
  return concept;
}

/**
 * voc_catalogue_builder_add_group:
 * @uri: the concept URI
 * @code: (nullable): ISCO-08, skill-group or ISCED-F code
 * @scheme: the tree it belongs to
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_group (VocCatalogueBuilder  *self,
                                 const char           *uri,
                                 const char           *code,
                                 VocGroupScheme        scheme,
                                 GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);

  concept = add_concept (self, VOC_CONCEPT_GROUP, uri, code, error);
  if (concept == 0)
    return 0;

  sqlite3_bind_int64 (self->statements[INSERT_GROUP], 1, concept);
  sqlite3_bind_int64 (self->statements[INSERT_GROUP], 2, scheme);
  return run (self, INSERT_GROUP, error) ? concept : 0;
}

/**
 * voc_catalogue_builder_add_skill:
 * @uri: the concept URI
 * @code: (nullable): ESCO's skills have none
 * @type: skill type
 * @reuse: reuse level
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_skill (VocCatalogueBuilder  *self,
                                 const char           *uri,
                                 const char           *code,
                                 VocSkillType          type,
                                 VocReuseLevel         reuse,
                                 GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);

  concept = add_concept (self, VOC_CONCEPT_SKILL, uri, code, error);
  if (concept == 0)
    return 0;

  sqlite3_bind_int64 (self->statements[INSERT_SKILL], 1, concept);
  sqlite3_bind_int64 (self->statements[INSERT_SKILL], 2, type);
  sqlite3_bind_int64 (self->statements[INSERT_SKILL], 3, reuse);
  return run (self, INSERT_SKILL, error) ? concept : 0;
}

/**
 * voc_catalogue_builder_add_occupation:
 * @uri: the concept URI
 * @code: (nullable): ESCO code such as "2529.1"
 * @isco_group: number of the ISCO-08 group it belongs to
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_occupation (VocCatalogueBuilder  *self,
                                      const char           *uri,
                                      const char           *code,
                                      guint                 isco_group,
                                      GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, isco_group) == VOC_CONCEPT_GROUP, 0);

  concept = add_concept (self, VOC_CONCEPT_OCCUPATION, uri, code, error);
  if (concept == 0)
    return 0;

  sqlite3_bind_int64 (self->statements[INSERT_OCCUPATION], 1, concept);
  sqlite3_bind_int64 (self->statements[INSERT_OCCUPATION], 2, isco_group);
  return run (self, INSERT_OCCUPATION, error) ? concept : 0;
}

/**
 * voc_catalogue_builder_add_to_collections:
 * @concept: number of a concept
 * @collections: one or more collections that it is in
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_to_collections (VocCatalogueBuilder  *self,
                                          guint                 concept,
                                          VocCollections        collections,
                                          GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  sqlite3_bind_int64 (self->statements[ADD_COLLECTIONS], 1, concept);
  sqlite3_bind_int64 (self->statements[ADD_COLLECTIONS], 2, collections);
  return run (self, ADD_COLLECTIONS, error);
}

/* Finds the number for the next text of a field; FALSE with an error, or without one if the text is in already. */
static gboolean
next_text_id (VocCatalogueBuilder  *self,
              guint                 concept,
              int                   language,
              VocTextField          field,
              gint64               *out_id,
              GError              **error)
{
  sqlite3_stmt *statement = self->statements[LAST_TEXT];
  VocConceptKind kind = voc_catalogue_builder_get_kind (self, concept);
  gint64 first = voc_text_id_pack (kind, field, concept, language, 0);
  gboolean many = field == VOC_TEXT_ALTERNATIVE || field == VOC_TEXT_HIDDEN;
  gboolean ok;

  *out_id = first;
  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, first + VOC_TEXT_MAX_ORDINAL);
  ok = voc_sql_step (statement, NULL, error);
  if (ok && sqlite3_column_type (statement, 0) != SQLITE_NULL)
    {
      *out_id = sqlite3_column_int64 (statement, 0) + 1;
      ok = many && *out_id <= first + VOC_TEXT_MAX_ORDINAL;
      if (many && !ok)
        g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                     _("A concept has at most %u names in one language."), VOC_TEXT_MAX_ORDINAL + 1);
    }
  sqlite3_reset (statement);

  return ok;
}

/**
 * voc_catalogue_builder_add_text:
 * @concept: number of a concept
 * @language: number of a language
 * @field: what the text is to the concept
 * @text: not empty, valid UTF-8
 * @error: return location
 *
 * Stores a text and indexes it for searching. Equal alternative labels are the caller's to sort out.
 *
 * Returns: %VOC_ADD_STORED, %VOC_ADD_DUPLICATE if a label, description or scope note is in already, or
 *   %VOC_ADD_FAILED
 */
VocAddResult
voc_catalogue_builder_add_text (VocCatalogueBuilder  *self,
                                guint                 concept,
                                int                   language,
                                VocTextField          field,
                                const char           *text,
                                GError              **error)
{
  g_autoptr (GError) local_error = NULL;
  gint64 id;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (language >= 0 && (guint) language < self->n_languages, VOC_ADD_FAILED);
  g_return_val_if_fail (text != NULL && *text != '\0', VOC_ADD_FAILED);

  if (!next_text_id (self, concept, language, field, &id, &local_error))
    {
      if (local_error == NULL)
        return VOC_ADD_DUPLICATE;
      g_propagate_error (error, g_steal_pointer (&local_error));
      return VOC_ADD_FAILED;
    }

  sqlite3_bind_int64 (self->statements[INSERT_TEXT], 1, id);
  voc_sql_bind_text (self->statements[INSERT_TEXT], 2, text);
  if (!run (self, INSERT_TEXT, error))
    return VOC_ADD_FAILED;
  if (field == VOC_TEXT_SCOPE_NOTE)
    return VOC_ADD_STORED;

  sqlite3_bind_int64 (self->statements[INDEX_TEXT], 1, id);
  voc_sql_bind_text (self->statements[INDEX_TEXT], 2, text);
  return run (self, INDEX_TEXT, error) ? VOC_ADD_STORED : VOC_ADD_FAILED;
}

/**
 * voc_catalogue_builder_add_broader:
 * @concept: number of a concept
 * @broader: number of the concept or group above it
 * @error: return location
 *
 * Returns: %VOC_ADD_STORED, %VOC_ADD_DUPLICATE or %VOC_ADD_FAILED
 */
VocAddResult
voc_catalogue_builder_add_broader (VocCatalogueBuilder  *self,
                                   guint                 concept,
                                   guint                 broader,
                                   GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (concept > 0 && broader > 0, VOC_ADD_FAILED);

  sqlite3_bind_int64 (self->statements[INSERT_BROADER], 1, concept);
  sqlite3_bind_int64 (self->statements[INSERT_BROADER], 2, broader);
  if (!run (self, INSERT_BROADER, error))
    return VOC_ADD_FAILED;

  return sqlite3_changes (self->db) > 0 ? VOC_ADD_STORED : VOC_ADD_DUPLICATE;
}

/* A pair that is listed both ways counts as essential, whichever came first. */
static VocAddResult
add_relation (VocCatalogueBuilder  *self,
              Statement             get,
              Statement             put,
              guint                 from,
              guint                 to,
              VocRelation           relation,
              GError              **error)
{
  VocRelation before = 0;
  gboolean row;

  sqlite3_bind_int64 (self->statements[get], 1, from);
  sqlite3_bind_int64 (self->statements[get], 2, to);
  if (!voc_sql_step (self->statements[get], &row, error))
    return VOC_ADD_FAILED;
  if (row)
    before = sqlite3_column_int (self->statements[get], 0);
  sqlite3_reset (self->statements[get]);

  if (before == relation)
    return VOC_ADD_DUPLICATE;
  if (before == VOC_RELATION_ESSENTIAL)
    return VOC_ADD_KEPT_ESSENTIAL;

  sqlite3_bind_int64 (self->statements[put], 1, from);
  sqlite3_bind_int64 (self->statements[put], 2, to);
  sqlite3_bind_int64 (self->statements[put], 3, relation);
  if (!run (self, put, error))
    return VOC_ADD_FAILED;

  return before == 0 ? VOC_ADD_STORED : VOC_ADD_UPGRADED;
}

/**
 * voc_catalogue_builder_add_requirement:
 * @occupation: number of an occupation
 * @skill: number of a skill
 * @relation: how the occupation needs the skill
 * @error: return location
 *
 * Returns: what became of it; a pair that is added both ways is essential
 */
VocAddResult
voc_catalogue_builder_add_requirement (VocCatalogueBuilder  *self,
                                       guint                 occupation,
                                       guint                 skill,
                                       VocRelation           relation,
                                       GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, occupation) == VOC_CONCEPT_OCCUPATION, VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, skill) == VOC_CONCEPT_SKILL, VOC_ADD_FAILED);

  return add_relation (self, GET_REQUIREMENT, PUT_REQUIREMENT, occupation, skill, relation, error);
}

/**
 * voc_catalogue_builder_add_skill_relation:
 * @skill: number of a skill
 * @related: number of a skill that helps with it
 * @relation: how much
 * @error: return location
 *
 * Returns: what became of it; a pair that is added both ways is essential
 */
VocAddResult
voc_catalogue_builder_add_skill_relation (VocCatalogueBuilder  *self,
                                          guint                 skill,
                                          guint                 related,
                                          VocRelation           relation,
                                          GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, skill) == VOC_CONCEPT_SKILL, VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, related) == VOC_CONCEPT_SKILL, VOC_ADD_FAILED);

  return add_relation (self, GET_SKILL_RELATION, PUT_SKILL_RELATION, skill, related, relation, error);
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

/* Makes sure that the file is on the disk before anybody can find it under its name, and the name after. */
static gboolean
move_into_place (VocCatalogueBuilder  *self,
                 GError              **error)
{
  const char *path = g_file_peek_path (self->destination);
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (self->temporary, O_RDONLY | O_CLOEXEC, 0);

  if (fd == -1 || fsync (fd) != 0 || g_rename (self->temporary, path) != 0)
    {
      int saved_errno = errno;

      if (fd != -1)
        close (fd);
      g_set_error (error, VOC_CATALOGUE_ERROR,
                   saved_errno == ENOSPC ? VOC_CATALOGUE_ERROR_NO_SPACE : VOC_CATALOGUE_ERROR_WRITE,
                   _("The catalogue could not be moved to “%s” (%s)."), path, g_strerror (saved_errno));
      return FALSE;
    }
  close (fd);
  g_clear_pointer (&self->temporary, g_free);

  fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd != -1)
    {
      fsync (fd);
      close (fd);
    }

  return TRUE;
}

/**
 * voc_catalogue_builder_finish:
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Checks that the catalogue is whole, writes it to disk and moves it to its destination in one step.
 *
 * Returns: whether the new catalogue is in place; if not, the old one is as it was
 */
gboolean
voc_catalogue_builder_finish (VocCatalogueBuilder  *self,
                              GError              **error)
{
  static const char INDICES[] =
    "CREATE INDEX concept_by_code ON concept (code) WHERE code IS NOT NULL;"
    "CREATE INDEX broader_by_broader ON broader (broader);"
    "CREATE INDEX requirement_by_skill ON requirement (skill, relation);"
    "CREATE INDEX skill_relation_by_related ON skill_relation (related);"
    "INSERT INTO search (search) VALUES ('optimize');";

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (self->db != NULL, FALSE);

  if (!add_collection_names (self, error) ||
      !voc_sql_exec (self->db, INDICES, error) ||
      !voc_catalogue_check_whole (self->db, error) ||
      g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      !voc_sql_exec (self->db, "COMMIT", error))
    return FALSE;

  voc_sql_watch (self->db, NULL);
  close_database (self);

  /* The last moment at which cancelling still means that nothing has changed. */
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error) && move_into_place (self, error);
}
