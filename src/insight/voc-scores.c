/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-scores.h"

#include <string.h>

#include "voc-score-formula.h"

/* Scores of all occupations at once, for lists and ranks. */

#define THOUSANDTHS 3

/* What occupations are ranked by; clipped, since that is what is shown. The nearest double of a
 * ratio orders
 * ratios as they are, and equal ones are equal, as long as their denominators have less than 23
 * bits; those of resilience, the largest, are 200 times a weight. */
typedef struct
{
  double by[VOC_SCORE_N_RANKS];
} Ranked;

static void
sum_up (VocNeeds                 *needs,
        const VocNeedsOccupation *occupation,
        VocSkillValues           *values,
        VocScoreRow              *row,
        Ranked                   *ranked)
{
  const VocNeed *of_all = (const VocNeed *) needs->needs->data;
  const VocNeedsSkill *skills = (const VocNeedsSkill *) needs->skills->data;
  const guint8 *known = (const guint8 *) values->known->data;
  const gint32 *of_logs = (const gint32 *) values->logs->data;
  /* Weighed at the end: adding alone goes several columns at a time. */
  gint32 sums[2][VOC_SCORE_N_MODEL_COLUMNS] = { { 0 } };
  gint64 logs = 0;
  gint64 n_green = 0;

  for (guint i = occupation->first; i < occupation->first + occupation->n; i++)
    {
      const VocNeed *need = &of_all[i];
      const gint32 *of_skill = voc_skill_values_get (values, need->skill);
      gint32 weight = voc_score_weight_of (need->relation);
      gint32 *into = sums[need->relation == VOC_RELATION_ESSENTIAL];

      row->weight += weight;
      row->unknown_weight += known[need->skill] ? 0 : weight;
      for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
        into[c] += of_skill[c];
      logs += of_logs[need->skill];
      n_green += (skills[need->skill].collections & VOC_COLLECTION_GREEN) > 0;
    }
  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    row->sums[c] = voc_score_weight_of (VOC_RELATION_OPTIONAL) * sums[0][c] +
                   voc_score_weight_of (VOC_RELATION_ESSENTIAL) * sums[1][c];

  if (row->weight == 0)
    return;
  row->values[VOC_SCORE_GREEN] =
    voc_ratio_round (voc_ratio_clip (voc_ratio_new (100 * VOC_SCORE_GREEN_FULL * n_green,
                                                    occupation->n),
                                     0, 100),
                     THOUSANDTHS);
  ranked->by[VOC_RANK_TRANSFERABILITY] = (double) logs / occupation->n;
}

static void
evaluate (VocScoreModel            *model,
          const VocNeedsOccupation *occupation,
          VocScoreRow              *row,
          Ranked                   *ranked)
{
  const gint32 *anchor = voc_score_model_get_anchor (model, occupation->code);
  VocScoreInput input = {
    .weight = row->weight,
    .sums = row->sums,
    .family = voc_score_model_get_family (model, occupation->code),
    .scenario = VOC_SCENARIO_STEADY,
  };

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    row->values[c] =
      voc_ratio_round (voc_ratio_clip (voc_score_formula_column (&input, c), 0, 100), THOUSANDTHS);

  input.anchor = anchor;
  for (guint c = 0; c < VOC_SCORE_N_ANCHORED; c++)
    row->anchored_values[c] =
      voc_ratio_round (voc_ratio_clip (voc_score_formula_column (&input, c), 0, 100), THOUSANDTHS);

  for (guint anchored = 0; anchored < 2; anchored++)
    {
      VocRatio exposure;

      input.anchor = anchored ? anchor : NULL;
      for (VocScenario s = VOC_SCENARIO_SLOW; s <= VOC_SCENARIO_FAST; s++)
        {
          VocRatio resilience;

          input.scenario = s;
          resilience = voc_ratio_clip (voc_score_formula_resilience (&input, model), 0, 100);
          ranked->by[VOC_RANK_RESILIENCE_SLOW + 3 * anchored + s - VOC_SCENARIO_SLOW] =
            voc_ratio_to_double (resilience);
          if (s == VOC_SCENARIO_STEADY)
            *(anchored ? &row->anchored : &row->values[VOC_SCORE_RESILIENCE]) =
              voc_ratio_round (resilience, THOUSANDTHS);
        }
      exposure = voc_ratio_clip (voc_score_formula_column (&input, VOC_SCORE_EXPOSURE), 0, 100);
      ranked->by[VOC_RANK_EXPOSURE + anchored] = voc_ratio_to_double (exposure);
    }
}

G_STATIC_ASSERT (VOC_RANK_RESILIENCE_SLOW_ANCHORED == VOC_RANK_RESILIENCE_SLOW + 3);
G_STATIC_ASSERT (VOC_RANK_EXPOSURE_ANCHORED == VOC_RANK_EXPOSURE + 1);

/* Sorts numbers that are not negative, digit by digit: their bits are in the order of their values.
 * Takes a
 * fifth of the time of qsort(). @spare has room for as many. */
static void
sort_numbers (double *numbers,
              double *spare,
              guint   n)
{
  for (guint shift = 0; shift < 64; shift += 8)
    {
      guint starts[257] = { 0 };
      double *from = shift % 16 == 0 ? numbers : spare;
      double *to = shift % 16 == 0 ? spare : numbers;

      for (guint i = 0; i < n; i++)
        {
          guint64 bits;

          memcpy (&bits, &from[i], sizeof bits);
          starts[(bits >> shift & 255) + 1]++;
        }
      for (guint d = 1; d < 256; d++)
        starts[d] += starts[d - 1];
      for (guint i = 0; i < n; i++)
        {
          guint64 bits;

          memcpy (&bits, &from[i], sizeof bits);
          to[starts[bits >> shift & 255]++] = from[i];
        }
    }
}

/* How many of the sorted are less than @value. Without a branch that the processor would guess wrong half of
 * the time. */
static guint
count_below (const double *sorted,
             guint         n,
             double        value)
{
  const double *first = sorted;

  while (n > 1)
    {
      guint half = n / 2;

      first += half * (guint) (first[half - 1] < value);
      n -= half;
    }

  return (guint) (first - sorted) + (n == 1 && *first < value);
}

static void
rank_all (GArray       *rows,
          const Ranked *ranked)
{
  g_autofree double *sorted = g_new (double, rows->len + 1);
  g_autofree double *spare = g_new (double, rows->len + 1);

  for (guint rank = 0; rank < VOC_SCORE_N_RANKS; rank++)
    {
      guint n = 0;

      for (guint i = 0; i < rows->len; i++)
        if (g_array_index (rows, VocScoreRow, i).weight > 0)
          sorted[n++] = ranked[i].by[rank];
      sort_numbers (sorted, spare, n);

      for (guint i = 0; i < rows->len; i++)
        {
          VocScoreRow *row = &g_array_index (rows, VocScoreRow, i);

          row->n_scored = n;
          if (row->weight > 0)
            row->below[rank] = count_below (sorted, n, ranked[i].by[rank]);
        }
    }
}

/**
 * voc_scores_compute:
 * @model: a model
 * @needs: what all occupations need
 *
 * Computes the score of every occupation, and its ranks among all.
 *
 * Returns: (transfer full) (element-type VocScoreRow): one row for each occupation, in the same
 *   order
 */
GArray *
voc_scores_compute (VocScoreModel *model,
                    VocNeeds      *needs)
{
  g_autoptr (VocSkillValues) values = NULL;
  g_autofree Ranked *ranked = NULL;
  GArray *rows;

  g_return_val_if_fail (VOC_IS_SCORE_MODEL (model), NULL);
  g_return_val_if_fail (needs != NULL, NULL);

  values = voc_skill_values_new (model, needs);
  rows = g_array_new (FALSE, TRUE, sizeof (VocScoreRow));
  g_array_set_size (rows, needs->occupations->len);
  ranked = g_new0 (Ranked, rows->len + 1);

  for (guint i = 0; i < rows->len; i++)
    {
      const VocNeedsOccupation *occupation =
        &g_array_index (needs->occupations, VocNeedsOccupation, i);
      VocScoreRow *row = &g_array_index (rows, VocScoreRow, i);

      row->occupation = occupation->id;
      sum_up (needs, occupation, values, row, &ranked[i]);
      if (row->weight > 0)
        evaluate (model, occupation, row, &ranked[i]);
    }
  rank_all (rows, ranked);

  for (guint i = 0; i < rows->len; i++)
    {
      VocScoreRow *row = &g_array_index (rows, VocScoreRow, i);

      if (row->weight > 0)
        row->values[VOC_SCORE_TRANSFERABILITY] =
          voc_ratio_round (voc_ratio_new (100 * (gint64) row->below[VOC_RANK_TRANSFERABILITY],
                                          row->n_scored),
                           THOUSANDTHS);
    }

  return rows;
}

/**
 * voc_scores_store:
 * @builder: a catalogue that is being built, with everything in it
 * @error: return location
 *
 * Computes the scores of all occupations with the default model and stores them.
 *
 * Returns: whether that was done
 */
gboolean
voc_scores_store (VocCatalogueBuilder  *builder,
                  GError              **error)
{
  VocScoreModel *model = voc_score_model_get_default ();
  g_autoptr (VocNeeds) needs = voc_catalogue_builder_dup_needs (builder, error);
  g_autoptr (GArray) rows = NULL;

  if (needs == NULL)
    return FALSE;

  rows = voc_scores_compute (model, needs);
  return voc_catalogue_builder_add_scores (builder, rows, voc_score_model_get_version (model),
                                           error);
}

/**
 * voc_scores_are_stored:
 * @catalogue: a catalogue
 * @model: a model
 *
 * Returns: whether the catalogue has scores by this very model
 */
gboolean
voc_scores_are_stored (VocCatalogue  *catalogue,
                       VocScoreModel *model)
{
  return g_strcmp0 (voc_catalogue_get_model_version (catalogue),
                    voc_score_model_get_version (model)) == 0;
}

/**
 * voc_scores_load:
 * @catalogue: a catalogue
 * @error: return location
 *
 * Reads the scores that the catalogue has stored; computes them if these are by another model.
 *
 * Returns: (transfer full) (nullable) (element-type VocScoreRow): scores by the default model, by
 *   number of the occupation
 */
GArray *
voc_scores_load (VocCatalogue  *catalogue,
                 GError       **error)
{
  VocScoreModel *model = voc_score_model_get_default ();
  g_autoptr (VocNeeds) needs = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);

  if (voc_scores_are_stored (catalogue, model))
    return voc_catalogue_dup_scores (catalogue, error);

  needs = voc_catalogue_dup_needs (catalogue, NULL, error);
  return needs != NULL ? voc_scores_compute (model, needs) : NULL;
}

/**
 * voc_scores_refresh:
 * @catalogue: a catalogue that was just opened, which no other thread knows
 * @error: return location
 *
 * Sees to it that lists and pages have scores by the default model: one that was stored by a program of
 * another version, or has none, gets them in memory.
 *
 * Returns: whether it has them now
 */
gboolean
voc_scores_refresh (VocCatalogue  *catalogue,
                    GError       **error)
{
  VocScoreModel *model = voc_score_model_get_default ();
  g_autoptr (GArray) rows = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), FALSE);

  if (voc_scores_are_stored (catalogue, model))
    return TRUE;

  rows = voc_scores_load (catalogue, error);
  return rows != NULL && voc_catalogue_replace_scores (catalogue, rows,
                                                       voc_score_model_get_version (model), error);
}
