/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

/**
 * VocCatalogueName:
 * @concept: number of the concept
 * @preferred: whether it is a preferred label
 * @text: as it is written
 */
typedef struct
{
  guint concept;
  gboolean preferred;
  const char *text;
} VocCatalogueName;

/**
 * VocCatalogueNames:
 * @names: (owned) (element-type VocCatalogueName): preferred labels first, by number of the concept
 * @chunk: (owned): all text
 *
 * All names of one kind of concept in the reader's language.
 */
typedef struct
{
  GArray *names;
  GStringChunk *chunk;
} VocCatalogueNames;

VocCatalogueNames *voc_catalogue_dup_names  (VocCatalogue       *self,
                                             VocConceptKind      kind,
                                             GError            **error);
void               voc_catalogue_names_free (VocCatalogueNames  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocCatalogueNames, voc_catalogue_names_free)

G_END_DECLS
