/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-fit.h"

G_BEGIN_DECLS

/**
 * VocCloseness:
 * @VOC_CLOSENESS_OTHER: nothing of its group or of the group above is there
 * @VOC_CLOSENESS_FIELD: something of the group above its own is there
 * @VOC_CLOSENESS_GROUP: something of its own group is there
 *
 * How near a skill is to what somebody can do.
 */
typedef enum
{
  VOC_CLOSENESS_OTHER,
  VOC_CLOSENESS_FIELD,
  VOC_CLOSENESS_GROUP,
} VocCloseness;

/**
 * VocGap:
 * @skill: index in the matrix
 * @gain: what having it adds to the coverage of the occupation, exactly
 * @unlock: how many destinations essentially need it
 * @n_destinations: how many destinations were looked at
 * @kept: whether these are the shortlist; else the occupations that fit best
 * @closeness: how near it is to what is there
 * @payoff: what gaps are ordered by: 0.6 × share of destinations + 0.4 × closeness (1, ½, 0)
 *
 * An essential skill of an occupation that is not there.
 */
typedef struct
{
  guint32 skill;
  VocRatio gain;
  guint unlock;
  guint n_destinations;
  gboolean kept;
  VocCloseness closeness;
  double payoff;
} VocGap;

GArray *voc_gap_list       (VocAbilities *abilities,
                            guint         occupation);
char   *voc_gap_dup_reason (const VocGap *self);
char   *voc_gap_dup_text   (const VocGap *self);

G_END_DECLS
