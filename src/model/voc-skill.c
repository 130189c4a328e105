/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill.h"


/**
 * VocSkill:
 *
 * A skill, competence or piece of knowledge. Its type and reuse level may be unclassified: the
 * catalogue does not say.
 */
struct _VocSkill
{
  VocConcept parent_instance;

  VocSkillType type;
  VocReuseLevel reuse;
  guint uses;
};

G_DEFINE_FINAL_TYPE (VocSkill, voc_skill, VOC_TYPE_CONCEPT)

static void
voc_skill_class_init (VocSkillClass *klass)
{
  VOC_CONCEPT_CLASS (klass)->kind = VOC_CONCEPT_SKILL;
}

static void
voc_skill_init (VocSkill *self)
{
}

/**
 * voc_skill_new:
 * @fields: what every concept is made from
 * @type: skill type
 * @reuse: reuse level
 * @uses: how many occupations need it, as essential or optional
 *
 * Returns: (transfer full): a new skill
 */
VocSkill *
voc_skill_new (const VocConceptFields *fields,
               VocSkillType            type,
               VocReuseLevel           reuse,
               guint                   uses)
{
  VocSkill *self;

  g_return_val_if_fail (fields != NULL, NULL);

  self = voc_concept_construct (VOC_TYPE_SKILL, fields);
  self->type = type;
  self->reuse = reuse;
  self->uses = uses;

  return self;
}

/**
 * voc_skill_get_skill_type:
 *
 * Returns: its type
 */
VocSkillType
voc_skill_get_skill_type (VocSkill *self)
{
  g_return_val_if_fail (VOC_IS_SKILL (self), VOC_SKILL_TYPE_UNCLASSIFIED);

  return self->type;
}

/**
 * voc_skill_get_reuse_level:
 *
 * Returns: its reuse level
 */
VocReuseLevel
voc_skill_get_reuse_level (VocSkill *self)
{
  g_return_val_if_fail (VOC_IS_SKILL (self), VOC_REUSE_UNCLASSIFIED);

  return self->reuse;
}

/**
 * voc_skill_get_uses:
 *
 * Returns: how many occupations of the catalogue need it, as essential or optional
 */
guint
voc_skill_get_uses (VocSkill *self)
{
  g_return_val_if_fail (VOC_IS_SKILL (self), 0);

  return self->uses;
}
