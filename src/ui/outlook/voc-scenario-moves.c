/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-scenario-moves.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-arithmetic-parts.h"
#include "voc-text.h"

static void
move_free (VocScenarioMove *self)
{
  g_free (self->label);
  g_free (self);
}

static VocRatio
get_size (VocRatio points)
{
  return voc_ratio_new (ABS (points.numerator), points.denominator);
}

static int
compare_moves (gconstpointer a,
               gconstpointer b)
{
  const VocScenarioMove *left = *(VocScenarioMove *const *) a;
  const VocScenarioMove *right = *(VocScenarioMove *const *) b;
  int order = voc_ratio_compare (get_size (right->points), get_size (left->points));

  return order != 0 ? order : strcmp (left->label, right->label);
}

/* The terms of one thing in two sums of the same occupation. */
static VocScoreTerm *
find_same (GPtrArray    *terms,
           VocScoreTerm *term)
{
  for (guint i = 0; i < terms->len; i++)
    {
      if (voc_score_term_get_kind (terms->pdata[i]) == voc_score_term_get_kind (term) &&
          voc_score_term_get_concept (terms->pdata[i]) == voc_score_term_get_concept (term))
        return terms->pdata[i];
    }

  return NULL;
}

/* The vector by which a term moves most: its points there times their weight in resilience. */
static VocScoreColumn
find_through (VocScoreModel *model,
              GPtrArray    **vectors,
              VocScoreTerm  *term)
{
  VocScoreColumn through = VOC_SCORE_ML;
  VocRatio most = VOC_RATIO_UNKNOWN;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    {
      VocScoreTerm *part = find_same (vectors[c], term);
      VocRatio size;

      if (part == NULL)
        continue;
      size = get_size (voc_score_term_get_points (part));
      size.numerator *= ABS (voc_score_model_get_factor (model, c));
      if (voc_ratio_compare (size, most) > 0)
        {
          through = c;
          most = size;
        }
    }

  return through;
}

static char *
dup_label (VocScoreTerm *term)
{
  const char *label = voc_score_term_get_label (term);

  switch (voc_score_term_get_kind (term))
    {
    case VOC_TERM_FAMILY:
      return g_strdup_printf (_("Occupational family: %s"), label);
    case VOC_TERM_ANCHOR:
      return g_strdup_printf (_("Research anchor: %s"), label);
    case VOC_TERM_SKILL:
    case VOC_TERM_GROUP:
    case VOC_TERM_NO_GROUP:
    default:
      return voc_text_capitalise (label);
    }
}

/**
 * voc_scenario_dup_moves:
 * @score: a score under a scenario
 *
 * Tells what moves resilience when adoption is not steady. Together the moves come to the difference
 * of the two sums exactly.
 *
 * Returns: (transfer full) (element-type VocScenarioMove): what moves, most first; empty under steady
 *   adoption
 */
GPtrArray *
voc_scenario_dup_moves (VocScore *score)
{
  GPtrArray *moves;
  g_autoptr (VocScore) steady = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  GPtrArray *vectors[VOC_SCORE_ROB + 1];

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  moves = g_ptr_array_new_with_free_func ((GDestroyNotify) move_free);
  if (voc_score_get_scenario (score) == VOC_SCENARIO_STEADY)
    return moves;

  steady = voc_score_dup_with (score, voc_score_get_anchored (score), VOC_SCENARIO_STEADY);
  before = voc_score_dup_group_terms (steady, VOC_SCORE_RESILIENCE, VOC_ARITHMETIC_LEVEL);
  after = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE, VOC_ARITHMETIC_LEVEL);
  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    vectors[c] = voc_score_dup_group_terms (steady, c, VOC_ARITHMETIC_LEVEL);

  for (guint i = 0; i < after->len; i++)
    {
      VocScoreTerm *term = after->pdata[i];
      VocScoreTerm *same = find_same (before, term);
      VocScenarioMove *move;

      if (same == NULL)
        continue;
      move = g_new0 (VocScenarioMove, 1);
      move->label = dup_label (term);
      move->points = voc_ratio_subtract (voc_score_term_get_points (term),
                                         voc_score_term_get_points (same));
      move->through = find_through (voc_score_get_model (score), vectors, term);
      g_ptr_array_add (moves, move);
    }

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    g_ptr_array_unref (vectors[c]);
  g_ptr_array_sort (moves, compare_moves);

  return moves;
}
