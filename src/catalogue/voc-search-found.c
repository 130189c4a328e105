/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-found.h"

#include "voc-search-score.h"

/* What tells apart names that match in the same way: less than lies between two ways. */
#define REFINEMENT 3.0

typedef struct
{
  guint concept;
  VocConceptKind kind;
  guint place;                /* of the text that matched */
  VocTextField field;
  double score;
} Found;

/**
 * voc_search_found_init:
 * @n_concepts: how many concepts the catalogue has; they are numbered from 1
 *
 * Makes room for what is found.
 */
void
voc_search_found_init (VocSearchFound *self,
                       guint           n_concepts)
{
  self->hits = g_array_new (FALSE, FALSE, sizeof (Found));
  self->n_slots = n_concepts + 1;
  self->slots = g_new0 (guint, self->n_slots);
}

/**
 * voc_search_found_clear:
 *
 * Frees what @self holds.
 */
void
voc_search_found_clear (VocSearchFound *self)
{
  g_clear_pointer (&self->hits, g_array_unref);
  g_clear_pointer (&self->slots, g_free);
}

/**
 * voc_search_found_offer:
 * @concept: number of a concept
 * @kind: what it is
 * @place: which text matched, a place in the index of its kind
 * @text: (nullable): that text; %NULL if it was found by its number
 * @score: how well it matched
 *
 * Keeps a match if it is the best of its concept.
 */
void
voc_search_found_offer (VocSearchFound     *self,
                        guint               concept,
                        VocConceptKind      kind,
                        guint               place,
                        const VocIndexText *text,
                        double              score)
{
  /* A label that is not on screen has to be shown like any other name. */
  VocTextField field = text == NULL || text->shown        ? VOC_TEXT_LABEL
                       : text->field == VOC_TEXT_LABEL    ? VOC_TEXT_ALTERNATIVE
                                                          : text->field;
  Found fresh = { concept, kind, place, field, score };
  Found *hit;

  /* A damaged file can name a concept that it does not have. */
  if (concept >= self->n_slots)
    return;
  if (self->slots[concept] == 0)
    {
      g_array_append_val (self->hits, fresh);
      self->slots[concept] = self->hits->len;
      return;
    }

  hit = &g_array_index (self->hits, Found, self->slots[concept] - 1);
  if (score > hit->score || (score == hit->score && place < hit->place))
    *hit = fresh;
}

/**
 * voc_search_found_refine:
 * @kind: occupations or skills
 * @ranked: how near each of them is
 *
 * Puts the nearer of two that have a name that matches in the same way first.
 */
void
voc_search_found_refine (VocSearchFound  *self,
                         VocConceptKind   kind,
                         const VocRanked *ranked)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      Found *found = &g_array_index (self->hits, Found, i);

      if (found->kind == kind && found->score >= VOC_SCORE_HIDDEN &&
          found->score < VOC_SCORE_EXACT_LABEL)
        found->score += found->score >= VOC_SCORE_EXACT_OTHER
                          ? ranked[found->concept].likeness
                          : REFINEMENT * ranked[found->concept].score;
    }
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Found *left = a;
  const Found *right = b;

  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;
  return left->concept < right->concept ? -1 : left->concept > right->concept;
}

/* How a text that matched is shown; %NULL if it is the label on screen, or none that is shown. */
static char *
dup_matched (const VocSearchIndex *index,
             const Found          *found)
{
  g_autofree char *name = NULL;

  if (found->field == VOC_TEXT_LABEL)
    return NULL;
  name = voc_search_index_dup_name (index, found->place);
  return *name != '\0' ? g_steal_pointer (&name) : NULL;
}

/**
 * voc_search_found_dup_best:
 * @indices: (array): by kind, what was searched
 * @limit: how many at the most; 0 for all
 * @corrected: whether something else was typed
 *
 * Returns: (transfer full) (element-type VocSearchHit): the hits, best first
 */
GPtrArray *
voc_search_found_dup_best (VocSearchFound        *self,
                           VocSearchIndex *const *indices,
                           guint                  limit,
                           gboolean               corrected)
{
  guint n = limit > 0 ? MIN (limit, self->hits->len) : self->hits->len;
  GPtrArray *best = g_ptr_array_new_full (n, (GDestroyNotify) voc_search_hit_unref);

  g_array_sort (self->hits, compare_hits);
  for (guint i = 0; i < n; i++)
    {
      const Found *found = &g_array_index (self->hits, Found, i);
      VocSearchHit *hit =
        voc_search_hit_new (found->concept, found->kind, found->field, NULL, found->score);

      hit->matched = dup_matched (indices[found->kind], found);
      hit->corrected = corrected;
      g_ptr_array_add (best, hit);
    }

  return best;
}
