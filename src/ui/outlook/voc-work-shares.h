/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_WORK_SHARES (voc_work_shares_get_type ())

G_DECLARE_FINAL_TYPE (VocWorkShares, voc_work_shares, VOC, WORK_SHARES, VocAnalysisPart)

G_END_DECLS
