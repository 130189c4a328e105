/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <glib/gi18n.h>

#include "voc-catalogue-check.h"
#include "voc-catalogue-schema.h"

/**
 * VocCatalogue:
 *
 * One catalogue file, opened for reading in one language. Text that is missing in that language is given in the
 * catalogue's base language.
 *
 * A catalogue may be used from any thread; what it returns is immutable and may cross threads too. It keeps nothing
 * of the file in memory but its groups (some 1,300 of them), which are read when first needed.
 */
struct _VocCatalogue
{
  GObject parent_instance;

  GFile *file;                /* (owned) */
  sqlite3 *db;                /* (owned) (nullable) */
  GHashTable *meta;           /* (owned) (element-type utf8 utf8) */
  GStrv languages;            /* (owned): base language first */
  guint language;             /* index into @languages */
  VocCatalogueCounts counts;

  GMutex lock;                /* guards @groups */
  GHashTable *groups;         /* (owned) (nullable) (element-type guint VocGroup) */
};

typedef enum
{
  PROP_NAME = 1,
  PROP_VERSION,
  PROP_LANGUAGE,
} VocCatalogueProperty;

static GParamSpec *properties[PROP_LANGUAGE + 1];

G_DEFINE_FINAL_TYPE (VocCatalogue, voc_catalogue, G_TYPE_OBJECT)

/* The text of one field in the reader's language (parameter ?1), else in the base language. */
#define TEXT_OF(field) \
  "coalesce ((SELECT text FROM text WHERE id = (c.kind << 43) + (" G_STRINGIFY (field) " << 40) + (c.id << 18)" \
  " + (?1 << 12)), (SELECT text FROM text WHERE id = (c.kind << 43) + (" G_STRINGIFY (field) " << 40) + (c.id << 18)))"
#define LABEL TEXT_OF (1)
#define DESCRIPTION TEXT_OF (4)

G_STATIC_ASSERT (VOC_TEXT_LABEL == 1 && VOC_TEXT_DESCRIPTION == 4);

/* The first columns of every query for concepts, as read_fields() expects them. */
#define CONCEPT_COLUMNS "c.id, c.uri, c.code, c.collections, " LABEL ", " DESCRIPTION
#define N_CONCEPT_COLUMNS 6
#define OCCUPATION_COLUMNS \
  CONCEPT_COLUMNS ", o.isco_group," \
  " (SELECT count (*) FROM requirement AS r WHERE r.occupation = c.id AND r.relation = 1)," \
  " (SELECT count (*) FROM requirement AS r WHERE r.occupation = c.id AND r.relation = 2)"
#define SKILL_COLUMNS CONCEPT_COLUMNS ", s.type, s.reuse"

static void
voc_catalogue_finalize (GObject *object)
{
  VocCatalogue *self = VOC_CATALOGUE (object);

  g_clear_pointer (&self->db, sqlite3_close);
  g_clear_object (&self->file);
  g_clear_pointer (&self->meta, g_hash_table_unref);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (voc_catalogue_parent_class)->finalize (object);
}

static void
voc_catalogue_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocCatalogue *self = VOC_CATALOGUE (object);

  switch ((VocCatalogueProperty) property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, voc_catalogue_get_name (self));
      break;
    case PROP_VERSION:
      g_value_set_string (value, voc_catalogue_get_version (self));
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, voc_catalogue_get_language (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_catalogue_class_init (VocCatalogueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = voc_catalogue_finalize;
  object_class->get_property = voc_catalogue_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_VERSION] = g_param_spec_string ("version", NULL, NULL, NULL, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_catalogue_init (VocCatalogue *self)
{
  g_mutex_init (&self->lock);
  self->meta = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static gboolean
read_meta (VocCatalogue  *self,
           GError       **error)
{
  g_autoptr (sqlite3_stmt) meta = voc_sql_prepare (self->db, "SELECT key, value FROM meta", error);
  g_autoptr (sqlite3_stmt) tags = NULL;
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();
  gboolean row;

  if (meta == NULL)
    return FALSE;
  while (voc_sql_step (meta, &row, error) && row)
    g_hash_table_insert (self->meta, g_strdup (voc_sql_get_text (meta, 0)), g_strdup (voc_sql_get_text (meta, 1)));

  tags = voc_sql_prepare (self->db, "SELECT tag FROM language ORDER BY id", error);
  if (tags == NULL)
    return FALSE;
  while (voc_sql_step (tags, &row, error) && row)
    g_strv_builder_add (languages, voc_sql_get_text (tags, 0));
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

static gboolean
read_counts (VocCatalogue  *self,
             GError       **error)
{
  static const char SQL[] =
    "SELECT (SELECT count (*) FROM occupation), (SELECT count (*) FROM skill), (SELECT count (*) FROM grp),"
    " (SELECT count (*) FROM requirement WHERE relation = 1), (SELECT count (*) FROM requirement WHERE relation = 2)";
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (self->db, SQL, error);
  gboolean row;

  if (statement == NULL || !voc_sql_step (statement, &row, error))
    return FALSE;

  self->counts.occupations = sqlite3_column_int (statement, 0);
  self->counts.skills = sqlite3_column_int (statement, 1);
  self->counts.groups = sqlite3_column_int (statement, 2);
  self->counts.essential = sqlite3_column_int (statement, 3);
  self->counts.optional = sqlite3_column_int (statement, 4);
  self->counts.relations = self->counts.essential + self->counts.optional;
  return TRUE;
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

/* One line a row, its columns that are not empty joined by " · ". */
static char *
join_rows (VocCatalogue *self,
           const char   *sql)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (self->db, sql, NULL);
  GString *text = g_string_new (NULL);
  gboolean row;

  while (statement != NULL && voc_sql_step (statement, &row, NULL) && row)
    {
      if (text->len > 0)
        g_string_append_c (text, '\n');
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        {
          const char *value = voc_sql_get_text (statement, i);

          if (value != NULL && *value != '\0')
            g_string_append_printf (text, "%s%s", i > 0 ? " · " : "", value);
        }
    }

  return g_string_free_and_steal (text);
}

/**
 * voc_catalogue_dup_sources_text:
 *
 * Returns: (transfer full): the sources, one a line: name and version, licence, address, what was taken
 */
char *
voc_catalogue_dup_sources_text (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return join_rows (self, "SELECT trim (name || ' ' || coalesce (version, '')), licence, url, used_for"
                          " FROM source ORDER BY id");
}

/**
 * voc_catalogue_dup_notes_text:
 *
 * Returns: (transfer full): what the import did not store as it stood, one a line; empty if there is nothing
 */
char *
voc_catalogue_dup_notes_text (VocCatalogue *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return join_rows (self, "SELECT count, code, detail FROM note ORDER BY id");
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
 * voc_catalogue_dup_text:
 * @id: number of a text
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the text; %NULL without an error if there is none
 */
char *
voc_catalogue_dup_text (VocCatalogue  *self,
                        gint64         id,
                        GError       **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (self->db, "SELECT text FROM text WHERE id = ?1", error);
  gboolean row;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, id);
  if (!voc_sql_step (statement, &row, error) || !row)
    return NULL;

  return g_strdup (voc_sql_get_text (statement, 0));
}

static VocConceptFields
read_fields (sqlite3_stmt *statement)
{
  return (VocConceptFields) {
    .id = sqlite3_column_int (statement, 0),
    .uri = voc_sql_get_text (statement, 1),
    .code = voc_sql_get_text (statement, 2),
    .collections = sqlite3_column_int (statement, 3),
    .label = voc_sql_get_text (statement, 4),
    .description = voc_sql_get_text (statement, 5),
  };
}

static sqlite3_stmt *
prepare_in_language (VocCatalogue  *self,
                     const char    *sql,
                     GError       **error)
{
  sqlite3_stmt *statement = voc_sql_prepare (self->db, sql, error);

  if (statement != NULL)
    sqlite3_bind_int (statement, 1, self->language);
  return statement;
}

/* A damaged file can lack what the schema promises; better an error than a concept without a name. */
static gboolean
check_fields (const VocConceptFields  *fields,
              GError                 **error)
{
  if (fields->uri != NULL && fields->label != NULL)
    return TRUE;

  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
               _("The catalogue is damaged (concept %u has no label)."), fields->id);
  return FALSE;
}

/* Reads all groups, each after the group above it. */
static GHashTable *
read_groups (VocCatalogue  *self,
             GError       **error)
{
  static const char SQL[] =
    "WITH RECURSIVE tree (id, parent, depth) AS ("
    " SELECT id, NULL, 0 FROM grp WHERE id NOT IN (SELECT concept FROM broader WHERE broader IN (SELECT id FROM grp))"
    " UNION ALL SELECT b.concept, tree.id, depth + 1 FROM tree JOIN broader AS b ON b.broader = tree.id"
    " JOIN grp ON grp.id = b.concept WHERE depth < 32)"
    " SELECT " CONCEPT_COLUMNS ", grp.scheme, tree.parent FROM tree JOIN concept AS c ON c.id = tree.id"
    " JOIN grp ON grp.id = c.id ORDER BY depth, c.id";
  g_autoptr (GHashTable) groups = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  g_autoptr (sqlite3_stmt) statement = prepare_in_language (self, SQL, error);
  gboolean row;

  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      VocConceptFields fields;
      guint parent;

      if (!voc_sql_step (statement, &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&groups);

      fields = read_fields (statement);
      if (!check_fields (&fields, error))
        return NULL;
      /* A group with two parents is read twice; the first place counts. */
      if (g_hash_table_contains (groups, GUINT_TO_POINTER (fields.id)))
        continue;
      parent = sqlite3_column_int (statement, N_CONCEPT_COLUMNS + 1);
      g_hash_table_insert (groups, GUINT_TO_POINTER (fields.id),
                           voc_group_new (&fields, sqlite3_column_int (statement, N_CONCEPT_COLUMNS),
                                          g_hash_table_lookup (groups, GUINT_TO_POINTER (parent))));
    }
}

/* Returns: (transfer none) (nullable) (element-type guint VocGroup): all groups by number. */
static GHashTable *
get_groups (VocCatalogue  *self,
            GError       **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->groups == NULL)
    self->groups = read_groups (self, error);

  return self->groups;
}

static VocConcept *
read_occupation (sqlite3_stmt      *statement,
                 VocConceptFields  *fields,
                 GHashTable        *groups,
                 GError           **error)
{
  guint isco = sqlite3_column_int (statement, N_CONCEPT_COLUMNS);
  VocGroup *group = g_hash_table_lookup (groups, GUINT_TO_POINTER (isco));

  if (group == NULL)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (“%s” has no ISCO-08 group)."), fields->uri);
      return NULL;
    }

  return VOC_CONCEPT (voc_occupation_new (fields, group,
                                          sqlite3_column_int (statement, N_CONCEPT_COLUMNS + 1),
                                          sqlite3_column_int (statement, N_CONCEPT_COLUMNS + 2)));
}

static VocConcept *
read_skill (sqlite3_stmt      *statement,
            VocConceptFields  *fields,
            GHashTable        *groups,
            GError           **error)
{
  return VOC_CONCEPT (voc_skill_new (fields, sqlite3_column_int (statement, N_CONCEPT_COLUMNS),
                                     sqlite3_column_int (statement, N_CONCEPT_COLUMNS + 1)));
}

typedef VocConcept *(*ReadFunc) (sqlite3_stmt      *statement,
                                 VocConceptFields  *fields,
                                 GHashTable        *groups,
                                 GError           **error);

static int
compare_by_label (gconstpointer a,
                  gconstpointer b)
{
  return voc_concept_compare_labels (*(VocConcept *const *) a, *(VocConcept *const *) b);
}

static GPtrArray *
read_all (VocCatalogue  *self,
          const char    *sql,
          ReadFunc       read,
          GError       **error)
{
  g_autoptr (GPtrArray) concepts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (sqlite3_stmt) statement = prepare_in_language (self, sql, error);
  GHashTable *groups = get_groups (self, error);
  gboolean row;

  if (statement == NULL || groups == NULL)
    return NULL;

  while (TRUE)
    {
      VocConceptFields fields;
      VocConcept *concept;

      if (!voc_sql_step (statement, &row, error))
        return NULL;
      if (!row)
        break;
      fields = read_fields (statement);
      if (!check_fields (&fields, error))
        return NULL;
      concept = read (statement, &fields, groups, error);
      if (concept == NULL)
        return NULL;
      g_ptr_array_add (concepts, concept);
    }

  g_ptr_array_sort (concepts, compare_by_label);
  return g_steal_pointer (&concepts);
}

/**
 * voc_catalogue_dup_occupations:
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocOccupation): all occupations by label
 */
GPtrArray *
voc_catalogue_dup_occupations (VocCatalogue  *self,
                               GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return read_all (self,
                   "SELECT " OCCUPATION_COLUMNS " FROM occupation AS o JOIN concept AS c ON c.id = o.id",
                   read_occupation, error);
}

/**
 * voc_catalogue_dup_skills:
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocSkill): all skills by label
 */
GPtrArray *
voc_catalogue_dup_skills (VocCatalogue  *self,
                          GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return read_all (self, "SELECT " SKILL_COLUMNS " FROM skill AS s JOIN concept AS c ON c.id = s.id",
                   read_skill, error);
}

static int
compare_by_code (gconstpointer a,
                 gconstpointer b)
{
  VocConcept *left = *(VocConcept *const *) a;
  VocConcept *right = *(VocConcept *const *) b;
  int order = g_strcmp0 (voc_concept_get_code (left), voc_concept_get_code (right));

  return order != 0 ? order : voc_concept_compare_labels (left, right);
}

/**
 * voc_catalogue_dup_groups:
 * @scheme: a tree
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocGroup): all groups of the tree by code
 */
GPtrArray *
voc_catalogue_dup_groups (VocCatalogue    *self,
                          VocGroupScheme   scheme,
                          GError         **error)
{
  g_autoptr (GPtrArray) result = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTable *groups;
  GHashTableIter iter;
  gpointer group;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  groups = get_groups (self, error);
  if (groups == NULL)
    return NULL;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    if (voc_group_get_scheme (group) == scheme)
      g_ptr_array_add (result, g_object_ref (group));

  g_ptr_array_sort (result, compare_by_code);
  return g_steal_pointer (&result);
}

/* Alternative labels in the reader's language; those of the base language if there are none. */
static GStrv
read_alternative_labels (VocCatalogue    *self,
                         VocConceptKind   kind,
                         guint            concept,
                         GError         **error)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (self->db, "SELECT text FROM text WHERE id BETWEEN ?1 AND ?2", error);
  guint languages[] = { self->language, 0 };
  guint n_found = 0;

  if (statement == NULL)
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (languages) && n_found == 0; i++)
    {
      gint64 first = voc_text_id_pack (kind, VOC_TEXT_ALTERNATIVE, concept, languages[i], 0);
      gboolean row = FALSE;

      sqlite3_reset (statement);
      sqlite3_bind_int64 (statement, 1, first);
      sqlite3_bind_int64 (statement, 2, first + VOC_TEXT_MAX_ORDINAL);
      while (TRUE)
        {
          if (!voc_sql_step (statement, &row, error))
            return NULL;
          if (!row)
            break;
          g_strv_builder_add (labels, voc_sql_get_text (statement, 0));
          n_found++;
        }
    }

  return g_strv_builder_end (labels);
}

static sqlite3_stmt *
prepare_one (VocCatalogue    *self,
             VocConceptKind   kind,
             guint            id,
             GError         **error)
{
  const char *sql;
  sqlite3_stmt *statement;

  if (kind == VOC_CONCEPT_OCCUPATION)
    sql = "SELECT " OCCUPATION_COLUMNS " FROM occupation AS o JOIN concept AS c ON c.id = o.id WHERE c.id = ?2";
  else
    sql = "SELECT " SKILL_COLUMNS " FROM skill AS s JOIN concept AS c ON c.id = s.id WHERE c.id = ?2";

  statement = prepare_in_language (self, sql, error);
  if (statement != NULL)
    sqlite3_bind_int64 (statement, 2, id);
  return statement;
}

/**
 * voc_catalogue_dup_concept:
 * @id: number of a concept
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Reads one concept with everything that belongs to it, alternative labels too (groups come without them).
 *
 * Returns: (transfer full) (nullable): the concept
 */
VocConcept *
voc_catalogue_dup_concept (VocCatalogue  *self,
                           guint          id,
                           GError       **error)
{
  g_autofree char *kind_sql = g_strdup_printf ("SELECT kind FROM concept WHERE id = %u", id);
  g_autoptr (sqlite3_stmt) statement = NULL;
  g_auto (GStrv) alternatives = NULL;
  GHashTable *groups;
  VocConceptFields fields;
  gint64 kind;
  gboolean row;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  groups = get_groups (self, error);
  if (groups == NULL || !voc_sql_get_int (self->db, kind_sql, &kind, error))
    return NULL;
  if (g_hash_table_contains (groups, GUINT_TO_POINTER (id)))
    return g_object_ref (g_hash_table_lookup (groups, GUINT_TO_POINTER (id)));

  statement = prepare_one (self, kind, id, error);
  if (statement == NULL || !voc_sql_step (statement, &row, error))
    return NULL;
  if (!row)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
                   _("There is no concept number %u in this catalogue."), id);
      return NULL;
    }

  fields = read_fields (statement);
  alternatives = read_alternative_labels (self, kind, id, error);
  if (alternatives == NULL || !check_fields (&fields, error))
    return NULL;
  fields.alternative_labels = (const char *const *) alternatives;

  return kind == VOC_CONCEPT_OCCUPATION ? read_occupation (statement, &fields, groups, error)
                                        : read_skill (statement, &fields, groups, error);
}

static int
compare_requirements (gconstpointer a,
                      gconstpointer b)
{
  VocRequirement *left = *(VocRequirement *const *) a;
  VocRequirement *right = *(VocRequirement *const *) b;
  VocRelation left_relation = voc_requirement_get_relation (left);
  VocRelation right_relation = voc_requirement_get_relation (right);

  if (left_relation != right_relation)
    return left_relation < right_relation ? -1 : 1;

  return voc_concept_compare_labels (VOC_CONCEPT (voc_requirement_get_skill (left)),
                                     VOC_CONCEPT (voc_requirement_get_skill (right)));
}

/**
 * voc_catalogue_dup_requirements:
 * @occupation: an occupation of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): all that it needs, essential first, then by
 *   label
 */
GPtrArray *
voc_catalogue_dup_requirements (VocCatalogue   *self,
                                VocOccupation  *occupation,
                                GError        **error)
{
  static const char SQL[] =
    "SELECT " SKILL_COLUMNS ", r.relation FROM requirement AS r JOIN concept AS c ON c.id = r.skill"
    " JOIN skill AS s ON s.id = r.skill WHERE r.occupation = ?2";
  g_autoptr (GPtrArray) requirements = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (sqlite3_stmt) statement = NULL;
  gboolean row;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  statement = prepare_in_language (self, SQL, error);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 2, voc_concept_get_id (VOC_CONCEPT (occupation)));

  while (TRUE)
    {
      g_autoptr (VocConcept) skill = NULL;
      VocConceptFields fields;

      if (!voc_sql_step (statement, &row, error))
        return NULL;
      if (!row)
        break;
      fields = read_fields (statement);
      if (!check_fields (&fields, error))
        return NULL;
      skill = read_skill (statement, &fields, NULL, NULL);
      g_ptr_array_add (requirements,
                       voc_requirement_new (VOC_SKILL (skill), sqlite3_column_int (statement, N_CONCEPT_COLUMNS + 2)));
    }

  g_ptr_array_sort (requirements, compare_requirements);
  return g_steal_pointer (&requirements);
}
