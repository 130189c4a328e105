/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* A value as a bar, with its title and the value in words above, a soft band for how far off it may be,
 * and labelled ticks below. */

#define SPACING 6
#define BAND_REACH 4

/* The words share a line: the value takes what it needs up to one half, the title what is left. Gives
 * the height. */
static double
add_words (VocPicture      *picture,
           const VocCanvas *canvas,
           VocChartData    *data)
{
  g_autofree char *shown = voc_chart_data_dup_shown (data);
  const char *name = data->title != NULL ? data->title : "";
  g_autoptr (PangoLayout) title = voc_canvas_create_layout (canvas, name, 1, FALSE);
  g_autoptr (PangoLayout) value = voc_canvas_create_layout (canvas, shown, 1, data->value >= 0);
  double width = MIN (voc_layout_get_width (value),
                      MAX (canvas->width / 2,
                           canvas->width - VOC_CHART_GAP - voc_layout_get_width (title)));
  double rest = MAX (canvas->width - width - VOC_CHART_GAP, 0);
  double height;

  voc_canvas_wrap (canvas, title, rest, 0);
  voc_canvas_wrap (canvas, value, width, 1);
  height = MAX (voc_layout_get_height (title), voc_layout_get_height (value));
  voc_picture_add_text (picture, VOC_ROLE_TEXT, title, 0, height - voc_layout_get_height (title),
                        rest, 0);
  voc_picture_add_text (picture, VOC_ROLE_TEXT, value, canvas->width - width,
                        height - voc_layout_get_height (value), width, 1);

  return height;
}

/* What lies left of @to of a bar with round ends. */
static void
add_filled (VocPicture *picture,
            double      width,
            double      y,
            double      thickness,
            double      to)
{
  double radius = thickness / 2;
  double middle = y + radius;
  double straight = CLAMP (to, radius, width - radius);
  /* How far the end reaches from the middle of the bar, within its round parts. */
  double reach = sqrt (MAX (radius * radius - (straight - to) * (straight - to), 0));

  if (to < radius)
    {
      voc_picture_move_to (picture, to, middle + reach);
      voc_picture_arc_to (picture, 0, middle, radius);
      voc_picture_arc_to (picture, to, middle - reach, radius);
    }
  else
    {
      voc_picture_move_to (picture, radius, y + thickness);
      voc_picture_arc_to (picture, 0, middle, radius);
      voc_picture_arc_to (picture, radius, y, radius);
      voc_picture_line_to (picture, straight, y);
      if (to > straight)
        voc_picture_arc_to (picture, to, middle - reach, radius);
      voc_picture_line_to (picture, to, middle + reach);
      if (to > straight)
        voc_picture_arc_to (picture, straight, y + thickness, radius);
    }
  voc_picture_close (picture);
}

static void
add_bar (VocPicture      *picture,
         const VocCanvas *canvas,
         VocChartData    *data,
         double           shown,
         double           y,
         double           thickness)
{
  double low, high;

  voc_picture_add_rect (picture, 0, y, canvas->width, thickness, thickness / 2);
  voc_picture_fill (picture, VOC_ROLE_TRACK);
  if (voc_chart_data_get_band (data, shown, &low, &high))
    {
      voc_picture_add_rect (picture, canvas->width * low / 100, y - BAND_REACH,
                            canvas->width * (high - low) / 100, thickness + 2 * BAND_REACH, 3);
      voc_picture_fill (picture, VOC_ROLE_BAND);
    }
  if (shown > 0)
    {
      add_filled (picture, canvas->width, y, thickness, canvas->width * shown / 100);
      voc_picture_fill (picture, VOC_ROLE_ACCENT);
    }
  if (canvas->high_contrast)
    {
      voc_picture_add_rect (picture, 0.5, y + 0.5, canvas->width - 1, thickness - 1,
                            (thickness - 1) / 2);
      voc_picture_stroke (picture, VOC_ROLE_ACCENT, (VocStroke) { .width = 1 });
    }
}

VocPicture *
voc_bar_draw (VocChartData    *data,
              const VocCanvas *canvas,
              double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);
  double thickness = canvas->high_contrast ? 12 : 10;
  double y = add_words (picture, canvas, data) + SPACING;

  if (data->value >= 0)
    add_bar (picture, canvas, data, shown, y, thickness);
  else
    {
      voc_picture_add_rect (picture, 1, y + 1, canvas->width - 2, thickness - 2,
                            (thickness - 2) / 2);
      voc_picture_stroke (picture, VOC_ROLE_OUTLINE,
                          (VocStroke) { canvas->high_contrast ? 2 : 1, FALSE, 4, 4 });
    }
  y += thickness + 2;
  y += voc_ticks_draw (canvas, picture, data, y);
  y += voc_canvas_add_ends (canvas, picture, data, y);
  /* The band reaches below the bar. */
  voc_picture_set_height (picture, ceil (y + 2));

  return picture;
}
