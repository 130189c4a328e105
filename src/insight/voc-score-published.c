/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* What others have published about an occupation's unit group, beside its score and in words. */

/* What has been published of what the model estimates, on the same scale as the estimate: the vectors
 * are percentiles, exposure is a share of tasks. */
static const struct
{
  VocScoreColumn column;
  VocMeasure measure;
} COUNTERPARTS[] = {
  { VOC_SCORE_ML, VOC_MEASURE_DAIOE },
  { VOC_SCORE_GEN, VOC_MEASURE_ELOUNDOU },
  { VOC_SCORE_GEN, VOC_MEASURE_MICROSOFT },
  { VOC_SCORE_GEN, VOC_MEASURE_ILO },
  { VOC_SCORE_DIG, VOC_MEASURE_FREY_OSBORNE },
  { VOC_SCORE_EXPOSURE, VOC_MEASURE_ELOUNDOU },
};

/**
 * voc_score_get_figure:
 * @self: (nullable): a score
 * @measure: a published measure
 *
 * Returns: (transfer none) (nullable): what has been published about the unit group
 */
const VocPublishedFigure *
voc_score_get_figure (VocScore   *self,
                      VocMeasure  measure)
{
  const VocPublished *published = self != NULL ? voc_score_get_published (self) : NULL;

  return published != NULL && published->figures[measure].known ? &published->figures[measure]
                                                                : NULL;
}

/**
 * voc_score_dup_counterparts:
 * @column: a column
 *
 * Returns: (transfer full) (element-type VocCounterpart): the published measures that mean the same as
 *   the value, on its scale
 */
GArray *
voc_score_dup_counterparts (VocScore       *self,
                            VocScoreColumn  column)
{
  GArray *counterparts = g_array_new (FALSE, FALSE, sizeof (VocCounterpart));

  for (gsize i = 0; i < G_N_ELEMENTS (COUNTERPARTS); i++)
    {
      const VocPublishedFigure *figure = voc_score_get_figure (self, COUNTERPARTS[i].measure);
      VocCounterpart counterpart = { .measure = COUNTERPARTS[i].measure };

      if (COUNTERPARTS[i].column != column || figure == NULL)
        continue;

      counterpart.value = column == VOC_SCORE_EXPOSURE
                            ? (int) voc_ratio_round (voc_ratio_new (figure->value, 100), 0)
                            : figure->percentile;
      g_array_append_val (counterparts, counterpart);
    }

  return counterparts;
}

/**
 * voc_score_dup_measure_text:
 * @self: (nullable): a score
 * @measure: a published measure
 *
 * Returns: (transfer full) (nullable): what has been published, in the unit of the measure
 */
char *
voc_score_dup_measure_text (VocScore   *self,
                            VocMeasure  measure)
{
  const VocPublishedFigure *figure = voc_score_get_figure (self, measure);
  g_autofree char *value = NULL;
  gboolean percent;

  if (figure == NULL)
    return NULL;

  percent = measure == VOC_MEASURE_ELOUNDOU || measure == VOC_MEASURE_FREY_OSBORNE ||
            measure == VOC_MEASURE_NESTA;
  value = voc_ratio_format_for_people (voc_ratio_new (figure->value, percent ? 100 : 10000),
                                       percent ? 0 : 2);

  switch (measure)
    {
    case VOC_MEASURE_ELOUNDOU:
      return g_strdup_printf (_("%s %% of tasks"), value);
    case VOC_MEASURE_FREY_OSBORNE:
      return g_strdup_printf (_("probability of %s %%"), value);
    case VOC_MEASURE_NESTA:
      return g_strdup_printf (_("%s %% of tasks are hard to automate"), value);
    case VOC_MEASURE_ILO:
    case VOC_MEASURE_MICROSOFT:
    case VOC_MEASURE_DAIOE:
    default:
      /* Translators: %s is a figure on a scale from 0 to 1 */
      return g_strdup_printf (_("%s on a scale from 0 to 1"), value);
    }
}

/**
 * voc_score_dup_measure_sentence:
 * @self: (nullable): a score
 * @measure: a published measure
 *
 * Returns: (transfer full): what has been published, and what it compares to
 */
char *
voc_score_dup_measure_sentence (VocScore   *self,
                                VocMeasure  measure)
{
  const VocPublishedFigure *figure = voc_score_get_figure (self, measure);
  g_autofree char *value = voc_score_dup_measure_text (self, measure);
  g_autofree char *higher = NULL;

  if (figure == NULL)
    return g_strdup (_("It has no figure for this unit group."));

  /* Translators: %d is a percentage */
  higher = g_strdup_printf (_("higher than %d %% of occupations"), figure->percentile);

  /* Translators: the first %s is a figure, the second what it compares to, such as
   * "0.61 on a scale from 0 to 1, higher than 84 % of occupations" */
  return g_strdup_printf (_("For this unit group: %s, %s."), value, higher);
}

/**
 * voc_score_dup_agreement_sentence:
 *
 * Returns: (transfer full) (nullable): how far published sources agree; %NULL if the unit group is not
 *   known
 */
char *
voc_score_dup_agreement_sentence (VocScore *self)
{
  const VocPublished *published = voc_score_get_published (self);

  if (published == NULL)
    return NULL;

  switch (voc_published_get_agreement (published, NULL, NULL))
    {
    case VOC_AGREEMENT_AGREE:
      return g_strdup (_("Published sources agree about its exposure to AI."));
    case VOC_AGREEMENT_DIFFER:
      return g_strdup (_("Published sources differ about its exposure to AI."));
    case VOC_AGREEMENT_CONFLICT:
      return g_strdup (_("Published sources conflict about its exposure to AI."));
    case VOC_AGREEMENT_UNKNOWN:
    default:
      return g_strdup (_("There are too few published sources about its exposure to AI."));
    }
}

/**
 * voc_score_dup_missing_sentence:
 *
 * Returns: (transfer full) (nullable): which measures have no figure; %NULL if all have one
 */
char *
voc_score_dup_missing_sentence (VocScore *self)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (VocMeasure measure = 0; measure < VOC_N_MEASURES; measure++)
    {
      if (voc_score_get_figure (self, measure) != NULL)
        continue;

      if (names->len > 0)
        /* Translators: between the names of a list */
        g_string_append (names, _(", "));
      g_string_append (names, voc_measure_to_title (measure));
    }

  if (names->len == 0)
    return NULL;

  /* Translators: %s is a list of published measures, such as "ILO 2025, Microsoft 2025" */
  return g_strdup_printf (_("No figure for this unit group: %s."), names->str);
}

/**
 * voc_score_get_hardness:
 * @measure: a published measure
 *
 * Turns what was published so that all measures point the same way: how many in 100 occupations are
 * easier to automate by that measure.
 *
 * Returns: 0 to 99; -1 if it has no figure
 */
int
voc_score_get_hardness (VocScore   *self,
                        VocMeasure  measure)
{
  const VocPublishedFigure *figure;

  g_return_val_if_fail (VOC_IS_SCORE (self), -1);

  figure = voc_score_get_figure (self, measure);
  if (figure == NULL)
    return -1;

  /* What it measures is hard to automate already. */
  return measure == VOC_MEASURE_NESTA ? figure->percentile : 99 - figure->percentile;
}
