/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-chart.h"

#include <adwaita.h>

#include "voc-chart-mode.h"
#include "voc-data-table.h"
#include "voc-picture-snapshot.h"
#include "voc-property.h"

#define FILL_MS 200
/* A width that is enough for any words. */
#define WIDEST 10000

/**
 * VocChart:
 *
 * Shows chart data: whatever their kind draws. Accents have the colour of the widget's node, `chart`,
 * words that of its parent, in the font of the node.
 *
 * Where [class@ChartMode] asks for it, a table of the values is seen instead.
 *
 * A gauge fills once when it is first seen, and moves when its value changes, unless the system asks
 * for no motion.
 *
 * ## Accessibility
 *
 * A meter, named by the title, with the value in words; its description lists what else is to be seen.
 * Charts that are not of one value are made with the role of an image.
 */
struct _VocChart
{
  GtkWidget parent_instance;

  GtkWidget *table;        /* (nullable): stands in for the picture */
  VocChartData *data;      /* (owned) (nullable) */
  VocPicture *picture;     /* (owned) (nullable): as it was drawn last */
  AdwAnimation *animation; /* (owned) (nullable) */
  double shown;            /* the value that is seen while it moves */
  gboolean filled;
};

static gboolean
refuse_value (GtkAccessibleRange *range,
              double              value)
{
  return FALSE;
}

static void
init_range (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = refuse_value;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocChart, voc_chart, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, init_range))

static gboolean
is_high_contrast (VocChart *self)
{
  AdwStyleManager *manager =
    adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  return adw_style_manager_get_high_contrast (manager);
}

static void
forget_picture (VocChart *self)
{
  g_clear_pointer (&self->picture, voc_picture_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* A table, or the picture again. */
static void
follow_mode (VocChart *self)
{
  g_autoptr (VocTable) rows = NULL;

  if (self->data == NULL || !voc_chart_mode_get_tables (voc_chart_mode_get_default ()))
    {
      g_clear_pointer (&self->table, gtk_widget_unparent);
      forget_picture (self);
      return;
    }

  if (self->table == NULL)
    {
      self->table = voc_data_table_new ();
      gtk_widget_set_parent (self->table, GTK_WIDGET (self));
    }
  rows = voc_chart_data_dup_table (self->data);
  voc_data_table_show (VOC_DATA_TABLE (self->table), rows);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  voc_chart_data_get_title (self->data), -1);
}

static const VocPicture *
draw (VocChart *self,
      double    width)
{
  VocCanvas canvas = {
    .context = gtk_widget_get_pango_context (GTK_WIDGET (self)),
    .width = width,
    .high_contrast = is_high_contrast (self),
  };

  if (self->picture != NULL && voc_picture_get_width (self->picture) == width)
    return self->picture;

  g_clear_pointer (&self->picture, voc_picture_unref);
  self->picture = voc_chart_data_draw (self->data, &canvas, self->shown);

  return self->picture;
}

static void
show_value_cb (double   value,
               gpointer user_data)
{
  VocChart *self = user_data;

  self->shown = value;
  g_clear_pointer (&self->picture, voc_picture_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where animations are off the animation ends as soon as it begins. */
static void
move_from (VocChart *self,
           double    from)
{
  self->filled = TRUE;
  if (self->animation == NULL)
    self->animation =
      adw_timed_animation_new (GTK_WIDGET (self), 0, 0, FILL_MS,
                               adw_callback_animation_target_new (show_value_cb, self, NULL));
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->animation), MAX (from, 0));
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->animation),
                                    voc_chart_data_get_value (self->data));
  adw_animation_reset (self->animation);
  /* Before the first tick as well, so that the end is not seen for a moment. */
  show_value_cb (MAX (from, 0), self);
  adw_animation_play (self->animation);
}

static gboolean
may_move (VocChart *self)
{
  return self->data != NULL && voc_chart_data_get_kind (self->data) == VOC_CHART_GAUGE &&
         voc_chart_data_get_value (self->data) >= 0;
}

static void
voc_chart_map (GtkWidget *widget)
{
  VocChart *self = VOC_CHART (widget);

  GTK_WIDGET_CLASS (voc_chart_parent_class)->map (widget);

  if (!self->filled && may_move (self))
    move_from (self, 0);
}

static GtkSizeRequestMode
voc_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_chart_measure (GtkWidget     *widget,
                   GtkOrientation orientation,
                   int            for_size,
                   int           *minimum,
                   int           *natural,
                   int           *minimum_baseline,
                   int           *natural_baseline)
{
  VocChart *self = VOC_CHART (widget);
  int narrowest, width;

  *minimum = *natural = 0;
  if (self->data == NULL)
    return;
  if (self->table != NULL)
    {
      gtk_widget_measure (self->table, orientation, for_size, minimum, natural, NULL, NULL);
      return;
    }

  voc_chart_data_measure (self->data, gtk_widget_get_pango_context (widget), &narrowest, &width);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = narrowest;
      *natural = width;
    }
  else if (for_size >= 0)
    *minimum = *natural = voc_picture_get_height (draw (self, MAX (for_size, narrowest)));
  else
    /* Without a width the least height of any is asked for. */
    *minimum = *natural = MIN (voc_picture_get_height (draw (self, narrowest)),
                               voc_picture_get_height (draw (self, WIDEST)));
}

static void
voc_chart_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  VocChart *self = VOC_CHART (widget);

  if (self->table != NULL)
    gtk_widget_allocate (self->table, width, height, baseline, NULL);
}

static void
voc_chart_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  VocChart *self = VOC_CHART (widget);
  GtkWidget *parent = gtk_widget_get_parent (widget);
  VocPalette palette = { .high_contrast = is_high_contrast (self) };
  GdkRGBA accent, text;

  if (self->data == NULL)
    return;
  if (self->table != NULL)
    {
      gtk_widget_snapshot_child (widget, self->table, snapshot);
      return;
    }

  gtk_widget_get_color (widget, &accent);
  gtk_widget_get_color (parent != NULL ? parent : widget, &text);
  palette.accent = (VocColor) { accent.red, accent.green, accent.blue, accent.alpha };
  palette.text = (VocColor) { text.red, text.green, text.blue, text.alpha };
  voc_picture_snapshot (draw (self, gtk_widget_get_width (widget)), snapshot, &palette);
}

static gboolean
voc_chart_query_tooltip (GtkWidget  *widget,
                         int         x,
                         int         y,
                         gboolean    keyboard_mode,
                         GtkTooltip *tooltip)
{
  VocChart *self = VOC_CHART (widget);
  const double *bounds;
  const char *text;

  if (self->data == NULL || self->table != NULL)
    return FALSE;

  text = voc_picture_find_area (draw (self, gtk_widget_get_width (widget)), x, y, &bounds);
  if (text == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle) { bounds[0], bounds[1], bounds[2], bounds[3] });

  return TRUE;
}

/* GTK measures or draws anew what the change is about; colours are looked up then. */
static void
voc_chart_css_changed (GtkWidget         *widget,
                       GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (voc_chart_parent_class)->css_changed (widget, change);

  g_clear_pointer (&VOC_CHART (widget)->picture, voc_picture_unref);
}

static void
voc_chart_direction_changed (GtkWidget       *widget,
                             GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (voc_chart_parent_class)->direction_changed (widget, previous);

  forget_picture (VOC_CHART (widget));
}

static void
set_text (VocChart             *self,
          GtkAccessibleProperty property,
          const char           *text)
{
  if (text != NULL && *text != '\0')
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), property, text, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), property);
}

static void
tell (VocChart *self)
{
  g_autofree char *spoken = voc_chart_data_dup_spoken (self->data);
  g_autofree char *description = voc_chart_data_dup_description (self->data);
  double value = voc_chart_data_get_value (self->data);

  set_text (self, GTK_ACCESSIBLE_PROPERTY_LABEL, voc_chart_data_get_title (self->data));
  set_text (self, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (self)) != GTK_ACCESSIBLE_ROLE_METER)
    return;

  set_text (self, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  -1);
  if (value >= 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
}

static void
voc_chart_dispose (GObject *object)
{
  g_clear_pointer (&VOC_CHART (object)->table, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_chart_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocChart, data, voc_chart_data_get_type,
                       .set = G_CALLBACK (voc_chart_set_data)),
  VOC_OWNED_OBJECT (VocChart, animation),
  VOC_OWNED (VocChart, picture, voc_picture_unref),
};

static void
voc_chart_class_init (VocChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_chart_dispose;
  widget_class->css_changed = voc_chart_css_changed;
  widget_class->direction_changed = voc_chart_direction_changed;
  widget_class->get_request_mode = voc_chart_get_request_mode;
  widget_class->map = voc_chart_map;
  widget_class->measure = voc_chart_measure;
  widget_class->query_tooltip = voc_chart_query_tooltip;
  widget_class->size_allocate = voc_chart_size_allocate;
  widget_class->snapshot = voc_chart_snapshot;

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
voc_chart_init (VocChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->shown = VOC_VALUE_UNKNOWN;
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (widget)),
                           "notify::high-contrast", G_CALLBACK (forget_picture), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (voc_chart_mode_get_default (), "notify::tables",
                           G_CALLBACK (follow_mode), self, G_CONNECT_SWAPPED);
}

void
voc_chart_set_data (VocChart     *self,
                    VocChartData *data)
{
  double before;

  g_return_if_fail (VOC_IS_CHART (self));
  g_return_if_fail (data == NULL || VOC_IS_CHART_DATA (data));

  if (!g_set_object (&self->data, data))
    return;

  follow_mode (self);
  before = self->shown;
  self->shown = data != NULL ? voc_chart_data_get_value (data) : VOC_VALUE_UNKNOWN;
  if (data != NULL)
    tell (self);
  if (self->animation != NULL)
    adw_animation_reset (self->animation);
  if (may_move (self) && gtk_widget_get_mapped (GTK_WIDGET (self)) && before != self->shown)
    move_from (self, before);
  g_object_notify (G_OBJECT (self), "data");
}

/* Gets the picture at the width that the chart has, until it changes. (nullable) */
const VocPicture *
voc_chart_get_picture (VocChart *self)
{
  g_return_val_if_fail (VOC_IS_CHART (self), NULL);

  return self->data != NULL ? draw (self, gtk_widget_get_width (GTK_WIDGET (self))) : NULL;
}
