/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-sum.h"

G_BEGIN_DECLS

#define VOC_TYPE_SUM_ROW (voc_sum_row_get_type ())

G_DECLARE_FINAL_TYPE (VocSumRow, voc_sum_row, VOC, SUM_ROW, AdwActionRow)

GtkWidget  *voc_sum_row_new         (VocSum     *sum,
                                     VocSumTerm *term);
void        voc_sum_row_add_control (VocSumRow  *self,
                                     GtkWidget  *control);
void        voc_sum_row_set_points  (VocSumRow  *self,
                                     const char *points);

G_END_DECLS
