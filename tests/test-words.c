/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "builtin-fixture.h"
#include "expected-text.h"
#include "voc-insight-error.h"
#include "voc-lens.h"
#include "voc-less-exposed.h"
#include "voc-model-texts.h"
#include "voc-query-words.h"
#include "voc-skill-query.h"

/* All that insight says in words, on the built-in catalogue, compared with files that somebody has
 * read. */

static VocCatalogue *catalogue;
static VocScores *scores;

/* Takes @value. */
static void
add_line (GString    *text,
          const char *name,
          char       *value)
{
  g_string_append_printf (text, "%s: %s\n", name, value != NULL ? value : "(nothing)");
  g_free (value);
}

static void
test_columns (void)
{
  static const gint32 VALUES[] = { VOC_COLUMN_UNKNOWN, 0, 499, 500, 1499, 54500, 100000 };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 5; i++)
    g_string_append_printf (text, "section %u: %s\n", i, voc_column_section_get_title (i));
  for (guint i = 0; i < voc_column_get_n (); i++)
    {
      const VocColumn *column = voc_column_get (i);

      g_string_append_printf (text,
                              "\n%s: %s, section %u, unit %d, to %u, score %s\n",
                              column->id, voc_column_get_title (column), column->section,
                              column->unit, column->maximum,
                              column->score < VOC_SCORE_N_COLUMNS
                                ? voc_score_column_to_id (column->score)
                                : "(none)");
      add_line (text, "definition", g_strdup (voc_column_get_definition (column)));
      add_line (text, "caption", voc_column_dup_caption (column));
      for (gsize v = 0; v < G_N_ELEMENTS (VALUES); v++)
        {
          g_autofree char *figure = voc_column_dup_figure (column, VALUES[v]);

          add_line (text, figure, voc_column_dup_text (column, VALUES[v]));
        }
    }
  assert_expected_text ("words", "columns.txt", text->str);
}

static void
test_whole (void)
{
  static const struct
  {
    gint32 value;
    int whole;
  } CASES[] = { { 0, 0 },      { 499, 0 },     { 500, 1 },      { 999, 1 },     { 1499, 1 },
                { 1500, 2 },   { -499, 0 },    { -500, 0 },     { -501, -1 },   { -1499, -1 },
                { -1500, -1 }, { -1501, -2 },  { 99499, 99 },   { 99500, 100 } };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    g_assert_cmpint (voc_column_to_whole (CASES[i].value), ==, CASES[i].whole);
}

/* The ends of the scale are no limits. */
static void
test_limits (void)
{
  static const struct
  {
    gboolean most;
    guint whole;
    int min;
    int max;
  } CASES[] = { { FALSE, 0, VOC_RANGE_NO_MIN, VOC_RANGE_NO_MAX },
                { FALSE, 1, 1, VOC_RANGE_NO_MAX },
                { FALSE, 100, 100, VOC_RANGE_NO_MAX },
                { TRUE, 0, VOC_RANGE_NO_MIN, 0 },
                { TRUE, 99, VOC_RANGE_NO_MIN, 99 },
                { TRUE, 100, VOC_RANGE_NO_MIN, VOC_RANGE_NO_MAX } };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
      int min;
      int max;

      voc_column_limit (voc_column_find ("ml"), query, CASES[i].most, CASES[i].whole);
      g_assert_cmpint (voc_occupation_query_get_range (query, "ml", &min, &max), ==,
                       CASES[i].min != VOC_RANGE_NO_MIN || CASES[i].max != VOC_RANGE_NO_MAX);
      g_assert_cmpint (min, ==, CASES[i].min);
      g_assert_cmpint (max, ==, CASES[i].max);
    }
}

/* The sentences of the model and its card. */
static void
test_model (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  VocScoreModel *model = voc_score_model_get_default ();
  const char *const *weaknesses = voc_score_model_get_weaknesses (model);
  static const int LEVELS[] = { 0, 19999, 20000, 39999, 40000, 59999, 60000, 79999, 80000, 100000 };

  for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
    g_string_append_printf (text, "%s: %s: %s Band %d, factor %d.\n", voc_score_column_to_id (c),
                            voc_score_column_to_title (c), voc_score_column_to_definition (c),
                            voc_score_model_get_band (model, c),
                            voc_score_model_get_factor (model, c));
  for (VocMeasure m = VOC_MEASURE_ILO; m < VOC_N_MEASURES; m++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_measure_to_id (m), voc_measure_to_title (m),
                            voc_measure_to_definition (m));
  for (VocIloClass c = VOC_ILO_UNKNOWN; c <= VOC_ILO_GRADIENT_4; c++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_ilo_class_to_id (c),
                            voc_ilo_class_to_title (c), voc_ilo_class_to_definition (c));
  for (VocAgreement a = VOC_AGREEMENT_UNKNOWN; a <= VOC_AGREEMENT_CONFLICT; a++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_agreement_to_id (a),
                            voc_agreement_to_title (a), voc_agreement_to_definition (a));
  for (VocScenario s = VOC_SCENARIO_SLOW; s <= VOC_SCENARIO_FAST; s++)
    g_string_append_printf (text, "%s: %s: %s\n", voc_scenario_to_id (s), voc_scenario_to_title (s),
                            voc_scenario_to_assumption (s));
  for (VocScoreCard c = VOC_CARD_PEOPLE; c <= VOC_CARD_EXPOSED; c++)
    g_string_append_printf (text, "%s: %s\n", voc_score_card_to_title (c),
                            voc_score_card_to_rule (c));
  for (gsize i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    g_string_append_printf (text, "%d: %s\n", LEVELS[i], voc_score_level_to_title (LEVELS[i]));
  for (guint i = 0; weaknesses[i] != NULL; i++)
    g_string_append_printf (text, "%s: %s\n", weaknesses[i],
                            voc_model_text_get_weakness (weaknesses[i]));
  g_string_append_printf (text, "%s\n%s\n%s\n%s\n%s\n", voc_model_text_get_summary (),
                          voc_model_text_get_method (), voc_model_text_get_formula (),
                          voc_model_text_get_anchor (), voc_model_text_get_accuracy ());
  assert_expected_text ("words", "model.txt", text->str);
}

static VocOccupation *
find (const char *code)
{
  g_autoptr (GError) error = NULL;
  VocConcept *occupation = voc_catalogue_lookup (catalogue, code, VOC_CONCEPT_OCCUPATION, &error);

  g_assert_no_error (error);
  return VOC_OCCUPATION (occupation);
}

static void
add_columns (GString  *text,
             VocScore *score)
{
  for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
    {
      g_autofree char *value = voc_score_dup_value_text (score, c);
      g_autofree char *move = voc_score_dup_move_text (score, c);
      g_autoptr (GArray) counterparts = voc_score_dup_counterparts (score, c);

      g_string_append_printf (text, "%s: %s; %s; above %d %%", voc_score_column_to_id (c), value,
                              move, voc_score_get_percentile (score, c));
      for (guint i = 0; i < counterparts->len; i++)
        {
          VocCounterpart counterpart = g_array_index (counterparts, VocCounterpart, i);

          g_string_append_printf (text, "; %s %d", voc_measure_to_id (counterpart.measure),
                                  counterpart.value);
        }
      g_string_append_c (text, '\n');
    }
}

static void
add_cards (GString  *text,
           VocScore *score)
{
  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    {
      g_autoptr (GPtrArray) terms = voc_score_dup_card (score, card, 5);

      g_string_append_printf (text, "%s\n", voc_score_card_to_title (card));
      for (guint i = 0; i < terms->len; i++)
        {
          VocSumTerm *term = terms->pdata[i];

          add_line (text, voc_sum_term_get_label (term), voc_ratio_format_signed (term->points, 3));
        }
    }
}

/* A sum without most of its terms. */
static void
add_sign (GString *text,
          VocSum  *sum)
{
  g_autofree char *notes = sum->notes != NULL ? g_strjoinv (" ", sum->notes) : NULL;
  g_autofree char *total = voc_sum_dup_total_text (sum);

  g_string_append_printf (text, "%s, %s of %s: %s, %s, %u terms\n%s\n%s\n%s\n", sum->id, sum->title,
                          sum->subject, sum->value_text, total, sum->terms->len, sum->lead,
                          notes, sum->rounding);
  for (guint i = 0; i < MIN (sum->terms->len, 3); i++)
    {
      VocSumTerm *term = sum->terms->pdata[i];
      g_autofree char *points = voc_sum_dup_term_text (sum, term);

      g_string_append_printf (text, "  %s %s (%s)\n", points, voc_sum_term_get_label (term),
                              term->detail);
    }
}

/* Everything that is said about an occupation; its sum by groups of @level. */
static void
add_score (GString  *text,
           VocScore *score,
           guint     level)
{
  g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, level);
  g_autoptr (VocSum) moves = voc_score_dup_moves (score);
  g_autoptr (VocSum) shares = voc_score_dup_work_shares (score);
  g_autoptr (GPtrArray) signs = voc_score_dup_vital_signs (score);

  g_string_append_printf (text, "# %s, anchor %s, %s\n",
                          voc_concept_get_label (VOC_CONCEPT (voc_score_get_occupation (score))),
                          voc_score_get_anchored (score) ? "on" : "off",
                          voc_scenario_to_id (voc_score_get_scenario (score)));
  add_line (text, "answer", voc_score_dup_answer (score));
  add_line (text, "protection", voc_score_dup_protection_text (score));
  add_line (text, "rank words", voc_score_dup_rank_words (score));
  add_line (text, "speed", voc_score_dup_speed_sentence (score));
  add_line (text, "research", voc_score_dup_research_sentence (score));
  add_line (text, "scenario words", g_strdup (voc_score_get_scenario_words (score)));
  add_line (text, "plain facts", voc_score_dup_plain_facts (score));
  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    add_line (text, "examples", voc_score_dup_examples (score, card, 3));
  add_line (text, "outlook", voc_score_dup_outlook (score));
  add_line (text, "rank", voc_score_dup_rank_sentence (score));
  add_line (text, "anchor", voc_score_dup_anchor_sentence (score));
  add_line (text, "scenario", voc_score_dup_scenario_sentence (score));
  add_line (text, "unknown", voc_score_dup_unknown_sentence (score));
  add_line (text, "peers", voc_score_dup_peers_sentence (score));
  add_line (text, "beyond", voc_score_dup_beyond_sentence (score));
  add_line (text, "agreement", voc_score_dup_agreement_sentence (score));
  add_line (text, "missing", voc_score_dup_missing_sentence (score));
  for (VocMeasure m = VOC_MEASURE_ILO; m < VOC_N_MEASURES; m++)
    {
      add_line (text, voc_measure_to_id (m), voc_score_dup_measure_sentence (score, m));
      g_string_append_printf (text, "harder than: %d\n", voc_score_get_hardness (score, m));
    }
  add_columns (text, score);
  add_cards (text, score);
  add_line (text, "sum", voc_sum_dup_text (sum));
  add_line (text, "moves", voc_sum_dup_text (moves));
  add_line (text, "moves as CSV", voc_sum_dup_csv (moves));
  add_line (text, "shares", voc_sum_dup_text (shares));
  for (guint i = 0; i < signs->len; i++)
    add_sign (text, signs->pdata[i]);
}

/* Near the top and near the bottom, AI and robots, an anchor up and one down, nothing published. */
static void
test_occupations (void)
{
  static const struct
  {
    const char *code;
    gboolean anchored;
    VocScenario scenario;
  } CASES[] = {
    { "2529.1", TRUE, VOC_SCENARIO_STEADY }, { "4110.1", FALSE, VOC_SCENARIO_FAST },
    { "2221.2", TRUE, VOC_SCENARIO_SLOW },   { "8160.40", TRUE, VOC_SCENARIO_FAST },
    { "0110.1", TRUE, VOC_SCENARIO_SLOW },   { "3313.1", TRUE, VOC_SCENARIO_STEADY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (VocLens) lens = voc_lens_new (scores);
      g_autoptr (VocOccupation) occupation = find (CASES[i].code);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (VocScore) score = NULL;
      g_autofree char *file = NULL;

      voc_lens_set_anchored (lens, CASES[i].anchored);
      voc_lens_set_adoption (lens, CASES[i].scenario);
      score = voc_lens_dup_score (lens, occupation, NULL);
      add_score (text, score, i == 0 ? VOC_SUM_USUAL : 1);
      file = g_strconcat (CASES[i].code, ".txt", NULL);
      assert_expected_text ("words", file, text->str);
    }
}

/* What is said of those that nobody has described. */
static void
test_sentences (void)
{
  g_autoptr (VocSentences) sentences = voc_sentences_new (voc_scores_get_matrix (scores));
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < occupations->len; i += 9)
    add_line (text, voc_concept_get_code (occupations->pdata[i]),
              voc_sentences_dup (sentences, occupations->pdata[i]));
  assert_expected_text ("words", "sentences.txt", text->str);
}

/* What is said hangs on the rank: in fifths, and at the very edge of each. */
static void
test_outlook (void)
{
  static const char *const BEGINNINGS[] = {
    "The skills of this occupation are among the least protected.",
    "The skills of this occupation are less protected than those of most.",
    "The skills of this occupation are about as protected as those of most.",
    "The skills of this occupation are more protected than those of most.",
    "The skills of this occupation are among the best protected.",
  };
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  gboolean seen[100] = { FALSE };

  for (guint i = 0; i < occupations->len; i++)
    {
      g_autoptr (VocScore) score = voc_score_new (scores, occupations->pdata[i], NULL);
      g_autofree char *outlook = voc_score_dup_outlook (score);
      int percentile = voc_score_get_percentile (score, VOC_SCORE_RESILIENCE);

      if (percentile < 0)
        continue;
      seen[percentile] = TRUE;
      g_assert_true (g_str_has_prefix (outlook, BEGINNINGS[percentile / 20]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (BEGINNINGS); i++)
    g_assert_true (seen[20 * i] && seen[20 * i + 19]);
}

static void
add_conditions (GString  *text,
                VocQuery *query)
{
  g_autoptr (GPtrArray) conditions = voc_query_dup_conditions (query);

  for (guint i = 0; i < conditions->len; i++)
    {
      add_line (text, conditions->pdata[i],
                voc_query_words_dup (query, conditions->pdata[i], catalogue));
      add_line (text, "without a catalogue",
                voc_query_words_dup (query, conditions->pdata[i], NULL));
    }
}

static void
test_occupation_conditions (void)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) few = voc_occupation_query_new ();
  g_autoptr (VocConcept) skill =
    voc_catalogue_lookup (catalogue, "manage staff", VOC_CONCEPT_SKILL, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  g_object_set (query, "text", "nurse", "isco", "25", "min-digital", 10, "min-green", 20,
                "min-transversal", 30, "min-essential", 5, "max-essential", 40, "skill-level", 4,
                "sort", "resilience", NULL);
  voc_query_add_to_list (VOC_QUERY (query), "needs", voc_concept_get_uri (skill));
  voc_query_add_to_list (VOC_QUERY (query), "without", "nobody:knows");
  for (guint i = 0; i < voc_column_get_n (); i++)
    voc_occupation_query_set_range (query, voc_column_get (i)->id, i + 1, 90 - i);
  voc_occupation_query_set_range (query, "letters", 1, 2);
  add_conditions (text, VOC_QUERY (query));
  g_object_set (few, "isco", "no group", "min-essential", 1, "max-essential", 1, NULL);
  voc_occupation_query_set_less_exposed_than (few, "bookkeeper", 55);
  voc_occupation_query_set_min (few, "exposure", 12);
  voc_occupation_query_set_max (few, "resilience", 70);
  add_conditions (text, VOC_QUERY (few));
  assert_expected_text ("words", "occupation-conditions.txt", text->str);
}

static void
test_skill_conditions (void)
{
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, VOC_SCHEME_SKILL, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i <= VOC_REUSE_TRANSVERSAL; i++)
    {
      g_autoptr (VocSkillQuery) query = voc_skill_query_new ();

      g_object_set (query, "text", "care", "group",
                    i > 0 ? voc_concept_get_uri (groups->pdata[i]) : "nobody:knows",
                    "has-type", TRUE, "skill-type", MIN (i, VOC_SKILL_TYPE_SKILL),
                    "has-reuse", TRUE, "reuse-level", i,
                    "collections", VOC_COLLECTION_DIGITAL << i, "min-uses", i + 1, NULL);
      add_conditions (text, VOC_QUERY (query));
    }
  assert_expected_text ("words", "skill-conditions.txt", text->str);
}

/* How a list is ordered: by facts, by each score from either end, and not at all. */
static void
test_orders (void)
{
  static const char *const FACTS[] = { "relevance", "label", "code", "skills", "distinctiveness" };
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (FACTS); i++)
    {
      g_object_set (query, "sort", FACTS[i], NULL);
      add_line (text, FACTS[i], voc_query_words_dup_order (VOC_QUERY (query)));
    }
  for (guint i = 0; i < voc_column_get_n (); i++)
    for (gboolean ascending = FALSE; ascending <= TRUE; ascending++)
      {
        g_object_set (query, "sort", voc_column_get (i)->id, "ascending", ascending, NULL);
        add_line (text, voc_column_get (i)->id, voc_query_words_dup_order (VOC_QUERY (query)));
      }
  add_line (text, "skills", voc_query_words_dup_order (VOC_QUERY (skills)));
  assert_expected_text ("words", "orders.txt", text->str);
}

/* What of a lens is turned, in words, and back again. */
static void
test_turned (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (NULL);
  g_autoptr (GPtrArray) nothing = voc_lens_dup_turned (lens);
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autofree char *slow = NULL;
  g_autofree char *fast = NULL;
  g_autofree char *without = NULL;

  g_assert_cmpuint (nothing->len, ==, 0);
  voc_lens_set_anchored (lens, FALSE);
  voc_lens_set_adoption (lens, VOC_SCENARIO_SLOW);
  both = voc_lens_dup_turned (lens);
  g_assert_cmpuint (both->len, ==, 2);
  g_assert_cmpstr (both->pdata[0], ==, "anchored");
  g_assert_cmpstr (both->pdata[1], ==, "adoption");
  without = voc_lens_dup_words (lens, "anchored");
  g_assert_cmpstr (without, ==, "Without research anchor");
  slow = voc_lens_dup_words (lens, "adoption");
  voc_lens_set_adoption (lens, VOC_SCENARIO_FAST);
  fast = voc_lens_dup_words (lens, "adoption");
  g_assert_cmpstr (slow, !=, fast);

  voc_lens_turn_back (lens, "anchored");
  g_assert_true (voc_lens_get_anchored (lens));
  g_assert_cmpint (voc_lens_get_adoption (lens), ==, VOC_SCENARIO_FAST);
  voc_lens_turn_back (lens, "adoption");
  none = voc_lens_dup_turned (lens);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Less exposed than one is what a list then holds; who is not exposed, or has no figure, is refused. */
static void
test_less_exposed (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocLens) empty = voc_lens_new (NULL);
  g_autoptr (VocOccupation) occupation = find ("2529.1");
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GError) error = NULL;
  int max;

  g_assert_true (voc_less_exposed_add (query, lens, occupation, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (query), ==,
                   "chief ICT security officer");
  voc_occupation_query_get_range (query, "exposure", NULL, &max);
  g_assert_cmpint (max, ==,
                   voc_column_to_whole (voc_lens_get_value (lens, voc_column_find ("exposure"),
                                                            occupation)) -
                     1);

  g_assert_false (voc_less_exposed_add (query, empty, occupation, &error));
  g_assert_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_NO_ANSWER);
  g_assert_cmpstr (error->message, ==,
                   "How exposed chief ICT security officer is to AI is not known.");
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Each property says when it changes, and only then; a copy stays as it is. */
static void
test_lens (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (NULL);
  g_autoptr (VocLens) copy = NULL;
  g_autoptr (VocScores) own = NULL;
  g_autofree char *adoption = NULL;
  gboolean anchored;
  guint n_changed = 0;
  guint n_notified = 0;

  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (lens, "notify", G_CALLBACK (count_cb), &n_notified);
  g_assert_null (voc_lens_get_catalogue (lens));
  g_assert_null (voc_lens_get_sentences (lens));
  g_assert_null (voc_lens_get_values (lens, voc_column_find ("ml")));
  g_object_get (lens, "anchored", &anchored, "adoption", &adoption, NULL);
  g_assert_true (anchored);
  g_assert_cmpstr (adoption, ==, "steady");
  g_clear_pointer (&adoption, g_free);

  for (guint i = 0; i < 2; i++)
    g_object_set (lens, "scores", scores, "anchored", FALSE, "adoption", "fast", NULL);
  g_assert_cmpuint (n_changed, ==, 3);
  g_assert_cmpuint (n_notified, ==, 3);
  g_object_set (lens, "adoption", "at once", NULL);
  g_assert_cmpuint (n_changed, ==, 3);
  g_assert_true (voc_lens_get_catalogue (lens) == catalogue);
  g_assert_nonnull (voc_lens_get_sentences (lens));

  copy = voc_lens_copy (lens);
  g_object_set (lens, "scores", NULL, "anchored", TRUE, "adoption", "slow", NULL);
  g_assert_null (voc_lens_get_sentences (lens));
  g_object_get (copy, "scores", &own, "anchored", &anchored, "adoption", &adoption, NULL);
  g_assert_true (own == scores);
  g_assert_false (anchored);
  g_assert_cmpstr (adoption, ==, "fast");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = open_builtin ("en");
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);

  g_test_add_func ("/words/columns", test_columns);
  g_test_add_func ("/words/columns/whole", test_whole);
  g_test_add_func ("/words/columns/limits", test_limits);
  g_test_add_func ("/words/model", test_model);
  g_test_add_func ("/words/occupations", test_occupations);
  g_test_add_func ("/words/outlook", test_outlook);
  g_test_add_func ("/words/sentences", test_sentences);
  g_test_add_func ("/words/conditions/occupations", test_occupation_conditions);
  g_test_add_func ("/words/conditions/skills", test_skill_conditions);
  g_test_add_func ("/words/orders", test_orders);
  g_test_add_func ("/words/turned", test_turned);
  g_test_add_func ("/words/less-exposed", test_less_exposed);
  g_test_add_func ("/words/lens", test_lens);

  result = g_test_run ();
  g_assert_finalize_object (scores);
  g_assert_finalize_object (catalogue);
  return result;
}
