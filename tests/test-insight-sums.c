/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "scores-fixture.h"

#define TERM(term) ((VocSumTerm *) (term))

/* The terms behind the scores of the real occupations, and how they add up. */

static VocRatio
get_sum (GPtrArray *terms)
{
  VocRatio sum = { 0, 1 };

  for (guint i = 0; i < terms->len; i++)
    sum = voc_ratio_add (sum, TERM (terms->pdata[i])->points);

  return sum;
}

/* The exact terms come to the exact sum, and what is shown of them to what is shown of it, at each
 * level; and nothing that is shown is a whole step off. */
static void
check_terms (GPtrArray *terms,
             VocRatio   exact,
             gint64     shown,
             gint64     steps)
{
  gint64 together = 0;

  g_assert_cmpint (voc_ratio_compare (get_sum (terms), exact), ==, 0);
  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];
      VocRatio off = { steps * term->points.numerator, term->points.denominator };

      off = voc_ratio_subtract (off, voc_ratio_new (term->shown, 1));
      g_assert_cmpint (ABS (off.numerator), <, off.denominator);
      together += term->shown;
      if (term->terms != NULL)
        check_terms (term->terms, term->points, term->shown, steps);
    }
  g_assert_cmpint (together, ==, shown);
}

static void
check_sum (VocSum   *sum,
           VocRatio  exact)
{
  gint64 steps = sum->unit == VOC_UNIT_POINTS ? 100 : 1;

  g_assert_cmpint (voc_ratio_compare (sum->exact, exact), ==, 0);
  g_assert_cmpint (sum->shown, ==, voc_ratio_round (exact, steps == 100 ? 2 : 0));
  check_terms (sum->terms, exact, sum->shown, steps);
}

/* For every occupation, column and way of looking: base + terms are the value, exactly, by skill
 * and by group of any level. */
static void
test_sums (void)
{
  guint step = MAX (1, occupations->len / 150);

  for (guint i = 0; i < occupations->len; i++)
    {
      VocScenario scenario = VOC_SCENARIO_SLOW + i % 3;
      g_autoptr (VocScore) score =
        voc_score_dup_with (scores->pdata[i], i % 2 == 0, scenario);

      for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
        {
          VocRatio unclipped = voc_score_get_unclipped (score, c);
          VocRatio value = voc_score_get_value (score, c);
          guint level = (i + c) % 5;
          g_autoptr (VocSum) skills = NULL;
          g_autoptr (VocSum) groups = NULL;

          /* All columns of some, resilience of all. */
          if (i % step != 0 && c != VOC_SCORE_RESILIENCE)
            continue;
          skills = voc_score_dup_sum (score, c, VOC_SUM_SKILLS);
          groups = voc_score_dup_sum (score, c, level);
          check_sum (skills, unclipped);
          check_sum (groups, unclipped);
          g_assert_cmpint (voc_ratio_compare (value, voc_ratio_new (0, 1)), >=, 0);
          g_assert_cmpint (voc_ratio_compare (value, voc_ratio_new (100, 1)), <=, 0);
        }
    }
}

/* What stands in the text and in the CSV adds up for who has nothing but these. */
static void
check_text (VocSum *sum)
{
  g_autofree char *text = voc_sum_dup_text (sum);
  g_autofree char *csv = voc_sum_dup_csv (sum);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) records = g_strsplit (csv, "\r\n", -1);
  guint n_records = g_strv_length (records);
  gint64 levels[2] = { 0 };
  gint64 group = 0;
  gint64 millionths = 0;
  gboolean ended = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *tab = strchr (lines[i], '\t');
      gboolean negative = g_str_has_prefix (lines[i], "−");
      gint64 points;

      if (tab == NULL)
        continue;
      points = llround (100 * g_ascii_strtod (lines[i] + (negative ? strlen ("−") : 0), NULL));
      points = negative ? -points : points;
      if (g_str_has_prefix (tab + 1, "    "))
        {
          levels[1] += points;
          continue;
        }

      /* The skills above came to their group. */
      g_assert_cmpint (levels[1], ==, levels[1] != 0 ? group : 0);
      levels[1] = 0;
      group = points;
      ended = g_str_has_prefix (tab + 1, "The sum\t");
      if (ended)
        g_assert_cmpint (levels[0], ==, points);
      levels[0] += points;
    }
  g_assert_true (ended);

  for (guint i = 1; i < n_records - 3; i++)
    millionths += llround (1e6 * g_ascii_strtod (strrchr (records[i], ',') + 1, NULL));
  g_assert_true (g_str_has_prefix (records[n_records - 3], "sum,"));
  g_assert_cmpint (millionths, ==,
                   llround (1e6 *
                            g_ascii_strtod (strrchr (records[n_records - 3], ',') + 1, NULL)));
}

static void
test_texts (void)
{
  guint step = MAX (1, occupations->len / 150);

  for (guint i = 0; i < occupations->len; i += step)
    {
      VocScenario scenario = VOC_SCENARIO_SLOW + i % 3;
      g_autoptr (VocScore) score = voc_score_dup_with (scores->pdata[i], i % 2 == 0, scenario);
      g_autoptr (VocSum) resilience =
        voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);
      g_autoptr (VocSum) vector = voc_score_dup_sum (score, i % 5, VOC_SUM_SKILLS);

      check_text (resilience);
      g_assert_nonnull (strstr (resilience->rounding,
                                resilience->exact.numerator < 0 ? "begins at 0"
                                : voc_ratio_compare (resilience->exact, voc_ratio_new (100, 1)) > 0
                                  ? "ends at 100"
                                  : ", shown as: "));
      check_text (vector);
    }
}

/* The formula has the weights of the model card. */
static void
test_formula (void)
{
  g_autoptr (VocScore) score = get_score ("2529.1");
  g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);

  g_assert_nonnull (strstr (sum->notes[0], "r = 0.05 (100 − "));
  g_assert_nonnull (strstr (sum->notes[0], " + 0.35 × "));
}

/* What a scenario moves, the shares of work, and the signs at a glance are sums of the same kind. */
static void
test_other_sums (void)
{
  guint step = MAX (1, occupations->len / 150);

  for (guint i = 0; i < occupations->len; i += step)
    {
      VocScenario scenario = i % 2 == 0 ? VOC_SCENARIO_SLOW : VOC_SCENARIO_FAST;
      VocScore *steady = scores->pdata[i];
      g_autoptr (VocScore) score = voc_score_dup_with (steady, TRUE, scenario);
      g_autoptr (VocSum) moves = voc_score_dup_moves (score);
      g_autoptr (VocSum) shares = voc_score_dup_work_shares (score);
      g_autoptr (GPtrArray) signs = voc_score_dup_vital_signs (steady);
      g_autofree char *total = NULL;

      check_sum (moves,
                 voc_ratio_subtract (voc_score_get_unclipped (score, VOC_SCORE_RESILIENCE),
                                     voc_score_get_unclipped (steady, VOC_SCORE_RESILIENCE)));
      check_sum (shares, voc_ratio_new (100, 1));
      total = voc_sum_dup_total_text (shares);
      g_assert_cmpstr (total, ==, "100 %");
      g_assert_cmpuint (shares->terms->len, <=, 8);
      g_assert_cmpuint (signs->len, ==, 10);
      for (guint s = 0; s < signs->len; s++)
        {
          VocSum *sign = signs->pdata[s];

          g_assert_cmpstr (sign->title, !=, NULL);
          g_assert_cmpstr (sign->value_text, !=, NULL);
          g_assert_cmpstr (sign->lead, !=, NULL);
          check_sum (sign, sign->exact);
        }
    }
}

/* Groups hold their skills' parts, and their shares are all of the weight. */
static void
test_groups (void)
{
  g_autoptr (VocScore) score = get_score ("2529.1");

  for (guint level = 0; level <= 4; level++)
    {
      g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, level);
      GPtrArray *terms = sum->terms;
      VocRatio shares = { 0, 1 };
      guint n_family = 0;
      guint n_anchor = 0;

      for (guint i = 0; i < terms->len; i++)
        {
          VocSumTerm *term = terms->pdata[i];
          GPtrArray *skills = term->terms;

          n_family += term->kind == VOC_TERM_FAMILY;
          n_anchor += term->kind == VOC_TERM_ANCHOR;
          /* Where it begins stands first whatever its size. */
          if (i > 1)
            g_assert_cmpfloat (fabs (voc_ratio_to_double (TERM (terms->pdata[i - 1])->points)), >=,
                               fabs (voc_ratio_to_double (term->points)));
          if (skills == NULL)
            continue;
          g_assert_cmpuint (skills->len, ==, term->n_skills);
          g_assert_cmpint (voc_ratio_compare (get_sum (skills),
                                              term->points),
                           ==, 0);
          shares = voc_ratio_add (shares, term->share);
          if (level > 0)
            g_assert_cmpuint (voc_group_get_depth (VOC_GROUP (term->concept)),
                              <=, level);
        }
      g_assert_cmpint (voc_ratio_compare (shares, voc_ratio_new (1, 1)), ==, 0);
      g_assert_cmpuint (n_family, ==, 1);
      g_assert_cmpuint (n_anchor, ==, 1);
    }
}

/* What is most exposed: essential skills before optional ones, and of each what takes most first. */
static void
test_exposed_in_order (void)
{
  guint n_steps = 0;

  for (guint i = 0; i < occupations->len; i++)
    {
      g_autoptr (GPtrArray) exposed = voc_score_dup_card (scores->pdata[i], VOC_CARD_EXPOSED, 0);

      for (guint t = 1; t < exposed->len; t++)
        {
          const VocSumTerm *before = TERM (exposed->pdata[t - 1]);
          const VocSumTerm *term = TERM (exposed->pdata[t]);

          n_steps++;
          if (before->relation == term->relation)
            g_assert_cmpint (voc_ratio_compare (before->points, term->points), <=, 0);
          else
            g_assert_cmpint (before->relation, ==, VOC_RELATION_ESSENTIAL);
        }
    }
  g_assert_cmpuint (n_steps, >, 0);
}

/* No skill is on two cards, and each meets the rule of its card. */
static void
test_cards (void)
{
  guint n_filled[VOC_CARD_EXPOSED + 1] = { 0 };

  for (guint i = 0; i < occupations->len; i++)
    {
      VocScore *score = scores->pdata[i];
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

      for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
        {
          g_autoptr (GPtrArray) all = voc_score_dup_card (score, card, 0);
          g_autoptr (GPtrArray) three = voc_score_dup_card (score, card, 3);

          n_filled[card] += all->len > 0;
          g_assert_cmpuint (three->len, ==, MIN (3, all->len));
          for (guint t = 0; t < all->len; t++)
            {
              VocRatio points = TERM (all->pdata[t])->points;

              g_assert_true (g_hash_table_add (seen, TERM (all->pdata[t])->concept));
              if (card == VOC_CARD_PEOPLE)
                g_assert_cmpint (voc_ratio_get_sign (points), >, 0);
              if (card == VOC_CARD_EXPOSED)
                g_assert_cmpint (voc_ratio_get_sign (points), <, 0);
              if (t < three->len)
                g_assert_true (TERM (all->pdata[t])->concept ==
                               TERM (three->pdata[t])->concept);
            }
        }
    }
  g_test_message ("Of %u occupations, %u have people, %u co-pilot, %u exposed", occupations->len,
                  n_filled[1], n_filled[2], n_filled[3]);
  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    g_assert_cmpuint (n_filled[card], >, occupations->len / 2);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  open_catalogue ();

  g_test_add_func ("/insight-sums/sums", test_sums);
  g_test_add_func ("/insight-sums/texts", test_texts);
  g_test_add_func ("/insight-sums/formula", test_formula);
  g_test_add_func ("/insight-sums/other-sums", test_other_sums);
  g_test_add_func ("/insight-sums/groups", test_groups);
  g_test_add_func ("/insight-sums/cards", test_cards);
  g_test_add_func ("/insight-sums/exposed-in-order", test_exposed_in_order);

  result = g_test_run ();
  close_catalogue ();
  return result;
}
