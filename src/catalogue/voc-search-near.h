/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-vocabulary.h"

G_BEGIN_DECLS

GPtrArray *voc_search_dup_near_words (VocSearchVocabulary *vocabulary,
                                      const char          *word,
                                      VocConceptKind       kind);

G_END_DECLS
