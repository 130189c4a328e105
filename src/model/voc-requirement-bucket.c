/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-bucket.h"


/**
 * VocRequirementBucket:
 *
 * The requirements of one reuse level inside a #VocRequirementGroup, as a #GListModel ordered by
 * label. Immutable.
 */
struct _VocRequirementBucket
{
  GObject parent_instance;

  VocReuseLevel reuse;
  GPtrArray *requirements;  /* (owned) (element-type VocRequirement) */
};

static GType
voc_requirement_bucket_get_item_type (GListModel *model)
{
  return VOC_TYPE_REQUIREMENT;
}

static guint
voc_requirement_bucket_get_n_items (GListModel *model)
{
  return VOC_REQUIREMENT_BUCKET (model)->requirements->len;
}

static gpointer
voc_requirement_bucket_get_item (GListModel *model,
                                 guint       position)
{
  GPtrArray *requirements = VOC_REQUIREMENT_BUCKET (model)->requirements;

  return position < requirements->len ? g_object_ref (requirements->pdata[position]) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = voc_requirement_bucket_get_item_type;
  iface->get_n_items = voc_requirement_bucket_get_n_items;
  iface->get_item = voc_requirement_bucket_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocRequirementBucket, voc_requirement_bucket, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
voc_requirement_bucket_finalize (GObject *object)
{
  VocRequirementBucket *self = VOC_REQUIREMENT_BUCKET (object);

  g_clear_pointer (&self->requirements, g_ptr_array_unref);

  G_OBJECT_CLASS (voc_requirement_bucket_parent_class)->finalize (object);
}

static void
voc_requirement_bucket_class_init (VocRequirementBucketClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_requirement_bucket_finalize;
}

static void
voc_requirement_bucket_init (VocRequirementBucket *self)
{
}

/**
 * voc_requirement_bucket_new:
 * @reuse: the reuse level that all of them have
 * @requirements: (element-type VocRequirement): in the order to show
 *
 * Returns: (transfer full): a new bucket that shares @requirements
 */
VocRequirementBucket *
voc_requirement_bucket_new (VocReuseLevel  reuse,
                            GPtrArray     *requirements)
{
  VocRequirementBucket *self;

  g_return_val_if_fail (requirements != NULL, NULL);

  self = g_object_new (VOC_TYPE_REQUIREMENT_BUCKET, NULL);
  self->reuse = reuse;
  self->requirements = g_ptr_array_ref (requirements);

  return self;
}

/**
 * voc_requirement_bucket_get_reuse_level:
 *
 * Returns: the reuse level that all of its requirements have
 */
VocReuseLevel
voc_requirement_bucket_get_reuse_level (VocRequirementBucket *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_BUCKET (self), VOC_REUSE_UNCLASSIFIED);

  return self->reuse;
}
