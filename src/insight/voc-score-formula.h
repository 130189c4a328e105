/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-needs.h"
#include "voc-ratio.h"
#include "voc-score-model.h"

G_BEGIN_DECLS

/* The arithmetic of the model, in integers. */

/* ln in fixed point, so that a mean of many does not depend on the order of adding. */
#define VOC_SCORE_LOG_ONE (1 << 20)

/* The share of green skills from which the green transition counts full: one in five. */
#define VOC_SCORE_GREEN_FULL 5

/**
 * VocSkillValues:
 * @values: (owned) (element-type gint32): %VOC_SCORE_N_MODEL_COLUMNS for each skill
 * @known: (owned) (element-type guint8): whether anything is known of each skill
 * @logs: (owned) (element-type gint32): ln of the number of occupations that need each skill
 *
 * What the model says about skills.
 */
typedef struct
{
  GArray *values;
  GArray *known;
  GArray *logs;
} VocSkillValues;

VocSkillValues *voc_skill_values_new         (VocScoreModel   *model,
                                              VocNeeds        *needs);
void            voc_skill_values_free        (VocSkillValues  *self);
const gint32   *voc_skill_values_get         (VocSkillValues  *self,
                                              guint            skill);

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
VocRatio        voc_score_formula_skill      (const gint32        *values,
                                              VocScenario          scenario,
                                              VocScoreModel       *model);
VocRatio        voc_score_formula_offset     (const gint32        *offsets,
                                              VocScenario          scenario,
                                              VocScoreModel       *model);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSkillValues, voc_skill_values_free)

G_END_DECLS
