/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-hit.h"
#include "voc-search-ranking.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/* What a search has found so far: the best match of each concept. */
typedef struct
{
  GArray *hits;               /* (owned) */
  guint *slots;               /* (owned): by number of the concept, its place in @hits + 1; or 0 */
  guint n_slots;
} VocSearchFound;

void       voc_search_found_init     (VocSearchFound        *self,
                                      guint                  n_concepts);
void       voc_search_found_clear    (VocSearchFound        *self);
void       voc_search_found_offer    (VocSearchFound        *self,
                                      guint                  concept,
                                      VocConceptKind         kind,
                                      guint                  place,
                                      const VocIndexText    *text,
                                      double                 score);
void       voc_search_found_refine   (VocSearchFound        *self,
                                      VocConceptKind         kind,
                                      const VocRanked       *ranked);
GPtrArray *voc_search_found_dup_best (VocSearchFound        *self,
                                      VocSearchIndex *const *indices,
                                      guint                  limit,
                                      gboolean               corrected);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocSearchFound, voc_search_found_clear)

G_END_DECLS
