/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_OUTLOOK_DETAILS (voc_outlook_details_get_type ())

G_DECLARE_FINAL_TYPE (VocOutlookDetails, voc_outlook_details, VOC, OUTLOOK_DETAILS, VocAnalysisPart)

G_END_DECLS
