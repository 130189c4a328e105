/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* Sentences about a score. Each case has a whole sentence of its own, so that it can be translated.
 * */

/**
 * voc_score_dup_rank_sentence:
 *
 * Returns: (transfer full): where its resilience stands among all occupations
 */
char *
voc_score_dup_rank_sentence (VocScore *self)
{
  int percentile = voc_score_get_percentile (self, VOC_SCORE_RESILIENCE);

  if (percentile < 0)
    return g_strdup (_("Its rank among all occupations is not known."));

  return g_strdup_printf (_("More resilient than %d %% of occupations"), percentile);
}

/* The vector that takes most from resilience. */
static VocScoreColumn
get_strongest (VocScore *self)
{
  VocScoreColumn strongest = VOC_SCORE_GEN;
  VocRatio most = VOC_RATIO_UNKNOWN;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    {
      VocRatio value = voc_score_get_value (self, c);

      if (voc_ratio_compare (value, most) > 0)
        {
          strongest = c;
          most = value;
        }
    }

  return strongest;
}

static const char *
get_pressure (VocScoreColumn strongest)
{
  switch ((guint) strongest)
    {
    case VOC_SCORE_ML:
      return _("What comes nearest to its skills is AI that analyses and predicts.");
    case VOC_SCORE_GEN:
      return _("What comes nearest to its skills is generative AI.");
    case VOC_SCORE_DIG:
      return _("What comes nearest to its skills is workflow software.");
    default:
      return _("What comes nearest to its skills is robotics.");
    }
}

static const char *
get_outlook (int percentile)
{
  if (percentile >= 80)
    return _(
      "The skills of this occupation are among the best protected: it is more resilient than %d "
      "%% of "
      "occupations, and AI could speed up about %s %% of its tasks (± %d).");
  if (percentile >= 50)
    return _(
      "The skills of this occupation are more protected than those of most: it is more resilient "
      "than "
      "%d %% of occupations, and AI could speed up about %s %% of its tasks (± %d).");
  if (percentile >= 20)
    return _(
      "The skills of this occupation are less protected than those of most: it is more resilient "
      "than "
      "%d %% of occupations, and AI could speed up about %s %% of its tasks (± %d).");

  return _(
    "The skills of this occupation are among the least protected: it is more resilient than %d %% "
    "of "
    "occupations, and AI could speed up about %s %% of its tasks (± %d).");
}

/**
 * voc_score_dup_outlook:
 *
 * Returns: (transfer full): what the figures say, in two sentences
 */
char *
voc_score_dup_outlook (VocScore *self)
{
  g_autofree char *exposure = NULL;
  g_autofree char *sentence = NULL;
  int percentile;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_is_known (self))
    return g_strdup (
      _("This occupation lists no skills, so there is nothing to compute a score from."));

  percentile = voc_score_get_percentile (self, VOC_SCORE_RESILIENCE);
  if (percentile < 0)
    return g_strdup (get_pressure (get_strongest (self)));

  exposure = voc_ratio_format_for_people (voc_score_get_value (self, VOC_SCORE_EXPOSURE), 0);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  sentence = g_strdup_printf (get_outlook (percentile), percentile, exposure,
                              voc_score_model_get_band (self->facts->model, VOC_SCORE_EXPOSURE));
#pragma GCC diagnostic pop

  /* Translators: two whole sentences, one after the other. */
  return g_strdup_printf (_("%s %s"), sentence, get_pressure (get_strongest (self)));
}

/**
 * voc_score_dup_anchor_sentence:
 *
 * Returns: (transfer full) (nullable): what the anchor does, or would do; %NULL if there is none
 */
char *
voc_score_dup_anchor_sentence (VocScore *self)
{
  g_autofree char *points = NULL;
  VocRatio anchor;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_has_anchor (self))
    return NULL;

  anchor = voc_score_get_anchor_points (self, VOC_SCORE_RESILIENCE);
  points = voc_ratio_format_for_people ((VocRatio) { ABS (anchor.numerator), anchor.denominator },
                                        1);
  if (voc_ratio_get_sign (anchor) > 0)
    return g_strdup_printf (
      _("Research measured this group of occupations %s points more resilient than its skills "
         "suggest."),
      points);
  if (voc_ratio_get_sign (anchor) < 0)
    return g_strdup_printf (
      _("Research measured this group of occupations %s points less resilient than its skills "
         "suggest."),
      points);

  return g_strdup (
    _("Research measured this group of occupations as resilient as its skills suggest."));
}

/**
 * voc_score_dup_scenario_sentence:
 *
 * Returns: (transfer full): what the scenario changes, and under which assumption
 */
char *
voc_score_dup_scenario_sentence (VocScore *self)
{
  g_autoptr (VocScore) steady = NULL;
  g_autofree char *moved = NULL;
  const char *assumption;
  VocRatio change;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  assumption = voc_scenario_to_assumption (self->scenario);
  if (self->scenario == VOC_SCENARIO_STEADY || !voc_score_is_known (self))
    return g_strdup (assumption);

  steady = voc_score_dup_with (self, self->anchored, VOC_SCENARIO_STEADY);
  change = voc_ratio_subtract (voc_score_get_value (self, VOC_SCORE_RESILIENCE),
                               voc_score_get_value (steady, VOC_SCORE_RESILIENCE));
  moved = voc_ratio_format_signed (change, 1);

  /* Translators: a whole sentence about what is assumed; points with their sign. */
  return g_strdup_printf (
    _("%s Resilience moves by %s points. This is arithmetic on an assumption."), assumption,
    moved);
}

/**
 * voc_score_dup_unknown_sentence:
 *
 * Returns: (transfer full) (nullable): what is not known; %NULL if all is
 */
char *
voc_score_dup_unknown_sentence (VocScore *self)
{
  g_autofree char *share = NULL;
  VocRatio percent;
  guint n;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_is_known (self))
    return g_strdup (_("This occupation lists no skills, so there is no score."));

  n = voc_score_get_n_unknown (self);
  if (n > 0)
    {
      percent = voc_score_get_unknown_share (self);
      percent.numerator *= 100;
      share = voc_ratio_format_for_people (percent, 0);
      return g_strdup_printf (
        g_dngettext (
          GETTEXT_PACKAGE,
          "%u skill is in no group that the model knows (%s %% of the weight). It counts 50 "
          "everywhere.",
          "%u skills are in no group that the model knows (%s %% of the weight). They count 50 "
          "everywhere.",
          n),
        n, share);
    }
  if (voc_score_model_get_family (self->facts->model, self->facts->code) == NULL)
    return g_strdup (
      _("The model does not know this family of occupations and adds nothing for it."));
  if (!voc_score_has_anchor (self))
    return g_strdup (_("No research about this unit group is known, so there is no anchor."));

  return NULL;
}

/**
 * voc_score_dup_peers_sentence:
 *
 * Returns: (transfer full) (nullable): how typical it is for its group
 */
char *
voc_score_dup_peers_sentence (VocScore *self)
{
  const VocScorePeers *peers = voc_score_get_peers (self);
  g_autofree char *points = NULL;
  const char *group;

  if (peers == NULL)
    return NULL;

  group = voc_concept_get_label (VOC_CONCEPT (peers->group));
  points = voc_ratio_format_for_people ((VocRatio) { ABS (peers->deviation.numerator),
                                                     peers->deviation.denominator },
                                        0);
  if (ABS (voc_ratio_round (peers->deviation, 3)) < 5000)
    return g_strdup_printf (_("As resilient as is typical of “%s” (%u occupations)"), group,
                            peers->n);
  if (voc_ratio_get_sign (peers->deviation) > 0)
    return g_strdup_printf (_("%s points more resilient than the mean of “%s” (%u occupations)"),
                            points, group, peers->n);

  return g_strdup_printf (_("%s points less resilient than the mean of “%s” (%u occupations)"),
                          points, group, peers->n);
}
