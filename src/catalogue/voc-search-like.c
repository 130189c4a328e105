/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-like.h"

#include <string.h>

#include "voc-search-forms.h"
#include "voc-search-index.h"
#include "voc-search-stem.h"

/* What is shorter has its trigrams in common with too many. */
#define SHORTEST_LIKE 4

static char *
dup_stem (const char *word)
{
  GString *stem = g_string_new (NULL);

  voc_search_stem (stem, word, strlen (word));
  return g_string_free_and_steal (stem);
}

/**
 * voc_search_dup_stems:
 * @word: a folded word
 *
 * Returns: (transfer full) (element-type utf8): its stem, and those of its other forms, British or American,
 *   singular or plural
 */
GPtrArray *
voc_search_dup_stems (const char *word)
{
  g_autoptr (GPtrArray) forms = voc_search_dup_forms (word);
  GPtrArray *stems = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < forms->len; i++)
    g_ptr_array_add (stems, dup_stem (forms->pdata[i]));
  return stems;
}

/* 2 |A ∩ B| / (|A| + |B|) of their trigrams. */
static double
compare_trigrams (const char *a,
                  const char *b)
{
  gsize n_a = strlen (a);
  gsize n_b = strlen (b);
  guint n_shared = 0;

  for (gsize i = 0; i < n_a; i++)
    {
      guint trigram = voc_search_index_get_trigram (a, i);
      gboolean shared = FALSE;

      for (gsize j = 0; j < n_b && !shared; j++)
        shared = voc_search_index_get_trigram (b, j) == trigram;
      n_shared += shared;
    }

  return 2.0 * n_shared / MAX (n_a + n_b, 1);
}

/**
 * voc_search_is_like:
 * @stems: what voc_search_dup_stems() said of a word that was typed
 * @word: a folded word of a name
 *
 * Returns: whether search takes one for the other, though their letters are not the same
 */
gboolean
voc_search_is_like (GPtrArray  *stems,
                    const char *word)
{
  g_autofree char *stem = dup_stem (word);

  for (guint i = 0; i < stems->len; i++)
    if (g_str_equal (stems->pdata[i], stem))
      return TRUE;

  return strlen (stem) >= SHORTEST_LIKE && strlen (stems->pdata[0]) >= SHORTEST_LIKE &&
         compare_trigrams (stems->pdata[0], stem) >= VOC_SEARCH_LIKE;
}
