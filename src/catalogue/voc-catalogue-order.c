/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-read.h"

#include <string.h>

#include "voc-text.h"

/* In which order the labels of all occupations or skills stand. Only labels are read for it, no concepts:
 * a list shows a few of them. */

typedef struct
{
  guint32 id;
  char *key; /* (owned): what is compared */
  char *uri; /* (owned) */
} Label;

static void
clear_label (gpointer data)
{
  Label *label = data;

  g_free (label->key);
  g_free (label->uri);
}

/* As voc_concept_compare_labels() has it. */
static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  const Label *left = a;
  const Label *right = b;
  int order = strcmp (left->key, right->key);

  return order != 0 ? order : strcmp (left->uri, right->uri);
}

static GArray *
read_labels (VocCatalogue    *self,
             VocConceptKind   kind,
             GError         **error)
{
  static const char OCCUPATIONS[] =
    "SELECT c.id, c.uri, " VOC_LABEL_SQL " FROM occupation AS o JOIN concept AS c USING (id)";
  static const char SKILLS[] =
    "SELECT c.id, c.uri, " VOC_LABEL_SQL " FROM skill AS s JOIN concept AS c USING (id)";
  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (Label));
  const char *sql = kind == VOC_CONCEPT_OCCUPATION ? OCCUPATIONS : SKILLS;
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (self), sql, error);

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int (statement, 1, voc_catalogue_get_language_number (self));

  g_array_set_clear_func (labels, clear_label);
  while (TRUE)
    {
      gboolean row;
      const char *text;
      Label label;

      if (!voc_sql_next_row (statement, "clL", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&labels);
      if (labels->len >= voc_catalogue_count_concepts (self))
        {
          voc_sql_set_damaged (error);
          return NULL;
        }
      label.id = sqlite3_column_int (statement, 0);
      label.uri = g_strdup (voc_sql_get_text (statement, 1));
      /* That one has none is said by who reads it. */
      text = voc_sql_get_text (statement, 2);
      label.key = voc_text_collation_key (text != NULL ? text : "");
      g_array_append_val (labels, label);
    }
}

/**
 * voc_catalogue_read_label_order:
 * @kind: occupations or skills
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type guint32): what voc_catalogue_get_label_order() keeps
 */
GArray *
voc_catalogue_read_label_order (VocCatalogue    *self,
                                VocConceptKind   kind,
                                GError         **error)
{
  g_autoptr (GArray) labels = read_labels (self, kind, error);
  GArray *order;

  if (labels == NULL)
    return NULL;

  g_array_sort (labels, compare_labels);
  order = g_array_new (FALSE, TRUE, sizeof (guint32));
  for (guint32 i = 0; i < labels->len; i++)
    {
      guint id = g_array_index (labels, Label, i).id;

      if (id >= order->len)
        g_array_set_size (order, id + 1);
      g_array_index (order, guint32, id) = i;
    }

  return order;
}
