/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-ratio.h"
#include "voc-score-model.h"
#include "voc-types.h"

G_BEGIN_DECLS

/* The arithmetic of the model, in integers. */

/* The share of green skills from which the green transition counts full: one in five. */
#define VOC_SCORE_GREEN_FULL 5

int             voc_score_weight_of          (VocRelation      relation);

/**
 * VocScoreInput:
 * @weight: sum of the weights of all skills
 * @sums: (array fixed-size=20): sums of weight × value
 * @family: (nullable) (array fixed-size=20): what the family adds
 * @anchor: (nullable) (array fixed-size=20): what the anchor adds; %NULL to leave it out
 * @scenario: how fast adoption is
 *
 * All that the score of an occupation depends on.
 */
typedef struct
{
  gint64 weight;
  const gint32 *sums;
  const gint32 *family;
  const gint32 *anchor;
  VocScenario scenario;
} VocScoreInput;

VocRatio        voc_score_formula_column     (const VocScoreInput *input,
                                              VocScoreColumn       column);
VocRatio        voc_score_formula_resilience (const VocScoreInput *input,
                                              VocScoreModel       *model);
VocRatio        voc_score_formula_adoption_factor (VocScenario     scenario);
VocRatio        voc_score_formula_adoption   (const VocScoreInput *input,
                                              VocScoreColumn       column,
                                              VocScoreModel       *model);
VocRatio        voc_score_formula_skill      (const gint32        *values,
                                              VocScoreModel       *model);
VocRatio        voc_score_formula_offset     (const gint32        *offsets,
                                              VocScoreModel       *model);

G_END_DECLS
