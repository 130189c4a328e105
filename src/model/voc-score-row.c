/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-score-row.h"

#include "voc-ratio.h"

/**
 * voc_score_row_get_percentile:
 * @self: a score
 * @rank: by what
 *
 * Returns: how many of all occupations have a lower value, in whole percent, 99 at the most; -1 if
 *   that is not known
 */
int
voc_score_row_get_percentile (const VocScoreRow *self,
                              VocScoreRank       rank)
{
  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (rank < VOC_SCORE_N_RANKS, -1);

  if (self->weight == 0 || self->n_scored == 0)
    return -1;

  return MIN (99, voc_ratio_round (voc_ratio_new (100 * (gint64) self->below[rank], self->n_scored),
                                   0));
}

/**
 * voc_score_row_get_shown:
 * @self: a score
 * @column: a column
 *
 * Returns: what lists show of it, in thousandths: with anchor, where there is one
 */
int
voc_score_row_get_shown (const VocScoreRow *self,
                         VocScoreColumn     column)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, 0);

  if (column == VOC_SCORE_RESILIENCE)
    return self->anchored;
  return column < VOC_SCORE_N_ANCHORED ? self->anchored_values[column] : self->values[column];
}
