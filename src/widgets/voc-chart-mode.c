/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-chart-mode.h"

#include "voc-property.h"

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

G_DEFINE_FINAL_TYPE (VocChartMode, voc_chart_mode, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_PROPERTY_BOOLEAN (VocChartMode, tables),
};

static void
voc_chart_mode_class_init (VocChartModeClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
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
