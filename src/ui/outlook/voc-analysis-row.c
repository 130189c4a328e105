/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-row.h"

#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-model-texts.h"
#include "voc-score-charts.h"

/**
 * VocAnalysisRow:
 *
 * One value of a score as a bar, with what it means. Activated, its list shows the skills behind it.
 */
struct _VocAnalysisRow
{
  GtkListBoxRow parent_instance;

  VocScore *score; /* (owned) (nullable) */
  int column;
};

G_DEFINE_FINAL_TYPE (VocAnalysisRow, voc_analysis_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_SCORE = 1,
  PROP_COLUMN,
} VocAnalysisRowProperty;

static GParamSpec *properties[PROP_COLUMN + 1];

static char *
definition (VocAnalysisRow *self,
            int             column)
{
  return g_strdup (voc_score_column_to_definition ((VocScoreColumn) column));
}

static VocChartData *
bar (VocAnalysisRow *self,
     VocScore       *score,
     int             column)
{
  return voc_score_chart_bar (score, (VocScoreColumn) column);
}

static void
update_name (VocAnalysisRow *self)
{
  g_autofree char *text = voc_score_dup_value_text (self->score, (VocScoreColumn) self->column);
  const char *title = voc_score_column_to_title ((VocScoreColumn) self->column);
  /* Translators: the name of a value and the value: "Robotics: Low, 28 of 100" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), title, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("Opens the skills behind it"),
                                  -1);
}

static void
set_score (VocAnalysisRow *self,
           VocScore       *score)
{
  if (!g_set_object (&self->score, score))
    return;

  update_name (self);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self),
                                    score != NULL && voc_score_is_known (score));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}

static void
voc_analysis_row_constructed (GObject *object)
{
  G_OBJECT_CLASS (voc_analysis_row_parent_class)->constructed (object);

  update_name (VOC_ANALYSIS_ROW (object));
}

static void
voc_analysis_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_ANALYSIS_ROW);
  g_clear_object (&VOC_ANALYSIS_ROW (object)->score);

  G_OBJECT_CLASS (voc_analysis_row_parent_class)->dispose (object);
}

static void
voc_analysis_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocAnalysisRow *self = VOC_ANALYSIS_ROW (object);

  switch ((VocAnalysisRowProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_COLUMN:
      g_value_set_int (value, self->column);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_analysis_row_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VocAnalysisRow *self = VOC_ANALYSIS_ROW (object);

  switch ((VocAnalysisRowProperty) prop_id)
    {
    case PROP_SCORE:
      set_score (self, g_value_get_object (value));
      break;
    case PROP_COLUMN:
      self->column = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_analysis_row_class_init (VocAnalysisRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = voc_analysis_row_constructed;
  object_class->dispose = voc_analysis_row_dispose;
  object_class->get_property = voc_analysis_row_get_property;
  object_class->set_property = voc_analysis_row_set_property;

  properties[PROP_SCORE] =
    g_param_spec_object ("score", NULL, NULL,
                         VOC_TYPE_SCORE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  properties[PROP_COLUMN] =
    g_param_spec_int ("column", NULL, NULL,
                      0, VOC_SCORE_N_COLUMNS - 1, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (VOC_TYPE_CHART);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-analysis-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, bar);
  gtk_widget_class_bind_template_callback (widget_class, definition);
}

static void
voc_analysis_row_init (VocAnalysisRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_analysis_row_new (VocScoreColumn column)
{
  return g_object_new (VOC_TYPE_ANALYSIS_ROW, "column", (int) column, NULL);
}

VocScoreColumn
voc_analysis_row_get_column (VocAnalysisRow *self)
{
  g_return_val_if_fail (VOC_IS_ANALYSIS_ROW (self), VOC_SCORE_ML);

  return (VocScoreColumn) self->column;
}
