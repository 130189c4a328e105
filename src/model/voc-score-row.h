/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score-column.h"

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
 * @occupation: number of the occupation
 * @n_scored: how many occupations of the catalogue have a score
 * @weight: sum of the weights of its skills; 0 if it asks for nothing, and then nothing else counts
 * @unknown_weight: how much of @weight is that of skills without a group
 * @sums: for each column of the model, the sum of weight × value over the skills
 * @values: what is shown, without anchor, clipped, in thousandths
 * @anchored: resilience with anchor, clipped, in thousandths
 * @anchored_values: the columns that have an anchor, with it, clipped, in thousandths
 * @below: how many scored occupations have a lower value
 *
 * The score of one occupation as it is stored in a catalogue.
 */
typedef struct
{
  guint32 occupation;
  guint32 n_scored;
  gint32 weight;
  gint32 unknown_weight;
  gint32 sums[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 values[VOC_SCORE_N_COLUMNS];
  gint32 anchored;
  gint32 anchored_values[VOC_SCORE_N_ANCHORED];
  guint32 below[VOC_SCORE_N_RANKS];
} VocScoreRow;

int voc_score_row_get_percentile (const VocScoreRow *self,
                                  VocScoreRank       rank);
int voc_score_row_get_shown      (const VocScoreRow *self,
                                  VocScoreColumn     column);

G_END_DECLS
