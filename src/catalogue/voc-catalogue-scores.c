/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-scores.h"

#include <string.h>

#include "voc-catalogue-builder-private.h"
#include "voc-catalogue-needs.h"
#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

#define MODEL_VERSION "model-version"

/* A row of the table is a row of the structure: number for number, in the same order. */
#define N_COLUMNS (sizeof (VocScoreRow) / sizeof (gint32))

G_STATIC_ASSERT (sizeof (VocScoreRow) % sizeof (gint32) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (VocScoreRow, occupation) == 0);

static const char *const RANKS[] = {
  [VOC_RANK_RESILIENCE_SLOW] = "resilience_slow",
  [VOC_RANK_RESILIENCE] = "resilience",
  [VOC_RANK_RESILIENCE_FAST] = "resilience_fast",
  [VOC_RANK_RESILIENCE_SLOW_ANCHORED] = "resilience_slow_anchored",
  [VOC_RANK_RESILIENCE_ANCHORED] = "resilience_anchored",
  [VOC_RANK_RESILIENCE_FAST_ANCHORED] = "resilience_fast_anchored",
  [VOC_RANK_EXPOSURE] = "exposure",
  [VOC_RANK_EXPOSURE_ANCHORED] = "exposure_anchored",
  [VOC_RANK_TRANSFERABILITY] = "transferability",
};

G_STATIC_ASSERT (G_N_ELEMENTS (RANKS) == VOC_SCORE_N_RANKS);

static char *
dup_schema (const char *where)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (
    sql,
    "CREATE %s TABLE score (occupation INTEGER PRIMARY KEY REFERENCES occupation,"
    " n_scored INTEGER NOT NULL, weight INTEGER NOT NULL, unknown_weight INTEGER NOT NULL",
    where);

  /* Sums of weight × value; what is shown, in thousandths; how many occupations are below. */
  for (guint i = 0; i < VOC_SCORE_N_MODEL_COLUMNS; i++)
    g_string_append_printf (sql, ", sum_%s INTEGER NOT NULL", voc_score_column_to_id (i));
  for (guint i = 0; i < VOC_SCORE_N_COLUMNS; i++)
    g_string_append_printf (sql, ", %s INTEGER NOT NULL", voc_score_column_to_id (i));
  g_string_append (sql, ", resilience_anchored INTEGER NOT NULL");
  for (guint i = 0; i < VOC_SCORE_N_ANCHORED; i++)
    g_string_append_printf (sql, ", %s_anchored INTEGER NOT NULL", voc_score_column_to_id (i));
  for (guint i = 0; i < VOC_SCORE_N_RANKS; i++)
    g_string_append_printf (sql, ", below_%s INTEGER NOT NULL", RANKS[i]);
  g_string_append (sql, ");");

  return g_string_free_and_steal (sql);
}

/**
 * voc_catalogue_scores_dup_schema:
 *
 * Returns: (transfer full): SQL that makes the table of scores
 */
char *
voc_catalogue_scores_dup_schema (void)
{
  return dup_schema ("");
}

/**
 * voc_catalogue_builder_dup_needs:
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what all occupations need that were added so far
 */
VocNeeds *
voc_catalogue_builder_dup_needs (VocCatalogueBuilder  *self,
                                 GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), NULL);

  return voc_catalogue_read_needs (self->db, 0, error);
}

static gboolean
insert_rows (sqlite3  *db,
             GArray   *rows,
             GError  **error)
{
  g_autoptr (GString) sql = g_string_new ("INSERT INTO score VALUES (?");
  g_autoptr (sqlite3_stmt) insert = NULL;

  for (guint i = 1; i < N_COLUMNS; i++)
    g_string_append (sql, ", ?");
  g_string_append (sql, ")");
  insert = voc_sql_prepare (db, sql->str, error);
  if (insert == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const gint32 *row = (const gint32 *) &g_array_index (rows, VocScoreRow, i);

      sqlite3_reset (insert);
      for (guint c = 0; c < N_COLUMNS; c++)
        sqlite3_bind_int (insert, c + 1, row[c]);
      if (!voc_sql_step (insert, NULL, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_catalogue_builder_add_scores:
 * @rows: (element-type VocScoreRow): scores of occupations
 * @model_version: version of the model that they are from
 * @error: return location
 *
 * Returns: whether they were stored
 */
gboolean
voc_catalogue_builder_add_scores (VocCatalogueBuilder  *self,
                                  GArray               *rows,
                                  const char           *model_version,
                                  GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (rows != NULL && model_version != NULL, FALSE);

  return insert_rows (self->db, rows, error) &&
         voc_catalogue_builder_set_meta (self, MODEL_VERSION, model_version, error);
}

/**
 * voc_catalogue_replace_scores:
 * @rows: (element-type VocScoreRow): scores of all occupations
 * @model_version: version of the model that they are from
 * @error: return location
 *
 * Gives the catalogue other scores than it has stored, in memory and for as long as it is open. To be
 * done before another thread knows the catalogue.
 *
 * Returns: whether that was done
 */
gboolean
voc_catalogue_replace_scores (VocCatalogue  *self,
                              GArray        *rows,
                              const char    *model_version,
                              GError       **error)
{
  sqlite3 *db;
  g_autofree char *schema = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (rows != NULL && model_version != NULL, FALSE);

  /* SQLite looks for a table among the temporary ones first. */
  db = voc_catalogue_get_database (self);
  schema = dup_schema ("TEMP");
  if (!voc_sql_exec (db, "PRAGMA temp_store = MEMORY; BEGIN;", error) ||
      !voc_sql_exec (db, schema, error) ||
      !insert_rows (db, rows, error) ||
      !voc_sql_exec (db, "COMMIT;", error))
    return FALSE;

  voc_catalogue_set_meta (self, MODEL_VERSION, model_version);
  return TRUE;
}

/**
 * voc_catalogue_dup_needs:
 * @occupation: (nullable): an occupation; %NULL for all
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what it needs, or what all need
 */
VocNeeds *
voc_catalogue_dup_needs (VocCatalogue   *self,
                         VocOccupation  *occupation,
                         GError        **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (occupation == NULL || VOC_IS_OCCUPATION (occupation), NULL);

  return voc_catalogue_read_needs (voc_catalogue_get_database (self),
                                   occupation != NULL
                                     ? voc_concept_get_id (VOC_CONCEPT (occupation))
                                     : 0,
                                   error);
}

/**
 * voc_catalogue_get_model_version:
 *
 * Returns: (nullable): version of the model that the stored scores are from; %NULL if there are
 *   none
 */
const char *
voc_catalogue_get_model_version (VocCatalogue *self)
{
  return voc_catalogue_get_meta (self, MODEL_VERSION);
}

static GArray *
read_rows (VocCatalogue  *self,
           const char    *sql,
           guint          id,
           GError       **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (self), sql, error);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (VocScoreRow));
  char columns[N_COLUMNS + 1] = "cnnn";

  memset (columns + 4, 'i', N_COLUMNS - 4);
  if (statement == NULL)
    return NULL;
  if (id > 0)
    sqlite3_bind_int64 (statement, 1, id);

  while (TRUE)
    {
      gint32 *values;
      gboolean row;

      if (!voc_sql_next_row (statement, columns, &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&rows);
      if (rows->len >= voc_catalogue_count_concepts (self))
        {
          voc_sql_set_damaged (error);
          return NULL;
        }
      g_array_set_size (rows, rows->len + 1);
      values = (gint32 *) &g_array_index (rows, VocScoreRow, rows->len - 1);
      for (guint c = 0; c < N_COLUMNS; c++)
        values[c] = sqlite3_column_int (statement, c);
    }
}

/**
 * voc_catalogue_dup_scores:
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type VocScoreRow): the stored scores of all
 *   occupations
 */
GArray *
voc_catalogue_dup_scores (VocCatalogue  *self,
                          GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  return read_rows (self, "SELECT * FROM score ORDER BY occupation", 0, error);
}

/**
 * voc_catalogue_get_score:
 * @occupation: an occupation
 * @out_row: (out): its stored score
 * @error: return location
 *
 * Returns: whether there is one; %FALSE without an error if none was stored
 */
gboolean
voc_catalogue_get_score (VocCatalogue   *self,
                         VocOccupation  *occupation,
                         VocScoreRow    *out_row,
                         GError        **error)
{
  g_autoptr (GArray) rows = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), FALSE);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), FALSE);

  rows = read_rows (self, "SELECT * FROM score WHERE occupation = ?1",
                    voc_concept_get_id (VOC_CONCEPT (occupation)), error);
  if (rows == NULL || rows->len == 0)
    return FALSE;

  *out_row = g_array_index (rows, VocScoreRow, 0);
  return TRUE;
}

/**
 * voc_catalogue_dup_scores_in_group:
 * @group: an ISCO-08 group
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type VocScoreRow): the stored scores of the
 *   occupations in the group or below it
 */
GArray *
voc_catalogue_dup_scores_in_group (VocCatalogue  *self,
                                   VocGroup      *group,
                                   GError       **error)
{
  static const char SQL[] =
    "WITH RECURSIVE below (id) AS (SELECT ?1 UNION"
    " SELECT b.concept FROM below JOIN broader AS b ON b.broader = below.id"
    " JOIN grp ON grp.id = b.concept)"
    " SELECT score.* FROM occupation AS o JOIN score ON score.occupation = o.id"
    " WHERE o.isco_group IN (SELECT id FROM below) ORDER BY o.id";

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_GROUP (group), NULL);

  return read_rows (self, SQL, voc_concept_get_id (VOC_CONCEPT (group)), error);
}

/**
 * voc_catalogue_scores_dup_shown:
 * @column: a column
 *
 * Lists show what pages show from the start: with anchor, where there is one.
 *
 * Returns: (transfer full): the name of the column of the table with what lists show
 */
char *
voc_catalogue_scores_dup_shown (VocScoreColumn column)
{
  gboolean anchored = column < VOC_SCORE_N_ANCHORED || column == VOC_SCORE_RESILIENCE;

  return g_strconcat (voc_score_column_to_id (column), anchored ? "_anchored" : NULL, NULL);
}

/**
 * voc_catalogue_dup_shown_scores:
 * @column: a column
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type guint gint): what lists show in that column, in
 *   thousandths, by number of the occupation; those without a score are not in it
 */
GHashTable *
voc_catalogue_dup_shown_scores (VocCatalogue    *self,
                                VocScoreColumn   column,
                                GError         **error)
{
  g_autofree char *name = voc_catalogue_scores_dup_shown (column);
  g_autofree char *sql = g_strdup_printf ("SELECT occupation, %s FROM score WHERE weight > 0",
                                          name);
  g_autoptr (sqlite3_stmt) statement = NULL;
  g_autoptr (GHashTable) values = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  statement = voc_sql_prepare (voc_catalogue_get_database (self), sql, error);
  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      gboolean row;

      if (!voc_sql_next_row (statement, "cn", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&values);
      g_hash_table_insert (values, GUINT_TO_POINTER ((guint) sqlite3_column_int (statement, 0)),
                           GINT_TO_POINTER (sqlite3_column_int (statement, 1)));
    }
}
