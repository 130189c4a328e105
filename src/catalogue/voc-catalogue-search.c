/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "voc-catalogue-schema.h"
#include "voc-text.h"

/*
 * Search: SQLite's full-text index says which texts hold all the words (the last letters may be
 * missing); what a text is to its concept is in its number. The score is the kind of match first,
 * then the shorter name.
 */

#define SCORE_EXACT_LABEL 100.0
#define SCORE_EXACT_ALTERNATIVE 90.0
#define SCORE_LABEL_PREFIX 80.0
#define SCORE_LABEL_WORD 60.0
#define SCORE_ALTERNATIVE_PREFIX 45.0
#define SCORE_ALTERNATIVE_WORD 40.0
#define SCORE_HIDDEN 30.0
#define SCORE_DESCRIPTION 10.0

/* Names are told apart by length up to here; takes less than the distance between two kinds of
 * match. */
#define LONGEST_NAME 100
/* How many texts lie between two looks at the cancellable. */
#define TEXTS_BETWEEN_LOOKS 512

typedef struct
{
  VocCatalogue *catalogue;   /* (borrowed) */
  char *folded;              /* (owned): what was asked, as names are compared */
  VocConceptKind first_kind;
  VocConceptKind last_kind;
  sqlite3_stmt *read_text;   /* (owned) */
  GPtrArray *hits;           /* (owned) (element-type VocSearchHit) */
  GHashTable *by_concept;    /* (owned) (element-type guint VocSearchHit) */
} Search;

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->folded, g_free);
  g_clear_pointer (&search->read_text, sqlite3_finalize);
  g_clear_pointer (&search->hits, g_ptr_array_unref);
  g_clear_pointer (&search->by_concept, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/* Case, diacritics, hyphens and double spaces do not count when names are compared. */
static char *
fold (const char *text)
{
  g_autofree char *lower = g_utf8_casefold (text, -1);
  g_autofree char *apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *at = apart; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_ismark (c))
        continue;
      if (g_unichar_isspace (c) || c == '-' || c == 0x2010 || c == 0x2011)
        {
          gap = folded->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (folded, ' ');
      gap = FALSE;
      g_string_append_unichar (folded, c);
    }

  return g_string_free_and_steal (folded);
}

/* Turns what was typed into a query in which nothing is an operator: "sec off" becomes "sec"*
 * "off"*. */
static char *
make_query (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *query = g_string_new (NULL);
  gboolean inside = FALSE;

  for (const char *at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean letter = g_unichar_isalnum (c);

      if (letter && !inside)
        g_string_append (query, query->len > 0 ? " \"" : "\"");
      if (!letter && inside)
        g_string_append (query, "\"*");
      if (letter)
        g_string_append_unichar (query, c);
      inside = letter;
    }
  if (inside)
    g_string_append (query, "\"*");

  return g_string_free_and_steal (query);
}

static void
offer (Search         *search,
       guint           concept,
       VocConceptKind  kind,
       VocTextField    field,
       const char     *matched,
       double          score)
{
  VocSearchHit *hit = g_hash_table_lookup (search->by_concept, GUINT_TO_POINTER (concept));

  if (hit == NULL)
    {
      hit = voc_search_hit_new (concept, kind, field, matched, score);
      g_ptr_array_add (search->hits, hit);
      g_hash_table_insert (search->by_concept, GUINT_TO_POINTER (concept), hit);
    }
  else if (score > hit->score)
    {
      hit->field = field;
      hit->score = score;
      g_set_str (&hit->matched, matched);
    }
}

static double
score_name (Search       *search,
            VocTextField  field,
            const char   *name)
{
  g_autofree char *folded = fold (name);
  gboolean prefix = g_str_has_prefix (folded, search->folded);
  gboolean exact = prefix && strlen (folded) == strlen (search->folded);
  glong length = MIN (g_utf8_strlen (folded, -1), LONGEST_NAME);
  double score;

  if (field == VOC_TEXT_HIDDEN)
    score = SCORE_HIDDEN;
  else if (field == VOC_TEXT_LABEL)
    score = exact ? SCORE_EXACT_LABEL : prefix ? SCORE_LABEL_PREFIX : SCORE_LABEL_WORD;
  else
    score = exact    ? SCORE_EXACT_ALTERNATIVE
            : prefix ? SCORE_ALTERNATIVE_PREFIX
                     : SCORE_ALTERNATIVE_WORD;

  /* Above the kind's own score by less than 5, so that kinds never mix. */
  return exact ? score : score + 4.0 * (LONGEST_NAME - length) / LONGEST_NAME;
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

static gboolean
take_text (Search   *search,
           gint64    id,
           GError  **error)
{
  VocConceptKind kind = voc_text_id_get_kind (id);
  VocTextField field = voc_text_id_get_field (id);
  guint concept = voc_text_id_get_concept (id);
  const char *text;
  gboolean shown;
  gboolean row;

  if (field == VOC_TEXT_DESCRIPTION)
    {
      offer (search, concept, kind, field, NULL, SCORE_DESCRIPTION);
      return TRUE;
    }
  /* One or two letters are no alternative label, so after a match in the label nothing better can
   * come. */
  if (field != VOC_TEXT_LABEL && strlen (search->folded) < 3 &&
      g_hash_table_contains (search->by_concept, GUINT_TO_POINTER (concept)))
    return TRUE;

  shown = is_shown_label (search, id);
  sqlite3_reset (search->read_text);
  sqlite3_bind_int64 (search->read_text, 1, id);
  if (!voc_sql_step (search->read_text, &row, error))
    return FALSE;
  if (!row)
    return TRUE;

  /* A label that is not on screen counts like any other name, and like those it has to be shown. */
  if (field == VOC_TEXT_LABEL && !shown)
    field = VOC_TEXT_ALTERNATIVE;
  text = voc_sql_get_text (search->read_text, 0);
  offer (search, concept, kind, field, shown || field == VOC_TEXT_HIDDEN ? NULL : text,
         score_name (search, field, text));
  return TRUE;
}

static gboolean
search_texts (Search        *search,
              const char    *text,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autofree char *query = make_query (text);
  g_autoptr (sqlite3_stmt) statement = NULL;
  guint n = 0;

  if (*query == '\0')
    return TRUE;

  statement =
    voc_sql_prepare (voc_catalogue_get_database (search->catalogue),
                     "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3"
                     " ORDER BY rowid",
                     error);
  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, query);
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (search->first_kind, 0, 0, 0, 0));
  sqlite3_bind_int64 (statement, 3, voc_text_id_pack (search->last_kind + 1, 0, 0, 0, 0) - 1);

  while (TRUE)
    {
      gboolean row;

      if (n++ % TEXTS_BETWEEN_LOOKS == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (!voc_sql_step (statement, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      if (!take_text (search, sqlite3_column_int64 (statement, 0), error))
        return FALSE;
    }
}

/* Codes are found from their beginning, URIs as a whole. */
static gboolean
search_codes (Search      *search,
              const char  *text,
              GError     **error)
{
  gboolean is_code = g_ascii_isdigit (*text) && strspn (text, "0123456789.") == strlen (text);
  g_autofree char *end = g_strconcat (text, "~", NULL);
  g_autoptr (sqlite3_stmt) statement = NULL;
  const char *sql;

  if (!is_code && !g_str_has_prefix (text, "http"))
    return TRUE;

  sql = is_code ? "SELECT id, kind, code FROM concept WHERE code >= ?1 AND code < ?2"
                  " AND kind BETWEEN ?3 AND ?4"
                : "SELECT id, kind, uri FROM concept WHERE uri = ?1 AND kind BETWEEN ?3 AND ?4";
  statement = voc_sql_prepare (voc_catalogue_get_database (search->catalogue), sql, error);
  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, text);
  if (is_code)
    voc_sql_bind_text (statement, 2, end);
  sqlite3_bind_int (statement, 3, search->first_kind);
  sqlite3_bind_int (statement, 4, search->last_kind);

  while (TRUE)
    {
      const char *code;
      gboolean row;

      if (!voc_sql_step (statement, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      code = voc_sql_get_text (statement, 2);
      offer (search, sqlite3_column_int (statement, 0), sqlite3_column_int (statement, 1),
             VOC_TEXT_LABEL, NULL,
             strcmp (code, text) == 0 ? SCORE_EXACT_LABEL
                                      : SCORE_LABEL_PREFIX - strlen (code) / 100.0);
    }
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const VocSearchHit *left = *(const VocSearchHit *const *) a;
  const VocSearchHit *right = *(const VocSearchHit *const *) b;

  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;
  return left->concept < right->concept ? -1 : left->concept > right->concept;
}

/**
 * voc_catalogue_search:
 * @text: what was typed: words or their beginnings, a code or its beginning, or a whole URI
 * @kind: occupations or skills; 0 for both
 * @limit: how many hits at the most; 0 for all
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Searches labels, alternative and hidden labels and descriptions in all languages of the
 * catalogue. All words must be in one text; case and diacritics do not count.
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
  g_auto (Search) search = { 0 };
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  stripped = g_strstrip (g_utf8_make_valid (text, -1));
  search.catalogue = self;
  search.folded = fold (stripped);
  search.first_kind = kind != 0 ? kind : VOC_CONCEPT_OCCUPATION;
  search.last_kind = kind != 0 ? kind : VOC_CONCEPT_SKILL;
  search.hits = g_ptr_array_new_with_free_func ((GDestroyNotify) voc_search_hit_unref);
  search.by_concept = g_hash_table_new (NULL, NULL);
  search.read_text = voc_sql_prepare (voc_catalogue_get_database (self),
                                      "SELECT text FROM text WHERE id = ?1", error);

  if (search.read_text == NULL ||
      !search_codes (&search, stripped, error) ||
      !search_texts (&search, stripped, cancellable, error))
    return NULL;

  g_ptr_array_sort (search.hits, compare_hits);
  if (limit > 0 && search.hits->len > limit)
    g_ptr_array_set_size (search.hits, limit);

  return g_steal_pointer (&search.hits);
}

/* Many languages give both genders, "pastor/pastora"; either is a name. */
static gboolean
is_name (const char *label,
         const char *folded)
{
  g_autofree char *whole = fold (label);
  g_auto (GStrv) parts = NULL;

  if (strcmp (whole, folded) == 0)
    return TRUE;

  parts = g_strsplit (whole, "/", -1);
  return g_strv_length (parts) > 1 && g_strv_contains ((const char *const *) parts, folded);
}

/* Finds the concept whose preferred label in any language is @text. 0 if there is none. */
static gboolean
lookup_label (VocCatalogue    *self,
              const char      *text,
              VocConceptKind   kind,
              guint           *out_concept,
              GError         **error)
{
  g_autofree char *query = make_query (text);
  g_autofree char *folded = fold (text);
  g_autoptr (sqlite3_stmt) statement = NULL;

  *out_concept = 0;
  for (VocConceptKind at = kind != 0 ? kind : VOC_CONCEPT_OCCUPATION;
       at <= (kind != 0 ? kind : VOC_CONCEPT_SKILL) && *query != '\0' && *out_concept == 0; at++)
    {
      g_clear_pointer (&statement, sqlite3_finalize);
      statement = voc_sql_prepare (
        voc_catalogue_get_database (self),
        "SELECT search.rowid, text.text FROM search JOIN text ON text.id = search.rowid"
        " WHERE search MATCH ?1 AND search.rowid BETWEEN ?2 AND ?3",
        error);
      if (statement == NULL)
        return FALSE;
      voc_sql_bind_text (statement, 1, query);
      sqlite3_bind_int64 (statement, 2, voc_text_id_pack (at, VOC_TEXT_LABEL, 0, 0, 0));
      sqlite3_bind_int64 (statement, 3, voc_text_id_pack (at, VOC_TEXT_LABEL + 1, 0, 0, 0) - 1);

      while (TRUE)
        {
          gboolean row;

          if (!voc_sql_step (statement, &row, error))
            return FALSE;
          if (!row)
            break;
          if (!is_name (voc_sql_get_text (statement, 1), folded))
            continue;
          *out_concept = voc_text_id_get_concept (sqlite3_column_int64 (statement, 0));
          break;
        }
    }

  return TRUE;
}

static gboolean
lookup_key (VocCatalogue    *self,
            const char      *text,
            VocConceptKind   kind,
            guint           *out_concept,
            GError         **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (
    voc_catalogue_get_database (self),
    "SELECT id FROM concept WHERE (uri = ?1 OR code = ?1) AND (?2 = 0 OR kind = ?2)"
    " ORDER BY kind LIMIT 1",
    error);
  gboolean row;

  *out_concept = 0;
  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, text);
  sqlite3_bind_int (statement, 2, kind);
  if (!voc_sql_step (statement, &row, error))
    return FALSE;
  if (row)
    *out_concept = sqlite3_column_int (statement, 0);

  return TRUE;
}

/**
 * voc_catalogue_lookup:
 * @code_uri_or_label: a code such as "2529.1", a concept URI, or a preferred label in any language
 * @kind: what it must be; 0 for anything
 * @error: return location; %VOC_CATALOGUE_ERROR_NOT_FOUND if there is no such concept
 *
 * Returns: (transfer full) (nullable): the concept
 */
VocConcept *
voc_catalogue_lookup (VocCatalogue    *self,
                      const char      *code_uri_or_label,
                      VocConceptKind   kind,
                      GError         **error)
{
  g_autofree char *text = NULL;
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (code_uri_or_label != NULL, NULL);

  text = g_strstrip (g_utf8_make_valid (code_uri_or_label, -1));
  if (!lookup_key (self, text, kind, &concept, error))
    return NULL;
  if (concept == 0 && kind != VOC_CONCEPT_GROUP &&
      !lookup_label (self, text, kind, &concept, error))
    return NULL;
  if (concept == 0)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
                   kind == VOC_CONCEPT_OCCUPATION
                     ? _("There is no occupation “%s” in this catalogue.")
                   : kind == VOC_CONCEPT_SKILL ? _("There is no skill “%s” in this catalogue.")
                                               : _("There is no “%s” in this catalogue."),
                   text);
      return NULL;
    }

  return voc_catalogue_dup_concept (self, concept, error);
}
