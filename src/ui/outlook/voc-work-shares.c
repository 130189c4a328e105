/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-work-shares.h"

#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-score-charts.h"
#include "voc-table.h"
#include "voc-template.h"

/**
 * VocWorkShares:
 *
 * To which groups of skills an occupation's skills belong, as shares of a bar or as a table.
 */
struct _VocWorkShares
{
  VocAnalysisPart parent_instance;

  VocChartFrame *frame;
};

G_DEFINE_FINAL_TYPE (VocWorkShares, voc_work_shares, VOC_TYPE_ANALYSIS_PART)

/* The largest group of skills; if there is nothing but knowledge, that. */
static char *
most_of_all (VocWorkShares *self,
             VocScore      *score)
{
  g_autoptr (VocSum) sum = score != NULL ? voc_score_dup_work_shares (score) : NULL;

  return sum != NULL ? g_strdup (sum->lead) : NULL;
}

static VocChartData *
shares (VocWorkShares *self,
        VocScore      *score)
{
  g_autoptr (VocSum) sum = score != NULL ? voc_score_dup_work_shares (score) : NULL;

  return voc_score_chart_shares (sum);
}

/* What is small is told apart here. */
static void
add_rows (VocTable  *table,
          VocSum    *sum,
          GPtrArray *terms)
{
  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];
      g_autofree char *percent = voc_sum_dup_term_text (sum, term);

      if (term->terms != NULL)
        add_rows (table, sum, term->terms);
      else
        voc_table_add_row (table, term->title, percent, NULL);
    }
}

static VocTable *
table (VocWorkShares *self,
       VocScore      *score)
{
  g_autoptr (VocSum) sum = score != NULL ? voc_score_dup_work_shares (score) : NULL;
  VocTable *rows = voc_table_new (_("Group of skills"), _("Share"), NULL);

  if (sum != NULL)
    add_rows (rows, sum, sum->terms);

  return rows;
}

static void
voc_work_shares_class_init (VocWorkSharesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART_FRAME);
  g_type_ensure (VOC_TYPE_CHART);

  voc_template_set (widget_class, "voc-work-shares");
  gtk_widget_class_bind_template_child (widget_class, VocWorkShares, frame);
  gtk_widget_class_bind_template_callback (widget_class, most_of_all);
  gtk_widget_class_bind_template_callback (widget_class, shares);
  gtk_widget_class_bind_template_callback (widget_class, table);
}

static void
voc_work_shares_init (VocWorkShares *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
