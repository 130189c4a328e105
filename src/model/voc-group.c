/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-group.h"

#include "voc-property.h"

/**
 * VocGroup:
 *
 * A node of a tree: ISCO-08 for occupations, ESCO's hierarchy for skills, ISCED-F fields for
 * knowledge. A group holds a reference to its parent; parents do not know their children, so there
 * is no cycle.
 */
struct _VocGroup
{
  VocConcept parent_instance;

  VocGroupScheme scheme;
  VocGroup *parent;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocGroup, voc_group, VOC_TYPE_CONCEPT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocGroup, parent),
};

static void
voc_group_class_init (VocGroupClass *klass)
{
  VOC_CONCEPT_CLASS (klass)->kind = VOC_CONCEPT_GROUP;

  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_group_init (VocGroup *self)
{
  self->scheme = VOC_SCHEME_ISCO;
}

/**
 * voc_group_new:
 * @fields: what every concept is made from
 * @scheme: the tree it belongs to
 * @parent: (nullable): the group above it
 *
 * Returns: (transfer full): a new group
 */
VocGroup *
voc_group_new (const VocConceptFields *fields,
               VocGroupScheme          scheme,
               VocGroup               *parent)
{
  VocGroup *self;

  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (parent == NULL || VOC_IS_GROUP (parent), NULL);

  self = voc_concept_construct (VOC_TYPE_GROUP, fields);
  self->scheme = scheme;
  g_set_object (&self->parent, parent);

  return self;
}

/**
 * voc_group_get_scheme:
 *
 * Returns: the tree it belongs to
 */
VocGroupScheme
voc_group_get_scheme (VocGroup *self)
{
  g_return_val_if_fail (VOC_IS_GROUP (self), VOC_SCHEME_ISCO);

  return self->scheme;
}

/**
 * voc_group_get_parent:
 *
 * Returns: (nullable) (transfer none): the group above it
 */
VocGroup *
voc_group_get_parent (VocGroup *self)
{
  g_return_val_if_fail (VOC_IS_GROUP (self), NULL);

  return self->parent;
}

/**
 * voc_group_get_root:
 *
 * Returns: (transfer none): the top of its tree, perhaps itself
 */
VocGroup *
voc_group_get_root (VocGroup *self)
{
  g_return_val_if_fail (VOC_IS_GROUP (self), NULL);

  while (self->parent != NULL)
    self = self->parent;

  return self;
}

/**
 * voc_group_get_depth:
 *
 * Returns: how many groups are above it
 */
guint
voc_group_get_depth (VocGroup *self)
{
  guint depth = 0;

  g_return_val_if_fail (VOC_IS_GROUP (self), 0);

  for (VocGroup *at = self->parent; at != NULL; at = at->parent)
    depth++;

  return depth;
}

/**
 * voc_group_dup_path:
 *
 * Returns: (transfer container) (element-type VocGroup): from the top of the tree down to this
 *   group
 */
GPtrArray *
voc_group_dup_path (VocGroup *self)
{
  GPtrArray *path;

  g_return_val_if_fail (VOC_IS_GROUP (self), NULL);

  path = g_ptr_array_new_with_free_func (g_object_unref);
  for (VocGroup *at = self; at != NULL; at = at->parent)
    g_ptr_array_insert (path, 0, g_object_ref (at));

  return path;
}
