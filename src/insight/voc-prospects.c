/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-prospects.h"

/* Where one of both is not known, there is nothing to compare. */
static void
add (GArray  *prospects,
     VocLens *lens,
     guint32  occupation)
{
  VocProspect prospect = { g_array_index (voc_lens_get_fits (lens), VocFit, occupation), 0 };

  if (prospects->len == VOC_N_PROSPECTS || prospect.fit.coverage.total == 0 ||
      !voc_lens_get_liking (lens, occupation, &prospect.r))
    return;
  for (guint i = 0; i < prospects->len; i++)
    if (g_array_index (prospects, VocProspect, i).fit.occupation == occupation)
      return;

  g_array_append_val (prospects, prospect);
}

static void
add_fits (GArray  *prospects,
          VocLens *lens,
          GArray  *fits)
{
  for (guint i = 0; i < fits->len; i++)
    add (prospects, lens, g_array_index (fits, VocFit, i).occupation);
}

/**
 * voc_prospects_find:
 * @lens: what the person told
 *
 * Finds occupations to look at together: those that the person keeps, those that they would like and can
 * nearly do, and those that their skills open; of each only what can be said both of.
 *
 * Returns: (transfer full) (element-type VocProspect): %VOC_N_PROSPECTS at the most
 */
GArray *
voc_prospects_find (VocLens *lens)
{
  GArray *prospects = g_array_new (FALSE, FALSE, sizeof (VocProspect));
  g_autoptr (GArray) liked = NULL;
  g_autoptr (GArray) opens = NULL;
  GArray *kept;

  g_return_val_if_fail (VOC_IS_LENS (lens), prospects);

  /* Of somebody who has named nothing it would be wrong to say that they can do nothing. */
  if (voc_lens_get_fits (lens) == NULL)
    return prospects;

  kept = voc_abilities_get_kept (voc_lens_get_abilities (lens));
  liked = voc_lens_dup_liked (lens, VOC_N_SUGGESTIONS);
  opens = voc_fit_pick (voc_lens_get_fits (lens), VOC_N_SUGGESTIONS);
  for (guint i = 0; i < kept->len; i++)
    add (prospects, lens, g_array_index (kept, guint32, i));
  add_fits (prospects, lens, liked);
  add_fits (prospects, lens, opens);

  return prospects;
}
