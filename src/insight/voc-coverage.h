/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"
#include "voc-ratio.h"

G_BEGIN_DECLS

/**
 * VocReach:
 * @VOC_REACH_UNKNOWN: nothing is essential there, so nothing can be said
 * @VOC_REACH_FAR: less than that
 * @VOC_REACH_REACHABLE: 0.30 and more
 * @VOC_REACH_STRONG: 0.60 and more
 *
 * How far somebody is from an occupation, for people.
 */
typedef enum
{
  VOC_REACH_UNKNOWN,
  VOC_REACH_FAR,
  VOC_REACH_REACHABLE,
  VOC_REACH_STRONG,
} VocReach;

/**
 * VocCoverage:
 * @have: essential skills that are there; each counts 1
 * @used: that were used long ago; each counts ¾
 * @learning: that are being learnt; each counts ½
 * @close: that are not there, but something right beside them is; each counts ½
 * @total: all essential skills
 *
 * How much of what an occupation essentially needs is there. Directional: optional skills of where
 * somebody goes do not count, those of where somebody comes from do.
 */
typedef struct
{
  guint have;
  guint used;
  guint learning;
  guint close;
  guint total;
} VocCoverage;

VocCoverage voc_coverage_from_occupation (VocMatrix         *matrix,
                                          guint              from,
                                          guint              to);
GArray     *voc_coverage_list_missing    (VocMatrix         *matrix,
                                          guint              from,
                                          guint              to);
VocRatio    voc_coverage_get_ratio       (const VocCoverage *self);
double      voc_coverage_get_share       (const VocCoverage *self);
double      voc_coverage_get_lower_bound (const VocCoverage *self);
char       *voc_coverage_dup_text        (const VocCoverage *self);
VocReach    voc_coverage_get_reach       (const VocCoverage *self);

const char *voc_reach_to_id              (VocReach           self);
const char *voc_reach_to_title           (VocReach           self);

G_END_DECLS
