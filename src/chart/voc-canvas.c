/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* What charts do with words. */

static gboolean
begins_at_right (const VocCanvas *self)
{
  return pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
}

VocPicture *
voc_canvas_create_picture (const VocCanvas *self)
{
  return voc_picture_new (self->width, begins_at_right (self));
}

/* In the font of the context, larger or smaller. */
PangoLayout *
voc_canvas_create_layout (const VocCanvas *self,
                          const char      *text,
                          double           scale,
                          gboolean         bold)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (self->context));
  int size = (int) round (pango_font_description_get_size (font) * scale);

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, size);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/* Breaks words into lines; @align as for voc_picture_add_text(). */
void
voc_canvas_wrap (const VocCanvas *self,
                 PangoLayout     *layout,
                 double           width,
                 double           align)
{
  gboolean at_left = (align < 0.5) != begins_at_right (self);

  pango_layout_set_width (layout, (int) ceil (MAX (width, 0)) * PANGO_SCALE);
  pango_layout_set_alignment (layout, align == 0.5 ? PANGO_ALIGN_CENTER
                                      : at_left    ? PANGO_ALIGN_LEFT
                                                   : PANGO_ALIGN_RIGHT);
}

int
voc_layout_get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

int
voc_layout_get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

/* How wide the longest word is, so that none has to be broken. */
int
voc_canvas_measure_word (const VocCanvas *self,
                         const char      *text,
                         double           scale)
{
  g_autoptr (PangoLayout) layout = voc_canvas_create_layout (self, text, scale, FALSE);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);

  return voc_layout_get_width (layout);
}

static double
add_end (const VocCanvas *self,
         VocPicture      *picture,
         const char      *text,
         double           y,
         double           align)
{
  double half = MAX ((self->width - VOC_CHART_GAP) / 2, 0);
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL || *text == '\0')
    return 0;

  layout = voc_canvas_create_layout (self, text, VOC_CHART_SMALL, FALSE);
  voc_canvas_wrap (self, layout, half, align);
  voc_picture_add_text (picture, VOC_ROLE_DIM, layout, align * (self->width - half), y, half,
                        align);

  return voc_layout_get_height (layout);
}

/* What the two ends of a scale mean, each in its half. Gives the height. */
double
voc_canvas_add_ends (const VocCanvas *self,
                     VocPicture      *picture,
                     VocChartData    *data,
                     double           y)
{
  double low = add_end (self, picture, data->low, y, 0);
  double high = add_end (self, picture, data->high, y, 1);

  return MAX (low, high);
}
