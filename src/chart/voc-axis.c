/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* Where several sources see the same thing on one axis from 0 to 100: a dot with its name for each, and
 * a diamond for one's own value, named above. */

/* How far the diamond reaches from the axis. */
#define REACH 8
#define DOT 4

static double
get_x (const VocCanvas *canvas,
       double           value,
       double           margin)
{
  double x = canvas->width * value / 100;

  return CLAMP (x, margin, MAX (canvas->width - margin, margin));
}

/* Gives the height. */
static double
add_name (VocPicture      *picture,
          const VocCanvas *canvas,
          VocChartData    *data,
          double           shown)
{
  g_autofree char *text = voc_chart_data_dup_shown (data);
  g_autoptr (PangoLayout) layout = voc_canvas_create_layout (canvas, text, 1, TRUE);
  double width = MIN (voc_layout_get_width (layout), canvas->width);
  double x = CLAMP (canvas->width * shown / 100 - width / 2, 0, canvas->width - width);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  voc_canvas_wrap (canvas, layout, width, 0);
  voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, floor (x), 0, width, 0);

  return voc_layout_get_height (layout);
}

static void
add_axis (VocPicture      *picture,
          const VocCanvas *canvas,
          double           y)
{
  double line = canvas->high_contrast ? 3 : 2;

  voc_picture_add_rect (picture, 0, y - line / 2, canvas->width, line, 0);
  voc_picture_fill (picture, VOC_ROLE_DIM);
  voc_picture_add_rect (picture, 0, y - DOT, line, 2 * DOT, 0);
  voc_picture_fill (picture, VOC_ROLE_DIM);
  voc_picture_add_rect (picture, canvas->width - line, y - DOT, line, 2 * DOT, 0);
  voc_picture_fill (picture, VOC_ROLE_DIM);
}

static void
add_diamond (VocPicture      *picture,
             const VocCanvas *canvas,
             double           shown,
             double           y)
{
  double x = get_x (canvas, shown, REACH);

  voc_picture_move_to (picture, x, y - REACH);
  voc_picture_line_to (picture, x + REACH, y);
  voc_picture_line_to (picture, x, y + REACH);
  voc_picture_line_to (picture, x - REACH, y);
  voc_picture_close (picture);
  voc_picture_fill (picture, VOC_ROLE_ACCENT);
}

VocPicture *
voc_axis_draw (VocChartData    *data,
               const VocCanvas *canvas,
               double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  double y = REACH + 2;

  if (data->value >= 0)
    y += add_name (picture, canvas, data, shown);
  add_axis (picture, canvas, y);
  for (guint i = 0; i < data->marks->len; i++)
    {
      double x = get_x (canvas, g_array_index (data->marks, VocChartMark, i).value, DOT);

      voc_picture_add_rect (picture, x - DOT, y - DOT, 2 * DOT, 2 * DOT, DOT);
      voc_picture_fill (picture, VOC_ROLE_TEXT);
    }
  /* Where the diamond covers a dot, the line below still says where it is. */
  if (data->value >= 0)
    add_diamond (picture, canvas, shown, y);
  y += DOT;
  y += voc_ticks_draw (canvas, picture, data, y) + REACH - DOT;
  y += voc_canvas_add_ends (canvas, picture, data, y);
  voc_picture_set_height (picture, ceil (y));

  return picture;
}
