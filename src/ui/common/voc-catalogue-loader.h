/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-scores.h"
#include "voc-text-match.h"
#include "voc-traits.h"

G_BEGIN_DECLS

#define VOC_TYPE_CATALOGUE_LOADER (voc_catalogue_loader_get_type ())

G_DECLARE_FINAL_TYPE (VocCatalogueLoader, voc_catalogue_loader, VOC, CATALOGUE_LOADER, GObject)

VocCatalogueLoader *voc_catalogue_loader_new             (void);
void                voc_catalogue_loader_load            (VocCatalogueLoader *self,
                                                          GFile              *file,
                                                          const char         *language);
void                voc_catalogue_loader_hold            (VocCatalogueLoader *self);
void                voc_catalogue_loader_release         (VocCatalogueLoader *self);

GFile              *voc_catalogue_loader_get_file        (VocCatalogueLoader *self);
gboolean            voc_catalogue_loader_get_is_builtin  (VocCatalogueLoader *self);
VocCatalogue       *voc_catalogue_loader_get_catalogue   (VocCatalogueLoader *self);
VocScores          *voc_catalogue_loader_get_scores      (VocCatalogueLoader *self);
GPtrArray          *voc_catalogue_loader_get_occupations (VocCatalogueLoader *self);
VocTraits          *voc_catalogue_loader_get_traits      (VocCatalogueLoader *self);
VocTextMatcher     *voc_catalogue_loader_get_matcher     (VocCatalogueLoader *self);
void                voc_catalogue_loader_set_matcher     (VocCatalogueLoader *self,
                                                          VocTextMatcher     *matcher);
char               *voc_catalogue_loader_dup_details     (VocCatalogueLoader *self);

G_END_DECLS
