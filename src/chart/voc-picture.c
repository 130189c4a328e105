/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-picture.h"

/**
 * VocPicture:
 *
 * A drawing as a short list of paths and texts, which any painter can paint: x goes right, y down, in
 * the units of the Pango context that its texts were laid out with. A mirrored picture is built like
 * any other and turns everything around its middle, but for the letters.
 */
struct _VocPicture
{
  double width;
  double height;
  gboolean mirrored;
  GArray *shapes;   /* (owned) (element-type VocShape) */
  GArray *segments; /* (owned) (element-type VocSegment): the path that is being built */
  GArray *areas;    /* (owned) (element-type Area) */
};

/* Where words explain what is drawn. */
typedef struct
{
  double bounds[4]; /* x, y, width, height */
  char *text;       /* (owned) */
} Area;

static void
clear_shape (gpointer data)
{
  VocShape *shape = data;

  g_clear_pointer (&shape->segments, g_array_unref);
  g_clear_object (&shape->layout);
}

static void
clear_area (gpointer data)
{
  g_free (((Area *) data)->text);
}

/**
 * voc_picture_new:
 * @width: its width
 * @mirrored: whether x is counted from the right
 *
 * Makes an empty picture.
 *
 * Returns: (transfer full): a new picture
 */
VocPicture *
voc_picture_new (double   width,
                 gboolean mirrored)
{
  VocPicture *self = g_rc_box_new0 (VocPicture);

  self->width = width;
  self->mirrored = mirrored;
  self->shapes = g_array_new (FALSE, TRUE, sizeof (VocShape));
  g_array_set_clear_func (self->shapes, clear_shape);
  self->segments = g_array_new (FALSE, TRUE, sizeof (VocSegment));
  self->areas = g_array_new (FALSE, TRUE, sizeof (Area));
  g_array_set_clear_func (self->areas, clear_area);

  return self;
}

static void
free_contents (gpointer data)
{
  VocPicture *self = data;

  g_array_unref (self->shapes);
  g_array_unref (self->segments);
  g_array_unref (self->areas);
}

void
voc_picture_unref (VocPicture *self)
{
  g_rc_box_release_full (self, free_contents);
}

double
voc_picture_get_width (const VocPicture *self)
{
  return self->width;
}

double
voc_picture_get_height (const VocPicture *self)
{
  return self->height;
}

void
voc_picture_set_height (VocPicture *self,
                        double      height)
{
  self->height = height;
}

/**
 * voc_picture_get_shapes:
 * @self: a picture
 * @n_shapes: (out): how many there are
 *
 * Gets what a painter is to paint, the first at the bottom.
 *
 * Returns: (transfer none) (array length=n_shapes): the shapes
 */
const VocShape *
voc_picture_get_shapes (const VocPicture *self,
                        guint            *n_shapes)
{
  *n_shapes = self->shapes->len;

  return (const VocShape *) self->shapes->data;
}

static void
add_segment (VocPicture    *self,
             VocSegmentType type,
             double         x,
             double         y,
             double         radius)
{
  VocSegment segment = { type, self->mirrored ? self->width - x : x, y, radius, !self->mirrored };

  g_array_append_val (self->segments, segment);
}

void
voc_picture_move_to (VocPicture *self,
                     double      x,
                     double      y)
{
  add_segment (self, VOC_SEGMENT_MOVE, x, y, 0);
}

void
voc_picture_line_to (VocPicture *self,
                     double      x,
                     double      y)
{
  add_segment (self, VOC_SEGMENT_LINE, x, y, 0);
}

/**
 * voc_picture_arc_to:
 * @self: a picture
 * @x: where the arc ends
 * @y: where the arc ends
 * @radius: of the circle that it is a part of
 *
 * Adds less than half of a circle to the path, clockwise unless the picture is mirrored.
 */
void
voc_picture_arc_to (VocPicture *self,
                    double      x,
                    double      y,
                    double      radius)
{
  add_segment (self, VOC_SEGMENT_ARC, x, y, radius);
}

void
voc_picture_close (VocPicture *self)
{
  VocSegment segment = { .type = VOC_SEGMENT_CLOSE };

  g_array_append_val (self->segments, segment);
}

/**
 * voc_picture_add_rect:
 * @self: a picture
 * @x: its start
 * @y: its top
 * @width: its width
 * @height: its height
 * @radius: of its corners; half of its size makes a circle of a square
 *
 * Adds a rectangle to the path.
 */
void
voc_picture_add_rect (VocPicture *self,
                      double      x,
                      double      y,
                      double      width,
                      double      height,
                      double      radius)
{
  double r = MIN (radius, MIN (width, height) / 2);

  voc_picture_move_to (self, x + r, y);
  voc_picture_line_to (self, x + width - r, y);
  if (r > 0)
    voc_picture_arc_to (self, x + width, y + r, r);
  voc_picture_line_to (self, x + width, y + height - r);
  if (r > 0)
    voc_picture_arc_to (self, x + width - r, y + height, r);
  voc_picture_line_to (self, x + r, y + height);
  if (r > 0)
    voc_picture_arc_to (self, x, y + height - r, r);
  voc_picture_line_to (self, x, y + r);
  if (r > 0)
    voc_picture_arc_to (self, x + r, y, r);
  voc_picture_close (self);
}

/**
 * voc_picture_stroke:
 * @self: a picture
 * @role: the colour
 * @stroke: the line; of no width, the path is filled
 *
 * Draws the path and begins a new one.
 */
void
voc_picture_stroke (VocPicture *self,
                    VocRole     role,
                    VocStroke   stroke)
{
  VocShape shape = { .role = role, .segments = self->segments, .stroke = stroke };

  g_array_append_val (self->shapes, shape);
  self->segments = g_array_new (FALSE, TRUE, sizeof (VocSegment));
}

void
voc_picture_fill (VocPicture *self,
                  VocRole     role)
{
  voc_picture_stroke (self, role, (VocStroke) { 0 });
}

/**
 * voc_picture_add_text:
 * @self: a picture
 * @role: the colour
 * @layout: the words
 * @x: the start of the room for them
 * @y: its top
 * @width: its width
 * @align: 0 puts them at the start of the room, 0.5 in its middle, 1 at its end
 *
 * Draws words.
 */
void
voc_picture_add_text (VocPicture  *self,
                      VocRole      role,
                      PangoLayout *layout,
                      double       x,
                      double       y,
                      double       width,
                      double       align)
{
  VocShape shape = { .role = role, .layout = g_object_ref (layout), .y = y };
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  shape.x = x + align * (width - extents.width);
  if (self->mirrored)
    shape.x = self->width - shape.x - extents.width;
  shape.x -= extents.x;
  shape.anchor = self->mirrored ? 1 - align : align;
  g_array_append_val (self->shapes, shape);
}

/**
 * voc_picture_add_area:
 * @self: a picture
 * @x: its start
 * @y: its top
 * @width: its width
 * @height: its height
 * @text: what is to be seen there
 *
 * Tells in words what an area shows.
 */
void
voc_picture_add_area (VocPicture *self,
                      double      x,
                      double      y,
                      double      width,
                      double      height,
                      const char *text)
{
  Area area = { { self->mirrored ? self->width - x - width : x, y, width, height },
                g_strdup (text) };

  g_array_append_val (self->areas, area);
}

/**
 * voc_picture_get_n_areas:
 * @self: a picture
 *
 * Returns: how many areas were added
 */
guint
voc_picture_get_n_areas (const VocPicture *self)
{
  return self->areas->len;
}

/**
 * voc_picture_get_area:
 * @self: a picture
 * @i: which area, in the order of adding
 *
 * Returns: (array fixed-size=4): its x, y, width and height, from the left and the top
 */
const double *
voc_picture_get_area (const VocPicture *self,
                      guint             i)
{
  g_return_val_if_fail (i < self->areas->len, NULL);

  return g_array_index (self->areas, Area, i).bounds;
}

/**
 * voc_picture_find_area:
 * @self: a picture
 * @x: where, from the left
 * @y: where, from the top
 * @bounds: (out) (optional) (array fixed-size=4): x, y, width and height of the area
 *
 * Finds what is to be seen at a point.
 *
 * Returns: (transfer none) (nullable): the words for it
 */
const char *
voc_picture_find_area (const VocPicture *self,
                       double            x,
                       double            y,
                       const double    **bounds)
{
  for (guint i = 0; i < self->areas->len; i++)
    {
      const Area *area = &g_array_index (self->areas, Area, i);

      if (x < area->bounds[0] || x >= area->bounds[0] + area->bounds[2] ||
          y < area->bounds[1] || y >= area->bounds[1] + area->bounds[3])
        continue;
      if (bounds != NULL)
        *bounds = area->bounds;
      return area->text;
    }

  return NULL;
}

/* What a role takes from the palette: a colour, and how much of it, in high contrast too. */
static const struct
{
  const char *id;
  gboolean is_accent;
  float opacity[2];
} roles[] = {
  [VOC_ROLE_ACCENT] = { "accent", TRUE, { 1, 1 } },
  [VOC_ROLE_BAND] = { "band", TRUE, { 0.4f, 0.5f } },
  [VOC_ROLE_TRACK] = { "track", TRUE, { 0.15f, 0.25f } },
  [VOC_ROLE_TEXT] = { "text", FALSE, { 1, 1 } },
  [VOC_ROLE_DIM] = { "dim", FALSE, { 0.55f, 0.9f } },
  [VOC_ROLE_OUTLINE] = { "outline", FALSE, { 0.45f, 0.9f } },
};

/**
 * voc_role_to_id:
 * @role: a role
 *
 * Gets the name of a role, for style sheets.
 *
 * Returns: (transfer none): the name
 */
const char *
voc_role_to_id (VocRole role)
{
  return roles[role].id;
}

/**
 * voc_palette_get_color:
 * @self: a palette
 * @role: a role
 *
 * Gets the colour that a role has.
 *
 * Returns: the colour
 */
VocColor
voc_palette_get_color (const VocPalette *self,
                       VocRole           role)
{
  VocColor color = roles[role].is_accent ? self->accent : self->text;

  color.alpha *= roles[role].opacity[self->high_contrast ? 1 : 0];

  return color;
}
