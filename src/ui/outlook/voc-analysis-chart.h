/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"
#include "voc-score.h"

G_BEGIN_DECLS

VocChartData *voc_analysis_chart_new (VocScore       *score,
                                      VocScoreColumn  column);

G_END_DECLS
