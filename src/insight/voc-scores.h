/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"
#include "voc-sentences.h"
#include "voc-similarity.h"

G_BEGIN_DECLS

/**
 * VocScoreRow:
 * @weight: sum of the weights of its skills; 0 if it asks for nothing, and then nothing else counts
 * @unknown_weight: how much of @weight is that of skills without a group
 * @sums: for each column of the model, the sum of weight × value over the skills
 * @values: what is shown, without anchor, under steady adoption, clipped, in thousandths
 * @percentiles: how many percent of all occupations of ESCO 1.2.0 have a lower value
 * @below: how many of the catalogue have a lower mean behind transferability
 *
 * The score of one occupation among all.
 */
typedef struct
{
  gint32 weight;
  gint32 unknown_weight;
  gint32 sums[VOC_SCORE_N_MODEL_COLUMNS];
  gint32 values[VOC_SCORE_N_COLUMNS];
  gint8 percentiles[VOC_SCORE_N_RANKS];
  guint32 below;
} VocScoreRow;

/* Stands for a value that is not known. */
#define VOC_SCORE_UNKNOWN G_MININT32

#define VOC_TYPE_SCORES (voc_scores_get_type ())

G_DECLARE_FINAL_TYPE (VocScores, voc_scores, VOC, SCORES, GObject)

VocScores         *voc_scores_new            (VocCatalogue    *catalogue,
                                              VocScoreModel   *model,
                                              GError         **error);
VocMatrix         *voc_scores_get_matrix     (VocScores       *self);
VocSimilarity     *voc_scores_get_similarity (VocScores       *self);
VocSentences      *voc_scores_get_sentences  (VocScores       *self);
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
