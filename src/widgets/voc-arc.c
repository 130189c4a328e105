/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arc.h"

#include <math.h>

#define GAUGE_SWEEP 240
#define LARGEST_GAUGE 400
/* Longer pieces than a third of a circle are ambiguous to a path. */
#define LONGEST_PIECE 120

static void
set_direction (VocArc  *arc,
               float    start,
               float    sweep,
               gboolean rtl)
{
  arc->start = rtl ? 180 - start : start;
  arc->sweep = rtl ? -sweep : sweep;
}

/**
 * voc_arc_init_gauge:
 * @arc: an arc
 * @width: the width that there is
 * @rtl: whether it begins at the right
 * @high_contrast: whether it is to be thicker
 *
 * Lays out an arc that is open at the bottom, with room for ticks outside.
 */
void
voc_arc_init_gauge (VocArc  *arc,
                    float    width,
                    gboolean rtl,
                    gboolean high_contrast)
{
  float size = MIN (width, LARGEST_GAUGE);
  float margin = MAX (9, size * 0.065f);

  arc->thickness = MAX (8, size * 0.07f) + (high_contrast ? 2 : 0);
  arc->radius = size / 2 - margin - arc->thickness / 2;
  arc->centre = GRAPHENE_POINT_INIT (width / 2, size / 2);
  set_direction (arc, 270 - GAUGE_SWEEP / 2, GAUGE_SWEEP, rtl);
}

/**
 * voc_arc_init_ring:
 * @arc: an arc
 * @width: the width that there is
 * @height: the height that there is
 * @rtl: whether it turns to the left
 * @high_contrast: whether it is to be thicker
 *
 * Lays out a closed ring that begins at the top.
 */
void
voc_arc_init_ring (VocArc  *arc,
                   float    width,
                   float    height,
                   gboolean rtl,
                   gboolean high_contrast)
{
  arc->thickness = high_contrast ? 5 : 4;
  arc->radius = (MIN (width, height) - arc->thickness) / 2;
  arc->centre = GRAPHENE_POINT_INIT (width / 2, height / 2);
  set_direction (arc, -90, 360, rtl);
}

/**
 * voc_arc_get_height:
 * @arc: the arc of a gauge
 *
 * Gets how far down the ends of the arc reach.
 *
 * Returns: the height
 */
float
voc_arc_get_height (const VocArc *arc)
{
  graphene_point_t end;

  voc_arc_get_point (arc, 0, arc->radius, &end);

  return end.y + arc->thickness / 2;
}

/**
 * voc_arc_get_point:
 * @arc: an arc
 * @value: a value from 0 to 100
 * @radius: how far from the centre
 * @point: (out): the point
 *
 * Gets where a value lies.
 */
void
voc_arc_get_point (const VocArc     *arc,
                   double            value,
                   float             radius,
                   graphene_point_t *point)
{
  double angle = (arc->start + arc->sweep * CLAMP (value, 0, 100) / 100) * G_PI / 180;

  point->x = arc->centre.x + radius * cos (angle);
  point->y = arc->centre.y + radius * sin (angle);
}

/**
 * voc_arc_draw:
 * @arc: an arc
 * @snapshot: a snapshot
 * @from: a value
 * @to: a larger value
 * @stroke: width and ends of the line
 * @color: its colour
 *
 * Draws the arc between two values.
 */
void
voc_arc_draw (const VocArc  *arc,
              GtkSnapshot   *snapshot,
              double         from,
              double         to,
              GskStroke     *stroke,
              const GdkRGBA *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  double first = CLAMP (from, 0, 100);
  double last = CLAMP (to, 0, 100);
  guint n_pieces = ceil (fabs (arc->sweep) * (last - first) / 100 / LONGEST_PIECE);
  g_autoptr (GskPath) path = NULL;
  graphene_point_t point;

  voc_arc_get_point (arc, first, arc->radius, &point);
  gsk_path_builder_move_to (builder, point.x, point.y);
  for (guint i = 1; i <= n_pieces; i++)
    {
      voc_arc_get_point (arc, first + (last - first) * i / n_pieces, arc->radius, &point);
      gsk_path_builder_svg_arc_to (builder, arc->radius, arc->radius, 0, FALSE, arc->sweep > 0,
                                   point.x, point.y);
    }
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

/**
 * voc_arc_draw_border:
 * @arc: an arc
 * @snapshot: a snapshot
 * @color: the colour
 *
 * Draws a thin line on both sides of the arc, for eyes that do not see a pale track.
 */
void
voc_arc_draw_border (const VocArc  *arc,
                     GtkSnapshot   *snapshot,
                     const GdkRGBA *color)
{
  GskStroke *stroke = gsk_stroke_new (1);
  VocArc edge = *arc;

  edge.radius = arc->radius + arc->thickness / 2 - 0.5f;
  voc_arc_draw (&edge, snapshot, 0, 100, stroke, color);
  edge.radius = arc->radius - arc->thickness / 2 + 0.5f;
  voc_arc_draw (&edge, snapshot, 0, 100, stroke, color);
  gsk_stroke_free (stroke);
}

/**
 * voc_arc_draw_tick:
 * @arc: an arc
 * @snapshot: a snapshot
 * @value: a value
 * @inner: where the line begins, from the centre
 * @outer: where it ends
 * @stroke: width and ends of the line
 * @color: its colour
 *
 * Draws a line across the arc.
 */
void
voc_arc_draw_tick (const VocArc  *arc,
                   GtkSnapshot   *snapshot,
                   double         value,
                   float          inner,
                   float          outer,
                   GskStroke     *stroke,
                   const GdkRGBA *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  graphene_point_t point;

  voc_arc_get_point (arc, value, inner, &point);
  gsk_path_builder_move_to (builder, point.x, point.y);
  voc_arc_get_point (arc, value, outer, &point);
  gsk_path_builder_line_to (builder, point.x, point.y);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}
