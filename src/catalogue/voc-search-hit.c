/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-hit.h"

G_DEFINE_BOXED_TYPE (VocSearchHit, voc_search_hit, voc_search_hit_ref, voc_search_hit_unref)

/**
 * voc_search_hit_new:
 * @concept: number of the concept
 * @kind: what it is
 * @field: where the words were found
 * @matched: (nullable): the alternative label that matched
 * @score: 0 to 100
 *
 * Returns: (transfer full): a new hit
 */
VocSearchHit *
voc_search_hit_new (guint           concept,
                    VocConceptKind  kind,
                    VocTextField    field,
                    const char     *matched,
                    double          score)
{
  VocSearchHit *self = g_atomic_rc_box_new0 (VocSearchHit);

  self->concept = concept;
  self->kind = kind;
  self->field = field;
  self->matched = g_strdup (matched);
  self->score = score;

  return self;
}

/**
 * voc_search_hit_ref:
 *
 * Returns: (transfer full): @self
 */
VocSearchHit *
voc_search_hit_ref (VocSearchHit *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
voc_search_hit_clear (VocSearchHit *self)
{
  g_clear_pointer (&self->matched, g_free);
}

/**
 * voc_search_hit_unref:
 * @self: (transfer full): a hit
 */
void
voc_search_hit_unref (VocSearchHit *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) voc_search_hit_clear);
}
