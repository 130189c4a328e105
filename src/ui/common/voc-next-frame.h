/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef gboolean (*VocNextFrameFunc) (GtkWidget *widget);

guint voc_next_frame_add (GtkWidget        *widget,
                          VocNextFrameFunc  func);

G_END_DECLS
