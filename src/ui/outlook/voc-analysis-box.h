/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_ANALYSIS_BOX (voc_analysis_box_get_type ())

G_DECLARE_FINAL_TYPE (VocAnalysisBox, voc_analysis_box, VOC, ANALYSIS_BOX, VocAnalysisPart)

G_END_DECLS
