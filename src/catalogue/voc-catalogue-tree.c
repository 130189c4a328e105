/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-tree.h"

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"
#include "voc-catalogue-limits.h"
#include "voc-catalogue-schema.h"
#include "voc-text.h"

/* What stands above what: nothing above itself, and not too much above one another. Looks at each pair once,
 * however many ways lead up. */

typedef struct
{
  guint concept;
  guint broader;
} Pair;

/* What is known about a concept, by its number. */
typedef struct
{
  guint first;        /* index of the first pair in which it is below */
  guint n_above;
  guint n_below;      /* of those that have not been looked at yet */
  guint height;       /* so many stand one above the other, up to it */
  guint below;        /* one that has not been looked at */
} Node;

static GArray *
read_pairs (sqlite3  *db,
            GArray   *nodes,
            GError  **error)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT concept, broader FROM broader ORDER BY concept, broader", error);

  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      Pair last = pairs->len > 0 ? g_array_index (pairs, Pair, pairs->len - 1) : (Pair) { 0 };
      Pair pair;
      gboolean row;

      if (!voc_sql_next_row (statement, "cc", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&pairs);
      pair.concept = sqlite3_column_int (statement, 0);
      pair.broader = sqlite3_column_int (statement, 1);
      if (pair.concept < last.concept ||
          (pair.concept == last.concept && pair.broader <= last.broader))
        {
          voc_sql_set_damaged (error);
          return NULL;
        }

      if (MAX (pair.concept, pair.broader) >= nodes->len)
        g_array_set_size (nodes, MAX (pair.concept, pair.broader) + 1);
      if (pair.concept != last.concept)
        g_array_index (nodes, Node, pair.concept).first = pairs->len;
      g_array_index (nodes, Node, pair.concept).n_above++;
      g_array_index (nodes, Node, pair.broader).n_below++;
      g_array_append_val (pairs, pair);
    }
}

/* Goes up from those that nothing is below; a concept's turn comes after all that are below it. What is on
 * or above a circle never has its turn. */
static void
climb (GArray *nodes,
       GArray *pairs)
{
  Node *all = (Node *) nodes->data;
  g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint id = 1; id < nodes->len; id++)
    {
      all[id].height = 1;
      if (all[id].n_below == 0)
        g_array_append_val (next, id);
    }

  for (guint i = 0; i < next->len; i++)
    {
      const Node *node = &all[g_array_index (next, guint, i)];

      for (guint p = node->first; p < node->first + node->n_above; p++)
        {
          guint id = g_array_index (pairs, Pair, p).broader;

          all[id].height = MAX (all[id].height, node->height + 1);
          if (--all[id].n_below == 0)
            g_array_append_val (next, id);
        }
    }
}

/* Going down among those that never had their turn ends in a circle. 0 if there is none. */
static guint
find_in_circle (GArray *nodes,
                GArray *pairs)
{
  Node *all = (Node *) nodes->data;
  guint id = 0;

  for (guint p = 0; p < pairs->len; p++)
    {
      Pair pair = g_array_index (pairs, Pair, p);

      if (all[pair.concept].n_below > 0 && all[pair.broader].n_below > 0)
        {
          all[pair.broader].below = pair.concept;
          id = pair.broader;
        }
    }
  for (guint i = 0; id != 0 && i < nodes->len; i++)
    id = all[id].below;

  return id;
}

static gboolean
set_fault (sqlite3     *db,
           guint        concept,
           const char  *sentence,
           GError     **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT uri FROM concept WHERE id = ?1", error);
  g_autofree char *quoted = NULL;
  g_autofree char *message = NULL;
  g_auto (GStrv) parts = NULL;
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, concept);
  if (!voc_sql_next_row (statement, "l", &row, error))
    return FALSE;

  quoted = voc_text_dup_quoted (row ? voc_sql_get_text (statement, 0) : "?");
  parts = g_strsplit (sentence, "%s", 2);
  message = g_strjoinv (quoted, parts);
  g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE, message);
  return FALSE;
}

/**
 * voc_catalogue_check_tree:
 * @db: an open catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Checks that no concept stands above itself, and no more than %VOC_LIMIT_DEPTH one above the other.
 *
 * Returns: whether that holds
 */
gboolean
voc_catalogue_check_tree (sqlite3  *db,
                          GError  **error)
{
  g_autoptr (GArray) nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  g_autoptr (GArray) pairs = read_pairs (db, nodes, error);
  guint circle;

  if (pairs == NULL)
    return FALSE;

  climb (nodes, pairs);
  circle = find_in_circle (nodes, pairs);
  if (circle != 0)
    return set_fault (db, circle, _("“%s” stands above itself in its tree."), error);
  for (guint id = 1; id < nodes->len; id++)
    if (g_array_index (nodes, Node, id).height > VOC_LIMIT_DEPTH)
      return set_fault (db, id, _("“%s” has too much below it, one under the other."), error);

  return TRUE;
}
