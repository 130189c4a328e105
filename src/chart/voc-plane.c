/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* Two things of each mark at once: how far to the end, and how high. Marks have numbers, and their words
 * stand below. */

#define LARGEST 340
#define DOT 5
#define GAP 6
/* Numbers that are nearer to each other than this would cover each other. */
#define NEAR 13

typedef struct
{
  double left;
  double top;
  double side;   /* of the square */
} Plane;

static void
add_frame (VocPicture      *picture,
           const VocCanvas *canvas,
           const Plane     *plane)
{
  VocRole role = canvas->high_contrast ? VOC_ROLE_DIM : VOC_ROLE_TRACK;

  for (guint i = 0; i <= 2; i++)
    {
      double at = plane->side * i / 2;

      voc_picture_move_to (picture, plane->left + at, plane->top);
      voc_picture_line_to (picture, plane->left + at, plane->top + plane->side);
      voc_picture_stroke (picture, role, (VocStroke) { .width = i == 1 ? 1 : 2 });
      voc_picture_move_to (picture, plane->left, plane->top + at);
      voc_picture_line_to (picture, plane->left + plane->side, plane->top + at);
      voc_picture_stroke (picture, role, (VocStroke) { .width = i == 1 ? 1 : 2 });
    }
}

static void
get_place (const Plane        *plane,
           const VocChartMark *mark,
           double             *x,
           double             *y)
{
  double inner = plane->side - 4 * DOT;

  *x = plane->left + 2 * DOT + inner * mark->value / 100;
  *y = plane->top + 2 * DOT + inner * (1 - mark->height / 100);
}

/* The row for the number of a mark: beside it, or below the dots and numbers that are there already. */
static double
find_room (VocChartData *data,
           const Plane  *plane,
           guint         i,
           double        middle,
           const double *rows)
{
  double x, y;
  gboolean moved = TRUE;

  get_place (plane, &g_array_index (data->marks, VocChartMark, i), &x, &y);
  while (moved)
    {
      moved = FALSE;
      for (guint j = 0; j < data->marks->len; j++)
        {
          double other_x, other_y;
          double below = y;

          get_place (plane, &g_array_index (data->marks, VocChartMark, j), &other_x, &other_y);
          /* A hair less: what was moved by as much must not be found too near again. */
          if (j < i && fabs (other_x - x) < 2 * NEAR && fabs (rows[j] - y) < NEAR - 0.01)
            below = rows[j] + NEAR;
          else if (j != i && fabs (other_x - middle) < NEAR && fabs (other_y - y) < NEAR - 0.01)
            below = other_y + NEAR;
          moved = moved || below > y;
          y = below;
        }
    }

  return y;
}

static void
add_marks (VocPicture      *picture,
           const VocCanvas *canvas,
           VocChartData    *data,
           const Plane     *plane)
{
  g_autofree double *rows = g_new0 (double, data->marks->len + 1);

  for (guint i = 0; i < data->marks->len; i++)
    {
      const VocChartMark *mark = &g_array_index (data->marks, VocChartMark, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *text = voc_chart_mark_dup_text (mark);
      g_autoptr (PangoLayout)
        layout = voc_canvas_create_layout (canvas, number, VOC_CHART_SMALL, TRUE);
      double width = voc_layout_get_width (layout);
      double x, y, left;
      gboolean before;

      get_place (plane, mark, &x, &y);
      voc_picture_add_rect (picture, x - DOT, y - DOT, 2 * DOT, 2 * DOT, DOT);
      voc_picture_fill (picture, VOC_ROLE_ACCENT);
      voc_picture_add_area (picture, x - 2 * DOT, y - 2 * DOT, 4 * DOT, 4 * DOT, text);
      before = x + DOT + 3 + width > plane->left + plane->side;
      left = before ? x - DOT - 3 - width : x + DOT + 3;
      rows[i] = find_room (data, plane, i, left + width / 2, rows);
      voc_canvas_wrap (canvas, layout, width, 0);
      voc_picture_add_text (picture, VOC_ROLE_TEXT, layout,
                            left, floor (rows[i] - voc_layout_get_height (layout) / 2.0), width, 0);
    }
}

/* One line of words, as wide as there is room. Gives where it ends. */
static double
add_line (VocPicture      *picture,
          const VocCanvas *canvas,
          const char      *text,
          VocRole          role,
          double           y)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL)
    return y;

  layout = voc_canvas_create_layout (canvas, text, VOC_CHART_SMALL, FALSE);
  voc_canvas_wrap (canvas, layout, canvas->width, 0);
  voc_picture_add_text (picture, role, layout, 0, y, canvas->width, 0);

  return y + voc_layout_get_height (layout);
}

VocPicture *
voc_plane_draw (VocChartData    *data,
                const VocCanvas *canvas,
                double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  VocCanvas below = *canvas;
  Plane plane = { 0 };
  double y;

  plane.side = MIN (canvas->width, LARGEST);
  below.width = plane.side;
  plane.top = add_line (picture, canvas, data->top, VOC_ROLE_DIM, 0) + GAP;
  add_frame (picture, canvas, &plane);
  add_marks (picture, canvas, data, &plane);
  y = add_line (picture, canvas, data->bottom, VOC_ROLE_DIM, plane.top + plane.side + GAP);
  y += voc_canvas_add_ends (&below, picture, data, y + GAP) + GAP;
  for (guint i = 0; i < data->marks->len; i++)
    {
      g_autofree char *text =
        g_strdup_printf ("%u  %s", i + 1, g_array_index (data->marks, VocChartMark, i).label);

      y = add_line (picture, canvas, text, VOC_ROLE_TEXT, y + GAP);
    }
  voc_picture_set_height (picture, ceil (y));

  return picture;
}
