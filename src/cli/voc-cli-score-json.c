/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli-score-json.h"

#include "voc-json-build.h"

static void
add_percentile (JsonBuilder *builder,
                const char  *name,
                int          percentile)
{
  json_builder_set_member_name (builder, name);
  if (percentile >= 0)
    json_builder_add_int_value (builder, percentile);
  else
    json_builder_add_null_value (builder);
}

static void
add_columns (JsonBuilder *builder,
             VocScore    *score,
             const char  *name,
             guint        first,
             guint        last)
{
  voc_json_begin_object (builder, name);
  for (guint i = first; i <= last; i++)
    voc_json_add_ratio (builder, voc_score_column_to_id (i), voc_score_get_value (score, i));
  json_builder_end_object (builder);
}

static void
add_skills (JsonBuilder *builder,
            VocSumTerm  *term)
{
  voc_json_begin_array (builder, "skills");
  for (guint i = 0; term->terms != NULL && i < term->n_skills; i++)
    {
      VocSumTerm *skill = term->terms->pdata[i];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "uri", voc_concept_get_uri (skill->concept));
      voc_json_add_text (builder, "label", voc_sum_term_get_label (skill));
      voc_json_add_text (builder, "relation", voc_relation_to_id (skill->relation));
      voc_json_add_ratio (builder, "share", skill->share);
      voc_json_add_ratio (builder, "points", skill->points);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* base + the sum of all points = resilience_unclipped. */
static void
add_contributions (JsonBuilder *builder,
                   VocScore    *score)
{
  g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_DEEPEST);

  voc_json_begin_array (builder, "contributions");
  for (guint i = 0; i < sum->terms->len; i++)
    {
      VocSumTerm *term = sum->terms->pdata[i];
      VocRatio weight = term->share;

      if (term->kind == VOC_TERM_BASE)
        continue;
      weight.numerator *= voc_score_get_weight (score);
      json_builder_begin_object (builder);
      voc_json_add_text (builder, "kind", voc_sum_term_kind_to_id (term->kind));
      voc_json_add_text (builder, "code",
                         term->concept != NULL ? voc_concept_get_code (term->concept) : NULL);
      voc_json_add_text (builder, "group", voc_sum_term_get_label (term));
      voc_json_add_ratio (builder, "weight", weight);
      voc_json_add_ratio (builder, "share", term->share);
      voc_json_add_ratio (builder, "points", term->points);
      add_skills (builder, term);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_sources (JsonBuilder *builder,
             VocScore    *score)
{
  const VocPublished *published = voc_score_get_published (score);
  int range;
  VocAgreement agreement = voc_published_get_agreement (published, &range, NULL);

  voc_json_begin_array (builder, "sources");
  for (guint i = 0; i < VOC_N_MEASURES; i++)
    {
      VocPublishedFigure figure = { 0 };

      if (published != NULL)
        figure = published->figures[i];
      json_builder_begin_object (builder);
      voc_json_add_text (builder, "name", voc_measure_to_id (i));
      voc_json_add_ratio (builder, "value",
                          figure.known ? voc_ratio_new (figure.value, 10000) : VOC_RATIO_UNKNOWN);
      add_percentile (builder, "percentile", figure.known ? figure.percentile : -1);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  voc_json_add_text (builder, "agreement", voc_agreement_to_id (agreement));
  add_percentile (builder, "range", agreement != VOC_AGREEMENT_UNKNOWN ? range : -1);
  voc_json_add_text (builder, "ilo_class",
                     published != NULL && published->ilo_class != VOC_ILO_UNKNOWN
                       ? voc_ilo_class_to_id (published->ilo_class)
                       : NULL);
}

/**
 * voc_cli_score_print_json:
 * @score: a score
 *
 * Prints it as one JSON document.
 */
void
voc_cli_score_print_json (VocScore *score)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  VocConcept *occupation = VOC_CONCEPT (voc_score_get_occupation (score));

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "uri", voc_concept_get_uri (occupation));
  voc_json_add_text (builder, "code", voc_concept_get_code (occupation));
  voc_json_add_text (builder, "label", voc_concept_get_label (occupation));
  voc_json_add_text (builder, "model",
                     voc_score_model_get_version (voc_score_get_model (score)));
  voc_json_add_text (builder, "scenario", voc_scenario_to_id (voc_score_get_scenario (score)));
  json_builder_set_member_name (builder, "anchored");
  json_builder_add_boolean_value (builder, voc_score_get_anchored (score) &&
                                             voc_score_has_anchor (score));
  voc_json_add_ratio (builder, "resilience", voc_score_get_value (score, VOC_SCORE_RESILIENCE));
  voc_json_add_ratio (builder, "resilience_unclipped",
                      voc_score_get_unclipped (score, VOC_SCORE_RESILIENCE));
  add_percentile (builder, "more_resilient_than",
                  voc_score_get_percentile (score, VOC_SCORE_RESILIENCE));
  voc_json_add_ratio (builder, "exposure", voc_score_get_value (score, VOC_SCORE_EXPOSURE));
  add_percentile (builder, "exposure_percentile",
                  voc_score_get_percentile (score, VOC_SCORE_EXPOSURE));
  add_columns (builder, score, "vectors", VOC_SCORE_ML, VOC_SCORE_HUM);
  voc_json_begin_object (builder, "megatrends");
  for (guint i = VOC_SCORE_MT_DIGITAL; i <= VOC_SCORE_MT_SECURE; i++)
    voc_json_add_ratio (builder, voc_score_column_to_id (i), voc_score_get_value (score, i));
  voc_json_add_ratio (builder, "green", voc_score_get_value (score, VOC_SCORE_GREEN));
  json_builder_end_object (builder);
  add_columns (builder, score, "vital_signs", VOC_SCORE_PHYSICAL, VOC_SCORE_JOBZONE);
  voc_json_add_ratio (builder, "transferability",
                      voc_score_get_value (score, VOC_SCORE_TRANSFERABILITY));
  voc_json_add_count (builder, "skills", voc_score_get_n_skills (score));
  voc_json_add_count (builder, "skills_without_group", voc_score_get_n_unknown (score));
  voc_json_add_ratio (builder, "base", voc_score_get_base (score, VOC_SCORE_RESILIENCE));
  add_contributions (builder, score);
  add_sources (builder, score);
  json_builder_end_object (builder);

  voc_cli_print_json (builder);
}
