/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SWATCH (voc_swatch_get_type ())

G_DECLARE_FINAL_TYPE (VocSwatch, voc_swatch, VOC, SWATCH, GtkWidget)

GtkWidget *voc_swatch_new (guint pattern);

G_END_DECLS
