/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score-formula.h"
#include "voc-score.h"

G_BEGIN_DECLS

/* What the files of VocScore share: making and figures are in voc-score.c, terms in -terms.c, the sums
 * of them in -sums.c, cards in -cards.c and sentences in -words.c. */

/* A skill is divided among so many groups at the most; ESCO has two. */
#define VOC_SCORE_MAX_GROUPS 8

/**
 * VocScoreFacts:
 * @scores: (owned): the scores of all occupations
 * @occupation: (owned): the occupation
 * @matrix: (unowned): what @scores are made from
 * @model: (unowned): the model of @matrix
 * @index: index of the occupation in @matrix
 * @code: (unowned): code of its unit group
 * @row: (unowned): its score
 * @entries: (unowned) (array length=n_skills): what it needs
 * @n_skills: how many skills that are
 * @skills: (owned) (element-type VocSkill): in the order of @entries
 * @groups: (owned) (element-type guint VocGroup): the groups that these are in, by index in @matrix
 * @logs: sum of ln of the numbers of occupations
 * @n_unknown: skills without a known group
 * @collections: how many of the skills are in each collection, by bit
 * @peers: the occupations beside it; group is %NULL if nothing is known
 *
 * What scores of one occupation share, however it is looked at. Counted by references.
 */
typedef struct
{
  VocScores *scores;
  VocOccupation *occupation;
  VocMatrix *matrix;
  VocScoreModel *model;
  guint index;
  const char *code;
  const VocScoreRow *row;
  const VocMatrixEntry *entries;
  guint n_skills;
  GPtrArray *skills;
  GHashTable *groups;
  gint64 logs;
  guint n_unknown;
  guint collections[8];
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

VocScoreFacts *voc_score_facts_new   (VocScores       *scores,
                                      VocOccupation   *occupation,
                                      GError         **error);
void           voc_score_facts_unref (VocScoreFacts   *self);

VocScoreInput  voc_score_get_input   (VocScore        *self);

gboolean       voc_score_can_anchor      (VocScoreColumn  column);
GPtrArray     *voc_score_dup_terms       (VocScore       *self,
                                          VocScoreColumn  column);
GPtrArray     *voc_score_dup_adoption_terms (VocScore    *self);
GPtrArray     *voc_score_dup_group_terms (VocScore       *self,
                                          VocScoreColumn  column,
                                          guint           level);

G_END_DECLS
