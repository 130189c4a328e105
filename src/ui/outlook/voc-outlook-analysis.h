/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_OUTLOOK_ANALYSIS (voc_outlook_analysis_get_type ())

G_DECLARE_FINAL_TYPE (VocOutlookAnalysis, voc_outlook_analysis, VOC, OUTLOOK_ANALYSIS,
                      VocAnalysisPart)

G_END_DECLS
