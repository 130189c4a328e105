/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_ARITHMETIC_GROUP_ROW (voc_arithmetic_group_row_get_type ())

G_DECLARE_FINAL_TYPE (VocArithmeticGroupRow, voc_arithmetic_group_row, VOC, ARITHMETIC_GROUP_ROW,
                      AdwExpanderRow)

GtkWidget *voc_arithmetic_group_row_new            (VocScore              *score,
                                                    VocScoreTerm          *term,
                                                    gint64                 hundredths);
gint64     voc_arithmetic_group_row_get_hundredths (VocArithmeticGroupRow *self);

G_END_DECLS
