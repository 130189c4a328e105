/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_ANALYSIS_BARS (voc_analysis_bars_get_type ())

G_DECLARE_FINAL_TYPE (VocAnalysisBars, voc_analysis_bars, VOC, ANALYSIS_BARS, VocAnalysisPart)

G_END_DECLS
