/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_FIGURE (voc_figure_get_type ())

G_DECLARE_FINAL_TYPE (VocFigure, voc_figure, VOC, FIGURE, GtkToggleButton)

GtkWidget *voc_figure_new (GtkAccessibleRole role,
                           guint             value,
                           const char       *caption);

G_END_DECLS
