/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SHARE_BAR (voc_share_bar_get_type ())

G_DECLARE_FINAL_TYPE (VocShareBar, voc_share_bar, VOC, SHARE_BAR, GtkWidget)

GtkWidget *voc_share_bar_new (void);

G_END_DECLS
