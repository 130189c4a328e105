/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-picture-snapshot.h"

static GskPath *
create_path (const GArray *segments)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < segments->len; i++)
    {
      const VocSegment *segment = &g_array_index (segments, VocSegment, i);

      switch (segment->type)
        {
        case VOC_SEGMENT_MOVE:
          gsk_path_builder_move_to (builder, segment->x, segment->y);
          break;
        case VOC_SEGMENT_LINE:
          gsk_path_builder_line_to (builder, segment->x, segment->y);
          break;
        case VOC_SEGMENT_ARC:
          gsk_path_builder_svg_arc_to (builder, segment->radius, segment->radius, 0, FALSE,
                                       segment->clockwise, segment->x, segment->y);
          break;
        case VOC_SEGMENT_CLOSE:
          gsk_path_builder_close (builder);
          break;
        default:
          g_assert_not_reached ();
        }
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
append_path (GtkSnapshot    *snapshot,
             const VocShape *shape,
             const GdkRGBA  *color)
{
  g_autoptr (GskPath) path = create_path (shape->segments);
  const float dash[] = { shape->stroke.dash, shape->stroke.gap };
  GskStroke *stroke;

  if (shape->stroke.width <= 0)
    {
      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
      return;
    }

  stroke = gsk_stroke_new (shape->stroke.width);
  /* A mitre, which an arc never has, would make what has to be drawn again ten times as thick. */
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  if (shape->stroke.round)
    gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  if (shape->stroke.dash > 0)
    gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  gsk_stroke_free (stroke);
}

void
voc_picture_snapshot (const VocPicture *self,
                      GtkSnapshot      *snapshot,
                      const VocPalette *palette)
{
  guint n_shapes;
  const VocShape *shapes = voc_picture_get_shapes (self, &n_shapes);

  for (guint i = 0; i < n_shapes; i++)
    {
      VocColor role = voc_palette_get_color (palette, shapes[i].role);
      GdkRGBA color = { role.red, role.green, role.blue, role.alpha };

      if (shapes[i].layout == NULL)
        {
          append_path (snapshot, &shapes[i], &color);
          continue;
        }

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (shapes[i].x, shapes[i].y));
      gtk_snapshot_append_layout (snapshot, shapes[i].layout, &color);
      gtk_snapshot_restore (snapshot);
    }
}
