/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCENARIO_DETAILS (voc_scenario_details_get_type ())

G_DECLARE_FINAL_TYPE (VocScenarioDetails, voc_scenario_details, VOC, SCENARIO_DETAILS,
                      VocAnalysisPart)

G_END_DECLS
