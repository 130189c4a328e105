/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-expand.h"

#include <string.h>

#include "voc-search-fold.h"
#include "voc-search-forms.h"
#include "voc-search-like.h"
#include "voc-search-stem.h"

/* What stands for a word that was typed, and how well; found by trying on lists of job titles (see
 * tests/bench/bench-titles.c). */
#define ANOTHER_FORM 0.95
#define BEGINNING 0.5
#define HALF 0.8
#define NEAR_UNKNOWN 1.0
#define NEAR_KNOWN 0.4
/* A word that no text has is near to those with so large a part of its trigrams. */
#define LIKE_UNKNOWN 0.45
#define MOST_NEAR 20
#define SHORTEST_NEAR 4
/* Letters that begin a word, unless nothing else was typed, and how many words they stand for. */
#define SHORTEST_BEGINNING 3
#define MOST_BEGINNINGS 60
/* What is left of a word that is cut in two. */
#define SHORTEST_HALF 3
/* What a word that says nothing about the work counts. */
#define SAYS_LITTLE 0.1

/* Articles, prepositions, and what a title says about the contract, in the languages that are built
 * in. What is rare in names would otherwise weigh much. */
static const char *const SAY_LITTLE[] = {
  "a", "all", "allgemein", "an", "and", "apprentice", "arbeit", "arbeiten", "at", "au", "aux",
  "avec", "befristet", "bei", "by", "cdd", "cdi", "con", "d", "das", "de", "del", "dem", "den",
  "der", "des", "die", "du", "e", "el", "en", "et", "etc", "except", "f", "fachrichtung",
  "fachschule", "for", "full", "fur", "general", "h", "im", "in", "including", "intern",
  "internship", "job", "jobs", "junior", "l", "la", "las", "le", "les", "los", "m", "mit",
  "months", "nec", "no", "not", "o", "oder", "of", "on", "or", "other", "otros", "ou", "para",
  "part", "por", "pour", "praktikum", "schwerpunkt", "senior", "sin", "stage", "sur", "teilzeit",
  "the", "time", "to", "trabajar", "trabajo", "trainee", "travail", "travailler", "u", "un",
  "und", "une", "vollzeit", "von", "w", "with", "work", "working", "y", "zum", "zur", NULL
};

static int
compare_weights (gconstpointer a,
                 gconstpointer b)
{
  float left = ((const VocExpansion *) a)->weight;
  float right = ((const VocExpansion *) b)->weight;

  return left > right ? -1 : left < right;
}

/* Adds a stem, if there is such a one. */
static gboolean
add_stem (VocSearchIndex *index,
          GArray         *expansions,
          const char     *stem,
          float           weight)
{
  VocExpansion expansion = { .weight = weight };
  guint place;

  if (!voc_index_strings_find (&index->stems, stem, &place))
    return FALSE;
  expansion.stem = place;
  g_array_append_val (expansions, expansion);
  return TRUE;
}

/* British or American, singular or plural. */
static gboolean
add_forms (VocSearchIndex *index,
           GArray         *expansions,
           const char     *word)
{
  g_autoptr (GPtrArray) forms = voc_search_dup_forms (word);
  g_autoptr (GString) stem = g_string_new (NULL);
  gboolean any = FALSE;

  for (guint i = 1; i < forms->len; i++)
    {
      voc_search_stem (stem, forms->pdata[i], strlen (forms->pdata[i]));
      any |= add_stem (index, expansions, stem->str, ANOTHER_FORM);
    }
  return any;
}

static void
add_beginnings (VocSearchIndex *index,
                GArray         *expansions,
                const char     *beginning)
{
  guint first;
  guint end;

  voc_index_strings_seek_range (&index->stems, beginning, &first, &end);
  for (guint i = first; i < MIN (end, first + MOST_BEGINNINGS); i++)
    {
      VocExpansion expansion = { i, BEGINNING };

      g_array_append_val (expansions, expansion);
    }
}

/* Words that have many trigrams in common with a stem, the most alike first. */
static void
add_near (VocSearchIndex *index,
          GArray         *expansions,
          const char     *stem,
          float           weight,
          double          least)
{
  gsize length = strlen (stem);
  g_autofree guint8 *shared = g_new0 (guint8, index->stems.n + 1);
  g_autoptr (GArray) touched = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) near = g_array_new (FALSE, FALSE, sizeof (VocExpansion));

  if (length < SHORTEST_NEAR)
    return;
  for (gsize place = 0; place < MIN (length, G_MAXUINT8); place++)
    {
      guint trigram = voc_search_index_get_trigram (stem, place);
      guint32 end = index->stems_with.first[trigram + 1];

      for (guint32 i = index->stems_with.first[trigram]; i < end; i++)
        {
          guint32 other = index->stems_with.items[i];

          if (shared[other] == 0)
            g_array_append_val (touched, other);
          shared[other] += shared[other] < G_MAXUINT8;
        }
    }

  for (guint i = 0; i < touched->len; i++)
    {
      guint32 other = g_array_index (touched, guint32, i);
      double like = 2.0 * shared[other] /
                    (length + voc_index_strings_get_length (&index->stems, other));
      VocExpansion expansion = { other, weight * MIN (like, 1) };

      if (like >= least)
        g_array_append_val (near, expansion);
    }
  g_array_sort (near, compare_weights);
  g_array_append_vals (expansions, near->data, MIN (near->len, MOST_NEAR));
}

/* Where a word that is not known is two that are; the halves are to be of a length. 0 if it is not. */
static gsize
find_seam (VocSearchIndex *index,
           GString        *stem,
           GString        *left)
{
  gsize best = 0;

  for (gsize at = SHORTEST_HALF; at + SHORTEST_HALF <= stem->len; at++)
    {
      guint place;

      if (MIN (at, stem->len - at) <= MIN (best, stem->len - best))
        continue;
      voc_search_stem (left, stem->str, at);
      if (voc_index_strings_find (&index->stems, left->str, &place) &&
          voc_index_strings_find (&index->stems, stem->str + at, &place))
        best = at;
    }

  if (best > 0)
    voc_search_stem (left, stem->str, best);
  return best;
}

static VocTypedWord
word_init (float mass)
{
  return (VocTypedWord) { mass, g_array_new (FALSE, FALSE, sizeof (VocExpansion)) };
}

static void
word_clear (gpointer word)
{
  g_clear_pointer (&((VocTypedWord *) word)->expansions, g_array_unref);
}

static void
take_word (GArray       *words,
           VocTypedWord  word)
{
  g_array_sort (word.expansions, compare_weights);
  g_array_append_val (words, word);
}

/* A word that no text has: its halves, each of which says half as much, and what is like it. */
static void
expand_unknown (VocSearchIndex *index,
                GArray         *words,
                VocTypedWord    word,
                GString        *stem)
{
  g_autoptr (GString) left = g_string_new (NULL);
  gsize seam = find_seam (index, stem, left);

  add_near (index, word.expansions, stem->str, NEAR_UNKNOWN, LIKE_UNKNOWN);
  if (seam > 0)
    {
      VocTypedWord first = word_init (word.mass / 2);

      word.mass /= 2;
      add_stem (index, word.expansions, stem->str + seam, HALF);
      add_stem (index, first.expansions, left->str, HALF);
      add_near (index, first.expansions, left->str, NEAR_KNOWN, VOC_SEARCH_LIKE);
      take_word (words, first);
    }
  take_word (words, word);
}

static void
expand_word (VocSearchIndex *index,
             GArray         *words,
             const char     *plain,
             GString        *stem,
             gboolean        is_last)
{
  VocTypedWord word = word_init (index->most_idf);
  gboolean known = add_stem (index, word.expansions, stem->str, 1);

  known |= add_forms (index, word.expansions, plain);
  if (known)
    word.mass = index->idf[g_array_index (word.expansions, VocExpansion, 0).stem];
  if (is_last && (words->len == 0 || strlen (plain) >= SHORTEST_BEGINNING))
    add_beginnings (index, word.expansions, plain);
  if (g_strv_contains (SAY_LITTLE, plain))
    word.mass *= SAYS_LITTLE;
  else if (known)
    add_near (index, word.expansions, stem->str, NEAR_KNOWN, VOC_SEARCH_LIKE);
  else
    {
      expand_unknown (index, words, word, stem);
      return;
    }

  take_word (words, word);
}

/**
 * voc_search_expand:
 * @index: an index
 * @text: what was typed
 *
 * Returns: (transfer full) (element-type VocTypedWord): each of its words once, and what may stand
 *   for it: another form, a word that begins like the last one, one that is nearly the same, or
 *   those that it is made of
 */
GArray *
voc_search_expand (VocSearchIndex *index,
                   const char     *text)
{
  g_autofree char *folded = voc_search_fold (text);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) stem = g_string_new (NULL);
  GArray *words = g_array_new (FALSE, FALSE, sizeof (VocTypedWord));
  const char *at = folded;
  const char *start;
  gsize length;

  g_array_set_clear_func (words, word_clear);
  while (words->len < VOC_SEARCH_MOST_WORDS && voc_search_next_word (&at, &start, &length))
    {
      g_autofree char *plain = g_strndup (start, length);

      voc_search_stem (stem, start, length);
      if (g_hash_table_add (seen, g_strdup (stem->str)))
        expand_word (index, words, plain, stem, *at == '\0');
    }

  return words;
}
