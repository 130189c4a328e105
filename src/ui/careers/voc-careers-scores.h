/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-occupation-query.h"

G_BEGIN_DECLS

/* A list without scores. */
#define VOC_CAREERS_NO_SCORE "none"

#define VOC_TYPE_CAREERS_SCORES (voc_careers_scores_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersScores, voc_careers_scores, VOC, CAREERS_SCORES, GObject)

VocCareersScores *voc_careers_scores_new           (void);
void              voc_careers_scores_set_catalogue (VocCareersScores *self,
                                                    VocCatalogue     *catalogue);
const char       *voc_careers_scores_get_shown     (VocCareersScores *self);
gboolean          voc_careers_scores_set_shown     (VocCareersScores *self,
                                                    const char       *id);
gboolean          voc_careers_scores_is_shown      (VocCareersScores *self);
const char       *voc_careers_scores_get_title     (VocCareersScores *self);
int               voc_careers_scores_get_points    (VocCareersScores *self,
                                                    VocOccupation    *occupation);
char             *voc_careers_scores_dup_figure    (VocCareersScores *self,
                                                    VocOccupation    *occupation);
int               voc_careers_scores_get_n_chars   (VocCareersScores *self);
char             *voc_careers_scores_dup_text      (VocCareersScores *self,
                                                    VocOccupation    *occupation);

char             *voc_careers_score_dup_points     (VocScoreColumn    column,
                                                    guint             points);

G_END_DECLS
