/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_REASON_CARD (voc_reason_card_get_type ())

G_DECLARE_FINAL_TYPE (VocReasonCard, voc_reason_card, VOC, REASON_CARD, VocAnalysisPart)

G_END_DECLS
