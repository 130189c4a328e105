/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void        widget_picture_init         (int          *argc,
                                      char       ***argv);
void        widget_picture_turn         (void);
void        widget_picture_paint        (GtkWidget    *widget);
GtkWidget  *widget_picture_show         (GtkWidget    *widget,
                                      int           width);
GdkTexture *widget_picture_take         (GtkWidget    *widget);
void        widget_picture_save         (GtkWidget    *widget,
                                      const char   *name);
void        widget_picture_show_all     (GtkWidget    *widget,
                                      int           width,
                                      const char   *name);
guchar     *widget_picture_dup_bytes    (GdkTexture   *texture);
double      widget_picture_compare      (GdkTexture   *texture,
                                      GdkTexture   *other,
                                      gboolean      mirrored);

G_END_DECLS
