/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-words.h"

#include <string.h>

#include "voc-search-fold.h"
#include "voc-search-forms.h"

/* A word that is cut in two must leave at least so much on either side. */
#define SHORTEST_LEFT 2
#define SHORTEST_RIGHT 3
/* As many names are compared with what is found; more would only cost time. */
#define MOST_PHRASES 24
/* Whoever types more than this has pasted something else. */
#define MOST_WORDS 12
/* Sorts after every character of a word. */
#define LAST_CHARACTER "\xf4\x8f\xbf\xbf"

typedef struct
{
  sqlite3 *db;               /* (borrowed) */
  sqlite3_stmt *whole;       /* (owned): is there this word? */
  sqlite3_stmt *beginning;   /* (owned): is there a word that begins like this? */
} Vocabulary;

static void
vocabulary_clear (Vocabulary *self)
{
  g_clear_pointer (&self->whole, sqlite3_finalize);
  g_clear_pointer (&self->beginning, sqlite3_finalize);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Vocabulary, vocabulary_clear)

/* A vocabulary that cannot be read knows nothing; the search that follows reports what is wrong.
 * Many queries need none of it, so it is made ready when it is first asked. */
static gboolean
ask (Vocabulary    *self,
     sqlite3_stmt **statement,
     const char    *sql,
     const char    *word,
     const char    *end)
{
  gboolean row = FALSE;

  if (*statement == NULL)
    *statement = voc_sql_prepare (self->db, sql, NULL);
  if (*statement == NULL)
    return FALSE;

  voc_sql_bind_text (*statement, 1, word);
  if (end != NULL)
    voc_sql_bind_text (*statement, 2, end);
  voc_sql_step (*statement, &row, NULL);
  sqlite3_reset (*statement);
  return row;
}

static gboolean
has_word (Vocabulary *self,
          const char *word)
{
  return ask (self, &self->whole, "SELECT 1 FROM word WHERE word = ?1", word, NULL);
}

static gboolean
has_beginning (Vocabulary *self,
               const char *word)
{
  g_autofree char *end = g_strconcat (word, LAST_CHARACTER, NULL);

  return ask (self, &self->beginning,
              "SELECT 1 FROM word WHERE word >= ?1 AND word < ?2 LIMIT 1", word, end);
}

/**
 * voc_search_words_is_known:
 * @db: a catalogue
 * @word: a word as typed
 *
 * Returns: whether a name has a word that begins like it
 */
gboolean
voc_search_words_is_known (sqlite3    *db,
                           const char *word)
{
  g_auto (Vocabulary) vocabulary = { .db = db };
  g_autofree char *folded = voc_search_fold (word);

  return has_beginning (&vocabulary, folded);
}

/* "webdeveloper" for the names that say "web developer". */
static void
add_halves (Vocabulary *vocabulary,
            const char *word,
            GPtrArray  *forms)
{
  gsize length = strlen (word);

  if (!g_str_is_ascii (word) || length < SHORTEST_LEFT + SHORTEST_RIGHT)
    return;

  for (gsize left = SHORTEST_LEFT; left + SHORTEST_RIGHT <= length; left++)
    {
      g_autofree char *half = g_strndup (word, left);

      if (has_word (vocabulary, half) && has_beginning (vocabulary, word + left))
        g_ptr_array_add (forms, g_strconcat (half, " ", word + left, NULL));
    }
}

/* The word and those other forms of it that are in the catalogue. */
static GPtrArray *
dup_known_forms (Vocabulary   *vocabulary,
                 const char   *word,
                 VocSearchHow  how)
{
  g_autofree char *folded = voc_search_fold (word);
  g_autoptr (GPtrArray) forms = voc_search_dup_forms (folded);
  GPtrArray *known = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (known, g_strdup (folded));
  for (guint i = 1; i < forms->len; i++)
    if (has_word (vocabulary, forms->pdata[i]))
      g_ptr_array_add (known, g_strdup (forms->pdata[i]));
  if (how == VOC_SEARCH_HALVES && known->len == 1 && !has_beginning (vocabulary, folded))
    add_halves (vocabulary, folded, known);

  return known;
}

/* What finds a word: as typed, or another form. @end is "*" where its end may be missing. */
static char *
make_word_query (const char *word,
                 GPtrArray  *forms,
                 const char *end)
{
  GString *query = g_string_new (NULL);

  g_string_append_printf (query, "(\"%s\"%s", word, end);
  if (!g_str_equal (word, forms->pdata[0]) && !g_str_is_ascii (word))
    g_string_append_printf (query, " OR \"%s\"%s", (char *) forms->pdata[0], end);
  for (guint i = 1; i < forms->len; i++)
    {
      g_auto (GStrv) halves = g_strsplit (forms->pdata[i], " ", 2);

      if (halves[1] != NULL)
        g_string_append_printf (query, " OR (\"%s\" AND \"%s\"%s)", halves[0], halves[1], end);
      else
        g_string_append_printf (query, " OR \"%s\"", halves[0]);
    }
  g_string_append_c (query, ')');

  return g_string_free_and_steal (query);
}

static void
add_phrase (VocSearchWords *self,
            const char     *phrase)
{
  if (self->phrases->len < MOST_PHRASES &&
      !g_ptr_array_find_with_equal_func (self->phrases, phrase, g_str_equal, NULL))
    g_ptr_array_add (self->phrases, g_strdup (phrase));
}

/* All ways to say the words from @at on, each form of one with each form of the next. */
static void
add_phrases (VocSearchWords *self,
             GPtrArray      *forms,
             guint           at,
             const char     *before)
{
  GPtrArray *here;

  if (at == forms->len)
    {
      add_phrase (self, before);
      return;
    }

  here = forms->pdata[at];
  for (guint i = 0; i < here->len && self->phrases->len < MOST_PHRASES; i++)
    {
      g_autofree char *phrase =
        g_strconcat (before, *before != '\0' ? " " : "", here->pdata[i], NULL);

      add_phrases (self, forms, at + 1, phrase);
    }
}

/* "health care" for the names that say "healthcare": two words that are one in the catalogue. */
static void
add_joined (VocSearchWords *self,
            GPtrArray      *forms,
            guint           at,
            const char     *joined,
            const char     *end,
            GString        *query)
{
  g_autoptr (GString) phrase = g_string_new (NULL);

  g_string_append (query, " OR (");
  for (guint i = 0; i < forms->len; i++)
    {
      GPtrArray *here = forms->pdata[i];
      g_autofree char *word_query = make_word_query (self->words[i], here, end);

      if (i == at + 1)
        continue;
      g_string_append (query, i > 0 ? " AND " : "");
      if (i == at)
        g_string_append_printf (query, "\"%s\"%s", joined, end);
      else
        g_string_append (query, word_query);
      g_string_append_printf (phrase, "%s%s", phrase->len > 0 ? " " : "",
                              i == at ? joined : (char *) here->pdata[0]);
    }
  g_string_append_c (query, ')');
  add_phrase (self, phrase->str);
}

static char *
make_query (VocSearchWords *self,
            Vocabulary     *vocabulary,
            GPtrArray      *forms,
            const char     *end)
{
  GString *query = g_string_new (NULL);

  for (guint i = 0; i < forms->len; i++)
    {
      g_autofree char *word_query = make_word_query (self->words[i], forms->pdata[i], end);

      g_string_append_printf (query, "%s%s", i > 0 ? " AND " : "(", word_query);
    }
  if (forms->len > 0)
    g_string_append_c (query, ')');

  for (guint at = 0; at + 1 < forms->len; at++)
    {
      GPtrArray *left = forms->pdata[at];
      GPtrArray *right = forms->pdata[at + 1];
      g_autofree char *joined = g_strconcat (left->pdata[0], right->pdata[0], NULL);

      if (has_beginning (vocabulary, joined))
        add_joined (self, forms, at, joined, end, query);
    }

  return g_string_free_and_steal (query);
}

/**
 * voc_search_words_init:
 * @db: a catalogue, to look up which words there are
 * @text: what was typed
 * @how: what to look for
 *
 * Makes a query in which nothing that was typed is an operator, with other forms of the words that
 * are in the catalogue: singular and plural, British and American, in one word or two.
 */
void
voc_search_words_init (VocSearchWords *self,
                       sqlite3        *db,
                       const char     *text,
                       VocSearchHow    how)
{
  g_auto (Vocabulary) vocabulary = { .db = db };
  g_autoptr (GPtrArray) forms =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree char *folded = voc_search_fold (text);

  self->words = voc_search_split (text);
  self->phrases = g_ptr_array_new_with_free_func (g_free);
  add_phrase (self, folded);
  for (guint i = 0; self->words[i] != NULL && i < MOST_WORDS; i++)
    g_ptr_array_add (forms, dup_known_forms (&vocabulary, self->words[i], how));

  self->query = make_query (self, &vocabulary, forms, "*");
  self->whole_query = make_query (self, &vocabulary, forms, "");
  if (forms->len > 0)
    add_phrases (self, forms, 0, "");
}

/**
 * voc_search_words_clear:
 *
 * Frees what @self holds.
 */
void
voc_search_words_clear (VocSearchWords *self)
{
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->whole_query, g_free);
  g_clear_pointer (&self->phrases, g_ptr_array_unref);
}
