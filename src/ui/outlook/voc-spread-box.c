/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-spread-box.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-model-texts.h"
#include "voc-score-charts.h"
#include "voc-score-closures.h"
#include "voc-spread-source.h"
#include "voc-table.h"
#include "voc-template.h"

/**
 * VocSpreadBox:
 *
 * What others have published about the occupation's unit group, beside the model: four measures of
 * AI on one axis of percentiles, how far they agree, the ILO's class in words, and two measures of
 * automation by themselves. What is missing is named.
 */
struct _VocSpreadBox
{
  VocAnalysisPart parent_instance;

  VocChartFrame *exposure;
  VocChartFrame *automation;
  AdwWrapBox *sources;
};

G_DEFINE_FINAL_TYPE (VocSpreadBox, voc_spread_box, VOC_TYPE_ANALYSIS_PART)

static gboolean
has_any (VocScore   *score,
         VocMeasure  first,
         VocMeasure  last)
{
  for (VocMeasure measure = first; measure <= last; measure++)
    {
      if (voc_score_get_figure (score, measure) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_exposure (VocSpreadBox *self,
              VocScore     *score)
{
  return has_any (score, 0, VOC_N_AI_MEASURES - 1);
}

static gboolean
has_automation (VocSpreadBox *self,
                VocScore     *score)
{
  return has_any (score, VOC_N_AI_MEASURES, VOC_N_MEASURES - 1);
}

/* The label in bold, then how far apart the measures are. */
static char *
agreement (VocSpreadBox *self,
           VocScore     *score)
{
  const VocPublished *published = score != NULL ? voc_score_get_published (score) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  VocAgreement label;
  guint n_known;
  int range;

  if (score == NULL)
    return NULL;
  if (!has_exposure (self, score))
    return g_markup_escape_text (_("None of the four measures of AI has a figure for this "
                                    "unit group."),
                                 -1);

  label = voc_published_get_agreement (published, &range, &n_known);
  title = g_markup_escape_text (voc_agreement_to_title (label), -1);
  if (label == VOC_AGREEMENT_UNKNOWN)
    text = g_strdup (_("Only one of the four measures of AI has a figure for this unit group."));
  else
    text = g_strdup_printf (ngettext ("%u measures of AI lie %d percentile point apart.",
                                      "%u measures of AI lie %d percentile points apart.",
                                      (guint) range),
                            n_known, range);

  return g_strdup_printf ("<b>%s</b>  %s", title, text);
}

static double
get_own_percentile (VocScore *score)
{
  return score != NULL && voc_score_is_known (score)
           ? voc_score_get_percentile (score, VOC_SCORE_EXPOSURE)
           : VOC_VALUE_UNKNOWN;
}

static VocChartData *
exposure_axis (VocSpreadBox *self,
               VocScore     *score)
{
  return voc_score_chart_spread (score);
}

static VocTable *
create_table (void)
{
  /* xgettext:no-c-format */
  return voc_table_new (_("Measure"), _("Higher than, % of occupations"), _("Figure"), NULL);
}

static void
add_measure (VocTable   *table,
             VocScore   *score,
             VocMeasure  measure)
{
  const VocPublishedFigure *figure = voc_score_get_figure (score, measure);
  g_autofree char *value = voc_score_dup_measure_text (score, measure);
  g_autofree char *percentile = NULL;

  if (figure != NULL)
    percentile = g_strdup_printf ("%d", figure->percentile);

  voc_table_add_row (table, voc_measure_to_title (measure),
                     percentile != NULL ? percentile : _("not known"),
                     value != NULL ? value : _("not known"), NULL);
}

static VocTable *
exposure_table (VocSpreadBox *self,
                VocScore     *score)
{
  VocTable *table = create_table ();

  if (get_own_percentile (score) >= 0)
    {
      g_autofree char *percentile = g_strdup_printf ("%.0f", get_own_percentile (score));
      g_autofree char *value = voc_score_dup_figure (score, VOC_SCORE_EXPOSURE);

      voc_table_add_row (table, _("This model"), percentile, value, NULL);
    }
  for (VocMeasure measure = 0; score != NULL && measure < VOC_N_AI_MEASURES; measure++)
    add_measure (table, score, measure);

  return table;
}

static VocTable *
automation_table (VocSpreadBox *self,
                  VocScore     *score)
{
  VocTable *table = create_table ();

  for (VocMeasure measure = VOC_N_AI_MEASURES; score != NULL && measure < VOC_N_MEASURES; measure++)
    add_measure (table, score, measure);

  return table;
}

static char *
ilo (VocSpreadBox *self,
     VocScore     *score)
{
  const VocPublished *published = score != NULL ? voc_score_get_published (score) : NULL;

  if (published == NULL || published->ilo_class == VOC_ILO_UNKNOWN)
    return NULL;

  /* Translators: the ILO's class, then what it means: "ILO: Gradient 3. Many tasks …" */
  return g_strdup_printf (_("ILO: %s. %s"), voc_ilo_class_to_title (published->ilo_class),
                          voc_ilo_class_to_definition (published->ilo_class));
}

static VocChartData *
create_bar (VocScore   *score,
            VocMeasure  measure)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_measure_to_title (measure));
  const VocPublishedFigure *figure = score != NULL ? voc_score_get_figure (score, measure) : NULL;
  g_autofree char *word = NULL;

  if (figure == NULL)
    return data;

  word = voc_score_dup_measure_text (score, measure);
  voc_chart_data_set_value (data, voc_ratio_round (voc_ratio_new (figure->value, 100), 0), word);

  return data;
}

static VocChartData *
frey_osborne (VocSpreadBox *self,
              VocScore     *score)
{
  return create_bar (score, VOC_MEASURE_FREY_OSBORNE);
}

static VocChartData *
nesta (VocSpreadBox *self,
       VocScore     *score)
{
  return create_bar (score, VOC_MEASURE_NESTA);
}

static void
voc_spread_box_class_init (VocSpreadBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_CHART_FRAME);

  voc_template_set (widget_class, "voc-spread-box");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_child (widget_class, VocSpreadBox, exposure);
  gtk_widget_class_bind_template_child (widget_class, VocSpreadBox, automation);
  gtk_widget_class_bind_template_child (widget_class, VocSpreadBox, sources);
  gtk_widget_class_bind_template_callback (widget_class, agreement);
  gtk_widget_class_bind_template_callback (widget_class, automation_table);
  gtk_widget_class_bind_template_callback (widget_class, exposure_axis);
  gtk_widget_class_bind_template_callback (widget_class, exposure_table);
  gtk_widget_class_bind_template_callback (widget_class, frey_osborne);
  gtk_widget_class_bind_template_callback (widget_class, has_automation);
  gtk_widget_class_bind_template_callback (widget_class, has_exposure);
  gtk_widget_class_bind_template_callback (widget_class, ilo);
  gtk_widget_class_bind_template_callback (widget_class, nesta);
}

static void
voc_spread_box_init (VocSpreadBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));


  for (VocMeasure measure = 0; measure < VOC_N_MEASURES; measure++)
    {
      GtkWidget *source = voc_spread_source_new (measure);

      adw_wrap_box_append (self->sources, source);
      g_object_bind_property (self, "score", source, "score", G_BINDING_SYNC_CREATE);
    }
}
