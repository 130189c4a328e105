/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-picture-svg.h"

#include <pango/pangocairo.h>

/* With as many digits as can be seen, and a point in every language. */
static void
append_number (GString *svg,
               char     before,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", number);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    end--;
  if (end[-1] == '.')
    end--;
  *end = '\0';
  if (before != '\0')
    g_string_append_c (svg, before);
  g_string_append (svg, g_str_equal (buffer, "-0") ? "0" : buffer);
}

static void
append_attribute (GString    *svg,
                  const char *name,
                  double      number)
{
  g_string_append_printf (svg, " %s=\"", name);
  append_number (svg, '\0', number);
  g_string_append_c (svg, '"');
}

/* A style sheet may give the class another colour; the attributes are for all others. */
static void
append_paint (GString          *svg,
              const VocPalette *palette,
              VocRole           role,
              const char       *what)
{
  VocColor color = voc_palette_get_color (palette, role);

  g_string_append_printf (svg, " class=\"%s\" %s=\"#%02x%02x%02x\"", voc_role_to_id (role), what,
                          (guint) (color.red * 255 + 0.5f), (guint) (color.green * 255 + 0.5f),
                          (guint) (color.blue * 255 + 0.5f));
  if (color.alpha < 1)
    {
      g_string_append_printf (svg, " %s-opacity=\"", what);
      append_number (svg, '\0', color.alpha);
      g_string_append_c (svg, '"');
    }
}

static void
append_path (GString      *svg,
             const GArray *segments)
{
  g_string_append (svg, " d=\"");
  for (guint i = 0; i < segments->len; i++)
    {
      const VocSegment *segment = &g_array_index (segments, VocSegment, i);

      if (segment->type == VOC_SEGMENT_CLOSE)
        {
          g_string_append_c (svg, 'Z');
          continue;
        }

      if (segment->type == VOC_SEGMENT_ARC)
        {
          append_number (svg, 'A', segment->radius);
          append_number (svg, ' ', segment->radius);
          g_string_append_printf (svg, " 0 0 %d ", segment->clockwise ? 1 : 0);
          append_number (svg, '\0', segment->x);
        }
      else
        append_number (svg, segment->type == VOC_SEGMENT_MOVE ? 'M' : 'L', segment->x);
      append_number (svg, ' ', segment->y);
    }
  g_string_append_c (svg, '"');
}

static void
append_stroke (GString         *svg,
               const VocStroke *stroke)
{
  append_attribute (svg, "stroke-width", stroke->width);
  g_string_append (svg, " stroke-linejoin=\"round\"");
  if (stroke->round)
    g_string_append (svg, " stroke-linecap=\"round\"");
  if (stroke->dash > 0)
    {
      g_string_append (svg, " stroke-dasharray=\"");
      append_number (svg, '\0', stroke->dash);
      append_number (svg, ' ', stroke->gap);
      g_string_append_c (svg, '"');
    }
}

/* Up to where the words of a line are cut off, if they are. */
static char *
dup_line_text (PangoLayout     *layout,
               PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (layout) + pango_layout_line_get_start_index (line);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      const PangoItem *item = ((PangoGlyphItem *) l->data)->item;
      g_autofree char *cut = NULL;

      if ((item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0)
        continue;
      cut = g_strndup (pango_layout_get_text (layout), item->offset);
      return g_strconcat (cut + pango_layout_line_get_start_index (line), "…", NULL);
    }

  return g_strchomp (g_strndup (text, pango_layout_line_get_length (line)));
}

/* In the units of the picture. */
static double
get_font_size (PangoLayout                *layout,
               const PangoFontDescription *font)
{
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (pango_layout_get_context (layout));

  if (pango_font_description_get_size_is_absolute (font))
    return size;

  return size * (resolution > 0 ? resolution : 96) / 72;
}

static void
append_line (GString         *svg,
             const VocShape  *shape,
             PangoLayoutIter *iter)
{
  static const char *const anchors[] = { "start", "middle", "end" };
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  gboolean rtl = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  g_autofree char *text = dup_line_text (shape->layout, line);
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  int anchor = (int) (2 * (rtl ? 1 - shape->anchor : shape->anchor));
  PangoRectangle extents;

  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  append_attribute (svg, "x", shape->x + (extents.x + shape->anchor * extents.width) / PANGO_SCALE);
  append_attribute (svg, "y",
                    shape->y + pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE);
  if (anchor != 0)
    g_string_append_printf (svg, " text-anchor=\"%s\"", anchors[anchor]);
  if (rtl)
    g_string_append (svg, " direction=\"rtl\"");
  g_string_append_printf (svg, ">%s</text>\n", escaped);
}

/* Each line by itself: whoever shows the picture is not to break them anew. */
static void
append_text (GString          *svg,
             const VocPalette *palette,
             const VocShape   *shape)
{
  const PangoFontDescription *font = pango_layout_get_font_description (shape->layout);
  PangoLayoutIter *iter = pango_layout_get_iter (shape->layout);

  do
    {
      g_autofree char *family = g_markup_escape_text (pango_font_description_get_family (font), -1);

      g_string_append (svg, "<text");
      append_paint (svg, palette, shape->role, "fill");
      g_string_append_printf (svg, " font-family=\"%s, sans-serif\"", family);
      append_attribute (svg, "font-size", get_font_size (shape->layout, font));
      if (pango_font_description_get_weight (font) != PANGO_WEIGHT_NORMAL)
        append_attribute (svg, "font-weight", pango_font_description_get_weight (font));
      append_line (svg, shape, iter);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
append_outline (GString          *svg,
                const VocPalette *palette,
                const VocShape   *shape)
{
  gboolean stroked = shape->stroke.width > 0;

  g_string_append (svg, "<path");
  append_paint (svg, palette, shape->role, stroked ? "stroke" : "fill");
  if (stroked)
    {
      g_string_append (svg, " fill=\"none\"");
      append_stroke (svg, &shape->stroke);
    }
  append_path (svg, shape->segments);
  g_string_append (svg, "/>\n");
}

/**
 * voc_picture_to_svg:
 * @self: a picture
 * @palette: the colours
 * @title: (nullable): what is to be seen, for those who do not see it
 *
 * Writes a picture as SVG, one line for each path and each line of text. Each has the name of its role as its class.
 *
 * Returns: (transfer full): an `svg` element
 */
char *
voc_picture_to_svg (const VocPicture *self,
                    const VocPalette *palette,
                    const char       *title)
{
  GString *svg = g_string_new ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
  guint n_shapes;
  const VocShape *shapes = voc_picture_get_shapes (self, &n_shapes);

  append_attribute (svg, "width", voc_picture_get_width (self));
  append_attribute (svg, "height", voc_picture_get_height (self));
  g_string_append (svg, ">\n");
  if (title != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (title, -1);

      g_string_append_printf (svg, "<title>%s</title>\n", escaped);
    }
  for (guint i = 0; i < n_shapes; i++)
    {
      if (shapes[i].layout != NULL)
        append_text (svg, palette, &shapes[i]);
      else
        append_outline (svg, palette, &shapes[i]);
    }
  g_string_append (svg, "</svg>\n");

  return g_string_free_and_steal (svg);
}
