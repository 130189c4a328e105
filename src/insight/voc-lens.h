/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-answer.h"
#include "voc-column.h"
#include "voc-fit.h"
#include "voc-interests.h"
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

void          voc_lens_set_profile   (VocLens             *self,
                                      VocProfile          *profile);
VocTraits    *voc_lens_get_traits    (VocLens             *self);
void          voc_lens_set_traits    (VocLens             *self,
                                      VocTraits           *traits);
const char *const *voc_lens_get_planned (VocLens          *self);
void          voc_lens_set_planned   (VocLens             *self,
                                      const char *const   *uris);
gboolean      voc_lens_is_planned    (VocLens             *self,
                                      const char          *uri);
void          voc_lens_plan          (VocLens             *self,
                                      const char          *uri,
                                      gboolean             planned);
VocAbilities *voc_lens_get_abilities (VocLens             *self);
GArray       *voc_lens_get_fits      (VocLens             *self);
const VocInterestResult *voc_lens_get_interests (VocLens  *self);
gboolean      voc_lens_get_liking    (VocLens             *self,
                                      guint                occupation,
                                      double              *out_r);

GArray       *voc_lens_dup_liked     (VocLens             *self,
                                      guint                limit);
char         *voc_lens_dup_standing  (VocLens             *self,
                                      const char          *occupation,
                                      const char          *skill);

const gint32 *voc_lens_get_values    (VocLens             *self,
                                      const VocColumn     *column);
gint32        voc_lens_get_value     (VocLens             *self,
                                      const VocColumn     *column,
                                      VocOccupation       *occupation);
const gint32 *voc_lens_get_ranks     (VocLens             *self,
                                      const VocColumn     *column);
char         *voc_lens_dup_figure    (VocLens             *self,
                                      const VocColumn     *column,
                                      VocOccupation       *occupation);
char         *voc_lens_dup_text      (VocLens             *self,
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
