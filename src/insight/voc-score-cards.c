/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

/* Three cards of skills. Their rules leave no skill on two of them. */

/* From here on, human judgement counts as much in a skill, or AI can do much of it. */
#define MUCH_JUDGEMENT 50
#define MUCH_AI 60

static gboolean
meets_rule (VocScoreCard  card,
            const gint32 *values,
            VocRatio      points)
{
  gboolean judgement = values[VOC_SCORE_HUM] >= MUCH_JUDGEMENT;
  gboolean ai = MAX (values[VOC_SCORE_ML], values[VOC_SCORE_GEN]) >= MUCH_AI;

  switch (card)
    {
    case VOC_CARD_PEOPLE:
      return judgement && !ai && values[VOC_SCORE_DIG] < MUCH_AI &&
             values[VOC_SCORE_ROB] < MUCH_AI && voc_ratio_get_sign (points) > 0;
    case VOC_CARD_COPILOT:
      return judgement && ai;
    case VOC_CARD_EXPOSED:
      return !judgement && voc_ratio_get_sign (points) < 0;
    default:
      return FALSE;
    }
}

static int
compare_protected (gconstpointer a,
                   gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = voc_ratio_compare (right->points, left->points);

  return order != 0 ? order : voc_sum_term_compare (a, b);
}

static int
compare_exposed (gconstpointer a,
                 gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = voc_ratio_compare (left->value, right->value);

  return order != 0 ? order : voc_sum_term_compare (a, b);
}

/**
 * voc_score_dup_card:
 * @card: a card
 * @limit: how many skills at the most; 0 for all
 *
 * Finds the skills for a card. A skill has much human judgement if its value there is at least 50,
 * and AI can do much of it if its value for machine learning or for generative AI is at least 60.
 *
 * - %VOC_CARD_PEOPLE: much judgement, not much AI, less than 60 for software and for robotics, and
 *   it raises resilience; what adds most first.
 * - %VOC_CARD_COPILOT: much judgement, and AI can do much of it; what adds most first.
 * - %VOC_CARD_EXPOSED: not much judgement, and it lowers resilience; the lowest r100 first.
 *
 * What is equal is ordered by what it adds, by label and by URI.
 *
 * Cards tell about the skills as they are, without anchor and under steady adoption.
 *
 * Returns: (transfer full) (element-type VocSumTerm): terms of resilience
 */
GPtrArray *
voc_score_dup_card (VocScore     *self,
                    VocScoreCard  card,
                    guint         limit)
{
  g_autoptr (VocScore) steady = NULL;
  g_autoptr (GHashTable) chosen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) terms = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  steady = voc_score_dup_with (self, FALSE, VOC_SCENARIO_STEADY);
  terms = voc_score_dup_terms (steady, VOC_SCORE_RESILIENCE);
  for (guint i = 0; i < self->facts->skills->len; i++)
    g_hash_table_insert (chosen, self->facts->skills->pdata[i], GUINT_TO_POINTER (i + 1));

  for (guint i = terms->len; i > 0; i--)
    {
      VocSumTerm *term = terms->pdata[i - 1];
      VocConcept *skill = term->concept;
      guint index = GPOINTER_TO_UINT (g_hash_table_lookup (chosen, skill));

      if (index == 0 || !meets_rule (card, voc_matrix_get_values (self->facts->matrix,
                                               self->facts->entries[index - 1].index),
                                     term->points))
        g_ptr_array_remove_index (terms, i - 1);
    }

  g_ptr_array_sort (terms, card == VOC_CARD_EXPOSED ? compare_exposed : compare_protected);
  if (limit > 0 && terms->len > limit)
    g_ptr_array_set_size (terms, limit);

  return g_steal_pointer (&terms);
}

/**
 * voc_score_card_to_title:
 * @card: a card
 *
 * Returns: its title
 */
const char *
voc_score_card_to_title (VocScoreCard card)
{
  switch (card)
    {
    case VOC_CARD_PEOPLE:
      return _("What still depends on people");
    case VOC_CARD_COPILOT:
      return _("Where AI may be a co-pilot");
    case VOC_CARD_EXPOSED:
      return _("Most exposed");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * voc_score_card_to_rule:
 * @card: a card
 *
 * Returns: by which rule skills get onto it
 */
const char *
voc_score_card_to_rule (VocScoreCard card)
{
  switch (card)
    {
    case VOC_CARD_PEOPLE:
      return _(
        "Skills with much human judgement (50 or more) that AI, software and robots are rarely "
        "used for (less than 60 each) and that raise resilience. What adds most comes first.");
    case VOC_CARD_COPILOT:
      return _(
        "Skills with much human judgement (50 or more) for which AI can do much (60 or more for "
        "machine learning or generative AI). What adds most to resilience comes first.");
    case VOC_CARD_EXPOSED:
      return _(
        "Skills with little human judgement (less than 50) that lower resilience. The least "
        "resilient comes first.");
    default:
      g_return_val_if_reached (NULL);
    }
}
