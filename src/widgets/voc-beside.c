/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-beside.h"

#include <adwaita.h>

#include "voc-property.h"

/* The text is as wide as this at least where it stands beside the picture, in sp. */
#define LEAST_TEXT 240
#define SPACING 24
#define LINE_SPACING 12

/**
 * VocBeside:
 *
 * A picture of a fixed width beside a text; where there is too little room for both, the text below the
 * picture. Which of them it is depends on the width alone, never on how long the text is, so that the
 * picture is where it was when the text changes.
 */
struct _VocBeside
{
  GtkWidget parent_instance;

  GtkWidget *picture;
  GtkWidget *text;
  int picture_width;
};

G_DEFINE_FINAL_TYPE (VocBeside, voc_beside, GTK_TYPE_WIDGET)

/* How much is left for the text beside the picture; 0 if it stands below. */
static int
get_text_width (VocBeside *self,
                int        width)
{
  int rest = width - self->picture_width - SPACING;
  double least = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, LEAST_TEXT,
                                        gtk_widget_get_settings (GTK_WIDGET (self)));

  return rest >= least ? rest : 0;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int height = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static void
measure_width (VocBeside *self,
               int       *minimum,
               int       *natural)
{
  int least;
  int usual;

  gtk_widget_measure (self->text, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  gtk_widget_measure (self->picture, GTK_ORIENTATION_HORIZONTAL, -1, &least, &usual, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural += self->picture_width + SPACING;
}

static void
voc_beside_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  VocBeside *self = VOC_BESIDE (widget);
  int rest;

  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    measure_width (self, minimum, natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  if (for_size < 0)
    for_size = *natural;
  rest = get_text_width (self, for_size);
  if (rest > 0)
    *minimum = MAX (get_height (self->picture, self->picture_width), get_height (self->text, rest));
  else
    *minimum = get_height (self->picture, MIN (for_size, self->picture_width)) + LINE_SPACING +
               get_height (self->text, for_size);
  *natural = *minimum;
}

static void
voc_beside_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  VocBeside *self = VOC_BESIDE (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int rest = get_text_width (self, width);
  int picture_width = MIN (width, self->picture_width);
  int picture_height = get_height (self->picture, picture_width);
  GtkAllocation picture = { 0, 0, picture_width, picture_height };
  GtkAllocation text = { 0, 0, width, 0 };

  if (rest > 0)
    {
      picture.x = mirrored ? width - picture_width : 0;
      text = (GtkAllocation) { mirrored ? 0 : picture_width + SPACING, 0, rest, height };
    }
  else
    {
      picture.x = (width - picture_width) / 2;
      text.y = picture_height + LINE_SPACING;
      text.height = MAX (height - text.y, 0);
    }

  gtk_widget_size_allocate (self->picture, &picture, -1);
  gtk_widget_size_allocate (self->text, &text, -1);
}

static GtkSizeRequestMode
voc_beside_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_beside_dispose (GObject *object)
{
  VocBeside *self = VOC_BESIDE (object);

  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->text, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_beside_parent_class)->dispose (object);
}

static void
set_picture (VocBeside *self,
             GtkWidget *picture)
{
  g_return_if_fail (self->picture == NULL);

  self->picture = picture;
  gtk_widget_insert_after (picture, GTK_WIDGET (self), NULL);
}

static void
set_text (VocBeside *self,
          GtkWidget *text)
{
  g_return_if_fail (self->text == NULL);

  self->text = text;
  gtk_widget_insert_before (text, GTK_WIDGET (self), NULL);
}

static const VocProperty properties[] = {
  /* Each is set once. */
  VOC_PROPERTY_OBJECT (VocBeside, picture, gtk_widget_get_type, .set = G_CALLBACK (set_picture)),
  VOC_PROPERTY_OBJECT (VocBeside, text, gtk_widget_get_type, .set = G_CALLBACK (set_text)),
  /* In pixels; less where there is less room. */
  VOC_PROPERTY_INT (VocBeside, picture_width, .changed = G_CALLBACK (gtk_widget_queue_resize)),
};

static void
voc_beside_class_init (VocBesideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_beside_dispose;
  widget_class->measure = voc_beside_measure;
  widget_class->size_allocate = voc_beside_size_allocate;
  widget_class->get_request_mode = voc_beside_get_request_mode;
}

static void
voc_beside_init (VocBeside *self)
{
  self->picture_width = 200;
}
