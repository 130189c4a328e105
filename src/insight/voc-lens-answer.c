/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-lens.h"

#include "voc-catalogue-query.h"
#include "voc-fields.h"

/* Lists by condition: the catalogue answers what facts and words say; fields of work and columns,
 * which it does not know, are looked at here. */

/* One of what the catalogue answered. */
typedef struct
{
  guint at;      /* its place there */
  gint32 value;  /* what is sorted by */
} Row;

static int
compare_highest (gconstpointer a,
                 gconstpointer b)
{
  gint32 left = ((const Row *) a)->value;
  gint32 right = ((const Row *) b)->value;

  /* What is not known is less than anything. */
  return left > right ? -1 : left < right;
}

static int
compare_lowest (gconstpointer a,
                gconstpointer b)
{
  gint32 left = ((const Row *) a)->value;
  gint32 right = ((const Row *) b)->value;

  if (left == right)
    return 0;
  if (left == VOC_COLUMN_UNKNOWN || right == VOC_COLUMN_UNKNOWN)
    return left == VOC_COLUMN_UNKNOWN ? 1 : -1;
  return left < right ? -1 : 1;
}

/* Whole units, as they are shown; what is not known is in no range. */
static gboolean
is_in_range (gint32 value,
             int    min,
             int    max)
{
  int whole;

  if (value == VOC_COLUMN_UNKNOWN)
    return FALSE;

  whole = voc_column_to_whole (value);
  return whole >= min && whole <= max;
}

static void
remove_rows (VocLens         *self,
             VocAnswer       *answer,
             GArray          *rows,
             const VocColumn *column,
             int              min,
             int              max)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self));
  const gint32 *values = voc_lens_get_values (self, column);
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      Row row = g_array_index (rows, Row, i);
      guint index;

      if (voc_matrix_find_occupation (matrix, g_array_index (answer->ids, guint, row.at), &index) &&
          is_in_range (values[index], min, max))
        g_array_index (rows, Row, n++) = row;
    }
  g_array_set_size (rows, n);
}

/* Leaves those in @field. */
static void
remove_other_fields (VocLens        *self,
                     VocAnswer      *answer,
                     GArray         *rows,
                     const VocField *field)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self));
  VocFields *fields = voc_fields_get_default ();
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      Row row = g_array_index (rows, Row, i);
      guint index;

      if (voc_matrix_find_occupation (matrix, g_array_index (answer->ids, guint, row.at), &index) &&
          voc_fields_find_occupation (fields, matrix, index) == field)
        g_array_index (rows, Row, n++) = row;
    }
  g_array_set_size (rows, n);
}

static void
sort_rows (VocLens         *self,
           VocAnswer       *answer,
           GArray          *rows,
           const VocColumn *column,
           gboolean         lowest_first)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self));
  const gint32 *values = voc_lens_get_ranks (self, column);

  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);
      guint index;

      row->value = voc_matrix_find_occupation (matrix,
                                               g_array_index (answer->ids, guint, row->at), &index)
                     ? values[index]
                     : VOC_COLUMN_UNKNOWN;
    }

  /* Stable: what is equal stays in the order of the labels. */
  g_array_sort (rows, lowest_first ? compare_lowest : compare_highest);
}

/* Leaves in @answer what is in @rows, in that order. */
static void
apply (VocAnswer *answer,
       GArray    *rows)
{
  g_autoptr (GArray) ids = g_array_sized_new (FALSE, FALSE, sizeof (guint), rows->len);
  g_autoptr (GPtrArray) hits = NULL;

  if (answer->hits != NULL)
    hits = g_ptr_array_new_full (rows->len, (GDestroyNotify) voc_search_hit_unref);
  for (guint i = 0; i < rows->len; i++)
    {
      guint at = g_array_index (rows, Row, i).at;

      g_array_append_val (ids, g_array_index (answer->ids, guint, at));
      if (hits != NULL)
        g_ptr_array_add (hits, voc_search_hit_ref (answer->hits->pdata[at]));
    }

  g_array_unref (answer->ids);
  answer->ids = g_steal_pointer (&ids);
  if (hits != NULL)
    {
      g_ptr_array_unref (answer->hits);
      answer->hits = g_steal_pointer (&hits);
    }
}

/**
 * voc_lens_answer:
 * @query: what occupations must be like
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): the occupations for which all conditions hold, in the order
 *   of the query
 */
VocAnswer *
voc_lens_answer (VocLens             *self,
                 VocOccupationQuery  *query,
                 GCancellable        *cancellable,
                 GError             **error)
{
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GArray) rows = NULL;
  const VocColumn *sort;
  const VocField *field;
  gboolean touched;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (voc_lens_get_catalogue (self) != NULL, NULL);

  answer = voc_catalogue_answer_occupations (voc_lens_get_catalogue (self), query, cancellable,
                                             error);
  if (answer == NULL)
    return NULL;

  rows = g_array_sized_new (FALSE, TRUE, sizeof (Row), answer->ids->len);
  for (guint i = 0; i < answer->ids->len; i++)
    {
      Row row = { .at = i };

      g_array_append_val (rows, row);
    }

  sort = voc_column_find (voc_occupation_query_get_sort (query));
  /* One that a program of another version knows narrows nothing here. */
  field = voc_fields_find (voc_fields_get_default (), voc_occupation_query_get_field (query));
  touched = sort != NULL || field != NULL;
  if (field != NULL)
    remove_other_fields (self, answer, rows, field);
  for (guint i = 0; i < voc_occupation_query_get_n_ranges (query); i++)
    {
      const char *id = voc_occupation_query_get_range_column (query, i);
      const VocColumn *column = voc_column_find (id);
      int min;
      int max;

      /* A column that a program of another version knows narrows nothing here. */
      if (column == NULL)
        continue;
      touched = TRUE;
      voc_occupation_query_get_range (query, id, &min, &max);
      remove_rows (self, answer, rows, column, min, max);
    }
  if (sort != NULL)
    sort_rows (self, answer, rows, sort, voc_occupation_query_get_ascending (query));
  if (touched)
    apply (answer, rows);

  return g_steal_pointer (&answer);
}
