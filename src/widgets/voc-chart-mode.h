/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define VOC_TYPE_CHART_MODE (voc_chart_mode_get_type ())

G_DECLARE_FINAL_TYPE (VocChartMode, voc_chart_mode, VOC, CHART_MODE, GObject)

VocChartMode *voc_chart_mode_get_default (void);
gboolean      voc_chart_mode_get_tables  (VocChartMode *self);

G_END_DECLS
