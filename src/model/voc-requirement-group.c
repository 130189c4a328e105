/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-group.h"

#include <glib/gi18n.h>

#include "voc-array-model.h"
#include "voc-property.h"

/**
 * VocRequirementGroup:
 *
 * What an occupation needs of one relation and one skill type, as a #GListModel of
 * #VocRequirementBucket, one for each reuse level that occurs. What has no type or no reuse level
 * stands under "Not classified", so the counts of all buckets of all groups always add up to the
 * number of requirements. Immutable.
 */
struct _VocRequirementGroup
{
  GObject parent_instance;

  VocRelation relation;
  VocSkillType type;
  guint count;
  GPtrArray *buckets;  /* (owned) (element-type VocRequirementBucket) */
};

/* The order in which groups and buckets stand; what is unclassified comes last. */
static const VocSkillType TYPES[] = {
  VOC_SKILL_TYPE_KNOWLEDGE,
  VOC_SKILL_TYPE_SKILL,
  VOC_SKILL_TYPE_UNCLASSIFIED,
};
static const VocReuseLevel LEVELS[] = {
  VOC_REUSE_OCCUPATION_SPECIFIC,
  VOC_REUSE_SECTOR_SPECIFIC,
  VOC_REUSE_CROSS_SECTOR,
  VOC_REUSE_TRANSVERSAL,
  VOC_REUSE_UNCLASSIFIED,
};

VOC_IMPLEMENT_ARRAY_MODEL (VocRequirementGroup, buckets, VOC_TYPE_REQUIREMENT_BUCKET)

G_DEFINE_FINAL_TYPE_WITH_CODE (VocRequirementGroup, voc_requirement_group, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static const VocProperty properties[] = {
  VOC_PROPERTY_UINT (VocRequirementGroup, count, .access = VOC_PROPERTY_READABLE),
  VOC_COMPUTED_STRING ("title", voc_requirement_group_get_title),
  VOC_OWNED (VocRequirementGroup, buckets, g_ptr_array_unref),
};

static void
voc_requirement_group_class_init (VocRequirementGroupClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_requirement_group_init (VocRequirementGroup *self)
{
  self->relation = VOC_RELATION_ESSENTIAL;
  self->buckets = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
compare_skill_labels (gconstpointer a,
                      gconstpointer b)
{
  VocRequirement *left = *(VocRequirement *const *) a;
  VocRequirement *right = *(VocRequirement *const *) b;

  return voc_concept_compare_labels (VOC_CONCEPT (voc_requirement_get_skill (left)),
                                     VOC_CONCEPT (voc_requirement_get_skill (right)));
}

/* Returns: (transfer full) (nullable): the group, or NULL if nothing belongs to it. */
static VocRequirementGroup *
collect_group (GPtrArray    *requirements,
               VocRelation   relation,
               VocSkillType  type)
{
  g_autoptr (VocRequirementGroup) self = g_object_new (VOC_TYPE_REQUIREMENT_GROUP, NULL);

  self->relation = relation;
  self->type = type;

  for (gsize level = 0; level < G_N_ELEMENTS (LEVELS); level++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint i = 0; i < requirements->len; i++)
        {
          VocRequirement *requirement = requirements->pdata[i];
          VocSkill *skill = voc_requirement_get_skill (requirement);

          if (voc_requirement_get_relation (requirement) == relation &&
              voc_skill_get_skill_type (skill) == type &&
              voc_skill_get_reuse_level (skill) == LEVELS[level])
            g_ptr_array_add (items, g_object_ref (requirement));
        }

      if (items->len > 0)
        {
          g_ptr_array_sort (items, compare_skill_labels);
          g_ptr_array_add (self->buckets, voc_requirement_bucket_new (LEVELS[level], items));
          self->count += items->len;
        }
    }

  return self->count > 0 ? g_steal_pointer (&self) : NULL;
}

/**
 * voc_requirement_group_split:
 * @requirements: (element-type VocRequirement): everything that an occupation needs
 *
 * Orders requirements for reading: essential before optional, in each knowledge, skills, not
 * classified; in each of these the reuse levels from the narrowest to the widest. Groups without a
 * requirement are left out.
 *
 * Returns: (transfer container) (element-type VocRequirementGroup): the groups
 */
GPtrArray *
voc_requirement_group_split (GPtrArray *requirements)
{
  GPtrArray *groups;

  g_return_val_if_fail (requirements != NULL, NULL);

  groups = g_ptr_array_new_with_free_func (g_object_unref);
  for (VocRelation relation = VOC_RELATION_ESSENTIAL; relation <= VOC_RELATION_OPTIONAL; relation++)
    {
      for (gsize type = 0; type < G_N_ELEMENTS (TYPES); type++)
        {
          VocRequirementGroup *group = collect_group (requirements, relation, TYPES[type]);

          if (group != NULL)
            g_ptr_array_add (groups, group);
        }
    }

  return groups;
}

/**
 * voc_requirement_group_get_relation:
 *
 * Returns: the relation that all of its requirements have
 */
VocRelation
voc_requirement_group_get_relation (VocRequirementGroup *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_GROUP (self), VOC_RELATION_ESSENTIAL);

  return self->relation;
}

/**
 * voc_requirement_group_get_skill_type:
 *
 * Returns: the skill type that all of its requirements have
 */
VocSkillType
voc_requirement_group_get_skill_type (VocRequirementGroup *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_GROUP (self), VOC_SKILL_TYPE_UNCLASSIFIED);

  return self->type;
}

/**
 * voc_requirement_group_get_count:
 *
 * Returns: how many requirements are in all of its buckets
 */
guint
voc_requirement_group_get_count (VocRequirementGroup *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_GROUP (self), 0);

  return self->count;
}

/**
 * voc_requirement_group_get_id:
 *
 * Returns: a name for settings and tests, such as "essential-knowledge"
 */
const char *
voc_requirement_group_get_id (VocRequirementGroup *self)
{
  gboolean essential;

  g_return_val_if_fail (VOC_IS_REQUIREMENT_GROUP (self), NULL);

  essential = self->relation == VOC_RELATION_ESSENTIAL;
  switch (self->type)
    {
    case VOC_SKILL_TYPE_KNOWLEDGE:
      return essential ? "essential-knowledge" : "optional-knowledge";
    case VOC_SKILL_TYPE_SKILL:
      return essential ? "essential-skill" : "optional-skill";
    case VOC_SKILL_TYPE_UNCLASSIFIED:
    default:
      return essential ? "essential-not-classified" : "optional-not-classified";
    }
}

/**
 * voc_requirement_group_get_title:
 *
 * Returns: a heading for people, translated
 */
const char *
voc_requirement_group_get_title (VocRequirementGroup *self)
{
  gboolean essential;

  g_return_val_if_fail (VOC_IS_REQUIREMENT_GROUP (self), NULL);

  essential = self->relation == VOC_RELATION_ESSENTIAL;
  switch (self->type)
    {
    case VOC_SKILL_TYPE_KNOWLEDGE:
      return essential ? _("Essential knowledge") : _("Optional knowledge");
    case VOC_SKILL_TYPE_SKILL:
      return essential ? _("Essential skills") : _("Optional skills");
    case VOC_SKILL_TYPE_UNCLASSIFIED:
    default:
      return essential ? _("Essential, not classified") : _("Optional, not classified");
    }
}
