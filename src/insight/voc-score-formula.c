/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-formula.h"

#include "voc-score-model-private.h"

/* All sums of resilience are counted in two-hundredths of a percent: the factors are percent, and
 * half the exposure of a slow scenario is a whole number of halves. */
#define HALVES VOC_SCENARIO_ONE
#define PERCENT 100
/* Twice the distance from the middle: it undoes the averaging over skills. */
#define SPREAD 2
#define MIDDLE 50

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
