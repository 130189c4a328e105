/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-score-column.h"

static const char *const COLUMN_IDS[] = {
  [VOC_SCORE_ML] = "v_ml",
  [VOC_SCORE_GEN] = "v_gen",
  [VOC_SCORE_DIG] = "v_dig",
  [VOC_SCORE_ROB] = "v_rob",
  [VOC_SCORE_HUM] = "v_hum",
  [VOC_SCORE_EXPOSURE] = "exposure",
  [VOC_SCORE_MT_DIGITAL] = "mt_digital",
  [VOC_SCORE_MT_CARE] = "mt_care",
  [VOC_SCORE_MT_GLOBAL] = "mt_global",
  [VOC_SCORE_MT_KNOW] = "mt_know",
  [VOC_SCORE_MT_SECURE] = "mt_secure",
  [VOC_SCORE_PHYSICAL] = "physical",
  [VOC_SCORE_REMOTE] = "remote",
  [VOC_SCORE_JOBZONE] = "jobzone",
  [VOC_SCORE_RI_R] = "ri_R",
  [VOC_SCORE_RI_I] = "ri_I",
  [VOC_SCORE_RI_A] = "ri_A",
  [VOC_SCORE_RI_S] = "ri_S",
  [VOC_SCORE_RI_E] = "ri_E",
  [VOC_SCORE_RI_C] = "ri_C",
  [VOC_SCORE_GREEN] = "green",
  [VOC_SCORE_TRANSFERABILITY] = "transferability",
  [VOC_SCORE_RESILIENCE] = "resilience",
};

G_STATIC_ASSERT (G_N_ELEMENTS (COLUMN_IDS) == VOC_SCORE_N_COLUMNS);

static const char *const SCENARIO_IDS[] = {
  [VOC_SCENARIO_SLOW] = "slow",
  [VOC_SCENARIO_STEADY] = "steady",
  [VOC_SCENARIO_FAST] = "fast",
};

/**
 * voc_score_column_to_id:
 * @column: a column
 *
 * Returns: its name in files and for scripts
 */
const char *
voc_score_column_to_id (VocScoreColumn column)
{
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, NULL);

  return COLUMN_IDS[column];
}

/**
 * voc_score_column_from_id:
 * @id: (nullable): a word
 * @out_column: (out): the column of that name
 *
 * Returns: whether there is one
 */
gboolean
voc_score_column_from_id (const char     *id,
                          VocScoreColumn *out_column)
{
  for (guint i = 0; i < G_N_ELEMENTS (COLUMN_IDS); i++)
    {
      if (g_strcmp0 (id, COLUMN_IDS[i]) == 0)
        {
          *out_column = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * voc_scenario_to_id:
 * @scenario: a scenario
 *
 * Returns: its name in files and for scripts
 */
const char *
voc_scenario_to_id (VocScenario scenario)
{
  g_return_val_if_fail (scenario >= VOC_SCENARIO_SLOW && scenario <= VOC_SCENARIO_FAST, NULL);

  return SCENARIO_IDS[scenario];
}

/**
 * voc_scenario_from_id:
 * @id: (nullable): a word
 * @out_scenario: (out): the scenario of that name
 *
 * Returns: whether there is one
 */
gboolean
voc_scenario_from_id (const char  *id,
                      VocScenario *out_scenario)
{
  for (VocScenario i = VOC_SCENARIO_SLOW; i <= VOC_SCENARIO_FAST; i++)
    {
      if (g_strcmp0 (id, SCENARIO_IDS[i]) == 0)
        {
          *out_scenario = i;
          return TRUE;
        }
    }

  return FALSE;
}
