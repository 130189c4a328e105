/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-score-private.h"

#include "voc-property.h"

G_DEFINE_FINAL_TYPE (VocScore, voc_score, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED (VocScore, facts, voc_score_facts_unref),
};

static void
voc_score_class_init (VocScoreClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_score_init (VocScore *self)
{
  self->anchored = TRUE;
  self->scenario = VOC_SCENARIO_STEADY;
}

/**
 * voc_score_new:
 * @scores: the scores of all occupations
 * @occupation: an occupation of the same catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): its score, with anchor, under steady adoption
 */
VocScore *
voc_score_new (VocScores      *scores,
               VocOccupation  *occupation,
               GError        **error)
{
  g_autoptr (VocScore) self = NULL;

  g_return_val_if_fail (VOC_IS_SCORES (scores), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  self = g_object_new (VOC_TYPE_SCORE, NULL);
  self->facts = voc_score_facts_new (scores, occupation, error);

  return self->facts != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * voc_score_dup_with:
 * @anchored: whether to add the anchor
 * @scenario: how fast adoption is
 *
 * Returns: (transfer full): the same score, looked at like this
 */
VocScore *
voc_score_dup_with (VocScore    *self,
                    gboolean     anchored,
                    VocScenario  scenario)
{
  VocScore *other;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);
  g_return_val_if_fail (scenario >= VOC_SCENARIO_SLOW && scenario <= VOC_SCENARIO_FAST, NULL);

  other = g_object_new (VOC_TYPE_SCORE, NULL);
  other->facts = g_atomic_rc_box_acquire (self->facts);
  other->anchored = anchored;
  other->scenario = scenario;

  return other;
}

/**
 * voc_score_get_occupation:
 *
 * Returns: (transfer none): whose score it is
 */
VocOccupation *
voc_score_get_occupation (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  return self->facts->occupation;
}

/**
 * voc_score_get_model:
 *
 * Returns: (transfer none): by which model
 */
VocScoreModel *
voc_score_get_model (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  return self->facts->model;
}

/**
 * voc_score_get_anchored:
 *
 * Returns: whether the anchor is to be added; it only is if there is one
 */
gboolean
voc_score_get_anchored (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), FALSE);

  return self->anchored;
}

/**
 * voc_score_get_scenario:
 *
 * Returns: how fast adoption is
 */
VocScenario
voc_score_get_scenario (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_SCENARIO_STEADY);

  return self->scenario;
}

/**
 * voc_score_is_known:
 *
 * Returns: whether there is a score; not for an occupation that asks for nothing
 */
gboolean
voc_score_is_known (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), FALSE);

  return self->facts->row->weight > 0;
}

/**
 * voc_score_has_anchor:
 *
 * Returns: whether research about the unit group is known
 */
gboolean
voc_score_has_anchor (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), FALSE);

  return voc_score_model_get_anchor (self->facts->model, self->facts->code) != NULL;
}

/**
 * voc_score_get_n_skills:
 *
 * Returns: how many skills the occupation asks for
 */
guint
voc_score_get_n_skills (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), 0);

  return self->facts->n_skills;
}

/**
 * voc_score_get_weight:
 *
 * Returns: sum of the weights of its skills: 2 for an essential, 1 for an optional one
 */
guint
voc_score_get_weight (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), 0);

  return self->facts->row->weight;
}

/**
 * voc_score_get_n_unknown:
 *
 * Returns: how many of them are in no group that the model knows; they count %VOC_SCORE_NEUTRAL
 */
guint
voc_score_get_n_unknown (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), 0);

  return self->facts->n_unknown;
}

/**
 * voc_score_get_unknown_share:
 *
 * Returns: their share of the weight, 0 to 1
 */
VocRatio
voc_score_get_unknown_share (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);

  return voc_ratio_new (self->facts->row->unknown_weight, self->facts->row->weight);
}

/**
 * voc_score_get_input:
 *
 * Returns: what the formulas need, as the score is looked at
 */
VocScoreInput
voc_score_get_input (VocScore *self)
{
  VocScoreFacts *facts = self->facts;

  return (VocScoreInput) {
    .weight = facts->row->weight,
    .sums = facts->row->sums,
    .family = voc_score_model_get_family (facts->model, facts->code),
    .anchor = self->anchored ? voc_score_model_get_anchor (facts->model, facts->code) : NULL,
    .scenario = self->scenario,
  };
}

/**
 * voc_score_get_unclipped:
 * @column: a column
 *
 * Returns: base and terms summed up; for %VOC_SCORE_TRANSFERABILITY the mean of ln of the numbers
 *   of occupations that need each skill; unknown if there is no score
 */
VocRatio
voc_score_get_unclipped (VocScore       *self,
                         VocScoreColumn  column)
{
  VocScoreFacts *facts;
  VocScoreInput input;
  gint64 n;

  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, VOC_RATIO_UNKNOWN);

  facts = self->facts;
  input = voc_score_get_input (self);
  n = facts->n_skills;
  if (column == VOC_SCORE_RESILIENCE)
    return voc_score_formula_resilience (&input, facts->model);
  if (column == VOC_SCORE_GREEN)
    return voc_ratio_new (100 * VOC_SCORE_GREEN_FULL *
                            facts->collections[g_bit_nth_lsf (VOC_COLLECTION_GREEN, -1)],
                          n);
  if (column == VOC_SCORE_TRANSFERABILITY)
    return voc_ratio_new (facts->logs, n * VOC_MATRIX_LOG_ONE);

  return voc_score_formula_column (&input, column);
}

/**
 * voc_score_get_value:
 * @column: a column
 *
 * Returns: what is shown, from 0 to 100; unknown if there is no score
 */
VocRatio
voc_score_get_value (VocScore       *self,
                     VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);

  if (column == VOC_SCORE_TRANSFERABILITY)
    return voc_score_is_known (self)
             ? voc_ratio_new (100 * (gint64) self->facts->row->below,
                              voc_scores_get_n_scored (self->facts->scores))
             : VOC_RATIO_UNKNOWN;

  return voc_ratio_clip (voc_score_get_unclipped (self, column), 0, 100);
}

/**
 * voc_score_get_base:
 * @column: a column
 *
 * Returns: what the terms are added to
 */
VocRatio
voc_score_get_base (VocScore       *self,
                    VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);

  return voc_ratio_new (column == VOC_SCORE_RESILIENCE ? 50 : 0, 1);
}

static VocRatio
get_offset (VocScore       *self,
            const gint32   *offsets,
            VocScoreColumn  column)
{
  if (column == VOC_SCORE_RESILIENCE)
    return voc_score_formula_offset (offsets, self->facts->model);

  return voc_ratio_new (offsets != NULL && column < VOC_SCORE_N_MODEL_COLUMNS ? offsets[column] : 0,
                        1);
}

/**
 * voc_score_get_family_points:
 * @column: a column
 *
 * Returns: what the occupational family adds
 */
VocRatio
voc_score_get_family_points (VocScore       *self,
                             VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);

  return get_offset (self, voc_score_model_get_family (self->facts->model, self->facts->code),
                     column);
}

/**
 * voc_score_get_anchor_points:
 * @column: a column
 *
 * Returns: what the anchor adds, or would add if it were on
 */
VocRatio
voc_score_get_anchor_points (VocScore       *self,
                             VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), VOC_RATIO_UNKNOWN);

  return get_offset (self, voc_score_model_get_anchor (self->facts->model, self->facts->code),
                     column);
}

/**
 * voc_score_get_percentile:
 * @column: %VOC_SCORE_RESILIENCE or %VOC_SCORE_EXPOSURE
 *
 * Returns: how many percent of the occupations of ESCO 1.2.0 have a lower value, all of them looked
 *   at in the same way; -1 if that is not known
 */
int
voc_score_get_percentile (VocScore       *self,
                          VocScoreColumn  column)
{
  VocScoreFacts *facts;
  VocScoreRank rank;
  guint anchored;

  g_return_val_if_fail (VOC_IS_SCORE (self), -1);

  facts = self->facts;
  anchored = self->anchored ? 1 : 0;
  if (column == VOC_SCORE_RESILIENCE)
    rank = VOC_RANK_RESILIENCE_SLOW + 3 * anchored + self->scenario - VOC_SCENARIO_SLOW;
  else if (column == VOC_SCORE_EXPOSURE)
    rank = VOC_RANK_EXPOSURE + anchored;
  else
    return -1;

  return voc_scores_get_percentile (facts->scores, facts->index, rank);
}

/**
 * voc_score_get_peers:
 *
 * Returns: (transfer none) (nullable): how it stands among the occupations beside it
 */
const VocScorePeers *
voc_score_get_peers (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  return self->facts->peers.group != NULL && self->facts->row->weight > 0 ? &self->facts->peers : NULL;
}

/**
 * voc_score_get_published:
 *
 * Returns: (transfer none) (nullable): what others have published about the unit group; %NULL if it
 *   is not one that the model knows
 */
const VocPublished *
voc_score_get_published (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  return voc_score_model_get_published (self->facts->model, self->facts->code);
}
