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

  /* Translators: a percentage and a number: "More resilient than 51 % of 3,039 occupations" */
  return g_strdup_printf (_("More resilient than %d %% of %'Iu occupations"), percentile,
                          voc_score_model_get_n_ranked (self->facts->model));
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
    return _("The skills of this occupation are among the best protected. AI could speed up "
              "about %s %% of its tasks (± %d).");
  if (percentile >= 60)
    return _("The skills of this occupation are more protected than those of most. AI could "
              "speed up about %s %% of its tasks (± %d).");
  if (percentile >= 40)
    return _("The skills of this occupation are about as protected as those of most. AI could "
              "speed up about %s %% of its tasks (± %d).");
  if (percentile >= 20)
    return _("The skills of this occupation are less protected than those of most. AI could "
              "speed up about %s %% of its tasks (± %d).");

  return _("The skills of this occupation are among the least protected. AI could speed up "
            "about %s %% of its tasks (± %d).");
}

/**
 * voc_score_dup_outlook:
 *
 * Returns: (transfer full): what the figures say, in a few sentences
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
  sentence = g_strdup_printf (get_outlook (percentile), exposure,
                              voc_score_model_get_band (self->facts->model, VOC_SCORE_EXPOSURE));
#pragma GCC diagnostic pop

  /* Translators: whole sentences, one after the other. */
  return g_strdup_printf (_("%s %s"), sentence, get_pressure (get_strongest (self)));
}

/**
 * voc_score_dup_figure:
 * @self: (nullable): a score
 * @column: a column
 *
 * Returns: (transfer full): the value as it is shown, with its unit: "82 of 100", "57 % of tasks, ± 8"
 */
char *
voc_score_dup_figure (VocScore       *self,
                      VocScoreColumn  column)
{
  VocRatio value = self != NULL ? voc_score_get_value (self, column) : VOC_RATIO_UNKNOWN;
  g_autofree char *figure = NULL;
  int band;

  if (!voc_ratio_is_known (value))
    return g_strdup (_("not known"));

  figure = voc_ratio_format_for_people (value, 0);
  band = voc_score_model_get_band (self->facts->model, column);
  if (column == VOC_SCORE_EXPOSURE)
    /* Translators: the first %s is a number, the second how far off it may be */
    return g_strdup_printf (_("%s %% of tasks, ± %d"), figure, band);
  if (column == VOC_SCORE_RESILIENCE)
    /* Translators: the first is a number, the second how far off it may be */
    return g_strdup_printf (_("%s of 100, ± %d"), figure, band);

  return g_strdup_printf (_("%s of 100"), figure);
}

/**
 * voc_score_dup_value_text:
 * @self: (nullable): a score
 * @column: a column
 *
 * Returns: (transfer full): the value in words and figures: "Very high, 82 of 100"
 */
char *
voc_score_dup_value_text (VocScore       *self,
                          VocScoreColumn  column)
{
  VocRatio value = self != NULL ? voc_score_get_value (self, column) : VOC_RATIO_UNKNOWN;
  g_autofree char *figure = voc_score_dup_figure (self, column);

  if (!voc_ratio_is_known (value))
    return g_steal_pointer (&figure);

  /* Translators: a word and a figure: "Very high, 82 of 100" */
  return g_strdup_printf (_("%s, %s"),
                          voc_score_level_to_title ((int) voc_ratio_round (value, 3)), figure);
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
  if (!voc_score_is_known (self))
    return g_strdup (assumption);
  if (self->scenario == VOC_SCENARIO_STEADY)
    /* Translators: whole sentences, one after the other. */
    return g_strdup_printf (_("%s %s"), assumption, _("This is what the gauge shows."));

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
 * voc_score_dup_move_text:
 * @column: a column
 *
 * Returns: (transfer full) (nullable): the value under the scenario and by how much it differs from
 *   that under steady adoption: "47 (−8.1)"
 */
char *
voc_score_dup_move_text (VocScore       *self,
                         VocScoreColumn  column)
{
  g_autoptr (VocScore) steady = NULL;
  g_autofree char *now = NULL;
  g_autofree char *change = NULL;
  VocRatio difference;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  if (!voc_score_is_known (self))
    return NULL;

  steady = voc_score_dup_with (self, self->anchored, VOC_SCENARIO_STEADY);
  difference = voc_ratio_subtract (voc_score_get_value (self, column),
                                   voc_score_get_value (steady, column));
  now = voc_ratio_format_for_people (voc_score_get_value (self, column), 0);
  if (voc_ratio_get_sign (difference) == 0)
    /* Translators: a value from 0 to 100 that does not move */
    return g_strdup_printf (_("%s, unchanged"), now);

  change = voc_ratio_format_signed (difference, 1);

  /* The sign stands before its number in every direction of writing. */
  return g_strdup_printf ("%s (\u2066%s\u2069)", now, change);
}

/**
 * voc_score_dup_beyond_sentence:
 *
 * Returns: (transfer full) (nullable): that a vector goes on where its bar ends, if one does under the
 *   scenario
 */
char *
voc_score_dup_beyond_sentence (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    {
      if (self->scenario != VOC_SCENARIO_STEADY && voc_score_is_known (self) &&
          voc_ratio_compare (voc_score_get_unclipped (self, c), voc_score_get_value (self, c)) > 0)
        return g_strdup (
          _("Bars end at 100. What goes beyond counts in resilience all the same."));
    }

  return NULL;
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
        ngettext (
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
