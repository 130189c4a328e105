/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A scale from 0 to 100 along a circle; angles in degrees, clockwise from the right. */
typedef struct
{
  graphene_point_t centre;
  float radius;
  float thickness;
  float start;
  float sweep;
} VocArc;

void voc_arc_init_gauge (VocArc           *arc,
                         float             width,
                         gboolean          rtl,
                         gboolean          high_contrast);
void voc_arc_init_ring  (VocArc           *arc,
                         float             width,
                         float             height,
                         gboolean          rtl,
                         gboolean          high_contrast);
void voc_arc_get_point  (const VocArc     *arc,
                         double            value,
                         float             radius,
                         graphene_point_t *point);
void voc_arc_draw       (const VocArc     *arc,
                         GtkSnapshot      *snapshot,
                         double            from,
                         double            to,
                         GskStroke        *stroke,
                         const GdkRGBA    *color);
void voc_arc_draw_border (const VocArc *arc,
 GtkSnapshot *snapshot,
 const GdkRGBA *color);
void voc_arc_draw_tick  (const VocArc     *arc,
                         GtkSnapshot      *snapshot,
                         double            value,
                         float             inner,
                         float             outer,
                         GskStroke        *stroke,
                         const GdkRGBA    *color);

float voc_arc_get_height (const VocArc *arc);

G_END_DECLS
