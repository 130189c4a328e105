/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept.h"
#include "voc-ratio.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCORE_TERM (voc_score_term_get_type ())

G_DECLARE_FINAL_TYPE (VocScoreTerm, voc_score_term, VOC, SCORE_TERM, GObject)

/**
 * VocScoreTermKind:
 * @VOC_TERM_SKILL: what one skill adds, or the part of it that falls to one group
 * @VOC_TERM_GROUP: what all skills of one group add
 * @VOC_TERM_NO_GROUP: what the skills add that are in no group
 * @VOC_TERM_FAMILY: what the occupational family (ISCO-08 sub-major group) adds
 * @VOC_TERM_ANCHOR: what research about the unit group adds
 */
typedef enum
{
  VOC_TERM_SKILL = 1,
  VOC_TERM_GROUP,
  VOC_TERM_NO_GROUP,
  VOC_TERM_FAMILY,
  VOC_TERM_ANCHOR,
} VocScoreTermKind;

VocScoreTermKind voc_score_term_get_kind     (VocScoreTerm *self);
const char      *voc_score_term_get_label    (VocScoreTerm *self);
VocConcept      *voc_score_term_get_concept  (VocScoreTerm *self);   /* skill or group; (nullable) */
VocRelation      voc_score_term_get_relation (VocScoreTerm *self);   /* of a skill */
VocRatio         voc_score_term_get_points   (VocScoreTerm *self);   /* what it adds to the value */
VocRatio         voc_score_term_get_share    (VocScoreTerm *self);   /* of all weight, 0 to 1 */
VocRatio         voc_score_term_get_value    (VocScoreTerm *self);   /* of a skill in the column, 0 to 100; not of all terms */
guint            voc_score_term_get_n_skills (VocScoreTerm *self);
GPtrArray       *voc_score_term_get_terms    (VocScoreTerm *self);   /* of a group: VocScoreTerm of its skills, largest first; (nullable) */

G_END_DECLS
