/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

/* What the person told of themselves: what they like, which has nothing to do with what they can do,
 * and what they wrote about the occupation. */

static char *
dup_hundredths (gint32 value)
{
  return g_strdup_printf ("%.1f", value / 100.0);
}

static void
add_areas (VocBlock                *section,
           const VocInterestResult *result,
           const gint32            *figures)
{
  VocBlock *table = voc_block_add_table (section, _("Area by area"));

  voc_block_add_column (table, _("Area"), 60, FALSE);
  voc_block_add_column (table, _("You, 1 to 5"), 20, TRUE);
  voc_block_add_column (table, _("This work, 1 to 7"), 20, TRUE);
  for (VocInterest i = 0; i < VOC_N_INTERESTS; i++)
    {
      g_autofree char *mine = dup_hundredths (result->means[i]);
      g_autofree char *its = dup_hundredths (figures[i]);

      voc_block_add_row (table, VOC_ROW_CELLS, voc_interest_get_title (i),
                         result->means[i] > 0 ? mine : "–", its, NULL);
    }
}

/**
 * voc_report_add_interests:
 * @section: where to add it
 * @subject: an occupation, with a person
 * @prefix: what the ids of its parts begin with
 *
 * The part about what the person likes; nothing, if nothing can be said.
 */
void
voc_report_add_interests (VocBlock               *section,
                          const VocReportSubject *subject,
                          const char             *prefix)
{
  const VocReportPerson *person = subject->person;
  VocTraitMatch match;
  const gint32 *figures =
    person->traits != NULL
      ? voc_traits_get (person->traits, VOC_TRAIT_INTERESTS, subject->index, &match)
      : NULL;
  double r;
  VocBlock *part;

  if (figures == NULL || !voc_interests_correlate (&person->interests, figures, &r))
    return;

  part = voc_report_add_part (section, prefix, "interests", _("What you like"));
  voc_block_add_paragraph (part, voc_interest_band_get_text (voc_interests_get_band (r)));
  voc_block_take_paragraph (part, voc_interests_dup_reason (&person->interests, figures));
  voc_block_add_paragraph (part, voc_clarity_get_text (person->interests.clarity));
  add_areas (part, &person->interests, figures);
  voc_block_add_note (part, voc_trait_match_to_text (match));
}

/**
 * voc_report_add_notes:
 * @section: where to add it
 * @subject: an occupation, with a person
 * @prefix: what the ids of its parts begin with
 *
 * The part with what the person wrote about the occupation; nothing, if they did not.
 */
void
voc_report_add_notes (VocBlock               *section,
                      const VocReportSubject *subject,
                      const char             *prefix)
{
  const char *uri = voc_concept_get_uri (VOC_CONCEPT (subject->occupation));
  const char *note = g_hash_table_lookup (subject->person->notes, uri);
  g_auto (GStrv) lines = note != NULL ? g_strsplit (note, "\n", -1) : NULL;
  VocBlock *part;

  if (note == NULL)
    return;

  part = voc_report_add_part (section, prefix, "notes", _("Your notes"));
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      voc_block_add_paragraph (part, lines[i]);
}
