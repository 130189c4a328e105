/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill.h"

#include "voc-enum-types.h"

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

typedef enum
{
  PROP_SKILL_TYPE = 1,
  PROP_REUSE_LEVEL,
  PROP_USES,
} VocSkillProperty;

static GParamSpec *properties[PROP_USES + 1];

G_DEFINE_FINAL_TYPE (VocSkill, voc_skill, VOC_TYPE_CONCEPT)

static void
voc_skill_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  VocSkill *self = VOC_SKILL (object);

  switch ((VocSkillProperty) property_id)
    {
    case PROP_SKILL_TYPE:
      g_value_set_enum (value, self->type);
      break;
    case PROP_REUSE_LEVEL:
      g_value_set_enum (value, self->reuse);
      break;
    case PROP_USES:
      g_value_set_uint (value, self->uses);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_skill_class_init (VocSkillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  VOC_CONCEPT_CLASS (klass)->kind = VOC_CONCEPT_SKILL;

  object_class->get_property = voc_skill_get_property;

  properties[PROP_SKILL_TYPE] = g_param_spec_enum ("skill-type", NULL, NULL, VOC_TYPE_SKILL_TYPE,
                                                   VOC_SKILL_TYPE_UNCLASSIFIED, flags);
  properties[PROP_REUSE_LEVEL] = g_param_spec_enum ("reuse-level", NULL, NULL, VOC_TYPE_REUSE_LEVEL,
                                                    VOC_REUSE_UNCLASSIFIED, flags);
  properties[PROP_USES] = g_param_spec_uint ("uses", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
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
