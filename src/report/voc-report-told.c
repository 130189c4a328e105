/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-prospect-chart.h"

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

/* How the interests of @subject go with those of the person, and how those of @subject are known. */
static const gint32 *
get_interests (const VocReportSubject *subject,
               double                 *out_r,
               VocTraitMatch          *out_match)
{
  const VocReportPerson *person = subject->person;
  const gint32 *figures =
    person->traits != NULL
      ? voc_traits_get (person->traits, VOC_TRAIT_INTERESTS, subject->index, out_match)
      : NULL;

  return figures != NULL && voc_interests_correlate (&person->interests, figures, out_r) ? figures
                                                                                         : NULL;
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
  double r;
  const gint32 *figures = get_interests (subject, &r, &match);
  VocBlock *part;

  if (figures == NULL)
    return;

  part = voc_report_add_part (section, prefix, "interests", _("What you like"));
  voc_block_add_paragraph (part, voc_interest_band_get_text (voc_interests_get_band (r)));
  voc_block_take_paragraph (part, voc_interests_dup_reason (&person->interests, figures));
  voc_block_add_paragraph (part, voc_clarity_get_text (person->interests.clarity));
  add_areas (part, &person->interests, figures);
  voc_block_add_note (part, voc_trait_match_to_text (match));
}

/* The occupations of the report first, then what else there is to look at. */
static GArray *
dup_prospects (const VocReportSubject *subjects,
               guint                   n_subjects)
{
  GArray *others = subjects[0].person->prospects;
  GArray *prospects = g_array_new (FALSE, FALSE, sizeof (VocProspect));

  for (guint i = 0; i < n_subjects; i++)
    {
      VocProspect prospect = { voc_fit_of (subjects[0].abilities, subjects[i].index), 0 };
      VocTraitMatch match;

      if (prospect.fit.coverage.total > 0 && get_interests (&subjects[i], &prospect.r, &match))
        g_array_append_val (prospects, prospect);
    }
  for (guint i = 0; i < others->len && prospects->len < VOC_N_PROSPECTS; i++)
    {
      VocProspect prospect = g_array_index (others, VocProspect, i);
      gboolean is_subject = FALSE;

      for (guint s = 0; s < n_subjects; s++)
        is_subject = is_subject || subjects[s].index == prospect.fit.occupation;
      if (!is_subject)
        g_array_append_val (prospects, prospect);
    }

  return prospects;
}

/**
 * voc_report_add_prospects:
 * @section: where to add it
 * @subjects: (array length=n_subjects): the occupations, with a person
 * @n_subjects: how many
 *
 * The part that shows what the person can do and would like together, of the occupations, of what they
 * keep and of what is suggested to them; nothing, if nothing can be said.
 */
void
voc_report_add_prospects (VocBlock               *section,
                          const VocReportSubject *subjects,
                          guint                   n_subjects)
{
  VocMatrix *matrix = subjects[0].matrix;
  g_autoptr (GArray) prospects = dup_prospects (subjects, n_subjects);
  g_autoptr (VocTable) words = NULL;
  VocBlock *part;
  VocBlock *table;

  if (prospects->len == 0)
    return;

  part = voc_report_add_part (section, "", "prospects", _("Work that could be for you"));
  voc_block_add_paragraph (part,
                           _("What you can do and what you would like are two questions. This "
                              "is what you told about both, with what you keep and what "
                              "is suggested to you."));
  voc_block_add_figure (part, voc_prospect_chart_new (matrix, prospects));

  words = voc_prospect_table_new (matrix, prospects);
  table = voc_block_add_table (part, _("The same in words"));
  for (guint i = 0; i < voc_table_get_n_columns (words); i++)
    voc_block_add_column (table, voc_table_get_columns (words)[i], i == 0 ? 40 : 30, FALSE);
  for (guint i = 0; i < voc_table_get_n_rows (words); i++)
    {
      const char *const *row = voc_table_get_row (words, i);

      voc_block_add_row (table, VOC_ROW_CELLS, row[0], row[1], row[2], NULL);
    }
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
