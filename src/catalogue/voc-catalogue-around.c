/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-query.h"

#include "voc-catalogue-private.h"

/* What lies around one concept, and counts for trees. */

/**
 * voc_catalogue_dup_skill_uses:
 * @skill: a skill of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): the occupations that need it,
 *   essential first, then by label
 */
GPtrArray *
voc_catalogue_dup_skill_uses (VocCatalogue  *self,
                              VocSkill      *skill,
                              GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  return voc_catalogue_read_uses (self, voc_concept_get_id (VOC_CONCEPT (skill)), error);
}

/**
 * voc_catalogue_dup_related_skills:
 * @skill: a skill of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): the skills that help with it,
 *   essential first, then by label
 */
GPtrArray *
voc_catalogue_dup_related_skills (VocCatalogue  *self,
                                  VocSkill      *skill,
                                  GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  return voc_catalogue_read_related (self, voc_concept_get_id (VOC_CONCEPT (skill)), error);
}

/* Groups before skills, both as their kind is ordered. */
static int
compare_concepts (gconstpointer a,
                  gconstpointer b)
{
  VocConcept *left = *(VocConcept *const *) a;
  VocConcept *right = *(VocConcept *const *) b;
  VocConceptKind left_kind = voc_concept_get_kind (left);
  VocConceptKind right_kind = voc_concept_get_kind (right);

  if (left_kind != right_kind)
    return left_kind > right_kind ? -1 : 1;
  return voc_concept_compare_labels (left, right);
}

static GPtrArray *
sort_neighbours (GPtrArray *concepts)
{
  if (concepts != NULL)
    g_ptr_array_sort (concepts, compare_concepts);
  return concepts;
}

/**
 * voc_catalogue_dup_broader:
 * @concept: a concept of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocConcept): what stands right above it, groups
 *   first, then by label
 */
GPtrArray *
voc_catalogue_dup_broader (VocCatalogue  *self,
                           VocConcept    *concept,
                           GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_CONCEPT (concept), NULL);

  return sort_neighbours (voc_catalogue_read_neighbours (self, voc_concept_get_id (concept), TRUE,
                                                         error));
}

/**
 * voc_catalogue_dup_narrower:
 * @concept: a concept of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocConcept): what stands right below it, groups
 *   first, then by label
 */
GPtrArray *
voc_catalogue_dup_narrower (VocCatalogue  *self,
                            VocConcept    *concept,
                            GError       **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_CONCEPT (concept), NULL);

  return sort_neighbours (voc_catalogue_read_neighbours (self, voc_concept_get_id (concept), FALSE,
                                                         error));
}

/**
 * voc_catalogue_dup_group_counts:
 * @scheme: a tree
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type guint guint): how many occupations or skills are
 *   in each group or below it, by number of the group
 */
GHashTable *
voc_catalogue_dup_group_counts (VocCatalogue    *self,
                                VocGroupScheme   scheme,
                                GError         **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (sqlite3_stmt) statement = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  statement = voc_sql_prepare (voc_catalogue_get_database (self),
                               "SELECT id, members FROM grp WHERE scheme = ?1", error);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int (statement, 1, scheme);

  while (TRUE)
    {
      gboolean row;

      if (!voc_sql_next_row (statement, "cn", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&counts);
      g_hash_table_insert (counts, GUINT_TO_POINTER (sqlite3_column_int (statement, 0)),
                           GUINT_TO_POINTER (sqlite3_column_int (statement, 1)));
    }
}
