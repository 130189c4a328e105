/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-query-highlight.h"

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

/* Bold for every word of text that begins with a word of query, whatever the case and the
 * accents. */
PangoAttrList *
voc_query_highlight_dup_attributes (const char *text,
                               const char *query)
{
  g_autoptr (GPtrArray) words = NULL;
  PangoAttrList *attributes;
  gboolean at_start = TRUE;

  g_return_val_if_fail (text != NULL, NULL);

  if (query == NULL)
    return NULL;

  words = split_words (query);
  attributes = pango_attr_list_new ();

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      for (guint i = 0; at_start && i < words->len; i++)
        {
          const char *end = match_prefix (p, g_ptr_array_index (words, i));

          if (end != NULL)
            embolden (attributes, p - text, end - text);
        }

      at_start = !g_unichar_isalnum (g_utf8_get_char (p));
    }

  return attributes;
}
