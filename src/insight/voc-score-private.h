/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-needs.h"
#include "voc-score-formula.h"
#include "voc-score-row.h"
#include "voc-score.h"

G_BEGIN_DECLS

/* What the files of VocScore share: making and figures are in voc-score.c, terms in -terms.c, the sums
 * of them in -sums.c, cards in -cards.c and sentences in -words.c. */

/* A skill is divided among so many groups at the most; ESCO has two. */
#define VOC_SCORE_MAX_GROUPS 8

/**
 * VocScoreFacts:
 * @model: (owned): the model
 * @occupation: (owned): the occupation
 * @needs: (owned): what it needs
 * @values: (owned): what the model says about these skills
 * @skills: (owned) (element-type VocSkill): by index of @needs
 * @groups: (owned) (element-type VocGroup) (nullable items): by index of @needs; only those that
 *   are needed
 * @weight: sum of weights
 * @sums: sums of weight × value
 * @logs: sum of ln of the numbers of occupations
 * @n_unknown: skills without a known group
 * @unknown_weight: their weight
 * @collections: how many of the skills are in each collection, by bit
 * @row: what the catalogue has stored; n_scored is 0 if that is nothing
 * @peers: the occupations beside it; group is %NULL if nothing is known
 *
 * What scores of one occupation share, however it is looked at. Counted by references.
 */
typedef struct
{
  VocScoreModel *model;
  VocOccupation *occupation;
  VocNeeds *needs;
  VocSkillValues *values;
  GPtrArray *skills;
  GPtrArray *groups;
  char code[8];
  gint64 weight;
  gint32 sums[VOC_SCORE_N_MODEL_COLUMNS];
  gint64 logs;
  guint n_unknown;
  gint64 unknown_weight;
  guint collections[8];
  VocScoreRow row;
  VocScorePeers peers;
} VocScoreFacts;

/**
 * VocScore:
 *
 * The score of one occupation, with everything behind it: values, the terms that they are sums of,
 * ranks, and what others have published. Exact until it is written down. Immutable; any thread may
 * read it.
 */
struct _VocScore
{
  GObject parent_instance;

  VocScoreFacts *facts;       /* (owned) */
  gboolean anchored;
  VocScenario scenario;
};

VocScoreFacts *voc_score_facts_new   (VocScoreModel   *model,
                                      VocCatalogue    *catalogue,
                                      VocOccupation   *occupation,
                                      GError         **error);
void           voc_score_facts_unref (VocScoreFacts   *self);

VocScoreInput  voc_score_get_input   (VocScore        *self);

gboolean       voc_score_can_anchor      (VocScoreColumn  column);
GPtrArray     *voc_score_dup_terms       (VocScore       *self,
                                          VocScoreColumn  column);
GPtrArray     *voc_score_dup_group_terms (VocScore       *self,
                                          VocScoreColumn  column,
                                          guint           level);

G_END_DECLS
