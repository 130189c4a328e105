/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "catalogue-fixture.h"
#include "voc-report-writer.h"

/* Reports in a language that is written from right to left, and about what says little. */

#define OCCUPATION "طبيب بيطري"
#define SKILL "تشريح الحيوانات"

static VocLens *
make_lens (void)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "arabic.catalogue", NULL);
  g_autoptr (VocCatalogueBuilder) builder = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GError) error = NULL;
  guint unit, occupation, idle, skill;
  int ar;

  file = g_file_new_for_path (path);
  builder = voc_catalogue_builder_new (file, NULL, &error);
  g_assert_no_error (error);
  ar = voc_catalogue_builder_add_language (builder, "ar", &error);
  unit = voc_catalogue_builder_add_group (builder, "isco:2250", "2250", VOC_SCHEME_ISCO, NULL);
  add_text (builder, unit, ar, VOC_TEXT_LABEL, "أطباء بيطريون");
  occupation = voc_catalogue_builder_add_occupation (builder, "o:vet", "2250.1", unit, NULL);
  add_text (builder, occupation, ar, VOC_TEXT_LABEL, OCCUPATION);
  idle = voc_catalogue_builder_add_occupation (builder, "o:idle", "2250.2", unit, NULL);
  add_text (builder, idle, ar, VOC_TEXT_LABEL, "idle");
  skill = voc_catalogue_builder_add_skill (builder, "s:anatomy", NULL, VOC_SKILL_TYPE_KNOWLEDGE,
                                           VOC_REUSE_SECTOR_SPECIFIC, NULL);
  add_text (builder, skill, ar, VOC_TEXT_LABEL, SKILL);
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

static VocReport *
make_report (VocLens    *lens,
             const char *id)
{
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2025, 11, 28, 12, 0, 0);
  g_autoptr (GError) error = NULL;
  VocReport *report;

  g_ptr_array_add (occupations,
                   voc_catalogue_lookup (voc_lens_get_catalogue (lens), id,
                                         VOC_CONCEPT_OCCUPATION, &error));
  g_assert_no_error (error);
  report = voc_report_new (lens, NULL, VOC_REPORT_ALL_PARTS, occupations, date, NULL, &error);
  g_assert_no_error (error);

  return report;
}

static void
test_direction (void)
{
  g_autoptr (VocLens) lens = make_lens ();
  g_autoptr (VocReport) report = make_report (lens, "o:vet");
  g_autoptr (GBytes) html = voc_report_write (report, VOC_REPORT_HTML, VOC_PAPER_A4, NULL, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));

  g_assert_true (report->rtl);
  g_assert_nonnull (strstr (text, "<html lang=\"ar\" dir=\"rtl\">"));
  g_assert_nonnull (strstr (text, SKILL));
}

static char *
read_back (const char *path,
           const char *way)
{
  const char *const argv[] = { "pdftotext", way, "-l", "4", path, "-", NULL };
  char *out = NULL;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out,
                               NULL, NULL, NULL));
  return out;
}

/* The first word of the title begins at the right edge of the text, and is read back as it is. */
static void
test_pages (void)
{
  g_autoptr (VocLens) lens = make_lens ();
  g_autoptr (VocReport) report = make_report (lens, "o:vet");
  g_autoptr (GBytes) pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL);
  const char *pictures = g_getenv ("VOCATION_PICTURES");
  g_autofree char *path =
    g_build_filename (pictures != NULL ? pictures : g_get_user_data_dir (), "report-rtl.pdf", NULL);
  g_autofree char *tool = g_find_program_in_path ("pdftotext");
  g_autofree char *out = NULL;
  g_autofree char *boxes = NULL;
  double left, top, right = 0;

  g_assert_nonnull (pdf);
  if (tool == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), NULL);
  out = read_back (path, "-nopgbrk");
  boxes = read_back (path, "-bbox");
  if (pictures == NULL)
    g_unlink (path);

  /* Lines that run from the right are put between marks of direction. */
  g_assert_nonnull (strstr (out, OCCUPATION));
  g_assert_nonnull (strstr (out, SKILL));
  for (const char *word = strstr (boxes, "<word "); word != NULL;
       word = strstr (word + 1, "<word "))
    {
      double end;

      g_assert_cmpint (sscanf (word, "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\"", &left, &top,
                               &end),
                       ==, 3);
      if (top < 70)
        right = MAX (right, end);
    }
  g_assert_cmpfloat (right, >, 530);
}

/* What asks for nothing has a report that says so. */
static void
test_nothing_known (void)
{
  g_autoptr (VocLens) lens = make_lens ();
  g_autoptr (VocReport) report = make_report (lens, "o:idle");

  for (VocReportFormat format = VOC_REPORT_PDF; format <= VOC_REPORT_CSV; format++)
    {
      g_autoptr (GBytes) bytes = voc_report_write (report, format, VOC_PAPER_A4, NULL, NULL);

      g_assert_nonnull (bytes);
      if (format == VOC_REPORT_MARKDOWN)
        {
          g_autofree char *text =
            g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

          g_assert_nonnull (strstr (text, "What this work asks for is not known"));
          g_assert_nonnull (strstr (text, "The catalogue does not say what it asks for."));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);

  g_test_add_func ("/report-rtl/direction", test_direction);
  g_test_add_func ("/report-rtl/pages", test_pages);
  g_test_add_func ("/report-rtl/nothing-known", test_nothing_known);

  return g_test_run ();
}
