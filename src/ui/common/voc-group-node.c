/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-group-node.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocGroupNode:
 *
 * A group in a tree, with the number of what is in it and below. The root of a tree has no group.
 */
struct _VocGroupNode
{
  GObject parent_instance;

  VocGroup *group;      /* (owned) (nullable) */
  GListStore *children; /* (owned) (element-type VocGroupNode) */
  GPtrArray *items;     /* (owned) (element-type GObject): what is in the group itself */
  guint count;
};

G_DEFINE_FINAL_TYPE (VocGroupNode, voc_group_node, G_TYPE_OBJECT)

static char *
dup_title (VocGroupNode *self)
{
  return voc_group_node_dup_group_title (self->group);
}

static const VocProperty properties[] = {
  VOC_COMPUTED_TAKEN_STRING ("title", dup_title),
  VOC_PROPERTY_UINT (VocGroupNode, count, .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_OBJECT (VocGroupNode, group),
  VOC_OWNED_OBJECT (VocGroupNode, children),
  VOC_OWNED (VocGroupNode, items, g_ptr_array_unref),
};

static void
voc_group_node_class_init (VocGroupNodeClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_group_node_init (VocGroupNode *self)
{
  self->children = g_list_store_new (VOC_TYPE_GROUP_NODE);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* By code, but the armed forces (0) stand last, as in ISCO's own tables and as in the list. */
static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const char *code_a = voc_concept_get_code (VOC_CONCEPT (((const VocGroupNode *) a)->group));
  const char *code_b = voc_concept_get_code (VOC_CONCEPT (((const VocGroupNode *) b)->group));
  gboolean last_a = code_a != NULL && code_a[0] == '0';
  gboolean last_b = code_b != NULL && code_b[0] == '0';

  if (last_a != last_b)
    return last_a - last_b;

  return g_strcmp0 (code_a, code_b);
}

/* The node of @group, made with all nodes above it when it is first asked for. */
static VocGroupNode *
ensure_node (VocGroupNode *root,
             GHashTable   *nodes,
             VocGroup     *group)
{
  gpointer id;
  VocGroupNode *node;

  if (group == NULL)
    return root;

  id = GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (group)));
  node = g_hash_table_lookup (nodes, id);
  if (node != NULL)
    return node;

  node = g_object_new (VOC_TYPE_GROUP_NODE, NULL);
  node->group = g_object_ref (group);
  g_hash_table_insert (nodes, id, node);
  g_list_store_insert_sorted (ensure_node (root, nodes, voc_group_get_parent (group))->children,
                              node, compare_nodes, NULL);

  return node;
}

/* Sorts items into their groups. Groups without any are left out. */
VocGroupNode *
voc_group_node_new_tree (GPtrArray  *items,
                         VocGroupOf  group_of)
{
  VocGroupNode *root = g_object_new (VOC_TYPE_GROUP_NODE, NULL);
  g_autoptr (GHashTable) nodes = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      VocGroup *group = group_of (items->pdata[i]);

      g_ptr_array_add (ensure_node (root, nodes, group)->items, g_object_ref (items->pdata[i]));
      for (; group != NULL; group = voc_group_get_parent (group))
        ensure_node (root, nodes, group)->count++;
      root->count++;
    }

  return root;
}

/* Makes nodes of all groups that something is in. */
void
voc_group_node_add_tree (GListStore *roots,
                         GPtrArray  *groups,
                         GHashTable *counts)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  for (guint i = 0; i < groups->len; i++)
    {
      gpointer id = GUINT_TO_POINTER (voc_concept_get_id (groups->pdata[i]));
      VocGroupNode *node;

      if (g_hash_table_lookup (counts, id) == NULL)
        continue;

      node = g_object_new (VOC_TYPE_GROUP_NODE, NULL);
      node->group = g_object_ref (groups->pdata[i]);
      node->count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, id));
      g_hash_table_insert (nodes, id, node);
    }

  for (guint i = 0; i < groups->len; i++)
    {
      gpointer id = GUINT_TO_POINTER (voc_concept_get_id (groups->pdata[i]));
      VocGroup *parent = voc_group_get_parent (groups->pdata[i]);
      VocGroupNode *node = g_hash_table_lookup (nodes, id);
      VocGroupNode *above = NULL;

      if (node == NULL)
        continue;
      if (parent != NULL)
        above = g_hash_table_lookup (nodes,
                                     GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (parent))));
      g_list_store_append (above != NULL ? above->children : roots, node);
    }
}

VocGroup *
voc_group_node_get_group (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);

  return self->group;
}

guint
voc_group_node_get_count (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), 0);

  return self->count;
}

GListModel *
voc_group_node_get_children (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);

  return G_LIST_MODEL (self->children);
}

GListModel *
voc_group_node_dup_rows (VocGroupNode *self)
{
  GListStore *rows;

  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);

  if (self->items->len == 0)
    return g_list_model_get_n_items (G_LIST_MODEL (self->children)) > 0
             ? g_object_ref (G_LIST_MODEL (self->children))
             : NULL;

  rows = g_list_store_new (G_TYPE_OBJECT);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->children)); i++)
    {
      g_autoptr (VocGroupNode) child = g_list_model_get_item (G_LIST_MODEL (self->children), i);

      g_list_store_append (rows, child);
    }
  g_list_store_splice (rows, g_list_model_get_n_items (G_LIST_MODEL (rows)), 0,
                       self->items->pdata, self->items->len);

  return G_LIST_MODEL (rows);
}

VocGroupNode *
voc_group_node_find (VocGroupNode *self,
                     const char   *code)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  if (self->group != NULL &&
      g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (self->group)), code) == 0)
    return self;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->children)); i++)
    {
      g_autoptr (VocGroupNode) child = g_list_model_get_item (G_LIST_MODEL (self->children), i);
      VocGroupNode *found = voc_group_node_find (child, code);

      if (found != NULL)
        return found;
    }

  return NULL;
}

char *
voc_group_node_dup_group_title (VocGroup *group)
{
  const char *code;

  g_return_val_if_fail (VOC_IS_GROUP (group), NULL);

  code = voc_concept_get_code (VOC_CONCEPT (group));
  if (voc_group_get_scheme (group) != VOC_SCHEME_ISCO || code == NULL)
    return voc_concept_dup_title (VOC_CONCEPT (group));

  return g_strdup_printf ("%s · %s", code, voc_concept_get_label (VOC_CONCEPT (group)));
}
