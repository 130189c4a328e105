/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-chart-links.h"

#include "voc-property.h"

/**
 * VocChartLinks:
 *
 * A map whose names lead on: over the area of each mark's name lies a button, without words of its own,
 * for the pointer, the keyboard and assistive technology. A click on a dot is one on its name.
 *
 * ## CSS nodes
 *
 * ```
 * chartlinks
 * ├── chart
 * ╰── button.flat…
 * ```
 *
 * ## Accessibility
 *
 * A group with the title as its name; buttons bring their own.
 */
struct _VocChartLinks
{
  GtkWidget parent_instance;

  GtkWidget *chart;
  GPtrArray *buttons; /* (owned) (element-type GtkWidget): children, in the order of the marks */
};

G_DEFINE_FINAL_TYPE (VocChartLinks, voc_chart_links, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
voc_chart_links_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_chart_links_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  gtk_widget_measure (VOC_CHART_LINKS (widget)->chart, orientation, for_size, minimum,
                      natural, NULL, NULL);
}

/* No smaller than can be hit, in the middle of the area. */
static void
place (GtkWidget    *button,
       const double *area)
{
  int width, height;
  float x, y;

  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  width = MAX (width, (int) (area[2] + 0.5));
  height = MAX (height, (int) (area[3] + 0.5));
  x = (float) (area[0] + (area[2] - width) / 2);
  y = (float) (area[1] + (area[3] - height) / 2);
  gtk_widget_allocate (button, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y)));
}

static void
voc_chart_links_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  VocChartLinks *self = VOC_CHART_LINKS (widget);
  const VocPicture *picture;

  gtk_widget_allocate (self->chart, width, height, baseline, NULL);
  picture = voc_chart_get_picture (VOC_CHART (self->chart));
  for (guint i = 0; picture != NULL && i < self->buttons->len; i++)
    if (i < voc_picture_get_n_areas (picture))
      place (self->buttons->pdata[i], voc_picture_get_area (picture, i));
}

/* Dots come after names, in the same order. */
static void
released_cb (VocChartLinks *self,
             int            n_press,
             double         x,
             double         y)
{
  const VocPicture *picture = voc_chart_get_picture (VOC_CHART (self->chart));
  guint n = self->buttons->len;

  for (guint i = n; picture != NULL && i < MIN (2 * n, voc_picture_get_n_areas (picture)); i++)
    {
      const double *area = voc_picture_get_area (picture, i);

      if (x < area[0] || y < area[1] || x >= area[0] + area[2] || y >= area[1] + area[3])
        continue;
      gtk_widget_activate (self->buttons->pdata[i - n]);
      return;
    }
}

static void
remove_buttons (VocChartLinks *self)
{
  g_ptr_array_foreach (self->buttons, (GFunc) gtk_widget_unparent, NULL);
  g_ptr_array_set_size (self->buttons, 0);
}

static void
voc_chart_links_dispose (GObject *object)
{
  VocChartLinks *self = VOC_CHART_LINKS (object);

  remove_buttons (self);
  g_clear_pointer (&self->chart, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_chart_links_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocChartLinks, buttons, g_ptr_array_unref),
};

static void
voc_chart_links_class_init (VocChartLinksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_chart_links_dispose;
  widget_class->get_request_mode = voc_chart_links_get_request_mode;
  widget_class->measure = voc_chart_links_measure;
  widget_class->size_allocate = voc_chart_links_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "chartlinks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
voc_chart_links_init (VocChartLinks *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->buttons = g_ptr_array_new ();
  self->chart = g_object_new (VOC_TYPE_CHART, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  gtk_widget_set_parent (self->chart, GTK_WIDGET (self));
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* Shows another map, without buttons. */
void
voc_chart_links_set_data (VocChartLinks *self,
                          VocChartData  *data)
{
  g_return_if_fail (VOC_IS_CHART_LINKS (self));

  remove_buttons (self);
  voc_chart_set_data (VOC_CHART (self->chart), data);
  if (data != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    voc_chart_data_get_title (data), -1);
}

/* Adds the button of the next mark. */
void
voc_chart_links_add (VocChartLinks *self,
                     GtkWidget     *button)
{
  g_return_if_fail (VOC_IS_CHART_LINKS (self));
  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_ptr_array_add (self->buttons, button);
}
