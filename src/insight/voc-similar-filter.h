/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-abilities.h"
#include "voc-lens.h"
#include "voc-similarity.h"

G_BEGIN_DECLS

/**
 * VocSimilarFilter:
 * @VOC_SIMILAR_SAME_TRAINING: the training is as long
 * @VOC_SIMILAR_BETTER_PROTECTED: it is better protected from AI and automation, in whole points
 * @VOC_SIMILAR_REACHABLE: the person has at least 3/10 of what it essentially needs
 *
 * Which similar work is wanted.
 */
typedef enum
{
  VOC_SIMILAR_ALL = 0,
  VOC_SIMILAR_SAME_TRAINING = 1 << 0,
  VOC_SIMILAR_BETTER_PROTECTED = 1 << 1,
  VOC_SIMILAR_REACHABLE = 1 << 2,
} VocSimilarFilter;

GArray *voc_similar_filter_find (VocSimilarFilter  filter,
                                 VocLens          *lens,
                                 VocAbilities     *abilities,
                                 guint             occupation,
                                 guint             limit);
char   *voc_similar_dup_protection_text (VocLens *lens,
                                         guint    here,
                                         guint    there);

G_END_DECLS
