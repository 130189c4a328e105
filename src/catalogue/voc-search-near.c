/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-near.h"

#include <string.h>

/*
 * Words that a mistyped word may have been meant to be. The words of the catalogue are walked through
 * in their order, so what is known about the beginning of one serves for the next, and all words
 * with a beginning that is already too far from what was typed are passed over at once.
 */

/* Shorter words are near too many others. */
#define SHORTEST_WORD 4
#define LONGEST_SHORT_WORD 5
#define LONGEST_WORD 40
#define MOST_NEAR_WORDS 8
#define FAR 100

typedef struct
{
  const char *word;           /* (borrowed) */
  guint distance;
  guint n_names;
} NearWord;

/* What is known about the first letters of a word. */
typedef struct
{
  gunichar letter;            /* the last of them */
  gsize n_bytes;
  guint distances[LONGEST_WORD + 1];  /* from so many first letters of what was typed */
  guint least;                /* of @distances */
  guint beginning;            /* between all that was typed and the nearest beginning of them */
} Beginning;

typedef struct
{
  gunichar typed[LONGEST_WORD];
  gsize n_typed;
  guint most;                 /* so many typing errors count */
  gboolean unfinished;        /* whether it may be a word still being typed */
  Beginning beginnings[LONGEST_WORD + 1];  /* of the word at hand, by their number of letters */
} Walk;

static gsize
read_letters (const char *word,
              gunichar   *letters)
{
  gsize n = 0;

  for (const char *at = word; *at != '\0' && n < LONGEST_WORD; at = g_utf8_next_char (at))
    letters[n++] = g_utf8_get_char (at);
  return n;
}

static void
walk_init (Walk       *walk,
           const char *word)
{
  Beginning *empty = &walk->beginnings[0];

  walk->n_typed = read_letters (word, walk->typed);
  walk->most = walk->n_typed <= LONGEST_SHORT_WORD ? 1 : 2;
  walk->unfinished = walk->n_typed >= LONGEST_SHORT_WORD;

  *empty = (Beginning) { .beginning = FAR };
  for (gsize i = 0; i <= walk->n_typed; i++)
    empty->distances[i] = i;
}

static guint
min3 (guint a,
      guint b,
      guint c)
{
  return MIN (MIN (a, b), c);
}

/* How many letters were left out, added, mistaken or swapped with the next, with one letter more. */
static void
add_letter (Walk     *walk,
            gsize     n_letters,
            gunichar  letter,
            gsize     n_bytes)
{
  const Beginning *last = &walk->beginnings[n_letters - 1];
  Beginning *next = &walk->beginnings[n_letters];

  next->letter = letter;
  next->n_bytes = n_bytes;
  next->distances[0] = next->least = n_letters;
  for (gsize i = 1; i <= walk->n_typed; i++)
    {
      gboolean mistaken = walk->typed[i - 1] != letter;
      guint distance = min3 (last->distances[i] + 1, next->distances[i - 1] + 1,
                             last->distances[i - 1] + mistaken);

      if (i > 1 && n_letters > 1 && walk->typed[i - 2] == letter &&
          walk->typed[i - 1] == last->letter)
        distance = MIN (distance, last[-1].distances[i - 2] + 1);
      next->distances[i] = distance;
      next->least = MIN (next->least, distance);
    }
  next->beginning = walk->unfinished ? MIN (last->beginning, next->distances[walk->n_typed]) : FAR;
}

/* Whether no word that begins like this can be near. The next letter may still be swapped with the
 * last. */
static gboolean
is_hopeless (const Walk *walk,
             gsize       n_letters)
{
  const Beginning *at = &walk->beginnings[n_letters];

  return at->least > walk->most && at->beginning > walk->most &&
         (n_letters == 0 || at[-1].least + 1 > walk->most);
}

/* How many letters @word has in common with the one before, of which @n_letters are known. */
static gsize
count_common (const Walk *walk,
              gsize       n_letters,
              const char *before,
              const char *word)
{
  gsize n_bytes = 0;

  while (before[n_bytes] != '\0' && before[n_bytes] == word[n_bytes])
    n_bytes++;
  while (walk->beginnings[n_letters].n_bytes > n_bytes)
    n_letters--;
  return n_letters;
}

/* The first word behind @at that does not have its first @n_bytes bytes. */
static guint
skip_beginning (const VocIndexStrings *words,
                guint                  at,
                gsize                  n_bytes)
{
  const char *beginning = words->all[at];
  guint step = 1;
  guint high;

  while (at + step < words->n && strncmp (words->all[at + step], beginning, n_bytes) == 0)
    {
      at += step;
      step *= 2;
    }
  high = MIN (at + step, words->n);
  while (at + 1 < high)
    {
      guint middle = at + (high - at) / 2;

      if (strncmp (words->all[middle], beginning, n_bytes) == 0)
        at = middle;
      else
        high = middle;
    }

  return high;
}

static int
compare_near_words (gconstpointer a,
                    gconstpointer b)
{
  const NearWord *left = a;
  const NearWord *right = b;

  if (left->distance != right->distance)
    return left->distance < right->distance ? -1 : 1;
  if (left->n_names != right->n_names)
    return left->n_names > right->n_names ? -1 : 1;
  return g_strcmp0 (left->word, right->word);
}

static void
consider (GArray     *found,
          const Walk *walk,
          gsize       n_letters,
          const char *word,
          guint       n_names)
{
  const Beginning *whole = &walk->beginnings[n_letters];
  NearWord near = { word, whole->distances[walk->n_typed], n_names };

  /* Somebody still typing is behind everybody who has a word at the end of which they may be. */
  if (near.distance > walk->most)
    near.distance = whole->beginning + walk->most;
  if (n_names == 0 || near.distance > 2 * walk->most)
    return;
  for (guint i = 0; i < found->len; i++)
    {
      NearWord *known = &g_array_index (found, NearWord, i);

      if (g_str_equal (known->word, word))
        {
          known->n_names += n_names;
          return;
        }
    }
  g_array_append_val (found, near);
}

static void
find_near (Walk                 *walk,
           const VocSearchIndex *index,
           GArray               *found)
{
  const VocIndexStrings *words = &index->words;
  const char *before = "";
  gsize n_letters = 0;

  for (guint i = 0; i < words->n;)
    {
      const char *word = words->all[i];
      const char *at;

      n_letters = count_common (walk, n_letters, before, word);
      before = word;
      at = word + walk->beginnings[n_letters].n_bytes;
      while (*at != '\0' && n_letters < LONGEST_WORD && !is_hopeless (walk, n_letters))
        {
          const char *next = g_utf8_next_char (at);

          add_letter (walk, ++n_letters, g_utf8_get_char (at), next - word);
          at = next;
        }

      if (is_hopeless (walk, n_letters))
        {
          i = skip_beginning (words, i, walk->beginnings[n_letters].n_bytes);
          continue;
        }
      consider (found, walk, n_letters, word, index->n_names_with[i]);
      i++;
    }
}

/**
 * voc_search_dup_near_words:
 * @indices: (array length=n_indices): whose names to look at
 * @n_indices: how many they are
 * @word: a folded word that is in no name
 *
 * Returns: (transfer full) (element-type utf8): words that one or two typing errors lie between, the
 *   nearest first and of those the most frequent
 */
GPtrArray *
voc_search_dup_near_words (VocSearchIndex *const *indices,
                           gsize                  n_indices,
                           const char            *word)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (NearWord));
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  Walk walk;

  walk_init (&walk, word);
  if (walk.n_typed < SHORTEST_WORD)
    return words;

  for (gsize i = 0; i < n_indices; i++)
    find_near (&walk, indices[i], found);
  g_array_sort (found, compare_near_words);
  for (guint i = 0; i < MIN (found->len, MOST_NEAR_WORDS); i++)
    g_ptr_array_add (words, g_strdup (g_array_index (found, NearWord, i).word));

  return words;
}
