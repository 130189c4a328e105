/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-index.h"

G_BEGIN_DECLS

/**
 * VocExpansion:
 * @stem: place of a stem in the index
 * @weight: how well it stands for what was typed, from 0 to 1
 */
typedef struct
{
  guint32 stem;
  float weight;
} VocExpansion;

/**
 * VocTypedWord:
 * @mass: how much it says: its idf, less for words that say little
 * @expansions: (owned) (element-type VocExpansion): the best first
 *
 * A word that was typed, and the stems of the index that may stand for it.
 */
typedef struct
{
  float mass;
  GArray *expansions;
} VocTypedWord;

GArray *voc_search_expand (VocSearchIndex *index,
                           const char     *text);

G_END_DECLS
