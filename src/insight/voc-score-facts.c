/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include "voc-scores.h"

/* With fewer occupations, a unit group says nothing about what is typical. */
#define MIN_PEERS 5

G_STATIC_ASSERT (VOC_COLLECTION_LAST < 1 << G_N_ELEMENTS (((VocScoreFacts *) NULL)->collections));

static void
facts_clear (VocScoreFacts *self)
{
  g_clear_object (&self->model);
  g_clear_object (&self->occupation);
  g_clear_pointer (&self->needs, voc_needs_free);
  g_clear_pointer (&self->values, voc_skill_values_free);
  g_clear_pointer (&self->skills, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
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

static void
unref_if_any (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
}

/* The skills themselves, in the order of the needs. */
static gboolean
read_skills (VocScoreFacts  *self,
             VocCatalogue   *catalogue,
             GError        **error)
{
  g_autoptr (GPtrArray) requirements =
    voc_catalogue_dup_requirements (catalogue, self->occupation, error);
  g_autoptr (GHashTable) by_id = g_hash_table_new (NULL, NULL);

  if (requirements == NULL)
    return FALSE;

  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (requirements->pdata[i]);

      g_hash_table_insert (by_id, GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (skill))),
                           skill);
    }
  for (guint i = 0; i < self->needs->skills->len; i++)
    {
      guint id = g_array_index (self->needs->skills, VocNeedsSkill, i).id;

      g_ptr_array_add (self->skills,
                       g_object_ref (g_hash_table_lookup (by_id, GUINT_TO_POINTER (id))));
    }

  return TRUE;
}

static gboolean
read_groups (VocScoreFacts  *self,
             VocCatalogue   *catalogue,
             GError        **error)
{
  g_ptr_array_set_size (self->groups, self->needs->groups->len);
  for (guint i = 0; i < self->needs->places->len; i++)
    {
      guint group = g_array_index (self->needs->places, guint32, i);

      if (self->groups->pdata[group] != NULL)
        continue;
      self->groups->pdata[group] =
        voc_catalogue_dup_concept (catalogue,
                                   g_array_index (self->needs->groups, VocNeedsGroup, group).id,
                                   error);
      if (self->groups->pdata[group] == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
sum_up (VocScoreFacts *self)
{
  for (guint i = 0; i < self->needs->needs->len; i++)
    {
      const VocNeed *need = &g_array_index (self->needs->needs, VocNeed, i);
      const gint32 *values = voc_skill_values_get (self->values, need->skill);
      VocCollections collections = g_array_index (self->needs->skills, VocNeedsSkill, need->skill)
                                     .collections;
      int weight = voc_score_weight_of (need->relation);

      self->weight += weight;
      for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
        self->sums[c] += weight * values[c];
      self->logs += g_array_index (self->values->logs, gint32, need->skill);
      if (!g_array_index (self->values->known, guint8, need->skill))
        {
          self->n_unknown++;
          self->unknown_weight += weight;
        }
      for (guint bit = 0; 1 << bit <= VOC_COLLECTION_LAST; bit++)
        if (collections & 1 << bit)
          self->collections[bit]++;
    }
}

static gboolean
read_peers (VocScoreFacts  *self,
            VocCatalogue   *catalogue,
            GError        **error)
{
  VocGroup *group = voc_occupation_get_isco_group (self->occupation);
  g_autoptr (GArray) rows = voc_catalogue_dup_scores_in_group (catalogue, group, error);
  gint64 sum = 0;
  VocRatio own;

  if (rows != NULL && rows->len < MIN_PEERS && voc_group_get_parent (group) != NULL)
    {
      group = voc_group_get_parent (group);
      g_clear_pointer (&rows, g_array_unref);
      rows = voc_catalogue_dup_scores_in_group (catalogue, group, error);
    }
  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const VocScoreRow *row = &g_array_index (rows, VocScoreRow, i);

      if (row->weight == 0)
        continue;
      self->peers.n++;
      sum += row->values[VOC_SCORE_RESILIENCE];
      if (row->values[VOC_SCORE_RESILIENCE] < self->row.values[VOC_SCORE_RESILIENCE])
        self->peers.below++;
    }
  if (self->peers.n < 2)
    return TRUE;

  own = voc_ratio_new (self->row.values[VOC_SCORE_RESILIENCE], 1000);
  self->peers.group = g_object_ref (group);
  self->peers.mean = voc_ratio_new (sum, 1000 * (gint64) self->peers.n);
  self->peers.deviation = voc_ratio_subtract (own, self->peers.mean);
  return TRUE;
}

/**
 * voc_score_facts_new:
 * @model: the model
 * @catalogue: where the occupation is from
 * @occupation: an occupation
 * @error: return location
 *
 * Returns: (transfer full) (nullable): all that its scores are made from
 */
VocScoreFacts *
voc_score_facts_new (VocScoreModel  *model,
                     VocCatalogue   *catalogue,
                     VocOccupation  *occupation,
                     GError        **error)
{
  g_autoptr (VocScoreFacts) self = g_atomic_rc_box_new0 (VocScoreFacts);
  VocGroup *unit_group = voc_occupation_get_isco_group (occupation);
  const char *code = voc_concept_get_code (VOC_CONCEPT (unit_group));
  g_autoptr (GError) local_error = NULL;

  self->model = g_object_ref (model);
  self->occupation = g_object_ref (occupation);
  self->skills = g_ptr_array_new_with_free_func (g_object_unref);
  self->groups = g_ptr_array_new_with_free_func (unref_if_any);
  g_strlcpy (self->code, code != NULL ? code : "", sizeof self->code);
  self->needs = voc_catalogue_dup_needs (catalogue, occupation, error);
  if (self->needs == NULL ||
      !read_skills (self, catalogue, error) ||
      !read_groups (self, catalogue, error))
    return NULL;

  self->values = voc_skill_values_new (model, self->needs);
  sum_up (self);

  /* Ranks by another version of the model would be wrong. */
  if (!voc_scores_are_stored (catalogue, model))
    return g_steal_pointer (&self);
  if (!voc_catalogue_get_score (catalogue, occupation, &self->row, &local_error))
    {
      if (local_error == NULL)
        return g_steal_pointer (&self);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return read_peers (self, catalogue, error) ? g_steal_pointer (&self) : NULL;
}
