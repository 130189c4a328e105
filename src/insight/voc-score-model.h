/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-insight-error.h"
#include "voc-published.h"
#include "voc-score-column.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCORE_MODEL (voc_score_model_get_type ())

G_DECLARE_FINAL_TYPE (VocScoreModel, voc_score_model, VOC, SCORE_MODEL, GObject)

/* What a skill group counts of which nothing is known. */
#define VOC_SCORE_NEUTRAL 50

/**
 * VocAccuracy:
 * @column: what was predicted
 * @rho: Spearman's rank correlation with published measures, in thousandths, on groups held out
 * @sd: its standard deviation over forty draws, in thousandths; 0 if not given
 * @rival: the same for the mean of the ISCO-08 two-digit group
 * @mean_error: mean error in thousandths of a point; 0 if not given
 */
typedef struct
{
  VocScoreColumn column;
  int rho;
  int sd;
  int rival;
  int mean_error;
} VocAccuracy;

/**
 * VocLikenessFigure:
 * @id: (owned): what belongs together
 * @occupations: how many occupations were counted
 * @skills: the part of it that is among the ten nearest by the cosine of skills alone, in thousandths
 * @likeness: the same by likeness
 *
 * How well likeness finds what it was not told.
 */
typedef struct
{
  char *id;
  int occupations;
  int skills;
  int likeness;
} VocLikenessFigure;

/**
 * VocModelSource:
 * @id: (owned): "ilo_2025"
 * @name: (owned): who
 * @year: when
 * @title: (owned): what
 * @licence: (owned): under which terms
 * @credit: (owned): the line that the terms ask for
 */
typedef struct
{
  char *id;
  char *name;
  int year;
  char *title;
  char *licence;
  char *credit;
} VocModelSource;

/**
 * VocScoreRank:
 * @VOC_RANK_RESILIENCE: resilience under steady adoption; before and after it under slow and fast
 * @VOC_RANK_RESILIENCE_ANCHORED: the same with anchor
 * @VOC_RANK_EXPOSURE: AI exposure under steady adoption
 * @VOC_RANK_EXPOSURE_ANCHORED: the same with anchor
 *
 * By what occupations are ranked. Adoption changes the order of no single column.
 */
typedef enum
{
  VOC_RANK_RESILIENCE_SLOW = 0,
  VOC_RANK_RESILIENCE,
  VOC_RANK_RESILIENCE_FAST,
  VOC_RANK_RESILIENCE_SLOW_ANCHORED,
  VOC_RANK_RESILIENCE_ANCHORED,
  VOC_RANK_RESILIENCE_FAST_ANCHORED,
  VOC_RANK_EXPOSURE,
  VOC_RANK_EXPOSURE_ANCHORED,
} VocScoreRank;

#define VOC_SCORE_N_RANKS (VOC_RANK_EXPOSURE_ANCHORED + 1)

VocScoreModel         *voc_score_model_get_default       (void);
VocScoreModel         *voc_score_model_new_from_folder   (GFile          *folder,
                                                          GError        **error);

/* The card. */
const char            *voc_score_model_get_version       (VocScoreModel  *self);
const char            *voc_score_model_get_date          (VocScoreModel  *self);
const VocAccuracy     *voc_score_model_get_accuracy      (VocScoreModel  *self,
                                                          guint          *out_n);
const VocLikenessFigure *voc_score_model_get_likeness    (VocScoreModel  *self,
                                                          guint          *out_n);
const VocModelSource  *voc_score_model_get_sources       (VocScoreModel  *self,
                                                          guint          *out_n);
const char *const     *voc_score_model_get_weaknesses    (VocScoreModel  *self);
int                    voc_score_model_get_band          (VocScoreModel  *self,
                                                          VocScoreColumn  column);
int                    voc_score_model_get_factor        (VocScoreModel  *self,
                                                          VocScoreColumn  column);

/* The figures. @out_values has room for all columns of the model. */
gboolean               voc_score_model_get_group_values  (VocScoreModel  *self,
                                                          const char     *code,
                                                          gint32         *out_values);
const gint32          *voc_score_model_get_family        (VocScoreModel  *self,
                                                          const char     *isco);
const gint32          *voc_score_model_get_anchor        (VocScoreModel  *self,
                                                          const char     *isco);
const VocPublished    *voc_score_model_get_published     (VocScoreModel  *self,
                                                          const char     *isco);

/* Ranks. */
guint                  voc_score_model_get_n_ranked      (VocScoreModel  *self);
int                    voc_score_model_get_percentile    (VocScoreModel  *self,
                                                          VocScoreRank    rank,
                                                          gint32          value);

G_END_DECLS
