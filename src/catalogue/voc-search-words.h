/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-vocabulary.h"

G_BEGIN_DECLS

/**
 * VocSearchHow:
 * @VOC_SEARCH_WHOLE_WORDS: words as they were typed and other forms of them
 * @VOC_SEARCH_HALVES: also both halves of a word
 *
 * What to look for.
 */
typedef enum
{
  VOC_SEARCH_WHOLE_WORDS,
  VOC_SEARCH_HALVES,
} VocSearchHow;

/*
 * What was typed, as a query for SQLite's full-text index and as the names that it may stand for.
 */
typedef struct
{
  GStrv words;                /* (owned): as typed */
  char *query;                /* (owned): every word, at least its beginning, or another form */
  char *rare;                 /* (owned) (nullable): the words that are far rarer than others; @query
                               * finds nothing that this does not find */
  gboolean halved;            /* whether @query has halves of words */
  GPtrArray *phrases;         /* (owned) (element-type utf8): folded, as typed first */
} VocSearchWords;

void voc_search_words_init  (VocSearchWords      *self,
                             VocSearchVocabulary *vocabulary,
                             const char          *text,
                             VocSearchHow         how);
void voc_search_words_clear (VocSearchWords      *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocSearchWords, voc_search_words_clear)

G_END_DECLS
