/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-scores.h"
#include "voc-score-model.h"

G_BEGIN_DECLS

GArray  *voc_scores_compute (VocScoreModel       *model,
                             VocNeeds            *needs);
gboolean voc_scores_store   (VocCatalogueBuilder *builder,
                             GError             **error);
GArray  *voc_scores_load    (VocCatalogue        *catalogue,
                             GError             **error);
gboolean voc_scores_refresh (VocCatalogue        *catalogue,
                             GError             **error);
gboolean voc_scores_are_stored (VocCatalogue     *catalogue,
                                VocScoreModel    *model);

G_END_DECLS
