/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-score.h"

/* Names are told apart by length up to here. */
#define LONGEST_NAME 100u
/* Both together take less than lies between two kinds of match that must not mix. */
#define WHOLE_WORDS 5.0
#define SHORTNESS 4.0

/* The score of the kind of match, without whole words and shortness. */
static double
score_match (VocSearchMatch match,
             VocTextField  field,
             gboolean      shown,
             gboolean      own)
{
  gboolean is_label = field == VOC_TEXT_LABEL;

  if (match == VOC_SEARCH_MATCH_EXACT)
    return shown      ? VOC_SCORE_EXACT_LABEL
           : own      ? VOC_SCORE_EXACT
           : is_label ? VOC_SCORE_EXACT_OTHER_LABEL
                      : VOC_SCORE_EXACT_OTHER;
  if (field == VOC_TEXT_HIDDEN)
    return VOC_SCORE_HIDDEN;
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

/**
 * voc_search_score_name:
 * @match: how the name matches
 * @field: what the name is to its concept
 * @shown: whether it is the label on screen
 * @own: whether it is in the reader's language
 * @length: how long the name is
 *
 * Returns: how well the name matches
 */
double
voc_search_score_name (VocSearchMatch match,
                       VocTextField   field,
                       gboolean       shown,
                       gboolean       own,
                       gsize          length)
{
  double score = score_match (match, field, shown, own);

  if (match == VOC_SEARCH_MATCH_EXACT)
    return score;
  if (!shown && (match == VOC_SEARCH_MATCH_WHOLE_WORD || match == VOC_SEARCH_MATCH_WHOLE_PREFIX))
    score += WHOLE_WORDS;
  length = MIN (length, LONGEST_NAME);
  return score + SHORTNESS * (LONGEST_NAME - length) / LONGEST_NAME;
}
