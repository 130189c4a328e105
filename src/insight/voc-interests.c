/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-interests.h"

#include <math.h>

#include <glib/gi18n.h>

/* What one likes to do: 48 statements, eight of each of Holland's six areas, written for Vocation. */

static const struct
{
  const char *letter;
  const char *title;
  const char *description;
} INTERESTS[] = {
  [VOC_INTEREST_REALISTIC] = {
    "R", N_("Doing and making"),
    N_("You like to work with your hands, with tools, machines, plants or animals."),
  },
  [VOC_INTEREST_INVESTIGATIVE] = {
    "I", N_("Finding out"),
    N_("You like to understand how things work and to solve hard questions."),
  },
  [VOC_INTEREST_ARTISTIC] = {
    "A", N_("Creating"),
    N_("You like to make something of your own, in pictures, words, sounds or shapes."),
  },
  [VOC_INTEREST_SOCIAL] = {
    "S", N_("Helping people"),
    N_("You like to help, teach, care for and listen to people."),
  },
  [VOC_INTEREST_ENTERPRISING] = {
    "E", N_("Leading and persuading"),
    N_("You like to start things, to lead, to sell and to win people over."),
  },
  [VOC_INTEREST_CONVENTIONAL] = {
    "C", N_("Keeping order"),
    N_("You like clear rules, figures that add up, and things in their place."),
  },
};

/* The areas take turns, so that nobody answers eight of a kind in a row; the short form comes first. */
static const VocStatement STATEMENTS[VOC_N_STATEMENTS] = {
  { "r1", VOC_INTEREST_REALISTIC, TRUE, N_("Repair a bicycle or a machine") },
  { "i1", VOC_INTEREST_INVESTIGATIVE, TRUE, N_("Find out why an experiment went wrong") },
  { "a1", VOC_INTEREST_ARTISTIC, TRUE, N_("Draw, paint or design a poster") },
  { "s1", VOC_INTEREST_SOCIAL, TRUE, N_("Explain something until another person understands it") },
  { "e1", VOC_INTEREST_ENTERPRISING, TRUE, N_("Sell something that you believe in") },
  { "c1", VOC_INTEREST_CONVENTIONAL, TRUE, N_("Keep a list of who has paid") },
  { "r2", VOC_INTEREST_REALISTIC, TRUE, N_("Grow vegetables or look after plants") },
  { "i2", VOC_INTEREST_INVESTIGATIVE, TRUE, N_("Work out a hard puzzle with numbers") },
  { "a2", VOC_INTEREST_ARTISTIC, TRUE, N_("Write a story or a poem") },
  { "s2", VOC_INTEREST_SOCIAL, TRUE, N_("Look after somebody who is ill or old") },
  { "e2", VOC_INTEREST_ENTERPRISING, TRUE, N_("Lead a group that has to reach a goal") },
  { "c2", VOC_INTEREST_CONVENTIONAL, TRUE,
    N_("Put papers or files in order so that anyone finds them") },
  { "r3", VOC_INTEREST_REALISTIC, TRUE, N_("Put parts together until a device works") },
  { "i3", VOC_INTEREST_INVESTIGATIVE, TRUE, N_("Write a program that works something out") },
  { "a3", VOC_INTEREST_ARTISTIC, TRUE, N_("Think up how a room or a garden could look") },
  { "s3", VOC_INTEREST_SOCIAL, TRUE, N_("Listen to somebody who has a worry") },
  { "e3", VOC_INTEREST_ENTERPRISING, TRUE, N_("Plan an event and get people to come") },
  { "c3", VOC_INTEREST_CONVENTIONAL, TRUE, N_("Check a form or a bill for mistakes") },
  { "r4", VOC_INTEREST_REALISTIC, FALSE, N_("Build a shelf or a shed out of wood") },
  { "i4", VOC_INTEREST_INVESTIGATIVE, FALSE, N_("Look at tiny things through a microscope") },
  { "a4", VOC_INTEREST_ARTISTIC, FALSE, N_("Play music or sing for others") },
  { "s4", VOC_INTEREST_SOCIAL, FALSE, N_("Play with small children and help them learn") },
  { "e4", VOC_INTEREST_ENTERPRISING, FALSE, N_("Start a small business") },
  { "c4", VOC_INTEREST_CONVENTIONAL, FALSE, N_("Enter figures in a table") },
  { "r5", VOC_INTEREST_REALISTIC, FALSE, N_("Drive a lorry, a bus or a digger") },
  { "i5", VOC_INTEREST_INVESTIGATIVE, FALSE, N_("Read about new discoveries") },
  { "a5", VOC_INTEREST_ARTISTIC, FALSE, N_("Act in a play or a film") },
  { "s5", VOC_INTEREST_SOCIAL, FALSE, N_("Help a newcomer find their way") },
  { "e5", VOC_INTEREST_ENTERPRISING, FALSE, N_("Speak for your group in front of others") },
  { "c5", VOC_INTEREST_CONVENTIONAL, FALSE, N_("Plan who works when") },
  { "r6", VOC_INTEREST_REALISTIC, FALSE, N_("Lay cables or fit pipes in a house") },
  { "i6", VOC_INTEREST_INVESTIGATIVE, FALSE,
    N_("Compare what different sources say until you know what is true") },
  { "a6", VOC_INTEREST_ARTISTIC, FALSE, N_("Take photographs or make short films") },
  { "s6", VOC_INTEREST_SOCIAL, FALSE, N_("Train a sports team") },
  { "e6", VOC_INTEREST_ENTERPRISING, FALSE, N_("Bargain for a better price") },
  { "c6", VOC_INTEREST_CONVENTIONAL, FALSE, N_("Count what is in a store room") },
  { "r7", VOC_INTEREST_REALISTIC, FALSE, N_("Look after animals on a farm") },
  { "i7", VOC_INTEREST_INVESTIGATIVE, FALSE, N_("Find out what makes people or animals ill") },
  { "a7", VOC_INTEREST_ARTISTIC, FALSE, N_("Invent a game or a character") },
  { "s7", VOC_INTEREST_SOCIAL, FALSE, N_("Settle a quarrel between two people") },
  { "e7", VOC_INTEREST_ENTERPRISING, FALSE, N_("Win others over to an idea") },
  { "c7", VOC_INTEREST_CONVENTIONAL, FALSE, N_("Follow clear rules step by step") },
  { "r8", VOC_INTEREST_REALISTIC, FALSE, N_("Work outdoors in any weather") },
  { "i8", VOC_INTEREST_INVESTIGATIVE, FALSE,
    N_("Watch the stars, the weather or wild animals and take notes") },
  { "a8", VOC_INTEREST_ARTISTIC, FALSE,
    N_("Make clothes, jewellery or pottery to your own design") },
  { "s8", VOC_INTEREST_SOCIAL, FALSE, N_("Collect food or clothes for people in need") },
  { "e8", VOC_INTEREST_ENTERPRISING, FALSE, N_("Decide how money should be spent") },
  { "c8", VOC_INTEREST_CONVENTIONAL, FALSE, N_("Write up the notes of a meeting neatly") },
};

/* Below this many hundredths between the highest and the lowest area a result is mixed, from the
 * other on it is clear. An answer is 100 apart from the next. */
#define FAIR_SPREAD 75
#define CLEAR_SPREAD 150
/* Areas whose means differ by less are tied. */
#define TIE 25

/* The letter that stands for an area everywhere. */
const char *
voc_interest_get_letter (VocInterest interest)
{
  return INTERESTS[interest].letter;
}

const char *
voc_interest_get_title (VocInterest interest)
{
  return _(INTERESTS[interest].title);
}

const char *
voc_interest_get_description (VocInterest interest)
{
  return _(INTERESTS[interest].description);
}

/**
 * voc_statement_get:
 * @index: 0 to %VOC_N_STATEMENTS - 1; the first %VOC_N_SHORT_STATEMENTS are the short form
 *
 * Returns: a statement
 */
const VocStatement *
voc_statement_get (guint index)
{
  return &STATEMENTS[index];
}

/**
 * voc_statement_find:
 * @id: its name in files
 * @out_index: (out): its index
 *
 * Returns: whether there is one
 */
gboolean
voc_statement_find (const char *id,
                    guint      *out_index)
{
  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    if (g_str_equal (STATEMENTS[i].id, id))
      {
        *out_index = i;
        return TRUE;
      }

  return FALSE;
}

const char *
voc_answer_get_text (guint answer)
{
  static const char *const TEXTS[] = {
    N_("Not answered"),       N_("I would dislike it"),  N_("I would rather not"),
    N_("I do not know"),      N_("I would like it"),     N_("I would love it"),
  };

  return _(TEXTS[answer]);
}

static VocClarity
judge (const VocInterestResult *result)
{
  gint32 low = G_MAXINT32;
  gint32 high = 0;

  for (guint i = 0; i < VOC_N_INTERESTS; i++)
    {
      low = MIN (low, result->means[i]);
      high = MAX (high, result->means[i]);
    }

  if (low == 0 || low == high)
    return VOC_CLARITY_NOTHING;
  return high - low < FAIR_SPREAD    ? VOC_CLARITY_MIXED
         : high - low < CLEAR_SPREAD ? VOC_CLARITY_FAIR
                                     : VOC_CLARITY_CLEAR;
}

/**
 * voc_interests_read:
 * @profile: the person
 * @out_answers: (out) (array fixed-size=48): their answer to each statement, %VOC_ANSWER_NONE where
 *   there is none
 */
void
voc_interests_read (VocProfile *profile,
                    guint8     *out_answers)
{
  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    out_answers[i] = voc_profile_get_interest (profile, STATEMENTS[i].id);
}

/**
 * voc_interests_sum_up:
 * @answers: (array fixed-size=48): the answer to each statement, %VOC_ANSWER_NONE where there is none
 * @out_result: (out): what they say
 *
 * An area counts the mean of its answers, so that who leaves some out is not taken to dislike them. A
 * result needs an answer in every area, and two areas that differ.
 */
void
voc_interests_sum_up (const guint8      *answers,
                      VocInterestResult *out_result)
{
  guint sums[VOC_N_INTERESTS] = { 0 };
  guint n[VOC_N_INTERESTS] = { 0 };

  *out_result = (VocInterestResult) { 0 };
  for (guint i = 0; i < VOC_N_STATEMENTS; i++)
    if (answers[i] != VOC_ANSWER_NONE)
      {
        sums[STATEMENTS[i].interest] += answers[i];
        n[STATEMENTS[i].interest]++;
        out_result->n_answers++;
      }

  for (guint i = 0; i < VOC_N_INTERESTS; i++)
    if (n[i] > 0)
      out_result->means[i] = (200 * sums[i] + n[i]) / (2 * n[i]);
  out_result->clarity = judge (out_result);
}

/* Puts the areas into @order, highest first; those that are equal in the order of the model. */
static void
sort_areas (const gint32 *figures,
            VocInterest  *order)
{
  for (guint i = 0; i < VOC_N_INTERESTS; i++)
    {
      guint at = i;

      for (; at > 0 && figures[order[at - 1]] < figures[i]; at--)
        order[at] = order[at - 1];
      order[at] = i;
    }
}

static gboolean
is_tied (const VocInterestResult *result,
         const VocInterest       *order,
         guint                    i)
{
  return i > 0 && result->means[order[i - 1]] - result->means[order[i]] < TIE;
}

/**
 * voc_interests_get_top:
 * @result: a result that says something
 * @out_order: (out) (array fixed-size=6): the areas, highest first
 *
 * Returns: how many of them stand out: three, and those that are tied with the third
 */
guint
voc_interests_get_top (const VocInterestResult *result,
                       VocInterest             *out_order)
{
  guint n = 3;

  sort_areas (result->means, out_order);
  while (n < VOC_N_INTERESTS && is_tied (result, out_order, n))
    n++;

  return n;
}

/**
 * voc_interests_dup_letters:
 * @result: a result that says something
 *
 * The letters of the areas that stand out. Letters of areas that are tied stand together: "S A=I".
 *
 * Returns: (transfer full): the letters
 */
char *
voc_interests_dup_letters (const VocInterestResult *result)
{
  VocInterest order[VOC_N_INTERESTS];
  guint n = voc_interests_get_top (result, order);
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (letters, "%s%s",
                            i == 0                       ? ""
                            : is_tied (result, order, i) ? "="
                                                         : " ",
                            INTERESTS[order[i]].letter);

  return g_string_free_and_steal (letters);
}

const char *
voc_clarity_get_text (VocClarity clarity)
{
  static const char *const TEXTS[] = {
    [VOC_CLARITY_NOTHING] = N_(
      "Nothing can be said yet: your answers are too few or all the same. Give some things that "
      "you would love and some that you would dislike."),
    [VOC_CLARITY_MIXED] =
      N_("You like many kinds of work about equally. Let your skills and the people around you "
          "decide."),
    [VOC_CLARITY_FAIR] = N_("Some kinds of work appeal to you more than others."),
    [VOC_CLARITY_CLEAR] = N_("You know quite clearly what you like."),
  };

  return _(TEXTS[clarity]);
}

/**
 * voc_interests_correlate:
 * @result: what somebody likes
 * @figures: (array fixed-size=6): the interests of an occupation
 * @out_r: (out): Pearson's correlation of the six, -1 to 1
 *
 * Interests say what one would like, never what one can do.
 *
 * Returns: whether anything can be said: not where one of the two is flat
 */
gboolean
voc_interests_correlate (const VocInterestResult *result,
                         const gint32            *figures,
                         double                  *out_r)
{
  gint64 sum_x = 0;
  gint64 sum_y = 0;
  gint64 xx = 0;
  gint64 yy = 0;
  gint64 xy = 0;

  *out_r = 0;
  if (result->clarity == VOC_CLARITY_NOTHING)
    return FALSE;

  for (guint i = 0; i < VOC_N_INTERESTS; i++)
    {
      gint64 x = result->means[i];
      gint64 y = figures[i];

      sum_x += x;
      sum_y += y;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
  xx = VOC_N_INTERESTS * xx - sum_x * sum_x;
  yy = VOC_N_INTERESTS * yy - sum_y * sum_y;
  xy = VOC_N_INTERESTS * xy - sum_x * sum_y;
  if (xx == 0 || yy == 0)
    return FALSE;

  *out_r = xy / sqrt ((double) xx * yy);
  return TRUE;
}

VocInterestBand
voc_interests_get_band (double r)
{
  return r >= 0.73 ? VOC_INTEREST_BAND_BEST : r >= 0.61 ? VOC_INTEREST_BAND_GOOD
                                                        : VOC_INTEREST_BAND_LESS;
}

const char *
voc_interest_band_get_text (VocInterestBand band)
{
  static const char *const TEXTS[] = {
    [VOC_INTEREST_BAND_UNKNOWN] = N_("Not known"),
    [VOC_INTEREST_BAND_LESS] = N_("Not much like what you like"),
    [VOC_INTEREST_BAND_GOOD] = N_("Much of what you like"),
    [VOC_INTEREST_BAND_BEST] = N_("Very much what you like"),
  };

  return _(TEXTS[band]);
}

/**
 * voc_interests_dup_reason:
 * @result: what somebody likes; it says something
 * @figures: (array fixed-size=6): the interests of an occupation
 *
 * Why the two go together or not: the strongest area of the work, and whether it is one of the
 * person's three strongest.
 *
 * Returns: (transfer full): a sentence
 */
char *
voc_interests_dup_reason (const VocInterestResult *result,
                          const gint32            *figures)
{
  VocInterest mine[VOC_N_INTERESTS];
  VocInterest its[VOC_N_INTERESTS];
  gboolean first = FALSE;
  gboolean second = FALSE;

  sort_areas (result->means, mine);
  sort_areas (figures, its);
  for (guint i = 0; i < 3; i++)
    {
      first |= mine[i] == its[0];
      second |= mine[i] == its[1];
    }

  if (first && second)
    /* Translators: two areas of interest, such as “Helping people” and “Finding out”. */
    return g_strdup_printf (_("Mostly “%s” and “%s”, both of which you like."),
                            voc_interest_get_title (its[0]), voc_interest_get_title (its[1]));
  if (first || second)
    return g_strdup_printf (_("Mostly “%s” and “%s”; you like “%s”."),
                            voc_interest_get_title (its[0]), voc_interest_get_title (its[1]),
                            voc_interest_get_title (first ? its[0] : its[1]));
  return g_strdup_printf (_("Mostly “%s” and “%s”; you like other things more."),
                          voc_interest_get_title (its[0]), voc_interest_get_title (its[1]));
}
