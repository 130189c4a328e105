/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-model-private.h"

#include <glib/gi18n.h>

/* Where a value stands among the occupations of ESCO 1.2.0, whatever catalogue is open. */

#define HIGHEST 100000 /* thousandths */

static const char *const RANKS[] = {
  [VOC_RANK_RESILIENCE_SLOW] = "resilience_slow",
  [VOC_RANK_RESILIENCE] = "resilience",
  [VOC_RANK_RESILIENCE_FAST] = "resilience_fast",
  [VOC_RANK_RESILIENCE_SLOW_ANCHORED] = "resilience_slow_anchored",
  [VOC_RANK_RESILIENCE_ANCHORED] = "resilience_anchored",
  [VOC_RANK_RESILIENCE_FAST_ANCHORED] = "resilience_fast_anchored",
  [VOC_RANK_EXPOSURE] = "exposure",
  [VOC_RANK_EXPOSURE_ANCHORED] = "exposure_anchored",
  NULL,
};

G_STATIC_ASSERT (G_N_ELEMENTS (RANKS) == VOC_SCORE_N_RANKS + 1);

/* What has a percent less below it is not higher. */
static gboolean
read_percent (VocScoreModel       *self,
              const VocJsonPlace  *record,
              guint                percent,
              GError             **error)
{
  if (!voc_json_place_check_object (record, RANKS, error))
    return FALSE;

  for (guint rank = 0; rank < VOC_SCORE_N_RANKS; rank++)
    {
      int low = percent > 0 ? self->quantiles[rank][percent - 1] : 0;

      if (!voc_json_place_get_integer (record, RANKS[rank], VOC_JSON_REQUIRED, low, HIGHEST,
                                       &self->quantiles[rank][percent], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_score_model_read_quantiles:
 * @root: content of quantiles.json
 * @error: return location
 *
 * Returns: whether it is as it should be
 */
gboolean
voc_score_model_read_quantiles (VocScoreModel       *self,
                                const VocJsonPlace  *root,
                                GError             **error)
{
  static const char *const MEMBERS[] = { "format", "occupations", "percent", NULL };
  char names[VOC_MODEL_N_QUANTILES][4];
  const char *members[VOC_MODEL_N_QUANTILES + 1] = { NULL };
  VocJsonPlace records;

  for (guint i = 0; i < VOC_MODEL_N_QUANTILES; i++)
    {
      g_snprintf (names[i], sizeof names[i], "%u", i);
      members[i] = names[i];
    }
  if (!voc_json_place_check_format (root, MEMBERS, VOC_MODEL_FORMAT, error) ||
      !voc_json_place_get_integer (root, "occupations", VOC_JSON_REQUIRED, 1, G_MAXINT,
                                   &self->n_ranked, error) ||
      !voc_json_place_enter_object (root, "percent", VOC_JSON_REQUIRED, &records, error) ||
      !voc_json_place_check_object (&records, members, error))
    return FALSE;

  for (guint i = 0; i < VOC_MODEL_N_QUANTILES; i++)
    {
      VocJsonPlace record;

      if (!voc_json_place_enter_object (&records, names[i], VOC_JSON_REQUIRED, &record, error) ||
          !read_percent (self, &record, i, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_score_model_get_n_ranked:
 *
 * Returns: how many occupations those of a catalogue are ranked among
 */
guint
voc_score_model_get_n_ranked (VocScoreModel *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), 0);

  return (guint) self->n_ranked;
}

/**
 * voc_score_model_get_percentile:
 * @rank: what @value is
 * @value: in thousandths
 *
 * Returns: how many percent of the occupations of ESCO 1.2.0 have a lower value, 99 at the most
 */
int
voc_score_model_get_percentile (VocScoreModel *self,
                                VocScoreRank   rank,
                                gint32         value)
{
  int low = 0;
  int high = 99;

  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), 0);
  g_return_val_if_fail (rank < VOC_SCORE_N_RANKS, 0);

  while (low < high)
    {
      int middle = (low + high + 1) / 2;

      if (self->quantiles[rank][middle] <= value)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}
