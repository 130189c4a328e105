/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-score.h"

#include <string.h>

#include "voc-search-fold.h"

/* Names are told apart by length up to here. */
#define LONGEST_NAME 100
/* Both together take less than lies between two kinds of match. */
#define WHOLE_WORDS 5.0
#define SHORTNESS 4.0

typedef enum
{
  MATCH_WORD,
  MATCH_WHOLE_WORD,
  MATCH_PREFIX,
  MATCH_WHOLE_PREFIX,
  MATCH_EXACT,
} Match;

static gboolean
is_inside_word (char c)
{
  return g_ascii_isalnum (c) || (guchar) c >= 0x80;
}

static gboolean
is_end_of_name (char c)
{
  return c == '\0' || c == '/';
}

static Match
match_phrase (const char *name,
              const char *phrase)
{
  gsize length = strlen (phrase);
  Match best = MATCH_WORD;

  if (length == 0)
    return best;

  for (const char *at = strstr (name, phrase); at != NULL; at = strstr (at + 1, phrase))
    {
      /* Many languages give both genders, "pastor/pastora"; either is a name. */
      gboolean starts = at == name || at[-1] == '/';
      Match match = MATCH_WORD;

      if (starts && is_end_of_name (at[length]))
        return MATCH_EXACT;
      if (starts)
        match = is_inside_word (at[length]) ? MATCH_PREFIX : MATCH_WHOLE_PREFIX;
      else if (!is_inside_word (at[-1]) && !is_inside_word (at[length]))
        match = MATCH_WHOLE_WORD;
      best = MAX (best, match);
    }

  return best;
}

/**
 * voc_search_score_name:
 * @phrases: (element-type utf8): what was searched for, folded
 * @field: what the name is to its concept
 * @name: a name that holds all the words
 * @scratch: room to work in
 *
 * Returns: how well the name matches
 */
double
voc_search_score_name (GPtrArray    *phrases,
                       VocTextField  field,
                       const char   *name,
                       GString      *scratch)
{
  gboolean is_label = field == VOC_TEXT_LABEL;
  Match match = MATCH_WORD;
  double score;

  voc_search_fold_into (scratch, name);
  for (guint i = 0; i < phrases->len && match < MATCH_EXACT; i++)
    match = MAX (match, match_phrase (scratch->str, phrases->pdata[i]));

  if (field == VOC_TEXT_HIDDEN)
    score = VOC_SCORE_HIDDEN;
  else if (match == MATCH_EXACT)
    return is_label ? VOC_SCORE_EXACT_LABEL : VOC_SCORE_EXACT_ALTERNATIVE;
  else if (match >= MATCH_PREFIX)
    score = is_label ? VOC_SCORE_LABEL_PREFIX : VOC_SCORE_ALTERNATIVE_PREFIX;
  else
    score = is_label ? VOC_SCORE_LABEL_WORD : VOC_SCORE_ALTERNATIVE_WORD;

  if (match == MATCH_WHOLE_WORD || match == MATCH_WHOLE_PREFIX)
    score += WHOLE_WORDS;
  return score +
         SHORTNESS * (LONGEST_NAME - MIN (scratch->len, LONGEST_NAME)) / (double) LONGEST_NAME;
}
