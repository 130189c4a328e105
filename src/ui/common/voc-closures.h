/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean voc_closure_has_text        (GObject        *object,
                                      const char     *text);
gboolean voc_closure_equal           (GObject        *object,
                                      const char     *a,
                                      const char     *b);
gboolean voc_closure_differs         (GObject        *object,
                                      const char     *a,
                                      const char     *b);
gboolean voc_closure_not             (GObject        *object,
                                      gboolean        value);
gboolean voc_closure_is_set          (GObject        *object,
                                      GObject        *value);
char    *voc_closure_number          (GObject        *object,
                                      guint           number);
char    *voc_closure_error_text      (GObject        *object,
                                      const char     *message,
                                      gboolean        is_builtin);

void     voc_closures_bind           (GtkWidgetClass *widget_class);

G_END_DECLS
