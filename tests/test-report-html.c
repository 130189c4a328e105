/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "builtin-fixture.h"
#include "report-fixture.h"

/* What those need of a report in HTML who do not see it, or not well: languages, landmarks, headings in
 * order, names of pictures and tables, heads of rows and columns, and contrast. */

/* WCAG 2.2, 1.4.3. */
#define ENOUGH_CONTRAST 4.5

typedef struct
{
  GHashTable *counts;   /* (owned): how many of each there are */
  GHashTable *ids;      /* (owned) */
  GHashTable *targets;  /* (owned): ids that links lead to */
  GString *style;       /* (owned) */
  guint heading;        /* level of the last one */
  guint n_table_heads;  /* of the table that is open */
  gboolean has_caption; /* the same */
  gboolean has_title;   /* of the picture that is open */
} Page;

static void
page_clear (Page *self)
{
  g_hash_table_unref (self->counts);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->targets);
  g_string_free (self->style, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Page, page_clear)

static const char *
get_attribute (const char **names,
               const char **values,
               const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return NULL;
}

static guint
count (Page       *self,
       const char *element)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, element));
}

static void
check_heading (Page       *self,
               const char *element)
{
  guint level;

  if (strlen (element) != 2 || element[0] != 'h' || !g_ascii_isdigit (element[1]))
    return;
  level = (guint) (element[1] - '0');
  g_assert_cmpuint (level, <=, self->heading + 1);
  self->heading = level;
}

static void
check_table (Page        *self,
             const char  *element,
             const char **names,
             const char **values)
{
  if (g_str_equal (element, "table"))
    {
      self->n_table_heads = 0;
      self->has_caption = FALSE;
    }
  if (g_str_equal (element, "caption"))
    self->has_caption = TRUE;
  if (g_str_equal (element, "th"))
    {
      g_assert_nonnull (get_attribute (names, values, "scope"));
      self->n_table_heads++;
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
  Page *self = user_data;
  const char *id = get_attribute (names, values, "id");
  const char *href = get_attribute (names, values, "href");

  check_heading (self, element);
  check_table (self, element, names, values);
  if (id != NULL)
    g_assert_true (g_hash_table_add (self->ids, g_strdup (id)));
  if (href != NULL && href[0] == '#')
    g_hash_table_add (self->targets, g_strdup (href + 1));
  if (g_str_equal (element, "html"))
    {
      g_assert_nonnull (get_attribute (names, values, "lang"));
      g_assert_nonnull (get_attribute (names, values, "dir"));
    }
  if (g_str_equal (element, "nav"))
    g_assert_nonnull (get_attribute (names, values, "aria-label"));
  if (g_str_equal (element, "svg"))
    {
      g_assert_cmpstr (get_attribute (names, values, "role"), ==, "img");
      self->has_title = FALSE;
    }
  if (g_str_equal (element, "li"))
    g_assert_true (is_inside (context, "ul") || is_inside (context, "ol"));
  g_hash_table_replace (self->counts, g_strdup (element),
                        GUINT_TO_POINTER (count (self, element) + 1));
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              user_data,
        GError              **error)
{
  Page *self = user_data;

  if (g_str_equal (element, "table"))
    {
      g_assert_true (self->has_caption);
      g_assert_cmpuint (self->n_table_heads, >, 0);
    }
  if (g_str_equal (element, "svg"))
    g_assert_true (self->has_title);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Page *self = user_data;
  const char *element = g_markup_parse_context_get_element (context);

  if (g_strcmp0 (element, "style") == 0)
    g_string_append_len (self->style, text, (gssize) length);
  if (g_strcmp0 (element, "title") == 0 && is_inside (context, "svg"))
    self->has_title = length > 0;
}

static void
page_read (Page       *self,
           const char *html)
{
  static const GMarkupParser PARSER = { start_cb, end_cb, text_cb };

  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->style = g_string_new (NULL);
  read_html (&PARSER, self, html);
}

/* WCAG 2.2: relative luminance. */
static double
get_luminance (guint rgb)
{
  static const double WEIGHTS[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (WEIGHTS); i++)
    {
      double part = ((rgb >> (16 - 8 * i)) & 0xff) / 255.0;

      sum += WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4));
    }

  return sum;
}

static double
get_contrast (guint a,
              guint b)
{
  double light = MAX (get_luminance (a), get_luminance (b));
  double dark = MIN (get_luminance (a), get_luminance (b));

  return (light + 0.05) / (dark + 0.05);
}

/* Every colour of words stands out from every ground. */
static void
check_contrast (const char *style)
{
  g_autoptr (GRegex) words = g_regex_new ("[{ ;]color: #([0-9a-f]{3,6})", 0, 0, NULL);
  g_autoptr (GRegex) grounds = g_regex_new ("background: #([0-9a-f]{3,6})", 0, 0, NULL);
  g_autoptr (GMatchInfo) word = NULL;
  guint n = 0;

  for (g_regex_match (words, style, 0, &word); g_match_info_matches (word);
       g_match_info_next (word, NULL))
    {
      g_autofree char *color = g_match_info_fetch (word, 1);
      g_autoptr (GMatchInfo) ground = NULL;

      for (g_regex_match (grounds, style, 0, &ground); g_match_info_matches (ground);
           g_match_info_next (ground, NULL))
        {
          g_autofree char *behind = g_match_info_fetch (ground, 1);
          guint rgb = g_str_equal (behind, "fff")
                        ? 0xffffff
                        : (guint) g_ascii_strtoull (behind, NULL, 16);

          g_assert_cmpfloat (get_contrast ((guint) g_ascii_strtoull (color, NULL, 16), rgb), >=,
                             ENOUGH_CONTRAST);
          n++;
        }
    }
  g_assert_cmpuint (n, >, 3);
}

/* HTML Tidy has nothing to say against it; nothing is done where that is not installed. */
static void
validate (const char *html)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "report.html", NULL);
  const char *const argv[] = { "tidy", "-quiet", "-errors", "-utf8", path, NULL };
  g_autofree char *tidy = g_find_program_in_path (argv[0]);
  g_autofree char *faults = NULL;
  g_autoptr (GError) error = NULL;

  if (tidy == NULL)
    return;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_file_set_contents (path, html, -1, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &faults, NULL,
                &error);
  g_assert_no_error (error);
  g_assert_cmpstr (faults, ==, "");
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
check (VocReport *report)
{
  g_autofree char *html = write_text (report, VOC_REPORT_HTML);
  g_auto (Page) page = { NULL };
  GHashTableIter iter;
  gpointer target;

  validate (html);
  page_read (&page, html);
  g_assert_cmpuint (count (&page, "h1"), ==, 1);
  g_assert_cmpuint (count (&page, "main"), ==, 1);
  g_assert_cmpuint (count (&page, "header"), ==, 1);
  g_assert_cmpuint (count (&page, "nav"), ==, 1);
  g_assert_cmpuint (count (&page, "table"), >, 1);
  g_assert_cmpuint (g_hash_table_size (page.targets), >, 3);
  g_hash_table_iter_init (&iter, page.targets);
  while (g_hash_table_iter_next (&iter, &target, NULL))
    g_assert_true (g_hash_table_contains (page.ids, target));
  check_contrast (page.style->str);
}

static void
test_subjects (gconstpointer data)
{
  VocLens *lens = (VocLens *) data;
  g_autoptr (VocReportPerson) somebody = make_somebody (lens);

  for (guint i = 0; i < N_SUBJECTS; i++)
    {
      g_autoptr (VocReport) report = make_subject (lens, somebody, i);

      check (report);
    }
}

static void
test_arabic (void)
{
  g_autoptr (VocLens) lens = make_arabic_lens ();
  g_autoptr (VocReport) report = make_report (lens, NULL, "o:vet", NULL);

  check (report);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (VocLens) lens = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  lens = open_builtin_lens ("en");

  g_test_add_data_func ("/report-html/subjects", lens, test_subjects);
  g_test_add_func ("/report-html/arabic", test_arabic);

  return g_test_run ();
}
