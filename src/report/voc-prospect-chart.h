/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"
#include "voc-prospects.h"

G_BEGIN_DECLS

VocChartData *voc_prospect_chart_new (VocMatrix *matrix,
                                      GArray    *prospects);
VocTable     *voc_prospect_table_new (VocMatrix *matrix,
                                      GArray    *prospects);

G_END_DECLS
