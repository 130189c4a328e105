/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <errno.h>
#include <stdlib.h>

#include <glib/gi18n.h>
#include <pango/pango.h>

#include "voc-text.h"

/* Which parts a report has, in which order. */

static gboolean
is_written_from_right (const char *language)
{
  PangoLanguage *pango = pango_language_from_string (language);
  int n;
  const PangoScript *scripts = pango_language_get_scripts (pango, &n);

  if (scripts == NULL || n == 0)
    return FALSE;

  return scripts[0] == PANGO_SCRIPT_ARABIC || scripts[0] == PANGO_SCRIPT_HEBREW ||
         scripts[0] == PANGO_SCRIPT_SYRIAC || scripts[0] == PANGO_SCRIPT_THAANA ||
         scripts[0] == PANGO_SCRIPT_NKO;
}

static void
subject_clear (gpointer data)
{
  VocReportSubject *subject = data;

  g_clear_object (&subject->score);
  g_free (subject->title);
}

/* Fills what is known of each occupation. */
static GArray *
dup_subjects (VocReport              *self,
              VocLens                *lens,
              const VocReportPerson  *person,
              VocSimilarity          *similarity,
              GError                **error)
{
  g_autoptr (GArray) subjects = g_array_new (FALSE, TRUE, sizeof (VocReportSubject));
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));

  g_array_set_clear_func (subjects, subject_clear);
  for (guint i = 0; i < self->occupations->len; i++)
    {
      VocOccupation *occupation = self->occupations->pdata[i];
      GPtrArray *requirements =
        voc_catalogue_dup_requirements (voc_lens_get_catalogue (lens), occupation, error);
      VocReportSubject subject = { lens,   matrix,          similarity,
                                   person, self->abilities, occupation, requirements };

      if (requirements == NULL)
        return NULL;
      g_ptr_array_add (self->requirements, requirements);
      subject.score = voc_lens_dup_score (lens, occupation, error);
      if (subject.score == NULL)
        return NULL;
      if (!voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (occupation)),
                                       &subject.index))
        g_return_val_if_reached (NULL);
      subject.title = voc_concept_dup_title (VOC_CONCEPT (occupation));
      g_array_append_val (subjects, subject);
    }

  return g_steal_pointer (&subjects);
}

/* What was told of two things is shown only where both are wished. */
static void
add_prospects (VocBlock               *section,
               const VocReportSubject *subjects,
               guint                   n_subjects,
               VocReportParts          parts)
{
  if (subjects[0].abilities != NULL && (parts & VOC_REPORT_INTERESTS))
    voc_report_add_prospects (section, subjects, n_subjects);
}

static void
add_parts (VocBlock               *section,
           const VocReportSubject *subject,
           VocReportParts          parts,
           const char             *prefix)
{
  if (subject->abilities != NULL)
    voc_report_add_fit (section, subject, prefix);
  if (subject->person != NULL && (parts & VOC_REPORT_INTERESTS))
    voc_report_add_interests (section, subject, prefix);
  if (*prefix == '\0')
    add_prospects (section, subject, 1, parts);
  if (parts & VOC_REPORT_REASONS)
    voc_report_add_outlook (section, subject, prefix);
  if (parts & VOC_REPORT_SIMILAR)
    voc_report_add_similar (section, subject, prefix);
  if (parts & VOC_REPORT_WAY)
    voc_report_add_way (section, subject, prefix);
  if (subject->person != NULL && (parts & VOC_REPORT_NOTES))
    voc_report_add_notes (section, subject, prefix);
  if (parts & VOC_REPORT_SKILLS)
    voc_report_add_skills (section, subject, prefix);
}

/* Below the first page, once for all names that follow. */
static void
add_skills_note (VocBlock               *section,
                 const VocReportSubject *subject)
{
  g_autofree char *note = voc_sentences_dup_skills_note (voc_lens_get_sentences (subject->lens));

  voc_block_add_note (section, note);
}

static void
compose_one (VocReport              *self,
             VocReportParts          parts,
             const VocReportSubject *subject)
{
  self->title = g_strdup (subject->title);
  self->root = voc_block_new_section ("report", self->title);
  voc_report_add_answer (self->root, subject);
  add_skills_note (self->root, subject);
  voc_block_add_page_break (self->root);
  add_parts (self->root, subject, parts, "");
  voc_report_add_sources (self->root, subject);
}

static gboolean
compose_two (VocReport               *self,
             VocReportParts           parts,
             const VocReportSubject  *subjects,
             GError                 **error)
{
  static const char *const PREFIXES[] = { "a-", "b-" };
  const VocReportSubject *a = &subjects[0];
  const VocReportSubject *b = &subjects[1];

  /* Translators: two occupations that are compared */
  self->title = g_strdup_printf (_("%s and %s"), a->title, b->title);
  self->root = voc_block_new_section ("report", self->title);
  if (!voc_report_add_difference (self->root, a, b, error))
    return FALSE;
  add_skills_note (self->root, a);
  for (guint i = 0; i < G_N_ELEMENTS (PREFIXES); i++)
    {
      g_autofree char *id = g_strconcat (PREFIXES[i], "occupation", NULL);
      VocBlock *section;

      voc_block_add_page_break (self->root);
      section = voc_block_add_section (self->root, id, subjects[i].title);
      voc_report_add_answer (section, &subjects[i]);
      add_parts (section, &subjects[i], parts, PREFIXES[i]);
    }
  voc_block_add_page_break (self->root);
  add_prospects (self->root, subjects, G_N_ELEMENTS (PREFIXES), parts);
  if (parts & VOC_REPORT_SKILLS)
    voc_report_add_comparison (self->root, a, b);
  voc_report_add_sources (self->root, a);

  return TRUE;
}

/**
 * voc_report_new:
 * @lens: what to look through
 * @person: (nullable): for whom it is made
 * @parts: what is to follow the first page
 * @occupations: (element-type VocOccupation): one occupation, or two to compare
 * @date: when the report is made
 * @cancellable: (nullable): stops it
 * @error: return location
 *
 * Composes a report. The same catalogue, lens and date always give the same; may be called in any
 * thread that has a lens of its own.
 *
 * Returns: (transfer full) (nullable): the report
 */
VocReport *
voc_report_new (VocLens                *lens,
                const VocReportPerson  *person,
                VocReportParts          parts,
                GPtrArray              *occupations,
                GDateTime              *date,
                GCancellable           *cancellable,
                GError                **error)
{
  g_autoptr (VocReport) self = g_new0 (VocReport, 1);
  VocSimilarity *similarity;
  g_autoptr (GArray) subjects = NULL;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (occupations->len == 1 || occupations->len == 2, NULL);

  self->language = g_strdup (voc_catalogue_get_language (voc_lens_get_catalogue (lens)));
  self->rtl = is_written_from_right (self->language);
  self->date = g_date_time_ref (date);
  if (person != NULL && (parts & VOC_REPORT_FIT))
    g_set_object (&self->abilities, person->abilities);
  self->occupations = g_ptr_array_ref (occupations);
  self->requirements = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  similarity = voc_scores_get_similarity (voc_lens_get_scores (lens));
  subjects = dup_subjects (self, lens, person, similarity, error);
  if (subjects == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  if (subjects->len == 1)
    compose_one (self, parts, &g_array_index (subjects, VocReportSubject, 0));
  else if (!compose_two (self, parts, &g_array_index (subjects, VocReportSubject, 0), error))
    return NULL;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * voc_report_free:
 *
 * Frees a report.
 */
void
voc_report_free (VocReport *self)
{
  g_free (self->title);
  g_free (self->language);
  g_clear_pointer (&self->date, g_date_time_unref);
  g_clear_pointer (&self->occupations, g_ptr_array_unref);
  g_clear_pointer (&self->requirements, g_ptr_array_unref);
  g_clear_object (&self->abilities);
  g_clear_pointer (&self->root, voc_block_free);
  g_free (self);
}

/* By bit. */
static const char *const PART_IDS[] = { "fit", "interests", "reasons", "similar",
                                        "way", "notes",     "skills",  NULL };

/**
 * voc_report_parts_from_ids:
 * @ids: names of parts, in whatever order, between commas; "" for none
 * @out_parts: (out): the parts
 *
 * Returns: whether all are known
 */
gboolean
voc_report_parts_from_ids (const char     *ids,
                           VocReportParts *out_parts)
{
  g_auto (GStrv) names = g_strsplit (ids, ",", -1);
  VocReportParts parts = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint part = 0;

      while (PART_IDS[part] != NULL && !g_str_equal (PART_IDS[part], names[i]))
        part++;
      if (PART_IDS[part] == NULL)
        return FALSE;
      parts |= 1u << part;
    }

  *out_parts = parts;
  return TRUE;
}

/**
 * voc_report_parts_to_ids:
 * @parts: parts of a report
 *
 * Returns: (transfer full): what voc_report_parts_from_ids() reads
 */
char *
voc_report_parts_to_ids (VocReportParts parts)
{
  const char *names[G_N_ELEMENTS (PART_IDS)] = { NULL };
  guint n = 0;

  for (guint i = 0; PART_IDS[i] != NULL; i++)
    if (parts & (1u << i))
      names[n++] = PART_IDS[i];

  return g_strjoinv (",", (GStrv) names);
}

/**
 * voc_report_dup_now:
 *
 * Returns: (transfer full): today, or the moment that the environment variable SOURCE_DATE_EPOCH
 *   names, so that a report can be made again byte by byte
 */
GDateTime *
voc_report_dup_now (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    return g_date_time_new_from_unix_utc (seconds);

  return g_date_time_new_now_local ();
}

/**
 * voc_report_dup_date:
 *
 * Returns: (transfer full): the day on which it was made, the same in all languages
 */
char *
voc_report_dup_date (VocReport *self)
{
  return g_date_time_format (self->date, "%Y-%m-%d");
}
