/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean voc_closure_has_text (GObject        *object,
                               const char     *text);

void     voc_closures_bind    (GtkWidgetClass *widget_class);

G_END_DECLS
