/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-chart-mode.h"

/**
 * VocChartMode:
 *
 * How all charts of the program show their values: one property, tables (boolean).
 */
struct _VocChartMode
{
  GObject parent_instance;

  gboolean tables;
};

typedef enum
{
  PROP_TABLES = 1,
} VocChartModeProperty;

static GParamSpec *properties[PROP_TABLES + 1];

G_DEFINE_FINAL_TYPE (VocChartMode, voc_chart_mode, G_TYPE_OBJECT)

static void
voc_chart_mode_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((VocChartModeProperty) prop_id)
    {
    case PROP_TABLES:
      g_value_set_boolean (value, VOC_CHART_MODE (object)->tables);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_chart_mode_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  VocChartMode *self = VOC_CHART_MODE (object);

  switch ((VocChartModeProperty) prop_id)
    {
    case PROP_TABLES:
      if (self->tables != g_value_get_boolean (value))
        {
          self->tables = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_chart_mode_class_init (VocChartModeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = voc_chart_mode_get_property;
  object_class->set_property = voc_chart_mode_set_property;

  properties[PROP_TABLES] =
    g_param_spec_boolean ("tables", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_chart_mode_init (VocChartMode *self)
{
}

/* (transfer none): that of the program; for its main thread */
VocChartMode *
voc_chart_mode_get_default (void)
{
  static VocChartMode *mode;

  if (mode == NULL)
    mode = g_object_new (VOC_TYPE_CHART_MODE, NULL);

  return mode;
}

gboolean
voc_chart_mode_get_tables (VocChartMode *self)
{
  g_return_val_if_fail (VOC_IS_CHART_MODE (self), FALSE);

  return self->tables;
}
