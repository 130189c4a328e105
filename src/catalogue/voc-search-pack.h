/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/**
 * VocSearchPart:
 * @VOC_SEARCH_WORDS: the words of all texts, each with a NUL behind it, in the order of their bytes
 * @VOC_SEARCH_STEMS: their stems, in the same way; see voc_search_stem()
 * @VOC_SEARCH_STEM_OF: for each word, the place of its stem
 * @VOC_SEARCH_OWNERS: whose texts they are: number of a concept, with a #VocTitlesMatch above
 *   %VOC_SEARCH_MATCH_SHIFT
 * @VOC_SEARCH_TEXTS: a #VocPackedText for each text, names first
 * @VOC_SEARCH_SEQUENCE: the words of one text after the other: places, with
 *   %VOC_SEARCH_BEGINS_NAME where a new name begins inside a text
 * @VOC_SEARCH_NAMES: for each text, how it is shown, with a NUL behind it; empty if it is not, or if it is
 *   its words with spaces between
 *
 * What a catalogue holds for search, for each kind of concept, packed when it is built.
 */
typedef enum
{
  VOC_SEARCH_WORDS,
  VOC_SEARCH_STEMS,
  VOC_SEARCH_STEM_OF,
  VOC_SEARCH_OWNERS,
  VOC_SEARCH_TEXTS,
  VOC_SEARCH_SEQUENCE,
  VOC_SEARCH_NAMES,
  VOC_N_SEARCH_PARTS,
} VocSearchPart;

#define VOC_SEARCH_MATCH_SHIFT 24
#define VOC_SEARCH_BEGINS_NAME (1u << 31)

/**
 * VocPackedText:
 * @first_owner: the first of its concepts among the owners
 * @n_owners: how many they are
 * @what: its #VocTextField, the number of its language eight bits above, and how many words it has
 *   sixteen bits above
 */
typedef struct
{
  guint32 first_owner;
  guint32 n_owners;
  guint32 what;
} VocPackedText;

char     *voc_search_pack_dup_name (VocConceptKind  kind,
                                    VocSearchPart   part);
gboolean  voc_search_pack_store    (sqlite3        *db,
                                    GCancellable   *cancellable,
                                    GError        **error);
gboolean  voc_search_pack_check    (sqlite3        *db,
                                    GCancellable   *cancellable,
                                    GError        **error);

G_END_DECLS
