/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-index.h"

G_BEGIN_DECLS

GPtrArray *voc_search_dup_near_words (VocSearchIndex *const *indices,
                                      gsize                  n_indices,
                                      const char            *word);

G_END_DECLS
