/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-preparation.h"

/* What a score says to somebody who has never heard of it: answers in everyday words. Words for
 * specialists are in voc-score-words.c. */

typedef enum
{
  BAND_WEAK,
  BAND_LESS,
  BAND_MIDDLE,
  BAND_MORE,
  BAND_STRONG,
  BAND_UNKNOWN,
} Band;

/* By rank, so that the word tells the same as the sentence about it. */
static Band
get_band (VocScore *self)
{
  int percentile = voc_score_get_percentile (self, VOC_SCORE_RESILIENCE);

  if (percentile < 0)
    return BAND_UNKNOWN;
  if (percentile < 10)
    return BAND_WEAK;
  if (percentile < 33)
    return BAND_LESS;
  if (percentile < 67)
    return BAND_MIDDLE;

  return percentile < 90 ? BAND_MORE : BAND_STRONG;
}

/**
 * voc_score_get_protection_title:
 *
 * Returns: how resilience is called where nobody is to need an explanation
 */
const char *
voc_score_get_protection_title (void)
{
  return _("Protection from AI and automation");
}

/**
 * voc_score_get_protection_ends:
 * @out_low: (out): the word at 0
 * @out_high: (out): the word at 100
 */
void
voc_score_get_protection_ends (const char **out_low,
                               const char **out_high)
{
  /* Translators: the low end of the scale of protection from AI and automation */
  *out_low = _("exposed");
  /* Translators: the high end of the scale of protection from AI and automation */
  *out_high = _("protected");
}

/**
 * voc_score_get_protection_word:
 *
 * Returns: (nullable): how well protected it is, beside all others; %NULL if that is not known
 */
const char *
voc_score_get_protection_word (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  switch (get_band (self))
    {
    case BAND_WEAK:
      return _("weakly protected");
    case BAND_LESS:
      return _("less protected than most");
    case BAND_MIDDLE:
      return _("about as protected as most");
    case BAND_MORE:
      return _("better protected than most");
    case BAND_STRONG:
      return _("strongly protected");
    case BAND_UNKNOWN:
    default:
      return NULL;
    }
}

/**
 * voc_score_dup_protection_figure:
 * @self: a score that is known
 *
 * Returns: (transfer full) (nullable): the value in whole points, or that it lies beyond an end of the
 *   scale, where it has no meaning
 */
char *
voc_score_dup_protection_figure (VocScore *self)
{
  VocRatio value = voc_score_get_value (self, VOC_SCORE_RESILIENCE);
  VocRatio unclipped = voc_score_get_unclipped (self, VOC_SCORE_RESILIENCE);

  if (!voc_ratio_is_known (value))
    return NULL;
  if (voc_ratio_compare (unclipped, value) < 0)
    /* Translators: a value from 0 to 100 that lies below the scale */
    return g_strdup (_("under 1"));
  if (voc_ratio_compare (unclipped, value) > 0)
    /* Translators: a value from 0 to 100 that lies above the scale */
    return g_strdup (_("over 99"));

  return voc_ratio_format_for_people (value, 0);
}

/**
 * voc_score_dup_protection_text:
 *
 * Returns: (transfer full) (nullable): the figure and the word for it: "78 of 100, better protected than
 *   most"
 */
char *
voc_score_dup_protection_text (VocScore *self)
{
  g_autofree char *figure = NULL;
  const char *word;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  figure = voc_score_dup_protection_figure (self);
  word = voc_score_get_protection_word (self);
  if (figure == NULL || word == NULL)
    return g_steal_pointer (&figure);

  /* Translators: a value from 0 to 100 and the word for it: "78 of 100, strongly protected" */
  return g_strdup_printf (_("%s of 100, %s"), figure, word);
}

/**
 * voc_score_dup_rank_words:
 *
 * Returns: (transfer full) (nullable): its rank among all occupations, as people say it: "Better protected
 *   than 9 in 10 jobs."
 */
char *
voc_score_dup_rank_words (VocScore *self)
{
  int percentile;
  guint tenths;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  percentile = voc_score_get_percentile (self, VOC_SCORE_RESILIENCE);
  if (percentile < 0)
    return NULL;
  if (percentile < 3)
    return g_strdup (_("Hardly any job is less protected."));
  if (percentile < 8)
    return g_strdup (_("Better protected than only 1 in 20 jobs."));
  if (percentile > 97)
    return g_strdup (_("Better protected than nearly all jobs."));
  if (percentile > 92)
    return g_strdup (_("Better protected than 19 in 20 jobs."));

  tenths = (guint) (percentile + 5) / 10;
  if (tenths == 5)
    return g_strdup (_("Better protected than about half of all jobs."));
  if (tenths < 5)
    /* Translators: %u is 1 to 4 */
    return g_strdup_printf (ngettext ("Better protected than only %u in 10 jobs.",
                                      "Better protected than only %u in 10 jobs.", tenths),
                            tenths);

  /* Translators: %u is 6 to 9 */
  return g_strdup_printf (ngettext ("Better protected than %u in 10 jobs.",
                                    "Better protected than %u in 10 jobs.", tenths),
                          tenths);
}

static const char *
get_answer (Band band)
{
  switch (band)
    {
    case BAND_WEAK:
      return _("Much of this work could be done by AI, software or robots.");
    case BAND_LESS:
      return _("AI, software or robots could do more of this work than of most.");
    case BAND_MIDDLE:
      return _("AI, software or robots could do some of this work.");
    case BAND_MORE:
      return _("AI, software or robots could do less of this work than of most.");
    case BAND_STRONG:
      return _("AI, software or robots could do little of this work.");
    case BAND_UNKNOWN:
    default:
      return _("How this work compares with others is not known.");
    }
}

/**
 * voc_score_dup_answer:
 *
 * Returns: (transfer full): what may change, in a sentence or two; what to look at, where the work is
 *   weakly protected
 */
char *
voc_score_dup_answer (VocScore *self)
{
  Band band;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_is_known (self))
    return g_strdup (_("What this work asks for is not known, so nothing can be said about it."));

  band = get_band (self);
  if (band != BAND_WEAK)
    return g_strdup (get_answer (band));

  /* Translators: whole sentences, one after the other. */
  return g_strdup_printf (
    _("%s %s"), get_answer (band),
    _("See below what stays with people, and under “Where next” what is close "
       "to it and safer."));
}

/**
 * voc_score_dup_speed_sentence:
 *
 * Returns: (transfer full) (nullable): of how many tasks AI could halve the time
 */
char *
voc_score_dup_speed_sentence (VocScore *self)
{
  VocRatio value;
  g_autofree char *share = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  value = voc_score_get_value (self, VOC_SCORE_EXPOSURE);
  if (!voc_ratio_is_known (value))
    return NULL;

  share = voc_ratio_format_for_people (value, 0);

  /* Translators: %s is a number, %d how far off it may be */
  return g_strdup_printf (_("AI could speed up about %s in 100 of the tasks (± %d)."), share,
                          voc_score_model_get_band (self->facts->model, VOC_SCORE_EXPOSURE));
}

/**
 * voc_score_dup_research_sentence:
 *
 * Returns: (transfer full): whether those who study it agree about AI
 */
char *
voc_score_dup_research_sentence (VocScore *self)
{
  const VocPublished *published;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  published = voc_score_get_published (self);
  switch (published != NULL ? voc_published_get_agreement (published, NULL, NULL)
                            : VOC_AGREEMENT_UNKNOWN)
    {
    case VOC_AGREEMENT_AGREE:
      return g_strdup (_("Researchers largely agree about how much AI can do here."));
    case VOC_AGREEMENT_DIFFER:
      return g_strdup (_("Researchers disagree somewhat about how much AI can do here."));
    case VOC_AGREEMENT_CONFLICT:
      return g_strdup (_("Researchers disagree widely about how much AI can do here."));
    case VOC_AGREEMENT_UNKNOWN:
    default:
      return g_strdup (_("Too few researchers have looked at this work to compare them."));
    }
}

/**
 * voc_score_get_scenario_words:
 *
 * Returns: what is assumed about how fast AI and robots spread
 */
const char *
voc_score_get_scenario_words (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  switch (self->scenario)
    {
    case VOC_SCENARIO_SLOW:
      return _(
        "If AI, software and robots spread slowly. This is a what-if, not a forecast.");
    case VOC_SCENARIO_FAST:
      return _("If AI, software and robots spread fast. This is a what-if, not a forecast.");
    case VOC_SCENARIO_STEADY:
    default:
      return _("If AI, software and robots go on spreading as they do.");
    }
}

static const char *
get_training (gint64 value)
{
  static const char *const WORDS[] = {
    NC_("training", "hardly any"), NC_("training", "some"),      NC_("training", "medium"),
    NC_("training", "long"),       NC_("training", "very long"),
  };

  return g_dpgettext2 (NULL, "training", WORDS[voc_preparation_get_training (value)]);
}

static const char *
get_place (gint64 value)
{
  if (value < 40)
    return _("On site");

  return value < 65 ? _("Partly from home") : _("Can be done from home");
}

static const char *
get_effort (gint64 value)
{
  if (value < 34)
    return C_("physical work", "little");

  return value < 67 ? C_("physical work", "some") : C_("physical work", "much");
}

/* What stands among the plain facts, in their order. */
static const struct
{
  VocScoreColumn column;
  const char *title;
  const char *(*get_word) (gint64 value);
  gboolean speaks_for_itself; /* needs no title in a line */
} PLAIN_FACTS[VOC_N_PLAIN_FACTS] = {
  { VOC_SCORE_JOBZONE, N_("Training"), get_training, FALSE },
  { VOC_SCORE_REMOTE, N_("Place of work"), get_place, TRUE },
  { VOC_SCORE_PHYSICAL, N_("Physical work"), get_effort, FALSE },
};

/**
 * voc_score_get_plain_fact:
 * @index: 0 for training, 1 for the place of work, 2 for how physical it is
 * @out_title: (out): what the word is about
 *
 * Returns: (nullable): the word for it; %NULL if it is not known
 */
const char *
voc_score_get_plain_fact (VocScore    *self,
                          guint        index,
                          const char **out_title)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);
  g_return_val_if_fail (index < VOC_N_PLAIN_FACTS, NULL);

  *out_title = _(PLAIN_FACTS[index].title);
  if (!voc_score_is_known (self))
    return NULL;

  return PLAIN_FACTS[index]
    .get_word (voc_ratio_round (voc_score_get_value (self, PLAIN_FACTS[index].column), 0));
}

/**
 * voc_score_dup_plain_facts:
 *
 * Returns: (transfer full) (nullable): how long the training is, where the work is done and how physical it
 *   is, in one line; %NULL if that is not known
 */
char *
voc_score_dup_plain_facts (VocScore *self)
{
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_is_known (self))
    return NULL;

  line = g_string_new (NULL);
  for (guint i = 0; i < VOC_N_PLAIN_FACTS; i++)
    {
      const char *title;
      const char *word = voc_score_get_plain_fact (self, i, &title);

      if (i > 0)
        g_string_append (line, "  ·  ");
      if (PLAIN_FACTS[i].speaks_for_itself)
        g_string_append (line, word);
      else
        /* Translators: a name and what it is: “Training: long” */
        g_string_append_printf (line, _("%s: %s"), title, word);
    }

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/**
 * voc_score_dup_examples:
 * @card: a card
 * @limit: how many at most
 *
 * Returns: (transfer full) (nullable): a few skills of a card by name, in one line; %NULL if there are none
 */
char *
voc_score_dup_examples (VocScore     *self,
                        VocScoreCard  card,
                        guint         limit)
{
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  terms = voc_score_dup_card (self, card, limit);
  if (terms->len == 0)
    return NULL;

  line = g_string_new (NULL);
  for (guint i = 0; i < terms->len; i++)
    {
      if (i > 0)
        g_string_append (line, C_("list separator", ", "));
      g_string_append (line, voc_concept_get_label (((VocSumTerm *) terms->pdata[i])->concept));
    }

  return g_string_free_and_steal (g_steal_pointer (&line));
}
