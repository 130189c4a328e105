/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-read.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-catalogue-limits.h"
#include "voc-text.h"

/* Reading concepts and what they need: the queries, and how their rows become objects. */

G_STATIC_ASSERT (VOC_TEXT_LABEL == 1 && VOC_TEXT_DESCRIPTION == 4);

static VocConceptFields
read_fields (sqlite3_stmt *statement)
{
  const char *own = voc_sql_get_text (statement, 5);
  const char *other = voc_sql_get_text (statement, 6);

  return (VocConceptFields) {
    .id = sqlite3_column_int (statement, 0),
    .uri = voc_sql_get_text (statement, 1),
    .code = voc_sql_get_text (statement, 2),
    .collections = sqlite3_column_int (statement, 3),
    .label = voc_sql_get_text (statement, 4),
    .description = own != NULL ? own : other,
    .untranslated = own == NULL && other != NULL,
  };
}

static sqlite3_stmt *
prepare_in_language (VocCatalogue  *self,
                     const char    *sql,
                     GError       **error)
{
  sqlite3_stmt *statement = voc_sql_prepare (voc_catalogue_get_database (self), sql, error);

  if (statement != NULL)
    sqlite3_bind_int (statement, 1, voc_catalogue_get_language_number (self));
  return statement;
}

/* A damaged file can lack a text: an error, not a concept without a name. */
static gboolean
check_fields (const VocConceptFields  *fields,
              GError                 **error)
{
  if (fields->label != NULL)
    return TRUE;

  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
               _("The catalogue is damaged (concept %u has no label)."), fields->id);
  return FALSE;
}

/**
 * voc_catalogue_read_groups:
 * @error: return location
 *
 * Reads all groups, each after the group above it.
 *
 * Returns: (transfer full) (nullable) (element-type guint VocGroup): all groups by number
 */
GHashTable *
voc_catalogue_read_groups (VocCatalogue  *self,
                           GError       **error)
{
  static const char SQL[] =
    /* From the groups upward: downward, each asks for all its occupations and skills. */
    "WITH RECURSIVE edge (id, parent) AS MATERIALIZED ("
    " SELECT b.concept, b.broader FROM grp CROSS JOIN broader AS b ON b.concept = grp.id"
    " JOIN grp AS above ON above.id = b.broader),"
    " tree (id, parent, depth) AS ("
    " SELECT id, NULL, 0 FROM grp WHERE id NOT IN (SELECT id FROM edge)"
    " UNION SELECT edge.id, tree.id, depth + 1 FROM tree JOIN edge ON edge.parent = tree.id"
    " WHERE depth + 1 < ?2)"
    " SELECT " VOC_CONCEPT_COLUMNS
    ", grp.scheme, tree.parent, c.kind FROM tree JOIN concept AS c ON c.id = tree.id"
    " JOIN grp ON grp.id = c.id ORDER BY depth, c.id";
  g_autoptr (GHashTable) groups = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  g_autoptr (sqlite3_stmt) statement = prepare_in_language (self, SQL, error);
  gboolean row;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int (statement, 2, VOC_LIMIT_DEPTH);

  while (TRUE)
    {
      VocConceptFields fields;
      guint parent;

      if (!voc_sql_next_row (statement, VOC_CONCEPT_LETTERS "sCg", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&groups);

      fields = read_fields (statement);
      if (!check_fields (&fields, error))
        return NULL;
      /* A group with two parents is read twice; the first place counts. */
      if (g_hash_table_contains (groups, GUINT_TO_POINTER (fields.id)))
        continue;
      parent = sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 1);
      g_hash_table_insert (groups, GUINT_TO_POINTER (fields.id),
                           voc_group_new (&fields,
                                          sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS),
                                          g_hash_table_lookup (groups, GUINT_TO_POINTER (parent))));
    }
}

/**
 * voc_catalogue_read_occupation_row:
 * @statement: at a row that starts with %VOC_OCCUPATION_COLUMNS
 * @fields: the first of them
 * @groups: (element-type guint VocGroup): all groups by number
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (type VocOccupation): the occupation of that row
 */
void *
voc_catalogue_read_occupation_row (sqlite3_stmt      *statement,
                 VocConceptFields  *fields,
                 GHashTable        *groups,
                 GError           **error)
{
  guint isco = sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS);
  VocGroup *group = g_hash_table_lookup (groups, GUINT_TO_POINTER (isco));

  if (group == NULL)
    {
      g_autofree char *quoted = voc_text_dup_quoted (fields->uri);

      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (“%s” has no ISCO-08 group)."), quoted);
      return NULL;
    }

  return voc_occupation_new (fields, group,
                             sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 1),
                             sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 2));
}

/**
 * voc_catalogue_read_skill_row:
 * @statement: at a row that starts with %VOC_SKILL_COLUMNS
 * @fields: the first of them
 * @groups: (element-type guint VocGroup): all groups by number
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (type VocSkill): the skill of that row
 */
void *
voc_catalogue_read_skill_row (sqlite3_stmt      *statement,
            VocConceptFields  *fields,
            GHashTable        *groups,
            GError           **error)
{
  return voc_skill_new (fields, sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS),
                        sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 1),
                        sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 2));
}

/**
 * voc_catalogue_read_into:
 * @sql: a query that starts with the columns that @read expects; its parameter ?1 is the language
 * @columns: what these hold, as voc_sql_next_row() wants to know
 * @id: its parameter ?2, or 0
 * @read: makes an object of a row
 * @objects: (element-type GObject): where to add what the query gives
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: %FALSE with @error set if something could not be read
 */
gboolean
voc_catalogue_read_into (VocCatalogue  *self,
           const char    *sql,
           const char    *columns,
           guint          id,
           VocReadFunc       read,
           GPtrArray     *objects,
           GError       **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_in_language (self, sql, error);
  GHashTable *groups = voc_catalogue_get_groups (self, error);
  gboolean row;

  if (statement == NULL || groups == NULL)
    return FALSE;
  if (id > 0)
    sqlite3_bind_int64 (statement, 2, id);

  while (TRUE)
    {
      VocConceptFields fields;
      void *object;

      if (!voc_sql_next_row (statement, columns, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      if (objects->len >= voc_catalogue_count_concepts (self))
        return voc_sql_set_damaged (error);
      fields = read_fields (statement);
      object = check_fields (&fields, error) ? read (statement, &fields, groups, error) : NULL;
      if (object == NULL)
        return FALSE;
      g_ptr_array_add (objects, object);
    }
}

/* Puts all concepts of a kind where their labels stand in the order. %FALSE, and nothing done, if they are
 * not those that were ordered. */
static gboolean
place_by_label (GPtrArray *concepts,
                GArray    *order)
{
  g_autofree gpointer *placed = g_new0 (gpointer, concepts->len);

  for (guint i = 0; i < concepts->len; i++)
    {
      guint id = voc_concept_get_id (concepts->pdata[i]);
      guint place = id < order->len ? g_array_index (order, guint32, id) : G_MAXUINT32;

      if (place >= concepts->len || placed[place] != NULL)
        return FALSE;
      placed[place] = concepts->pdata[i];
    }

  if (concepts->len > 0)
    memcpy (concepts->pdata, placed, concepts->len * sizeof (gpointer));
  return TRUE;
}

static GPtrArray *
read_all (VocCatalogue  *self,
          VocConceptKind  kind,
          const char    *sql,
          const char    *columns,
          VocReadFunc       read,
          GError       **error)
{
  g_autoptr (GPtrArray) concepts = g_ptr_array_new_with_free_func (g_object_unref);
  GArray *order = voc_catalogue_get_label_order (self, kind, error);

  if (order == NULL || !voc_catalogue_read_into (self, sql, columns, 0, read, concepts, error))
    return NULL;
  if (!place_by_label (concepts, order))
    {
      voc_sql_set_damaged (error);
      return NULL;
    }

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

  return read_all (self, VOC_CONCEPT_OCCUPATION,
                   "SELECT " VOC_OCCUPATION_COLUMNS
                   " FROM occupation AS o JOIN concept AS c ON c.id = o.id",
                   VOC_OCCUPATION_LETTERS, voc_catalogue_read_occupation_row, error);
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

  return read_all (self, VOC_CONCEPT_SKILL,
                   "SELECT " VOC_SKILL_COLUMNS " FROM skill AS s JOIN concept AS c ON c.id = s.id",
                   VOC_SKILL_LETTERS, voc_catalogue_read_skill_row, error);
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

  groups = voc_catalogue_get_groups (self, error);
  if (groups == NULL)
    return NULL;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    if (voc_group_get_scheme (group) == scheme)
      g_ptr_array_add (result, g_object_ref (group));

  g_ptr_array_sort (result, compare_by_code);
  return g_steal_pointer (&result);
}

/* Reads texts by number. */
static gboolean
add_texts (sqlite3_stmt    *statement,
           gint64           first,
           gint64           last,
           GStrvBuilder    *texts,
           guint           *out_n,
           GError         **error)
{
  gboolean row = FALSE;

  *out_n = 0;
  sqlite3_reset (statement);
  sqlite3_bind_int64 (statement, 1, first);
  sqlite3_bind_int64 (statement, 2, last);
  while (TRUE)
    {
      if (!voc_sql_next_row (statement, "l", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      if ((*out_n)++ == VOC_LIMIT_NAMES)
        {
          voc_sql_set_damaged (error);
          return FALSE;
        }
      g_strv_builder_add (texts, voc_sql_get_text (statement, 0));
    }
}

/* Alternative labels in the language of the label: the reader's, or the base language where there is no
 * label in that. */
static GStrv
read_alternative_labels (VocCatalogue    *self,
                         VocConceptKind   kind,
                         guint            concept,
                         GError         **error)
{
  g_autoptr (GStrvBuilder) label = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) alternatives = g_strv_builder_new ();
  g_autoptr (sqlite3_stmt)
    statement = voc_sql_prepare (voc_catalogue_get_database (self),
                                 "SELECT text FROM text WHERE id BETWEEN ?1 AND ?2", error);
  guint language = voc_catalogue_get_language_number (self);
  gint64 first = voc_text_id_pack (kind, VOC_TEXT_LABEL, concept, language, 0);
  guint n;

  if (statement == NULL || !add_texts (statement, first, first, label, &n, error))
    return NULL;

  first = voc_text_id_pack (kind, VOC_TEXT_ALTERNATIVE, concept, n > 0 ? language : 0, 0);
  if (!add_texts (statement, first, first + VOC_TEXT_MAX_ORDINAL, alternatives, &n, error))
    return NULL;

  return g_strv_builder_end (alternatives);
}

/* What a concept is; 0 if there is none of that number. */
static gboolean
read_kind (VocCatalogue    *self,
           guint            id,
           VocConceptKind  *out_kind,
           GError         **error)
{
  g_autoptr (sqlite3_stmt)
    statement = voc_sql_prepare (voc_catalogue_get_database (self),
                                 "SELECT kind FROM concept WHERE id = ?1", error);
  gboolean row;

  *out_kind = 0;
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, id);
  if (!voc_sql_next_row (statement, "k", &row, error))
    return FALSE;
  if (row)
    *out_kind = sqlite3_column_int (statement, 0);

  return TRUE;
}

/* Goes to the row of one occupation or skill. */
static sqlite3_stmt *
find_one (VocCatalogue    *self,
          VocConceptKind   kind,
          guint            id,
          gboolean        *out_row,
          GError         **error)
{
  static const char OCCUPATION[] =
    "SELECT " VOC_OCCUPATION_COLUMNS
    " FROM occupation AS o JOIN concept AS c ON c.id = o.id WHERE c.id = ?2";
  static const char SKILL[] =
    "SELECT " VOC_SKILL_COLUMNS " FROM skill AS s JOIN concept AS c ON c.id = s.id WHERE c.id = ?2";
  gboolean is_occupation = kind == VOC_CONCEPT_OCCUPATION;
  g_autoptr (sqlite3_stmt) statement =
    prepare_in_language (self, is_occupation ? OCCUPATION : SKILL, error);

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 2, id);
  if (!voc_sql_next_row (statement, is_occupation ? VOC_OCCUPATION_LETTERS : VOC_SKILL_LETTERS,
                         out_row, error))
    return NULL;

  return g_steal_pointer (&statement);
}

/**
 * voc_catalogue_dup_concept:
 * @id: number of a concept
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Reads one concept with everything that belongs to it, alternative labels too (groups come without
 * them).
 *
 * Returns: (transfer full) (nullable): the concept
 */
VocConcept *
voc_catalogue_dup_concept (VocCatalogue  *self,
                           guint          id,
                           GError       **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;
  g_auto (GStrv) alternatives = NULL;
  GHashTable *groups;
  VocConceptFields fields;
  VocConceptKind kind;
  gboolean row;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  groups = voc_catalogue_get_groups (self, error);
  if (groups == NULL || !read_kind (self, id, &kind, error))
    return NULL;
  if (g_hash_table_contains (groups, GUINT_TO_POINTER (id)))
    return g_object_ref (g_hash_table_lookup (groups, GUINT_TO_POINTER (id)));

  statement = find_one (self, kind, id, &row, error);
  if (statement == NULL)
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

  return kind == VOC_CONCEPT_OCCUPATION
           ? voc_catalogue_read_occupation_row (statement, &fields, groups, error)
           : voc_catalogue_read_skill_row (statement, &fields, groups, error);
}
