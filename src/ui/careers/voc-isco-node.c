/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-isco-node.h"

#include "voc-occupation.h"

/**
 * VocIscoNode:
 *
 * A group of the ISCO-08 tree with the number of occupations in it and below. Groups without any
 * occupation are left out of the tree. The root has no group.
 */
struct _VocIscoNode
{
  GObject parent_instance;

  VocGroup *group;      /* (owned) (nullable) */
  GListStore *children; /* (owned) (element-type VocIscoNode) */
  guint count;
};

typedef enum
{
  PROP_GROUP = 1,
  PROP_TITLE,
  PROP_COUNT,
  N_PROPS,
} VocIscoNodeProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocIscoNode, voc_isco_node, G_TYPE_OBJECT)

static void
voc_isco_node_finalize (GObject *object)
{
  VocIscoNode *self = VOC_ISCO_NODE (object);

  g_clear_object (&self->group);
  g_clear_object (&self->children);

  G_OBJECT_CLASS (voc_isco_node_parent_class)->finalize (object);
}

static void
voc_isco_node_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocIscoNode *self = VOC_ISCO_NODE (object);

  switch ((VocIscoNodeProperty) prop_id)
    {
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;

    case PROP_TITLE:
      g_value_take_string (value, voc_isco_group_dup_title (self->group));
      break;

    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_isco_node_class_init (VocIscoNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_isco_node_finalize;
  object_class->get_property = voc_isco_node_get_property;

  properties[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, VOC_TYPE_GROUP, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
voc_isco_node_init (VocIscoNode *self)
{
  self->children = g_list_store_new (VOC_TYPE_ISCO_NODE);
}

/* By code, but the armed forces (0) stand last, as in ISCO's own tables and as in the list. */
static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const char *code_a = voc_concept_get_code (VOC_CONCEPT (((const VocIscoNode *) a)->group));
  const char *code_b = voc_concept_get_code (VOC_CONCEPT (((const VocIscoNode *) b)->group));
  gboolean last_a = code_a != NULL && code_a[0] == '0';
  gboolean last_b = code_b != NULL && code_b[0] == '0';

  if (last_a != last_b)
    return last_a - last_b;

  return g_strcmp0 (code_a, code_b);
}

/* The node of @group, made with all nodes above it when it is first asked for. */
static VocIscoNode *
ensure_node (VocIscoNode *root,
             GHashTable  *nodes,
             VocGroup    *group)
{
  const char *uri;
  VocIscoNode *node;
  VocIscoNode *parent;

  if (group == NULL)
    return root;

  uri = voc_concept_get_uri (VOC_CONCEPT (group));
  node = g_hash_table_lookup (nodes, uri);
  if (node != NULL)
    return node;

  node = g_object_new (VOC_TYPE_ISCO_NODE, NULL);
  node->group = g_object_ref (group);
  g_hash_table_insert (nodes, (char *) uri, node);

  parent = ensure_node (root, nodes, voc_group_get_parent (group));
  g_list_store_insert_sorted (parent->children, node, compare_nodes, NULL);

  return node;
}

/**
 * voc_isco_node_new_tree:
 * @occupations: (nullable) (element-type VocOccupation): the occupations to count
 *
 * Returns: (transfer full): the root of the tree
 */
VocIscoNode *
voc_isco_node_new_tree (GPtrArray *occupations)
{
  VocIscoNode *root = g_object_new (VOC_TYPE_ISCO_NODE, NULL);
  g_autoptr (GHashTable)
    nodes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; occupations != NULL && i < occupations->len; i++)
    {
      VocGroup *group = voc_occupation_get_isco_group (g_ptr_array_index (occupations, i));

      for (; group != NULL; group = voc_group_get_parent (group))
        ensure_node (root, nodes, group)->count++;
      root->count++;
    }

  return root;
}

/**
 * voc_isco_node_get_group:
 * @self: a node
 *
 * Returns: (transfer none) (nullable): the group, %NULL for the root
 */
VocGroup *
voc_isco_node_get_group (VocIscoNode *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_NODE (self), NULL);

  return self->group;
}

/**
 * voc_isco_node_get_count:
 * @self: a node
 *
 * Returns: how many occupations are in the group and in those below it
 */
guint
voc_isco_node_get_count (VocIscoNode *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_NODE (self), 0);

  return self->count;
}

/**
 * voc_isco_node_get_children:
 * @self: a node
 *
 * Returns: (transfer none): the nodes below, by code
 */
GListModel *
voc_isco_node_get_children (VocIscoNode *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_NODE (self), NULL);

  return G_LIST_MODEL (self->children);
}

/**
 * voc_isco_node_find:
 * @self: a node
 * @code: an ISCO-08 code
 *
 * Returns: (transfer none) (nullable): the node with that code, at or below @self
 */
VocIscoNode *
voc_isco_node_find (VocIscoNode *self,
                    const char  *code)
{
  g_return_val_if_fail (VOC_IS_ISCO_NODE (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  if (self->group != NULL &&
      g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (self->group)), code) == 0)
    return self;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->children)); i++)
    {
      g_autoptr (VocIscoNode) child = g_list_model_get_item (G_LIST_MODEL (self->children), i);
      VocIscoNode *found = voc_isco_node_find (child, code);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * voc_isco_group_dup_title:
 * @group: (nullable): a group
 *
 * Returns: (transfer full) (nullable): its code and name
 */
char *
voc_isco_group_dup_title (VocGroup *group)
{
  g_return_val_if_fail (group == NULL || VOC_IS_GROUP (group), NULL);

  if (group == NULL)
    return NULL;

  return g_strdup_printf ("%s · %s", voc_concept_get_code (VOC_CONCEPT (group)),
                          voc_concept_get_label (VOC_CONCEPT (group)));
}
