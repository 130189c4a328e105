/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "report-fixture.h"

#include <string.h>

#include <glib/gstdio.h>

#include "catalogue-fixture.h"

VocLens *
make_arabic_lens (void)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "arabic.catalogue", NULL);
  g_autoptr (VocCatalogueBuilder) builder = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GError) error = NULL;
  guint unit, occupation, idle, skill;
  int ar;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  file = g_file_new_for_path (path);
  builder = voc_catalogue_builder_new (file, NULL, &error);
  g_assert_no_error (error);
  ar = voc_catalogue_builder_add_language (builder, "ar", &error);
  unit = voc_catalogue_builder_add_group (builder, "isco:2250", "2250", VOC_SCHEME_ISCO, NULL);
  add_text (builder, unit, ar, VOC_TEXT_LABEL, "أطباء بيطريون");
  occupation = voc_catalogue_builder_add_occupation (builder, "o:vet", "2250.1", unit, NULL);
  add_text (builder, occupation, ar, VOC_TEXT_LABEL, ARABIC_OCCUPATION);
  idle = voc_catalogue_builder_add_occupation (builder, "o:idle", "2250.2", unit, NULL);
  add_text (builder, idle, ar, VOC_TEXT_LABEL, "idle");
  skill = voc_catalogue_builder_add_skill (builder, "s:anatomy", NULL, VOC_SKILL_TYPE_KNOWLEDGE,
                                           VOC_REUSE_SECTOR_SPECIFIC, NULL);
  add_text (builder, skill, ar, VOC_TEXT_LABEL, ARABIC_SKILL);
  voc_catalogue_builder_add_requirement (builder, occupation, skill, VOC_RELATION_ESSENTIAL, NULL);
  add_meta (builder);
  g_assert_true (voc_catalogue_builder_finish (builder, &error));
  g_assert_no_error (error);

  catalogue = voc_catalogue_open (file, "ar", &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  return voc_lens_new (scores);
}

VocReport *
make_report (VocLens               *lens,
             const VocReportPerson *person,
             const char            *first,
             const char            *second)
{
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2025, 11, 28, 12, 0, 0);
  const char *const ids[] = { first, second, NULL };
  g_autoptr (GError) error = NULL;
  VocReport *report;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      VocConcept *concept = voc_catalogue_lookup (voc_lens_get_catalogue (lens), ids[i],
                                                  VOC_CONCEPT_OCCUPATION, &error);

      g_assert_no_error (error);
      g_ptr_array_add (occupations, concept);
    }
  report = voc_report_new (lens, person, VOC_REPORT_ALL_PARTS, occupations, date, NULL, &error);
  g_assert_no_error (error);

  return report;
}

VocReportPerson *
make_somebody (VocLens *lens)
{
  static const VocSkillLevel LEVELS[] = { VOC_SKILL_LEVEL_HAVE, VOC_SKILL_LEVEL_USED,
                                          VOC_SKILL_LEVEL_LEARNING };
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocProfile) profile = voc_profile_new (NULL);
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (matrix->catalogue, "2529.1", VOC_CONCEPT_OCCUPATION, NULL);
  VocReportPerson *self;
  const VocMatrixEntry *row;
  guint index, n;
  guint done = 0;

  g_assert_true (voc_matrix_find_occupation (matrix, voc_concept_get_id (occupation), &index));
  row = voc_matrix_get_row (matrix, index, &n);
  for (guint i = 0; i < n && done < N_TOLD_SKILLS; i++)
    {
      g_autoptr (VocConcept) skill = NULL;

      if (row[i].relation != VOC_RELATION_ESSENTIAL)
        continue;
      skill = voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[row[i].index].id, NULL);
      voc_profile_set_skill_level (profile, voc_concept_get_uri (skill),
                                   LEVELS[done++ % G_N_ELEMENTS (LEVELS)], NULL);
    }
  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    voc_profile_set_interest (profile, voc_statement_get (i)->id,
                              voc_statement_get (i)->interest == VOC_INTEREST_SOCIAL ? 5 : 2, NULL,
                              NULL);
  voc_profile_set_kept (profile, voc_concept_get_uri (occupation), TRUE, NULL);
  voc_profile_set_note (profile, voc_concept_get_uri (occupation),
                        "Ask aunt Mary.\n\nShe did that for years.", NULL);
  self = voc_report_person_new (lens, profile, NULL);
  g_assert_nonnull (self);

  return self;
}

static const struct
{
  const char *first;
  const char *second;
  gboolean for_somebody;
} SUBJECTS[N_SUBJECTS] = {
  { "2529.1", NULL, FALSE },
  { "2250.3", NULL, FALSE },
  { "2250.3", "2529.1", FALSE },
  { "2529.1", NULL, TRUE },
  { "2529.6", "2529.1", TRUE },
};

VocReport *
make_subject (VocLens               *lens,
              const VocReportPerson *somebody,
              guint                  index)
{
  return make_report (lens, SUBJECTS[index].for_somebody ? somebody : NULL, SUBJECTS[index].first,
                      SUBJECTS[index].second);
}

char *
write_text (VocReport       *report,
            VocReportFormat  format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = voc_report_write (report, format, VOC_PAPER_A4, NULL, NULL, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

void
read_html (const GMarkupParser *parser,
           gpointer             data,
           const char          *html)
{
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (parser, G_MARKUP_DEFAULT_FLAGS, data, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, html, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

gboolean
is_inside (GMarkupParseContext *context,
           const char          *element)
{
  const GSList *open = g_markup_parse_context_get_element_stack (context);

  return g_slist_find_custom ((GSList *) open, element, (GCompareFunc) strcmp) != NULL;
}

char *
ask_poppler (GBytes     *pdf,
             const char *arguments)
{
  g_auto (GStrv) argv = g_strsplit (arguments, " ", -1);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "report.pdf", NULL);
  g_autofree char *warnings = NULL;
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  for (guint i = 0; argv[i] != NULL; i++)
    if (g_str_equal (argv[i], "FILE"))
      {
        g_free (argv[i]);
        argv[i] = g_strdup (path);
      }
  g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &warnings, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_assert_cmpstr (warnings, ==, "");
  g_unlink (path);

  return out;
}

gboolean
has_poppler (void)
{
  g_autofree char *path = g_find_program_in_path ("pdftotext");

  if (path == NULL)
    g_test_skip ("poppler-utils is not installed");
  return path != NULL;
}
