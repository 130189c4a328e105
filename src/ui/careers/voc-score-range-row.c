/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-score-range-row.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-template.h"

/**
 * VocScoreRangeRow:
 *
 * A row of a dialog with the range of a score: its least and its largest value. The whole scale leaves
 * everything through.
 */
struct _VocScoreRangeRow
{
  AdwPreferencesRow parent_instance;

  GtkAdjustment *min;
  GtkAdjustment *max;
  GtkWidget *min_button;
  GtkWidget *max_button;

  VocOccupationQuery *query; /* (owned) (nullable) */
  const VocColumn *column;   /* (nullable) */
  gboolean percent;
  gboolean updating;         /* the query has changed, and not the person */
};

G_DEFINE_FINAL_TYPE (VocScoreRangeRow, voc_score_range_row, ADW_TYPE_PREFERENCES_ROW)

/* The ends never pass each other. */
static void
min_changed_cb (VocScoreRangeRow *self)
{
  g_assert (VOC_IS_SCORE_RANGE_ROW (self));

  if (self->updating)
    return;

  if (self->query != NULL)
    voc_column_limit (self->column, self->query, FALSE,
                      (guint) gtk_adjustment_get_value (self->min));
  if (gtk_adjustment_get_value (self->max) < gtk_adjustment_get_value (self->min))
    gtk_adjustment_set_value (self->max, gtk_adjustment_get_value (self->min));
}

static void
max_changed_cb (VocScoreRangeRow *self)
{
  g_assert (VOC_IS_SCORE_RANGE_ROW (self));

  if (self->updating)
    return;

  if (self->query != NULL)
    voc_column_limit (self->column, self->query, TRUE,
                      (guint) gtk_adjustment_get_value (self->max));
  if (gtk_adjustment_get_value (self->min) > gtk_adjustment_get_value (self->max))
    gtk_adjustment_set_value (self->min, gtk_adjustment_get_value (self->max));
}

static void
ranges_changed_cb (VocScoreRangeRow *self)
{
  int min;
  int max;

  g_assert (VOC_IS_SCORE_RANGE_ROW (self));

  voc_occupation_query_get_range (self->query, self->column->id, &min, &max);
  self->updating = TRUE;
  gtk_adjustment_set_value (self->min, CLAMP (min, 0, (int) self->column->maximum));
  gtk_adjustment_set_value (self->max, CLAMP (max, 0, (int) self->column->maximum));
  self->updating = FALSE;
}

/* The keyboard goes from number to number; the row as such has nothing to offer. */
static gboolean
voc_score_range_row_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static gboolean
voc_score_range_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (VOC_SCORE_RANGE_ROW (widget)->min_button);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOOLEAN (VocScoreRangeRow, percent, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_OWNED_OBJECT (VocScoreRangeRow, query),
};

static void
voc_score_range_row_class_init (VocScoreRangeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  widget_class->focus = voc_score_range_row_focus;
  widget_class->grab_focus = voc_score_range_row_grab_focus;

  voc_template_set (widget_class, "voc-score-range-row");
  gtk_widget_class_bind_template_child (widget_class, VocScoreRangeRow, min);
  gtk_widget_class_bind_template_child (widget_class, VocScoreRangeRow, max);
  gtk_widget_class_bind_template_child (widget_class, VocScoreRangeRow, min_button);
  gtk_widget_class_bind_template_child (widget_class, VocScoreRangeRow, max_button);
  gtk_widget_class_bind_template_callback (widget_class, min_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, max_changed_cb);
}

/* The wheel scrolls the dialog, and changes nothing on its way. */
static void
ignore_wheel (GtkWidget *button)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (button);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
voc_score_range_row_init (VocScoreRangeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ignore_wheel (self->min_button);
  ignore_wheel (self->max_button);
}

GtkWidget *
voc_score_range_row_new (VocOccupationQuery *query,
                         const VocColumn    *column)
{
  const char *title = voc_column_get_title (column);
  /* Translators: %s is the name of a score */
  g_autofree char *min_name = g_strdup_printf (_("%s, at least"), title);
  /* Translators: %s is the name of a score */
  g_autofree char *max_name = g_strdup_printf (_("%s, at most"), title);
  VocScoreRangeRow *self;

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), NULL);

  self = g_object_new (VOC_TYPE_SCORE_RANGE_ROW, "percent",
                       column->unit == VOC_COLUMN_TASKS || column->unit == VOC_COLUMN_SHARE,
                       "title", title, "tooltip-text", voc_column_get_definition (column), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->min_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, min_name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->max_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, max_name, -1);
  gtk_adjustment_set_upper (self->min, column->maximum);
  gtk_adjustment_set_upper (self->max, column->maximum);
  gtk_adjustment_set_value (self->max, column->maximum);

  self->column = column;
  self->query = g_object_ref (query);
  g_signal_connect_object (query, "notify::ranges", G_CALLBACK (ranges_changed_cb), self,
                           G_CONNECT_SWAPPED);
  ranges_changed_cb (self);

  return GTK_WIDGET (self);
}
