/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-analysis-bars.h"

#include <glib/gi18n.h>

#include "voc-analysis-row.h"
#include "voc-chart-frame.h"
#include "voc-model-texts.h"
#include "voc-property.h"
#include "voc-score-charts.h"
#include "voc-sum-dialog.h"
#include "voc-table.h"
#include "voc-template.h"

#define MAX_COLUMNS 6

/**
 * VocAnalysisBars:
 *
 * Some values of a score as bars, or as a table: what it is exposed to, human judgement, or the
 * megatrends. A bar opens the skills behind it.
 */
struct _VocAnalysisBars
{
  VocAnalysisPart parent_instance;

  VocChartFrame *frame;
  GtkListBox *list;

  char *kind; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocAnalysisBars, voc_analysis_bars, VOC_TYPE_ANALYSIS_PART)


typedef struct
{
  const char *id;
  const char *title;
  VocScoreColumn columns[MAX_COLUMNS];
  guint n_columns;
} Kind;

static const Kind KINDS[] = {
  { "exposure", N_("What it is exposed to"),
    { VOC_SCORE_EXPOSURE, VOC_SCORE_ML, VOC_SCORE_GEN, VOC_SCORE_DIG, VOC_SCORE_ROB }, 5 },
  { "judgement", N_("What protects it"), { VOC_SCORE_HUM }, 1 },
  { "megatrends", N_("Megatrends it is part of"),
    { VOC_SCORE_MT_DIGITAL, VOC_SCORE_GREEN, VOC_SCORE_MT_CARE, VOC_SCORE_MT_GLOBAL,
      VOC_SCORE_MT_KNOW, VOC_SCORE_MT_SECURE },
    6 },
};

static const Kind *
find_kind (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (KINDS); i++)
    {
      if (g_strcmp0 (KINDS[i].id, id) == 0)
        return &KINDS[i];
    }

  return NULL;
}

static char *
kind_title (VocAnalysisBars *self,
            const char      *id)
{
  const Kind *kind = find_kind (id);

  return kind != NULL ? g_strdup (_(kind->title)) : NULL;
}

static char *
dup_published (VocChartData *bar)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_marks;
  const VocChartMark *marks = voc_chart_data_get_marks (bar, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *words = voc_chart_mark_dup_text (&marks[i]);

      if (i > 0)
        /* Translators: between the parts of a list */
        g_string_append (text, _("; "));
      g_string_append (text, words);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static VocTable *
table (VocAnalysisBars *self,
       VocScore        *score,
       const char      *id)
{
  /* Nothing has been published that measures the same as the others. */
  gboolean published = g_strcmp0 (id, "exposure") == 0;
  VocTable *rows = voc_table_new (_("Measure"), _("Value"), published ? _("Published") : NULL,
                                  NULL);
  const Kind *kind = find_kind (id);

  for (guint i = 0; kind != NULL && i < kind->n_columns; i++)
    {
      g_autoptr (VocChartData) bar = voc_score_chart_bar (score, kind->columns[i]);
      g_autofree char *value = voc_score_dup_value_text (score, kind->columns[i]);
      g_autofree char *others = dup_published (bar);

      voc_table_add_row (rows, voc_chart_data_get_title (bar), value, others, NULL);
    }

  return rows;
}

static void
row_activated_cb (VocAnalysisBars *self,
                  VocAnalysisRow  *row)
{
  VocScore *score = voc_analysis_part_get_score (VOC_ANALYSIS_PART (self));
  g_autoptr (VocSum) sum = NULL;

  if (score == NULL || !voc_score_is_known (score))
    return;

  sum = voc_score_dup_sum (score, voc_analysis_row_get_column (row), VOC_SUM_SKILLS);
  adw_dialog_present (voc_sum_dialog_new (sum), GTK_WIDGET (self));
}

static void
set_kind (VocAnalysisBars *self,
          const char      *id)
{
  const Kind *kind = find_kind (id);

  if (kind == NULL || !g_set_str (&self->kind, id))
    return;

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < kind->n_columns; i++)
    {
      GtkWidget *row = voc_analysis_row_new (kind->columns[i]);

      gtk_list_box_append (self->list, row);
      g_object_bind_property (self, "score", row, "score", G_BINDING_SYNC_CREATE);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(kind->title), -1);
  g_object_notify (G_OBJECT (self), "kind");
}

static const VocProperty properties[] = {
  /* "exposure", "judgement" or "megatrends" */
  VOC_PROPERTY_STRING (VocAnalysisBars, kind, .set = G_CALLBACK (set_kind)),
};

static void
voc_analysis_bars_class_init (VocAnalysisBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_CHART_FRAME);

  voc_template_set (widget_class, "voc-analysis-bars");
  gtk_widget_class_bind_template_child (widget_class, VocAnalysisBars, frame);
  gtk_widget_class_bind_template_child (widget_class, VocAnalysisBars, list);
  gtk_widget_class_bind_template_callback (widget_class, kind_title);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, table);
}

static void
voc_analysis_bars_init (VocAnalysisBars *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
