/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"
#include "voc-similarity.h"
#include "voc-table.h"

G_BEGIN_DECLS

/* How many neighbours a map shows. */
#define VOC_N_NEIGHBOURS 12

VocChartData *voc_neighbour_chart_new (VocMatrix *matrix,
                                       guint      occupation,
                                       GArray    *nearest);
VocTable     *voc_neighbour_table_new (VocMatrix *matrix,
                                       GArray    *nearest);

G_END_DECLS
