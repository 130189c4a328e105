/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <string.h>

#include "voc-catalogue-schema.h"
#include "voc-search-codes.h"
#include "voc-search-fold.h"
#include "voc-search-found.h"
#include "voc-search-near.h"
#include "voc-search-score.h"
#include "voc-search-words.h"

/*
 * Search: SQLite's full-text index says which texts hold all the words (the last letters may be
 * missing); what a text is to its concept is in its number, so that a text is only read where it
 * can change the score.
 */

/* What is shorter is in the descriptions of nearly all concepts and says nothing there, unless no
 * name has it. */
#define SHORTEST_IN_DESCRIPTIONS 3
/* A word that stands in more names than this is nobody's whole name. */
#define MOST_WHOLE_NAMES 1000
/* How many texts lie between two looks at the cancellable. */
#define TEXTS_BETWEEN_LOOKS 512

typedef struct
{
  VocCatalogue *catalogue;    /* (borrowed) */
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  VocSearchWords words;
  gboolean is_short;          /* whether too little is typed to tell good names from others */
  VocSearchFound found;
  sqlite3_stmt *read_text;    /* (owned) */
  GString *scratch;           /* (owned) */
} Search;

static void
search_clear (Search *search)
{
  voc_search_words_clear (&search->words);
  voc_search_found_clear (&search->found);
  g_clear_pointer (&search->read_text, sqlite3_finalize);
  if (search->scratch != NULL)
    g_string_free (g_steal_pointer (&search->scratch), TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static gboolean
search_init (Search        *search,
             VocCatalogue  *catalogue,
             const char    *text,
             VocSearchHow   how,
             GCancellable  *cancellable,
             GError       **error)
{
  sqlite3 *db = voc_catalogue_get_database (catalogue);
  const VocCatalogueCounts *counts = voc_catalogue_get_counts (catalogue);
  const char *phrase;

  search->catalogue = catalogue;
  search->cancellable = cancellable;
  voc_search_found_init (&search->found, counts->occupations + counts->skills + counts->groups);
  voc_search_words_init (&search->words, db, text, how);
  phrase = search->words.phrases->pdata[0];
  search->is_short = strlen (phrase) < SHORTEST_IN_DESCRIPTIONS;
  search->scratch = g_string_new (NULL);
  search->read_text = voc_sql_prepare (db, "SELECT text FROM text WHERE id = ?1", error);
  return search->read_text != NULL;
}

/* Whether a preferred label is the one on screen: that in the reader's language, else that in the
 * base language. */
static gboolean
is_shown_label (Search *search,
                gint64  id)
{
  guint language = voc_catalogue_get_language_number (search->catalogue);
  gboolean row = FALSE;

  if (voc_text_id_get_field (id) != VOC_TEXT_LABEL)
    return FALSE;
  if (voc_text_id_get_language (id) == language)
    return TRUE;
  if (voc_text_id_get_language (id) != 0)
    return FALSE;

  sqlite3_reset (search->read_text);
  sqlite3_bind_int64 (search->read_text, 1,
                      voc_text_id_pack (voc_text_id_get_kind (id), VOC_TEXT_LABEL,
                                        voc_text_id_get_concept (id), language, 0));
  return voc_sql_step (search->read_text, &row, NULL) && !row;
}

/* Reads a name and scores it. */
static gboolean
take_name (Search   *search,
           gint64    id,
           gboolean  shown,
           GError  **error)
{
  VocTextField field = voc_text_id_get_field (id);
  const char *text;
  double score;
  gboolean row;

  sqlite3_reset (search->read_text);
  sqlite3_bind_int64 (search->read_text, 1, id);
  if (!voc_sql_step (search->read_text, &row, error))
    return FALSE;
  if (!row)
    return TRUE;

  text = voc_sql_get_text (search->read_text, 0);
  score = voc_search_score_name (search->words.phrases, field, shown, text, search->scratch);
  /* A label that is not on screen has to be shown like any other name. */
  if (field == VOC_TEXT_LABEL && !shown)
    field = VOC_TEXT_ALTERNATIVE;
  voc_search_found_offer (&search->found, voc_text_id_get_concept (id), voc_text_id_get_kind (id),
                          field, shown || field == VOC_TEXT_HIDDEN ? NULL : text, score);
  return TRUE;
}

/* Takes a text unless it cannot be better than what its concept has: beside a match in the label on
 * screen only a name that is all that was typed is, and those are taken beforehand. */
static gboolean
take_text (Search   *search,
           gint64    id,
           gboolean  is_whole,
           GError  **error)
{
  VocTextField field = voc_text_id_get_field (id);
  guint concept = voc_text_id_get_concept (id);
  double score = voc_search_found_get_score (&search->found, concept);
  double enough = VOC_SCORE_EXACT_OTHER_LABEL;
  gboolean shown;

  if (field == VOC_TEXT_DESCRIPTION)
    {
      if (score < VOC_SCORE_DESCRIPTION)
        voc_search_found_offer (&search->found, concept, voc_text_id_get_kind (id), field, NULL,
                                VOC_SCORE_DESCRIPTION);
      return TRUE;
    }

  shown = is_shown_label (search, id);
  if (!is_whole && field != VOC_TEXT_LABEL)
    enough = search->is_short ? VOC_SCORE_HIDDEN : VOC_SCORE_LABEL_WORD;
  if (!shown && score >= enough)
    return TRUE;

  return take_name (search, id, shown, error);
}

static sqlite3_stmt *
prepare_search (Search          *search,
                const char      *query,
                VocConceptKind   kind,
                VocTextField     first_field,
                VocTextField     last_field,
                GError         **error)
{
  sqlite3_stmt *statement =
    voc_sql_prepare (voc_catalogue_get_database (search->catalogue),
                     "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3"
                     " ORDER BY rowid",
                     error);

  if (statement != NULL)
    {
      voc_sql_bind_text (statement, 1, query);
      sqlite3_bind_int64 (statement, 2, voc_text_id_pack (kind, first_field, 0, 0, 0));
      sqlite3_bind_int64 (statement, 3, voc_text_id_pack (kind, last_field + 1, 0, 0, 0) - 1);
    }
  return statement;
}

/* Takes the alternative labels that have all the words as they were typed. */
static gboolean
search_whole_names (Search          *search,
                    VocConceptKind   kind,
                    GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    prepare_search (search, search->words.whole_query, kind, VOC_TEXT_ALTERNATIVE,
                    VOC_TEXT_ALTERNATIVE, error);
  guint most = search->is_short ? MOST_WHOLE_NAMES : G_MAXUINT;

  if (statement == NULL)
    return FALSE;

  for (guint n = 0; n < most; n++)
    {
      gint64 id;
      double score;
      gboolean row;

      if (!voc_sql_step (statement, &row, error))
        return FALSE;
      if (!row)
        break;
      id = sqlite3_column_int64 (statement, 0);
      score = voc_search_found_get_score (&search->found, voc_text_id_get_concept (id));
      /* The names of the others are all taken afterwards, unless little is typed. */
      if ((score >= VOC_SCORE_LABEL_WORD || search->is_short) &&
          !take_text (search, id, TRUE, error))
        return FALSE;
    }

  return TRUE;
}

/* Takes the texts of some fields; they come labels first. */
static gboolean
search_fields (Search          *search,
               VocConceptKind   kind,
               VocTextField     first_field,
               VocTextField     last_field,
               GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    prepare_search (search, search->words.query, kind, first_field, last_field, error);
  gboolean in_labels = first_field == VOC_TEXT_LABEL;

  if (statement == NULL)
    return FALSE;

  for (guint n = 0;; n++)
    {
      gint64 id;
      gboolean row;

      if (n % TEXTS_BETWEEN_LOOKS == 0 &&
          g_cancellable_set_error_if_cancelled (search->cancellable, error))
        return FALSE;
      if (!voc_sql_step (statement, &row, error))
        return FALSE;
      if (!row)
        return TRUE;

      id = sqlite3_column_int64 (statement, 0);
      if (in_labels && voc_text_id_get_field (id) != VOC_TEXT_LABEL)
        {
          in_labels = FALSE;
          if (!search_whole_names (search, kind, error))
            return FALSE;
        }
      if (!take_text (search, id, FALSE, error))
        return FALSE;
    }
}

static gboolean
search_texts (Search          *search,
              VocConceptKind   kind,
              GError         **error)
{
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
            GCancellable    *cancellable,
            GError         **error)
{
  g_auto (Search) search = { 0 };

  if (!search_init (&search, self, text, how, cancellable, error) ||
      !voc_search_codes (voc_catalogue_get_database (self), text, kind, &search.found, error))
    return NULL;

  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION;
       at <= VOC_CONCEPT_SKILL && *search.words.query != '\0'; at++)
    if ((kind == 0 || kind == at) && !search_texts (&search, at, error))
      return NULL;

  return voc_search_found_dup_best (&search.found, limit, corrected);
}

/* Searches for the words as they were typed; if that finds nothing, also for their halves. */
static GPtrArray *
search_as_typed (VocCatalogue    *self,
                 const char      *text,
                 VocConceptKind   kind,
                 guint            limit,
                 gboolean         corrected,
                 GCancellable    *cancellable,
                 GError         **error)
{
  g_autoptr (GPtrArray) hits = search_for (self, text, VOC_SEARCH_WHOLE_WORDS, kind, limit,
                                           corrected, cancellable, error);

  if (hits == NULL || hits->len > 0)
    return g_steal_pointer (&hits);
  return search_for (self, text, VOC_SEARCH_HALVES, kind, limit, corrected, cancellable, error);
}

/* For each word that is in no name, the words that may have been meant; %NULL for the others.
 * Nothing at all if there is no word to correct, or one that cannot be. */
static gboolean
find_near_words (VocCatalogue    *self,
                 char           **words,
                 VocConceptKind   kind,
                 GPtrArray       *near_words,
                 GCancellable    *cancellable,
                 GError         **error)
{
  sqlite3 *db = voc_catalogue_get_database (self);
  gboolean any = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      GPtrArray *near;

      if (voc_search_words_is_known (db, words[i]) || strpbrk (words[i], "0123456789") != NULL)
        {
          g_ptr_array_add (near_words, NULL);
          continue;
        }
      near = voc_search_dup_near_words (db, words[i], kind, cancellable, error);
      if (near == NULL)
        return FALSE;
      any = near->len > 0;
      g_ptr_array_add (near_words, near);
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

/* Finds what was probably meant by words that find nothing, and what it finds. */
static gboolean
correct (VocCatalogue    *self,
         const char      *text,
         VocConceptKind   kind,
         guint            limit,
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
  if (!find_near_words (self, words, kind, near_words, cancellable, error))
    return FALSE;
  for (guint i = 0; i < near_words->len; i++)
    if (near_words->pdata[i] != NULL)
      n_tries = MAX (n_tries, ((GPtrArray *) near_words->pdata[i])->len);

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
      hits = search_as_typed (self, corrected, kind, limit, TRUE, cancellable, error);
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

/**
 * voc_catalogue_find:
 * @text: what was typed: words or their beginnings, a code or its beginning, or a whole URI
 * @kind: occupations or skills; 0 for both
 * @limit: how many hits at the most; 0 for all
 * @out_meant: (out) (optional) (nullable) (transfer full): what was probably meant, if something
 *   else than what was typed is found
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Searches labels, alternative and hidden labels and descriptions in all languages of the
 * catalogue. All words must be in one text; case, diacritics, number, hyphens and British or
 * American spelling do not count. If nothing is found, the hits are those of what was probably
 * meant, and say so.
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
  g_autofree char *stripped = NULL;
  g_autofree char *corrected = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) near = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (out_meant != NULL)
    *out_meant = NULL;
  stripped = g_strstrip (g_utf8_make_valid (text, -1));
  hits = search_as_typed (self, stripped, kind, limit, FALSE, cancellable, error);
  if (hits == NULL || hits->len > 0)
    return g_steal_pointer (&hits);

  if (!correct (self, stripped, kind, limit, cancellable, &corrected, &near, error))
    return NULL;
  if (near == NULL)
    return g_steal_pointer (&hits);

  if (out_meant != NULL)
    *out_meant = g_steal_pointer (&corrected);
  return g_steal_pointer (&near);
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
  char *meant = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_find (self, text, kind, 1, &meant, NULL, error);

  return meant;
}
