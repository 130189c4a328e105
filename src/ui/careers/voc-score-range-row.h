/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-column.h"

G_BEGIN_DECLS

#define VOC_TYPE_SCORE_RANGE_ROW (voc_score_range_row_get_type ())

G_DECLARE_FINAL_TYPE (VocScoreRangeRow, voc_score_range_row, VOC, SCORE_RANGE_ROW, AdwPreferencesRow)

GtkWidget *voc_score_range_row_new (VocOccupationQuery *query,
                                    const VocColumn    *column);

G_END_DECLS
