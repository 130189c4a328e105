/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "report-fixture.h"
#include "voc-direction.h"
#include "voc-report-locale.h"

/* Reports in a language that is written from right to left, and about what says little. */

static void
test_direction (void)
{
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:vet", NULL);
  g_autoptr (GBytes)
    html = voc_report_write (report, VOC_REPORT_HTML, VOC_PAPER_A4, NULL, NULL, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));

  g_assert_true (report->rtl);
  g_assert_nonnull (strstr (text, "<html lang=\"ar\" dir=\"rtl\">"));
  g_assert_nonnull (strstr (text, ARABIC_SKILL));
}

static char *
write_html (VocLens    *lens,
            const char *occupation)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, occupation, NULL);
  g_autoptr (GBytes)
    html = voc_report_write (report, VOC_REPORT_HTML, VOC_PAPER_A4, NULL, NULL, NULL);

  return g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));
}

/* Names that run against the words around them are kept to themselves, with figures behind them. */
static void
test_names (void)
{
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autofree char *english = write_html (lens, "o:vet");
  g_autofree char *name = voc_direction_isolate (ARABIC_OCCUPATION);
  g_autofree char *counted = voc_direction_isolate (ARABIC_OCCUPATION ": 12 skills, C++");
  g_autofree char *point = voc_direction_dup_point (ARABIC_SKILL);
  g_autofree char *plain = voc_direction_dup_point ("bake goods");
  g_autofree char *latin = voc_direction_isolate ("baker: 12 skills");

  g_assert_nonnull (strstr (english, ": \u2068" ARABIC_SKILL "\u2069."));
  g_assert_cmpstr (name, ==, ARABIC_OCCUPATION);
  g_assert_cmpstr (counted, ==, "\u200e\u2068" ARABIC_OCCUPATION "\u2069: 12 skills, C++");
  g_assert_cmpstr (point, ==, "\u200e•  \u2068" ARABIC_SKILL "\u2069");
  g_assert_cmpstr (plain, ==, "•  bake goods");
  g_assert_cmpstr (latin, ==, "baker: 12 skills");
}

/* The other way round: English names among Arabic words, where an Arabic locale is installed. */
static void
test_arabic_words (void)
{
  g_autofree char *counted = NULL;
  g_autofree char *point = NULL;
  g_autofree char *sentence = NULL;
  VocReportLocale *locale;

  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("VOCATION_PO"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  locale = voc_report_locale_enter ("ar");
  if (locale == NULL)
    {
      g_test_skip ("there is no Arabic locale");
      return;
    }

  counted = voc_direction_isolate ("C++ programmer: 12 مهارة");
  point = voc_direction_dup_point ("bake goods");
  sentence = voc_direction_isolate_whole ("Bakes bread.");
  voc_report_locale_leave (locale);
  g_assert_cmpstr (counted, ==, "\u200f\u2068C++ programmer\u2069: 12 مهارة");
  g_assert_cmpstr (point, ==, "\u200f•  \u2068bake goods\u2069");
  g_assert_cmpstr (sentence, ==, "\u2068Bakes bread.\u2069");
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
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:vet", NULL);
  g_autoptr (GBytes)
    pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
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
  g_assert_nonnull (strstr (out, ARABIC_OCCUPATION));
  g_assert_nonnull (strstr (out, ARABIC_SKILL));
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
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:idle", NULL);

  for (VocReportFormat format = VOC_REPORT_PDF; format <= VOC_REPORT_CSV; format++)
    {
      g_autoptr (GBytes) bytes = voc_report_write (report, format, VOC_PAPER_A4, NULL, NULL, NULL);

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

  g_test_add_func ("/report-rtl/direction", test_direction);
  g_test_add_func ("/report-rtl/names", test_names);
  g_test_add_func ("/report-rtl/arabic-words", test_arabic_words);
  g_test_add_func ("/report-rtl/pages", test_pages);
  g_test_add_func ("/report-rtl/nothing-known", test_nothing_known);

  return g_test_run ();
}
