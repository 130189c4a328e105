/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-swatch.h"

#include "voc-drawing.h"

/**
 * VocSwatch:
 *
 * An area filled with one of eight patterns, in tones of one hue, that can be told apart without
 * colour. What has no size of its own is 14 pixels wide and high.
 *
 * ## CSS nodes
 *
 * `swatch`, whose colour is the pattern's.
 *
 * ## Accessibility
 *
 * Passed over.
 */
struct _VocSwatch
{
  GtkWidget parent_instance;

  guint pattern;
};

G_DEFINE_FINAL_TYPE (VocSwatch, voc_swatch, GTK_TYPE_WIDGET)

/* Neighbours differ in lightness and in their lines. */
typedef enum
{
  PATTERN_SOLID,
  PATTERN_RISING,
  PATTERN_SOFT,
  PATTERN_DOTS,
  PATTERN_UPRIGHT,
  PATTERN_FALLING,
  PATTERN_LEVEL,
  PATTERN_CROSSED,
} Pattern;

#define N_PATTERNS (PATTERN_CROSSED + 1)
#define SIZE 14
#define STEP 6

static void
add_line (GskPathBuilder *builder,
          float           from_x,
          float           from_y,
          float           to_x,
          float           to_y)
{
  gsk_path_builder_move_to (builder, from_x, from_y);
  gsk_path_builder_line_to (builder, to_x, to_y);
}

/* Patterns begin at the side where reading begins, so that right to left is the mirror image. */
static GskPath *
create_lines (Pattern pattern,
              float   width,
              float   height)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  if (pattern == PATTERN_DOTS)
    for (float x = STEP / 2; x < width; x += STEP)
      for (float y = STEP / 2; y < height; y += STEP)
        gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), 1);
  if (pattern == PATTERN_UPRIGHT)
    for (float x = STEP / 2; x < width; x += STEP)
      add_line (builder, x, 0, x, height);
  if (pattern == PATTERN_LEVEL)
    for (float y = STEP / 2; y < height; y += STEP)
      add_line (builder, 0, y, width, y);
  for (float x = STEP / 2 - height; x < width; x += STEP)
    {
      if (pattern == PATTERN_RISING || pattern == PATTERN_CROSSED)
        add_line (builder, x, height, x + height, 0);
      if (pattern == PATTERN_FALLING || pattern == PATTERN_CROSSED)
        add_line (builder, x, 0, x + height, height);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
draw_pattern (VocSwatch   *self,
              GtkSnapshot *snapshot,
              float        width,
              float        height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  Pattern pattern = self->pattern;
  GdkRGBA color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke;

  if (pattern == PATTERN_SOFT)
    color = voc_drawing_get_tone (widget, VOC_TONE_BAND);
  else if (pattern != PATTERN_SOLID)
    color = voc_drawing_get_tone (widget, VOC_TONE_TRACK);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (pattern == PATTERN_SOLID || pattern == PATTERN_SOFT)
    return;

  path = create_lines (pattern, width, height);
  color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
  stroke = gsk_stroke_new (voc_drawing_is_high_contrast (widget) ? 2 : 1.5f);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
  gsk_stroke_free (stroke);
}

static void
voc_swatch_measure (GtkWidget     *widget,
                    GtkOrientation orientation,
                    int            for_size,
                    int           *minimum,
                    int           *natural,
                    int           *minimum_baseline,
                    int           *natural_baseline)
{
  /* In a bar it may get as narrow as its part is small. */
  *minimum = 0;
  *natural = SIZE;
}

static void
voc_swatch_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  VocSwatch *self = VOC_SWATCH (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  GdkRGBA color;
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &bounds, 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_save (snapshot);
  if (voc_drawing_is_rtl (widget))
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  draw_pattern (self, snapshot, width, height);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);

  color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
  voc_drawing_outline (snapshot, &bounds, 2, &color);
}

static void
voc_swatch_class_init (VocSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = voc_swatch_measure;
  widget_class->snapshot = voc_swatch_snapshot;

  gtk_widget_class_set_css_name (widget_class, "swatch");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
voc_swatch_init (VocSwatch *self)
{
  voc_drawing_follow_contrast (GTK_WIDGET (self));
}

/**
 * voc_swatch_new:
 * @pattern: the number of its pattern; they come again after eight
 *
 * Makes a swatch.
 *
 * Returns: (transfer floating): a new swatch
 */
GtkWidget *
voc_swatch_new (guint pattern)
{
  VocSwatch *self = g_object_new (VOC_TYPE_SWATCH, NULL);

  self->pattern = pattern % N_PATTERNS;

  return GTK_WIDGET (self);
}
