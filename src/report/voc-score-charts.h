/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"
#include "voc-score.h"

G_BEGIN_DECLS

/* Charts of a score, the same in the window and in reports. */

VocChartData *voc_score_chart_gauge  (VocScore       *score);
VocChartData *voc_score_chart_bar    (VocScore       *score,
                                      VocScoreColumn  column);
VocChartData *voc_score_chart_spread (VocScore       *score);
VocChartData *voc_score_chart_shares (VocSum         *shares);

G_END_DECLS
