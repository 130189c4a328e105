/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-json-place.h"
#include "voc-score-model.h"

G_BEGIN_DECLS

#define VOC_MODEL_FORMAT 1
#define VOC_MODEL_N_QUANTILES 101

/**
 * VocScoreModel:
 *
 * The figures of the model of exposure and resilience: what each skill group counts, what
 * occupational families and unit groups add, what others have published, where a score stands among
 * all, and the card that says how good all of it is. Immutable; any thread may read it.
 */
struct _VocScoreModel
{
  GObject parent_instance;

  GHashTable *groups;         /* (owned) (element-type utf8 gint32[VOC_SCORE_N_MODEL_COLUMNS]) */
  GHashTable *families;       /* (owned) (element-type utf8 gint32[VOC_SCORE_N_MODEL_COLUMNS]) */
  GHashTable *anchors;        /* (owned) (element-type utf8 gint32[VOC_SCORE_N_MODEL_COLUMNS]) */
  GHashTable *published;      /* (owned) (element-type utf8 VocPublished) */

  gint32 quantiles[VOC_SCORE_N_RANKS][VOC_MODEL_N_QUANTILES]; /* in thousandths */
  int n_ranked;

  char *version;              /* (owned) */
  char *date;                 /* (owned) */
  int factors[VOC_SCORE_N_MODEL_COLUMNS];
  int bands[VOC_SCORE_N_COLUMNS];
  GArray *accuracy;           /* (owned) (element-type VocAccuracy) */
  GArray *likeness;           /* (owned) (element-type VocLikenessFigure) */
  GArray *sources;            /* (owned) (element-type VocModelSource) */
  GStrv weaknesses;           /* (owned) */
};

gboolean voc_score_model_read_figures (VocScoreModel       *self,
                                       const VocJsonPlace  *root,
                                       GError             **error);
gboolean voc_score_model_read_quantiles (VocScoreModel       *self,
                                         const VocJsonPlace  *root,
                                         GError             **error);
gboolean voc_score_model_read_card    (VocScoreModel       *self,
                                       const VocJsonPlace  *root,
                                       GError             **error);

G_END_DECLS
