/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-formula.h"

#include "voc-score-model-private.h"

/* All sums are counted in hundredths of a point: the factors of resilience are percent. */
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
 * voc_score_formula_adoption_factor:
 * @scenario: how fast adoption is
 *
 * Returns: f, of f · v (100 − v) / 100, which is added to a vector v: −0.4, 0 or +0.4
 */
VocRatio
voc_score_formula_adoption_factor (VocScenario scenario)
{
  return voc_ratio_new (2 * ((gint64) scenario - VOC_SCENARIO_STEADY), 5);
}

/* So many percent of what adoption adds to a vector, in hundredths of a point × weight:
 * f · v (100 − v) / 100. A vector is a percentile, so it moves most in the
 * middle and not at all at the ends; its order never changes. Rounded to a whole number, so that the
 * terms of a sum keep their denominator. */
static gint64
get_adoption (const VocScoreInput *input,
              VocScoreColumn       column,
              gint64               percent)
{
  VocRatio f = voc_score_formula_adoption_factor (input->scenario);
  gint64 end = 100 * input->weight;
  gint64 sum;

  if (f.numerator == 0 || input->weight == 0 ||
      (column > VOC_SCORE_ROB && column != VOC_SCORE_EXPOSURE))
    return 0;

  sum = CLAMP (get_whole_sum (input, column), 0, end);
  return voc_ratio_round (voc_ratio_new (f.numerator * percent * sum * (end - sum),
                                         f.denominator * PERCENT * input->weight),
                          0);
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
  return voc_ratio_new (get_whole_sum (input, column) * PERCENT +
                          get_adoption (input, column, PERCENT),
                        input->weight * PERCENT);
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

/* Σ factor × value. */
static gint64
weigh (const gint32  *values,
       VocScoreModel *model)
{
  gint64 sum = 0;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    sum += values[c] * model->factors[c];
  return sum;
}

/**
 * voc_score_formula_adoption:
 * @input: an occupation
 * @column: an exposure vector, or AI exposure
 * @model: (nullable): the model, for what that adds to resilience; %NULL for what it adds to the
 *   column itself
 *
 * Returns: what the speed of adoption adds, to half a hundredth of a point over the weight
 */
VocRatio
voc_score_formula_adoption (const VocScoreInput *input,
                            VocScoreColumn       column,
                            VocScoreModel       *model)
{
  gint64 percent = model != NULL ? SPREAD * model->factors[column] : PERCENT;

  return voc_ratio_new (get_adoption (input, column, percent), input->weight * PERCENT);
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
  gint64 raw = get_ceiling (model) * input->weight;
  gint64 moved = 0;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    raw += get_whole_sum (input, c) * model->factors[c];
  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    moved += voc_score_formula_adoption (input, c, model).numerator;

  /* raw is in hundredths × weight; 50 + 2 (raw − 50) = 2 raw − 50. */
  return voc_ratio_new (SPREAD * raw - MIDDLE * PERCENT * input->weight + moved,
                        PERCENT * input->weight);
}

/**
 * voc_score_formula_skill:
 * @values: (array fixed-size=20): values of a skill
 * @model: the model
 *
 * Returns: 2 (r100 / 100 − 50): what the skill would add if it were the only one
 */
VocRatio
voc_score_formula_skill (const gint32  *values,
                         VocScoreModel *model)
{
  gint64 raw = get_ceiling (model) + weigh (values, model);

  return (VocRatio) { SPREAD * (raw - MIDDLE * PERCENT), PERCENT };
}

/**
 * voc_score_formula_offset:
 * @offsets: (nullable) (array fixed-size=20): what a family or an anchor adds to each column
 * @model: the model
 *
 * Returns: what that adds to resilience
 */
VocRatio
voc_score_formula_offset (const gint32  *offsets,
                          VocScoreModel *model)
{
  return (VocRatio) { offsets != NULL ? SPREAD * weigh (offsets, model) : 0, PERCENT };
}
