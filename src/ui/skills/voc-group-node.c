/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-group-node.h"

/**
 * VocGroupNode:
 *
 * A group in a tree, with the number of what is in it and below.
 */
struct _VocGroupNode
{
  GObject parent_instance;

  VocGroup *group;      /* (owned) */
  GListStore *children; /* (owned) (element-type VocGroupNode) */
  guint count;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_COUNT,
} VocGroupNodeProperty;

static GParamSpec *properties[PROP_COUNT + 1];

G_DEFINE_FINAL_TYPE (VocGroupNode, voc_group_node, G_TYPE_OBJECT)

static void
voc_group_node_finalize (GObject *object)
{
  VocGroupNode *self = VOC_GROUP_NODE (object);

  g_clear_object (&self->group);
  g_clear_object (&self->children);

  G_OBJECT_CLASS (voc_group_node_parent_class)->finalize (object);
}

static void
voc_group_node_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocGroupNode *self = VOC_GROUP_NODE (object);

  switch ((VocGroupNodeProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_take_string (value, voc_concept_dup_title (VOC_CONCEPT (self->group)));
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_group_node_class_init (VocGroupNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_group_node_finalize;
  object_class->get_property = voc_group_node_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_group_node_init (VocGroupNode *self)
{
  self->children = g_list_store_new (VOC_TYPE_GROUP_NODE);
}

/**
 * voc_group_node_add_tree:
 * @roots: (element-type VocGroupNode): where the tops of the tree are appended
 * @groups: (element-type VocGroup): all groups of the tree, in the order to show
 * @counts: (element-type guint guint): how much is in each, by number of the group
 *
 * Makes nodes of all groups that something is in.
 */
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

/**
 * voc_group_node_get_group:
 * @self: a node
 *
 * Returns: (transfer none): the group
 */
VocGroup *
voc_group_node_get_group (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);

  return self->group;
}

/**
 * voc_group_node_get_count:
 * @self: a node
 *
 * Returns: how much is in the group and below it
 */
guint
voc_group_node_get_count (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), 0);

  return self->count;
}

/**
 * voc_group_node_get_children:
 * @self: a node
 *
 * Returns: (transfer none): the nodes right below it
 */
GListModel *
voc_group_node_get_children (VocGroupNode *self)
{
  g_return_val_if_fail (VOC_IS_GROUP_NODE (self), NULL);

  return G_LIST_MODEL (self->children);
}
