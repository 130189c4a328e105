/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/**
 * VocIndexStrings:
 * @bytes: (owned): one behind the other, each with a NUL
 * @all: (owned) (array): where each begins; one more for the end of the last
 * @n: how many they are
 */
typedef struct
{
  GByteArray *bytes;
  const char **all;
  guint n;
} VocIndexStrings;

/**
 * VocIndexLists:
 * @first: (owned) (array): by key, where its list begins; one more for the end of the last
 * @items: (owned) (array): all lists, one behind the other
 */
typedef struct
{
  guint32 *first;
  guint32 *items;
} VocIndexLists;

/**
 * VocIndexOwner:
 * @concept: number of a concept
 * @match: how well the text fits it; 0 if it is its own
 */
typedef struct
{
  guint32 concept : 24;
  guint32 match : 8;
} VocIndexOwner;

/**
 * VocIndexText:
 * @first_word: the first of its words in the sequence
 * @first_owner: the first of its concepts among the owners
 * @n_owners: how many they are
 * @mass: idf of all its stems
 * @n_words: how many words it has
 * @field: what it is to them, a #VocTextField
 * @shown: whether it is the label on screen
 * @own: whether it is in the reader's language
 */
typedef struct
{
  guint32 first_word;
  guint32 first_owner;
  guint32 n_owners;
  float mass;
  guint16 n_words;
  guint8 field;
  guint8 shown : 1;
  guint8 own : 1;
} VocIndexText;

/**
 * VocSearchIndex:
 * @kind: what it is an index of
 * @n_concepts: no concept has a greater number
 * @words: (owned): in the order of their bytes
 * @stems: (owned): in the order of their bytes
 * @names: (owned): see voc_search_index_dup_name()
 * @texts: (owned) (array)
 * @n_texts: how many they are
 * @n_names: how many of them are names, which come first
 * @owners: (owned) (element-type VocIndexOwner)
 * @sequence: (owned) (element-type guint32): the words of each text, see #VocSearchPart
 * @stem_of: (owned) (element-type guint32): by word
 * @words_of: (owned): by stem
 * @texts_with: (owned): by word
 * @stems_with: (owned): by the number of three bytes, see voc_search_index_get_trigram()
 * @n_own_names: (owned) (array): by number of the concept, how many names it has in the reader's language
 * @n_names_with: (owned) (array): by word, in how many names it is
 * @idf: (owned) (array): by stem, ln (1 + N / (df + ½)), where df concepts of N have it in a name
 * @most_idf: that of a word that is in no name
 *
 * Which word is in which text of one kind of concept, in all languages of the catalogue. Immutable
 * once made.
 */
typedef struct
{
  VocConceptKind kind;
  guint n_concepts;
  VocIndexStrings words;
  VocIndexStrings stems;
  VocIndexStrings names;
  VocIndexText *texts;
  guint n_texts;
  guint n_names;
  GArray *owners;
  GArray *sequence;
  GArray *stem_of;
  VocIndexLists words_of;
  VocIndexLists texts_with;
  VocIndexLists stems_with;
  guint16 *n_own_names;
  guint32 *n_names_with;
  float *idf;
  float most_idf;
} VocSearchIndex;

VocSearchIndex *voc_search_index_read        (sqlite3               *db,
                                              VocConceptKind         kind,
                                              guint                  language,
                                              guint                  n_concepts,
                                              GError               **error);
void            voc_search_index_free        (VocSearchIndex        *self);
gboolean        voc_index_strings_find       (const VocIndexStrings *self,
                                              const char            *string,
                                              guint                 *out_place);
void            voc_index_strings_seek_range (const VocIndexStrings *self,
                                              const char            *beginning,
                                              guint                 *out_first,
                                              guint                 *out_end);
gboolean        voc_index_strings_has_beginning (const VocIndexStrings *self,
                                                 const char            *beginning);
char           *voc_search_index_dup_name    (const VocSearchIndex  *self,
                                              guint                  place);
guint           voc_search_index_get_trigram (const char            *stem,
                                              gsize                  place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSearchIndex, voc_search_index_free)

/* How many bytes the string at a place has. */
static inline gsize
voc_index_strings_get_length (const VocIndexStrings *self,
                              guint                  place)
{
  return self->all[place + 1] - self->all[place] - 1;
}

/* The word at a place of a text. */
static inline guint32
voc_search_index_get_word (const VocSearchIndex *self,
                           const VocIndexText   *text,
                           guint                 place)
{
  return ((const guint32 *) self->sequence->data)[text->first_word + place];
}

G_END_DECLS
