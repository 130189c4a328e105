/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Short names: only tests see them. */
GPtrArray *find_all  (gpointer    root,
                      GType       type);
gpointer   find      (gpointer    root,
                      GType       type);
gboolean   shows     (gpointer    root,
                      const char *text);
GtkWidget *show      (GtkWidget  *child);
double     get_value (gpointer    widget);

G_END_DECLS
