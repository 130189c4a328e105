/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/* In the order in which people are shown them, and in that of VocOccupationSort. */
static const VocQueryScore SCORES[] = {
  { VOC_SCORE_RESILIENCE, VOC_OCCUPATION_SORT_RESILIENCE, "min-resilience", "max-resilience" },
  { VOC_SCORE_EXPOSURE, VOC_OCCUPATION_SORT_EXPOSURE, "min-exposure", "max-exposure" },
  { VOC_SCORE_ML, VOC_OCCUPATION_SORT_ML, "min-ml", "max-ml" },
  { VOC_SCORE_GEN, VOC_OCCUPATION_SORT_GEN, "min-gen", "max-gen" },
  { VOC_SCORE_DIG, VOC_OCCUPATION_SORT_DIG, "min-dig", "max-dig" },
  { VOC_SCORE_ROB, VOC_OCCUPATION_SORT_ROB, "min-rob", "max-rob" },
  { VOC_SCORE_HUM, VOC_OCCUPATION_SORT_HUM, "min-hum", "max-hum" },
  { VOC_SCORE_MT_DIGITAL, VOC_OCCUPATION_SORT_MT_DIGITAL, "min-mt-digital", "max-mt-digital" },
  { VOC_SCORE_GREEN, VOC_OCCUPATION_SORT_MT_GREEN, "min-mt-green", "max-mt-green" },
  { VOC_SCORE_MT_CARE, VOC_OCCUPATION_SORT_MT_CARE, "min-mt-care", "max-mt-care" },
  { VOC_SCORE_MT_GLOBAL, VOC_OCCUPATION_SORT_MT_GLOBAL, "min-mt-global", "max-mt-global" },
  { VOC_SCORE_MT_KNOW, VOC_OCCUPATION_SORT_MT_KNOW, "min-mt-know", "max-mt-know" },
  { VOC_SCORE_MT_SECURE, VOC_OCCUPATION_SORT_MT_SECURE, "min-mt-secure", "max-mt-secure" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (SCORES) == VOC_QUERY_N_SCORES);

/**
 * voc_query_score_get:
 * @index: from 0 to %VOC_QUERY_N_SCORES − 1
 *
 * Returns: (transfer none): a score, in the order in which people are shown them
 */
const VocQueryScore *
voc_query_score_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (SCORES), NULL);

  return &SCORES[index];
}

/**
 * voc_query_score_find:
 * @column: a score
 *
 * Returns: (transfer none) (nullable): how queries call it; %NULL if lists know nothing of it
 */
const VocQueryScore *
voc_query_score_find (VocScoreColumn column)
{
  for (gsize i = 0; i < G_N_ELEMENTS (SCORES); i++)
    if (SCORES[i].column == column)
      return &SCORES[i];

  return NULL;
}

/**
 * voc_occupation_sort_get_score:
 * @sort: an order
 * @out_column: (out): the score that it is by
 *
 * Returns: whether it is by a score
 */
gboolean
voc_occupation_sort_get_score (VocOccupationSort  sort,
                               VocScoreColumn    *out_column)
{
  if (sort < VOC_OCCUPATION_SORT_RESILIENCE || sort > VOC_OCCUPATION_SORT_MT_SECURE)
    return FALSE;

  *out_column = SCORES[sort - VOC_OCCUPATION_SORT_RESILIENCE].column;
  return TRUE;
}

/**
 * voc_occupation_query_set_less_exposed_than:
 * @label: the name of an occupation
 * @exposure: its AI exposure as lists show it, at least 1
 *
 * Leaves those that are less exposed to AI by at least one whole point.
 */
void
voc_occupation_query_set_less_exposed_than (VocOccupationQuery *self,
                                            const char         *label,
                                            guint               exposure)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));
  g_return_if_fail (label != NULL);
  g_return_if_fail (exposure >= 1 && exposure <= 100);

  g_object_set (self, "max-exposure", exposure - 1, "less-exposed-than", label, NULL);
}
