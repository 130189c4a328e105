/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_STICKY_BOX (voc_sticky_box_get_type ())

G_DECLARE_FINAL_TYPE (VocStickyBox, voc_sticky_box, VOC, STICKY_BOX, GtkWidget)

void voc_sticky_box_show_content (VocStickyBox *self);
void voc_sticky_box_reveal       (VocStickyBox *self,
                                  GtkWidget    *widget);

G_END_DECLS
