/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-less-exposed.h"

#include <glib/gi18n.h>

#include "voc-insight-error.h"

/**
 * voc_less_exposed_add:
 * @query: a query
 * @lens: what to look through
 * @occupation: an occupation of its catalogue
 * @error: return location for %VOC_INSIGHT_ERROR_NO_ANSWER if its exposure is not known or nothing
 *   can be less
 *
 * Leaves those that are less exposed to AI than an occupation.
 *
 * Returns: whether the condition was added
 */
gboolean
voc_less_exposed_add (VocOccupationQuery  *query,
                      VocLens             *lens,
                      VocOccupation       *occupation,
                      GError             **error)
{
  const char *label;
  gint32 exposure;
  int points;

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), FALSE);
  g_return_val_if_fail (VOC_IS_LENS (lens), FALSE);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), FALSE);

  label = voc_concept_get_label (VOC_CONCEPT (occupation));
  exposure = voc_lens_get_value (lens, voc_column_find ("exposure"), occupation);
  if (exposure == VOC_COLUMN_UNKNOWN)
    {
      /* Translators: %s is the name of an occupation */
      g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_NO_ANSWER,
                   _("How exposed %s is to AI is not known."), label);
      return FALSE;
    }

  points = voc_column_to_whole (exposure);
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
