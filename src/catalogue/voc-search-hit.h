/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "voc-catalogue-builder.h"

G_BEGIN_DECLS

#define VOC_TYPE_SEARCH_HIT (voc_search_hit_get_type ())

/**
 * VocSearchHit:
 * @concept: number of the concept in the catalogue
 * @kind: what it is
 * @field: where the words were found
 * @matched: (owned) (nullable): the alternative label or the title that matched, or the name of the skill
 *   that did; %NULL if the preferred label or a longer text did
 * @score: 0 to 100, higher is better; only for ordering
 * @corrected: whether nothing was found as it was typed, and this was found for what was probably
 *   meant; voc_catalogue_find() says what that is
 * @weak: whether it is less likely to be what was meant: it has not all of the words in one name, and
 *   others are much nearer
 *
 * One answer of a search. Immutable once made; ref-counted so that it can wait in a list.
 */
typedef struct
{
  guint concept;
  VocConceptKind kind;
  VocTextField field;
  char *matched;
  double score;
  gboolean corrected;
  gboolean weak;
} VocSearchHit;

GType         voc_search_hit_get_type (void);
VocSearchHit *voc_search_hit_new      (guint           concept,
                                       VocConceptKind  kind,
                                       VocTextField    field,
                                       const char     *matched,
                                       double          score);
VocSearchHit *voc_search_hit_ref      (VocSearchHit   *self);
void          voc_search_hit_unref    (VocSearchHit   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSearchHit, voc_search_hit_unref)

G_END_DECLS
