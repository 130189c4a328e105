/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-bucket.h"

#include "voc-enum-types.h"

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

typedef enum
{
  PROP_REUSE_LEVEL = 1,
  PROP_COUNT,
} VocRequirementBucketProperty;

static GParamSpec *properties[PROP_COUNT + 1];

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
voc_requirement_bucket_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  VocRequirementBucket *self = VOC_REQUIREMENT_BUCKET (object);

  switch ((VocRequirementBucketProperty) property_id)
    {
    case PROP_REUSE_LEVEL:
      g_value_set_enum (value, self->reuse);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->requirements->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_requirement_bucket_class_init (VocRequirementBucketClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = voc_requirement_bucket_finalize;
  object_class->get_property = voc_requirement_bucket_get_property;

  properties[PROP_REUSE_LEVEL] = g_param_spec_enum ("reuse-level", NULL, NULL, VOC_TYPE_REUSE_LEVEL,
                                                    VOC_REUSE_UNCLASSIFIED, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
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
