/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-scores.h"

#include <stdlib.h>

#include "voc-property.h"
#include "voc-score-formula.h"

#define THOUSANDTHS 3

/**
 * VocScores:
 *
 * The scores of all occupations of a catalogue by a model, and their ranks among all of ESCO 1.2.0.
 * Nothing of this is stored: all of ESCO takes a few milliseconds. Immutable; any thread may read it.
 */
struct _VocScores
{
  GObject parent_instance;

  VocMatrix *matrix;  /* (owned) */
  VocSimilarity *similarity; /* (owned) (nullable): until it is asked for */
  VocSentences *sentences;   /* (owned) */
  VocScoreRow *rows;  /* (owned): by index of the occupation */
  guint n_scored;
};

G_DEFINE_FINAL_TYPE (VocScores, voc_scores, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocScores, matrix),
  VOC_OWNED_OBJECT (VocScores, similarity),
  VOC_OWNED_OBJECT (VocScores, sentences),
  VOC_OWNED_STRING (VocScores, rows),
};

static void
voc_scores_class_init (VocScoresClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_scores_init (VocScores *self)
{
}

static void
sum_up (VocMatrix   *matrix,
        guint        occupation,
        VocScoreRow *row,
        double      *out_mean_log)
{
  /* Weighed at the end: adding alone goes several columns at a time. */
  gint32 sums[2][VOC_SCORE_N_MODEL_COLUMNS] = { { 0 } };
  gint64 logs = 0;
  gint64 n_green = 0;
  guint n;
  const VocMatrixEntry *entries = voc_matrix_get_row (matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      const VocMatrixSkill *skill = &matrix->skills[entries[i].index];
      const gint32 *values = voc_matrix_get_values (matrix, entries[i].index);
      gint32 weight = voc_score_weight_of (entries[i].relation);
      gint32 *into = sums[entries[i].relation == VOC_RELATION_ESSENTIAL];

      row->weight += weight;
      row->unknown_weight += skill->known ? 0 : weight;
      for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
        into[c] += values[c];
      logs += skill->log;
      n_green += (skill->collections & VOC_COLLECTION_GREEN) != 0;
    }
  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    row->sums[c] = voc_score_weight_of (VOC_RELATION_OPTIONAL) * sums[0][c] +
                   voc_score_weight_of (VOC_RELATION_ESSENTIAL) * sums[1][c];

  if (row->weight == 0)
    return;
  row->values[VOC_SCORE_GREEN] =
    voc_ratio_round (voc_ratio_clip (voc_ratio_new (100 * VOC_SCORE_GREEN_FULL * n_green, n),
                                     0, 100),
                     THOUSANDTHS);
  *out_mean_log = (double) logs / n;
}

/* What is shown. */
static gint32
get_thousandths (VocRatio value)
{
  return voc_ratio_round (voc_ratio_clip (value, 0, 100), THOUSANDTHS);
}

static void
evaluate (VocScoreModel *model,
          const char    *isco,
          VocScoreRow   *row)
{
  const gint32 *anchor = voc_score_model_get_anchor (model, isco);
  VocScoreInput input = {
    .weight = row->weight,
    .sums = row->sums,
    .family = voc_score_model_get_family (model, isco),
    .scenario = VOC_SCENARIO_STEADY,
  };

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    row->values[c] = get_thousandths (voc_score_formula_column (&input, c));

  for (guint anchored = 0; anchored < 2; anchored++)
    {
      VocScoreRank rank;

      input.anchor = anchored ? anchor : NULL;
      for (VocScenario scenario = VOC_SCENARIO_SLOW; scenario <= VOC_SCENARIO_FAST; scenario++)
        {
          gint32 resilience;

          input.scenario = scenario;
          rank = VOC_RANK_RESILIENCE_SLOW + 3 * anchored + scenario - VOC_SCENARIO_SLOW;
          resilience = get_thousandths (voc_score_formula_resilience (&input, model));
          row->percentiles[rank] = (gint8) voc_score_model_get_percentile (model, rank, resilience);
          if (scenario == VOC_SCENARIO_STEADY && !anchored)
            row->values[VOC_SCORE_RESILIENCE] = resilience;
        }
      input.scenario = VOC_SCENARIO_STEADY;
      rank = VOC_RANK_EXPOSURE + anchored;
      row->percentiles[rank] = (gint8) voc_score_model_get_percentile (
        model, rank, get_thousandths (voc_score_formula_column (&input, VOC_SCORE_EXPOSURE)));
    }
}

G_STATIC_ASSERT (VOC_RANK_RESILIENCE_SLOW_ANCHORED == VOC_RANK_RESILIENCE_SLOW + 3);
G_STATIC_ASSERT (VOC_RANK_EXPOSURE_ANCHORED == VOC_RANK_EXPOSURE + 1);

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

/* How many of the sorted are less than @value. Without a branch that the processor would guess wrong
 * half of the time. */
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

/* How transferable skills are hangs on the catalogue itself, and so does this rank. */
static void
rank_transferability (VocScores    *self,
                      const double *mean_logs)
{
  guint n_occupations = self->matrix->n_occupations;
  g_autofree double *sorted = g_new (double, n_occupations + 1);
  guint n = 0;

  for (guint i = 0; i < n_occupations; i++)
    if (self->rows[i].weight > 0)
      sorted[n++] = mean_logs[i];
  qsort (sorted, n, sizeof *sorted, compare_numbers);

  self->n_scored = n;
  for (guint i = 0; i < n_occupations; i++)
    {
      VocScoreRow *row = &self->rows[i];

      if (row->weight == 0)
        continue;
      row->below = count_below (sorted, n, mean_logs[i]);
      row->values[VOC_SCORE_TRANSFERABILITY] =
        voc_ratio_round (voc_ratio_new (100 * (gint64) row->below, n), THOUSANDTHS);
    }
}

static void
compute (VocScores *self)
{
  VocMatrix *matrix = self->matrix;
  g_autofree double *mean_logs = g_new0 (double, matrix->n_occupations + 1);

  self->rows = g_new0 (VocScoreRow, matrix->n_occupations + 1);
  for (guint i = 0; i < matrix->n_occupations; i++)
    {
      sum_up (matrix, i, &self->rows[i], &mean_logs[i]);
      if (self->rows[i].weight > 0)
        evaluate (matrix->model, voc_matrix_get_isco (matrix, i), &self->rows[i]);
    }
  rank_transferability (self, mean_logs);
}

/**
 * voc_scores_new:
 * @catalogue: a catalogue
 * @model: a model
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * May be called in any thread; takes some fifteen milliseconds for a full ESCO.
 *
 * Returns: (transfer full) (nullable): the scores of its occupations
 */
VocScores *
voc_scores_new (VocCatalogue   *catalogue,
                VocScoreModel  *model,
                GError        **error)
{
  g_autoptr (VocMatrix) matrix = voc_matrix_new (catalogue, model, error);
  VocScores *self;

  if (matrix == NULL)
    return NULL;

  self = g_object_new (VOC_TYPE_SCORES, NULL);
  self->matrix = g_steal_pointer (&matrix);
  self->sentences = voc_sentences_new (self->matrix);
  compute (self);

  return self;
}

/**
 * voc_scores_get_matrix:
 *
 * Returns: (transfer none): what the scores are made from
 */
VocMatrix *
voc_scores_get_matrix (VocScores *self)
{
  g_return_val_if_fail (VOC_IS_SCORES (self), NULL);

  return self->matrix;
}

/**
 * voc_scores_get_similarity:
 *
 * The first call takes some milliseconds.
 *
 * Returns: (transfer none): how alike the occupations are
 */
VocSimilarity *
voc_scores_get_similarity (VocScores *self)
{
  g_return_val_if_fail (VOC_IS_SCORES (self), NULL);

  if (g_once_init_enter_pointer (&self->similarity))
    g_once_init_leave_pointer (&self->similarity, voc_similarity_new (self->matrix));

  return self->similarity;
}

/**
 * voc_scores_get_sentences:
 *
 * Returns: (transfer none): what is said of concepts that nobody has described
 */
VocSentences *
voc_scores_get_sentences (VocScores *self)
{
  g_return_val_if_fail (VOC_IS_SCORES (self), NULL);

  return self->sentences;
}

/**
 * voc_scores_get_n_scored:
 *
 * Returns: how many occupations have a score
 */
guint
voc_scores_get_n_scored (VocScores *self)
{
  g_return_val_if_fail (VOC_IS_SCORES (self), 0);

  return self->n_scored;
}

/**
 * voc_scores_get_row:
 * @occupation: index of an occupation in the matrix
 *
 * Returns: (transfer none): its score
 */
const VocScoreRow *
voc_scores_get_row (VocScores *self,
                    guint      occupation)
{
  g_return_val_if_fail (VOC_IS_SCORES (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);

  return &self->rows[occupation];
}

/**
 * voc_scores_get_value:
 * @occupation: index of an occupation in the matrix
 * @column: a column
 * @anchored: whether to add the anchor, where there is one
 * @scenario: how fast adoption is
 *
 * Returns: what is shown, in thousandths from 0 to 100000; %VOC_SCORE_UNKNOWN if the occupation
 *   asks for nothing
 */
gint32
voc_scores_get_value (VocScores      *self,
                      guint           occupation,
                      VocScoreColumn  column,
                      gboolean        anchored,
                      VocScenario     scenario)
{
  const VocScoreRow *row = voc_scores_get_row (self, occupation);
  VocScoreModel *model = self->matrix->model;
  const char *isco = voc_matrix_get_isco (self->matrix, occupation);
  VocScoreInput input = { .scenario = scenario };
  VocRatio value;

  if (row->weight == 0)
    return VOC_SCORE_UNKNOWN;
  if (column == VOC_SCORE_GREEN || column == VOC_SCORE_TRANSFERABILITY)
    return row->values[column];

  input.weight = row->weight;
  input.sums = row->sums;
  input.family = voc_score_model_get_family (model, isco);
  input.anchor = anchored ? voc_score_model_get_anchor (model, isco) : NULL;
  value = column == VOC_SCORE_RESILIENCE ? voc_score_formula_resilience (&input, model)
                                         : voc_score_formula_column (&input, column);

  return get_thousandths (value);
}

/**
 * voc_scores_get_percentile:
 * @occupation: index of an occupation in the matrix
 * @rank: by what
 *
 * Returns: how many of all occupations of ESCO 1.2.0 have a lower value, in whole percent, 99 at the
 *   most; -1 if that is not known
 */
int
voc_scores_get_percentile (VocScores    *self,
                           guint         occupation,
                           VocScoreRank  rank)
{
  const VocScoreRow *row = voc_scores_get_row (self, occupation);

  g_return_val_if_fail (rank < VOC_SCORE_N_RANKS, -1);

  return row->weight > 0 ? row->percentiles[rank] : -1;
}
