/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation.h"

/**
 * VocOccupation:
 *
 * An occupation, with its place in ISCO-08 and how many skills it asks for. What these are is read
 * from the catalogue with voc_catalogue_dup_requirements().
 */
struct _VocOccupation
{
  VocConcept parent_instance;

  VocGroup *isco_group;  /* (owned) */
  guint n_essential;
  guint n_optional;
};

typedef enum
{
  PROP_ISCO_GROUP = 1,
} VocOccupationProperty;

static GParamSpec *properties[PROP_ISCO_GROUP + 1];

G_DEFINE_FINAL_TYPE (VocOccupation, voc_occupation, VOC_TYPE_CONCEPT)

static void
voc_occupation_dispose (GObject *object)
{
  VocOccupation *self = VOC_OCCUPATION (object);

  g_clear_object (&self->isco_group);

  G_OBJECT_CLASS (voc_occupation_parent_class)->dispose (object);
}

static void
voc_occupation_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocOccupation *self = VOC_OCCUPATION (object);

  switch ((VocOccupationProperty) property_id)
    {
    case PROP_ISCO_GROUP:
      g_value_set_object (value, self->isco_group);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_occupation_class_init (VocOccupationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  VOC_CONCEPT_CLASS (klass)->kind = VOC_CONCEPT_OCCUPATION;

  object_class->dispose = voc_occupation_dispose;
  object_class->get_property = voc_occupation_get_property;

  properties[PROP_ISCO_GROUP] = g_param_spec_object ("isco-group", NULL, NULL, VOC_TYPE_GROUP,
                                                     flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_occupation_init (VocOccupation *self)
{
}

/**
 * voc_occupation_new:
 * @fields: what every concept is made from
 * @isco_group: the ISCO-08 unit group it belongs to
 * @n_essential: how many skills are essential
 * @n_optional: how many are optional
 *
 * Returns: (transfer full): a new occupation
 */
VocOccupation *
voc_occupation_new (const VocConceptFields *fields,
                    VocGroup               *isco_group,
                    guint                   n_essential,
                    guint                   n_optional)
{
  VocOccupation *self;

  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (VOC_IS_GROUP (isco_group), NULL);

  self = voc_concept_construct (VOC_TYPE_OCCUPATION, fields);
  self->isco_group = g_object_ref (isco_group);
  self->n_essential = n_essential;
  self->n_optional = n_optional;

  return self;
}

/**
 * voc_occupation_get_isco_group:
 *
 * Returns: (transfer none): the ISCO-08 unit group it belongs to
 */
VocGroup *
voc_occupation_get_isco_group (VocOccupation *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION (self), NULL);

  return self->isco_group;
}

/**
 * voc_occupation_get_major_group:
 *
 * Returns: (transfer none): the ISCO-08 major group (one digit) above it
 */
VocGroup *
voc_occupation_get_major_group (VocOccupation *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION (self), NULL);

  return voc_group_get_root (self->isco_group);
}

/**
 * voc_occupation_get_n_essential:
 *
 * Returns: how many of its skills are essential
 */
guint
voc_occupation_get_n_essential (VocOccupation *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION (self), 0);

  return self->n_essential;
}

/**
 * voc_occupation_get_n_optional:
 *
 * Returns: how many of its skills are optional
 */
guint
voc_occupation_get_n_optional (VocOccupation *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION (self), 0);

  return self->n_optional;
}
