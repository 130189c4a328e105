/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-read.h"

#include <glib/gi18n.h>

#include "voc-text.h"

/* Reading how concepts are related: what occupations need, which skills help with others, and what
 * stands above or below. */

/* Essential ones first, then by label of what is at the other side. */
static int
compare_requirements (gconstpointer a,
                      gconstpointer b)
{
  VocRequirement *left = *(VocRequirement *const *) a;
  VocRequirement *right = *(VocRequirement *const *) b;
  VocRelation left_relation = voc_requirement_get_relation (left);
  VocRelation right_relation = voc_requirement_get_relation (right);

  if (left_relation != right_relation)
    return left_relation < right_relation ? -1 : 1;

  return voc_concept_compare_labels (voc_requirement_get_concept (left),
                                     voc_requirement_get_concept (right));
}

static void *
read_requirement (sqlite3_stmt      *statement,
                  VocConceptFields  *fields,
                  GHashTable        *groups,
                  GError           **error)
{
  g_autoptr (VocSkill) skill = voc_catalogue_read_skill_row (statement, fields, groups, error);

  return voc_requirement_new (VOC_CONCEPT (skill),
                              sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 4));
}

static void *
read_use (sqlite3_stmt      *statement,
          VocConceptFields  *fields,
          GHashTable        *groups,
          GError           **error)
{
  g_autoptr (VocOccupation)
    occupation = voc_catalogue_read_occupation_row (statement, fields, groups, error);

  if (occupation == NULL)
    return NULL;
  return voc_requirement_new (VOC_CONCEPT (occupation),
                              sqlite3_column_int (statement, VOC_N_CONCEPT_COLUMNS + 4));
}

/* Reads the concepts that a query gives together with a relation; ?2 is @id. */
static GPtrArray *
read_requirements (VocCatalogue  *self,
                   const char    *sql,
                   gboolean       of_skills,
                   guint          id,
                   GError       **error)
{
  g_autoptr (GPtrArray) requirements = g_ptr_array_new_with_free_func (g_object_unref);

  if (!voc_catalogue_read_into (self, sql,
                                of_skills ? VOC_SKILL_LETTERS "r" : VOC_OCCUPATION_LETTERS "r", id,
                                of_skills ? read_requirement : read_use, requirements, error))
    return NULL;

  g_ptr_array_sort (requirements, compare_requirements);
  return g_steal_pointer (&requirements);
}

/**
 * voc_catalogue_dup_requirements:
 * @occupation: an occupation of this catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): all that it needs, essential
 *   first, then by label
 */
GPtrArray *
voc_catalogue_dup_requirements (VocCatalogue   *self,
                                VocOccupation  *occupation,
                                GError        **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  return read_requirements (self,
                            "SELECT " VOC_SKILL_COLUMNS ", r.relation FROM requirement AS r"
                            " JOIN concept AS c ON c.id = r.skill JOIN skill AS s ON s.id = r.skill"
                            " WHERE r.occupation = ?2",
                            TRUE, voc_concept_get_id (VOC_CONCEPT (occupation)), error);
}

/**
 * voc_catalogue_read_related:
 * @skill: number of a skill
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): the skills that help with it
 */
GPtrArray *
voc_catalogue_read_related (VocCatalogue  *self,
                            guint          skill,
                            GError       **error)
{
  return read_requirements (self,
                            "SELECT " VOC_SKILL_COLUMNS ", r.relation FROM skill_relation AS r"
                            " JOIN concept AS c ON c.id = r.related"
                            " JOIN skill AS s ON s.id = r.related WHERE r.skill = ?2",
                            TRUE, skill, error);
}

/**
 * voc_catalogue_read_uses:
 * @skill: number of a skill
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type VocRequirement): the occupations that need it,
 *   essential first, then by label
 */
GPtrArray *
voc_catalogue_read_uses (VocCatalogue  *self,
                         guint          skill,
                         GError       **error)
{
  return read_requirements (self,
                            "SELECT " VOC_OCCUPATION_COLUMNS ", r.relation FROM requirement AS r"
                            " JOIN concept AS c ON c.id = r.occupation"
                            " JOIN occupation AS o ON o.id = r.occupation WHERE r.skill = ?2",
                            FALSE, skill, error);
}

/* A group that was read before. */
static void *
read_group (sqlite3_stmt      *statement,
            VocConceptFields  *fields,
            GHashTable        *groups,
            GError           **error)
{
  VocGroup *group = g_hash_table_lookup (groups, GUINT_TO_POINTER (fields->id));

  if (group == NULL)
    {
      g_autofree char *quoted = voc_text_dup_quoted (fields->uri);

      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (“%s” is in no tree)."), quoted);
      return NULL;
    }

  return g_object_ref (group);
}

/**
 * voc_catalogue_read_neighbours:
 * @concept: number of a concept
 * @above: whether to read what stands right above it; else what stands right below
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type VocConcept): groups, skills and occupations, in
 *   no order; without alternative labels
 */
GPtrArray *
voc_catalogue_read_neighbours (VocCatalogue  *self,
                               guint          concept,
                               gboolean       above,
                               GError       **error)
{
  static const char *const GROUPS[] = {
    "SELECT " VOC_CONCEPT_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.concept"
    " JOIN grp ON grp.id = c.id WHERE b.broader = ?2",
    "SELECT " VOC_CONCEPT_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.broader"
    " JOIN grp ON grp.id = c.id WHERE b.concept = ?2",
  };
  static const char *const SKILLS[] = {
    "SELECT " VOC_SKILL_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.concept"
    " JOIN skill AS s ON s.id = c.id WHERE b.broader = ?2",
    "SELECT " VOC_SKILL_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.broader"
    " JOIN skill AS s ON s.id = c.id WHERE b.concept = ?2",
  };
  static const char *const OCCUPATIONS[] = {
    "SELECT " VOC_OCCUPATION_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.concept"
    " JOIN occupation AS o ON o.id = c.id WHERE b.broader = ?2",
    "SELECT " VOC_OCCUPATION_COLUMNS " FROM broader AS b JOIN concept AS c ON c.id = b.broader"
    " JOIN occupation AS o ON o.id = c.id WHERE b.concept = ?2",
  };
  g_autoptr (GPtrArray) concepts = g_ptr_array_new_with_free_func (g_object_unref);

  if (!voc_catalogue_read_into (self, GROUPS[above], VOC_CONCEPT_LETTERS, concept, read_group,
                                concepts, error) ||
      !voc_catalogue_read_into (self, SKILLS[above], VOC_SKILL_LETTERS, concept,
                                voc_catalogue_read_skill_row, concepts, error) ||
      !voc_catalogue_read_into (self, OCCUPATIONS[above], VOC_OCCUPATION_LETTERS, concept,
                                voc_catalogue_read_occupation_row, concepts, error))
    return NULL;

  return g_steal_pointer (&concepts);
}
