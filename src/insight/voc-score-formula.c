/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-formula.h"

#include <math.h>
#include <string.h>

#include "voc-score-model-private.h"

/* All sums of resilience are counted in two-hundredths of a percent: the factors are percent, and
 * half the
 * exposure of a slow scenario is a whole number of halves. */
#define HALVES VOC_SCENARIO_ONE
#define PERCENT 100
/* Twice the distance from the middle: it undoes the averaging over skills. */
#define SPREAD 2
#define MIDDLE 50

/* What a skill is worth in each column: the mean over its groups, rounded half up. */
static void
average (const gint32 *group_values,
         const guint32 *groups,
         guint          n,
         gint32        *out_values)
{
  if (n == 1)
    {
      memcpy (out_values, group_values + groups[0] * VOC_SCORE_N_MODEL_COLUMNS,
              VOC_SCORE_N_MODEL_COLUMNS * sizeof *out_values);
      return;
    }

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    {
      gint32 sum = 0;

      for (guint g = 0; g < n; g++)
        sum += group_values[groups[g] * VOC_SCORE_N_MODEL_COLUMNS + c];
      out_values[c] = n > 0 ? (2 * sum + (gint32) n) / (2 * (gint32) n) : VOC_SCORE_NEUTRAL;
    }
}

/**
 * voc_skill_values_new:
 * @model: a model
 * @needs: skills and their groups
 *
 * Returns: (transfer full): what the model says about each skill
 */
VocSkillValues *
voc_skill_values_new (VocScoreModel *model,
                      VocNeeds      *needs)
{
  VocSkillValues *self = g_new0 (VocSkillValues, 1);
  g_autofree gint32 *group_values = g_new (gint32, (needs->groups->len + 1) *
                                                     VOC_SCORE_N_MODEL_COLUMNS);
  g_autofree guint8 *group_known = g_new (guint8, needs->groups->len + 1);

  for (guint g = 0; g < needs->groups->len; g++)
    group_known[g] =
      voc_score_model_get_group_values (model, g_array_index (needs->groups, VocNeedsGroup, g).code,
                                        group_values + g * VOC_SCORE_N_MODEL_COLUMNS);

  self->values = g_array_sized_new (FALSE, FALSE, sizeof (gint32),
                                    needs->skills->len * VOC_SCORE_N_MODEL_COLUMNS);
  self->known = g_array_sized_new (FALSE, FALSE, sizeof (guint8), needs->skills->len);
  self->logs = g_array_sized_new (FALSE, FALSE, sizeof (gint32), needs->skills->len);
  g_array_set_size (self->values, needs->skills->len * VOC_SCORE_N_MODEL_COLUMNS);
  g_array_set_size (self->known, needs->skills->len);
  g_array_set_size (self->logs, needs->skills->len);

  for (guint s = 0; s < needs->skills->len; s++)
    {
      const VocNeedsSkill *skill = &g_array_index (needs->skills, VocNeedsSkill, s);
      const guint32 *groups = (const guint32 *) needs->places->data + skill->first;
      guint8 known = FALSE;

      for (guint g = 0; g < skill->n; g++)
        known |= group_known[groups[g]];
      average (group_values, groups, skill->n,
               (gint32 *) self->values->data + s * VOC_SCORE_N_MODEL_COLUMNS);
      g_array_index (self->known, guint8, s) = known;
      g_array_index (self->logs, gint32, s) =
        skill->uses > 1 ? floor (log (skill->uses) * VOC_SCORE_LOG_ONE + 0.5) : 0;
    }

  return self;
}

/**
 * voc_skill_values_free:
 * @self: what the model says about skills
 */
void
voc_skill_values_free (VocSkillValues *self)
{
  g_array_unref (self->values);
  g_array_unref (self->known);
  g_array_unref (self->logs);
  g_free (self);
}

/**
 * voc_skill_values_get:
 * @skill: index of a skill
 *
 * Returns: (array fixed-size=20) (transfer none): its value in each column
 */
const gint32 *
voc_skill_values_get (VocSkillValues *self,
                      guint           skill)
{
  return (const gint32 *) self->values->data + (gsize) skill * VOC_SCORE_N_MODEL_COLUMNS;
}

/**
 * voc_score_weight_of:
 * @relation: how an occupation needs a skill
 *
 * Returns: how much the skill counts
 */
int
voc_score_weight_of (VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL ? 2 : 1;
}

/* How many halves of its value a column counts. */
static gint64
get_halves (VocScoreColumn column,
            VocScenario    scenario)
{
  return column <= VOC_SCORE_ROB ? scenario : HALVES;
}

/* The sum of a column with what family and anchor add, over the weight. */
static gint64
get_whole_sum (const VocScoreInput *input,
               VocScoreColumn       column)
{
  gint64 sum = input->sums[column];

  if (input->family != NULL)
    sum += input->family[column] * input->weight;
  if (input->anchor != NULL)
    sum += input->anchor[column] * input->weight;
  return sum;
}

/**
 * voc_score_formula_column:
 * @input: an occupation
 * @column: a column of the model
 *
 * Returns: its value, not clipped; unknown if the occupation asks for nothing
 */
VocRatio
voc_score_formula_column (const VocScoreInput *input,
                          VocScoreColumn       column)
{
  return voc_ratio_new (get_whole_sum (input, column) * get_halves (column, input->scenario),
                        input->weight * HALVES);
}

/* Σ of the weights of the columns that lower resilience: what is left when all of these are 0. */
static gint64
get_ceiling (VocScoreModel *model)
{
  gint64 sum = 0;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    sum -= MIN (model->factors[c], 0);
  return sum * PERCENT;
}

/* Σ factor × value, counted in halves. */
static gint64
weigh (const gint32  *values,
       VocScenario    scenario,
       VocScoreModel *model)
{
  gint64 sum = 0;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    sum += values[c] * get_halves (c, scenario) * model->factors[c];
  return sum;
}

/**
 * voc_score_formula_resilience:
 * @input: an occupation
 * @model: the model
 *
 * Returns: its resilience, not clipped; unknown if the occupation asks for nothing
 */
VocRatio
voc_score_formula_resilience (const VocScoreInput *input,
                              VocScoreModel       *model)
{
  gint64 raw = get_ceiling (model) * HALVES * input->weight;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    raw += get_whole_sum (input, c) * get_halves (c, input->scenario) *
           model->factors[c];

  /* raw is in two-hundredths × weight; 50 + 2 (raw − 50) = 2 raw − 50. */
  return voc_ratio_new (SPREAD * raw - MIDDLE * PERCENT * HALVES * input->weight,
                        PERCENT * HALVES * input->weight);
}

/**
 * voc_score_formula_skill:
 * @values: (array fixed-size=20): values of a skill
 * @scenario: how fast adoption is
 * @model: the model
 *
 * Returns: 2 (r100 / 100 − 50): what the skill would add if it were the only one
 */
VocRatio
voc_score_formula_skill (const gint32  *values,
                         VocScenario    scenario,
                         VocScoreModel *model)
{
  gint64 raw = get_ceiling (model) * HALVES + weigh (values, scenario, model);

  return (VocRatio) { SPREAD * (raw - MIDDLE * PERCENT * HALVES), PERCENT * HALVES };
}

/**
 * voc_score_formula_offset:
 * @offsets: (nullable) (array fixed-size=20): what a family or an anchor adds to each column
 * @scenario: how fast adoption is
 * @model: the model
 *
 * Returns: what that adds to resilience
 */
VocRatio
voc_score_formula_offset (const gint32  *offsets,
                          VocScenario    scenario,
                          VocScoreModel *model)
{
  gint64 sum = offsets != NULL ? weigh (offsets, scenario, model) : 0;

  return (VocRatio) { SPREAD * sum, PERCENT * HALVES };
}
