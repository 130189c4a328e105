/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sheet.h"

#define NATURAL_WIDTH 420
#define MINIMUM_WIDTH 160
#define MINIMUM_HEIGHT 200
#define A4 1.4142

/**
 * VocSheet:
 *
 * A sheet of paper, as large as there is room. Whoever owns it paints what is on it, with so many pixels
 * as it has.
 *
 * ## CSS nodes
 *
 * `sheet`
 *
 * ## Accessibility
 *
 * An image; whoever owns it says what is on it.
 */
struct _VocSheet
{
  GtkWidget parent_instance;

  GdkTexture *texture; /* (owned) (nullable) */
  double ratio;        /* height by width */
  int pixels;
};

typedef enum
{
  PROP_PIXELS = 1,
} VocSheetProperty;

static GParamSpec *properties[PROP_PIXELS + 1];

G_DEFINE_FINAL_TYPE (VocSheet, voc_sheet, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
voc_sheet_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_sheet_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  VocSheet *self = VOC_SHEET (widget);
  int width = for_size >= 0 ? for_size : NATURAL_WIDTH;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = MINIMUM_HEIGHT;
  *natural = MAX (MINIMUM_HEIGHT, (int) (width * self->ratio));
}

/* Where the paper is: in the middle of the room. */
static graphene_rect_t
get_paper (VocSheet *self)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float fitting = MIN (width, height / (float) self->ratio);
  float high = fitting * (float) self->ratio;

  return GRAPHENE_RECT_INIT ((width - fitting) / 2, (height - high) / 2, fitting, high);
}

static void
voc_sheet_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  VocSheet *self = VOC_SHEET (widget);
  graphene_rect_t paper = get_paper (self);
  int pixels = (int) (paper.size.width * (float) gtk_widget_get_scale_factor (widget) + 0.5f);

  if (pixels == self->pixels)
    return;

  self->pixels = pixels;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PIXELS]);
}

static void
voc_sheet_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  VocSheet *self = VOC_SHEET (widget);
  graphene_rect_t paper = get_paper (self);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &paper, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.35f }, 0, 1, 0, 4);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 1, 1, 1, 1 }, &paper);
  if (self->texture != NULL)
    gtk_snapshot_append_texture (snapshot, self->texture, &paper);
}

static void
voc_sheet_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch ((VocSheetProperty) property_id)
    {
    case PROP_PIXELS:
      g_value_set_int (value, VOC_SHEET (object)->pixels);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_sheet_dispose (GObject *object)
{
  g_clear_object (&VOC_SHEET (object)->texture);

  G_OBJECT_CLASS (voc_sheet_parent_class)->dispose (object);
}

static void
voc_sheet_class_init (VocSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = voc_sheet_get_property;
  object_class->dispose = voc_sheet_dispose;
  widget_class->get_request_mode = voc_sheet_get_request_mode;
  widget_class->measure = voc_sheet_measure;
  widget_class->size_allocate = voc_sheet_size_allocate;
  widget_class->snapshot = voc_sheet_snapshot;

  /* How many pixels of the screen the paper is wide. */
  properties[PROP_PIXELS] =
    g_param_spec_int ("pixels", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
voc_sheet_init (VocSheet *self)
{
  self->ratio = A4;
}

void
voc_sheet_set_texture (VocSheet   *self,
                       GdkTexture *texture)
{
  g_return_if_fail (VOC_IS_SHEET (self));

  if (g_set_object (&self->texture, texture))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* @ratio: height of the paper by its width */
void
voc_sheet_set_ratio (VocSheet *self,
                     double    ratio)
{
  g_return_if_fail (VOC_IS_SHEET (self));

  if (self->ratio == ratio)
    return;
  self->ratio = ratio;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

int
voc_sheet_get_pixels (VocSheet *self)
{
  g_return_val_if_fail (VOC_IS_SHEET (self), 0);

  return self->pixels;
}
