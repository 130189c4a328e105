/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_VITAL_SIGNS (voc_vital_signs_get_type ())

G_DECLARE_FINAL_TYPE (VocVitalSigns, voc_vital_signs, VOC, VITAL_SIGNS, VocAnalysisPart)

G_END_DECLS
