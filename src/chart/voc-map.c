/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "voc-chart-private.h"

/* What is around something: the marks as dots, all in other directions, the first right of the top, then
 * clockwise. The more alike, the nearer to the middle; rings part the bands, which are all as wide. Names
 * stand at the rim; where there is no room for them, dots have numbers, and the names stand below.
 *
 * Each mark has an area with its name, and after these each has one with its dot. */

#define LARGEST_RADIUS 180
#define SMALLEST_RADIUS 110
/* The same where letters are small, in the height of two lines. */
#define SMALLEST_LINES 3
/* The middle takes so much of the radius; what is wholly alike stands at its edge. */
#define MIDDLE 0.32
#define DOT 5
/* Between the rim and words. */
#define GAP 8
/* A name of a list is as high as a finger or a pointer wants it. */
#define LINE_HEIGHT 36
/* The top is left to the words of the rings. */
#define TOP (G_PI / 6)
/* Names that are not farther from the middle than this share of the radius stand above or below. */
#define UPRIGHT 0.2

typedef struct
{
  VocChartData *data;
  const VocCanvas *canvas;
  VocPicture *picture;
  double x;
  double y;
  double radius;
  double least;   /* the value at the rim */
  guint n_bands;  /* in which there is something, or which have an end */
  gboolean narrow;
} Map;

static const VocChartMark *
get_mark (const Map *map,
          guint      i)
{
  return &g_array_index (map->data->marks, VocChartMark, i);
}

/* Bands are as wide as each other, whatever values they hold. */
static double
get_distance (const Map *map,
              double     value)
{
  double upper = 100, lower = map->least;
  guint band = 0;

  for (; band < map->data->rings->len; band++)
    {
      double begin = g_array_index (map->data->rings, VocChartMark, band).value;

      if (begin <= map->least)
        break;
      if (value >= begin)
        {
          lower = begin;
          break;
        }
      upper = begin;
    }

  return map->radius *
         (MIDDLE + (1 - MIDDLE) * (band + (upper - value) / (upper - lower)) / map->n_bands);
}

static void
get_place (const Map *map,
           guint      i,
           double     distance,
           double    *x,
           double    *y)
{
  double angle =
    (2 * G_PI - TOP) * (i + 0.5) / map->data->marks->len + TOP / 2 - G_PI / 2;

  *x = map->x + distance * cos (angle);
  *y = map->y + distance * sin (angle);
}

/* The rim is where the last band that has an end begins, or the mark that is farthest out. */
static void
find_rim (Map *map)
{
  double last = 100;

  map->n_bands = 0;
  for (guint i = 0; i < map->data->rings->len; i++)
    if (g_array_index (map->data->rings, VocChartMark, i).value > 0)
      {
        last = g_array_index (map->data->rings, VocChartMark, i).value;
        map->n_bands++;
      }
  map->least = MIN (last, 99);
  for (guint i = 0; i < map->data->marks->len; i++)
    map->least = MIN (map->least, get_mark (map, i)->value);
  if (map->least < last)
    map->n_bands++;
}

/* A circle that leaves room for words of some width at its top. */
static void
add_circle (const Map *map,
            double     radius,
            double     gap)
{
  double begin = asin (MIN (gap / 2 / radius, 1));

  for (guint i = 0; i <= 4; i++)
    {
      double angle = begin + (2 * G_PI - 2 * begin) * i / 4;
      double x = map->x + radius * sin (angle), y = map->y - radius * cos (angle);

      if (i == 0)
        voc_picture_move_to (map->picture, x, y);
      else
        voc_picture_arc_to (map->picture, x, y, radius);
    }
}

/* The band of all that lies inside has its word on the line. The lowest band has no end. */
static void
add_rings (const Map *map)
{
  VocRole role = map->canvas->high_contrast ? VOC_ROLE_DIM : VOC_ROLE_BAND;

  for (guint i = 0; i < map->data->rings->len; i++)
    {
      const VocChartMark *ring = &g_array_index (map->data->rings, VocChartMark, i);
      g_autoptr (PangoLayout) layout =
        voc_canvas_create_layout (map->canvas, ring->label, VOC_CHART_SMALL, FALSE);
      double radius = get_distance (map, ring->value);
      double width = voc_layout_get_width (layout);

      if (ring->value <= 0)
        continue;
      add_circle (map, radius, width + GAP);
      voc_picture_stroke (map->picture, role,
                          (VocStroke) { .width = map->canvas->high_contrast ? 2 : 1 });
      voc_picture_add_text (map->picture, VOC_ROLE_DIM, layout, map->x - width / 2,
                            floor (map->y - radius - voc_layout_get_height (layout) / 2.0), width,
                            0.5);
    }
}

static void
add_middle (const Map *map)
{
  double radius = map->radius * MIDDLE - DOT - 2;
  double width = 1.8 * radius;
  g_autoptr (PangoLayout) layout = NULL;

  voc_picture_add_rect (map->picture, map->x - radius, map->y - radius, 2 * radius, 2 * radius,
                        radius);
  voc_picture_fill (map->picture, VOC_ROLE_TRACK);
  if (map->data->word == NULL)
    return;

  layout = voc_canvas_create_layout (map->canvas, map->data->word, VOC_CHART_SMALL, TRUE);
  voc_canvas_wrap (map->canvas, layout, width, 0.5);
  pango_layout_set_height (layout, -3);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  voc_picture_add_text (map->picture, VOC_ROLE_TEXT, layout, map->x - width / 2,
                        floor (map->y - voc_layout_get_height (layout) / 2.0), width, 0.5);
}

static void
add_dots (const Map *map)
{
  for (guint i = 0; i < map->data->marks->len; i++)
    {
      double x, y, rim_x, rim_y;

      get_place (map, i, get_distance (map, get_mark (map, i)->value), &x, &y);
      get_place (map, i, map->radius, &rim_x, &rim_y);
      voc_picture_move_to (map->picture, x, y);
      voc_picture_line_to (map->picture, rim_x, rim_y);
      voc_picture_stroke (map->picture, VOC_ROLE_OUTLINE,
                          (VocStroke) { .width = 1, .dash = 2, .gap = 3 });
      voc_picture_add_rect (map->picture, x - DOT, y - DOT, 2 * DOT, 2 * DOT, DOT);
      voc_picture_fill (map->picture, VOC_ROLE_ACCENT);
    }
}

/* The name of a mark at the rim, or its number. Gives the area that it takes. */
static void
add_name (const Map *map,
          guint      i,
          double     area[4])
{
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  g_autoptr (PangoLayout)
    layout = voc_canvas_create_layout (map->canvas, map->narrow ? number : get_mark (map, i)->label,
                                       map->narrow ? VOC_CHART_SMALL : 1, FALSE);
  double x, y, left = 0, width = map->canvas->width, align = 0.5;
  double used;

  get_place (map, i, map->radius, &x, &y);
  if (fabs (x - map->x) < UPRIGHT * map->radius)
    y += y < map->y ? -GAP : GAP;
  else if (x > map->x)
    {
      left = x + GAP;
      width = map->canvas->width - left;
      align = 0;
    }
  else
    {
      width = x - GAP;
      align = 1;
    }
  voc_canvas_wrap (map->canvas, layout, width, align);
  used = MIN (voc_layout_get_width (layout), width);
  area[0] = left + align * (width - used);
  area[1] = floor (align != 0.5   ? y - voc_layout_get_height (layout) / 2.0
                   : y < map->y ? y - voc_layout_get_height (layout)
                                : y);
  area[2] = used;
  area[3] = voc_layout_get_height (layout);
  voc_picture_add_text (map->picture, VOC_ROLE_TEXT, layout, left, area[1], width, align);
}

/* What a number stands for, below. Gives the area that it takes. */
static void
add_line (const Map *map,
          guint      i,
          double     y,
          double     area[4])
{
  g_autofree char *text = g_strdup_printf ("%u  %s", i + 1, get_mark (map, i)->label);
  g_autoptr (PangoLayout) layout = voc_canvas_create_layout (map->canvas, text, 1, FALSE);
  double height;

  voc_canvas_wrap (map->canvas, layout, map->canvas->width, 0);
  height = MAX (voc_layout_get_height (layout) + GAP, LINE_HEIGHT);
  voc_picture_add_text (map->picture, VOC_ROLE_TEXT, layout, 0,
                        floor (y + (height - voc_layout_get_height (layout)) / 2),
                        map->canvas->width, 0);
  area[0] = 0;
  area[1] = y;
  area[2] = map->canvas->width;
  area[3] = height;
}

/* Gives the bottom. */
static double
add_names (const Map *map)
{
  double bottom = map->y + map->radius + 2 * GAP;
  double area[4];

  for (guint i = 0; map->narrow && i < map->data->marks->len; i++)
    add_name (map, i, area);
  if (map->narrow)
    bottom += GAP;
  for (guint i = 0; i < map->data->marks->len; i++)
    {
      g_autofree char *text = voc_map_dup_text (map->data, get_mark (map, i));

      if (map->narrow)
        add_line (map, i, bottom, area);
      else
        add_name (map, i, area);
      voc_picture_add_area (map->picture, area[0], area[1], area[2], area[3], text);
      bottom = MAX (bottom, area[1] + area[3]);
    }

  return bottom;
}

static void
add_dot_areas (const Map *map)
{
  for (guint i = 0; i < map->data->marks->len; i++)
    {
      g_autofree char *text = voc_map_dup_text (map->data, get_mark (map, i));
      double x, y;

      get_place (map, i, get_distance (map, get_mark (map, i)->value), &x, &y);
      voc_picture_add_area (map->picture, x - 2 * DOT, y - 2 * DOT, 4 * DOT, 4 * DOT, text);
    }
}

/* How wide names beside the rim have to be: no word is broken, and few names have more than two lines. */
static int
measure_names (const VocCanvas *canvas,
               VocChartData    *data)
{
  int widest = 0;

  for (guint i = 0; i < data->marks->len; i++)
    {
      const char *label = g_array_index (data->marks, VocChartMark, i).label;
      g_autoptr (PangoLayout) layout = voc_canvas_create_layout (canvas, label, 1, FALSE);

      widest = MAX (widest, voc_canvas_measure_word (canvas, label, 1));
      widest = MAX (widest, 6 * voc_layout_get_width (layout) / 10);
    }

  return widest;
}

/**
 * voc_map_dup_text:
 * @data: the data of a map
 * @mark: one of its marks
 *
 * Returns: (transfer full): its name and the word of its band: "Ethical hacker: close"
 */
char *
voc_map_dup_text (VocChartData       *data,
                  const VocChartMark *mark)
{
  for (guint i = 0; i < data->rings->len; i++)
    {
      const VocChartMark *ring = &g_array_index (data->rings, VocChartMark, i);

      if (mark->value >= ring->value)
        /* Translators: an occupation, and how like another one it is: "Ethical hacker: close" */
        return g_strdup_printf (_("%s: %s"), mark->label, ring->label);
    }

  return g_strdup (mark->label);
}

VocPicture *
voc_map_draw (VocChartData    *data,
              const VocCanvas *canvas,
              double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  double room = canvas->width / 2 - measure_names (canvas, data) - GAP;
  g_autoptr (PangoLayout) line = voc_canvas_create_layout (canvas, "1\n2", 1, FALSE);
  double smallest = MIN (SMALLEST_RADIUS, SMALLEST_LINES * voc_layout_get_height (line));
  Map map = {
    .data = data,
    .canvas = canvas,
    .picture = picture,
    .x = canvas->width / 2,
    .narrow = room < smallest,
  };

  find_rim (&map);
  if (map.narrow)
    room = canvas->width / 2 - 4 * GAP;
  map.radius = CLAMP (room, smallest / 2, LARGEST_RADIUS);
  map.y = map.radius + voc_layout_get_height (line) / 2.0 + GAP;
  add_rings (&map);
  add_middle (&map);
  add_dots (&map);
  voc_picture_set_height (picture, ceil (add_names (&map)));
  add_dot_areas (&map);

  return picture;
}
