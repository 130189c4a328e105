/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-similar-filter.h"

#include <glib/gi18n.h>

#include "voc-fit.h"
#include "voc-preparation.h"

static gboolean
is_reachable (VocAbilities *abilities,
              guint         occupation)
{
  VocFit fit = voc_fit_of (abilities, occupation);

  return voc_coverage_get_reach (&fit.coverage) >= VOC_REACH_REACHABLE;
}

static gboolean
is_wanted (VocSimilarFilter  filter,
           VocLens          *lens,
           VocAbilities     *abilities,
           guint             here,
           guint             there)
{
  const gint32 *protection = voc_lens_get_values (lens, voc_column_find ("resilience"));

  if ((filter & VOC_SIMILAR_SAME_TRAINING) != 0 && !voc_preparation_is_same (lens, here, there))
    return FALSE;
  if ((filter & VOC_SIMILAR_BETTER_PROTECTED) != 0 &&
      !voc_column_is_above (protection[there], protection[here]))
    return FALSE;

  return (filter & VOC_SIMILAR_REACHABLE) == 0 || is_reachable (abilities, there);
}

/**
 * voc_similar_filter_find:
 * @filter: which work is wanted
 * @lens: what is looked through, with a catalogue
 * @abilities: (nullable): what the person can do; needed for %VOC_SIMILAR_REACHABLE
 * @occupation: index of an occupation
 * @limit: how many to find at the most
 *
 * Finds what is most like an occupation, of those that are wanted. What cannot be said of one, such as
 * how long its training is, is not so.
 *
 * Returns: (transfer full) (element-type VocSimilar): the nearest first
 */
GArray *
voc_similar_filter_find (VocSimilarFilter  filter,
                         VocLens          *lens,
                         VocAbilities     *abilities,
                         guint             occupation,
                         guint             limit)
{
  g_autofree guint8 *wanted = NULL;
  VocMatrix *matrix;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (voc_lens_get_scores (lens) != NULL, NULL);
  g_return_val_if_fail (abilities != NULL || (filter & VOC_SIMILAR_REACHABLE) == 0, NULL);

  matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  if (filter != VOC_SIMILAR_ALL)
    {
      wanted = g_new (guint8, matrix->n_occupations + 1);
      for (guint o = 0; o < matrix->n_occupations; o++)
        wanted[o] = is_wanted (filter, lens, abilities, occupation, o);
    }

  return voc_similarity_dup_nearest_of (voc_scores_get_similarity (voc_lens_get_scores (lens)),
                                        occupation, limit, wanted);
}

/**
 * voc_similar_dup_protection_text:
 * @lens: what is looked through, with a catalogue
 * @here: index of an occupation
 * @there: index of another one, which is like it
 *
 * Returns: (transfer full) (nullable): how well both are protected; %NULL where either is not known
 */
char *
voc_similar_dup_protection_text (VocLens *lens,
                                 guint    here,
                                 guint    there)
{
  const gint32 *protection;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (voc_lens_get_scores (lens) != NULL, NULL);

  protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  if (protection[here] == VOC_COLUMN_UNKNOWN || protection[there] == VOC_COLUMN_UNKNOWN)
    return NULL;

  /* Translators: two values from 0 to 100, of another occupation and of this one */
  return g_strdup_printf (_("Protection: %d of 100, here %d"),
                          voc_column_to_whole (protection[there]),
                          voc_column_to_whole (protection[here]));
}
