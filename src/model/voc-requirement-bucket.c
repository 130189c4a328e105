/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-bucket.h"

#include "voc-array-model.h"
#include "voc-property.h"

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

VOC_IMPLEMENT_ARRAY_MODEL (VocRequirementBucket, requirements, VOC_TYPE_REQUIREMENT)

G_DEFINE_FINAL_TYPE_WITH_CODE (VocRequirementBucket, voc_requirement_bucket, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static const VocProperty properties[] = {
  VOC_OWNED (VocRequirementBucket, requirements, g_ptr_array_unref),
};

static void
voc_requirement_bucket_class_init (VocRequirementBucketClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
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
