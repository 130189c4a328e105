/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation.h"

#include "voc-property.h"

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

G_DEFINE_FINAL_TYPE (VocOccupation, voc_occupation, VOC_TYPE_CONCEPT)

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocOccupation, isco_group, voc_group_get_type,
                       .access = VOC_PROPERTY_READABLE),
};

static void
voc_occupation_class_init (VocOccupationClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  VOC_CONCEPT_CLASS (klass)->kind = VOC_CONCEPT_OCCUPATION;
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
