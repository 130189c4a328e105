/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SHEET (voc_sheet_get_type ())

G_DECLARE_FINAL_TYPE (VocSheet, voc_sheet, VOC, SHEET, GtkWidget)

void voc_sheet_set_texture (VocSheet   *self,
                            GdkTexture *texture);
void voc_sheet_set_ratio   (VocSheet   *self,
                            double      ratio);
int  voc_sheet_get_pixels  (VocSheet   *self);

G_END_DECLS
