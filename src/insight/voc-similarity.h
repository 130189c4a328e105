/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

/* Where the words begin. */
#define VOC_LIKENESS_RELATED_FROM 0.2
#define VOC_LIKENESS_CLOSE_FROM 0.3
#define VOC_LIKENESS_VERY_CLOSE_FROM 0.5

/**
 * VocLikeness:
 * @VOC_LIKENESS_DISTANT: less than that
 * @VOC_LIKENESS_RELATED: 0.20 and more
 * @VOC_LIKENESS_CLOSE: 0.30 and more
 * @VOC_LIKENESS_VERY_CLOSE: 0.50 and more
 *
 * How alike two occupations are, for people.
 */
typedef enum
{
  VOC_LIKENESS_DISTANT,
  VOC_LIKENESS_RELATED,
  VOC_LIKENESS_CLOSE,
  VOC_LIKENESS_VERY_CLOSE,
} VocLikeness;

/**
 * VocLikenessParts:
 * @similarity: how alike two occupations are, 0 to 1
 * @skills: the part by skills, 0 to 1; three quarters
 * @groups: the part by groups of skills, 0 to 1; one quarter
 *
 * How alike two occupations are, and what that is made of.
 */
typedef struct
{
  double similarity;
  double skills;
  double groups;
} VocLikenessParts;

/**
 * VocSimilar:
 * @occupation: index in the matrix
 * @similarity: 0 to 1
 * @shared: how many skills both need, essential or optional
 * @missing: how many it needs that the other one does not
 * @extra: how many the other one needs that it does not
 *
 * An occupation that is like another one.
 */
typedef struct
{
  guint32 occupation;
  double similarity;
  guint shared;
  guint missing;
  guint extra;
} VocSimilar;

#define VOC_TYPE_SIMILARITY (voc_similarity_get_type ())

G_DECLARE_FINAL_TYPE (VocSimilarity, voc_similarity, VOC, SIMILARITY, GObject)

VocSimilarity *voc_similarity_new         (VocMatrix     *matrix);
VocLikenessParts voc_similarity_get_parts (VocSimilarity *self,
                                           guint          a,
                                           guint          b);
double         voc_similarity_get         (VocSimilarity *self,
                                           guint          a,
                                           guint          b);
double        *voc_similarity_dup_all     (VocSimilarity *self,
                                           guint          occupation);
GArray        *voc_similarity_dup_nearest_of (VocSimilarity *self,
                                              guint          occupation,
                                              guint          limit,
                                              const guint8  *wanted);
GArray        *voc_similarity_dup_nearest (VocSimilarity *self,
                                           guint          occupation,
                                           guint          limit,
                                           const gint32  *protection);

char          *voc_similar_dup_counts     (const VocSimilar *self);

VocLikeness    voc_likeness_of            (double         similarity);
const char    *voc_likeness_to_id         (VocLikeness    self);
const char    *voc_likeness_to_title      (VocLikeness    self);

G_END_DECLS
