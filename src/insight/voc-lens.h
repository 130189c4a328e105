/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-answer.h"
#include "voc-column.h"
#include "voc-occupation-query.h"
#include "voc-score.h"
#include "voc-sentences.h"

G_BEGIN_DECLS

#define VOC_TYPE_LENS (voc_lens_get_type ())

G_DECLARE_FINAL_TYPE (VocLens, voc_lens, VOC, LENS, GObject)

VocLens      *voc_lens_new           (VocScores           *scores);
VocLens      *voc_lens_copy          (VocLens             *self);

VocScores    *voc_lens_get_scores    (VocLens             *self);
void          voc_lens_set_scores    (VocLens             *self,
                                      VocScores           *scores);
VocSentences *voc_lens_get_sentences (VocLens             *self);
VocCatalogue *voc_lens_get_catalogue (VocLens             *self);
gboolean      voc_lens_get_anchored  (VocLens             *self);
void          voc_lens_set_anchored  (VocLens             *self,
                                      gboolean             anchored);
VocScenario   voc_lens_get_adoption  (VocLens             *self);
void          voc_lens_set_adoption  (VocLens             *self,
                                      VocScenario          adoption);
GPtrArray    *voc_lens_dup_turned    (VocLens             *self);
char         *voc_lens_dup_words     (VocLens             *self,
                                      const char          *property);
void          voc_lens_turn_back     (VocLens             *self,
                                      const char          *property);

const gint32 *voc_lens_get_values    (VocLens             *self,
                                      const VocColumn     *column);
gint32        voc_lens_get_value     (VocLens             *self,
                                      const VocColumn     *column,
                                      VocOccupation       *occupation);
VocScore     *voc_lens_dup_score     (VocLens             *self,
                                      VocOccupation       *occupation,
                                      GError             **error);
VocAnswer    *voc_lens_answer        (VocLens             *self,
                                      VocOccupationQuery  *query,
                                      GCancellable        *cancellable,
                                      GError             **error);

G_END_DECLS
