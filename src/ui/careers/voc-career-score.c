/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-score.h"

#include <adwaita.h>

#include "voc-chart-data.h"
#include "voc-picture-snapshot.h"

#define SPACING 6

/**
 * VocCareerScore:
 *
 * The end of a row of the Careers list: the value of a column as a ring and as a figure. The row's
 * own name says it too. There are two hundred of them, so it draws both itself.
 *
 * # CSS nodes
 *
 * `career-score`, whose colour the ring has; the figure has that of the parent.
 */
struct _VocCareerScore
{
  GtkWidget parent_instance;

  const VocColumn *column;    /* (nullable) */
  gint32 value;
  VocListColumn *list_column; /* (owned) (nullable): knows figure and words */
  VocOccupation *occupation;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocCareerScore, voc_career_score, GTK_TYPE_WIDGET)

static VocChartData *
create_ring (VocCareerScore *self)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_RING, voc_column_get_title (self->column));

  if (self->value != VOC_COLUMN_UNKNOWN)
    voc_chart_data_set_value (data,
                              100.0 * voc_column_to_whole (self->value) / self->column->maximum,
                              NULL);

  return data;
}

/* In the font of the list, which all rows share. */
static PangoContext *
get_context (VocCareerScore *self)
{
  GtkWidget *list = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_VIEW);

  return gtk_widget_get_pango_context (list != NULL ? list : GTK_WIDGET (self));
}

static PangoLayout *
create_figure (VocCareerScore *self,
               const char     *figure)
{
  PangoLayout *layout = pango_layout_new (get_context (self));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, figure, -1);

  return layout;
}

/* As wide as the largest figure, so that figures stand under each other. */
static void
measure_all (VocCareerScore *self,
             int            *width,
             int            *height)
{
  static const VocColumn *measured;
  static PangoContext *context; /* (unowned): only compared */
  static guint serial;
  static int size[2];

  if (self->column != measured || get_context (self) != context ||
      pango_context_get_serial (context) != serial)
    {
      g_autofree char *longest = voc_column_dup_widest (self->column);
      g_autoptr (PangoLayout) layout = create_figure (self, longest);
      g_autoptr (VocChartData) ring = create_ring (self);
      int minimum;
      int natural;

      context = get_context (self);
      measured = self->column;
      serial = pango_context_get_serial (context);
      voc_chart_data_measure (ring, context, &minimum, &natural);
      pango_layout_get_pixel_size (layout, &size[0], &size[1]);
      size[0] += natural + SPACING;
      size[1] = MAX (size[1], natural);
    }
  *width = size[0];
  *height = size[1];
}

static void
voc_career_score_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  VocCareerScore *self = VOC_CAREER_SCORE (widget);
  int width = 0;
  int height = 0;

  if (self->column != NULL)
    measure_all (self, &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static VocColor
get_color (GtkWidget *widget)
{
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);

  return (VocColor) { color.red, color.green, color.blue, color.alpha };
}

static void
voc_career_score_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  VocCareerScore *self = VOC_CAREER_SCORE (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  VocPalette palette = { .high_contrast = adw_style_manager_get_high_contrast (style) };
  VocCanvas canvas = { .context = get_context (self), .high_contrast = palette.high_contrast };
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (VocChartData) ring = NULL;
  g_autoptr (VocPicture) picture = NULL;
  g_autoptr (PangoLayout) layout = NULL;
  g_autofree char *figure = NULL;
  int figure_width;
  int figure_height;
  int ring_width;
  GdkRGBA text;

  if (self->column == NULL)
    return;

  ring = create_ring (self);
  voc_chart_data_measure (ring, canvas.context, &ring_width, &ring_width);
  canvas.width = ring_width;
  picture = voc_chart_data_draw (ring, &canvas, voc_chart_data_get_value (ring));
  palette.accent = get_color (widget);
  palette.text = get_color (gtk_widget_get_parent (widget));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (rtl ? width - ring_width : 0,
                                                          (height - ring_width) / 2));
  voc_picture_snapshot (picture, snapshot, &palette);
  gtk_snapshot_restore (snapshot);

  figure = voc_list_column_dup_figure (self->list_column, self->occupation);
  layout = create_figure (self, figure);
  pango_layout_get_pixel_size (layout, &figure_width, &figure_height);
  gtk_widget_get_color (gtk_widget_get_parent (widget), &text);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (rtl ? 0 : width - figure_width,
                                                          (height - figure_height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &text);
}

static gboolean
voc_career_score_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    keyboard_mode,
                                GtkTooltip *tooltip)
{
  VocCareerScore *self = VOC_CAREER_SCORE (widget);
  g_autofree char *text =
    self->column != NULL ? voc_list_column_dup_text (self->list_column, self->occupation)
                         : NULL;

  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

static void
voc_career_score_dispose (GObject *object)
{
  VocCareerScore *self = VOC_CAREER_SCORE (object);

  self->column = NULL;
  g_clear_object (&self->list_column);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_career_score_parent_class)->dispose (object);
}

static void
voc_career_score_class_init (VocCareerScoreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_career_score_dispose;

  widget_class->measure = voc_career_score_measure;
  widget_class->query_tooltip = voc_career_score_query_tooltip;
  widget_class->snapshot = voc_career_score_snapshot;
  gtk_widget_class_set_css_name (widget_class, "career-score");
}

static void
voc_career_score_init (VocCareerScore *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
voc_career_score_new (void)
{
  return g_object_new (VOC_TYPE_CAREER_SCORE, NULL);
}

/* Shows the value of @column, which shows one, for @occupation. */
void
voc_career_score_show (VocCareerScore *self,
                       VocListColumn  *column,
                       VocOccupation  *occupation)
{
  g_return_if_fail (VOC_IS_CAREER_SCORE (self));
  g_return_if_fail (voc_list_column_get (column) != NULL);

  if (self->column != voc_list_column_get (column))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  self->column = voc_list_column_get (column);
  self->value = voc_list_column_get_value (column, occupation);
  g_set_object (&self->list_column, column);
  g_set_object (&self->occupation, occupation);
}
