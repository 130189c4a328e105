/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_RESEARCH_BOX (voc_research_box_get_type ())

G_DECLARE_FINAL_TYPE (VocResearchBox, voc_research_box, VOC, RESEARCH_BOX, VocAnalysisPart)

G_END_DECLS
