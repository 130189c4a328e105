/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-esco-table.h"

G_BEGIN_DECLS

#define VOC_ESCO_LANGUAGES_MAX 64

/**
 * VocEscoFact:
 * @uri: (owned): the concept URI
 * @kind: what it is
 * @scheme: for a group: its tree
 * @type: for a skill: its type
 * @reuse: for a skill: its reuse level
 * @code: (owned) (nullable): its code
 * @isco: (owned) (nullable): for an occupation: URI of its ISCO group
 * @concept: its number in the catalogue, or 0 if it was refused
 * @listed: one bit for each language whose files have it
 * @labelled: one bit for each language that it has a label in
 * @described: one bit for each language whose text is stored
 * @from_hierarchy: whether it is a group that only the hierarchy has
 *
 * What the files say about one concept, whatever the language.
 */
typedef struct
{
  char *uri;
  VocConceptKind kind;
  VocGroupScheme scheme;
  VocSkillType type;
  VocReuseLevel reuse;
  char *code;
  char *isco;
  guint concept;
  guint64 listed;
  guint64 labelled;
  guint64 described;
  gboolean from_hierarchy;
} VocEscoFact;

/**
 * VocEscoFacts:
 * @list: (owned) (element-type VocEscoFact): all concepts in the order of the files
 * @modified: (owned) (nullable): the newest date that a concept was changed, YYYY-MM-DD
 *
 * All concepts of the files.
 */
typedef struct
{
  GPtrArray *list;
  char *modified;

  /*< private >*/
  GHashTable *by_uri;
} VocEscoFacts;

VocEscoFacts *voc_esco_facts_new    (void);
void          voc_esco_facts_free   (VocEscoFacts    *self);
VocEscoFact  *voc_esco_facts_lookup (VocEscoFacts    *self,
                                     const char      *uri);
gboolean      voc_esco_facts_read   (VocEscoFacts    *self,
                                     VocImportState    *state,
                                     VocEscoFiles    *files,
                                     GError         **error);
gboolean      voc_esco_facts_store  (VocEscoFacts    *self,
                                     VocImportState    *state,
                                     GError         **error);

VocConceptKind voc_esco_part_get_kind (VocEscoPart part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocEscoFacts, voc_esco_facts_free)

G_END_DECLS
