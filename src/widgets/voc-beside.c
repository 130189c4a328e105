/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-beside.h"

#include <adwaita.h>

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

typedef enum
{
  PROP_PICTURE = 1,
  PROP_TEXT,
  PROP_PICTURE_WIDTH,
} VocBesideProperty;

static GParamSpec *properties[PROP_PICTURE_WIDTH + 1];

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
voc_beside_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  VocBeside *self = VOC_BESIDE (object);

  switch ((VocBesideProperty) prop_id)
    {
    case PROP_PICTURE:
      g_value_set_object (value, self->picture);
      break;
    case PROP_TEXT:
      g_value_set_object (value, self->text);
      break;
    case PROP_PICTURE_WIDTH:
      g_value_set_int (value, self->picture_width);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_beside_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  VocBeside *self = VOC_BESIDE (object);

  switch ((VocBesideProperty) prop_id)
    {
    case PROP_PICTURE:
      g_return_if_fail (self->picture == NULL);
      self->picture = g_value_get_object (value);
      gtk_widget_insert_after (self->picture, GTK_WIDGET (self), NULL);
      break;
    case PROP_TEXT:
      g_return_if_fail (self->text == NULL);
      self->text = g_value_get_object (value);
      gtk_widget_insert_before (self->text, GTK_WIDGET (self), NULL);
      break;
    case PROP_PICTURE_WIDTH:
      self->picture_width = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
voc_beside_class_init (VocBesideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_beside_dispose;
  object_class->get_property = voc_beside_get_property;
  object_class->set_property = voc_beside_set_property;
  widget_class->measure = voc_beside_measure;
  widget_class->size_allocate = voc_beside_size_allocate;
  widget_class->get_request_mode = voc_beside_get_request_mode;

  /* Each is set once. */
  properties[PROP_PICTURE] = g_param_spec_object ("picture", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_TEXT] = g_param_spec_object ("text", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /* In pixels; less where there is less room. */
  properties[PROP_PICTURE_WIDTH] =
    g_param_spec_int ("picture-width", NULL, NULL, 1, G_MAXINT, 200, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_beside_init (VocBeside *self)
{
  self->picture_width = 200;
}
