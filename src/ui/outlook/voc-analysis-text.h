/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

/* What figures of a score are called in words, the same in charts, tables and dialogs. */

double      voc_analysis_text_get_value       (VocScore          *score,
                                               VocScoreColumn     column);
char       *voc_analysis_text_dup_figure      (VocScore          *score,
                                               VocScoreColumn     column);
char       *voc_analysis_text_dup_value       (VocScore          *score,
                                               VocScoreColumn     column);
GListModel *voc_analysis_text_dup_ticks       (VocScore          *score,
                                               VocScoreColumn     column);
char       *voc_analysis_text_dup_measure     (VocScore          *score,
                                               VocMeasure         measure);
char       *voc_analysis_text_dup_higher_than (int                percentile);
char       *voc_analysis_text_dup_percent     (VocRatio           share);

const VocPublishedFigure *voc_analysis_text_get_figure (VocScore   *score,
                                                        VocMeasure  measure);

/* Adds a row of a table; ends with %NULL. */
void        voc_analysis_text_add_row         (GListStore        *rows,
                                               ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
