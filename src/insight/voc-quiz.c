/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-quiz.h"

#include <glib/gi18n.h>

/* "Could this fit you?": three questions about the ways of working that set an occupation apart. */

/* In the order of the figures of %VOC_TRAIT_STYLES. */
static const struct
{
  const char *id;
  const char *title;
  const char *question;
} STYLES[VOC_N_STYLES] = {
  { "achievement", N_("Aiming high"), N_("You set yourself high goals and work hard for them.") },
  { "persistence", N_("Not giving up"), N_("You keep going when something is difficult.") },
  { "initiative", N_("Getting started"), N_("You begin things without being told.") },
  { "leadership", N_("Taking charge"), N_("You like to take charge and show others the way.") },
  { "cooperation", N_("Working together"), N_("You are easy to work with and help out gladly.") },
  { "concern", N_("Caring for others"), N_("You notice how others feel and want to help.") },
  { "social", N_("Being with people"), N_("You would rather work with people than alone.") },
  { "self-control", N_("Staying calm"), N_("You stay calm even when somebody is rude to you.") },
  { "stress", N_("Coping with pressure"),
    N_("You can work well when there is a lot of pressure.") },
  { "adaptability", N_("Being flexible"), N_("You cope well when plans change.") },
  { "dependability", N_("Being reliable"), N_("You do what you have promised, and on time.") },
  { "detail", N_("Being exact"), N_("You notice small mistakes and finish things carefully.") },
  { "integrity", N_("Being honest"), N_("You are honest even when it costs you something.") },
  { "independence", N_("Working on your own"),
    N_("You find your own way of doing things, with little guidance.") },
  { "innovation", N_("Having ideas"), N_("You like to think of new ways of doing things.") },
  { "analysis", N_("Thinking things through"),
    N_("You take a problem apart before you decide.") },
};

static gboolean
stands_above (VocTraits    *traits,
              guint         occupation,
              const gint32 *figures,
              guint         a,
              guint         b)
{
  guint of_a = voc_traits_get_standing (traits, VOC_TRAIT_STYLES, occupation, a);
  guint of_b = voc_traits_get_standing (traits, VOC_TRAIT_STYLES, occupation, b);

  return of_a != of_b ? of_a > of_b : figures[a] > figures[b];
}

/**
 * voc_quiz_pick:
 * @traits: traits of all occupations
 * @occupation: index in the matrix
 * @out_styles: (out) (array fixed-size=3): the work styles to ask about
 *
 * The styles in which the occupation stands highest among all: what is important everywhere, such as being
 * reliable, says nothing about one.
 *
 * Returns: whether its styles are known
 */
gboolean
voc_quiz_pick (VocTraits *traits,
               guint      occupation,
               guint     *out_styles)
{
  const gint32 *figures = voc_traits_get (traits, VOC_TRAIT_STYLES, occupation, NULL);
  guint n = 0;

  if (figures == NULL)
    return FALSE;

  for (guint i = 0; i < VOC_N_STYLES; i++)
    {
      guint at = n;

      for (; at > 0 && stands_above (traits, occupation, figures, i, out_styles[at - 1]); at--)
        if (at < VOC_QUIZ_N_QUESTIONS)
          out_styles[at] = out_styles[at - 1];
      if (at < VOC_QUIZ_N_QUESTIONS)
        {
          out_styles[at] = i;
          n = MIN (n + 1, VOC_QUIZ_N_QUESTIONS);
        }
    }

  return TRUE;
}

/* The name of a style in files. */
const char *
voc_style_get_id (guint style)
{
  return STYLES[style].id;
}

const char *
voc_style_get_title (guint style)
{
  return _(STYLES[style].title);
}

/* What is asked: a sentence that does or does not describe the person. */
const char *
voc_style_get_question (guint style)
{
  return _(STYLES[style].question);
}

const char *
voc_style_get_answer_text (guint answer)
{
  static const char *const TEXTS[] = {
    N_("Not answered"),  N_("Not me at all"), N_("Rather not me"),
    N_("Partly me"),     N_("Rather me"),     N_("Just like me"),
  };

  return _(TEXTS[answer]);
}

/**
 * voc_quiz_judge:
 * @answers: (array fixed-size=3): 1 to 5 each
 *
 * Returns: what the answers come to: it suits from a mean of 3⅔, it is hard below 2⅔
 */
VocQuizOutcome
voc_quiz_judge (const guint8 *answers)
{
  guint sum = 0;

  for (guint i = 0; i < VOC_QUIZ_N_QUESTIONS; i++)
    sum += answers[i];

  return sum >= 11 ? VOC_QUIZ_SUITS : sum >= 8 ? VOC_QUIZ_PARTLY : VOC_QUIZ_HARD;
}

const char *
voc_quiz_outcome_get_text (VocQuizOutcome outcome)
{
  static const char *const TEXTS[] = {
    [VOC_QUIZ_HARD] = N_("This way of working may cost you effort every day."),
    [VOC_QUIZ_PARTLY] = N_("Part of this way of working could suit you."),
    [VOC_QUIZ_SUITS] = N_("This way of working could suit you well."),
  };

  return _(TEXTS[outcome]);
}

/**
 * voc_quiz_dup_reason:
 * @style: a work style that the occupation asks for more than others do
 * @answer: what the person said
 *
 * Returns: (transfer full): a sentence
 */
char *
voc_quiz_dup_reason (guint style,
                     guint answer)
{
  const char *title = voc_style_get_title (style);

  if (answer > 3)
    /* Translators: a way of working, such as “Staying calm”. */
    return g_strdup_printf (_("“%s” is typical of this work, and it is like you."), title);
  if (answer == 3)
    return g_strdup_printf (_("“%s” is typical of this work, and it is partly like you."), title);
  return g_strdup_printf (_("“%s” is typical of this work, and it is not like you."), title);
}

/* What three answers cannot say. */
const char *
voc_quiz_get_caveat (void)
{
  return _(
    "Three questions are a first thought, not a test. They do not ask what you can do, what you "
    "would like, or what pays your rent. People change, and one workplace is not like another.");
}
