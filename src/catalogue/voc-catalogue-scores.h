/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-catalogue.h"
#include "voc-needs.h"
#include "voc-score-row.h"

G_BEGIN_DECLS

/* What all occupations need, in bulk, and the scores that were computed of it when the catalogue
 * was built.
 * The catalogue stores scores; it is src/insight that knows what they mean. */

VocNeeds   *voc_catalogue_builder_dup_needs     (VocCatalogueBuilder  *self,
                                                 GError              **error);
gboolean    voc_catalogue_builder_add_scores    (VocCatalogueBuilder  *self,
                                                 GArray               *rows,
                                                 const char           *model_version,
                                                 GError              **error);

gboolean    voc_catalogue_replace_scores        (VocCatalogue         *self,
                                                 GArray               *rows,
                                                 const char           *model_version,
                                                 GError              **error);
VocNeeds   *voc_catalogue_dup_needs             (VocCatalogue         *self,
                                                 VocOccupation        *occupation,
                                                 GError              **error);
const char *voc_catalogue_get_model_version     (VocCatalogue         *self);
GArray     *voc_catalogue_dup_scores            (VocCatalogue         *self,   /* VocScoreRow, by number of the occupation */
                                                 GError              **error);
gboolean    voc_catalogue_get_score             (VocCatalogue         *self,
                                                 VocOccupation        *occupation,
                                                 VocScoreRow          *out_row,
                                                 GError              **error);
GArray     *voc_catalogue_dup_scores_in_group   (VocCatalogue         *self,   /* VocScoreRow */
                                                 VocGroup             *group,
                                                 GError              **error);
char       *voc_catalogue_scores_dup_shown      (VocScoreColumn        column);
GHashTable *voc_catalogue_dup_shown_scores      (VocCatalogue         *self,   /* number of the occupation: thousandths */
                                                 VocScoreColumn        column,
                                                 GError              **error);

G_END_DECLS
