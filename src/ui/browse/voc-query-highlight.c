/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-query-highlight.h"

#include "voc-search-fold.h"
#include "voc-search-like.h"

/* Longest chain of base letter and marks that Unicode makes of one character. */
#define MAX_DECOMPOSITION 18

/* Lower case without accents: the way the search compares, kept to one character at a time so that
 * positions in the text are not lost. */
static char *
fold_character (gunichar character)
{
  gunichar parts[MAX_DECOMPOSITION];
  gsize n_parts = g_unichar_fully_decompose (character, FALSE, parts, G_N_ELEMENTS (parts));
  GString *folded = g_string_new (NULL);

  for (gsize i = 0; i < n_parts; i++)
    {
      if (!g_unichar_ismark (parts[i]))
        g_string_append_unichar (folded, g_unichar_tolower (parts[i]));
    }

  return g_string_free_and_steal (folded);
}

static char *
fold_text (const char *text)
{
  GString *folded = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *part = fold_character (g_utf8_get_char (p));

      g_string_append (folded, part);
    }

  return g_string_free_and_steal (folded);
}

/* Where the beginning of @text that equals the folded @word ends, or NULL. */
static const char *
match_prefix (const char *text,
              const char *word)
{
  while (*word != '\0')
    {
      g_autofree char *part = NULL;
      gsize length;

      if (*text == '\0')
        return NULL;

      part = fold_character (g_utf8_get_char (text));
      length = strlen (part);
      if (strncmp (word, part, length) != 0)
        return NULL;

      word += length;
      text = g_utf8_next_char (text);
    }

  return text;
}

static GPtrArray *
split_words (const char *query)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = fold_text (query);
  const char *start = NULL;

  for (const char *p = folded;; p = g_utf8_next_char (p))
    {
      gboolean inside = *p != '\0' && g_unichar_isalnum (g_utf8_get_char (p));

      if (inside && start == NULL)
        start = p;
      else if (!inside && start != NULL)
        {
          g_ptr_array_add (words, g_strndup (start, p - start));
          start = NULL;
        }

      if (*p == '\0')
        return words;
    }
}

static void
embolden (PangoAttrList *attributes,
          gsize          start,
          gsize          end)
{
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->start_index = start;
  bold->end_index = end;
  pango_attr_list_insert (attributes, bold);
}

static void
clear_stems (gpointer stems)
{
  g_ptr_array_unref (stems);
}

/* For each word its stems. */
static GPtrArray *
dup_all_stems (GPtrArray *words)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (clear_stems);

  for (guint i = 0; i < words->len; i++)
    g_ptr_array_add (all, voc_search_dup_stems (words->pdata[i]));
  return all;
}

/* The letters that were typed, at the beginning of a word. */
static gboolean
embolden_letters (PangoAttrList *attributes,
                  const char    *text,
                  const char    *word,
                  GPtrArray     *typed)
{
  gboolean any = FALSE;

  for (guint i = 0; i < typed->len; i++)
    {
      const char *end = match_prefix (word, typed->pdata[i]);

      if (end != NULL)
        embolden (attributes, word - text, end - text);
      any |= end != NULL;
    }

  return any;
}

static gboolean
is_like_any (const char *word,
             GPtrArray  *all_stems)
{
  g_autofree char *folded = voc_search_fold (word);

  for (guint i = 0; i < all_stems->len; i++)
    if (voc_search_is_like (all_stems->pdata[i], folded))
      return TRUE;

  return FALSE;
}

static const char *
find_end (const char *word)
{
  while (*word != '\0' && g_unichar_isalnum (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);
  return word;
}

/* Bold for the beginning of every word of text that begins with a word of query, whatever the case and the
 * accents, and for all of a word that search takes for one of them. */
PangoAttrList *
voc_query_highlight_dup_attributes (const char *text,
                               const char *query)
{
  g_autoptr (GPtrArray) typed = NULL;
  g_autoptr (GPtrArray) stems = NULL;
  PangoAttrList *attributes;
  const char *at = text;

  g_return_val_if_fail (text != NULL, NULL);

  if (query == NULL)
    return NULL;

  typed = split_words (query);
  stems = dup_all_stems (typed);
  attributes = pango_attr_list_new ();

  while (*at != '\0')
    {
      const char *end = find_end (at);
      g_autofree char *word = g_strndup (at, end - at);

      if (end > at && !embolden_letters (attributes, text, at, typed) && is_like_any (word, stems))
        embolden (attributes, at - text, end - text);
      at = *end != '\0' ? g_utf8_next_char (end) : end;
    }

  return attributes;
}
