/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-text-words.h"

#include <string.h>

#include "voc-search-fold.h"
#include "voc-search-stem.h"

/* Words that say nothing of what somebody can do. */
static const char *const EMPTY_WORDS[] = {
  /* English */
  "a an the of and or to in on at for with by from as is are be been being was were will would can "
  "could should may must have has had do does did not no we you they he she it i our your their his "
  "her its this that these those who which what when where how also such into within about through "
  "over under per via etc",
  /* German, folded */
  "der die das des dem den ein eine einer eines einem einen und oder zu in im an am auf fur mit von "
  "vom bei aus nach uber durch als ist sind sein wird werden kann konnen nicht sie wir ich er es ihr "
  "ihre unser unsere",
  /* French, folded */
  "le la les l un une des de du d et ou a au aux en dans sur pour par avec sans est sont etre sera "
  "vous nous ils elles il elle votre vos notre nos leur leurs ce cette ces que qui",
  /* Spanish, folded */
  "el la los las un una unos unas de del y o a al en con por para sin sobre es son ser se su sus "
  "nuestro nuestra que como",
};

static const char *const LANGUAGES[] = { "en", "de", "fr", "es" };

static GHashTable *
make_empty_words (gsize language)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) split = g_strsplit (EMPTY_WORDS[language], " ", -1);

  for (gsize i = 0; split[i] != NULL; i++)
    g_hash_table_add (words, g_strdup (split[i]));

  return words;
}

/* NULL for a language without a list. */
static GHashTable *
get_empty_words (const char *language)
{
  static gsize initialized;
  static GHashTable *words[G_N_ELEMENTS (LANGUAGES)];

  if (g_once_init_enter (&initialized))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (LANGUAGES); i++)
        words[i] = make_empty_words (i);
      g_once_init_leave (&initialized, 1);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (LANGUAGES); i++)
    if (g_strcmp0 (language, LANGUAGES[i]) == 0)
      return words[i];

  return NULL;
}

/* @shortest: what has to stay in front of it. */
typedef struct
{
  const char *ending;
  const char *instead;
  gsize shortest;
} Ending;

/* The first that a word has goes. */
static const Ending DERIVATIONS[] = {
  { "ational", "ate", 3 },  { "ization", "ize", 3 }, { "isation", "ize", 3 },
  { "ications", "y", 3 },   { "ication", "y", 3 },   { "ations", "ate", 3 },
  { "ation", "ate", 3 },    { "itions", "it", 4 },   { "ition", "it", 4 },
  { "tions", "t", 3 },      { "tion", "t", 3 },      { "sion", "s", 3 },
  { "ments", "", 3 },       { "ment", "", 3 },       { "ness", "", 3 },
  { "ings", "", 3 },        { "ing", "", 3 },        { "ised", "ize", 3 },
  { "ises", "ize", 3 },     { "ise", "ize", 3 },     { "ied", "y", 2 },
  { "ed", "", 3 },          { "ers", "", 4 },        { "er", "", 4 },
  { "ors", "", 4 },         { "or", "", 4 },         { "ically", "ic", 3 },
  { "ally", "al", 3 },      { "ly", "", 3 },         { "ive", "", 4 },
  { "al", "", 4 },          { "ic", "", 4 },         { "ity", "", 4 },
  { "able", "", 3 },        { "ance", "", 3 },       { "ence", "", 3 },
};

/* What then is left over, one after the other. */
static const Ending REMAINDERS[] = {
  { "e", "", 4 },
  { "at", "", 3 },
  { "iz", "", 3 },
  { "y", "i", 3 },
};

static gboolean
replace_ending (GString      *word,
                const Ending *ending)
{
  gsize length = strlen (ending->ending);

  if (word->len < length + ending->shortest ||
      memcmp (word->str + word->len - length, ending->ending, length) != 0)
    return FALSE;
  g_string_truncate (word, word->len - length);
  g_string_append (word, ending->instead);
  return TRUE;
}

/* "managing", "manager" and "management" are one. */
static char *
dup_english_stem (const char *folded)
{
  GString *stem = g_string_new (folded);

  if (stem->len <= 3)
    return g_string_free (stem, FALSE);
  if (g_str_has_suffix (folded, "ies"))
    replace_ending (stem, &(Ending) { "ies", "y", 1 });
  else if (!g_str_has_suffix (folded, "ss") && !g_str_has_suffix (folded, "us") &&
           !g_str_has_suffix (folded, "is"))
    replace_ending (stem, &(Ending) { "s", "", 3 });
  for (gsize i = 0; i < G_N_ELEMENTS (DERIVATIONS); i++)
    if (replace_ending (stem, &DERIVATIONS[i]))
      break;
  for (gsize i = 0; i < G_N_ELEMENTS (REMAINDERS); i++)
    replace_ending (stem, &REMAINDERS[i]);
  if (stem->len > 4 && stem->str[stem->len - 1] == stem->str[stem->len - 2])
    g_string_truncate (stem, stem->len - 1);

  return g_string_free (stem, FALSE);
}

static void
text_word_clear (gpointer data)
{
  VocTextWord *word = data;

  g_free (word->form);
  g_free (word->stem);
}

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at)) || g_unichar_ismark (g_utf8_get_char (at));
}

/* "C++", "C#" and "R&D" are words. */
static const char *
find_end (const char *at)
{
  while (*at != '\0' && (is_letter (at) || (*at == '&' && is_letter (at + 1))))
    at = g_utf8_next_char (at);
  while (*at == '+' || *at == '#')
    at++;

  return at;
}

/* What stands between two words: whether the first ends a sentence, a line or an item. The "e" of
 * "e.g." and the "3" of "3.5" do not. */
static gboolean
is_end (const char *from,
        const char *to)
{
  for (const char *at = from; at < to; at++)
    if (*at == '\n' || *at == ';' || *at == '!' || *at == '?' || *at == ':' ||
        (*at == '.' && g_ascii_isspace (at[1])))
      return TRUE;

  return FALSE;
}

/* Whether a comma or the like stands between two words; the one in "1,000" does not count. */
static gboolean
is_divided (const char *from,
            const char *to)
{
  static const char *const DIVIDERS[] = { ", ", ",\t", "|", "•", "·" };

  for (gsize i = 0; i < G_N_ELEMENTS (DIVIDERS); i++)
    if (g_strstr_len (from, to - from, DIVIDERS[i]) != NULL)
      return TRUE;

  return FALSE;
}

static void
add_word (GArray     *words,
          GHashTable *empty,
          const char *language,
          const char *text,
          const char *start,
          const char *end,
          GString    *scratch)
{
  g_autofree char *word = g_strndup (start, end - start);
  g_autofree char *folded = voc_search_fold (word);
  VocTextWord result = { .start = start - text, .end = end - text };

  if (folded[0] == '\0' || (empty != NULL && g_hash_table_contains (empty, folded)))
    return;
  voc_search_stem (scratch, folded, strlen (folded));
  result.form = g_strdup (scratch->str);
  result.stem =
    g_strcmp0 (language, "en") == 0 ? dup_english_stem (folded) : g_strdup (result.form);
  g_array_append_val (words, result);
}

/**
 * voc_text_words_split:
 * @text: a text, in UTF-8
 * @language: (nullable): its language, such as "en"
 *
 * Returns: (transfer full) (element-type VocTextWord): the words of it that say something
 */
GArray *
voc_text_words_split (const char *text,
                      const char *language)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (VocTextWord));
  GHashTable *empty = get_empty_words (language);
  g_autoptr (GString) scratch = g_string_new (NULL);
  const char *at = text;
  const char *last_end = text;

  g_array_set_clear_func (words, text_word_clear);
  while (*at != '\0')
    {
      const char *end;

      if (!is_letter (at))
        {
          at = g_utf8_next_char (at);
          continue;
        }
      if (words->len > 0)
        {
          VocTextWord *last = &g_array_index (words, VocTextWord, words->len - 1);

          last->ends_sentence |= is_end (last_end, at);
          last->ends_part |= is_divided (last_end, at);
        }
      end = find_end (at);
      add_word (words, empty, language, text, at, end, scratch);
      at = last_end = end;
    }

  return words;
}
