/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_PILL (voc_pill_get_type ())

G_DECLARE_FINAL_TYPE (VocPill, voc_pill, VOC, PILL, GtkButton)

GtkWidget *voc_pill_new (const char *text);

G_END_DECLS
