/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-search-index.h"
#include "voc-sql.h"

G_BEGIN_DECLS

sqlite3 *voc_catalogue_get_database        (VocCatalogue  *self);
guint    voc_catalogue_get_language_number (VocCatalogue  *self);

/* More concepts than that are in no list. */
guint    voc_catalogue_count_concepts      (VocCatalogue  *self);

/* The groups, kept by the catalogue once they are read. */
GHashTable *voc_catalogue_get_groups       (VocCatalogue  *self,
                                            GError       **error);
GHashTable *voc_catalogue_read_groups      (VocCatalogue  *self,
                                            GError       **error);

/* Reading, for the files that ask for what lies around a concept. */
GPtrArray  *voc_catalogue_read_uses        (VocCatalogue  *self,
                                            guint          skill,
                                            GError       **error);
GPtrArray  *voc_catalogue_read_related     (VocCatalogue  *self,
                                            guint          skill,
                                            GError       **error);
GPtrArray  *voc_catalogue_read_neighbours  (VocCatalogue  *self,
                                            guint          concept,
                                            gboolean       above,
                                            GError       **error);

/* What search keeps in memory, read when first needed. */
VocSearchIndex *voc_catalogue_get_index    (VocCatalogue    *self,
                                            VocConceptKind   kind,
                                            GError         **error);

/* Where each concept of a kind stands when all are ordered by label: lists are sorted without comparing
 * text. */
GArray     *voc_catalogue_get_label_order  (VocCatalogue    *self,
                                            VocConceptKind   kind,
                                            GError         **error);
GArray     *voc_catalogue_read_label_order (VocCatalogue    *self,
                                            VocConceptKind   kind,
                                            GError         **error);

G_END_DECLS
