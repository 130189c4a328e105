/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"

G_BEGIN_DECLS

/* One of each kind of chart, made up. */

VocChartData *create_gauge (double value);
VocChartData *create_ring (double value);
VocChartData *create_bar (double value);
VocChartData *create_axis (double value);
VocChartData *create_shares (double value);
VocChartData *create_plane (double value);
VocChartData *create_radar (double value);
VocChartData *create_map (double value);

G_END_DECLS
