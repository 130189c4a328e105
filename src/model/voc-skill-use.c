/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-use.h"

#include "voc-enum-types.h"

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

typedef enum
{
  PROP_OCCUPATION = 1,
  PROP_RELATION,
} VocSkillUseProperty;

static GParamSpec *properties[PROP_RELATION + 1];

G_DEFINE_FINAL_TYPE (VocSkillUse, voc_skill_use, G_TYPE_OBJECT)

static void
voc_skill_use_dispose (GObject *object)
{
  VocSkillUse *self = VOC_SKILL_USE (object);

  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_skill_use_parent_class)->dispose (object);
}

static void
voc_skill_use_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocSkillUse *self = VOC_SKILL_USE (object);

  switch ((VocSkillUseProperty) property_id)
    {
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;
    case PROP_RELATION:
      g_value_set_enum (value, self->relation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_skill_use_class_init (VocSkillUseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = voc_skill_use_dispose;
  object_class->get_property = voc_skill_use_get_property;

  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION, flags);
  properties[PROP_RELATION] = g_param_spec_enum ("relation", NULL, NULL, VOC_TYPE_RELATION,
                                                 VOC_RELATION_ESSENTIAL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
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
