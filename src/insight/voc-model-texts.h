/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-published.h"
#include "voc-score-column.h"

G_BEGIN_DECLS

/* Everything that people read about the model, translated. Figures are in data/model, words are
 * here. */

const char *voc_score_column_to_title       (VocScoreColumn  column);
const char *voc_score_column_to_definition  (VocScoreColumn  column);

const char *voc_measure_to_title            (VocMeasure      measure);   /* "ILO 2025" */
const char *voc_measure_to_definition       (VocMeasure      measure);
const char *voc_ilo_class_to_title          (VocIloClass     ilo_class); /* "Gradient 3" */
const char *voc_ilo_class_to_definition     (VocIloClass     ilo_class);
const char *voc_agreement_to_title          (VocAgreement    agreement); /* "Sources differ" */
const char *voc_agreement_to_definition     (VocAgreement    agreement);

const char *voc_scenario_to_title           (VocScenario     scenario);  /* "Slow" */
char       *voc_scenario_dup_words          (VocScenario     scenario);  /* "Adoption: Slow" */
const char *voc_scenario_to_assumption      (VocScenario     scenario);

/* A word for a value from 0 to 100 (in thousandths): "very low" … "very high". */
const char *voc_score_level_to_title        (int             thousandths);

/* The model card. */
const char *voc_model_text_get_summary      (void);
const char *voc_model_text_get_method       (void);
const char *voc_model_text_get_formula      (void);
const char *voc_model_text_get_anchor       (void);
const char *voc_model_text_get_accuracy     (void);
const char *voc_model_text_get_likeness     (void);
const char *voc_model_text_get_likeness_gain (void);
const char *voc_model_text_get_likeness_measure (const char *id);
const char *voc_model_text_get_weakness     (const char     *id);

G_END_DECLS
