/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-person.h"

static gboolean
read_interests (VocReportPerson  *self,
                VocMatrix        *matrix,
                VocProfile       *profile,
                GError          **error)
{
  guint8 answers[VOC_N_STATEMENTS];

  voc_interests_read (profile, answers);
  voc_interests_sum_up (answers, &self->interests);
  if (self->interests.clarity == VOC_CLARITY_NOTHING)
    return TRUE;

  self->traits = voc_traits_new (matrix, error);
  return self->traits != NULL;
}

static void
read_notes (VocReportPerson *self,
            VocProfile      *profile)
{
  g_auto (GStrv) kept = voc_profile_dup_shortlist (profile);

  for (guint i = 0; kept[i] != NULL; i++)
    {
      const char *note = voc_profile_get_note (profile, kept[i]);

      if (note != NULL && *note != '\0')
        g_hash_table_insert (self->notes, g_strdup (kept[i]), g_strdup (note));
    }
}

/* What is planned is left out: a report tells what is. */
static GArray *
find_prospects (VocReportPerson *self,
                VocLens         *lens,
                VocProfile      *profile)
{
  g_autoptr (VocLens) own = voc_lens_copy (lens);

  voc_lens_set_planned (own, NULL);
  voc_lens_set_profile (own, profile);
  voc_lens_set_traits (own, self->traits);

  return voc_prospects_find (own);
}

/**
 * voc_report_person_new:
 * @lens: what to look through
 * @profile: what the person told
 * @error: return location
 *
 * Belongs to the thread of @lens and @profile.
 *
 * Returns: (transfer full) (nullable): all of it that a report may tell
 */
VocReportPerson *
voc_report_person_new (VocLens     *lens,
                       VocProfile  *profile,
                       GError     **error)
{
  g_autoptr (VocReportPerson) self = g_new0 (VocReportPerson, 1);
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_auto (GStrv) skills = voc_profile_dup_skills (profile);

  self->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (skills[0] != NULL)
    self->abilities = voc_abilities_new (matrix, profile);
  read_notes (self, profile);
  if (!read_interests (self, matrix, profile, error))
    return NULL;
  self->prospects = find_prospects (self, lens, profile);

  return g_steal_pointer (&self);
}

/**
 * voc_report_person_free:
 *
 * Frees what was told.
 */
void
voc_report_person_free (VocReportPerson *self)
{
  g_clear_object (&self->abilities);
  g_clear_object (&self->traits);
  g_clear_pointer (&self->prospects, g_array_unref);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  g_free (self);
}
