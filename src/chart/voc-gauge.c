/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "voc-chart-private.h"

/* An arc from 0 to 100, open at the bottom, or a closed ring. */

#define GAUGE_SWEEP 240.0
#define LARGEST_GAUGE 400
/* Longer pieces than a third of a circle are not safely less than half of one. */
#define LONGEST_PIECE 120
/* How far the ends of the arc are from the middle, as a share of the radius: the sine of 60°. */
#define END 0.866

typedef struct
{
  double x;
  double y;
  double radius;
  double thickness;
  double start; /* in degrees, clockwise from the right */
  double sweep;
} Arc;

static void
get_point (const Arc *arc,
           double     value,
           double    *x,
           double    *y)
{
  double angle = (arc->start + arc->sweep * value / 100) * G_PI / 180;

  *x = arc->x + arc->radius * cos (angle);
  *y = arc->y + arc->radius * sin (angle);
}

static void
add_arc (VocPicture *picture,
         const Arc  *arc,
         double      from,
         double      to,
         VocRole     role,
         VocStroke   stroke)
{
  int n_pieces = (int) ceil (arc->sweep * (to - from) / 100 / LONGEST_PIECE);
  double x, y;

  if (n_pieces <= 0)
    return;

  get_point (arc, from, &x, &y);
  voc_picture_move_to (picture, x, y);
  for (int i = 1; i <= n_pieces; i++)
    {
      get_point (arc, from + (to - from) * i / n_pieces, &x, &y);
      voc_picture_arc_to (picture, x, y, arc->radius);
    }
  voc_picture_stroke (picture, role, stroke);
}

/* A thin line on both sides for people to whom a pale track cannot be seen. */
static void
add_border (VocPicture *picture,
            const Arc  *arc)
{
  Arc edge = *arc;

  edge.radius = arc->radius + arc->thickness / 2 - 0.5;
  add_arc (picture, &edge, 0, 100, VOC_ROLE_ACCENT, (VocStroke) { .width = 1 });
  edge.radius = arc->radius - arc->thickness / 2 + 0.5;
  add_arc (picture, &edge, 0, 100, VOC_ROLE_ACCENT, (VocStroke) { .width = 1 });
}

static void
add_value (VocPicture      *picture,
           const VocCanvas *canvas,
           const Arc       *arc,
           VocChartData    *data,
           double           shown)
{
  VocStroke line = { .width = arc->thickness, .round = data->kind == VOC_CHART_GAUGE };
  double low, high;

  if (data->value < 0)
    {
      line = (VocStroke) { arc->thickness, FALSE, arc->thickness * 0.35, arc->thickness * 0.65 };
      add_arc (picture, arc, 0, 100, VOC_ROLE_OUTLINE, line);
      return;
    }

  add_arc (picture, arc, 0, 100, VOC_ROLE_TRACK, line);
  if (canvas->high_contrast)
    add_border (picture, arc);
  if (data->kind == VOC_CHART_GAUGE && voc_chart_data_get_band (data, shown, &low, &high))
    add_arc (picture, arc, low, high, VOC_ROLE_BAND,
             (VocStroke) { .width = arc->thickness * 1.8 });
  add_arc (picture, arc, 0, shown, VOC_ROLE_ACCENT, line);
}

/* The figure grows with the arc, and never out of it. */
static void
add_figure (VocPicture      *picture,
            const VocCanvas *canvas,
            const Arc       *arc,
            const char      *figure)
{
  double inner = arc->radius - arc->thickness / 2;
  g_autoptr (PangoLayout) sample = voc_canvas_create_layout (canvas, figure, 1, TRUE);
  g_autoptr (PangoLayout) layout = NULL;
  double scale = MIN (inner * 1.4 / MAX (voc_layout_get_width (sample), 1),
                      inner * 0.92 / MAX (voc_layout_get_height (sample), 1));

  layout = voc_canvas_create_layout (canvas, figure, scale, TRUE);
  voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, 0,
                        arc->y - voc_layout_get_height (layout) / 2.0, canvas->width, 0.5);
}

/* Short words stand in the opening between the ends of the arc, long ones below them. */
static double
add_word (VocPicture      *picture,
          const VocCanvas *canvas,
          const Arc       *arc,
          const char      *word,
          double           bottom)
{
  double opening = 2 * arc->radius * END - 2 * arc->thickness;
  g_autoptr (PangoLayout) layout = NULL;
  double top;

  if (word == NULL || *word == '\0')
    return bottom + 1;

  layout = voc_canvas_create_layout (canvas, word, 1, FALSE);
  top = voc_layout_get_width (layout) <= opening ? arc->y + arc->radius * 0.44 : bottom + 3;
  voc_canvas_wrap (canvas, layout, canvas->width, 0.5);
  voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, 0, floor (top), canvas->width, 0.5);

  return MAX (floor (top) + voc_layout_get_height (layout), bottom + 1);
}

/* Wider than 400 it stays in the middle. */
VocPicture *
voc_gauge_draw (VocChartData    *data,
                const VocCanvas *canvas,
                double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  double size = MIN (canvas->width, LARGEST_GAUGE);
  double thickness = MAX (8, size * 0.07) + (canvas->high_contrast ? 2 : 0);
  double margin = MAX (9, size * 0.065);
  Arc arc = {
    .x = canvas->width / 2,
    .y = size / 2,
    .radius = size / 2 - margin - thickness / 2,
    .thickness = thickness,
    .start = 270 - GAUGE_SWEEP / 2,
    .sweep = GAUGE_SWEEP,
  };
  g_autofree char *unknown = data->value < 0 ? voc_chart_data_dup_shown (data) : NULL;
  g_autofree char *figure = unknown == NULL ? voc_chart_data_dup_shown (data) : g_strdup ("–");
  double bottom = arc.y + arc.radius / 2 + thickness / 2;

  add_value (picture, canvas, &arc, data, shown);
  add_figure (picture, canvas, &arc, figure);
  bottom = add_word (picture, canvas, &arc, unknown != NULL ? unknown : data->word, bottom);
  bottom += voc_canvas_add_ends (canvas, picture, data, bottom);
  voc_picture_set_height (picture, ceil (bottom));

  return picture;
}

VocPicture *
voc_ring_draw (VocChartData    *data,
               const VocCanvas *canvas,
               double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  double size = MIN (canvas->width, VOC_CHART_RING_SIZE);
  double thickness = canvas->high_contrast ? 5 : 4;
  Arc arc = {
    .x = canvas->width / 2,
    .y = size / 2,
    .radius = (size - thickness) / 2,
    .thickness = thickness,
    .start = -90,
    .sweep = 360,
  };
  g_autofree char *spoken = voc_chart_data_dup_spoken (data);
  g_autofree char *named = NULL;

  add_value (picture, canvas, &arc, data, shown);
  voc_picture_set_height (picture, size);
  if (data->title != NULL)
    named = g_strdup_printf (_("%s: %s"), data->title, spoken);
  voc_picture_add_area (picture, 0, 0, canvas->width, size,
                        named != NULL ? named : spoken);

  return picture;
}
