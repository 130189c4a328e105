/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart.h"

G_BEGIN_DECLS

#define VOC_TYPE_CHART_LINKS (voc_chart_links_get_type ())

G_DECLARE_FINAL_TYPE (VocChartLinks, voc_chart_links, VOC, CHART_LINKS, GtkWidget)

void voc_chart_links_set_data (VocChartLinks *self,
                               VocChartData  *data);
void voc_chart_links_add      (VocChartLinks *self,
                               GtkWidget     *button);

G_END_DECLS
