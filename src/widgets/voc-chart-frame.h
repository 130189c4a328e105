/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_CHART_FRAME (voc_chart_frame_get_type ())

G_DECLARE_FINAL_TYPE (VocChartFrame, voc_chart_frame, VOC, CHART_FRAME, GtkWidget)

G_END_DECLS
