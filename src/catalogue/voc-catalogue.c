/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <glib/gi18n.h>

#include "voc-catalogue-format.h"
#include "voc-catalogue-schema.h"

/* So many sources and notes are told. */
#define MOST_LINES "1000"
/* Bytes that a concept or a requirement takes at the least, with its entry in an index. */
#define LEAST_ROW 16

/**
 * VocCatalogue:
 *
 * One catalogue file, opened for reading in one language. Text that is missing in that language is
 * given in the catalogue's base language.
 *
 * A catalogue may be used from any thread; what it returns is immutable and may cross threads too.
 * It keeps nothing of the file in memory but its groups (some 1,300 of them) and what search needs
 * (an index of each kind), which are read when first needed.
 */
struct _VocCatalogue
{
  GObject parent_instance;

  GFile *file;                /* (owned) */
  sqlite3 *db;                /* (owned) (nullable) */
  GHashTable *meta;           /* (owned) (element-type utf8 utf8) */
  char *sources;              /* (owned) */
  char *notes;                /* (owned) */
  GStrv languages;            /* (owned): base language first */
  guint language;             /* index into @languages */
  VocCatalogueCounts counts;

  GMutex lock;                /* guards what follows */
  GHashTable *groups;         /* (owned) (nullable) (element-type guint VocGroup) */

  /* By kind; each lock guards what belongs to its kind, so that nobody waits for another. */
  GMutex index_locks[VOC_CONCEPT_GROUP];
  VocSearchIndex *indices[VOC_CONCEPT_GROUP]; /* (owned) (nullable) */
  GMutex label_locks[VOC_CONCEPT_GROUP];
  GArray *label_orders[VOC_CONCEPT_GROUP];    /* (owned) (nullable) (element-type guint32) */
};

G_DEFINE_FINAL_TYPE (VocCatalogue, voc_catalogue, G_TYPE_OBJECT)

static void
voc_catalogue_finalize (GObject *object)
{
  VocCatalogue *self = VOC_CATALOGUE (object);

  g_clear_pointer (&self->db, voc_sql_close);
  g_clear_object (&self->file);
  g_clear_pointer (&self->meta, g_hash_table_unref);
  g_clear_pointer (&self->sources, g_free);
  g_clear_pointer (&self->notes, g_free);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (self->label_orders); i++)
    {
      g_clear_pointer (&self->label_orders[i], g_array_unref);
      g_mutex_clear (&self->label_locks[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (self->indices); i++)
    {
      g_clear_pointer (&self->indices[i], voc_search_index_free);
      g_mutex_clear (&self->index_locks[i]);
    }
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (voc_catalogue_parent_class)->finalize (object);
}

static void
voc_catalogue_class_init (VocCatalogueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_catalogue_finalize;
}

static void
voc_catalogue_init (VocCatalogue *self)
{
  g_mutex_init (&self->lock);
  for (gsize i = 0; i < G_N_ELEMENTS (self->index_locks); i++)
    {
      g_mutex_init (&self->index_locks[i]);
      g_mutex_init (&self->label_locks[i]);
    }
  self->meta = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* One line a row, its columns that are not empty joined by " · ". */
static char *
join_rows (sqlite3     *db,
           const char  *sql,
           const char  *columns,
           GError     **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, sql, error);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean row;

  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      if (!voc_sql_next_row (statement, columns, &row, error))
        return NULL;
      if (!row)
        return g_strdup (text->str);
      if (text->len > 0)
        g_string_append_c (text, '\n');
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        {
          const char *value = voc_sql_get_text (statement, i);

          if (value != NULL && *value != '\0')
            g_string_append_printf (text, "%s%s", i > 0 ? " · " : "", value);
        }
    }
}

static gboolean
read_meta (VocCatalogue  *self,
           GError       **error)
{
  g_autoptr (sqlite3_stmt) meta = voc_sql_prepare (self->db, "SELECT key, value FROM meta", error);
  gboolean row;

  if (meta == NULL)
    return FALSE;

  while (TRUE)
    {
      if (!voc_sql_next_row (meta, "lt", &row, error))
        return FALSE;
      if (!row)
        break;
      g_hash_table_insert (self->meta, g_strdup (voc_sql_get_text (meta, 0)),
                           g_strdup (voc_sql_get_text (meta, 1)));
    }

  self->sources = join_rows (self->db,
                             "SELECT trim (name || ' ' || coalesce (version, '')), licence, url,"
                             " used_for FROM source ORDER BY id LIMIT " MOST_LINES,
                             "lTTT", error);
  if (self->sources == NULL)
    return FALSE;
  self->notes = join_rows (self->db,
                           "SELECT count, code, detail FROM note ORDER BY id LIMIT " MOST_LINES,
                           "nlT", error);
  return self->notes != NULL;
}

/* Their numbers count from 0. */
static gboolean
read_languages (VocCatalogue  *self,
                GError       **error)
{
  g_autoptr (sqlite3_stmt) tags =
    voc_sql_prepare (self->db, "SELECT id, tag FROM language ORDER BY id", error);
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();
  gboolean row;

  if (tags == NULL)
    return FALSE;

  for (int n = 0;; n++)
    {
      if (!voc_sql_next_row (tags, "nl", &row, error))
        return FALSE;
      if (!row)
        break;
      if (sqlite3_column_int (tags, 0) != n || n >= (int) VOC_TEXT_MAX_LANGUAGES)
        return voc_sql_set_damaged (error);
      g_strv_builder_add (languages, voc_sql_get_text (tags, 1));
    }
  self->languages = g_strv_builder_end (languages);

  if (self->languages[0] == NULL || !g_hash_table_contains (self->meta, "name") ||
      !g_hash_table_contains (self->meta, "version"))
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                           _("The catalogue has no name, no version or no language."));
      return FALSE;
    }

  return TRUE;
}

/* A damaged file can lead to the same page again and again; more rows than fit into its bytes cannot be. */
static gboolean
fits_into_file (VocCatalogue  *self,
                GError       **error)
{
  guint64 n_rows = (guint64) self->counts.occupations + self->counts.skills + self->counts.groups +
                   self->counts.relations;
  gint64 n_pages;
  gint64 page_size;

  if (!voc_sql_get_int (self->db, "PRAGMA page_count", &n_pages, error) ||
      !voc_sql_get_int (self->db, "PRAGMA page_size", &page_size, error))
    return FALSE;

  return n_rows * LEAST_ROW <= (guint64) (n_pages * page_size) || voc_sql_set_damaged (error);
}

static gboolean
read_counts (VocCatalogue  *self,
             GError       **error)
{
  /* SQLite counts rows as such in one instruction, which nothing can end. */
  static const char SQL[] =
    "SELECT count (id), (SELECT count (id) FROM skill), (SELECT count (id) FROM grp),"
    " coalesce (sum (essential), 0), coalesce (sum (optional), 0) FROM occupation";
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (self->db, SQL, error);
  gboolean row;

  if (statement == NULL || !voc_sql_next_row (statement, "nnnnn", &row, error))
    return FALSE;

  self->counts.occupations = sqlite3_column_int (statement, 0);
  self->counts.skills = sqlite3_column_int (statement, 1);
  self->counts.groups = sqlite3_column_int (statement, 2);
  self->counts.essential = sqlite3_column_int (statement, 3);
  self->counts.optional = sqlite3_column_int (statement, 4);
  self->counts.relations = self->counts.essential + self->counts.optional;
  return fits_into_file (self, error);
}

/* Finds "es" for "es_MX.UTF-8"; the base language for what the catalogue does not have. */
static guint
choose_language (VocCatalogue *self,
                 const char   *wanted)
{
  const char *const single[] = { wanted, NULL };
  const char *const *candidates = wanted != NULL ? single : g_get_language_names ();

  for (gsize i = 0; candidates[i] != NULL; i++)
    {
      g_autofree char *tag = g_strdup (candidates[i]);

      g_strdelimit (tag, "_.@-", '\0');
      for (guint l = 0; self->languages[l] != NULL; l++)
        if (g_ascii_strcasecmp (self->languages[l], tag) == 0)
          return l;
    }

  return 0;
}

/**
 * voc_catalogue_open:
 * @file: a local catalogue file
 * @language: (nullable): language to read it in; %NULL for the desktop's
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
VocCatalogue *
voc_catalogue_open (GFile       *file,
                    const char  *language,
                    GError     **error)
{
  g_autoptr (VocCatalogue) self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (VOC_TYPE_CATALOGUE, NULL);
  self->file = g_object_ref (file);
  self->db = voc_sql_open_read_only (g_file_peek_path (file), error);
  if (self->db == NULL ||
      !voc_catalogue_check_format (self->db, error) ||
      !read_meta (self, error) ||
      !read_languages (self, error) ||
      !read_counts (self, error))
    return NULL;

  self->language = choose_language (self, language);
  return g_steal_pointer (&self);
}

/**
 * voc_catalogue_get_file:
 *
 * Returns: (transfer none): the file that was opened
 */
GFile *
voc_catalogue_get_file (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return self->file;
}

/**
 * voc_catalogue_get_name:
 *
 * Returns: what it is called, such as "ESCO"
 */
const char *
voc_catalogue_get_name (VocCatalogue *self)
{
  return voc_catalogue_get_meta (self, "name");
}

/**
 * voc_catalogue_get_version:
 *
 * Returns: its version
 */
const char *
voc_catalogue_get_version (VocCatalogue *self)
{
  return voc_catalogue_get_meta (self, "version");
}

/**
 * voc_catalogue_get_language:
 *
 * Returns: the language that it is read in
 */
const char *
voc_catalogue_get_language (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return self->languages[self->language];
}

/**
 * voc_catalogue_get_languages:
 *
 * Returns: (array zero-terminated=1): all languages that it has, the base language first
 */
const char *const *
voc_catalogue_get_languages (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return (const char *const *) self->languages;
}

/**
 * voc_catalogue_get_meta:
 * @key: "name", "version", "base-language", "licence", "date", "acknowledgement" or "changes"
 *
 * Returns: (nullable): what the catalogue says about itself
 */
const char *
voc_catalogue_get_meta (VocCatalogue *self,
                        const char   *key)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return g_hash_table_lookup (self->meta, key);
}

/**
 * voc_catalogue_get_counts:
 *
 * Returns: (transfer none): how much of everything it holds
 */
const VocCatalogueCounts *
voc_catalogue_get_counts (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return &self->counts;
}

/**
 * voc_catalogue_dup_sources_text:
 *
 * Returns: (transfer full): the sources, one a line: name and version, licence, address, what was
 *   taken
 */
char *
voc_catalogue_dup_sources_text (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return g_strdup (self->sources);
}

/**
 * voc_catalogue_dup_notes_text:
 *
 * Returns: (transfer full): what the import did not store as it stood, one a line; empty if there
 *   is nothing
 */
char *
voc_catalogue_dup_notes_text (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return g_strdup (self->notes);
}

/**
 * voc_catalogue_get_database:
 *
 * Returns: (transfer none): the connection, for the other files of this folder
 */
sqlite3 *
voc_catalogue_get_database (VocCatalogue *self)
{
  return self->db;
}

/**
 * voc_catalogue_get_language_number:
 *
 * Returns: number of the language that the catalogue is read in
 */
guint
voc_catalogue_get_language_number (VocCatalogue *self)
{
  return self->language;
}

/**
 * voc_catalogue_count_concepts:
 *
 * Returns: how many concepts there are of any kind
 */
guint
voc_catalogue_count_concepts (VocCatalogue *self)
{
  return self->counts.occupations + self->counts.skills + self->counts.groups;
}

/**
 * voc_catalogue_get_label_order:
 * @kind: occupations or skills
 * @error: return location
 *
 * Returns: (transfer none) (nullable) (element-type guint32): by number of the concept, its place
 *   when all are ordered by label
 */
GArray *
voc_catalogue_get_label_order (VocCatalogue    *self,
                               VocConceptKind   kind,
                               GError         **error)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (kind < G_N_ELEMENTS (self->label_orders), NULL);

  locker = g_mutex_locker_new (&self->label_locks[kind]);
  if (self->label_orders[kind] == NULL)
    self->label_orders[kind] = voc_catalogue_read_label_order (self, kind, error);

  return self->label_orders[kind];
}

/**
 * voc_catalogue_get_groups:
 * @error: return location
 *
 * Returns: (transfer none) (nullable) (element-type guint VocGroup): all groups by number, read
 *   when first needed
 */
GHashTable *
voc_catalogue_get_groups (VocCatalogue  *self,
                          GError       **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->groups == NULL)
    self->groups = voc_catalogue_read_groups (self, error);

  return self->groups;
}

/**
 * voc_catalogue_get_index:
 * @kind: occupations or skills
 * @error: return location
 *
 * Returns: (transfer none) (nullable): what search needs of them, read when first needed
 */
VocSearchIndex *
voc_catalogue_get_index (VocCatalogue    *self,
                         VocConceptKind   kind,
                         GError         **error)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (kind < G_N_ELEMENTS (self->indices), NULL);

  locker = g_mutex_locker_new (&self->index_locks[kind]);
  if (self->indices[kind] == NULL)
    self->indices[kind] = voc_search_index_read (self->db, kind, self->language,
                                                 voc_catalogue_count_concepts (self), error);

  return self->indices[kind];
}
