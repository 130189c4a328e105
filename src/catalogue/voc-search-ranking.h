/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-index.h"

G_BEGIN_DECLS

/**
 * VocRanked:
 * @score: how near what was typed is to the concept, from 0 to 1; 0 if it has nothing of it
 * @likeness: of its names and titles to what was typed, from 0 to less than 2.2; for concepts that have
 *   the same name
 * @place: of the text that is nearest to it, in the index
 */
typedef struct
{
  float score;
  float likeness;
  guint32 place;
} VocRanked;

VocRanked *voc_search_rank (VocSearchIndex *index,
                            const char     *text);

G_END_DECLS
