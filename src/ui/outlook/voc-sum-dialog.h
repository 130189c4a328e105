/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-sum.h"

G_BEGIN_DECLS

#define VOC_TYPE_SUM_DIALOG (voc_sum_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocSumDialog, voc_sum_dialog, VOC, SUM_DIALOG, AdwDialog)

AdwDialog *voc_sum_dialog_new           (VocSum       *sum);
AdwDialog *voc_sum_dialog_new_following (GtkWidget    *part);
void       voc_sum_dialog_bind_anchored (VocSumDialog *self,
                                         GObject      *source);

G_END_DECLS
