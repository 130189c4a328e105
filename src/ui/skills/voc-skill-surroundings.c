/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-surroundings.h"

/* ESCO's hierarchy is not as deep; a catalogue with a circle in it ends here. */
#define MAX_DEPTH 8

VocSkillSurroundings *
voc_skill_surroundings_new (void)
{
  VocSkillSurroundings *self = g_new0 (VocSkillSurroundings, 1);

  self->groups = g_ptr_array_new_with_free_func (g_object_unref);
  self->broader = g_ptr_array_new_with_free_func (g_object_unref);
  self->narrower = g_ptr_array_new_with_free_func (g_object_unref);
  self->essential = g_ptr_array_new_with_free_func (g_object_unref);
  self->optional = g_ptr_array_new_with_free_func (g_object_unref);
  self->uses = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

static void
add_once (GPtrArray *concepts,
          gpointer   concept)
{
  for (guint i = 0; i < concepts->len; i++)
    {
      if (voc_concept_get_id (concepts->pdata[i]) == voc_concept_get_id (concept))
        return;
    }

  g_ptr_array_add (concepts, g_object_ref (concept));
}

/* A skill below another skill is in the groups of that one. */
static gboolean
read_above (VocSkillSurroundings  *self,
            VocCatalogue          *catalogue,
            VocConcept            *concept,
            guint                  depth,
            GError               **error)
{
  g_autoptr (GPtrArray) above = voc_catalogue_dup_broader (catalogue, concept, error);

  if (above == NULL)
    return FALSE;

  for (guint i = 0; i < above->len; i++)
    {
      if (VOC_IS_GROUP (above->pdata[i]))
        {
          add_once (self->groups, above->pdata[i]);
          continue;
        }

      if (depth == 0)
        add_once (self->broader, above->pdata[i]);
      if (depth < MAX_DEPTH &&
          !read_above (self, catalogue, above->pdata[i], depth + 1, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_below (VocSkillSurroundings  *self,
            VocCatalogue          *catalogue,
            VocSkill              *skill,
            GError               **error)
{
  g_autoptr (GPtrArray) below = voc_catalogue_dup_narrower (catalogue, VOC_CONCEPT (skill), error);

  if (below == NULL)
    return FALSE;

  for (guint i = 0; i < below->len; i++)
    {
      if (VOC_IS_SKILL (below->pdata[i]))
        add_once (self->narrower, below->pdata[i]);
    }

  return TRUE;
}

static gboolean
read_related (VocSkillSurroundings  *self,
              VocCatalogue          *catalogue,
              VocSkill              *skill,
              GError               **error)
{
  g_autoptr (GPtrArray) related = voc_catalogue_dup_related_skills (catalogue, skill, error);

  if (related == NULL)
    return FALSE;

  for (guint i = 0; i < related->len; i++)
    {
      VocRequirement *requirement = related->pdata[i];
      VocRelation relation = voc_requirement_get_relation (requirement);

      add_once (relation == VOC_RELATION_ESSENTIAL ? self->essential : self->optional,
                voc_requirement_get_skill (requirement));
    }

  return TRUE;
}

gboolean
voc_skill_surroundings_read (VocSkillSurroundings  *self,
                             VocCatalogue          *catalogue,
                             VocSkill              *skill,
                             GError               **error)
{
  g_autoptr (GPtrArray) uses = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), FALSE);
  g_return_val_if_fail (VOC_IS_SKILL (skill), FALSE);

  uses = voc_catalogue_dup_skill_uses (catalogue, skill, error);
  if (uses == NULL)
    return FALSE;

  g_ptr_array_unref (self->uses);
  self->uses = g_steal_pointer (&uses);

  return read_above (self, catalogue, VOC_CONCEPT (skill), 0, error) &&
         read_below (self, catalogue, skill, error) &&
         read_related (self, catalogue, skill, error);
}

void
voc_skill_surroundings_free (VocSkillSurroundings *self)
{
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->broader);
  g_ptr_array_unref (self->narrower);
  g_ptr_array_unref (self->essential);
  g_ptr_array_unref (self->optional);
  g_ptr_array_unref (self->uses);
  g_free (self);
}
