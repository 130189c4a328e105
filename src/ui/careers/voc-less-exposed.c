/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-less-exposed.h"

#include <glib/gi18n.h>

#include "voc-catalogue-scores.h"

/**
 * voc_less_exposed_dup_query:
 * @catalogue: a catalogue
 * @occupation: an occupation of it
 * @out_problem: (out): a sentence that says why not
 *
 * Returns: (transfer full) (nullable): a query for those that are less exposed to AI; %NULL with
 *   @out_problem set if its exposure is not known, or nothing is less
 */
VocOccupationQuery *
voc_less_exposed_dup_query (VocCatalogue   *catalogue,
                            VocOccupation  *occupation,
                            char          **out_problem)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GError) error = NULL;
  const char *label;
  VocScoreRow row;
  int points;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  label = voc_concept_get_label (VOC_CONCEPT (occupation));
  if (!voc_catalogue_get_score (catalogue, occupation, &row, &error) || row.weight == 0)
    {
      /* Translators: %s is the name of an occupation */
      *out_problem = error != NULL ? g_strdup (error->message)
                                   : g_strdup_printf (_("How exposed %s is to AI is not known."),
                                                      label);
      return NULL;
    }

  points = (voc_score_row_get_shown (&row, VOC_SCORE_EXPOSURE) + 500) / 1000;
  if (points == 0)
    {
      /* Translators: %s is the name of an occupation */
      *out_problem = g_strdup_printf (_("No occupation is less exposed to AI than %s."), label);
      return NULL;
    }

  voc_occupation_query_set_less_exposed_than (query, label, points);

  return g_steal_pointer (&query);
}
