/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include <glib/gstdio.h>

#include "builtin-fixture.h"
#include "cli-run.h"
#include "expected-text.h"
#include "voc-text-match.h"
#include "voc-text-words.h"

/* Skills in texts, on the built-in catalogue. */

static VocTextMatcher *matcher;
static VocTextMatcher *german;

static VocTextMatcher *
open_matcher (const char *language)
{
  g_autoptr (VocMatrix) matrix = open_builtin_matrix (language);
  g_autoptr (GError) error = NULL;
  VocTextMatcher *opened = voc_text_matcher_new (matrix, &error);

  g_assert_no_error (error);
  g_object_set_data_full (G_OBJECT (opened), "matrix", g_steal_pointer (&matrix), g_object_unref);
  return opened;
}

/* The match of a skill, by its label; NULL if it is not found. */
static const VocTextMatch *
find (VocTextMatcher *with,
      GArray         *matches,
      const char     *label)
{
  VocMatrix *matrix = g_object_get_data (G_OBJECT (with), "matrix");

  for (guint i = 0; i < matches->len; i++)
    {
      const VocTextMatch *match = &g_array_index (matches, VocTextMatch, i);
      g_autoptr (VocConcept) skill =
        voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[match->skill].id, NULL);

      if (g_str_equal (voc_concept_get_label (skill), label))
        return match;
    }

  return NULL;
}

static void
test_matches (void)
{
  static const struct
  {
    const char *text;
    const char *label;
    const char *words;
    gboolean strong;
  } CASES[] = {
    /* A label and another name as they are. */
    { "I speak English and know statistics.", "statistics", "statistics", TRUE },
    { "We work in teams!", "work in teams", "work in teams", TRUE },
    { "C++ and C# for ten years", "C++", "C++", TRUE },
    { "Java, mostly", "Java (computer programming)", "Java", TRUE },
    /* Number, order and a small gap. */
    { "to manage a budget", "manage budgets", "manage a budget", TRUE },
    { "manage large budgets", "manage budgets", "manage large budgets", TRUE },
    /* Another form of a word is a guess, if it is most of what the name says. */
    { "responsible for budget management", "manage budgets", "budget management", FALSE },
    { "negotiation of contracts", "manage contracts", "contracts", FALSE },
    /* Too far apart to be sure. */
    { "manage the shop and the four people in it and later on budgets", "manage budgets", NULL,
      FALSE },
    /* What is in a list apart is not one thing, unless its name is a list. */
    { "project management", "project management", "project management", TRUE },
    { "project, management", "project management", NULL, FALSE },
    { "Excel | project | management", "project management", NULL, FALSE },
    { "painting, cooperate with colleagues", "cooperate with colleagues",
      "cooperate with colleagues", TRUE },
    { "Café: PREPARE HOT DRINKS", "prepare hot drinks", "PREPARE HOT DRINKS", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GArray) matches = voc_text_matcher_find (matcher, CASES[i].text, 40);
      const VocTextMatch *match = find (matcher, matches, CASES[i].label);
      g_autofree char *words = NULL;

      g_test_message ("%s: %s", CASES[i].text, CASES[i].label);
      g_assert_nonnull (match);
      words = g_utf8_substring (CASES[i].text, match->start, match->end);
      if (CASES[i].words != NULL)
        g_assert_cmpstr (words, ==, CASES[i].words);
      g_assert_cmpint (match->strong, ==, CASES[i].strong);
    }
}

static void
test_german (void)
{
  static const char TEXT[] = "Größe zählt nicht; Englisch wird gesprochen, ich spreche Englisch.";
  g_autoptr (GArray) matches = voc_text_matcher_find (german, TEXT, 10);
  const VocTextMatch *match = find (german, matches, "Englisch sprechen");

  g_assert_nonnull (match);
  g_assert_cmpuint (match->end, ==, g_utf8_strlen (TEXT, -1) - 1);
}

/* Each skill comes once, the best first, and places are in the text. */
static void
check_text (const char *text)
{
  g_autoptr (GArray) matches = voc_text_matcher_find (matcher, text, G_MAXUINT);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  glong length = g_utf8_strlen (text, -1);

  for (guint i = 0; i < matches->len; i++)
    {
      const VocTextMatch *match = &g_array_index (matches, VocTextMatch, i);

      g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (match->skill)));
      g_assert_cmpuint (match->start, <, match->end);
      g_assert_cmpuint (match->end, <=, length);
      g_assert_cmpfloat (match->score, >, 0);
      if (i > 0)
        g_assert_cmpfloat (match->score, <=, match[-1].score);
    }
}

/* Words by chance, with all that may stand between them. */
static void
test_any_text (void)
{
  static const char *const WORDS[] = { "manage", "budgets", "größe", "C#", "…", "\n", ".", "teams",
                                       "work",   "in",      "日本語", "+",  "·", ";",  "e.g.", "ﬁle",
                                       "work",   "and",     "2.5",  "\t", "’", "-",  "a\u0301" };

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint n = g_test_rand_int_range (0, 300); n > 0; n--)
        g_string_append_printf (text, "%s%s",
                                WORDS[g_test_rand_int_range (0, G_N_ELEMENTS (WORDS))],
                                g_test_rand_bit () ? " " : "");
      check_text (text->str);
    }
}

static void
test_words (void)
{
  g_autoptr (GArray) words =
    voc_text_words_split ("The managers’ teams, e.g. in C++.\nManaging 2.5 plans", "en");
  static const struct
  {
    const char *form;
    const char *stem;
    gboolean ends;
  } EXPECTED[] = {
    { "manager", "manag", FALSE }, { "team", "team", FALSE }, { "e", "e", FALSE },
    { "g", "g", TRUE },            { "c++", "c++", TRUE },    { "managing", "manag", FALSE },
    { "2", "2", FALSE },           { "5", "5", FALSE },       { "plan", "plan", FALSE },
  };

  /* "e.g." has a full stop with a space behind it: an end that does no harm. */
  g_assert_cmpuint (words->len, ==, G_N_ELEMENTS (EXPECTED));
  for (guint i = 0; i < words->len; i++)
    {
      const VocTextWord *word = &g_array_index (words, VocTextWord, i);

      g_test_message ("%s %s %d", word->form, word->stem, word->ends_sentence);
      g_assert_cmpstr (word->form, ==, EXPECTED[i].form);
      g_assert_cmpstr (word->stem, ==, EXPECTED[i].stem);
      g_assert_cmpint (word->ends_sentence, ==, EXPECTED[i].ends);
    }
}

/* A letter of an abbreviation is no word of its own. */
static void
add_words (GString    *out,
           const char *text,
           const char *language)
{
  g_autoptr (GArray) words = voc_text_words_split (text, language);

  for (guint i = 0; i < words->len; i++)
    {
      const VocTextWord *word = &g_array_index (words, VocTextWord, i);

      g_string_append_printf (out, "%.*s %s %s%s\n", (int) (word->end - word->start),
                              text + word->start, word->form, word->stem,
                              word->ends_sentence ? " end" : "");
    }
}

/* Each ending after beginnings that are long enough for it and too short, and what stands between words. */
static void
test_stems (void)
{
  static const char ENDINGS[] =
    "ies s ss us is ational ization isation ications ication ations ation itions ition tions tion "
    "sion ments ment ness ings ing ised ises ise ied ed ers er ors or ically ally ly ive al ic ity "
    "able ance ence e at iz y mming mmed lled";
  static const char BETWEEN[] =
    "one; two! three? four: five. six.seven 3.5 e.g. eight\nnine, ten (eleven) R&D C++ C# a& b+c "
    "the and of Größe d’eau end";
  static const char *const BEGINNINGS[] = { "p", "pr", "pro", "prog", "progr" };
  static const char *const LANGUAGES[] = { "en", "de", "fr", "es", "ar", NULL };
  g_auto (GStrv) endings = g_strsplit (ENDINGS, " ", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint e = 0; endings[e] != NULL; e++)
    for (gsize b = 0; b < G_N_ELEMENTS (BEGINNINGS); b++)
      {
        g_autofree char *word = g_strconcat (BEGINNINGS[b], endings[e], NULL);

        add_words (out, word, "en");
      }
  for (gsize l = 0; l < G_N_ELEMENTS (LANGUAGES); l++)
    {
      g_string_append_printf (out, "== %s\n", LANGUAGES[l] != NULL ? LANGUAGES[l] : "none");
      add_words (out, BETWEEN, LANGUAGES[l]);
      add_words (out, "der des le l a los una managing", LANGUAGES[l]);
    }
  assert_expected_text ("words", "stems.txt", out->str);
}

static void
test_abbreviations (void)
{
  g_autoptr (GArray) words = voc_text_words_split ("R&D & sales", "en");

  g_assert_cmpuint (words->len, ==, 2);
  g_assert_cmpuint (g_array_index (words, VocTextWord, 0).end, ==, 3);
}

static Run
run_on (const char *arguments,
        const char *text)
{
  g_autofree char *name = NULL;
  g_autofree char *all = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("vocation-match-XXXXXX", &name, &error);
  Run done;

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (name, text, -1, &error);
  g_assert_no_error (error);
  all = g_strdup_printf ("match|%s|%s", name, arguments);
  done = cli_with (g_getenv ("VOCATION_BUILTIN"), all);
  g_unlink (name);
  return done;
}

static void
test_cli (void)
{
  static const char TEXT[] = "Größe: I manage budgets.\nAlso budgets of others.";
  g_auto (Run) json = run_on ("--json", TEXT);
  g_auto (Run) text = run_on ("--limit=1", TEXT);
  g_auto (Run) strong = run_on ("--strong|--json", TEXT);
  g_auto (Run) none = run_on ("--limit=0", "…");
  g_auto (Run) nowhere = cli_with (g_getenv ("VOCATION_BUILTIN"), "match|/nowhere/at/all");
  g_auto (Run) usage = cli_with (g_getenv ("VOCATION_BUILTIN"), "match|a|b");
  g_autoptr (JsonObject) answer = parse (json.out);
  g_autoptr (JsonObject) sure = parse (strong.out);
  JsonObject *first =
    json_array_get_object_element (json_object_get_array_member (answer, "matches"), 0);
  JsonArray *all_sure = json_object_get_array_member (sure, "matches");

  g_assert_cmpint (json.exit_code, ==, 0);
  g_assert_cmpstr (json_object_get_string_member (first, "label"), ==, "manage budgets");
  g_assert_cmpstr (json_object_get_string_member (first, "text"), ==, "manage budgets");
  g_assert_cmpint (json_object_get_int_member (first, "start"), ==, 9);
  g_assert_cmpint (json_object_get_int_member (first, "end"), ==, 23);
  g_assert_true (json_object_get_boolean_member (first, "strong"));
  g_assert_true (g_str_has_prefix (json_object_get_string_member (first, "uri"), "http://"));
  g_assert_true (json_object_has_member (first, "score"));
  g_assert_cmpstr (text.out, ==, "manage budgets  (“manage budgets”)\n");
  for (guint i = 0; i < json_array_get_length (all_sure); i++)
    g_assert_true (json_object_get_boolean_member (json_array_get_object_element (all_sure, i),
                                                   "strong"));
  g_assert_cmpuint (json_array_get_length (all_sure), >, 0);
  g_assert_cmpint (none.exit_code, ==, 1);
  g_assert_nonnull (strstr (none.err, "No skill was found"));
  g_assert_cmpint (nowhere.exit_code, ==, 1);
  g_assert_cmpint (usage.exit_code, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  matcher = open_matcher ("en");
  german = open_matcher ("de");

  g_test_add_func ("/text-match/matches", test_matches);
  g_test_add_func ("/text-match/german", test_german);
  g_test_add_func ("/text-match/any-text", test_any_text);
  g_test_add_func ("/text-match/words", test_words);
  g_test_add_func ("/text-match/stems", test_stems);
  g_test_add_func ("/text-match/abbreviations", test_abbreviations);
  g_test_add_func ("/text-match/cli", test_cli);

  result = g_test_run ();
  g_object_unref (matcher);
  g_object_unref (german);
  return result;
}
