/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-tree.h"

#include "voc-catalogue-limits.h"

typedef struct
{
  guint level;   /* 1 for what nothing is above */
  GArray *below; /* (owned) (nullable) (element-type guint) */
} Node;

struct _VocConceptTree
{
  GArray *nodes; /* (owned) (element-type Node): by number of the concept */
};

static void
clear_node (Node *node)
{
  g_clear_pointer (&node->below, g_array_unref);
}

/**
 * voc_concept_tree_new:
 *
 * Returns: (transfer full): a tree without steps
 */
VocConceptTree *
voc_concept_tree_new (void)
{
  VocConceptTree *self = g_new0 (VocConceptTree, 1);

  self->nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  g_array_set_clear_func (self->nodes, (GDestroyNotify) clear_node);
  return self;
}

void
voc_concept_tree_free (VocConceptTree *self)
{
  g_clear_pointer (&self->nodes, g_array_unref);
  g_free (self);
}

static void
ensure_node (VocConceptTree *self,
             guint           concept)
{
  Node *node;

  if (concept >= self->nodes->len)
    g_array_set_size (self->nodes, concept + 1);
  node = &g_array_index (self->nodes, Node, concept);
  node->level = MAX (node->level, 1);
}

static gboolean
is_below (VocConceptTree *self,
          guint           concept,
          guint           above,
          GHashTable     *seen)
{
  const GArray *below = g_array_index (self->nodes, Node, above).below;

  if (concept == above)
    return TRUE;
  if (!g_hash_table_add (seen, GUINT_TO_POINTER (above)))
    return FALSE;
  for (guint i = 0; below != NULL && i < below->len; i++)
    {
      if (is_below (self, concept, g_array_index (below, guint, i), seen))
        return TRUE;
    }

  return FALSE;
}

/* Puts a concept on a level at least, and with it what is below it. A level only ever grows, and
 * not beyond the limit, so all calls together look at each step that many times at the most. */
static gboolean
push_down (VocConceptTree *self,
           guint           concept,
           guint           level)
{
  Node *node = &g_array_index (self->nodes, Node, concept);

  if (level > VOC_LIMIT_DEPTH)
    return FALSE;
  if (level <= node->level)
    return TRUE;

  node->level = level;
  for (guint i = 0; node->below != NULL && i < node->below->len; i++)
    {
      if (!push_down (self, g_array_index (node->below, guint, i), level + 1))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_concept_tree_add:
 * @concept: number of a concept
 * @broader: number of the concept that stands right above it
 *
 * Adds a step. After one that does not fit, the tree is of no further use.
 *
 * Returns: whether the step fits
 */
VocTreeResult
voc_concept_tree_add (VocConceptTree *self,
                      guint           concept,
                      guint           broader)
{
  g_autoptr (GHashTable) seen = NULL;
  Node *above;

  ensure_node (self, concept);
  ensure_node (self, broader);
  above = &g_array_index (self->nodes, Node, broader);
  if (above->below == NULL)
    above->below = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (above->below, concept);

  if (push_down (self, concept, above->level + 1))
    return VOC_TREE_FITS;

  /* A circle has no end, so it is always too deep. */
  seen = g_hash_table_new (NULL, NULL);
  return is_below (self, broader, concept, seen) ? VOC_TREE_CYCLE : VOC_TREE_TOO_DEEP;
}
