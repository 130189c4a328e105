/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_ANALYSIS_ROW (voc_analysis_row_get_type ())

G_DECLARE_FINAL_TYPE (VocAnalysisRow, voc_analysis_row, VOC, ANALYSIS_ROW, GtkListBoxRow)

GtkWidget     *voc_analysis_row_new        (VocScoreColumn  column);
VocScoreColumn voc_analysis_row_get_column (VocAnalysisRow *self);

G_END_DECLS
