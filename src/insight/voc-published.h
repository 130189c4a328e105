/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocMeasure:
 * @VOC_MEASURE_ILO: ILO 2025, generative AI
 * @VOC_MEASURE_ELOUNDOU: Eloundou et al. 2023, beta
 * @VOC_MEASURE_MICROSOFT: Microsoft 2025, AI applicability
 * @VOC_MEASURE_DAIOE: DAIOE 2023
 * @VOC_MEASURE_FREY_OSBORNE: Frey and Osborne 2013, probability of computerisation
 * @VOC_MEASURE_NESTA: Nesta 2020, share of bottleneck tasks: high means hard to automate
 *
 * The published measures. The first %VOC_N_AI_MEASURES are about AI, the rest about automation.
 */
typedef enum
{
  VOC_MEASURE_ILO = 0,
  VOC_MEASURE_ELOUNDOU,
  VOC_MEASURE_MICROSOFT,
  VOC_MEASURE_DAIOE,
  VOC_MEASURE_FREY_OSBORNE,
  VOC_MEASURE_NESTA,
} VocMeasure;

#define VOC_N_AI_MEASURES (VOC_MEASURE_DAIOE + 1)
#define VOC_N_MEASURES (VOC_MEASURE_NESTA + 1)

/**
 * VocIloClass:
 *
 * The class in which the ILO puts an occupation, lowest exposure first.
 */
typedef enum
{
  VOC_ILO_UNKNOWN = 0,
  VOC_ILO_NOT_EXPOSED,
  VOC_ILO_MINIMAL,
  VOC_ILO_GRADIENT_1,
  VOC_ILO_GRADIENT_2,
  VOC_ILO_GRADIENT_3,
  VOC_ILO_GRADIENT_4,
} VocIloClass;

/**
 * VocAgreement:
 * @VOC_AGREEMENT_UNKNOWN: fewer than two measures of AI are known
 * @VOC_AGREEMENT_AGREE: they lie less than 25 percentile points apart
 * @VOC_AGREEMENT_DIFFER: 25 to 49
 * @VOC_AGREEMENT_CONFLICT: 50 or more
 */
typedef enum
{
  VOC_AGREEMENT_UNKNOWN = 0,
  VOC_AGREEMENT_AGREE,
  VOC_AGREEMENT_DIFFER,
  VOC_AGREEMENT_CONFLICT,
} VocAgreement;

/**
 * VocFigure:
 * @known: whether there is one
 * @value: in ten-thousandths, in the unit of the measure (0 to 10000)
 * @percentile: among ESCO's occupations, 0 to 99
 */
typedef struct
{
  gboolean known;
  int value;
  int percentile;
} VocPublishedFigure;

/**
 * VocPublished:
 * @n_occupations: how many occupations of ESCO the unit group has
 * @figures: by #VocMeasure
 * @ilo_sd: standard deviation of the ILO's measure inside the group, in ten-thousandths
 * @ilo_class: the class that the ILO has published
 *
 * What published research says about one ISCO-08 unit group.
 */
typedef struct
{
  guint n_occupations;
  VocPublishedFigure figures[VOC_N_MEASURES];
  int ilo_sd;
  VocIloClass ilo_class;
} VocPublished;

/* How far the measures of AI lie apart. @out_range and @out_n_known may be %NULL. */
VocAgreement voc_published_get_agreement (const VocPublished *self,
                                          int                *out_range,
                                          guint              *out_n_known);

/* The ILO's rule. Mean and standard deviation in hundredths. */

/* Words for files and scripts: "ilo_2025"; "gradient-1"; "agree", "not-enough". */
const char  *voc_measure_to_id           (VocMeasure          measure);
const char  *voc_ilo_class_to_id         (VocIloClass         ilo_class);
const char  *voc_agreement_to_id         (VocAgreement        agreement);

G_END_DECLS
