/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-gauge-face.h"

#include "voc-drawing.h"
#include "voc-mark.h"

static gboolean
is_known (const VocGaugeFace *face)
{
  return face->shown >= 0;
}

static void
draw_line (const VocGaugeFace *face,
           GtkWidget          *widget,
           GtkSnapshot        *snapshot,
           VocTone             tone,
           double              from,
           double              to)
{
  const float thickness = face->arc.thickness;
  const float dash[] = { thickness * 0.35f, thickness * 0.65f };
  GdkRGBA color = voc_drawing_get_tone (widget, tone);
  GskStroke *stroke = gsk_stroke_new (tone == VOC_TONE_BAND ? thickness * 1.8f : thickness);

  /* A mitre, which an arc never has, would make what has to be drawn again ten times as thick. */
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  if (tone == VOC_TONE_EMPTY)
    gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));
  else if (tone != VOC_TONE_BAND && !face->compact)
    gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  voc_arc_draw (&face->arc, snapshot, from, to, stroke, &color);
  gsk_stroke_free (stroke);
}

static void
draw_ticks (const VocGaugeFace *face,
            GtkWidget          *widget,
            GtkSnapshot        *snapshot)
{
  guint n_ticks = face->ticks != NULL ? g_list_model_get_n_items (face->ticks) : 0;
  GskStroke *stroke = gsk_stroke_new (voc_drawing_is_high_contrast (widget) ? 3 : 2);
  float inner = face->arc.radius + face->arc.thickness * 0.5f + 2;
  float outer = face->arc.centre.y - 1;

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  for (guint i = 0; i < n_ticks; i++)
    {
      g_autoptr (VocMark) mark = g_list_model_get_item (face->ticks, i);

      voc_arc_draw_tick (&face->arc, snapshot, voc_mark_get_value (mark), inner, outer, stroke,
                         &face->tick_color);
    }
  gsk_stroke_free (stroke);
}

/**
 * voc_gauge_face_draw:
 * @face: what to show
 * @widget: the gauge, for its colour
 * @snapshot: a snapshot
 *
 * Draws the arc or ring of a gauge with band and ticks.
 */
void
voc_gauge_face_draw (const VocGaugeFace *face,
                     GtkWidget          *widget,
                     GtkSnapshot        *snapshot)
{
  if (is_known (face))
    {
      draw_line (face, widget, snapshot, VOC_TONE_TRACK, 0, 100);
      if (voc_drawing_is_high_contrast (widget))
        {
          GdkRGBA color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);

          voc_arc_draw_border (&face->arc, snapshot, &color);
        }
      if (face->band > 0 && !face->compact)
        draw_line (face, widget, snapshot, VOC_TONE_BAND, face->shown - face->band,
                   face->shown + face->band);
      draw_line (face, widget, snapshot, VOC_TONE_VALUE, 0, face->shown);
    }
  else
    draw_line (face, widget, snapshot, VOC_TONE_EMPTY, 0, 100);

  if (!face->compact)
    draw_ticks (face, widget, snapshot);
}
