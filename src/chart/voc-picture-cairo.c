/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-picture-cairo.h"

#include <math.h>
#include <pango/pangocairo.h>

/* Cairo wants the centre and two angles. */
static void
add_arc (cairo_t          *cr,
         const VocSegment *arc)
{
  double from_x, from_y, along_x, along_y, away, length, x, y, start, end;

  cairo_get_current_point (cr, &from_x, &from_y);
  along_x = (arc->x - from_x) / 2;
  along_y = (arc->y - from_y) / 2;
  length = hypot (along_x, along_y);
  if (length == 0)
    return;

  away = sqrt (MAX (arc->radius * arc->radius - length * length, 0)) / length;
  if (!arc->clockwise)
    away = -away;
  x = from_x + along_x - along_y * away;
  y = from_y + along_y + along_x * away;
  start = atan2 (from_y - y, from_x - x);
  end = atan2 (arc->y - y, arc->x - x);
  if (arc->clockwise)
    cairo_arc (cr, x, y, arc->radius, start, end);
  else
    cairo_arc_negative (cr, x, y, arc->radius, start, end);
}

static void
add_path (cairo_t      *cr,
          const GArray *segments)
{
  for (guint i = 0; i < segments->len; i++)
    {
      const VocSegment *segment = &g_array_index (segments, VocSegment, i);

      switch (segment->type)
        {
        case VOC_SEGMENT_MOVE:
          cairo_move_to (cr, segment->x, segment->y);
          break;
        case VOC_SEGMENT_LINE:
          cairo_line_to (cr, segment->x, segment->y);
          break;
        case VOC_SEGMENT_ARC:
          add_arc (cr, segment);
          break;
        case VOC_SEGMENT_CLOSE:
          cairo_close_path (cr);
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

static void
stroke_path (cairo_t         *cr,
             const VocStroke *stroke)
{
  const double dash[] = { stroke->dash, stroke->gap };

  cairo_set_line_width (cr, stroke->width);
  cairo_set_line_cap (cr, stroke->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, dash, stroke->dash > 0 ? G_N_ELEMENTS (dash) : 0, 0);
  cairo_stroke (cr);
}

/**
 * voc_picture_paint_cairo:
 * @self: a picture
 * @cr: where to paint; its origin becomes the picture's top left corner
 * @palette: the colours
 *
 * Paints a picture with cairo, such as on a page of a PDF.
 */
void
voc_picture_paint_cairo (const VocPicture *self,
                         cairo_t          *cr,
                         const VocPalette *palette)
{
  guint n_shapes;
  const VocShape *shapes = voc_picture_get_shapes (self, &n_shapes);

  cairo_save (cr);
  for (guint i = 0; i < n_shapes; i++)
    {
      const VocShape *shape = &shapes[i];
      VocColor color = voc_palette_get_color (palette, shape->role);

      cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha);
      if (shape->layout != NULL)
        {
          cairo_move_to (cr, shape->x, shape->y);
          pango_cairo_show_layout (cr, shape->layout);
          cairo_new_path (cr);
          continue;
        }

      add_path (cr, shape->segments);
      if (shape->stroke.width > 0)
        stroke_path (cr, &shape->stroke);
      else
        cairo_fill (cr);
    }
  cairo_restore (cr);
}
