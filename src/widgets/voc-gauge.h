/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_GAUGE (voc_gauge_get_type ())

G_DECLARE_FINAL_TYPE (VocGauge, voc_gauge, VOC, GAUGE, GtkWidget)

GtkWidget *voc_gauge_new       (void);
double     voc_gauge_get_shown (VocGauge *self);

G_END_DECLS
