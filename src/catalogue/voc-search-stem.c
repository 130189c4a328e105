/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-stem.h"

#include <string.h>

#include "voc-search-fold.h"

/*
 * What words are compared by where not every one has to match: number and gender do not count. The
 * same rules serve all languages, because names of several lie in one index and nobody says which
 * one is typed; a rule may be crude where it makes two forms of a word equal and seldom two words.
 */

/* Shorter words have no ending to lose. */
#define SHORTEST_WITH_ENDING 5

typedef struct
{
  const char *ending;
  const char *instead;
  gsize shortest;             /* what has to stay in front of it */
} Ending;

/* One after the other; at most one of a step goes. */
static const Ending NUMBERS[] = {
  { "innen", "", 4 },         /* Lehrerinnen */
  { "frauen", "mann", 3 },    /* Kauffrauen */
  { "leute", "mann", 3 },     /* Kaufleute */
  { "ies", "y", 3 },          /* secretaries */
  { "ss", "ss", 0 },
  { "us", "us", 0 },
  { "is", "is", 0 },
  { "s", "", 3 },
};

static const Ending GENDERS[] = {
  { "frau", "mann", 3 },      /* Kauffrau */
  { "woman", "man", 3 },
  { "women", "man", 3 },
  { "men", "man", 2 },
  { "euse", "eur", 3 },       /* vendeuse */
  { "trice", "teur", 3 },     /* directrice */
  { "enne", "en", 3 },        /* technicienne */
  { "elle", "el", 3 },
  { "in", "", 5 },            /* Lehrerin */
  { "e", "", 4 },             /* conductores, infirmière, nurse */
  { "a", "", 4 },             /* camarera */
  { "o", "", 4 },
  { "en", "", 6 },            /* Angestellten */
  { "y", "i", 3 },
};

static void
replace_ending (GString      *word,
                const Ending *endings,
                gsize         n_endings)
{
  for (gsize i = 0; i < n_endings; i++)
    {
      gsize length = strlen (endings[i].ending);

      if (word->len < length + endings[i].shortest ||
          memcmp (word->str + word->len - length, endings[i].ending, length) != 0)
        continue;
      g_string_truncate (word, word->len - length);
      g_string_append (word, endings[i].instead);
      return;
    }
}

/**
 * voc_search_stem:
 * @stem: replaced by the result
 * @word: a folded word
 * @length: its bytes
 *
 * Takes number and gender off a word.
 */
void
voc_search_stem (GString    *stem,
                 const char *word,
                 gsize       length)
{
  g_string_truncate (stem, 0);
  g_string_append_len (stem, word, length);
  if (length < SHORTEST_WITH_ENDING - 1)
    return;

  replace_ending (stem, NUMBERS, G_N_ELEMENTS (NUMBERS));
  replace_ending (stem, GENDERS, G_N_ELEMENTS (GENDERS));
}

static gboolean
is_letter (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isalnum (*at) : g_unichar_isalnum (g_utf8_get_char (at));
}

/**
 * voc_search_next_word:
 * @at: (inout): where to look in a folded text; behind the word afterwards
 * @out_word: (out): the word
 * @out_length: (out): its bytes
 *
 * Returns: whether there is another word
 */
gboolean
voc_search_next_word (const char **at,
                      const char **out_word,
                      gsize       *out_length)
{
  const char *start = *at;
  const char *end;

  while (*start != '\0' && !is_letter (start))
    start = g_utf8_next_char (start);
  for (end = start; *end != '\0' && is_letter (end);)
    end = g_utf8_next_char (end);
  /* "C++" and "C#" are not "C". */
  if (end > start && !is_letter (end + strspn (end, "+#")))
    end += strspn (end, "+#");

  *at = end;
  *out_word = start;
  *out_length = end - start;
  return end > start;
}

/**
 * voc_search_split:
 * @text: what was typed
 *
 * Returns: (transfer full) (element-type utf8): its first %VOC_SEARCH_MOST_WORDS words, folded
 */
GPtrArray *
voc_search_split (const char *text)
{
  g_autofree char *folded = voc_search_fold (text);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *at = folded;
  const char *word;
  gsize length;

  while (words->len < VOC_SEARCH_MOST_WORDS && voc_search_next_word (&at, &word, &length))
    g_ptr_array_add (words, g_strndup (word, length));
  return words;
}
