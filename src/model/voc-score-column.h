/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocScoreColumn:
 * @VOC_SCORE_ML: AI and machine learning
 * @VOC_SCORE_GEN: generative AI
 * @VOC_SCORE_DIG: workflow software
 * @VOC_SCORE_ROB: robotics
 * @VOC_SCORE_HUM: human judgement, the protecting side
 * @VOC_SCORE_EXPOSURE: AI exposure, percent of tasks
 * @VOC_SCORE_MT_DIGITAL: megatrend: digital transformation
 * @VOC_SCORE_MT_CARE: megatrend: ageing and care
 * @VOC_SCORE_MT_GLOBAL: megatrend: globalisation and cultures
 * @VOC_SCORE_MT_KNOW: megatrend: knowledge economy
 * @VOC_SCORE_MT_SECURE: megatrend: security and regulation
 * @VOC_SCORE_PHYSICAL: how physical the work is
 * @VOC_SCORE_REMOTE: how well it can be done from afar
 * @VOC_SCORE_JOBZONE: preparation
 * @VOC_SCORE_RI_R: interest: realistic
 * @VOC_SCORE_RI_I: interest: investigative
 * @VOC_SCORE_RI_A: interest: artistic
 * @VOC_SCORE_RI_S: interest: social
 * @VOC_SCORE_RI_E: interest: enterprising
 * @VOC_SCORE_RI_C: interest: conventional
 * @VOC_SCORE_GREEN: megatrend: green transition; not of the model's figures but of ESCO's
 *   collection
 * @VOC_SCORE_TRANSFERABILITY: how many occupations share its skills, as a percentile
 * @VOC_SCORE_RESILIENCE: resilience
 *
 * What an occupation is scored by, each from 0 to 100. The first %VOC_SCORE_N_MODEL_COLUMNS are
 * columns of the model's tables, the rest follows from them or from the catalogue. The order is
 * that of the columns of catalogues.
 */
typedef enum
{
  VOC_SCORE_ML = 0,
  VOC_SCORE_GEN,
  VOC_SCORE_DIG,
  VOC_SCORE_ROB,
  VOC_SCORE_HUM,
  VOC_SCORE_EXPOSURE,
  VOC_SCORE_MT_DIGITAL,
  VOC_SCORE_MT_CARE,
  VOC_SCORE_MT_GLOBAL,
  VOC_SCORE_MT_KNOW,
  VOC_SCORE_MT_SECURE,
  VOC_SCORE_PHYSICAL,
  VOC_SCORE_REMOTE,
  VOC_SCORE_JOBZONE,
  VOC_SCORE_RI_R,
  VOC_SCORE_RI_I,
  VOC_SCORE_RI_A,
  VOC_SCORE_RI_S,
  VOC_SCORE_RI_E,
  VOC_SCORE_RI_C,
  VOC_SCORE_GREEN,
  VOC_SCORE_TRANSFERABILITY,
  VOC_SCORE_RESILIENCE,
} VocScoreColumn;

#define VOC_SCORE_N_MODEL_COLUMNS (VOC_SCORE_RI_C + 1)
#define VOC_SCORE_N_COLUMNS (VOC_SCORE_RESILIENCE + 1)
/* The first ones have an anchor, too. */
#define VOC_SCORE_N_ANCHORED (VOC_SCORE_EXPOSURE + 1)

/**
 * VocScenario:
 * @VOC_SCENARIO_SLOW: less of what is possible is taken up
 * @VOC_SCENARIO_STEADY: the exposure that the model computes
 * @VOC_SCENARIO_FAST: more of it is taken up
 *
 * How fast what is possible is taken up.
 */
typedef enum
{
  VOC_SCENARIO_SLOW,
  VOC_SCENARIO_STEADY,
  VOC_SCENARIO_FAST,
} VocScenario;

/* Words for files and scripts: "v_ml", "exposure", "resilience" …; "slow", "steady", "fast". */
const char *voc_score_column_to_id   (VocScoreColumn  column);
gboolean    voc_score_column_from_id (const char     *id,
                                      VocScoreColumn *out_column);
const char *voc_scenario_to_id       (VocScenario     scenario);
gboolean    voc_scenario_from_id     (const char     *id,
                                      VocScenario    *out_scenario);

G_END_DECLS
