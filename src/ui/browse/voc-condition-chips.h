/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_CONDITION_CHIPS (voc_condition_chips_get_type ())

G_DECLARE_FINAL_TYPE (VocConditionChips, voc_condition_chips, VOC, CONDITION_CHIPS, AdwBin)

void voc_condition_chips_set_orders (VocConditionChips *self,
                                     GMenuModel        *orders);

G_END_DECLS
