/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-chart-data.h"

G_BEGIN_DECLS

#define VOC_TYPE_CHART (voc_chart_get_type ())

G_DECLARE_FINAL_TYPE (VocChart, voc_chart, VOC, CHART, GtkWidget)

void              voc_chart_set_data    (VocChart     *self,
                                         VocChartData *data);
const VocPicture *voc_chart_get_picture (VocChart     *self);

G_END_DECLS
