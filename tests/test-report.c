/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* memmem */

#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "builtin-fixture.h"
#include "cli-run.h"
#include "report-fixture.h"
#include "voc-report-locale.h"
#include "voc-report-writer.h"

/* Reports about occupations of the built-in catalogue: what is in them, in every format. */

static VocLens *lens;          /* (owned) */
static VocReportPerson *somebody; /* (owned): has, learns and used some of what 2529.1 needs */

/* White space is where lines and columns happen to end. */
static char *
dup_squeezed (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (out, g_utf8_get_char (at));

  return g_string_free_and_steal (out);
}

static void
assert_has (const char *squeezed,
            const char *text)
{
  g_autofree char *words = dup_squeezed (text);

  if (strstr (squeezed, words) == NULL)
    g_error ("“%s” is not in the report", text);
}

/* Without the margins of the pages, where title and number stand. */
static char *
dup_page_text (VocReport *report,
               VocPaper   paper)
{
  g_autoptr (GBytes) pdf = voc_report_write (report, VOC_REPORT_PDF, paper, NULL, NULL, NULL);

  return ask_poppler (pdf, paper == VOC_PAPER_A4
                             ? "pdftotext -raw -nopgbrk -x 0 -y 56 -W 612 -H 735 FILE -"
                             : "pdftotext -raw -nopgbrk -x 0 -y 56 -W 612 -H 685 FILE -");
}

/* All words of a block and of what is in it. */
static void
collect (const VocBlock *block,
         GPtrArray      *texts)
{
  if (block->title != NULL)
    g_ptr_array_add (texts, block->title);
  if (block->text != NULL && block->kind != VOC_BLOCK_FIGURE)
    g_ptr_array_add (texts, block->text);
  for (guint i = 0; block->rows != NULL && i < block->rows->len; i++)
    for (char **cell = ((VocBlockRow *) block->rows->pdata[i])->cells; *cell != NULL; cell++)
      g_ptr_array_add (texts, *cell);
  for (guint i = 0; block->blocks != NULL && i < block->blocks->len; i++)
    collect (block->blocks->pdata[i], texts);
}

/* Everything in the tree is in the text of the pages, on either paper. */
static void
test_pdf_text (void)
{
  if (!has_poppler ())
    return;

  for (guint i = 0; i < N_SUBJECTS; i++)
    for (VocPaper paper = VOC_PAPER_A4; paper <= VOC_PAPER_LETTER; paper++)
      {
        g_autoptr (VocReport) report = make_subject (lens, somebody, i);
        g_autofree char *text = dup_page_text (report, paper);
        g_autofree char *squeezed = dup_squeezed (text);
        g_autoptr (GPtrArray) texts = g_ptr_array_new ();

        collect (report->root, texts);
        g_assert_cmpuint (texts->len, >, 200);
        for (guint t = 0; t < texts->len; t++)
          assert_has (squeezed, texts->pdata[t]);
      }
}

static void
test_pdf_properties (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autoptr (GBytes)
    pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_LETTER, NULL, NULL, NULL);
  g_autofree char *info = NULL;
  g_autofree char *fonts = NULL;
  g_auto (GStrv) lines = NULL;
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);

  g_assert_nonnull (g_strrstr_len (data + size - 300, 300, "/Prev "));
  g_assert_nonnull (memmem (data, size, "/Lang (en)", strlen ("/Lang (en)")));
  if (!has_poppler ())
    return;

  info = ask_poppler (pdf, "pdfinfo FILE");
  g_assert_nonnull (strstr (info, "Chief ICT security officer\n"));
  g_assert_nonnull (strstr (info, "Author:          Vocation\n"));
  g_assert_nonnull (strstr (info, "Tagged:          yes\n"));
  g_assert_nonnull (strstr (info, "612 x 792 pts (letter)\n"));
  g_assert_nonnull (strstr (info, "Fri Nov 28 00:00:00 2025"));

  /* name, type, encoding, emb ... */
  fonts = ask_poppler (pdf, "pdffonts FILE");
  lines = g_strsplit (g_strchomp (fonts), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_nonnull (strstr (lines[i], " yes yes "));
}

/* What is to be clicked: parts in the contents and the outline, concepts on the portal. */
static void
test_pdf_links (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autoptr (GBytes)
    pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
  g_autofree char *dests = NULL;
  g_autofree char *urls = NULL;
  g_autofree char *structure = NULL;
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);

  g_assert_nonnull (memmem (data, size, "/Outlines", strlen ("/Outlines")));
  if (!has_poppler ())
    return;

  dests = ask_poppler (pdf, "pdfinfo -dests FILE");
  g_assert_nonnull (strstr (dests, "\"s0\""));
  urls = ask_poppler (pdf, "pdfinfo -url FILE");
  g_assert_nonnull (strstr (urls, "https://esco.ec.europa.eu/en/classification/skill_main?uri="));
  structure = ask_poppler (pdf, "pdfinfo -struct FILE");
  g_assert_nonnull (strstr (structure, "H1"));
  g_assert_nonnull (strstr (structure, "Table"));
  g_assert_nonnull (strstr (structure, "Figure"));
  g_assert_nonnull (strstr (structure, "LBody"));
}

static guint
count_words (const char *text,
             const char *word)
{
  g_auto (GStrv) parts = g_strsplit (text, word, -1);

  return g_strv_length (parts) - 1;
}

static guint
count_blocks (const VocBlock *block,
              VocBlockKind    kind)
{
  guint n = block->kind == kind;

  for (guint i = 0; block->blocks != NULL && i < block->blocks->len; i++)
    n += count_blocks (block->blocks->pdata[i], kind);

  return n;
}

/* What assistive technology is told: a table is one, also where it goes on on the next page, and its
 * head is read once; figures are described; what stands in the margins is not read. */
static void
test_pdf_structure (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2144.1", NULL);
  g_autoptr (GBytes)
    pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
  g_autofree char *structure = NULL;
  g_autofree char *words = NULL;
  guint n_figures = count_blocks (report->root, VOC_BLOCK_FIGURE);
  guint n_tables =
    count_blocks (report->root, VOC_BLOCK_TABLE) + count_blocks (report->root, VOC_BLOCK_SUM);
  guint n_alternatives = 0;
  gsize size = g_bytes_get_size (pdf);
  const char *data = g_bytes_get_data (pdf, NULL);

  for (const char *at = data; (at = memmem (at, size - (gsize) (at - data), "/Alt <FEFF", 10));
       at += 10)
    n_alternatives++;
  g_assert_cmpuint (n_figures, >, 5);
  g_assert_cmpuint (n_alternatives, ==, n_figures);
  if (!has_poppler ())
    return;

  structure = ask_poppler (pdf, "pdfinfo -struct FILE");
  words = ask_poppler (pdf, "pdfinfo -struct-text FILE");
  g_assert_cmpuint (count_words (structure, "Table (block)\n"), ==, n_tables);
  g_assert_cmpuint (count_words (structure, "Figure\n"), ==, n_figures);
  g_assert_cmpuint (count_words (words, "\"How it comes about\""), ==, 1);
  g_assert_null (strstr (words, "1 / "));
}

/* No word leaves the text area, however long it is; a word too long for its line is broken. */
static void
test_pdf_margins (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *boxes = NULL;
  g_autofree char *endless = g_strnfill (600, 'w');
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  if (!has_poppler ())
    return;

  voc_block_add_paragraph (report->root, endless);
  pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
  boxes = ask_poppler (pdf, "pdftotext -bbox FILE -");
  lines = g_strsplit (boxes, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      double left, top, right, bottom;

      if (sscanf (lines[i], " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &left,
                  &top, &right, &bottom) != 4)
        continue;
      n++;
      g_assert_cmpfloat (left, >, 55);
      g_assert_cmpfloat (right, <, 595.28 - 55);
      g_assert_cmpfloat (top, >, 25);
      g_assert_cmpfloat (bottom, <, 841.89 - 20);
    }
  g_assert_cmpuint (n, >, 1000);
}

/* One file that fetches and runs nothing, and that those who do not see can read. */
static void
test_html (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autofree char *html = write_text (report, VOC_REPORT_HTML);
  static const char *const NEVER[] = { "<script", "src=", "url(", "@import", "<link", " on" };
  g_autoptr (GRegex) handlers = g_regex_new ("<[^>]* on[a-z]+=", 0, 0, NULL);
  g_auto (GStrv) tables = g_strsplit (html, "<table>", -1);
  g_auto (GStrv) pictures = g_strsplit (html, "<svg ", -1);

  for (guint i = 0; i + 1 < G_N_ELEMENTS (NEVER); i++)
    g_assert_null (strstr (html, NEVER[i]));
  g_assert_false (g_regex_match (handlers, html, 0, NULL));
  g_assert_nonnull (strstr (html, "<html lang=\"en\" dir=\"ltr\">"));
  g_assert_nonnull (strstr (html, "<a href=\"#skills\">"));
  g_assert_nonnull (strstr (html, "<section id=\"skills\""));
  g_assert_cmpuint (g_strv_length (tables), >, 8);
  for (guint i = 1; tables[i] != NULL; i++)
    g_assert_nonnull (strstr (tables[i], "<caption>"));
  g_assert_cmpuint (g_strv_length (pictures), >, 7);
  for (guint i = 1; pictures[i] != NULL; i++)
    {
      g_assert_nonnull (strstr (pictures[i], "role=\"img\""));
      g_assert_nonnull (strstr (pictures[i], "<title>"));
    }
}

/* A name cannot become a mark of the format. */
static void
test_escapes (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autofree char *html = NULL;
  g_autofree char *markdown = NULL;

  voc_block_add_paragraph (report->root, "<b>R&D|*x*</b>");
  html = write_text (report, VOC_REPORT_HTML);
  markdown = write_text (report, VOC_REPORT_MARKDOWN);
  g_assert_nonnull (strstr (html, "&lt;b&gt;R&amp;D|*x*&lt;/b&gt;"));
  g_assert_nonnull (strstr (markdown, "\\<b\\>R&D\\|\\*x\\*\\</b\\>"));
}

/* The JSON has each requirement, and the exact terms of the sum come to it. */
static void
test_json (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autofree char *json = write_text (report, VOC_REPORT_JSON);
  g_autofree char *csv = write_text (report, VOC_REPORT_CSV);
  g_autoptr (JsonObject) root = parse (json);
  JsonObject *occupation =
    json_array_get_object_element (json_object_get_array_member (root, "occupations"), 0);
  g_auto (GStrv) records = g_strsplit (csv, "\r\n", -1);

  g_assert_cmpstr (json_object_get_string_member (root, "format"), ==, "vocation-report");
  g_assert_cmpstr (json_object_get_string_member (root, "date"), ==, "2025-11-28");
  g_assert_cmpstr (json_object_get_string_member (occupation, "code"), ==, "2529.1");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (occupation,
                                                                         "requirements")),
                    ==, 81);
  /* A head, a record for each, and what follows the last line's end. */
  g_assert_cmpuint (g_strv_length (records), ==, 1 + 81 + 1);
  g_assert_nonnull (strstr (csv, "chief ICT security officer,http://data.europa.eu/esco/"));
}

/* How the person stands to each requirement, the same for programs and for people. */
static void
test_person (void)
{
  static const char *const LEVELS[] = { "have", "used", "learning" };
  g_autoptr (VocReport) report = make_report (lens, somebody, "2529.1", NULL);
  g_autoptr (VocReport) for_nobody = make_report (lens, NULL, "2529.1", NULL);
  g_autofree char *json = write_text (report, VOC_REPORT_JSON);
  g_autofree char *markdown = write_text (report, VOC_REPORT_MARKDOWN);
  g_autofree char *csv = write_text (report, VOC_REPORT_CSV);
  g_autofree char *without = write_text (for_nobody, VOC_REPORT_MARKDOWN);

  for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    {
      g_autofree char *member = g_strdup_printf ("\"have\" : \"%s\"", LEVELS[i]);
      g_autofree char *field = g_strdup_printf (",%s\r\n", LEVELS[i]);
      g_auto (GStrv) in_json = g_strsplit (json, member, -1);
      /* Not the head. */
      g_auto (GStrv) in_csv = g_strsplit (strchr (csv, '\n') + 1, field, -1);

      g_assert_cmpuint (g_strv_length (in_json), ==, 1 + N_TOLD_SKILLS / G_N_ELEMENTS (LEVELS));
      g_assert_cmpuint (g_strv_length (in_csv), ==, 1 + N_TOLD_SKILLS / G_N_ELEMENTS (LEVELS));
    }
  g_assert_nonnull (strstr (markdown, "## Could it fit you?\n\n16 of 47 things you can do"));
  g_assert_nonnull (strstr (markdown, "What to learn first"));
  g_assert_null (strstr (without, "Could it fit you?"));
}

/* What the person told is there, apart from what they can do, and only where it is wished. */
static void
test_told (void)
{
  g_autoptr (VocReport) report = make_report (lens, somebody, "2529.1", NULL);
  g_autoptr (VocReport) elsewhere = make_report (lens, somebody, "2250.3", NULL);
  g_autoptr (VocReport) less = NULL;
  g_autofree char *all = write_text (report, VOC_REPORT_MARKDOWN);
  g_autofree char *other = write_text (elsewhere, VOC_REPORT_MARKDOWN);
  g_autofree char *some = NULL;
  g_autofree char *json = NULL;

  g_assert_nonnull (strstr (all, "## What you like\n\n"));
  g_assert_nonnull (strstr (all, "| Helping people | 5.0 |"));
  g_assert_nonnull (strstr (all, "## Your notes\n\nAsk aunt Mary.\n\nShe did that for years.\n"));
  g_assert_null (strstr (other, "## Your notes"));

  less = voc_report_new (lens, somebody, VOC_REPORT_SKILLS, report->occupations, report->date, NULL,
                         NULL);
  some = write_text (less, VOC_REPORT_MARKDOWN);
  json = write_text (less, VOC_REPORT_JSON);
  g_assert_null (strstr (some, "Could it fit you?"));
  g_assert_null (strstr (some, "What you like"));
  g_assert_null (strstr (some, "Your notes"));
  g_assert_null (strstr (json, "\"have\" : \"have\""));
}

/* What the person can do and would like, together: the occupation first, the picture and the same in
 * words; of two occupations once, and only where both things are told. */
static void
test_prospects (void)
{
  g_autoptr (VocReport) one = make_report (lens, somebody, "2250.1", NULL);
  g_autoptr (VocReport) two = make_report (lens, somebody, "2250.1", "2529.1");
  g_autoptr (VocReport) less = voc_report_new (lens, somebody, VOC_REPORT_FIT, one->occupations,
                                               one->date, NULL, NULL);
  g_autofree char *markdown = write_text (one, VOC_REPORT_MARKDOWN);
  g_autofree char *of_two = write_text (two, VOC_REPORT_MARKDOWN);
  g_autofree char *of_less = write_text (less, VOC_REPORT_MARKDOWN);
  g_autofree char *json = write_text (one, VOC_REPORT_JSON);
  const char *part = strstr (markdown, "## Work that could be for you\n");

  g_assert_nonnull (part);
  g_assert_nonnull (strstr (part,
                            "**What You Can Do and What You Would Like:** Animal chiropractor: "
                            "0 of 22 things you can do. Not much like what you like; "
                            "Chief ICT security officer: 16 of 47 things you can do. "));
  g_assert_nonnull (strstr (part, "| Occupation | Can do | Would like |\n| --- | --- | --- |\n"
                                  "| Animal chiropractor | 0 of 22 things you can do | "
                                  "Not much like what you like |\n"
                                  "| Chief ICT security officer | 16 of 47 things you can do | "));
  g_assert_nonnull (strstr (json, "\"height\" : "));
  g_assert_cmpuint (count_words (of_two, "# Work that could be for you\n"), ==, 1);
  g_assert_cmpuint (count_words (of_two, "\n| Chief ICT security officer | 16 of 47 "), ==, 1);
  g_assert_null (strstr (of_less, "Work that could be for you"));
}

/* One way is on the first page, and each of its steps with what to learn further on. */
static void
test_way (void)
{
  g_autoptr (VocReport) for_nobody = make_report (lens, NULL, "2250.1", NULL);
  g_autoptr (VocReport) for_somebody = make_report (lens, somebody, "2529.6", NULL);
  g_autofree char *on = write_text (for_nobody, VOC_REPORT_MARKDOWN);
  g_autofree char *there = write_text (for_somebody, VOC_REPORT_MARKDOWN);

  g_assert_nonnull (strstr (on, "**One way on, to better protected work: "));
  g_assert_nonnull (strstr (on, "## A way, step by step\n\n"));
  g_assert_nonnull (strstr (there, "**Your way there**"));
}

/* What was chosen is remembered in words. */
static void
test_part_ids (void)
{
  g_autofree char *all = voc_report_parts_to_ids (VOC_REPORT_ALL_PARTS);
  g_autofree char *none = voc_report_parts_to_ids (0);
  g_autofree char *two = voc_report_parts_to_ids (VOC_REPORT_WAY | VOC_REPORT_FIT);
  VocReportParts parts;

  g_assert_true (voc_report_parts_from_ids (all, &parts));
  g_assert_cmpuint (parts, ==, VOC_REPORT_ALL_PARTS);
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (two, ==, "fit,way");
}

/* Twice the same bytes, in every format. */
static void
test_same_twice (void)
{
  for (VocReportFormat format = VOC_REPORT_PDF; format <= VOC_REPORT_CSV; format++)
    {
      g_autoptr (VocReport) first = make_report (lens, NULL, "2250.3", "2529.1");
      g_autoptr (VocReport) second = make_report (lens, NULL, "2250.3", "2529.1");
      g_autoptr (GBytes) a = voc_report_write (first, format, VOC_PAPER_A4, NULL, NULL, NULL);
      g_autoptr (GBytes) b = voc_report_write (second, format, VOC_PAPER_A4, NULL, NULL, NULL);

      g_assert_true (g_bytes_equal (a, b));
    }
}

/* Only what was chosen follows the first page; where the data come from is always said. */
static void
test_parts (void)
{
  g_autoptr (VocReport) whole = make_report (lens, NULL, "2250.3", "2529.1");
  g_autoptr (VocReport) part = NULL;
  g_autofree char *all = write_text (whole, VOC_REPORT_MARKDOWN);
  g_autofree char *some = NULL;
  VocReportParts parts;

  g_assert_false (voc_report_parts_from_ids ("skills,what", &parts));
  g_assert_true (voc_report_parts_from_ids ("similar", &parts));
  part = voc_report_new (lens, NULL, parts, whole->occupations, whole->date, NULL, NULL);
  some = write_text (part, VOC_REPORT_MARKDOWN);

  g_assert_nonnull (strstr (all, "# Everything it asks for\n"));
  g_assert_nonnull (strstr (all, "# Skill by skill\n"));
  g_assert_nonnull (strstr (all, "# Exposure and protection, with reasons\n"));
  g_assert_null (strstr (some, "# Everything it asks for\n"));
  g_assert_null (strstr (some, "# Skill by skill\n"));
  g_assert_null (strstr (some, "# Exposure and protection, with reasons\n"));
  g_assert_nonnull (strstr (some, "# Similar work\n"));
  g_assert_nonnull (strstr (some, "# How they differ\n"));
  g_assert_nonnull (strstr (some, "# Where this comes from\n"));
}

/* Words in another language, for one thread only, where that is installed. */
static void
test_language (void)
{
  g_autoptr (VocReport) before = make_report (lens, NULL, "2250.3", NULL);
  g_autofree char *english = write_text (before, VOC_REPORT_MARKDOWN);
  g_autofree char *again = NULL;
  VocReportLocale *locale;

  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("VOCATION_PO"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_assert_null (voc_report_locale_enter ("xx"));
  locale = voc_report_locale_enter ("de");
  if (locale == NULL)
    {
      g_test_skip ("there is no German locale");
      return;
    }

  {
    g_autoptr (VocReport) report = make_report (lens, NULL, "2250.3", NULL);
    g_autofree char *german = write_text (report, VOC_REPORT_MARKDOWN);

    g_assert_nonnull (strstr (german, "\n## Alles, was verlangt wird\n"));
    g_assert_null (strstr (german, "Where next"));
  }
  voc_report_locale_leave (locale);

  locale = voc_report_locale_enter ("en");
  g_assert_nonnull (locale);
  again = write_text (before, VOC_REPORT_MARKDOWN);
  voc_report_locale_leave (locale);
  g_assert_cmpstr (again, ==, english);
}

static guint
count_text (VocReport  *report,
            const char *text)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  guint n = 0;

  collect (report->root, texts);
  for (guint i = 0; i < texts->len; i++)
    n += g_str_equal (texts->pdata[i], text);

  return n;
}

/* A report whose skills have no names in its language says so, once. */
static void
test_skills_note (void)
{
  static const char NOTE[] = "Skills have only English names here.";
  g_autoptr (VocLens) italian = open_builtin_lens ("it");
  g_autoptr (VocLens) german = open_builtin_lens ("de");
  g_autoptr (VocReport) one = make_report (italian, NULL, "2250.3", NULL);
  g_autoptr (VocReport) two = make_report (italian, NULL, "2250.3", "2529.1");
  g_autoptr (VocReport) none = make_report (german, NULL, "2250.3", "2529.1");

  g_assert_cmpuint (count_text (one, NOTE), ==, 1);
  g_assert_cmpuint (count_text (two, NOTE), ==, 1);
  g_assert_cmpuint (count_text (none, NOTE), ==, 0);
}

/* Who waits for a PDF hears how many pages there are, and at last that all are written. */
static void
test_progress (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2250.3", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  VocReportProgress progress = { 0 };
  g_autoptr (GBytes) pdf = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, &progress, NULL,
                                             NULL);
  g_autofree char *info = NULL;
  g_autofree char *line = NULL;

  g_assert_cmpint (progress.n_pages, >, 5);
  g_assert_cmpint (progress.n_done, ==, progress.n_pages);
  if (!has_poppler ())
    return;
  info = ask_poppler (pdf, "pdfinfo FILE");
  line = g_strdup_printf ("Pages:           %d\n", progress.n_pages);
  g_assert_nonnull (strstr (info, line));

  progress = (VocReportProgress) { 0 };
  g_cancellable_cancel (cancellable);
  g_assert_null (voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, &progress, cancellable,
                                   NULL));
  g_assert_cmpint (progress.n_done, ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (VocReport) report = make_report (lens, NULL, "2529.1", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, cancellable,
                                   &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (voc_report_new (lens, NULL, VOC_REPORT_ALL_PARTS, report->occupations,
                                 report->date, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  lens = open_builtin_lens ("en");
  somebody = make_somebody (lens);

  g_test_add_func ("/report/pdf-text", test_pdf_text);
  g_test_add_func ("/report/pdf-properties", test_pdf_properties);
  g_test_add_func ("/report/pdf-links", test_pdf_links);
  g_test_add_func ("/report/pdf-structure", test_pdf_structure);
  g_test_add_func ("/report/pdf-margins", test_pdf_margins);
  g_test_add_func ("/report/html", test_html);
  g_test_add_func ("/report/escapes", test_escapes);
  g_test_add_func ("/report/json", test_json);
  g_test_add_func ("/report/person", test_person);
  g_test_add_func ("/report/told", test_told);
  g_test_add_func ("/report/prospects", test_prospects);
  g_test_add_func ("/report/way", test_way);
  g_test_add_func ("/report/part-ids", test_part_ids);
  g_test_add_func ("/report/same-twice", test_same_twice);
  g_test_add_func ("/report/parts", test_parts);
  g_test_add_func ("/report/progress", test_progress);
  g_test_add_func ("/report/cancelled", test_cancelled);
  g_test_add_func ("/report/skills-note", test_skills_note);
  g_test_add_func ("/report/language", test_language);

  result = g_test_run ();
  voc_report_person_free (somebody);
  g_object_unref (lens);
  return result;
}
