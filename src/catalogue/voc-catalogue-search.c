/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <string.h>

#include "voc-catalogue-limits.h"
#include "voc-catalogue-schema.h"
#include "voc-search-codes.h"
#include "voc-search-fold.h"
#include "voc-search-found.h"
#include "voc-search-near.h"
#include "voc-search-ranking.h"
#include "voc-search-score.h"
#include "voc-search-words.h"

/*
 * Search: SQLite's full-text index says which texts hold all the words (the last letters may be
 * missing); what a text is to its concept is in its number, and how it matches is seen in the names,
 * which lie in memory.
 */

/* What is shorter is in the descriptions of nearly all concepts and says nothing there, unless no
 * name has it. */
#define SHORTEST_IN_DESCRIPTIONS 3
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
/* How many texts lie between two looks at the cancellable. */
#define TEXTS_BETWEEN_LOOKS 512
/* Less is the beginning of too many words to look for what is near to it. */
#define SHORTEST_RANKED 3
/* Where as many concepts of a kind have all the words in a name, others that have some are no help. */
#define ENOUGH_HITS 20
/* So many of the others at most, as near as this, and not so far behind the nearest. */
#define MOST_LOOSE_HITS 100
#define LEAST_NEAR 0.1
#define FAR_BEHIND 0.4
/* What has some of the words comes behind what has all of them in a name. */
#define LOOSE_SCORE (VOC_SCORE_HIDDEN - 1)

#define FIND_TEXTS \
  "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid"

#define FIND_ONE_TEXT \
  "SELECT 1 FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT 1"

typedef struct
{
  VocCatalogue *catalogue;    /* (borrowed) */
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  VocSearchWords words;
  gboolean is_short;          /* whether too little is typed to tell good names from others */
  VocSearchFound found;
  VocSearchNames *names;      /* (borrowed): of the kind that is being searched */
  guint at;                   /* how far the names have been read */
} Search;

static void
search_clear (Search *search)
{
  voc_search_words_clear (&search->words);
  voc_search_found_clear (&search->found);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/* How near everything is to what was typed: one array for each kind that is looked for. */
typedef struct
{
  VocRanked *ranked[VOC_CONCEPT_GROUP];  /* (owned) (nullable) */
  guint n_concepts;
} Nearness;

static void
nearness_clear (Nearness *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->ranked); i++)
    g_clear_pointer (&self->ranked[i], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Nearness, nearness_clear)

/* Leaves it empty for what is too short, and for codes. */
static gboolean
nearness_init (Nearness        *self,
               VocCatalogue    *catalogue,
               const char      *text,
               VocConceptKind   kind,
               GError         **error)
{
  self->n_concepts = voc_catalogue_count_concepts (catalogue);
  if (g_utf8_strlen (text, -1) < SHORTEST_RANKED || voc_search_is_code (text))
    return TRUE;

  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION; at <= VOC_CONCEPT_SKILL; at++)
    {
      VocSearchIndex *index;

      if (kind != 0 && kind != at)
        continue;
      index = voc_catalogue_get_index (catalogue, at, error);
      if (index == NULL)
        return FALSE;
      self->ranked[at] = voc_search_rank (index, text);
    }

  return TRUE;
}

static gboolean
search_init (Search        *search,
             VocCatalogue  *catalogue,
             const char    *text,
             VocSearchHow   how,
             GCancellable  *cancellable,
             GError       **error)
{
  VocSearchVocabulary *vocabulary = voc_catalogue_get_vocabulary (catalogue, error);
  const char *phrase;

  if (vocabulary == NULL)
    return FALSE;

  search->catalogue = catalogue;
  search->cancellable = cancellable;
  voc_search_found_init (&search->found, voc_catalogue_count_concepts (catalogue));
  voc_search_words_init (&search->words, vocabulary, text, how);
  phrase = search->words.phrases->pdata[0];
  search->is_short = strlen (phrase) < SHORTEST_IN_DESCRIPTIONS;
  return TRUE;
}

/* Whether a name can still be better than what its concept has, beside which only a name that is all
 * that was typed counts, or that has it as a whole word if little was typed. */
static gboolean
is_worth_a_score (Search         *search,
                  double          score,
                  VocTextField    field,
                  gboolean        shown,
                  VocSearchMatch  match)
{
  if (shown)
    return TRUE;
  if (score >= VOC_SCORE_EXACT_OTHER_LABEL)
    return FALSE;
  if (field == VOC_TEXT_LABEL || score < VOC_SCORE_HIDDEN)
    return TRUE;
  if (search->is_short)
    return field == VOC_TEXT_ALTERNATIVE && match != VOC_SEARCH_MATCH_WORD &&
           match != VOC_SEARCH_MATCH_PREFIX;
  return score < VOC_SCORE_LABEL_WORD || match == VOC_SEARCH_MATCH_EXACT;
}

static void
take_text (Search *search,
           gint64  id)
{
  VocTextField field = voc_text_id_get_field (id);
  guint concept = voc_text_id_get_concept (id);
  double score = voc_search_found_get_score (&search->found, concept);
  const VocSearchName *name;
  VocSearchMatch match;

  if (!voc_search_names_has_concept (search->names, concept))
    return;
  if (field == VOC_TEXT_DESCRIPTION)
    {
      if (score < VOC_SCORE_DESCRIPTION)
        voc_search_found_offer (&search->found, concept, voc_text_id_get_kind (id), field, NULL,
                                VOC_SCORE_DESCRIPTION);
      return;
    }

  name = voc_search_names_seek (search->names, id, &search->at);
  if (name == NULL)
    return;
  match = voc_search_match_name (search->words.phrases, name->folded);
  if (!is_worth_a_score (search, score, field, name->shown, match))
    return;

  score = voc_search_score_name (match, field, name->shown, name->folded);
  /* A label that is not on screen has to be shown like any other name. */
  if (field == VOC_TEXT_LABEL && !name->shown)
    field = VOC_TEXT_ALTERNATIVE;
  voc_search_found_offer (&search->found, concept, voc_text_id_get_kind (id), field,
                          name->shown || field == VOC_TEXT_HIDDEN ? NULL : name->text, score);
}

static gboolean
take_texts (Search        *search,
            sqlite3_stmt  *statement,
            GError       **error)
{
  for (guint n = 0;; n++)
    {
      gboolean row;

      if (n % TEXTS_BETWEEN_LOOKS == 0 &&
          g_cancellable_set_error_if_cancelled (search->cancellable, error))
        return FALSE;
      if (!voc_sql_next_row (statement, "x", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      take_text (search, sqlite3_column_int64 (statement, 0));
    }
}

static void
bind_query (sqlite3_stmt    *statement,
            const char      *query,
            VocConceptKind   kind,
            VocTextField     first_field,
            VocTextField     last_field)
{
  voc_sql_bind_text (statement, 1, query);
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (kind, first_field, 0, 0, 0));
  sqlite3_bind_int64 (statement, 3, voc_text_id_pack (kind, last_field + 1, 0, 0, 0) - 1);
}

/* Whether any text has the rare words. */
static gboolean
look_for_rare (Search          *search,
               VocConceptKind   kind,
               gboolean        *out_any,
               GError         **error)
{
  sqlite3_stmt *statement = voc_catalogue_take_statement (search->catalogue, FIND_ONE_TEXT, error);
  gboolean good;

  if (statement == NULL)
    return FALSE;

  bind_query (statement, search->words.rare, kind, VOC_TEXT_LABEL, VOC_TEXT_DESCRIPTION);
  good = voc_sql_step (statement, out_any, error);
  voc_catalogue_give_statement (search->catalogue, FIND_ONE_TEXT, statement);

  return good;
}

/* Takes the texts of some fields; they come labels first. */
static gboolean
search_fields (Search          *search,
               VocConceptKind   kind,
               VocTextField     first_field,
               VocTextField     last_field,
               GError         **error)
{
  sqlite3_stmt *statement = voc_catalogue_take_statement (search->catalogue, FIND_TEXTS, error);
  gboolean good;

  if (statement == NULL)
    return FALSE;

  bind_query (statement, search->words.query, kind, first_field, last_field);
  search->at = 0;
  good = take_texts (search, statement, error);
  voc_catalogue_give_statement (search->catalogue, FIND_TEXTS, statement);

  return good;
}

static gboolean
search_texts (Search          *search,
              VocConceptKind   kind,
              GError         **error)
{
  gboolean any = TRUE;

  if (*search->words.query == '\0')
    return TRUE;
  if (search->words.rare != NULL && !look_for_rare (search, kind, &any, error))
    return FALSE;
  if (!any)
    return TRUE;
  if (!search->is_short)
    return search_fields (search, kind, VOC_TEXT_LABEL, VOC_TEXT_DESCRIPTION, error);

  if (!search_fields (search, kind, VOC_TEXT_LABEL, VOC_TEXT_HIDDEN, error))
    return FALSE;
  return search->found.hits->len > 0 ||
         search_fields (search, kind, VOC_TEXT_DESCRIPTION, VOC_TEXT_DESCRIPTION, error);
}

static GPtrArray *
search_for (VocCatalogue    *self,
            const char      *text,
            VocSearchHow     how,
            VocConceptKind   kind,
            guint            limit,
            gboolean         corrected,
            const Nearness  *nearness,
            GCancellable    *cancellable,
            GError         **error)
{
  g_auto (Search) search = { 0 };

  if (!search_init (&search, self, text, how, cancellable, error))
    return NULL;
  if (how == VOC_SEARCH_HALVES && !search.words.halved)
    return voc_search_found_dup_best (&search.found, limit, corrected);

  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION; at <= VOC_CONCEPT_SKILL; at++)
    {
      if (kind != 0 && kind != at)
        continue;
      search.names = voc_catalogue_get_names (self, at, error);
      if (search.names == NULL ||
          !voc_search_codes (voc_catalogue_get_database (self), search.names, at, text,
                             &search.found, error) ||
          !search_texts (&search, at, error))
        return NULL;
      if (nearness != NULL && nearness->ranked[at] != NULL)
        voc_search_found_refine (&search.found, at, nearness->ranked[at]);
    }

  return voc_search_found_dup_best (&search.found, limit, corrected);
}

/* Searches for the words as they were typed; if that finds nothing, also for their halves. */
static GPtrArray *
search_as_typed (VocCatalogue    *self,
                 const char      *text,
                 VocConceptKind   kind,
                 guint            limit,
                 gboolean         corrected,
                 const Nearness  *nearness,
                 GCancellable    *cancellable,
                 GError         **error)
{
  g_autoptr (GPtrArray) hits = search_for (self, text, VOC_SEARCH_WHOLE_WORDS, kind, limit,
                                           corrected, nearness, cancellable, error);

  if (hits == NULL || hits->len > 0)
    return g_steal_pointer (&hits);
  return search_for (self, text, VOC_SEARCH_HALVES, kind, limit, corrected, nearness, cancellable,
                     error);
}

/* Drops the near words that are not far commoner than a word that stands in @n_names. */
static void
keep_far_commoner (VocSearchVocabulary *vocabulary,
                   GPtrArray           *near,
                   VocConceptKind       kind,
                   guint                n_names)
{
  guint enough = FAR_COMMONER * MAX (n_names, 1);

  for (guint i = near->len; i > 0; i--)
    if (voc_search_vocabulary_count (vocabulary, near->pdata[i - 1], kind, enough) < enough)
      g_ptr_array_remove_index (near, i - 1);
}

/* The words that @word may have been meant to be; %NULL if it is to stay as it is. A word that stands
 * in a few names is looked at only if it is @doubtful. */
static GPtrArray *
find_near (VocSearchVocabulary *vocabulary,
           const char          *word,
           VocConceptKind       kind,
           gboolean             doubtful)
{
  g_autofree char *folded = voc_search_fold (word);
  g_autoptr (GPtrArray) near = NULL;
  guint n_names = voc_search_vocabulary_count (vocabulary, folded, doubtful ? kind : 0,
                                               MOST_RARE + 1);

  if (n_names > (doubtful ? MOST_RARE : 0) || strpbrk (word, "0123456789") != NULL ||
      (doubtful && strlen (folded) < SHORTEST_DOUBTFUL))
    return NULL;

  near = voc_search_dup_near_words (vocabulary, word, kind);
  if (doubtful)
    keep_far_commoner (vocabulary, near, kind, n_names);
  return doubtful && near->len == 0 ? NULL : g_steal_pointer (&near);
}

/* For each word that is in no name, the words that may have been meant; %NULL for the others.
 * Nothing at all if there is no word to correct, or one that cannot be. */
static gboolean
find_near_words (VocCatalogue    *self,
                 char           **words,
                 VocConceptKind   kind,
                 gboolean         doubtful,
                 GPtrArray       *near_words,
                 GError         **error)
{
  VocSearchVocabulary *vocabulary = voc_catalogue_get_vocabulary (self, error);
  gboolean any = FALSE;

  if (vocabulary == NULL)
    return FALSE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      GPtrArray *near = find_near (vocabulary, words[i], kind, doubtful);

      g_ptr_array_add (near_words, near);
      if (near == NULL)
        continue;
      any = near->len > 0;
      if (!any)
        break;
    }

  if (!any)
    g_ptr_array_set_size (near_words, 0);
  return TRUE;
}

static void
clear_near_words (gpointer near)
{
  if (near != NULL)
    g_ptr_array_unref (near);
}

/* Finds what was probably meant by words that find nothing, or that are @doubtful, and what it
 * finds. */
static gboolean
correct (VocCatalogue    *self,
         const char      *text,
         VocConceptKind   kind,
         guint            limit,
         gboolean         doubtful,
         GCancellable    *cancellable,
         char           **out_corrected,
         GPtrArray      **out_hits,
         GError         **error)
{
  g_auto (GStrv) words = voc_search_split (text);
  g_autoptr (GPtrArray) near_words = g_ptr_array_new_with_free_func (clear_near_words);
  guint n_tries = 0;

  *out_corrected = NULL;
  *out_hits = NULL;
  if (!find_near_words (self, words, kind, doubtful, near_words, error))
    return FALSE;
  for (guint i = 0; i < near_words->len; i++)
    if (near_words->pdata[i] != NULL)
      n_tries = MAX (n_tries, ((GPtrArray *) near_words->pdata[i])->len);

  if (words[0] != NULL && words[1] != NULL)
    n_tries = MIN (n_tries, MOST_TRIES);

  for (guint try = 0; try < n_tries; try++)
    {
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
      g_auto (GStrv) corrected_words = NULL;
      g_autofree char *corrected = NULL;
      g_autoptr (GPtrArray) hits = NULL;

      for (guint i = 0; words[i] != NULL; i++)
        {
          GPtrArray *near = near_words->pdata[i];

          g_strv_builder_add (builder,
                              near != NULL ? near->pdata[MIN (try, near->len - 1)] : words[i]);
        }
      corrected_words = g_strv_builder_end (builder);
      corrected = g_strjoinv (" ", corrected_words);
      hits = search_as_typed (self, corrected, kind, limit, TRUE, NULL, cancellable, error);
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
count_in_names (GPtrArray      *hits,
                VocConceptKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];

      n += hit->kind == kind && hit->score >= VOC_SCORE_HIDDEN;
    }
  return n;
}

/* How near the nearest is. */
static float
get_nearest (const Nearness *nearness)
{
  float nearest = 0;

  for (gsize at = 0; at < G_N_ELEMENTS (nearness->ranked); at++)
    for (guint i = 1; nearness->ranked[at] != NULL && i <= nearness->n_concepts; i++)
      nearest = MAX (nearest, nearness->ranked[at][i].score);

  return nearest;
}

static const VocTextField FIELDS[VOC_N_EVIDENCE] = {
  [VOC_EVIDENCE_NAME] = VOC_TEXT_ALTERNATIVE,
  [VOC_EVIDENCE_HIDDEN] = VOC_TEXT_HIDDEN,
  [VOC_EVIDENCE_TITLE] = VOC_TEXT_TITLE,
  [VOC_EVIDENCE_GROUP] = VOC_TEXT_GROUP,
  [VOC_EVIDENCE_DESCRIPTION] = VOC_TEXT_DESCRIPTION,
};

static void
offer_loose (VocSearchFound  *found,
             VocConceptKind   kind,
             const VocRanked *ranked,
             guint            n_concepts,
             float            least)
{
  for (guint i = 1; i <= n_concepts; i++)
    {
      const VocIndexText *text = ranked[i].text;

      if (text == NULL || ranked[i].score < least)
        continue;
      voc_search_found_offer (found, i, kind, text->shown ? VOC_TEXT_LABEL : FIELDS[text->evidence],
                              text->shown ? NULL : text->name, LOOSE_SCORE * ranked[i].score);
    }
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
add_loose (GPtrArray      *hits,
           const Nearness *nearness,
           gboolean        corrected)
{
  g_auto (VocSearchFound) found = { 0 };
  g_autoptr (GPtrArray) loose = NULL;
  float least = MAX (LEAST_NEAR, FAR_BEHIND * get_nearest (nearness));

  voc_search_found_init (&found, nearness->n_concepts);
  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION; at <= VOC_CONCEPT_SKILL; at++)
    if (nearness->ranked[at] != NULL && count_in_names (hits, at) < ENOUGH_HITS)
      offer_loose (&found, at, nearness->ranked[at], nearness->n_concepts, least);
  loose = voc_search_found_dup_best (&found, MOST_LOOSE_HITS, FALSE);

  append_new (hits, loose);
  if (!corrected)
    g_ptr_array_sort (hits, compare_scores);
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
 * errors of its own. Where few have all words in a name, what has some of them, or nearly, follows,
 * and is said to be weak.
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
  g_auto (Nearness) nearness = { 0 };
  guint most = limit > 0 ? MAX (limit, MAX (MOST_WEAK_HITS + 1, ENOUGH_HITS)) : 0;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (out_meant != NULL)
    *out_meant = NULL;
  query = dup_query (text);
  if (!nearness_init (&nearness, self, query, kind, error))
    return NULL;
  hits = search_as_typed (self, query, kind, most, FALSE, &nearness, cancellable, error);
  if (hits == NULL)
    return NULL;

  if (are_weak (hits))
    {
      if (!correct (self, query, kind, most, hits->len > 0, cancellable, &corrected, &near,
                    error))
        return NULL;
      if (near != NULL)
        append_new (hits, near);
      if (near != NULL && out_meant != NULL)
        *out_meant = g_steal_pointer (&corrected);
    }
  add_loose (hits, &nearness, near != NULL);
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
 * voc_catalogue_suggest:
 * @text: what was typed
 * @kind: occupations or skills; 0 for both
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): what was probably meant, if nothing is found as it was typed
 *   and something else would be
 */
char *
voc_catalogue_suggest (VocCatalogue    *self,
                       const char      *text,
                       VocConceptKind   kind,
                       GError         **error)
{
  g_autofree char *meant = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_find (self, text, kind, 1, &meant, NULL, error);

  return hits != NULL && hits->len > 0 ? g_steal_pointer (&meant) : NULL;
}

/**
 * voc_catalogue_prepare:
 *
 * Finds out what the first search for occupations and the first list of skills would have to: some
 * 100 ms for a full ESCO. To be called in another thread; what is wrong with the catalogue is said by
 * who asks for it.
 */
void
voc_catalogue_prepare (VocCatalogue *self)
{
  g_return_if_fail (VOC_IS_CATALOGUE (self));

  voc_catalogue_get_vocabulary (self, NULL);
  voc_catalogue_get_index (self, VOC_CONCEPT_OCCUPATION, NULL);
  voc_catalogue_get_label_order (self, VOC_CONCEPT_SKILL, NULL);
}
