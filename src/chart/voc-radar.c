/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* The marks as corners of a polygon, the first at the top, then clockwise: the farther out, the more. Where
 * there is no room for words beside the corners, these have numbers, and the words stand below. */

#define LARGEST_RADIUS 130
#define SMALLEST_RADIUS 60
#define N_RINGS 4
#define DOT 3
/* Between a corner and its words. */
#define GAP 6
/* Corners that are not farther from the middle than this share of the radius have words above or below. */
#define UPRIGHT 0.2

typedef struct
{
  double x;
  double y;
  double radius;
  guint n;
} Radar;

static void
get_corner (const Radar *radar,
            guint        i,
            double       value,
            double      *x,
            double      *y)
{
  double angle = 2 * G_PI * i / radar->n - G_PI / 2;

  *x = radar->x + radar->radius * value / 100 * cos (angle);
  *y = radar->y + radar->radius * value / 100 * sin (angle);
}

static void
add_ring (VocPicture  *picture,
          const Radar *radar,
          double       value)
{
  for (guint i = 0; i < radar->n; i++)
    {
      double x, y;

      get_corner (radar, i, value, &x, &y);
      if (i == 0)
        voc_picture_move_to (picture, x, y);
      else
        voc_picture_line_to (picture, x, y);
    }
  voc_picture_close (picture);
}

static void
add_grid (VocPicture      *picture,
          const VocCanvas *canvas,
          const Radar     *radar)
{
  VocRole role = canvas->high_contrast ? VOC_ROLE_DIM : VOC_ROLE_TRACK;

  for (guint ring = 1; ring <= N_RINGS; ring++)
    {
      add_ring (picture, radar, 100.0 * ring / N_RINGS);
      voc_picture_stroke (picture, role, (VocStroke) { .width = 1 });
    }
  for (guint i = 0; i < radar->n; i++)
    {
      double x, y;

      get_corner (radar, i, 100, &x, &y);
      voc_picture_move_to (picture, radar->x, radar->y);
      voc_picture_line_to (picture, x, y);
      voc_picture_stroke (picture, role, (VocStroke) { .width = 1 });
    }
}

static void
add_values (VocPicture      *picture,
            const VocCanvas *canvas,
            const Radar     *radar,
            VocChartData    *data)
{
  double x, y;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < radar->n; i++)
        {
          get_corner (radar, i, g_array_index (data->marks, VocChartMark, i).value, &x, &y);
          if (i == 0)
            voc_picture_move_to (picture, x, y);
          else
            voc_picture_line_to (picture, x, y);
        }
      voc_picture_close (picture);
      if (pass == 0)
        voc_picture_fill (picture, VOC_ROLE_BAND);
      else
        voc_picture_stroke (picture, VOC_ROLE_ACCENT,
                            (VocStroke) { .width = canvas->high_contrast ? 3 : 2 });
    }

  for (guint i = 0; i < radar->n; i++)
    {
      get_corner (radar, i, g_array_index (data->marks, VocChartMark, i).value, &x, &y);
      voc_picture_add_rect (picture, x - DOT, y - DOT, 2 * DOT, 2 * DOT, DOT);
      voc_picture_fill (picture, VOC_ROLE_ACCENT);
    }
}

/* How wide words beside a corner have to be, so that none is broken. */
static int
measure_words (const VocCanvas *canvas,
               VocChartData    *data)
{
  int widest = 0;

  for (guint i = 0; i < data->marks->len; i++)
    widest = MAX (widest,
                  voc_canvas_measure_word (canvas,
                                           g_array_index (data->marks, VocChartMark, i).label,
                                           VOC_CHART_SMALL));

  return widest;
}

static gboolean
is_narrow (const VocCanvas *canvas,
           VocChartData    *data)
{
  return canvas->width / 2 - measure_words (canvas, data) - GAP < SMALLEST_RADIUS;
}

/* The words at a corner, or its number. */
static PangoLayout *
create_label (const VocCanvas *canvas,
              VocChartData    *data,
              guint            i)
{
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  const char *label = g_array_index (data->marks, VocChartMark, i).label;

  return voc_canvas_create_layout (canvas, is_narrow (canvas, data) ? number : label,
                                   VOC_CHART_SMALL, FALSE);
}

/* What the numbers stand for, below the polygon. Gives the bottom. */
static double
add_legend (VocPicture      *picture,
            const VocCanvas *canvas,
            VocChartData    *data,
            double           y)
{
  for (guint i = 0; i < data->marks->len; i++)
    {
      const char *label = g_array_index (data->marks, VocChartMark, i).label;
      g_autofree char *text = g_strdup_printf ("%u  %s", i + 1, label);
      g_autoptr (PangoLayout)
        layout = voc_canvas_create_layout (canvas, text, VOC_CHART_SMALL, FALSE);

      y += GAP;
      voc_canvas_wrap (canvas, layout, canvas->width, 0);
      voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, 0, y, canvas->width, 0);
      y += voc_layout_get_height (layout);
    }

  return y;
}

/* Words beside a corner, or above or below it. */
static void
add_label (VocPicture      *picture,
           const VocCanvas *canvas,
           const Radar     *radar,
           VocChartData    *data,
           guint            i)
{
  const VocChartMark *mark = &g_array_index (data->marks, VocChartMark, i);
  g_autoptr (PangoLayout) layout = create_label (canvas, data, i);
  g_autofree char *text = voc_chart_mark_dup_text (mark);
  double x, y, left, width, top, align;

  get_corner (radar, i, 100, &x, &y);
  if (fabs (x - radar->x) < UPRIGHT * radar->radius)
    {
      left = 0;
      width = canvas->width;
      align = 0.5;
    }
  else if (x > radar->x)
    {
      left = x + GAP;
      width = canvas->width - left;
      align = 0;
    }
  else
    {
      left = 0;
      width = x - GAP;
      align = 1;
    }
  voc_canvas_wrap (canvas, layout, width, align);
  top = align != 0.5        ? y - voc_layout_get_height (layout) / 2.0
        : y < radar->y      ? y - GAP - voc_layout_get_height (layout)
                            : y + GAP;
  voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, left, floor (top), width, align);
  get_corner (radar, i, mark->value, &x, &y);
  voc_picture_add_area (picture, x - 3 * DOT, y - 3 * DOT, 6 * DOT, 6 * DOT, text);
}

int
voc_radar_measure (VocChartData *data,
                   PangoContext *context)
{
  const VocCanvas canvas = { .context = context };

  return MAX (2 * (SMALLEST_RADIUS + 4 * GAP), measure_words (&canvas, data) + 4 * GAP);
}

/* Wider than its words and the largest radius it stays in the middle. */
VocPicture *
voc_radar_draw (VocChartData    *data,
                const VocCanvas *canvas,
                double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  gboolean narrow = is_narrow (canvas, data);
  double beside = narrow ? 3 * GAP : measure_words (canvas, data);
  double room = canvas->width / 2 - beside - GAP;
  Radar radar = { .x = canvas->width / 2, .n = data->marks->len };
  g_autoptr (PangoLayout) first = NULL;
  double line, bottom;

  if (radar.n < 3)
    return picture;

  first = create_label (canvas, data, 0);
  line = voc_layout_get_height (first) + GAP;
  radar.radius = CLAMP (room, SMALLEST_RADIUS, LARGEST_RADIUS);
  radar.y = line + radar.radius;
  add_grid (picture, canvas, &radar);
  add_values (picture, canvas, &radar, data);
  for (guint i = 0; i < radar.n; i++)
    add_label (picture, canvas, &radar, data, i);
  bottom = radar.y + radar.radius + line;
  if (narrow)
    bottom = add_legend (picture, canvas, data, bottom);
  voc_picture_set_height (picture, ceil (bottom));

  return picture;
}
