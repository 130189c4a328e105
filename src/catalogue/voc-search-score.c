/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-score.h"

#include <string.h>

/* Names are told apart by length up to here. */
#define LONGEST_NAME 100
/* Both together take less than lies between two kinds of match that must not mix. */
#define WHOLE_WORDS 5.0
#define SHORTNESS 4.0

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

static VocSearchMatch
match_phrase (const char *name,
              const char *phrase)
{
  gsize length = strlen (phrase);
  VocSearchMatch best = VOC_SEARCH_MATCH_WORD;

  if (length == 0)
    return best;

  for (const char *at = strstr (name, phrase); at != NULL; at = strstr (at + 1, phrase))
    {
      /* Many languages give both genders, "pastor/pastora"; either is a name. */
      gboolean starts = at == name || at[-1] == '/';
      VocSearchMatch match = VOC_SEARCH_MATCH_WORD;

      if (starts && is_end_of_name (at[length]))
        return VOC_SEARCH_MATCH_EXACT;
      if (starts)
        match = is_inside_word (at[length]) ? VOC_SEARCH_MATCH_PREFIX
                                            : VOC_SEARCH_MATCH_WHOLE_PREFIX;
      else if (!is_inside_word (at[-1]) && !is_inside_word (at[length]))
        match = VOC_SEARCH_MATCH_WHOLE_WORD;
      best = MAX (best, match);
    }

  return best;
}

/* The score of the kind of match, without whole words and shortness. */
static double
score_match (VocSearchMatch match,
             VocTextField  field,
             gboolean      shown)
{
  gboolean is_label = field == VOC_TEXT_LABEL;

  if (field == VOC_TEXT_HIDDEN)
    return VOC_SCORE_HIDDEN;
  if (match == VOC_SEARCH_MATCH_EXACT)
    return shown      ? VOC_SCORE_EXACT_LABEL
           : is_label ? VOC_SCORE_EXACT_OTHER_LABEL
                      : VOC_SCORE_EXACT_ALTERNATIVE;
  if (shown && match == VOC_SEARCH_MATCH_WHOLE_PREFIX)
    return VOC_SCORE_LABEL_WHOLE_PREFIX;
  if (shown && match == VOC_SEARCH_MATCH_WHOLE_WORD)
    return VOC_SCORE_LABEL_WHOLE_WORD;
  if (match >= VOC_SEARCH_MATCH_PREFIX)
    return shown      ? VOC_SCORE_LABEL_PREFIX
           : is_label ? VOC_SCORE_OTHER_LABEL_PREFIX
                      : VOC_SCORE_ALTERNATIVE_PREFIX;
  return shown ? VOC_SCORE_LABEL_WORD : VOC_SCORE_ALTERNATIVE_WORD;
}

static guint
count_names (const char *name)
{
  guint n = 1;

  for (const char *at = strchr (name, '/'); at != NULL; at = strchr (at + 1, '/'))
    n++;
  return n;
}

/**
 * voc_search_match_name:
 * @phrases: (element-type utf8): what was searched for, folded
 * @name: a name that holds all the words, folded
 *
 * Returns: how the name matches
 */
VocSearchMatch
voc_search_match_name (GPtrArray  *phrases,
                       const char *name)
{
  VocSearchMatch match = VOC_SEARCH_MATCH_WORD;

  for (guint i = 0; i < phrases->len && match < VOC_SEARCH_MATCH_EXACT; i++)
    match = MAX (match, match_phrase (name, phrases->pdata[i]));
  return match;
}

/**
 * voc_search_score_name:
 * @match: how the name matches
 * @field: what the name is to its concept
 * @shown: whether it is the label on screen
 * @name: the name, folded
 *
 * Returns: how well the name matches
 */
double
voc_search_score_name (VocSearchMatch  match,
                       VocTextField    field,
                       gboolean        shown,
                       const char     *name)
{
  double score = score_match (match, field, shown);
  gsize length;

  if (match == VOC_SEARCH_MATCH_EXACT)
    return score;
  if (!shown && (match == VOC_SEARCH_MATCH_WHOLE_WORD || match == VOC_SEARCH_MATCH_WHOLE_PREFIX))
    score += WHOLE_WORDS;
  length = MIN (strlen (name) / count_names (name), LONGEST_NAME);
  return score + SHORTNESS * (LONGEST_NAME - length) / LONGEST_NAME;
}
