/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <string.h>

#include "voc-catalogue-limits.h"
#include "voc-search-codes.h"
#include "voc-search-names.h"
#include "voc-search-near.h"
#include "voc-search-needs.h"
#include "voc-search-score.h"
#include "voc-search-stem.h"

/*
 * Search: first the names that have all the words (the last letters may be missing), then, where those are
 * few, what was probably meant, and what has some of the words, or nearly. All of it comes from one index
 * of each kind.
 */

/* So few answers, none of them in a label, may be to somebody else's typing errors ... */
#define MOST_WEAK_HITS 2
/* ... if a word stands in so few names ... */
#define MOST_RARE 3
/* ... is long enough to be told from others ... */
#define SHORTEST_DOUBTFUL 6
/* ... and one that is near to it in so many times more. */
#define FAR_COMMONER 20
/* Of several words, so many corrections are tried; what is near to some of them is found anyway. */
#define MOST_TRIES 1
/* Less is the beginning of too many words to look for what is near to it, unless nothing else is found. */
#define SHORTEST_RANKED 3
/* Where as many concepts of a kind have all the words in a name, others that have some are no help. */
#define ENOUGH_HITS 20
/* So many of the others at most, as near as this, and not so far behind the nearest. */
#define MOST_LOOSE_HITS 100
#define LEAST_NEAR 0.1
#define FAR_BEHIND 0.4
/* What is as near as this and nearly as near as the nearest is likely to be meant; below stands what is less
 * likely. Of what stands above, as much is right as of what has all the words (see
 * tests/bench/bench-titles.c). */
#define LIKELY_NEAR 0.3
#define LITTLE_BEHIND 0.85
/* Occupations that need a skill stand on one side of the line, near to it. */
#define JUST_ABOVE 0.02
#define JUST_BELOW 0.4
/* What has some of the words comes behind what has all of them in a name. */
#define LOOSE_SCORE (VOC_SCORE_HIDDEN - 1)

#define N_KINDS VOC_CONCEPT_SKILL

typedef struct
{
  VocCatalogue *catalogue;    /* (borrowed) */
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  VocSearchIndex *indices[N_KINDS];  /* (borrowed): of the kinds that are searched */
  gsize n_indices;
  VocSearchIndex *by_kind[VOC_CONCEPT_GROUP];  /* (borrowed) (nullable): the same, by kind */
  VocRanked *ranked[N_KINDS]; /* (owned) (nullable): for each, how near everything is */
  char *ranked_for;           /* (owned) (nullable): what was typed or meant */
  guint n_concepts;
} Search;

static void
search_clear (Search *self)
{
  for (gsize i = 0; i < N_KINDS; i++)
    g_clear_pointer (&self->ranked[i], g_free);
  g_clear_pointer (&self->ranked_for, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static gboolean
search_init (Search          *self,
             VocCatalogue    *catalogue,
             VocConceptKind   kind,
             GCancellable    *cancellable,
             GError         **error)
{
  self->catalogue = catalogue;
  self->cancellable = cancellable;
  self->n_concepts = voc_catalogue_count_concepts (catalogue);
  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION; at <= VOC_CONCEPT_SKILL; at++)
    {
      if (kind != 0 && kind != at)
        continue;
      self->by_kind[at] = voc_catalogue_get_index (catalogue, at, error);
      if (self->by_kind[at] == NULL)
        return FALSE;
      self->indices[self->n_indices++] = self->by_kind[at];
    }

  return TRUE;
}

static void
rank (Search     *self,
      const char *text)
{
  if (g_strcmp0 (self->ranked_for, text) == 0)
    return;
  g_set_str (&self->ranked_for, text);
  for (gsize i = 0; i < self->n_indices; i++)
    {
      g_free (self->ranked[i]);
      self->ranked[i] = voc_search_rank (self->indices[i], text);
    }
}

/* Codes, and names that have all the words; @corrected if something else was typed. */
static GPtrArray *
find_names (Search      *self,
            const char  *text,
            guint        limit,
            gboolean     corrected,
            GError     **error)
{
  g_auto (VocSearchFound) found = { 0 };

  voc_search_found_init (&found, self->n_concepts);
  for (gsize i = 0; i < self->n_indices; i++)
    {
      VocSearchIndex *index = self->indices[i];

      if (!voc_search_codes (voc_catalogue_get_database (self->catalogue), index->kind, text,
                             &found, error) ||
          !voc_search_names (index, text, &found, self->cancellable, error))
        return NULL;
      if (self->ranked[i] != NULL)
        voc_search_found_refine (&found, index->kind, self->ranked[i]);
    }

  return voc_search_found_dup_best (&found, self->by_kind, limit, corrected);
}

/* In how many names words stand that begin like this; counting ends at @enough. */
static guint
count_names (const Search *self,
             const char   *beginning,
             guint         enough)
{
  guint n = 0;

  for (gsize i = 0; i < self->n_indices; i++)
    {
      const VocSearchIndex *index = self->indices[i];
      guint first;
      guint end;

      voc_index_strings_seek_range (&index->words, beginning, &first, &end);
      for (guint word = first; word < end && n < enough; word++)
        n += index->n_names_with[word];
    }

  return n;
}

/* Drops the near words that are not far commoner than a word that stands in @n_names. */
static void
keep_far_commoner (const Search *self,
                   GPtrArray    *near,
                   guint         n_names)
{
  guint enough = FAR_COMMONER * MAX (n_names, 1);

  for (guint i = near->len; i > 0; i--)
    if (count_names (self, near->pdata[i - 1], enough) < enough)
      g_ptr_array_remove_index (near, i - 1);
}

static gboolean
is_known (const Search *self,
          const char   *beginning)
{
  for (gsize i = 0; i < self->n_indices; i++)
    if (voc_index_strings_has_beginning (&self->indices[i]->words, beginning))
      return TRUE;

  return FALSE;
}

/* The words that @word may have been meant to be; %NULL if it is to stay as it is. A word that is known
 * is doubted only if it is in few names. */
static GPtrArray *
find_near (const Search *self,
           const char   *word)
{
  g_autoptr (GPtrArray) near = NULL;
  gboolean known = is_known (self, word);
  guint n_names = count_names (self, word, MOST_RARE + 1);

  if (n_names > MOST_RARE || strpbrk (word, "0123456789") != NULL ||
      (known && strlen (word) < SHORTEST_DOUBTFUL))
    return NULL;

  near = voc_search_dup_near_words (self->indices, self->n_indices, word);
  if (known)
    keep_far_commoner (self, near, n_names);
  return known && near->len == 0 ? NULL : g_steal_pointer (&near);
}

static void
clear_near_words (gpointer near)
{
  if (near != NULL)
    g_ptr_array_unref (near);
}

/* For each word that is to be corrected, the words that may have been meant; %NULL for the others.
 * Nothing at all if there is no word to correct, or one that cannot be. */
static GPtrArray *
find_near_words (const Search *self,
                 GPtrArray    *words)
{
  GPtrArray *near_words = g_ptr_array_new_with_free_func (clear_near_words);
  gboolean any = FALSE;

  for (guint i = 0; i < words->len; i++)
    {
      GPtrArray *near = find_near (self, words->pdata[i]);

      g_ptr_array_add (near_words, near);
      if (near == NULL)
        continue;
      any = near->len > 0;
      if (!any)
        break;
    }

  if (!any)
    g_ptr_array_set_size (near_words, 0);
  return near_words;
}

/* What was typed, with the nearest words in the place of those to correct, or the next nearest. */
static char *
dup_corrected (GPtrArray *words,
               GPtrArray *near_words,
               guint      try)
{
  GString *corrected = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      GPtrArray *near = near_words->pdata[i];

      g_string_append_printf (corrected, "%s%s", i > 0 ? " " : "",
                              near != NULL ? (char *) near->pdata[MIN (try, near->len - 1)]
                                           : (char *) words->pdata[i]);
    }

  return g_string_free_and_steal (corrected);
}

/* Finds what was probably meant, and what it finds: names, or it was not meant. */
static gboolean
correct (Search      *self,
         const char  *text,
         guint        limit,
         char       **out_corrected,
         GPtrArray  **out_hits,
         GError     **error)
{
  g_autoptr (GPtrArray) words = voc_search_split (text);
  g_autoptr (GPtrArray) near_words = find_near_words (self, words);
  guint n_tries = 0;

  for (guint i = 0; i < near_words->len; i++)
    if (near_words->pdata[i] != NULL)
      n_tries = MAX (n_tries, ((GPtrArray *) near_words->pdata[i])->len);
  if (words->len > 1)
    n_tries = MIN (n_tries, MOST_TRIES);

  for (guint try = 0; try < n_tries; try++)
    {
      g_autofree char *corrected = dup_corrected (words, near_words, try);
      g_autoptr (GPtrArray) hits = NULL;

      rank (self, corrected);
      hits = find_names (self, corrected, limit, TRUE, error);
      if (hits == NULL)
        return FALSE;
      if (hits->len == 0)
        continue;
      *out_corrected = g_steal_pointer (&corrected);
      *out_hits = g_steal_pointer (&hits);
      return TRUE;
    }

  return TRUE;
}

/* Whether nothing is found, or little and nothing in a label. */
static gboolean
are_weak (GPtrArray *hits)
{
  if (hits->len > MOST_WEAK_HITS)
    return FALSE;
  for (guint i = 0; i < hits->len; i++)
    if (((VocSearchHit *) hits->pdata[i])->score >= VOC_SCORE_LABEL_WORD)
      return FALSE;

  return TRUE;
}

/* Appends hits of other concepts. */
static void
append_new (GPtrArray *hits,
            GPtrArray *others)
{
  guint n_hits = hits->len;

  for (guint i = 0; i < others->len; i++)
    {
      VocSearchHit *other = others->pdata[i];
      gboolean is_new = TRUE;

      for (guint j = 0; j < n_hits && is_new; j++)
        is_new = ((VocSearchHit *) hits->pdata[j])->concept != other->concept;
      if (is_new)
        g_ptr_array_add (hits, voc_search_hit_ref (other));
    }
}

static guint
count_of_kind (GPtrArray      *hits,
               VocConceptKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];

      n += hit->kind == kind;
    }
  return n;
}

/* How near the nearest is. */
static float
get_nearest (const Search *self)
{
  float nearest = 0;

  for (gsize i = 0; i < self->n_indices; i++)
    for (guint concept = 1; concept <= self->n_concepts; concept ++)
      nearest = MAX (nearest, self->ranked[i][concept].score);

  return nearest;
}

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  double left = (*(const VocSearchHit *const *) a)->score;
  double right = (*(const VocSearchHit *const *) b)->score;

  return left > right ? -1 : left < right;
}

/* Adds what has some of the words, or nearly, where little has all of them. */
static void
add_loose (Search    *self,
           GPtrArray *hits,
           float      likely,
           gboolean   corrected)
{
  g_auto (VocSearchFound) found = { 0 };
  g_autoptr (GPtrArray) loose = NULL;
  float least = MAX (LEAST_NEAR, FAR_BEHIND * get_nearest (self));

  voc_search_found_init (&found, self->n_concepts);
  for (gsize i = 0; i < self->n_indices; i++)
    {
      const VocSearchIndex *index = self->indices[i];
      const VocRanked *ranked = self->ranked[i];

      if (count_of_kind (hits, index->kind) >= ENOUGH_HITS)
        continue;
      for (guint concept = 1; concept <= self->n_concepts; concept ++)
        if (ranked[concept].score >= least)
          voc_search_found_offer (&found, concept, index->kind, ranked[concept].place,
                                  &index->texts[ranked[concept].place],
                                  LOOSE_SCORE * ranked[concept].score);
    }
  loose = voc_search_found_dup_best (&found, self->by_kind, MOST_LOOSE_HITS, FALSE);
  for (guint i = 0; i < loose->len; i++)
    {
      VocSearchHit *hit = loose->pdata[i];

      hit->weak = corrected || hit->score < LOOSE_SCORE * likely;
    }

  append_new (hits, loose);
}

static gboolean
is_whole_name (GPtrArray *skills)
{
  return skills->len > 0 && ((VocSearchHit *) skills->pdata[0])->score >= VOC_SCORE_EXACT_OTHER;
}

/* Whether an occupation is called so, or begins like it: more than that the words are somewhere in one of
 * its other names. */
static gboolean
is_occupation (GPtrArray *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];

      if (hit->kind == VOC_CONCEPT_OCCUPATION && hit->score >= VOC_SCORE_ALTERNATIVE_PREFIX)
        return TRUE;
    }

  return FALSE;
}

/* Adds the occupations that need what was named: likely if that is all that was typed, and no occupation is
 * called so. */
static gboolean
add_needing (Search     *self,
             GPtrArray  *hits,
             GPtrArray  *skills,
             float       likely,
             gboolean    is_likely,
             GError    **error)
{
  g_autoptr (GPtrArray) needing = voc_search_dup_needing (self->catalogue, skills, error);

  if (needing == NULL)
    return FALSE;
  for (guint i = 0; i < needing->len; i++)
    {
      VocSearchHit *hit = needing->pdata[i];
      double place = is_likely ? 1 + JUST_ABOVE * hit->score
                               : 1 - JUST_BELOW * (1 - 0.9 * hit->score);

      hit->score = LOOSE_SCORE * likely * place;
      hit->weak = !is_likely;
    }
  append_new (hits, needing);
  return TRUE;
}

/* What follows where little has all the words in a name. */
static gboolean
add_others (Search      *self,
            const char  *text,
            GPtrArray   *hits,
            GPtrArray   *skills,
            gboolean     corrected,
            GError     **error)
{
  gboolean is_likely = is_whole_name (skills) && !is_occupation (hits);
  float likely;

  rank (self, text);
  likely = MAX (LIKELY_NEAR, LITTLE_BEHIND * get_nearest (self));
  add_loose (self, hits, likely, corrected);
  if (!add_needing (self, hits, skills, likely, is_likely, error))
    return FALSE;
  if (!corrected)
    g_ptr_array_sort (hits, compare_scores);

  return TRUE;
}

/* Skills that were named, where few occupations are; none if occupations are not searched. */
static GPtrArray *
find_named_skills (Search      *self,
                   const char  *text,
                   GPtrArray   *hits,
                   GError     **error)
{
  if (self->by_kind[VOC_CONCEPT_OCCUPATION] == NULL || self->ranked[0] == NULL ||
      count_of_kind (hits, VOC_CONCEPT_OCCUPATION) >= ENOUGH_HITS)
    return g_ptr_array_new ();

  return voc_search_dup_named_skills (self->catalogue, text, self->cancellable, error);
}

/* What of @text is searched for. */
static char *
dup_query (const char *text)
{
  char *query = g_strstrip (g_utf8_make_valid (text, -1));

  if (g_utf8_strlen (query, -1) > VOC_LIMIT_QUERY)
    *g_utf8_offset_to_pointer (query, VOC_LIMIT_QUERY) = '\0';
  return query;
}

/**
 * voc_catalogue_find:
 * @text: what was typed: words or their beginnings, a code or its beginning, or a whole URI; what
 *   comes after %VOC_LIMIT_QUERY characters, or after the twelfth word, is not looked at
 * @kind: occupations or skills; 0 for both
 * @limit: how many hits at the most; 0 for all
 * @out_meant: (out) (optional) (nullable) (transfer full): what was probably meant, if something
 *   else than what was typed is found
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Searches labels, alternative and hidden labels and descriptions in all languages of the
 * catalogue. What has all words in one text comes first; case, diacritics, number, hyphens and
 * British or American spelling do not count. If there is nothing of that, the hits are those of
 * what was probably meant, and say so. They come after the others if those are few: ESCO has typing
 * errors of its own. Where few have all words in a name, what has some of them, or nearly, follows;
 * what is far behind the nearest is said to be weak. So do occupations that need a skill that was named.
 *
 * Returns: (transfer full) (nullable) (element-type VocSearchHit): the hits, best first
 */
GPtrArray *
voc_catalogue_find (VocCatalogue    *self,
                    const char      *text,
                    VocConceptKind   kind,
                    guint            limit,
                    char           **out_meant,
                    GCancellable    *cancellable,
                    GError         **error)
{
  g_autofree char *query = NULL;
  g_autofree char *corrected = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) near = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_auto (Search) search = { 0 };
  guint most = limit > 0 ? MAX (limit, MAX (MOST_WEAK_HITS + 1, ENOUGH_HITS)) : 0;
  gboolean is_code;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (out_meant != NULL)
    *out_meant = NULL;
  query = dup_query (text);
  is_code = voc_search_is_code (query);
  if (!search_init (&search, self, kind, cancellable, error))
    return NULL;
  if (!is_code && g_utf8_strlen (query, -1) >= SHORTEST_RANKED)
    rank (&search, query);
  hits = find_names (&search, query, most, FALSE, error);
  skills = hits != NULL ? find_named_skills (&search, query, hits, error) : NULL;
  if (skills == NULL)
    return NULL;

  if (are_weak (hits) && !is_whole_name (skills))
    {
      if (!correct (&search, query, most, &corrected, &near, error))
        return NULL;
      if (near != NULL)
        append_new (hits, near);
      if (near != NULL && out_meant != NULL)
        *out_meant = g_steal_pointer (&corrected);
    }
  if (!is_code && (search.ranked[0] != NULL || hits->len == 0) &&
      !add_others (&search, query, hits, skills, near != NULL, error))
    return NULL;
  if (limit > 0 && hits->len > limit)
    g_ptr_array_set_size (hits, limit);

  return g_steal_pointer (&hits);
}

/**
 * voc_catalogue_search:
 * @text: what was typed
 * @kind: occupations or skills; 0 for both
 * @limit: how many hits at the most; 0 for all
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Finds what voc_catalogue_find() finds.
 *
 * Returns: (transfer full) (nullable) (element-type VocSearchHit): the hits, best first
 */
GPtrArray *
voc_catalogue_search (VocCatalogue    *self,
                      const char      *text,
                      VocConceptKind   kind,
                      guint            limit,
                      GCancellable    *cancellable,
                      GError         **error)
{
  return voc_catalogue_find (self, text, kind, limit, NULL, cancellable, error);
}

/**
 * voc_catalogue_prepare:
 *
 * Finds out what the first search for an occupation and the first list of skills would have to: some 100 ms for a full
 * ESCO. The index of skills, as large again, waits until somebody searches them. To be called in another thread; what
 * is wrong with the catalogue is said by who asks for it.
 */
void
voc_catalogue_prepare (VocCatalogue *self)
{
  g_return_if_fail (VOC_IS_CATALOGUE (self));

  voc_catalogue_get_index (self, VOC_CONCEPT_OCCUPATION, NULL);
  voc_catalogue_get_label_order (self, VOC_CONCEPT_SKILL, NULL);
}
