/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement.h"

#include "voc-occupation.h"
#include "voc-property.h"

/**
 * VocRequirement:
 *
 * A skill as one occupation needs it, seen from either side: among the requirements of an occupation
 * it holds the skill, among the uses of a skill the occupation. Immutable.
 */
struct _VocRequirement
{
  GObject parent_instance;

  VocConcept *concept;  /* (owned) */
  VocRelation relation;
};

G_DEFINE_FINAL_TYPE (VocRequirement, voc_requirement, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocRequirement, concept),
};

static void
voc_requirement_class_init (VocRequirementClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_requirement_init (VocRequirement *self)
{
  self->relation = VOC_RELATION_ESSENTIAL;
}

/**
 * voc_requirement_new:
 * @concept: the skill that is needed, or the occupation that needs it
 * @relation: how
 *
 * Returns: (transfer full): a new requirement
 */
VocRequirement *
voc_requirement_new (VocConcept  *concept,
                     VocRelation  relation)
{
  VocRequirement *self;

  g_return_val_if_fail (VOC_IS_SKILL (concept) || VOC_IS_OCCUPATION (concept), NULL);

  self = g_object_new (VOC_TYPE_REQUIREMENT, NULL);
  self->concept = g_object_ref (concept);
  self->relation = relation;

  return self;
}

/**
 * voc_requirement_get_concept:
 *
 * Returns: (transfer none): the skill or the occupation
 */
VocConcept *
voc_requirement_get_concept (VocRequirement *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT (self), NULL);

  return self->concept;
}

/**
 * voc_requirement_get_skill:
 *
 * Returns: (transfer none): what is needed, seen from an occupation
 */
VocSkill *
voc_requirement_get_skill (VocRequirement *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT (self), NULL);

  return VOC_SKILL (self->concept);
}

/**
 * voc_requirement_get_relation:
 *
 * Returns: whether it is essential or optional
 */
VocRelation
voc_requirement_get_relation (VocRequirement *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT (self), VOC_RELATION_ESSENTIAL);

  return self->relation;
}
