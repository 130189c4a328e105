/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

/* With fewer occupations, a unit group says nothing about what is typical. */
#define MIN_PEERS 5

G_STATIC_ASSERT (VOC_COLLECTION_LAST < 1 << G_N_ELEMENTS (((VocScoreFacts *) NULL)->collections));

static void
facts_clear (VocScoreFacts *self)
{
  g_clear_object (&self->scores);
  g_clear_object (&self->occupation);
  g_clear_pointer (&self->skills, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_clear_object (&self->peers.group);
}

/**
 * voc_score_facts_unref:
 * @self: facts
 */
void
voc_score_facts_unref (VocScoreFacts *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) facts_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocScoreFacts, voc_score_facts_unref)

/* The skills themselves, in the order of the row. */
static gboolean
read_skills (VocScoreFacts  *self,
             GError        **error)
{
  g_autoptr (GPtrArray) requirements =
    voc_catalogue_dup_requirements (self->matrix->catalogue, self->occupation, error);
  g_autoptr (GHashTable) by_id = g_hash_table_new (NULL, NULL);

  if (requirements == NULL)
    return FALSE;

  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (requirements->pdata[i]);

      g_hash_table_insert (by_id, GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (skill))),
                           skill);
    }
  for (guint i = 0; i < self->n_skills; i++)
    {
      guint id = self->matrix->skills[self->entries[i].index].id;
      VocSkill *skill = g_hash_table_lookup (by_id, GUINT_TO_POINTER (id));

      if (skill == NULL)
        {
          g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                       _("The catalogue is damaged (%s)."), "packed requirement");
          return FALSE;
        }
      g_ptr_array_add (self->skills, g_object_ref (skill));
    }

  return TRUE;
}

static gboolean
read_groups (VocScoreFacts  *self,
             GError        **error)
{
  for (guint i = 0; i < self->n_skills; i++)
    {
      guint n;
      const guint32 *groups =
        voc_matrix_get_skill_groups (self->matrix, self->entries[i].index, &n);

      for (guint g = 0; g < n; g++)
        {
          VocConcept *group;

          if (g_hash_table_contains (self->groups, GUINT_TO_POINTER (groups[g])))
            continue;
          group = voc_catalogue_dup_concept (self->matrix->catalogue,
                                             self->matrix->groups[groups[g]].id, error);
          if (group == NULL)
            return FALSE;
          g_hash_table_insert (self->groups, GUINT_TO_POINTER (groups[g]), group);
        }
    }

  return TRUE;
}

static void
sum_up (VocScoreFacts *self)
{
  for (guint i = 0; i < self->n_skills; i++)
    {
      const VocMatrixSkill *skill = &self->matrix->skills[self->entries[i].index];

      self->logs += skill->log;
      self->n_unknown += !skill->known;
      for (guint bit = 0; 1 << bit <= VOC_COLLECTION_LAST; bit++)
        if (skill->collections & 1 << bit)
          self->collections[bit]++;
    }
}

/* How many occupations of a group have a score. */
static guint
count_peers (VocScoreFacts *self,
             VocGroup      *group,
             guint         *out_index)
{
  guint n = 0;

  if (!voc_matrix_find_group (self->matrix, voc_concept_get_id (VOC_CONCEPT (group)), out_index))
    return 0;
  for (guint i = 0; i < self->matrix->n_occupations; i++)
    n += voc_matrix_is_in_group (self->matrix, i, *out_index);

  return n;
}

static void
find_peers (VocScoreFacts *self)
{
  VocGroup *group = voc_occupation_get_isco_group (self->occupation);
  gint64 sum = 0;
  VocRatio own;
  guint index;

  if (count_peers (self, group, &index) < MIN_PEERS && voc_group_get_parent (group) != NULL)
    group = voc_group_get_parent (group);
  if (count_peers (self, group, &index) == 0)
    return;

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    {
      const VocScoreRow *row = voc_scores_get_row (self->scores, i);

      if (row->weight == 0 || !voc_matrix_is_in_group (self->matrix, i, index))
        continue;
      self->peers.n++;
      sum += row->values[VOC_SCORE_RESILIENCE];
      if (row->values[VOC_SCORE_RESILIENCE] < self->row->values[VOC_SCORE_RESILIENCE])
        self->peers.below++;
    }
  if (self->peers.n < 2)
    return;

  own = voc_ratio_new (self->row->values[VOC_SCORE_RESILIENCE], 1000);
  self->peers.group = g_object_ref (group);
  self->peers.mean = voc_ratio_new (sum, 1000 * (gint64) self->peers.n);
  self->peers.deviation = voc_ratio_subtract (own, self->peers.mean);
}

/**
 * voc_score_facts_new:
 * @scores: the scores of all occupations
 * @occupation: an occupation of the same catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): all that its scores are made from
 */
VocScoreFacts *
voc_score_facts_new (VocScores      *scores,
                     VocOccupation  *occupation,
                     GError        **error)
{
  g_autoptr (VocScoreFacts) self = g_atomic_rc_box_new0 (VocScoreFacts);
  VocMatrix *matrix = voc_scores_get_matrix (scores);

  self->scores = g_object_ref (scores);
  self->occupation = g_object_ref (occupation);
  self->skills = g_ptr_array_new_with_free_func (g_object_unref);
  self->groups = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  if (!voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)),
                                   &self->index))
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
                   _("There is no occupation “%s” in this catalogue."),
                   voc_concept_get_label (VOC_CONCEPT (occupation)));
      return NULL;
    }

  self->matrix = matrix;
  self->model = matrix->model;
  self->code = voc_matrix_get_isco (matrix, self->index);
  self->row = voc_scores_get_row (scores, self->index);
  self->entries = voc_matrix_get_row (matrix, self->index, &self->n_skills);
  if (!read_skills (self, error) || !read_groups (self, error))
    return NULL;

  sum_up (self);
  find_peers (self);

  return g_steal_pointer (&self);
}
