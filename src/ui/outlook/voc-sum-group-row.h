/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-sum.h"

G_BEGIN_DECLS

#define VOC_TYPE_SUM_GROUP_ROW (voc_sum_group_row_get_type ())

G_DECLARE_FINAL_TYPE (VocSumGroupRow, voc_sum_group_row, VOC, SUM_GROUP_ROW, AdwExpanderRow)

GtkWidget *voc_sum_group_row_new      (VocSum         *sum,
                                       VocSumTerm     *term);
void       voc_sum_group_row_set_term (VocSumGroupRow *self,
                                       VocSum         *sum,
                                       VocSumTerm     *term);

G_END_DECLS
