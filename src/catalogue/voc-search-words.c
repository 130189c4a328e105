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
/* A word that stands in so many times fewer names than another costs nothing beside it ... */
#define FAR_RARER 8
/* ... and in how many that is does not matter from here on. */
#define MOST_COUNTED 4000

/* "webdeveloper" for the names that say "web developer". */
static void
add_halves (VocSearchVocabulary *vocabulary,
            const char *word,
            GPtrArray  *forms)
{
  gsize length = strlen (word);

  if (!g_str_is_ascii (word) || length < SHORTEST_LEFT + SHORTEST_RIGHT)
    return;

  for (gsize left = SHORTEST_LEFT; left + SHORTEST_RIGHT <= length; left++)
    {
      g_autofree char *half = g_strndup (word, left);

      if (voc_search_vocabulary_find (vocabulary, half) != NULL &&
          voc_search_vocabulary_has_beginning (vocabulary, word + left))
        g_ptr_array_add (forms, g_strconcat (half, " ", word + left, NULL));
    }
}

/* The word and those other forms of it that are in the catalogue. */
static GPtrArray *
dup_known_forms (VocSearchWords      *self,
                 VocSearchVocabulary *vocabulary,
                 const char          *word,
                 VocSearchHow         how)
{
  g_autofree char *folded = voc_search_fold (word);
  g_autoptr (GPtrArray) forms = voc_search_dup_forms (folded);
  GPtrArray *known = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (known, g_strdup (folded));
  for (guint i = 1; i < forms->len; i++)
    if (voc_search_vocabulary_find (vocabulary, forms->pdata[i]) != NULL)
      g_ptr_array_add (known, g_strdup (forms->pdata[i]));
  if (how == VOC_SEARCH_HALVES && known->len == 1 &&
      !voc_search_vocabulary_has_beginning (vocabulary, folded))
    add_halves (vocabulary, folded, known);
  self->halved |= how == VOC_SEARCH_HALVES && strchr (known->pdata[known->len - 1], ' ') != NULL;

  return known;
}

/* What finds a word: as typed, where its end may be missing, or another form. */
static char *
make_word_query (const char *word,
                 GPtrArray  *forms)
{
  GString *query = g_string_new (NULL);

  g_string_append_printf (query, "(\"%s\"*", word);
  if (!g_str_equal (word, forms->pdata[0]) && !g_str_is_ascii (word))
    g_string_append_printf (query, " OR \"%s\"*", (char *) forms->pdata[0]);
  for (guint i = 1; i < forms->len; i++)
    {
      g_auto (GStrv) halves = g_strsplit (forms->pdata[i], " ", 2);

      if (halves[1] != NULL)
        g_string_append_printf (query, " OR (\"%s\" AND \"%s\"*)", halves[0], halves[1]);
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
            GString        *query)
{
  g_autoptr (GString) phrase = g_string_new (NULL);

  g_string_append (query, " OR (");
  for (guint i = 0; i < forms->len; i++)
    {
      GPtrArray *here = forms->pdata[i];
      g_autofree char *word_query = make_word_query (self->words[i], here);

      if (i == at + 1)
        continue;
      g_string_append (query, i > 0 ? " AND " : "");
      if (i == at)
        g_string_append_printf (query, "\"%s\"*", joined);
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
            GPtrArray      *forms)
{
  GString *query = g_string_new (NULL);

  for (guint i = 0; i < forms->len; i++)
    {
      g_autofree char *word_query = make_word_query (self->words[i], forms->pdata[i]);

      g_string_append_printf (query, "%s%s", i > 0 ? " AND " : "(", word_query);
    }
  if (forms->len > 0)
    g_string_append_c (query, ')');

  return g_string_free_and_steal (query);
}

/* Adds what two words that are one in the catalogue find; %FALSE if there are none. */
static gboolean
add_joined_words (VocSearchWords      *self,
                  VocSearchVocabulary *vocabulary,
                  GPtrArray           *forms)
{
  g_autoptr (GString) query = g_string_new (self->query);
  gsize length = query->len;

  for (guint at = 0; at + 1 < forms->len; at++)
    {
      GPtrArray *left = forms->pdata[at];
      GPtrArray *right = forms->pdata[at + 1];
      g_autofree char *joined = g_strconcat (left->pdata[0], right->pdata[0], NULL);

      if (voc_search_vocabulary_has_beginning (vocabulary, joined))
        add_joined (self, forms, at, joined, query);
    }

  if (query->len == length)
    return FALSE;
  g_free (self->query);
  self->query = g_strdup (query->str);
  return TRUE;
}

/* SQLite collects the texts of a common beginning, which takes milliseconds, also where the other
 * words stand together in no text at all. */
static char *
make_rare_query (VocSearchWords      *self,
                 VocSearchVocabulary *vocabulary,
                 GPtrArray           *forms)
{
  g_autoptr (GString) query = g_string_new (NULL);
  guint counts[VOC_SEARCH_MOST_WORDS] = { 0 };
  guint most = 0;
  guint n_rare = 0;

  for (guint i = 0; i < forms->len && forms->len > 1; i++)
    {
      GPtrArray *here = forms->pdata[i];

      counts[i] = here->len > 1 ? MOST_COUNTED
                                : voc_search_vocabulary_count (vocabulary, here->pdata[0], 0,
                                                               MOST_COUNTED);
      most = MAX (most, counts[i]);
    }

  for (guint i = 0; i < forms->len; i++)
    if (counts[i] * FAR_RARER < most)
      {
        g_autofree char *word_query = make_word_query (self->words[i], forms->pdata[i]);

        g_string_append_printf (query, "%s%s", n_rare++ > 0 ? " AND " : "", word_query);
      }

  return n_rare > 0 ? g_strdup (query->str) : NULL;
}

/**
 * voc_search_words_init:
 * @vocabulary: the words of the catalogue
 * @text: what was typed
 * @how: what to look for
 *
 * Makes a query in which nothing that was typed is an operator, with other forms of the words that
 * are in the catalogue: singular and plural, British and American, in one word or two.
 */
void
voc_search_words_init (VocSearchWords      *self,
                       VocSearchVocabulary *vocabulary,
                       const char          *text,
                       VocSearchHow         how)
{
  g_autoptr (GPtrArray) forms =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree char *folded = voc_search_fold (text);

  self->words = voc_search_split (text);
  self->phrases = g_ptr_array_new_with_free_func (g_free);
  add_phrase (self, folded);
  for (guint i = 0; self->words[i] != NULL; i++)
    g_ptr_array_add (forms, dup_known_forms (self, vocabulary, self->words[i], how));

  self->query = make_query (self, forms);
  if (!add_joined_words (self, vocabulary, forms))
    self->rare = make_rare_query (self, vocabulary, forms);
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
  g_clear_pointer (&self->rare, g_free);
  g_clear_pointer (&self->phrases, g_ptr_array_unref);
}
