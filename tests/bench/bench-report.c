/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

#include <glib/gstdio.h>

#include "bench-utils.h"
#include "voc-report-writer.h"

/*
 * How long whole reports take on the full ESCO: one about an occupation of usual size and one about the
 * largest, each from the facts to the last byte, in every format; and a hundred as PDF, of occupations
 * evenly spread. In time of the processor, the median of some runs. The same pages stand beside those that WeasyPrint
 * makes of the HTML, in the same run, where it is installed.
 *
 *   bench-report CATALOGUE SCRIPT [PYTHON]
 */

#define N_RUNS 5
#define N_MANY 100
#define ALLOWED_PDF_MS 150.0
#define ALLOWED_MANY_MS 6000.0
#define REQUIRED_RATIO 20.0
#define NOT_INSTALLED 77

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static GBytes *
write_one (VocLens         *lens,
           VocConcept      *occupation,
           VocReportFormat  format)
{
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2025, 11, 28, 0, 0, 0);
  g_autoptr (VocReport) report = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *content;

  g_ptr_array_add (occupations, g_object_ref (occupation));
  report = voc_report_new (lens, NULL, VOC_REPORT_ALL_PARTS, occupations, date, NULL, &error);
  g_assert_no_error (error);
  content = voc_report_write (report, format, VOC_PAPER_A4, NULL, NULL, &error);
  g_assert_no_error (error);

  return content;
}

static double
time_one (VocLens         *lens,
          const char      *id,
          VocReportFormat  format)
{
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (voc_lens_get_catalogue (lens), id, VOC_CONCEPT_OCCUPATION, NULL);
  g_autoptr (GArray) times = bench_new_times ();
  gsize size = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = get_milliseconds ();

      g_autoptr (GBytes) content = write_one (lens, occupation, format);

      size = g_bytes_get_size (content);
      bench_add_time (times, get_milliseconds () - start);
    }
  g_print ("%s as %s: %.1f ms, %" G_GSIZE_FORMAT " bytes\n", voc_concept_get_label (occupation),
           voc_report_format_to_id (format), bench_get_percentile (times, 50), size);

  return bench_get_percentile (times, 50);
}

static double
time_many (VocLens *lens)
{
  g_autoptr (GPtrArray) all =
    voc_catalogue_dup_occupations (voc_lens_get_catalogue (lens), NULL);
  double start = get_milliseconds ();

  for (guint i = 0; i < N_MANY; i++)
    g_bytes_unref (write_one (lens, all->pdata[i * all->len / N_MANY], VOC_REPORT_PDF));

  return get_milliseconds () - start;
}

/* How long WeasyPrint takes for the pages of the HTML; 0 if it is not there. */
static double
time_peer (VocLens    *lens,
           const char *id,
           const char *script,
           const char *python)
{
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (voc_lens_get_catalogue (lens), id, VOC_CONCEPT_OCCUPATION, NULL);
  g_autoptr (GBytes) html = write_one (lens, occupation, VOC_REPORT_HTML);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "bench-report.html", NULL);
  const char *const arguments[] = { python, script, path, NULL };
  g_autofree char *out = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_file_set_contents (path, g_bytes_get_data (html, NULL), (gssize) g_bytes_get_size (html),
                       &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL,
                &status, &error);
  g_unlink (path);
  if (error != NULL || (WIFEXITED (status) && WEXITSTATUS (status) == NOT_INSTALLED))
    return 0;
  g_assert_true (g_spawn_check_wait_status (status, NULL));

  return g_ascii_strtod (out, NULL);
}

static gboolean
compare_peer (VocLens    *lens,
              double      ours,
              const char *script,
              const char *python)
{
  double peer = time_peer (lens, "2529.1", script, python);

  if (peer > 0)
    g_print ("WeasyPrint: %.0f ms, %.1f times as long; required: %.0f times\n", peer, peer / ours,
             REQUIRED_RATIO);
  else
    g_print ("WeasyPrint is not here\n");

  return !(peer > 0) || peer / ours >= REQUIRED_RATIO;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) file = g_file_new_for_path (argv[1]);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (GError) error = NULL;
  gboolean good = TRUE;
  double pdf;
  double many;

  setlocale (LC_ALL, "");
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  lens = voc_lens_new (scores);

  pdf = time_one (lens, "2529.1", VOC_REPORT_PDF);
  for (VocReportFormat format = VOC_REPORT_HTML; format <= VOC_REPORT_CSV; format++)
    good = time_one (lens, "2529.1", format) <= ALLOWED_PDF_MS && good;
  good = compare_peer (lens, pdf, argv[2], argc > 3 ? argv[3] : "python3") && good;
  /* It asks for more than any other. */
  time_one (lens, "2144.1", VOC_REPORT_PDF);
  many = time_many (lens);
  g_print ("%u reports as PDF: %.0f ms\n", N_MANY, many);
  g_print ("Allowed: %.0f ms for one, %.0f ms for %u\n", ALLOWED_PDF_MS, ALLOWED_MANY_MS, N_MANY);

  return good && pdf <= ALLOWED_PDF_MS && many <= ALLOWED_MANY_MS ? EXIT_SUCCESS : EXIT_FAILURE;
}
