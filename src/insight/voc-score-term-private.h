/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score-term.h"

G_BEGIN_DECLS

/**
 * VocScoreTermFields:
 * @kind: what it is
 * @label: its name for people
 * @concept: (nullable): the skill or group
 * @relation: of a skill: how it is needed
 * @points: what it adds
 * @share: of all weight
 * @value: of a skill: its own value
 * @n_skills: how many skills are in it
 * @terms: (nullable) (element-type VocScoreTerm): these skills
 */
typedef struct
{
  VocScoreTermKind kind;
  const char *label;
  VocConcept *concept;
  VocRelation relation;
  VocRatio points;
  VocRatio share;
  VocRatio value;
  guint n_skills;
  GPtrArray *terms;
} VocScoreTermFields;

VocScoreTerm *voc_score_term_new     (const VocScoreTermFields *fields);

/* Largest first, whatever the sign; then by label and URI, so that the order is the same
 * everywhere. */
int           voc_score_term_compare (gconstpointer             a,
                                      gconstpointer             b);

G_END_DECLS
