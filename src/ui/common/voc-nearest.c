/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-nearest.h"

/* So many words are tried at most: a pasted page must not keep the search busy. */
#define MAX_WORDS 8

static gboolean
is_found (VocCatalogue   *catalogue,
          const char     *text,
          VocConceptKind  kind,
          GCancellable   *cancellable)
{
  g_autoptr (GPtrArray) found = voc_catalogue_search (catalogue, text, kind, 1, cancellable, NULL);

  return found != NULL && found->len > 0;
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  return (int) g_utf8_strlen (*(const char *const *) b, -1) -
         (int) g_utf8_strlen (*(const char *const *) a, -1);
}

/**
 * voc_nearest_dup_words:
 * @catalogue: where to look
 * @text: words to all of which together nothing answers
 * @kind: occupations or skills
 * @cancellable: (nullable): to stop it
 *
 * What to propose instead. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): the longest of the words that something answers to; %NULL if
 *   there is none, or if @text is one word
 */
char *
voc_nearest_dup_words (VocCatalogue   *catalogue,
                       const char     *text,
                       VocConceptKind  kind,
                       GCancellable   *cancellable)
{
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  parts = g_strsplit_set (text, " \t", -1);
  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (g_utf8_strlen (parts[i], -1) >= 3)
        g_ptr_array_add (words, parts[i]);
    }

  if (g_strv_length (parts) < 2)
    return NULL;

  g_ptr_array_sort (words, compare_lengths);
  for (guint i = 0; i < MIN (words->len, MAX_WORDS); i++)
    {
      if (is_found (catalogue, words->pdata[i], kind, cancellable))
        return g_strdup (words->pdata[i]);
    }

  return NULL;
}
