/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_ARITHMETIC_DIALOG (voc_arithmetic_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocArithmeticDialog, voc_arithmetic_dialog, VOC, ARITHMETIC_DIALOG, AdwDialog)

AdwDialog *voc_arithmetic_dialog_new       (void);
VocScore  *voc_arithmetic_dialog_get_score (VocArithmeticDialog *self);
void       voc_arithmetic_dialog_set_score (VocArithmeticDialog *self,
                                            VocScore            *score);

G_END_DECLS
