/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo.h>
#include <locale.h>
#include <string.h>

#include <gio/gio.h>

#include "builtin-fixture.h"
#include "expected-text.h"
#include "report-fixture.h"

/* Whole PDFs, as what cairo writes into them: where every line, rule and picture stands, in which colour, in
 * which tag, and where links lead. Letters are boxes that are half as wide as they are high. */

/* (transfer full): what is in a stream */
static char *
dup_inflated (const char *data,
              gsize       length)
{
  g_autoptr (GZlibDecompressor) zlib = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GBytes) packed = g_bytes_new_static (data, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_converter_convert_bytes (G_CONVERTER (zlib), packed, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Adds the lines of @text that say what a reader does with the pages; numbers of objects are left out. */
static void
add_objects (GString    *out,
             const char *text,
             gsize       length)
{
  static const char *const KEYS[] = { "/S /",      "/Rect",    "/URI (", "/Dest (",   "/XYZ",
                                      "/Title",    "/F ",      "/Count", "/MediaBox", "/Subject",
                                      "/Keywords", "/ModDate", "/Lang" };
  g_autofree char *copy = g_utf8_make_valid (text, (gssize) length);
  g_autoptr (GRegex) reference = g_regex_new ("\\d+ 0 R", 0, 0, NULL);
  g_autofree char *bare = g_regex_replace_literal (reference, copy, -1, 0, "#", 0, NULL);
  g_auto (GStrv) lines = g_strsplit (bare, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (KEYS); k++)
      if (strstr (lines[i], KEYS[k]) != NULL)
        {
          g_string_append_printf (out, "%s\n", g_strstrip (lines[i]));
          break;
        }
}

/* A line for each text, not five. */
static void
add_page (GString    *out,
          const char *text)
{
  static const char *const SHORTER[][2] = {
    { "/f-0-0 1 Tf\n", "" }, { "BT\n", "BT " },     { " Tm\n", " Tm " },
    { "Tj\nET", "Tj ET" },   { "ET\nEMC", "ET EMC" }, { "BDC\n", "BDC " },
  };
  g_autoptr (GString) page = g_string_new (text);

  for (gsize i = 0; i < G_N_ELEMENTS (SHORTER); i++)
    g_string_replace (page, SHORTER[i][0], SHORTER[i][1], 0);
  g_string_append_printf (out, "%s\n", page->str);
}

/* (transfer full): the pages, then everything that is no stream */
static char *
dup_described (GBytes *pdf)
{
  g_autoptr (GString) pages = g_string_new (NULL);
  g_autoptr (GString) objects = g_string_new (NULL);
  gsize length;
  const char *at = g_bytes_get_data (pdf, &length);
  const char *end = at + length;
  const char *begin;

  while ((begin = g_strstr_len (at, end - at, "\nstream\n")) != NULL)
    {
      const char *stream = begin + strlen ("\nstream\n");
      g_autofree char *text = NULL;

      add_objects (objects, at, begin - at);
      /* Packed bytes may hold NUL, which ends a search by GLib. */
      for (at = stream; !g_str_has_prefix (at, "\nendstream\n"); at++)
        g_assert_true (at < end - strlen ("\nendstream\n"));
      text = dup_inflated (stream, at - stream);
      /* Not what is in a font. */
      if (g_str_has_prefix (text, "1 0 0 -1 0 "))
        add_page (pages, text);
    }
  add_objects (objects, at, end - at);

  g_string_append (pages, objects->str);
  return g_string_free_and_steal (g_steal_pointer (&pages));
}

static void
check_pages (VocReport  *report,
             VocPaper    paper,
             const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = voc_report_write (report, VOC_REPORT_PDF, paper, NULL, NULL, &error);
  g_autofree char *described = NULL;

  g_assert_no_error (error);
  described = dup_described (pdf);
  assert_expected_text ("pages", name, described);
}

static gboolean
is_known_cairo (void)
{
  gboolean known = g_str_has_prefix (cairo_version_string (), "1.18.");

  if (!known)
    g_test_skip ("another cairo may write the same pages in other words");
  return known;
}

static void
test_left_to_right (void)
{
  g_autoptr (VocLens) lens = open_builtin_lens ("en");
  g_autoptr (VocReport) report = NULL;

  if (!is_known_cairo ())
    return;
  report = make_report (lens, NULL, "8111.3", NULL);
  check_pages (report, VOC_PAPER_A4, "miner.txt");
}

static void
test_right_to_left (void)
{
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:vet", NULL);

  if (is_known_cairo ())
    check_pages (report, VOC_PAPER_LETTER, "vet.txt");
}

static guint
count_pages (VocReport *report)
{
  g_autoptr (GBytes)
    pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
  g_autofree char *described = dup_described (pdf);
  g_auto (GStrv) pages = g_strsplit (described, "/MediaBox", -1);

  return g_strv_length (pages) - 1;
}

/* What stands together is torn apart only where it is higher than a page, and then fills the pages. */
static void
test_endless_heading (void)
{
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:idle", NULL);
  g_autoptr (GString) title = g_string_new (NULL);
  guint before = count_pages (report);

  for (guint i = 0; i < 600; i++)
    g_string_append (title, "word ");
  voc_block_add_section (report->root, NULL, title->str);
  g_assert_cmpuint (count_pages (report), <=, before + 4);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *fonts = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fonts = g_test_build_filename (G_TEST_DIST, "data", "fonts", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);

  g_test_add_func ("/report-pages/left-to-right", test_left_to_right);
  g_test_add_func ("/report-pages/right-to-left", test_right_to_left);
  g_test_add_func ("/report-pages/endless-heading", test_endless_heading);

  return g_test_run ();
}
