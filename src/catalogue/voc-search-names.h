/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/**
 * VocSearchName:
 * @id: number of the text
 * @text: as it is shown
 * @folded: as it is compared; see voc_search_fold()
 * @shown: whether it is the label on screen
 *
 * A label or another name of a concept.
 */
typedef struct
{
  gint64 id;
  const char *text;
  const char *folded;
  gboolean shown;
} VocSearchName;

/**
 * VocSearchCode:
 * @code: code of a concept
 * @concept: its number
 */
typedef struct
{
  const char *code;
  guint concept;
} VocSearchCode;

/**
 * VocSearchNames:
 * @names: (owned) (element-type VocSearchName): by number
 * @codes: (owned) (element-type VocSearchCode): short ones first
 * @concepts: (owned) (element-type guint8): by number, whether there is a concept of their kind
 * @chunk: (owned): all text
 *
 * The names of one kind of concept. SQLite finds them; to score what it found they lie in memory,
 * since one look-up for each would take longer than all the rest.
 */
typedef struct
{
  GArray *names;
  GArray *codes;
  GArray *concepts;
  GStringChunk *chunk;
} VocSearchNames;

VocSearchNames      *voc_search_names_read (sqlite3         *db,
                                            VocConceptKind   kind,
                                            guint            language,
                                            GError         **error);
void                 voc_search_names_free (VocSearchNames  *self);
gboolean             voc_search_names_has_concept (VocSearchNames *self,
                                                   guint           concept);
const VocSearchName *voc_search_names_seek (VocSearchNames  *self,
                                            gint64           id,
                                            guint           *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSearchNames, voc_search_names_free)

G_END_DECLS
