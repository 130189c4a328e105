/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "expected-text.h"
#include "voc-interest-matches.h"
#include "voc-quiz.h"

/* Interests, work styles and the quiz, on the whole built-in catalogue. */

typedef struct
{
  VocCatalogue *catalogue;   /* (owned) */
  VocMatrix *matrix;         /* (owned) */
  VocTraits *traits;         /* (owned) */
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->matrix = open_builtin_matrix ("en");
  fixture->catalogue = g_object_ref (fixture->matrix->catalogue);
  fixture->traits = voc_traits_new (fixture->matrix, &error);
  g_assert_no_error (error);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  user_data)
{
  g_clear_object (&fixture->traits);
  g_clear_object (&fixture->matrix);
  g_clear_object (&fixture->catalogue);
}

static guint
find (Fixture    *fixture,
      const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (fixture->catalogue, name, VOC_CONCEPT_OCCUPATION, &error);
  guint index;

  g_assert_no_error (error);
  g_assert_true (voc_matrix_find_occupation (fixture->matrix, voc_concept_get_id (occupation),
                                             &index));
  return index;
}

static void
assert_figures (Fixture       *fixture,
                const char    *name,
                VocTraitKind   kind,
                VocTraitMatch  match,
                const gint32  *expected,
                guint          n)
{
  VocTraitMatch from;
  const gint32 *figures = voc_traits_get (fixture->traits, kind, find (fixture, name), &from);

  g_assert_nonnull (figures);
  g_assert_cmpint (from, ==, match);
  g_assert_cmpmem (figures, n * sizeof *figures, expected, n * sizeof *expected);
}

/* Added up by hand from O*NET's tables and the crosswalk. */
static void
test_figures (Fixture       *fixture,
              gconstpointer  user_data)
{
  static const gint32 TEACHER[] = { 255, 338, 399, 700, 257, 353 };
  static const gint32 COOK[] = { 584, 139, 245, 304, 345, 429 };
  static const gint32 COOK_ZONE[] = { 200 };
  static const gint32 TAX[] = { 111, 243, 141, 282, 661, 593 };
  static const gint32 SECURITY[] = { 318, 548, 159, 212, 307, 569 };
  static const gint32 AVIATION_ZONE[] = { 319 };
  static const gint32 HEALER_VALUES[] = { 436, 411, 365, 514, 483, 421 };

  assert_figures (fixture, "2341.1", VOC_TRAIT_INTERESTS, VOC_TRAIT_MATCH_EXACT, TEACHER, 6);
  assert_figures (fixture, "5120.1", VOC_TRAIT_INTERESTS, VOC_TRAIT_MATCH_NARROW, COOK, 6);
  assert_figures (fixture, "5120.1", VOC_TRAIT_ZONE, VOC_TRAIT_MATCH_NARROW, COOK_ZONE, 1);
  assert_figures (fixture, "1211.1.2", VOC_TRAIT_INTERESTS, VOC_TRAIT_MATCH_BROAD, TAX, 6);
  assert_figures (fixture, "2529.1", VOC_TRAIT_INTERESTS, VOC_TRAIT_MATCH_UNIT_GROUP, SECURITY, 6);
  assert_figures (fixture, "3155.1", VOC_TRAIT_ZONE, VOC_TRAIT_MATCH_MINOR_GROUP, AVIATION_ZONE, 1);
  assert_figures (fixture, "3230.1", VOC_TRAIT_VALUES, VOC_TRAIT_MATCH_SUB_MAJOR_GROUP,
                  HEALER_VALUES, 6);
}

/* Nobody has rated soldiers; everybody else has figures of every kind. */
static void
test_all (Fixture       *fixture,
          gconstpointer  user_data)
{
  guint n[VOC_N_TRAIT_KINDS][VOC_TRAIT_MATCH_SUB_MAJOR_GROUP + 1] = { 0 };

  for (guint i = 0; i < fixture->matrix->n_occupations; i++)
    for (VocTraitKind kind = 0; kind < VOC_N_TRAIT_KINDS; kind++)
      {
        VocTraitMatch match;
        const gint32 *figures = voc_traits_get (fixture->traits, kind, i, &match);

        g_assert_true ((figures == NULL) == (match == VOC_TRAIT_MATCH_UNKNOWN));
        g_assert_true (figures != NULL ||
                       g_str_has_prefix (voc_matrix_get_isco (fixture->matrix, i), "0"));
        n[kind][match]++;
      }

  g_assert_cmpuint (n[VOC_TRAIT_INTERESTS][VOC_TRAIT_MATCH_EXACT], ==, 498);
  g_assert_cmpuint (n[VOC_TRAIT_INTERESTS][VOC_TRAIT_MATCH_CLOSE], ==, 789);
  g_assert_cmpuint (n[VOC_TRAIT_INTERESTS][VOC_TRAIT_MATCH_BROAD], ==, 1139);
  g_assert_cmpuint (n[VOC_TRAIT_INTERESTS][VOC_TRAIT_MATCH_UNIT_GROUP], ==, 305);
  g_assert_cmpuint (n[VOC_TRAIT_STYLES][VOC_TRAIT_MATCH_EXACT], ==, 475);
  g_assert_cmpuint (n[VOC_TRAIT_STYLES][VOC_TRAIT_MATCH_UNIT_GROUP], ==, 353);
  g_assert_cmpuint (n[VOC_TRAIT_VALUES][VOC_TRAIT_MATCH_UNKNOWN], ==, 16);
}

/* The three styles in which an occupation stands highest among all, not those with the highest figure. */
static void
test_quiz (Fixture       *fixture,
           gconstpointer  user_data)
{
  static const struct
  {
    const char *code;
    const char *styles[VOC_QUIZ_N_QUESTIONS];
  } CASES[] = {
    { "2250.6", { "analysis", "innovation", "achievement" } },
    { "2341.1", { "adaptability", "persistence", "dependability" } },
    { "5120.1", { "concern", "social", "stress" } },
    { "2411.1", { "integrity", "detail", "analysis" } },
  };
  guint styles[VOC_QUIZ_N_QUESTIONS];

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_assert_true (voc_quiz_pick (fixture->traits, find (fixture, CASES[i].code), styles));
      for (guint j = 0; j < VOC_QUIZ_N_QUESTIONS; j++)
        g_assert_cmpstr (voc_style_get_id (styles[j]), ==, CASES[i].styles[j]);
    }

  g_assert_false (voc_quiz_pick (fixture->traits, find (fixture, "0110.1"), styles));
}

static gboolean
has_figure (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isdigit (g_utf8_get_char (at)) || *at == '%')
      return TRUE;

  return FALSE;
}

/* A verdict on somebody is words, with the reason for each answer. */
static void
test_quiz_words (void)
{
  static const struct
  {
    guint8 answers[VOC_QUIZ_N_QUESTIONS];
    VocQuizOutcome outcome;
  } CASES[] = {
    { { 5, 5, 5 }, VOC_QUIZ_SUITS },  { { 5, 5, 1 }, VOC_QUIZ_SUITS },
    { { 4, 4, 3 }, VOC_QUIZ_SUITS },  { { 4, 3, 3 }, VOC_QUIZ_PARTLY },
    { { 3, 3, 2 }, VOC_QUIZ_PARTLY }, { { 3, 2, 2 }, VOC_QUIZ_HARD },
    { { 1, 1, 1 }, VOC_QUIZ_HARD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    g_assert_cmpint (voc_quiz_judge (CASES[i].answers), ==, CASES[i].outcome);

  for (VocQuizOutcome outcome = VOC_QUIZ_HARD; outcome <= VOC_QUIZ_SUITS; outcome++)
    g_assert_false (has_figure (voc_quiz_outcome_get_text (outcome)));
  g_assert_false (has_figure (voc_quiz_get_caveat ()));

  for (guint style = 0; style < VOC_N_STYLES; style++)
    for (guint answer = VOC_ANSWER_LOWEST; answer <= VOC_ANSWER_HIGHEST; answer++)
      {
        g_autofree char *reason = voc_quiz_dup_reason (style, answer);

        g_assert_nonnull (strstr (reason, voc_style_get_title (style)));
        g_assert_false (has_figure (reason));
      }
}

/* 48 statements, eight of an area, three of them in the short form, which comes first. */
static void
test_statements (void)
{
  guint n[VOC_N_INTERESTS] = { 0 };
  guint n_short[VOC_N_INTERESTS] = { 0 };
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    {
      const VocStatement *statement = voc_statement_get (i);
      guint found;

      n[statement->interest]++;
      n_short[statement->interest] += statement->in_short_form;
      g_assert_true (statement->in_short_form == (i < VOC_N_SHORT_STATEMENTS));
      g_assert_true (g_hash_table_add (texts, (char *) statement->text));
      g_assert_true (voc_statement_find (statement->id, &found));
      g_assert_cmpuint (found, ==, i);
    }

  for (VocInterest i = 0; i < VOC_N_INTERESTS; i++)
    {
      g_assert_cmpuint (n[i], ==, 8);
      g_assert_cmpuint (n_short[i], ==, 3);
    }
}

/* Answers each statement of an area alike. */
static void
answer_areas (const guint8      *answers,
              VocInterestResult *result)
{
  guint8 all[VOC_N_STATEMENTS];

  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    all[i] = answers[voc_statement_get (i)->interest];
  voc_interests_sum_up (all, result);
}

static void
test_results (void)
{
  static const struct
  {
    guint8 answers[VOC_N_INTERESTS];
    VocClarity clarity;
    const char *letters;
  } CASES[] = {
    { { 3, 3, 3, 3, 3, 3 }, VOC_CLARITY_NOTHING, NULL },
    { { 0, 5, 4, 3, 2, 1 }, VOC_CLARITY_NOTHING, NULL },
    { { 5, 4, 3, 2, 1, 1 }, VOC_CLARITY_CLEAR, "R I A" },
    { { 1, 2, 3, 4, 5, 1 }, VOC_CLARITY_CLEAR, "E S A" },
    { { 4, 4, 3, 3, 3, 3 }, VOC_CLARITY_FAIR, "R=I A=S=E=C" },
    { { 1, 5, 1, 5, 2, 2 }, VOC_CLARITY_CLEAR, "I=S E=C" },
  };
  VocInterestResult result;
  guint8 answers[VOC_N_STATEMENTS] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      answer_areas (CASES[i].answers, &result);
      g_assert_cmpint (result.clarity, ==, CASES[i].clarity);
      if (CASES[i].letters != NULL)
        {
          g_autofree char *letters = voc_interests_dup_letters (&result);

          g_assert_cmpstr (letters, ==, CASES[i].letters);
        }
    }

  /* One step in one of eight statements: the areas differ, but not enough to tell them apart. */
  memset (answers, 3, sizeof answers);
  answers[0] = 4;
  voc_interests_sum_up (answers, &result);
  g_assert_cmpint (result.means[VOC_INTEREST_REALISTIC], ==, 313);
  g_assert_cmpint (result.means[VOC_INTEREST_SOCIAL], ==, 300);
  g_assert_cmpint (result.clarity, ==, VOC_CLARITY_MIXED);
  g_assert_cmpuint (result.n_answers, ==, VOC_N_STATEMENTS);
}

/* Pearson's r, worked out on paper. */
static void
test_correlation (void)
{
  static const gint32 RISING[] = { 100, 200, 300, 400, 500, 600 };
  static const gint32 FALLING[] = { 600, 500, 400, 300, 200, 100 };
  static const gint32 FLAT[] = { 400, 400, 400, 400, 400, 400 };
  static const gint32 HALF[] = { 100, 300, 300, 300, 300, 500 };
  VocInterestResult result;
  double r;

  answer_areas ((const guint8[]) { 1, 2, 3, 4, 5, 5 }, &result);
  /* x 100 200 300 400 500 500: Sxx = 133333.3; with y rising Syy = 175000, Sxy = 150000. */
  g_assert_true (voc_interests_correlate (&result, RISING, &r));
  g_assert_cmpfloat_with_epsilon (r, 0.98198, 1e-5);
  g_assert_true (voc_interests_correlate (&result, FALLING, &r));
  g_assert_cmpfloat_with_epsilon (r, -0.98198, 1e-5);
  /* y 100 300 300 300 300 500: Syy = 80000, Sxy = 80000. */
  g_assert_true (voc_interests_correlate (&result, HALF, &r));
  g_assert_cmpfloat_with_epsilon (r, 0.77460, 1e-5);
  g_assert_false (voc_interests_correlate (&result, FLAT, &r));

  answer_areas ((const guint8[]) { 3, 3, 3, 3, 3, 3 }, &result);
  g_assert_false (voc_interests_correlate (&result, RISING, &r));

  g_assert_cmpint (voc_interests_get_band (0.7301), ==, VOC_INTEREST_BAND_BEST);
  g_assert_cmpint (voc_interests_get_band (0.73), ==, VOC_INTEREST_BAND_BEST);
  g_assert_cmpint (voc_interests_get_band (0.7299), ==, VOC_INTEREST_BAND_GOOD);
  g_assert_cmpint (voc_interests_get_band (0.61), ==, VOC_INTEREST_BAND_GOOD);
  g_assert_cmpint (voc_interests_get_band (0.6099), ==, VOC_INTEREST_BAND_LESS);
}

static void
test_reasons (void)
{
  static const gint32 HELPING[] = { 100, 200, 300, 700, 600, 100 };
  static const struct
  {
    guint8 answers[VOC_N_INTERESTS];
    const char *reason;
  } CASES[] = {
    { { 1, 1, 1, 5, 5, 1 },
      "Mostly “Helping people” and “Leading and persuading”, both of which you like." },
    { { 4, 4, 1, 5, 1, 1 },
      "Mostly “Helping people” and “Leading and persuading”; you like “Helping people”." },
    { { 4, 4, 1, 1, 5, 1 },
      "Mostly “Helping people” and “Leading and persuading”; you like “Leading and persuading”." },
    { { 5, 4, 3, 1, 1, 1 },
      "Mostly “Helping people” and “Leading and persuading”; you like other things more." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      VocInterestResult result;
      g_autofree char *reason = NULL;

      answer_areas (CASES[i].answers, &result);
      reason = voc_interests_dup_reason (&result, HELPING);
      g_assert_cmpstr (reason, ==, CASES[i].reason);
    }
}

/* All that is said about interests and work styles. */
static void
test_words (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (VocInterest i = VOC_INTEREST_REALISTIC; i <= VOC_INTEREST_CONVENTIONAL; i++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_interest_get_letter (i),
                            voc_interest_get_title (i), voc_interest_get_description (i));
  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    {
      const VocStatement *statement = voc_statement_get (i);
      guint found;

      g_assert_true (voc_statement_find (statement->id, &found));
      g_assert_cmpuint (found, ==, i);
      g_string_append_printf (text, "%s: %d, %s: %s\n", statement->id, statement->interest,
                              statement->in_short_form ? "short" : "long", statement->text);
    }
  for (guint i = VOC_ANSWER_LOWEST; i <= VOC_ANSWER_HIGHEST; i++)
    g_string_append_printf (text, "%u: %s; %s\n", i, voc_answer_get_text (i),
                            voc_style_get_answer_text (i));
  for (VocClarity i = VOC_CLARITY_NOTHING; i <= VOC_CLARITY_CLEAR; i++)
    g_string_append_printf (text, "%d: %s\n", i, voc_clarity_get_text (i));
  for (VocInterestBand i = VOC_INTEREST_BAND_UNKNOWN; i <= VOC_INTEREST_BAND_BEST; i++)
    g_string_append_printf (text, "%d: %s\n", i, voc_interest_band_get_text (i));
  for (VocTraining i = VOC_TRAINING_ANY; i < VOC_N_TRAININGS; i++)
    g_string_append_printf (text, "%d: %s\n", i, voc_training_get_text (i));
  for (VocTraitMatch i = VOC_TRAIT_MATCH_UNKNOWN; i <= VOC_TRAIT_MATCH_SUB_MAJOR_GROUP; i++)
    g_string_append_printf (text, "%d: %s\n", i, voc_trait_match_to_text (i));
  for (guint i = 0; i < VOC_N_STYLES; i++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_style_get_id (i), voc_style_get_title (i),
                            voc_style_get_question (i));
  g_assert_false (voc_statement_find ("z9", NULL));
  assert_expected_text ("words", "interests.txt", text->str);
}

/* Who likes what, for how long a training: the nearest of each. */
static void
test_matches (Fixture       *fixture,
              gconstpointer  user_data)
{
  static const guint8 PEOPLE[][VOC_N_INTERESTS] = { { 5, 2, 1, 1, 2, 4 }, { 1, 3, 5, 4, 2, 1 } };
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize p = 0; p < G_N_ELEMENTS (PEOPLE); p++)
    for (VocTraining training = VOC_TRAINING_ANY; training < VOC_N_TRAININGS; training++)
      {
        g_autoptr (GArray) matches = NULL;
        VocInterestResult result;

        answer_areas (PEOPLE[p], &result);
        matches = voc_interests_find_matches (fixture->traits, &result, training);
        g_string_append_printf (text, "%s: %u\n", voc_training_get_text (training), matches->len);
        for (guint i = 0; i < MIN (matches->len, 5); i++)
          {
            const VocInterestMatch *match = &g_array_index (matches, VocInterestMatch, i);
            g_autoptr (VocConcept) occupation =
              voc_catalogue_dup_concept (fixture->catalogue,
                                         fixture->matrix->occupations[match->occupation].id, NULL);

            g_string_append_printf (text, "  %.4f %s\n", match->r,
                                    voc_concept_get_label (occupation));
          }
      }
  assert_expected_text ("words", "interest-matches.txt", text->str);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add (path, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("/traits/figures", test_figures);
  ADD ("/traits/all", test_all);
  ADD ("/quiz/questions", test_quiz);
  g_test_add_func ("/quiz/words", test_quiz_words);
  ADD ("/interests/matches", test_matches);
  g_test_add_func ("/interests/words", test_words);
  g_test_add_func ("/interests/statements", test_statements);
  g_test_add_func ("/interests/results", test_results);
  g_test_add_func ("/interests/correlation", test_correlation);
  g_test_add_func ("/interests/reasons", test_reasons);
#undef ADD

  return g_test_run ();
}
