/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-published.h"

static const char *const MEASURE_IDS[] = {
  [VOC_MEASURE_ILO] = "ilo_2025",
  [VOC_MEASURE_ELOUNDOU] = "eloundou_2023",
  [VOC_MEASURE_MICROSOFT] = "microsoft_2025",
  [VOC_MEASURE_DAIOE] = "daioe_2023",
  [VOC_MEASURE_FREY_OSBORNE] = "frey_osborne_2013",
  [VOC_MEASURE_NESTA] = "nesta_bottleneck_2020",
};

G_STATIC_ASSERT (G_N_ELEMENTS (MEASURE_IDS) == VOC_N_MEASURES);

static const char *const ILO_IDS[] = {
  [VOC_ILO_UNKNOWN] = "unknown",       [VOC_ILO_NOT_EXPOSED] = "not-exposed",
  [VOC_ILO_MINIMAL] = "minimal",       [VOC_ILO_GRADIENT_1] = "gradient-1",
  [VOC_ILO_GRADIENT_2] = "gradient-2", [VOC_ILO_GRADIENT_3] = "gradient-3",
  [VOC_ILO_GRADIENT_4] = "gradient-4",
};

static const char *const AGREEMENT_IDS[] = {
  [VOC_AGREEMENT_UNKNOWN] = "not-enough",
  [VOC_AGREEMENT_AGREE] = "agree",
  [VOC_AGREEMENT_DIFFER] = "differ",
  [VOC_AGREEMENT_CONFLICT] = "conflict",
};

/**
 * voc_published_get_agreement:
 * @self: (nullable): what is published about a unit group
 * @out_range: (out) (optional): how many percentile points the measures of AI lie apart
 * @out_n_known: (out) (optional): how many of them are known
 *
 * Returns: whether the measures of AI agree
 */
VocAgreement
voc_published_get_agreement (const VocPublished *self,
                             int                *out_range,
                             guint              *out_n_known)
{
  int low = G_MAXINT;
  int high = G_MININT;
  guint n_known = 0;

  for (guint i = 0; self != NULL && i < VOC_N_AI_MEASURES; i++)
    {
      if (!self->figures[i].known)
        continue;
      n_known++;
      low = MIN (low, self->figures[i].percentile);
      high = MAX (high, self->figures[i].percentile);
    }

  if (out_range != NULL)
    *out_range = n_known > 0 ? high - low : 0;
  if (out_n_known != NULL)
    *out_n_known = n_known;

  if (n_known < 2)
    return VOC_AGREEMENT_UNKNOWN;
  if (high - low < 25)
    return VOC_AGREEMENT_AGREE;
  return high - low < 50 ? VOC_AGREEMENT_DIFFER : VOC_AGREEMENT_CONFLICT;
}

/**
 * voc_measure_to_id:
 * @measure: a measure
 *
 * Returns: its name in files and for scripts
 */
const char *
voc_measure_to_id (VocMeasure measure)
{
  g_return_val_if_fail (measure < VOC_N_MEASURES, NULL);

  return MEASURE_IDS[measure];
}

/**
 * voc_ilo_class_to_id:
 * @ilo_class: a class
 *
 * Returns: its name in files and for scripts
 */
const char *
voc_ilo_class_to_id (VocIloClass ilo_class)
{
  g_return_val_if_fail (ilo_class < G_N_ELEMENTS (ILO_IDS), NULL);

  return ILO_IDS[ilo_class];
}

/**
 * voc_agreement_to_id:
 * @agreement: whether measures agree
 *
 * Returns: the word for it in files and for scripts
 */
const char *
voc_agreement_to_id (VocAgreement agreement)
{
  g_return_val_if_fail (agreement < G_N_ELEMENTS (AGREEMENT_IDS), NULL);

  return AGREEMENT_IDS[agreement];
}
