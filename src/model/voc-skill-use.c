/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-use.h"


/**
 * VocSkillUse:
 *
 * An occupation that needs a skill, and how: #VocRequirement seen from the other side. Immutable.
 */
struct _VocSkillUse
{
  GObject parent_instance;

  VocOccupation *occupation;  /* (owned) */
  VocRelation relation;
};

G_DEFINE_FINAL_TYPE (VocSkillUse, voc_skill_use, G_TYPE_OBJECT)

static void
voc_skill_use_dispose (GObject *object)
{
  VocSkillUse *self = VOC_SKILL_USE (object);

  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_skill_use_parent_class)->dispose (object);
}

static void
voc_skill_use_class_init (VocSkillUseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_skill_use_dispose;
}

static void
voc_skill_use_init (VocSkillUse *self)
{
  self->relation = VOC_RELATION_ESSENTIAL;
}

/**
 * voc_skill_use_new:
 * @occupation: who needs the skill
 * @relation: how
 *
 * Returns: (transfer full): a new use
 */
VocSkillUse *
voc_skill_use_new (VocOccupation *occupation,
                   VocRelation    relation)
{
  VocSkillUse *self;

  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  self = g_object_new (VOC_TYPE_SKILL_USE, NULL);
  self->occupation = g_object_ref (occupation);
  self->relation = relation;

  return self;
}

/**
 * voc_skill_use_get_occupation:
 *
 * Returns: (transfer none): who needs the skill
 */
VocOccupation *
voc_skill_use_get_occupation (VocSkillUse *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_USE (self), NULL);

  return self->occupation;
}

/**
 * voc_skill_use_get_relation:
 *
 * Returns: whether it is essential or optional
 */
VocRelation
voc_skill_use_get_relation (VocSkillUse *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_USE (self), VOC_RELATION_ESSENTIAL);

  return self->relation;
}
