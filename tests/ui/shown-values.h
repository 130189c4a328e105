/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"

G_BEGIN_DECLS

/* What a chart shows, which keeps it. */
VocChartData *shown_data        (gpointer chart);

/* Points as people read them, "+8.31" or "−2.40", in hundredths. */
gint64        parse_points      (const char *text);

/* The points at the end of a row of a sum, as they are shown and in hundredths. */
const char   *shown_points_text (gpointer row);
gint64        shown_points      (gpointer row);

G_END_DECLS
