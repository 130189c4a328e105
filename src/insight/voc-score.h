/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-scores.h"
#include "voc-sum.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCORE (voc_score_get_type ())

G_DECLARE_FINAL_TYPE (VocScore, voc_score, VOC, SCORE, GObject)

/* Training, place of work, how physical it is. */
#define VOC_N_PLAIN_FACTS 3

/* Levels of the skill groups that a sum is told in: 1 for S1, 2 for S1.2, ... */
#define VOC_SUM_DEEPEST 0
#define VOC_SUM_USUAL 2
/* Skill by skill, without groups; the smaller skills stand together. */
#define VOC_SUM_SKILLS G_MAXUINT

/**
 * VocScoreCard:
 * @VOC_CARD_PEOPLE: what still depends on people
 * @VOC_CARD_COPILOT: where AI may be a co-pilot
 * @VOC_CARD_EXPOSED: what is most exposed
 */
typedef enum
{
  VOC_CARD_PEOPLE = 1,
  VOC_CARD_COPILOT,
  VOC_CARD_EXPOSED,
} VocScoreCard;

/**
 * VocScorePeers:
 * @group: (owned): the unit group, or the minor group above it if that has fewer than five
 *   occupations
 * @n: how many of its occupations have a score, this one counted
 * @below: how many of them have a lower resilience
 * @mean: their mean resilience
 * @deviation: this occupation's resilience minus @mean
 *
 * How typical an occupation is for its ISCO-08 group: without anchor, under steady adoption.
 */
typedef struct
{
  VocGroup *group;
  guint n;
  guint below;
  VocRatio mean;
  VocRatio deviation;
} VocScorePeers;

/**
 * VocCounterpart:
 * @measure: what has been published
 * @value: its figure on the scale of a column, 0 to 100
 */
typedef struct
{
  VocMeasure measure;
  int value;
} VocCounterpart;

/* May be called in any thread; takes a few milliseconds. The anchor is on, adoption steady. */
VocScore            *voc_score_new                  (VocScores        *scores,
                                                     VocOccupation    *occupation,
                                                     GError          **error);
/* The same occupation, seen otherwise; shares everything and takes no time. */
VocScore            *voc_score_dup_with             (VocScore         *self,
                                                     gboolean          anchored,
                                                     VocScenario       scenario);

VocOccupation       *voc_score_get_occupation       (VocScore         *self);
VocScoreModel       *voc_score_get_model            (VocScore         *self);
gboolean             voc_score_get_anchored         (VocScore         *self);
VocScenario          voc_score_get_scenario         (VocScore         *self);

/* What is known. */
gboolean             voc_score_is_known             (VocScore         *self);   /* FALSE: asks for nothing, so there is no score */
gboolean             voc_score_has_anchor           (VocScore         *self);   /* whether research about its unit group is known */
guint                voc_score_get_n_skills         (VocScore         *self);
guint                voc_score_get_weight           (VocScore         *self);   /* essential skills count 2, optional ones 1 */
guint                voc_score_get_n_unknown        (VocScore         *self);   /* skills in no group of the model */
VocRatio             voc_score_get_unknown_share    (VocScore         *self);   /* their share of the weight */

/* The figures, with anchor and scenario as the score has them. Unknown if there is no score. */
VocRatio             voc_score_get_value            (VocScore         *self,
                                                     VocScoreColumn    column); /* clipped to 0..100 */
VocRatio             voc_score_get_unclipped        (VocScore         *self,
                                                     VocScoreColumn    column);
VocRatio             voc_score_get_base             (VocScore         *self,
                                                     VocScoreColumn    column); /* what the terms are added to: 50 for resilience, else 0 */
VocRatio             voc_score_get_family_points    (VocScore         *self,
                                                     VocScoreColumn    column);
VocRatio             voc_score_get_anchor_points    (VocScore         *self,
                                                     VocScoreColumn    column); /* as if the anchor were on */
int                  voc_score_get_percentile       (VocScore         *self,
                                                     VocScoreColumn    column); /* resilience, exposure, transferability; else -1 */
const VocScorePeers *voc_score_get_peers            (VocScore         *self);   /* (nullable) */

/* What others have published about its unit group. */
const VocPublished  *voc_score_get_published        (VocScore         *self);   /* (nullable) */
const VocPublishedFigure *
                     voc_score_get_figure           (VocScore         *self,
                                                     VocMeasure        measure); /* (nullable) */
int                  voc_score_get_hardness         (VocScore         *self,
                                                     VocMeasure        measure); /* 0 to 99; -1: not known */
GArray              *voc_score_dup_counterparts     (VocScore         *self,
                                                     VocScoreColumn    column); /* VocCounterpart */
char                *voc_score_dup_measure_text     (VocScore         *self,
                                                     VocMeasure        measure); /* (nullable) */
char                *voc_score_dup_measure_sentence (VocScore         *self,
                                                     VocMeasure        measure);
char                *voc_score_dup_agreement_sentence (VocScore       *self);   /* (nullable) */
char                *voc_score_dup_missing_sentence (VocScore         *self);   /* (nullable) */

/* Explained numbers. */
VocSum              *voc_score_dup_sum              (VocScore         *self,
                                                     VocScoreColumn    column,
                                                     guint             level);
VocSum              *voc_score_dup_moves            (VocScore         *self);   /* what a scenario moves */
VocSum              *voc_score_dup_work_shares      (VocScore         *self);   /* the groups of its skills */
GPtrArray           *voc_score_dup_vital_signs      (VocScore         *self);   /* VocSum: at a glance */
/* VocSumTerm of skills that meet the rule of the card, @limit at the most; 0 for all. */
GPtrArray           *voc_score_dup_card             (VocScore         *self,
                                                     VocScoreCard      card,
                                                     guint             limit);

/* Sentences, translated. */
char                *voc_score_dup_outlook          (VocScore         *self);
char                *voc_score_dup_rank_sentence    (VocScore         *self);
char                *voc_score_dup_anchor_sentence  (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_scenario_sentence (VocScore        *self);
char                *voc_score_dup_unknown_sentence (VocScore         *self);   /* (nullable): what is not known */
char                *voc_score_dup_peers_sentence   (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_figure           (VocScore         *self,
                                                     VocScoreColumn    column); /* "82 of 100" */
char                *voc_score_dup_value_text       (VocScore         *self,
                                                     VocScoreColumn    column); /* "Very high, 82 of 100" */
char                *voc_score_dup_move_text        (VocScore         *self,
                                                     VocScoreColumn    column); /* (nullable): "47 (−8.1)" */
char                *voc_score_dup_beyond_sentence  (VocScore         *self);   /* (nullable) */

/* Answers in everyday words, translated. */
const char          *voc_score_get_protection_title (void);
void                 voc_score_get_protection_ends  (const char      **out_low,
                                                     const char      **out_high);
const char          *voc_score_get_protection_word  (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_protection_figure (VocScore        *self);   /* (nullable) */
char                *voc_score_dup_protection_text  (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_rank_words       (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_answer           (VocScore         *self);
char                *voc_score_dup_speed_sentence   (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_research_sentence (VocScore        *self);
const char          *voc_score_get_scenario_words   (VocScore         *self);
const char          *voc_score_get_plain_fact       (VocScore         *self,
                                                     guint             index,
                                                     const char      **out_title); /* (nullable) */
char                *voc_score_dup_plain_facts      (VocScore         *self);   /* (nullable) */
char                *voc_score_dup_examples         (VocScore         *self,
                                                     VocScoreCard      card,
                                                     guint             limit);  /* (nullable) */
const char          *voc_score_card_to_title        (VocScoreCard      card);
const char          *voc_score_card_to_rule         (VocScoreCard      card);

G_END_DECLS
