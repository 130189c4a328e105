/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-abilities.h"

#include <string.h>

#include "voc-property.h"

/* What the person says of a skill in one occupation. */
typedef struct
{
  guint32 skill;
  VocOverride override;
} Adjustment;

/**
 * VocAbilities:
 *
 * What somebody can do, by the indices of a matrix: made from a profile, or from another one by
 * changing some skills ("what if I learnt these?"). Skills and occupations that the catalogue of the
 * matrix does not have are left out. Immutable; any thread may read it.
 */
struct _VocAbilities
{
  GObject parent_instance;

  VocMatrix *matrix;        /* (owned) */
  guint8 *levels;           /* (owned): VocSkillLevel of each skill */
  guint8 *close;            /* (owned): of each skill that is not there, whether one right above or
                               below it is */
  guint8 *groups;           /* (owned): of each group, whether a skill in it or below it is there */
  GArray *kept;             /* (owned) (element-type guint32): occupations of the shortlist */
  GHashTable *adjustments;  /* (owned) (element-type guint GArray): by occupation */
  guint n_unknown;
  gboolean is_empty;        /* whether no skill is there in any way */
};

G_DEFINE_FINAL_TYPE (VocAbilities, voc_abilities, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocAbilities, matrix),
  VOC_OWNED_STRING (VocAbilities, levels),
  VOC_OWNED_STRING (VocAbilities, close),
  VOC_OWNED_STRING (VocAbilities, groups),
  VOC_OWNED (VocAbilities, kept, g_array_unref),
  VOC_OWNED (VocAbilities, adjustments, g_hash_table_unref),
};

static void
voc_abilities_class_init (VocAbilitiesClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_abilities_init (VocAbilities *self)
{
}

static gboolean
find (VocMatrix      *matrix,
      const char     *uri,
      VocConceptKind  kind,
      guint          *out_index)
{
  g_autoptr (VocConcept) concept = voc_catalogue_lookup (matrix->catalogue, uri, kind, NULL);

  if (concept == NULL)
    return FALSE;
  return kind == VOC_CONCEPT_SKILL
           ? voc_matrix_find_skill (matrix, voc_concept_get_id (concept), out_index)
           : voc_matrix_find_occupation (matrix, voc_concept_get_id (concept), out_index);
}

static void
read_skills (VocAbilities *self,
             VocProfile   *profile)
{
  g_auto (GStrv) uris = voc_profile_dup_skills (profile);

  for (gsize i = 0; uris[i] != NULL; i++)
    {
      guint skill;

      if (find (self->matrix, uris[i], VOC_CONCEPT_SKILL, &skill))
        self->levels[skill] = voc_profile_get_skill_level (profile, uris[i]);
      else
        self->n_unknown++;
    }
}

static void
read_kept (VocAbilities *self,
           VocProfile   *profile)
{
  g_auto (GStrv) uris = voc_profile_dup_shortlist (profile);

  self->kept = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (gsize i = 0; uris[i] != NULL; i++)
    {
      guint occupation;

      if (find (self->matrix, uris[i], VOC_CONCEPT_OCCUPATION, &occupation))
        g_array_append_val (self->kept, occupation);
    }
}

static GArray *
read_adjustments_of (VocAbilities *self,
                     VocProfile   *profile,
                     const char   *occupation)
{
  g_auto (GStrv) uris = voc_profile_dup_overridden (profile, occupation);
  GArray *adjustments = g_array_new (FALSE, FALSE, sizeof (Adjustment));

  for (gsize i = 0; uris[i] != NULL; i++)
    {
      Adjustment adjustment = { 0, voc_profile_get_override (profile, occupation, uris[i]) };

      if (adjustment.override != VOC_OVERRIDE_NONE &&
          find (self->matrix, uris[i], VOC_CONCEPT_SKILL, &adjustment.skill))
        g_array_append_val (adjustments, adjustment);
    }

  return adjustments;
}

static void
read_adjustments (VocAbilities *self,
                  VocProfile   *profile)
{
  g_auto (GStrv) uris = voc_profile_dup_adjusted (profile);

  self->adjustments =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (gsize i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (GArray) adjustments = NULL;
      guint occupation;

      if (!find (self->matrix, uris[i], VOC_CONCEPT_OCCUPATION, &occupation))
        continue;
      adjustments = read_adjustments_of (self, profile, uris[i]);
      if (adjustments->len > 0)
        g_hash_table_insert (self->adjustments, GUINT_TO_POINTER (occupation),
                             g_steal_pointer (&adjustments));
    }
}

/* What follows from the levels. */
static void
spread (VocAbilities *self)
{
  VocMatrix *matrix = self->matrix;

  self->close = g_new0 (guint8, matrix->n_skills + 1);
  self->groups = g_new0 (guint8, matrix->n_groups + 1);
  for (guint s = 0; s < matrix->n_skills; s++)
    {
      guint n;
      const guint32 *broader = voc_matrix_get_broader_skills (matrix, s, &n);
      const guint32 *groups;

      for (guint i = 0; i < n; i++)
        {
          self->close[broader[i]] |= self->levels[s] == VOC_SKILL_LEVEL_HAVE;
          self->close[s] |= self->levels[broader[i]] == VOC_SKILL_LEVEL_HAVE;
        }

      groups = voc_matrix_get_skill_groups (matrix, s, &n);
      if (self->levels[s] >= VOC_SKILL_LEVEL_USED)
        for (guint i = 0; i < n; i++)
          for (guint32 g = groups[i]; g != VOC_MATRIX_NONE && !self->groups[g];
               g = matrix->groups[g].parent)
            self->groups[g] = TRUE;
    }

  self->is_empty = TRUE;
  for (guint s = 0; s < matrix->n_skills; s++)
    if (self->levels[s] != VOC_SKILL_LEVEL_NONE)
      {
        self->close[s] = FALSE;
        self->is_empty = FALSE;
      }
}

/**
 * voc_abilities_new:
 * @matrix: occupations and skills
 * @profile: what the person told
 *
 * Belongs to the thread of @profile.
 *
 * Returns: (transfer full): what they can do
 */
VocAbilities *
voc_abilities_new (VocMatrix  *matrix,
                   VocProfile *profile)
{
  VocAbilities *self;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (VOC_IS_PROFILE (profile), NULL);

  self = g_object_new (VOC_TYPE_ABILITIES, NULL);
  self->matrix = g_object_ref (matrix);
  self->levels = g_new0 (guint8, matrix->n_skills + 1);
  read_skills (self, profile);
  read_kept (self, profile);
  read_adjustments (self, profile);
  spread (self);

  return self;
}

/**
 * voc_abilities_copy_with:
 * @skills: (array length=n): indices of skills
 * @n: how many
 * @level: how well the person could do them
 *
 * Returns: (transfer full): the same but for these skills
 */
VocAbilities *
voc_abilities_copy_with (VocAbilities  *self,
                         const guint32 *skills,
                         guint          n,
                         VocSkillLevel  level)
{
  VocAbilities *copy;

  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  copy = g_object_new (VOC_TYPE_ABILITIES, NULL);
  copy->matrix = g_object_ref (self->matrix);
  copy->levels = g_memdup2 (self->levels, self->matrix->n_skills + 1);
  for (guint i = 0; i < n; i++)
    copy->levels[skills[i]] = level;
  copy->kept = g_array_ref (self->kept);
  copy->adjustments = g_hash_table_ref (self->adjustments);
  copy->n_unknown = self->n_unknown;
  spread (copy);

  return copy;
}

/**
 * voc_abilities_get_matrix:
 *
 * Returns: (transfer none): the occupations and skills
 */
VocMatrix *
voc_abilities_get_matrix (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  return self->matrix;
}

/**
 * voc_abilities_get_levels:
 *
 * Returns: (transfer none) (array): a #VocSkillLevel for each skill, for who looks at many
 */
const guint8 *
voc_abilities_get_levels (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  return self->levels;
}

/**
 * voc_abilities_dup_known:
 *
 * Returns: (transfer full) (array): of each skill, whether the person has it or used it long ago: what
 *   a way begins with
 */
guint8 *
voc_abilities_dup_known (VocAbilities *self)
{
  guint8 *known;

  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  known = g_new0 (guint8, self->matrix->n_skills + 1);
  for (guint s = 0; s < self->matrix->n_skills; s++)
    known[s] = self->levels[s] >= VOC_SKILL_LEVEL_USED;

  return known;
}

/**
 * voc_abilities_get_close:
 *
 * Returns: (transfer none) (array): voc_abilities_get_is_close() for each skill
 */
const guint8 *
voc_abilities_get_close (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  return self->close;
}

/**
 * voc_abilities_get_level:
 * @skill: index of a skill
 *
 * Returns: how well the person can do it
 */
VocSkillLevel
voc_abilities_get_level (VocAbilities *self,
                         guint         skill)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), VOC_SKILL_LEVEL_NONE);
  g_return_val_if_fail (skill < self->matrix->n_skills, VOC_SKILL_LEVEL_NONE);

  return self->levels[skill];
}

/**
 * voc_abilities_get_is_close:
 * @skill: index of a skill
 *
 * Returns: whether it is none of the person's skills, but they have one right above or below it in
 *   ESCO's hierarchy
 */
gboolean
voc_abilities_get_is_close (VocAbilities *self,
                            guint         skill)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), FALSE);
  g_return_val_if_fail (skill < self->matrix->n_skills, FALSE);

  return self->close[skill];
}

/**
 * voc_abilities_knows_group:
 * @group: index of a group of skills
 *
 * Returns: whether the person has, or had, a skill in it or in a group below it
 */
gboolean
voc_abilities_knows_group (VocAbilities *self,
                           guint         group)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), FALSE);
  g_return_val_if_fail (group < self->matrix->n_groups, FALSE);

  return self->groups[group];
}

/**
 * voc_abilities_get_is_empty:
 *
 * Returns: whether no skill of the catalogue is there in any way, so nothing can be said of a fit
 */
gboolean
voc_abilities_get_is_empty (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), TRUE);

  return self->is_empty;
}

/**
 * voc_abilities_get_n_unknown:
 *
 * Returns: how many skills of the profile the catalogue does not have
 */
guint
voc_abilities_get_n_unknown (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), 0);

  return self->n_unknown;
}

/**
 * voc_abilities_get_kept:
 *
 * Returns: (transfer none) (element-type guint32): indices of the occupations of the shortlist
 */
GArray *
voc_abilities_get_kept (VocAbilities *self)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), NULL);

  return self->kept;
}

/**
 * voc_abilities_is_adjusted:
 * @occupation: index of an occupation
 *
 * Returns: whether the person says that something else is needed there than the catalogue says
 */
gboolean
voc_abilities_is_adjusted (VocAbilities *self,
                           guint         occupation)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), FALSE);

  return g_hash_table_contains (self->adjustments, GUINT_TO_POINTER (occupation));
}

static VocOverride
find_override (GArray *adjustments,
               guint   skill)
{
  for (guint i = 0; adjustments != NULL && i < adjustments->len; i++)
    if (g_array_index (adjustments, Adjustment, i).skill == skill)
      return g_array_index (adjustments, Adjustment, i).override;

  return VOC_OVERRIDE_NONE;
}

/**
 * voc_abilities_get_override:
 * @occupation: index of an occupation
 * @skill: index of a skill
 *
 * Returns: what the person says of the skill there
 */
VocOverride
voc_abilities_get_override (VocAbilities *self,
                            guint         occupation,
                            guint         skill)
{
  g_return_val_if_fail (VOC_IS_ABILITIES (self), VOC_OVERRIDE_NONE);

  return find_override (g_hash_table_lookup (self->adjustments, GUINT_TO_POINTER (occupation)),
                        skill);
}

/**
 * voc_abilities_count_overrides:
 * @occupation: index of an occupation
 * @override: what may be said of a skill
 *
 * Returns: of how many skills the person says that there
 */
guint
voc_abilities_count_overrides (VocAbilities *self,
                               guint         occupation,
                               VocOverride   override)
{
  GArray *adjustments;
  guint n = 0;

  g_return_val_if_fail (VOC_IS_ABILITIES (self), 0);

  adjustments = g_hash_table_lookup (self->adjustments, GUINT_TO_POINTER (occupation));
  for (guint i = 0; adjustments != NULL && i < adjustments->len; i++)
    n += g_array_index (adjustments, Adjustment, i).override == override;

  return n;
}

/**
 * voc_abilities_list_needs:
 * @occupation: index of an occupation
 * @relation: essential or optional
 * @skills: (inout) (element-type guint32): is emptied and filled with the indices of the skills
 *
 * Lists what an occupation needs, as the person says where they say so: what is needed is essential,
 * what is not needed is neither.
 */
void
voc_abilities_list_needs (VocAbilities *self,
                          guint         occupation,
                          VocRelation   relation,
                          GArray       *skills)
{
  GArray *adjustments;
  const VocMatrixEntry *row;
  guint n;

  g_return_if_fail (VOC_IS_ABILITIES (self));
  g_return_if_fail (occupation < self->matrix->n_occupations);

  adjustments = g_hash_table_lookup (self->adjustments, GUINT_TO_POINTER (occupation));
  row = voc_matrix_get_row (self->matrix, occupation, &n);
  g_array_set_size (skills, 0);
  for (guint i = 0; i < n; i++)
    {
      guint32 skill = row[i].index;

      if (row[i].relation == relation && find_override (adjustments, skill) == VOC_OVERRIDE_NONE)
        g_array_append_val (skills, skill);
    }

  for (guint i = 0; adjustments != NULL && i < adjustments->len; i++)
    {
      const Adjustment *adjustment = &g_array_index (adjustments, Adjustment, i);

      if (adjustment->override == VOC_OVERRIDE_NEEDED && relation == VOC_RELATION_ESSENTIAL)
        g_array_append_val (skills, adjustment->skill);
    }
}
