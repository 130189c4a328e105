/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-interest-matches.h"

#include <glib/gi18n.h>

/* Which occupations go with what somebody likes. */

/* From these job zones on, in hundredths, training is medium, and long. */
#define MEDIUM_ZONE 250
#define LONG_ZONE 350

const char *
voc_training_get_text (VocTraining training)
{
  static const char *const TEXTS[] = {
    [VOC_TRAINING_ANY] = N_("Any training"),
    [VOC_TRAINING_SHORT] = N_("Hardly any or some training"),
    [VOC_TRAINING_MEDIUM] = N_("Medium training"),
    [VOC_TRAINING_LONG] = N_("Long training"),
  };

  return _(TEXTS[training]);
}

static gboolean
has_training (VocTraits   *traits,
              guint        occupation,
              VocTraining  training)
{
  const gint32 *zone;

  if (training == VOC_TRAINING_ANY)
    return TRUE;

  zone = voc_traits_get (traits, VOC_TRAIT_ZONE, occupation, NULL);
  if (zone == NULL)
    return FALSE;
  return training == (*zone < MEDIUM_ZONE ? VOC_TRAINING_SHORT
                      : *zone < LONG_ZONE ? VOC_TRAINING_MEDIUM
                                          : VOC_TRAINING_LONG);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const VocInterestMatch *first = a;
  const VocInterestMatch *second = b;

  if (first->r != second->r)
    return first->r > second->r ? -1 : 1;
  return first->occupation < second->occupation ? -1 : first->occupation > second->occupation;
}

/**
 * voc_interests_find_matches:
 * @traits: traits of all occupations
 * @result: what somebody likes
 * @training: how long the training may be
 *
 * Finds the occupations whose interests go well or best with those of the person. Where the training
 * is not known, an occupation is found for any training only.
 *
 * Returns: (transfer full) (element-type VocInterestMatch): the best first; none if nothing can be said
 */
GArray *
voc_interests_find_matches (VocTraits               *traits,
                            const VocInterestResult *result,
                            VocTraining              training)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (VocInterestMatch));

  g_return_val_if_fail (VOC_IS_TRAITS (traits), matches);

  for (guint i = 0; i < voc_traits_get_matrix (traits)->n_occupations; i++)
    {
      const gint32 *figures = voc_traits_get (traits, VOC_TRAIT_INTERESTS, i, NULL);
      VocInterestMatch match = { .occupation = i };

      if (figures != NULL && has_training (traits, i, training) &&
          voc_interests_correlate (result, figures, &match.r) &&
          voc_interests_get_band (match.r) >= VOC_INTEREST_BAND_GOOD)
        g_array_append_val (matches, match);
    }
  g_array_sort (matches, compare);

  return matches;
}
