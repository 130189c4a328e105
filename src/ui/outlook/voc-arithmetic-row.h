/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_ARITHMETIC_ROW (voc_arithmetic_row_get_type ())

G_DECLARE_FINAL_TYPE (VocArithmeticRow, voc_arithmetic_row, VOC, ARITHMETIC_ROW, AdwActionRow)

GtkWidget  *voc_arithmetic_row_new_for_skill (VocScore         *score,
                                              VocScoreTerm     *term,
                                              gint64            hundredths);
void        voc_arithmetic_row_add_control   (VocArithmeticRow *self,
                                              GtkWidget        *control);
const char *voc_arithmetic_row_get_points    (VocArithmeticRow *self);
void        voc_arithmetic_row_set_points    (VocArithmeticRow *self,
                                              const char       *points);

G_END_DECLS
