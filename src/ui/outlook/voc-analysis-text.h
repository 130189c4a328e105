/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

/* Figures of a score for charts and the tables beside them. */

double      voc_analysis_text_get_value (VocScore       *score,
                                         VocScoreColumn  column);
GListModel *voc_analysis_text_dup_ticks (VocScore       *score,
                                         VocScoreColumn  column);

/* Adds a row of a table; ends with %NULL. */
void        voc_analysis_text_add_row   (GListStore     *rows,
                                         ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
