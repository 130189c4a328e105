/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "builtin-fixture.h"
#include "report-fixture.h"

/*
 * Every number of a report is the same in JSON, HTML, Markdown and PDF: each format is read as it comes, from
 * heading to heading, and below each heading stand as many of each number. What only one of them has is left
 * out by rule: the contents with their pages, margins and the heads of tables that go on (which a PDF does
 * not count as structure), and the day.
 */

/* What stands below one heading; numbers with spaces between. */
typedef struct
{
  GString *words;   /* in everything but figures */
  GString *figures; /* in the words for figures */
  GString *points;  /* with which figures number what they show */
  GString *drawn;   /* in the words that are drawn in figures */
  GString *digits;  /* the digits of those, in order */
} Part;

typedef struct
{
  GPtrArray *parts;    /* (owned) (element-type Part) */
  const char *imprint; /* what says the day */
} Reading;

static void
part_free (gpointer data)
{
  Part *part = data;

  g_string_free (part->words, TRUE);
  g_string_free (part->figures, TRUE);
  g_string_free (part->points, TRUE);
  g_string_free (part->drawn, TRUE);
  g_string_free (part->digits, TRUE);
  g_free (part);
}

static Part *
begin_part (Reading *self)
{
  Part *part = g_new0 (Part, 1);

  part->words = g_string_new (NULL);
  part->figures = g_string_new (NULL);
  part->points = g_string_new (NULL);
  part->drawn = g_string_new (NULL);
  part->digits = g_string_new (NULL);
  g_ptr_array_add (self->parts, part);

  return part;
}

static void
reading_init (Reading    *self,
              const char *imprint)
{
  self->parts = g_ptr_array_new_with_free_func (part_free);
  self->imprint = imprint;
  begin_part (self);
}

static void
reading_clear (Reading *self)
{
  g_ptr_array_unref (self->parts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static Part *
get_part (Reading *self)
{
  return self->parts->pdata[self->parts->len - 1];
}

/* Adds the numbers in @text: whole ones, and those with points or commas between digits. White space is
 * where lines happen to end, so there is none. */
static void
add_numbers (GString    *out,
             const char *text)
{
  gboolean in_number = FALSE;
  char between = '\0';

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isspace (g_utf8_get_char (at)))
        continue;
      if (g_ascii_isdigit (*at))
        {
          if (between != '\0')
            g_string_append_c (out, between);
          g_string_append_c (out, *at);
          in_number = TRUE;
          between = '\0';
        }
      else if (in_number && between == '\0' && (*at == '.' || *at == ','))
        between = *at;
      else
        {
          if (in_number)
            g_string_append_c (out, ' ');
          in_number = FALSE;
          between = '\0';
        }
    }
  if (in_number)
    g_string_append_c (out, ' ');
}

static void
add_digits (GString    *out,
            const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_c (out, *at);
}

static void
add_member (GString    *out,
            JsonObject *object,
            const char *name)
{
  if (json_object_has_member (object, name))
    add_numbers (out, json_object_get_string_member (object, name));
}

static void
read_rows (Part       *part,
           JsonObject *block)
{
  JsonArray *columns = json_object_has_member (block, "columns")
                         ? json_object_get_array_member (block, "columns")
                         : NULL;
  JsonArray *rows = json_object_get_array_member (block, "rows");

  for (guint i = 0; columns != NULL && i < json_array_get_length (columns); i++)
    add_member (part->words, json_array_get_object_element (columns, i), "title");
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonArray *cells =
        json_object_get_array_member (json_array_get_object_element (rows, i), "cells");

      for (guint c = 0; c < json_array_get_length (cells); c++)
        add_numbers (part->words, json_array_get_string_element (cells, c));
    }
}

/* Points of a plane have numbers of their own: in the picture, and where it says which is which. */
static void
read_figure (Part       *part,
             JsonObject *block)
{
  JsonArray *marks = json_object_get_array_member (block, "marks");

  add_member (part->figures, block, "title");
  add_member (part->figures, block, "text");
  for (guint i = 0; i < json_array_get_length (marks); i++)
    if (json_object_has_member (json_array_get_object_element (marks, i), "height"))
      g_string_append_printf (part->points, "%u %u ", i + 1, i + 1);
}

static void
read_block (Reading    *self,
            JsonObject *block,
            gboolean    is_root)
{
  const char *kind = json_object_get_string_member (block, "kind");
  JsonArray *blocks = json_object_has_member (block, "blocks")
                        ? json_object_get_array_member (block, "blocks")
                        : NULL;

  if (g_str_equal (kind, "figure"))
    {
      read_figure (get_part (self), block);
      return;
    }
  if (g_str_equal (kind, "section") && !is_root)
    begin_part (self);
  add_member (get_part (self)->words, block, "title");
  add_member (get_part (self)->words, block, "text");
  if (json_object_has_member (block, "rows"))
    read_rows (get_part (self), block);
  for (guint i = 0; blocks != NULL && i < json_array_get_length (blocks); i++)
    read_block (self, json_array_get_object_element (blocks, i), FALSE);
}

static void
read_json (Reading    *self,
           const char *json)
{
  g_autoptr (JsonNode) root = json_from_string (json, NULL);

  read_block (self, json_object_get_object_member (json_node_get_object (root), "content"), TRUE);
}

static void
read_markdown (Reading    *self,
               const char *markdown)
{
  g_autoptr (GRegex) links = g_regex_new ("\\]\\([^)]*\\)", 0, 0, NULL);
  g_autofree char *plain = g_regex_replace_literal (links, markdown, -1, 0, "]", 0, NULL);
  g_auto (GStrv) lines = g_strsplit (plain, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "##"))
        begin_part (self);
      if (!g_str_equal (lines[i], self->imprint))
        add_numbers (get_part (self)->words, lines[i]);
    }
}

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Reading *self = user_data;

  if (element[0] == 'h' && element[1] >= '2' && element[1] <= '6')
    begin_part (self);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Reading *self = user_data;
  Part *part = get_part (self);

  /* A caption is the title once more. */
  if (is_inside (context, "head") || is_inside (context, "nav") ||
      is_inside (context, "figcaption") || g_str_equal (text, self->imprint))
    return;

  if (!is_inside (context, "svg"))
    add_numbers (part->words, text);
  else if (is_inside (context, "title"))
    add_numbers (part->figures, text);
  else
    {
      add_numbers (part->drawn, text);
      add_digits (part->digits, text);
    }
}

/* What poppler says of the structure of a PDF: the names of elements, and below them their words. */
static void
read_structure (Reading    *self,
                const char *structure)
{
  g_auto (GStrv) lines = g_strsplit (structure, "\n", -1);
  gboolean in_figure = FALSE;
  gsize contents = 0; /* how far those are indented that are being read; 0 if none are */

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize depth = strspn (lines[i], " ");
      const char *text = lines[i] + depth;

      if (contents > 0 && depth <= contents && *text != '"')
        contents = 0;
      if (*text != '"')
        {
          in_figure = g_str_has_prefix (text, "Figure");
          if (g_str_has_prefix (text, "TOC") && contents == 0)
            contents = depth;
          if (text[0] == 'H' && text[1] >= '2' && text[1] <= '6')
            begin_part (self);
        }
      else if (in_figure)
        add_digits (get_part (self)->digits, text);
      else if (contents == 0 && strstr (text, self->imprint) == NULL)
        add_numbers (get_part (self)->words, text);
    }
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
dup_sorted (const GString *first,
            const GString *second)
{
  g_autofree char *both = g_strconcat (first->str, second != NULL ? second->str : "", NULL);
  GStrv numbers = g_strsplit (g_strstrip (both), " ", -1);

  qsort (numbers, g_strv_length (numbers), sizeof *numbers, compare_words);
  return numbers;
}

static void
assert_same (const GString *a,
             const GString *more, /* (nullable) */
             const GString *b)
{
  g_auto (GStrv) numbers = dup_sorted (a, more);
  g_auto (GStrv) others = dup_sorted (b, NULL);
  g_autofree char *left = g_strjoinv (" ", numbers);
  g_autofree char *right = g_strjoinv (" ", others);

  g_assert_cmpstr (left, ==, right);
}

/* Nothing is drawn that is not said. */
static void
assert_said (const Part *drawn,
             const Part *said)
{
  g_auto (GStrv) numbers = dup_sorted (drawn->drawn, NULL);
  g_auto (GStrv) all = dup_sorted (said->figures, said->points);
  char **at = all;

  for (char **number = numbers; *number != NULL; number++)
    {
      while (*at != NULL && strcmp (*at, *number) < 0)
        at++;
      g_assert_cmpstr (*at, ==, *number);
      at++;
    }
}

static void
check (VocReport *report)
{
  static const GMarkupParser PARSER = { .start_element = start_cb, .text = text_cb };
  static const char IMPRINT[] = "Made with Vocation on 2025-11-28";
  g_autoptr (GBytes)
    bytes = voc_report_write (report, VOC_REPORT_PDF, VOC_PAPER_A4, NULL, NULL, NULL);
  g_autofree char *structure = ask_poppler (bytes, "pdfinfo -struct-text FILE");
  g_autofree char *in_json = write_text (report, VOC_REPORT_JSON);
  g_autofree char *in_markdown = write_text (report, VOC_REPORT_MARKDOWN);
  g_autofree char *in_html = write_text (report, VOC_REPORT_HTML);
  g_auto (Reading) json = { NULL };
  g_auto (Reading) markdown = { NULL };
  g_auto (Reading) html = { NULL };
  g_auto (Reading) pdf = { NULL };

  reading_init (&json, IMPRINT);
  reading_init (&markdown, IMPRINT);
  reading_init (&html, IMPRINT);
  reading_init (&pdf, IMPRINT);
  read_json (&json, in_json);
  read_markdown (&markdown, in_markdown);
  read_html (&PARSER, &html, in_html);
  read_structure (&pdf, structure);

  g_assert_cmpuint (json.parts->len, >, 10);
  g_assert_cmpuint (markdown.parts->len, ==, json.parts->len);
  g_assert_cmpuint (html.parts->len, ==, json.parts->len);
  g_assert_cmpuint (pdf.parts->len, ==, json.parts->len);
  for (guint i = 0; i < json.parts->len; i++)
    {
      const Part *part = json.parts->pdata[i];
      const Part *on_page = html.parts->pdata[i];
      const Part *on_paper = pdf.parts->pdata[i];

      assert_same (part->words, part->figures, ((Part *) markdown.parts->pdata[i])->words);
      assert_same (part->words, NULL, on_page->words);
      assert_same (part->words, NULL, on_paper->words);
      assert_same (part->figures, NULL, on_page->figures);
      assert_said (on_page, part);
      g_assert_cmpstr (on_page->digits->str, ==, on_paper->digits->str);
    }
}

static void
test_subjects (gconstpointer data)
{
  VocLens *lens = (VocLens *) data;
  g_autoptr (VocReportPerson) somebody = make_somebody (lens);

  if (!has_poppler ())
    return;

  for (guint i = 0; i < N_SUBJECTS; i++)
    {
      g_autoptr (VocReport) report = make_subject (lens, somebody, i);

      check (report);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (VocLens) lens = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  lens = open_builtin_lens ("en");

  g_test_add_data_func ("/report-numbers/subjects", lens, test_subjects);

  return g_test_run ();
}
