/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCENARIO_BOX (voc_scenario_box_get_type ())

G_DECLARE_FINAL_TYPE (VocScenarioBox, voc_scenario_box, VOC, SCENARIO_BOX, VocAnalysisPart)


G_END_DECLS
