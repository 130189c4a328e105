/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/**
 * VocSearchWord:
 * @word: a folded word
 * @occupations: how many names of occupations have it
 * @skills: how many names of skills have it
 */
typedef struct
{
  const char *word;
  guint occupations;
  guint skills;
} VocSearchWord;

/**
 * VocSearchVocabulary:
 * @words: (owned) (element-type VocSearchWord): in the order of their bytes
 * @chunk: (owned): all text
 *
 * The words of all names, in memory: each word that is typed asks for dozens of others.
 */
typedef struct
{
  GArray *words;
  GStringChunk *chunk;
} VocSearchVocabulary;

VocSearchVocabulary *voc_search_vocabulary_read          (sqlite3              *db,
                                                          GError              **error);
void                 voc_search_vocabulary_free          (VocSearchVocabulary  *self);
const VocSearchWord *voc_search_vocabulary_find          (VocSearchVocabulary  *self,
                                                          const char           *word);
guint                voc_search_vocabulary_count         (VocSearchVocabulary  *self,
                                                          const char           *beginning,
                                                          VocConceptKind        kind,
                                                          guint                 enough);
gboolean             voc_search_vocabulary_has_beginning (VocSearchVocabulary  *self,
                                                          const char           *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSearchVocabulary, voc_search_vocabulary_free)

G_END_DECLS
