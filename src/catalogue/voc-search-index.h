/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-names.h"

G_BEGIN_DECLS

/**
 * VocEvidence:
 * @VOC_EVIDENCE_NAME: a label or another name
 * @VOC_EVIDENCE_HIDDEN: a name that is not shown
 * @VOC_EVIDENCE_TITLE: what an occupation is also called
 * @VOC_EVIDENCE_GROUP: what the unit group of an occupation is called and does
 * @VOC_EVIDENCE_DESCRIPTION: its description
 *
 * What a text says of a concept.
 */
typedef enum
{
  VOC_EVIDENCE_NAME,
  VOC_EVIDENCE_HIDDEN,
  VOC_EVIDENCE_TITLE,
  VOC_EVIDENCE_GROUP,
  VOC_EVIDENCE_DESCRIPTION,
  VOC_N_EVIDENCE,
} VocEvidence;

/**
 * VocIndexOwner:
 * @concept: number of a concept
 * @weight: how well a text is its own, from 0 to 1
 */
typedef struct
{
  guint32 concept;
  float weight;
} VocIndexOwner;

/**
 * VocIndexText:
 * @name: (borrowed) (nullable): as it is shown, if it can be
 * @first: the first of its concepts among the owners of the index
 * @n: how many they are
 * @mass: idf of all its words
 * @evidence: what it says of them
 * @shown: whether it is the label on screen
 *
 * A text, each word of which counts once. Some belong to several concepts.
 */
typedef struct
{
  const char *name;
  guint32 first;
  guint32 n;
  float mass;
  guint8 evidence;
  guint8 shown;
} VocIndexText;

/**
 * VocIndexTerm:
 * @stem: (borrowed): the word, as voc_search_stem() makes it
 * @idf: ln (1 + N / (df + ½)), where df concepts of N have it in a name
 * @first: the first of its texts
 * @n: how many they are
 */
typedef struct
{
  const char *stem;
  float idf;
  guint32 first;
  guint32 n;
} VocIndexTerm;

/**
 * VocSearchIndex:
 * @texts: (owned) (element-type VocIndexText)
 * @owners: (owned) (element-type VocIndexOwner): whose texts they are
 * @terms: (owned) (element-type VocIndexTerm): in the order of their bytes
 * @postings: (owned) (element-type guint32): places in @texts, term by term
 * @trigrams: (owned) (element-type guint GArray): places in @terms, by three bytes
 * @chunk: (owned): the stems, and titles
 * @n_concepts: no concept has a greater number
 * @most_idf: idf of a word that is in no name
 *
 * Which word is in which text of one kind of concept, in all languages of the catalogue. Immutable
 * once made.
 */
typedef struct
{
  GArray *texts;
  GArray *owners;
  GArray *terms;
  GArray *postings;
  GHashTable *trigrams;
  GStringChunk *chunk;
  guint n_concepts;
  float most_idf;
} VocSearchIndex;

VocSearchIndex *voc_search_index_new       (sqlite3         *db,
                                            VocSearchNames  *names,
                                            VocConceptKind   kind,
                                            guint            n_concepts,
                                            GError         **error);
void            voc_search_index_free      (VocSearchIndex  *self);
guint           voc_search_index_seek_term (VocSearchIndex  *self,
                                            const char      *stem);
gboolean        voc_search_index_find_term (VocSearchIndex  *self,
                                            const char      *stem,
                                            guint           *out_term);
GArray         *voc_search_index_get_terms_with (VocSearchIndex *self,
                                                 const char     *stem,
                                                 gsize           place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSearchIndex, voc_search_index_free)

G_END_DECLS
