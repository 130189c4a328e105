/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"

G_BEGIN_DECLS

/*
 * The score of a match is its kind first, then whether the words are whole, then how short the name
 * is. A name that is just what was typed counts nearly as much as the label on screen, one in the
 * reader's language more than one in another; otherwise
 * the label on screen comes before the labels in other languages and those before other names.
 */
/* The three other kinds of whole names lie so far apart that likeness fits between. */
#define VOC_SCORE_EXACT_LABEL 100.0
#define VOC_SCORE_EXACT 97.0
#define VOC_SCORE_EXACT_OTHER_LABEL 94.5
#define VOC_SCORE_EXACT_OTHER 92.0
#define VOC_SCORE_LABEL_WHOLE_PREFIX 85.0
#define VOC_SCORE_LABEL_WHOLE_WORD 80.0
#define VOC_SCORE_LABEL_PREFIX 75.0
#define VOC_SCORE_OTHER_LABEL_PREFIX 66.0
#define VOC_SCORE_LABEL_WORD 60.0
#define VOC_SCORE_ALTERNATIVE_PREFIX 50.0
#define VOC_SCORE_ALTERNATIVE_WORD 40.0
#define VOC_SCORE_HIDDEN 30.0

/**
 * VocSearchMatch:
 * @VOC_SEARCH_MATCH_WORD: a word begins with what was typed
 * @VOC_SEARCH_MATCH_WHOLE_WORD: it is a whole word, or several
 * @VOC_SEARCH_MATCH_PREFIX: the name begins with it
 * @VOC_SEARCH_MATCH_WHOLE_PREFIX: and the word ends where it ends
 * @VOC_SEARCH_MATCH_EXACT: it is the name
 *
 * How a name matches, worst first.
 */
typedef enum
{
  VOC_SEARCH_MATCH_WORD,
  VOC_SEARCH_MATCH_WHOLE_WORD,
  VOC_SEARCH_MATCH_PREFIX,
  VOC_SEARCH_MATCH_WHOLE_PREFIX,
  VOC_SEARCH_MATCH_EXACT,
} VocSearchMatch;

double voc_search_score_name (VocSearchMatch match,
                              VocTextField   field,
                              gboolean       shown,
                              gboolean       own,
                              gsize          length);

G_END_DECLS
