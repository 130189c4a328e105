/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_REASON_CARDS (voc_reason_cards_get_type ())

G_DECLARE_FINAL_TYPE (VocReasonCards, voc_reason_cards, VOC, REASON_CARDS, VocAnalysisPart)

G_END_DECLS
