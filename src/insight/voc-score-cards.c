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

/* With so many essential skills, no optional ones are looked at. */
#define ENOUGH_ESSENTIAL 2
#define MOST_OF_A_GROUP 2
/* One in so many occupations of the unit group needs what stands for it. */
#define USUAL 5

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

/* What adds most first. */
static int
compare_protected (gconstpointer a,
                   gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = voc_ratio_compare (right->points, left->points);

  return order != 0 ? order : voc_sum_term_compare (a, b);
}

/* What takes most first. */
static int
compare_exposed (gconstpointer a,
                 gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = voc_ratio_compare (left->points, right->points);

  return order != 0 ? order : voc_sum_term_compare (a, b);
}

/* Whether it is something to do and not to know, and a fifth of the occupations of the unit group need it:
 * it is typical of the work, and not of one odd corner of it. */
static gboolean
is_usual (VocScoreFacts *facts,
          guint          skill)
{
  guint n_groups;
  const guint32 *groups = voc_matrix_get_skill_groups (facts->matrix, skill, &n_groups);
  guint isco = facts->matrix->occupations[facts->index].isco;
  guint n_peers = 0;
  guint n_users = 0;
  guint n;
  const VocMatrixEntry *column = voc_matrix_get_column (facts->matrix, skill, &n);

  if (n_groups > 0 && facts->matrix->groups[groups[0]].code[0] == 'K')
    return FALSE;

  for (guint i = 0; i < facts->matrix->n_occupations; i++)
    n_peers += facts->matrix->occupations[i].isco == isco;
  for (guint i = 0; i < n; i++)
    n_users += facts->matrix->occupations[column[i].index].isco == isco;

  return n_users * USUAL >= n_peers;
}

/* Whether enough of its group are chosen already. */
static gboolean
is_enough (VocScoreFacts *facts,
           GPtrArray     *chosen,
           GHashTable    *indices,
           VocConcept    *skill)
{
  guint n_groups;
  guint n_alike = 0;
  const guint32 *groups =
    voc_matrix_get_skill_groups (facts->matrix,
                                 GPOINTER_TO_UINT (g_hash_table_lookup (indices, skill)),
                                 &n_groups);

  if (n_groups == 0)
    return FALSE;

  for (guint i = 0; i < chosen->len; i++)
    {
      VocSumTerm *term = chosen->pdata[i];
      guint n_others;
      const guint32 *others =
        voc_matrix_get_skill_groups (facts->matrix,
                                     GPOINTER_TO_UINT (g_hash_table_lookup (indices,
                                                                            term->concept)),
                                     &n_others);

      n_alike += n_others > 0 && others[0] == groups[0];
    }

  return n_alike >= MOST_OF_A_GROUP;
}

/* Moves terms of @relation that @usual allows from @terms to @chosen, in their order. */
static void
choose (VocScoreFacts *facts,
        GPtrArray     *chosen,
        GPtrArray     *terms,
        GHashTable    *indices,
        VocRelation    relation,
        gboolean       usual)
{
  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];
      guint skill = GPOINTER_TO_UINT (g_hash_table_lookup (indices, term->concept));

      if (term->relation != relation || (usual && !is_usual (facts, skill)) ||
          is_enough (facts, chosen, indices, term->concept))
        continue;
      g_ptr_array_add (chosen, g_ptr_array_steal_index (terms, i--));
    }
}

/* The terms of skills that meet the rule of a card, the most telling one first. */
static GPtrArray *
dup_terms (VocScore     *self,
           VocScoreCard  card,
           GHashTable   *indices)
{
  g_autoptr (VocScore) steady = voc_score_dup_with (self, FALSE, VOC_SCENARIO_STEADY);
  GPtrArray *terms = voc_score_dup_terms (steady, VOC_SCORE_RESILIENCE);

  for (guint i = terms->len; i > 0; i--)
    {
      VocSumTerm *term = terms->pdata[i - 1];
      gpointer index;

      if (term->concept == NULL ||
          !g_hash_table_lookup_extended (indices, term->concept, NULL, &index) ||
          !meets_rule (card, voc_matrix_get_values (self->facts->matrix, GPOINTER_TO_UINT (index)),
                       term->points))
        g_ptr_array_remove_index (terms, i - 1);
    }
  g_ptr_array_sort (terms, card == VOC_CARD_EXPOSED ? compare_exposed : compare_protected);

  return terms;
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
 * - %VOC_CARD_EXPOSED: not much judgement, and it lowers resilience; what takes most first.
 *
 * Essential skills come first; optional ones only if there are fewer than two of those. At most two are of one
 * skill group; knowledge, and what less than a fifth of the occupations of the unit group need, stands in
 * only where there is nothing else. What is equal is ordered by label and by URI.
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
  g_autoptr (GHashTable) indices = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) chosen = voc_sum_terms_new ();
  g_autoptr (GPtrArray) terms = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  for (guint i = 0; i < self->facts->skills->len; i++)
    g_hash_table_insert (indices, self->facts->skills->pdata[i],
                         GUINT_TO_POINTER (self->facts->entries[i].index));
  terms = dup_terms (self, card, indices);

  choose (self->facts, chosen, terms, indices, VOC_RELATION_ESSENTIAL, TRUE);
  if (chosen->len < ENOUGH_ESSENTIAL)
    choose (self->facts, chosen, terms, indices, VOC_RELATION_OPTIONAL, TRUE);
  for (VocRelation relation = VOC_RELATION_ESSENTIAL;
       chosen->len == 0 && relation <= VOC_RELATION_OPTIONAL; relation++)
    choose (self->facts, chosen, terms, indices, relation, FALSE);
  if (limit > 0 && chosen->len > limit)
    g_ptr_array_set_size (chosen, (int) limit);

  return g_steal_pointer (&chosen);
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
      return _("What stays human");
    case VOC_CARD_COPILOT:
      return _("Where AI helps");
    case VOC_CARD_EXPOSED:
      return _("What is most exposed");
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
        "used for (less than 60 each) and that raise resilience. What adds most comes first, "
        "essential skills before optional ones, at most two of one group.");
    case VOC_CARD_COPILOT:
      return _(
        "Skills with much human judgement (50 or more) for which AI can do much (60 or more for "
        "machine learning or generative AI). What adds most to resilience comes first, "
        "essential skills before optional ones, at most two of one group.");
    case VOC_CARD_EXPOSED:
      return _(
        "Skills with little human judgement (less than 50) that lower resilience. What takes most "
        "comes first, essential skills before optional ones, at most two of one group.");
    default:
      g_return_val_if_reached (NULL);
    }
}
