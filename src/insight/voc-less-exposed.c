/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-less-exposed.h"

#include <glib/gi18n.h>

#include "voc-catalogue-scores.h"
#include "voc-insight-error.h"

/**
 * voc_less_exposed_add:
 * @query: a query
 * @catalogue: a catalogue
 * @occupation: an occupation of it
 * @error: return location for %VOC_INSIGHT_ERROR_NO_ANSWER if its exposure is not known or nothing
 *   can be less, or for a #VOC_CATALOGUE_ERROR
 *
 * Leaves those that are less exposed to AI than an occupation.
 *
 * Returns: whether the condition was added
 */
gboolean
voc_less_exposed_add (VocOccupationQuery  *query,
                      VocCatalogue        *catalogue,
                      VocOccupation       *occupation,
                      GError             **error)
{
  g_autoptr (GError) problem = NULL;
  const char *label;
  VocScoreRow row;
  int points;

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), FALSE);
  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), FALSE);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), FALSE);

  label = voc_concept_get_label (VOC_CONCEPT (occupation));
  if (!voc_catalogue_get_score (catalogue, occupation, &row, &problem) || row.weight == 0)
    {
      if (problem != NULL)
        g_propagate_error (error, g_steal_pointer (&problem));
      else
        /* Translators: %s is the name of an occupation */
        g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_NO_ANSWER,
                     _("How exposed %s is to AI is not known."), label);
      return FALSE;
    }

  points = (voc_score_row_get_shown (&row, VOC_SCORE_EXPOSURE) + 500) / 1000;
  if (points == 0)
    {
      /* Translators: %s is the name of an occupation */
      g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_NO_ANSWER,
                   _("No occupation is less exposed to AI than %s."), label);
      return FALSE;
    }

  voc_occupation_query_set_less_exposed_than (query, label, points);
  return TRUE;
}
