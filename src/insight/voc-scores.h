/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

/**
 * VocScoreRank:
 * @VOC_RANK_RESILIENCE: resilience under steady adoption; before and after it under slow and fast
 * @VOC_RANK_RESILIENCE_ANCHORED: the same with anchor
 * @VOC_RANK_EXPOSURE: AI exposure
 * @VOC_RANK_EXPOSURE_ANCHORED: the same with anchor
 * @VOC_RANK_TRANSFERABILITY: the mean behind transferability
 *
 * By what occupations are ranked.
 */
typedef enum
{
  VOC_RANK_RESILIENCE_SLOW = 0,
  VOC_RANK_RESILIENCE,
  VOC_RANK_RESILIENCE_FAST,
  VOC_RANK_RESILIENCE_SLOW_ANCHORED,
  VOC_RANK_RESILIENCE_ANCHORED,
  VOC_RANK_RESILIENCE_FAST_ANCHORED,
  VOC_RANK_EXPOSURE,
  VOC_RANK_EXPOSURE_ANCHORED,
  VOC_RANK_TRANSFERABILITY,
} VocScoreRank;

#define VOC_SCORE_N_RANKS (VOC_RANK_TRANSFERABILITY + 1)

/**
 * VocScoreRow:
 * @weight: sum of the weights of its skills; 0 if it asks for nothing, and then nothing else counts
 * @unknown_weight: how much of @weight is that of skills without a group
 * @sums: for each column of the model, the sum of weight × value over the skills
 * @values: what is shown, without anchor, under steady adoption, clipped, in thousandths
 * @below: how many scored occupations have a lower value
 *
 * The score of one occupation among all.
 */
typedef struct
{
  gint32 weight;
  gint32 unknown_weight;
  gint32 sums[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 values[VOC_SCORE_N_COLUMNS];
  guint32 below[VOC_SCORE_N_RANKS];
} VocScoreRow;

/* Stands for a value that is not known. */
#define VOC_SCORE_UNKNOWN G_MININT32

#define VOC_TYPE_SCORES (voc_scores_get_type ())

G_DECLARE_FINAL_TYPE (VocScores, voc_scores, VOC, SCORES, GObject)

VocScores         *voc_scores_new            (VocCatalogue    *catalogue,
                                              VocScoreModel   *model,
                                              GError         **error);
VocMatrix         *voc_scores_get_matrix     (VocScores       *self);
guint              voc_scores_get_n_scored   (VocScores       *self);
const VocScoreRow *voc_scores_get_row        (VocScores       *self,
                                              guint            occupation);
gint32             voc_scores_get_value      (VocScores       *self,
                                              guint            occupation,
                                              VocScoreColumn   column,
                                              gboolean         anchored,
                                              VocScenario      scenario);
int                voc_scores_get_percentile (VocScores       *self,
                                              guint            occupation,
                                              VocScoreRank     rank);

G_END_DECLS
