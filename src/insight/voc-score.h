/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-score-model.h"
#include "voc-score-term.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCORE (voc_score_get_type ())

G_DECLARE_FINAL_TYPE (VocScore, voc_score, VOC, SCORE, GObject)

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

/* May be called in any thread; takes a few milliseconds. The default model, the anchor on, steady
 * adoption. */
VocScore            *voc_score_new                  (VocCatalogue     *catalogue,
                                                     VocOccupation    *occupation,
                                                     GError          **error);
VocScore            *voc_score_new_with_model       (VocScoreModel    *model,
                                                     VocCatalogue     *catalogue,
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
VocRatio             voc_score_get_collection_share (VocScore         *self,
                                                     VocCollections    collection); /* 0 to 1, of all requirements */
const VocScorePeers *voc_score_get_peers            (VocScore         *self);   /* (nullable) */
const VocPublished  *voc_score_get_published        (VocScore         *self);   /* (nullable) */

/* The sum: VocScoreTerm, largest first; base + terms = the unclipped value, exactly. */
GPtrArray           *voc_score_dup_terms            (VocScore         *self,
                                                     VocScoreColumn    column);
/* The same with the skills summed up in their groups: of level 1 (S1), level 2 (S1.2) …; 0 for the
 * deepest. */
GPtrArray           *voc_score_dup_group_terms      (VocScore         *self,
                                                     VocScoreColumn    column,
                                                     guint             level);
/* VocScoreTerm of skills that meet the rule of the card, @limit at the most; 0 for all. */
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
char                *voc_score_dup_arithmetic       (VocScore         *self);   /* the whole sum as text, to copy */
const char          *voc_score_card_to_title        (VocScoreCard      card);
const char          *voc_score_card_to_rule         (VocScoreCard      card);

G_END_DECLS
