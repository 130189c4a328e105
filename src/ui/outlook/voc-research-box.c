/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-research-box.h"

#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-model-texts.h"
#include "voc-score-closures.h"
#include "voc-table.h"
#include "voc-template.h"

/**
 * VocResearchBox:
 *
 * What others have found about the work, in one picture whose bars all point the same way: the longer,
 * the harder to automate. Not to be seen if nobody has looked at it.
 */
struct _VocResearchBox
{
  VocAnalysisPart parent_instance;

  VocChartFrame *frame;
  GtkBox *bars;
};

G_DEFINE_FINAL_TYPE (VocResearchBox, voc_research_box, VOC_TYPE_ANALYSIS_PART)

static VocTable *
table (VocResearchBox *self,
       VocScore       *score)
{
  VocTable *rows = voc_table_new (_("Study"), _("Harder to automate than"), NULL);

  for (VocMeasure measure = 0; score != NULL && measure < VOC_N_MEASURES; measure++)
    {
      int harder = voc_score_get_hardness (score, measure);
      g_autofree char *text = NULL;

      if (harder < 0)
        continue;
      text = g_strdup_printf (_("%d in 100 jobs"), harder);
      voc_table_add_row (rows, voc_measure_to_title (measure), text, NULL);
    }

  return rows;
}

static GtkWidget *
create_bar (VocMeasure measure,
            int        harder,
            gboolean   last)
{
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_BAR,
                                                      voc_measure_to_title (measure));
  g_autofree char *text = g_strdup_printf (_("%d in 100 jobs"), harder);

  voc_chart_data_set_value (data, harder, text);
  if (last)
    voc_chart_data_set_ends (data, _("easy to automate"), _("hard to automate"));

  return g_object_new (VOC_TYPE_CHART, "data", data, NULL);
}

static void
voc_research_box_show (VocAnalysisPart *part,
                       VocScore        *score)
{
  VocResearchBox *self = VOC_RESEARCH_BOX (part);
  int last = -1;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->bars))) != NULL)
    gtk_box_remove (self->bars, child);

  for (VocMeasure measure = 0; score != NULL && measure < VOC_N_MEASURES; measure++)
    last = voc_score_get_hardness (score, measure) >= 0 ? (int) measure : last;
  for (VocMeasure measure = 0; score != NULL && measure < VOC_N_MEASURES; measure++)
    {
      int harder = voc_score_get_hardness (score, measure);

      if (harder >= 0)
        gtk_box_append (self->bars, create_bar (measure, harder, (int) measure == last));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), last >= 0);
}

static void
voc_research_box_class_init (VocResearchBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART_FRAME);

  VOC_ANALYSIS_PART_CLASS (klass)->show = voc_research_box_show;

  voc_template_set (widget_class, "voc-research-box");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_child (widget_class, VocResearchBox, frame);
  gtk_widget_class_bind_template_child (widget_class, VocResearchBox, bars);
  gtk_widget_class_bind_template_callback (widget_class, table);
}

static void
voc_research_box_init (VocResearchBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
