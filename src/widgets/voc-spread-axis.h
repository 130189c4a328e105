/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SPREAD_AXIS (voc_spread_axis_get_type ())

G_DECLARE_FINAL_TYPE (VocSpreadAxis, voc_spread_axis, VOC, SPREAD_AXIS, GtkWidget)

GtkWidget *voc_spread_axis_new (void);

G_END_DECLS
