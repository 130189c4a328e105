/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-vital-signs.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-table.h"
#include "voc-template.h"
#include "voc-vital-tile.h"

/**
 * VocVitalSigns:
 *
 * An occupation at a glance: tiles, or the same as a table.
 */
struct _VocVitalSigns
{
  VocAnalysisPart parent_instance;

  VocChartFrame *frame;
  AdwWrapBox *tiles;
};

G_DEFINE_FINAL_TYPE (VocVitalSigns, voc_vital_signs, VOC_TYPE_ANALYSIS_PART)

static VocTable *
table (VocVitalSigns *self,
       VocScore      *score)
{
  g_autoptr (GPtrArray) signs = score != NULL ? voc_score_dup_vital_signs (score) : NULL;
  VocTable *rows = voc_table_new (_("Measure"), _("Value"), NULL);

  for (guint i = 0; signs != NULL && i < signs->len; i++)
    {
      VocSum *sign = signs->pdata[i];

      voc_table_add_row (rows, sign->title, sign->value_text, NULL);
    }

  return rows;
}

static void
voc_vital_signs_show (VocAnalysisPart *part,
                      VocScore        *score)
{
  VocVitalSigns *self = VOC_VITAL_SIGNS (part);
  g_autoptr (GPtrArray) signs = score != NULL ? voc_score_dup_vital_signs (score) : NULL;
  GtkWidget *tile;

  while ((tile = gtk_widget_get_first_child (GTK_WIDGET (self->tiles))) != NULL)
    adw_wrap_box_remove (self->tiles, tile);
  for (guint i = 0; signs != NULL && i < signs->len; i++)
    adw_wrap_box_append (self->tiles, voc_vital_tile_new (signs->pdata[i]));
}

static void
voc_vital_signs_class_init (VocVitalSignsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_ANALYSIS_PART_CLASS (klass)->show = voc_vital_signs_show;

  g_type_ensure (VOC_TYPE_CHART_FRAME);

  voc_template_set (widget_class, "voc-vital-signs");
  gtk_widget_class_bind_template_child (widget_class, VocVitalSigns, frame);
  gtk_widget_class_bind_template_child (widget_class, VocVitalSigns, tiles);
  gtk_widget_class_bind_template_callback (widget_class, table);
}

static void
voc_vital_signs_init (VocVitalSigns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
