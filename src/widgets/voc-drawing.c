/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-drawing.h"

#include <adwaita.h>

static AdwStyleManager *
get_style_manager (GtkWidget *widget)
{
  return adw_style_manager_get_for_display (gtk_widget_get_display (widget));
}

/* What the drawn widgets have in common. */

/**
 * voc_drawing_is_high_contrast:
 * @widget: a widget
 *
 * Tells if lines are to be thicker and areas are to have borders.
 *
 * Returns: %TRUE in high contrast
 */
gboolean
voc_drawing_is_high_contrast (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  return adw_style_manager_get_high_contrast (get_style_manager (widget));
}

/**
 * voc_drawing_follow_contrast:
 * @widget: a widget
 *
 * Draws a widget anew whenever high contrast is switched on or off.
 */
void
voc_drawing_follow_contrast (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect_object (get_style_manager (widget), "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

/**
 * voc_drawing_get_tone:
 * @widget: a widget
 * @tone: which lightness
 *
 * Gets a tone of the widget's own colour.
 *
 * Returns: the colour
 */
GdkRGBA
voc_drawing_get_tone (GtkWidget *widget,
                      VocTone    tone)
{
  static const float opacity[][2] = {
    [VOC_TONE_TRACK] = { 0.15f, 0.25f },
    [VOC_TONE_BAND] = { 0.4f, 0.5f },
    [VOC_TONE_VALUE] = { 1, 1 },
    [VOC_TONE_EMPTY] = { 0.45f, 0.9f },
  };
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  color.alpha *= opacity[tone][voc_drawing_is_high_contrast (widget)];

  return color;
}

/**
 * voc_drawing_is_rtl:
 * @widget: a widget
 *
 * Tells if scales begin at the right.
 *
 * Returns: %TRUE if the text is read from right to left
 */
gboolean
voc_drawing_is_rtl (GtkWidget *widget)
{
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

/**
 * voc_drawing_add_label:
 * @parent: a widget
 * @css_class: the style class of the label
 *
 * Adds a label that a screen reader passes over, since its words are part of the parent's.
 *
 * Returns: (transfer none): the label
 */
GtkWidget *
voc_drawing_add_label (GtkWidget  *parent,
                       const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, parent);

  return label;
}

static GtkSizeRequestMode
get_column_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_column (GtkWidget     *widget,
                GtkOrientation orientation,
                int            for_size,
                int           *minimum,
                int           *natural,
                int           *minimum_baseline,
                int           *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation,
                      orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size, minimum, natural,
                      NULL, NULL);
}

static void
allocate_column (GtkWidget *widget,
                 int        width,
                 int        height,
                 int        baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

/**
 * voc_drawing_add_column:
 * @parent: a widget without a layout
 * @role: the role of the column
 *
 * Adds a box, the only child, for widgets below each other. Its width never follows from its
 * height: asked that way, wrapped labels want more width than they have.
 *
 * Returns: (transfer none): the box
 */
GtkWidget *
voc_drawing_add_column (GtkWidget        *parent,
                        GtkAccessibleRole role)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", role,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 NULL);

  gtk_widget_set_layout_manager (parent, gtk_custom_layout_new (get_column_request_mode,
                                                                measure_column, allocate_column));
  gtk_widget_set_parent (box, parent);

  return box;
}

/**
 * voc_drawing_measure:
 * @child: a widget
 * @orientation: of what is measured
 * @for_size: the other size, or -1
 *
 * Gets the natural size of a child.
 *
 * Returns: the size; 0 if it is not to be seen
 */
int
voc_drawing_measure (GtkWidget     *child,
                     GtkOrientation orientation,
                     int            for_size)
{
  int natural = 0;

  if (gtk_widget_should_layout (child))
    gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/**
 * voc_drawing_allocate:
 * @child: a widget
 * @x: where it begins
 * @y: its top
 * @width: its width
 * @height: its height
 *
 * Gives a child its place.
 */
void
voc_drawing_allocate (GtkWidget *child,
                      int        x,
                      int        y,
                      int        width,
                      int        height)
{
  if (gtk_widget_should_layout (child))
    gtk_widget_allocate (child, width, height, -1,
                         gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y)));
}

/**
 * voc_drawing_fill:
 * @snapshot: a snapshot
 * @bounds: where
 * @radius: the radius of its corners
 * @color: the colour
 *
 * Fills a rectangle with round corners.
 */
void
voc_drawing_fill (GtkSnapshot     *snapshot,
                  graphene_rect_t *bounds,
                  float            radius,
                  const GdkRGBA   *color)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, bounds, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, bounds);
  gtk_snapshot_pop (snapshot);
}

/**
 * voc_drawing_outline:
 * @snapshot: a snapshot
 * @bounds: where
 * @radius: the radius of its corners
 * @color: the colour
 *
 * Draws the border that areas have in high contrast.
 */
void
voc_drawing_outline (GtkSnapshot     *snapshot,
                     graphene_rect_t *bounds,
                     float            radius,
                     const GdkRGBA   *color)
{
  const float widths[] = { 1, 1, 1, 1 };
  const GdkRGBA colors[] = { *color, *color, *color, *color };
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, bounds, radius);
  gtk_snapshot_append_border (snapshot, &rounded, widths, colors);
}

/**
 * voc_drawing_watch_list:
 * @widget: a widget
 * @where: (inout): the field of the widget that holds its list
 * @list: (nullable): the new list
 * @changed: called with the widget, swapped, when the list has changed
 *
 * Puts a list in a field and follows its changes.
 *
 * Returns: %TRUE if it is another list than before
 */
gboolean
voc_drawing_watch_list (GtkWidget   *widget,
                        GListModel **where,
                        GListModel  *list,
                        GCallback    changed)
{
  g_return_val_if_fail (list == NULL || G_IS_LIST_MODEL (list), FALSE);

  if (*where == list)
    return FALSE;

  if (*where != NULL)
    g_signal_handlers_disconnect_by_data (*where, widget);
  g_set_object (where, list);
  if (list != NULL)
    g_signal_connect_object (list, "items-changed", changed, widget, G_CONNECT_SWAPPED);

  return TRUE;
}

/**
 * voc_accessible_set_text:
 * @accessible: a widget
 * @property: which property
 * @text: (nullable): the text
 *
 * Sets a text for assistive technology, or takes it away.
 */
void
voc_accessible_set_text (GtkAccessible        *accessible,
                         GtkAccessibleProperty property,
                         const char           *text)
{
  if (text != NULL && *text != '\0')
    gtk_accessible_update_property (accessible, property, text, -1);
  else
    gtk_accessible_reset_property (accessible, property);
}

static gboolean
refuse_value (GtkAccessibleRange *range,
              double              value)
{
  return FALSE;
}

/**
 * voc_meter_init_range:
 * @iface: the interface of a meter
 *
 * Makes a meter one that shows what is; nobody sets it from outside.
 */
void
voc_meter_init_range (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = refuse_value;
}

/**
 * voc_meter_update:
 * @accessible: a widget with the role of a meter
 * @label: (nullable): what it measures
 * @value: the value from 0 to 100, or [const@VALUE_UNKNOWN]
 * @value_text: (nullable): the value in words
 * @description: (nullable): what else it shows
 *
 * Tells assistive technology what a meter shows.
 */
void
voc_meter_update (GtkAccessible *accessible,
                  const char    *label,
                  double         value,
                  const char    *value_text,
                  const char    *description)
{
  g_return_if_fail (GTK_IS_ACCESSIBLE (accessible));

  gtk_accessible_update_property (accessible,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  -1);
  if (value >= 0)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value, -1);
  else
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, value_text);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

#define FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY)

/**
 * voc_spec_string:
 * @name: its name
 *
 * Describes a property with a text that may be missing.
 *
 * Returns: (transfer floating): the description
 */
GParamSpec *
voc_spec_string (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, FLAGS);
}

/**
 * voc_spec_list:
 * @name: its name
 *
 * Describes a property with a list that may be missing.
 *
 * Returns: (transfer floating): the description
 */
GParamSpec *
voc_spec_list (const char *name)
{
  return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, FLAGS);
}

/**
 * voc_spec_double:
 * @name: its name
 * @minimum: the least value
 * @maximum: the greatest value
 * @standard: the value at first
 *
 * Describes a property with a number.
 *
 * Returns: (transfer floating): the description
 */
GParamSpec *
voc_spec_double (const char *name,
                 double      minimum,
                 double      maximum,
                 double      standard)
{
  return g_param_spec_double (name, NULL, NULL, minimum, maximum, standard, FLAGS);
}
