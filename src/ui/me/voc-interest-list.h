/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-interests.h"

G_BEGIN_DECLS

#define VOC_TYPE_INTEREST_LIST (voc_interest_list_get_type ())

G_DECLARE_FINAL_TYPE (VocInterestList, voc_interest_list, VOC, INTEREST_LIST, GtkBox)

void voc_interest_list_show (VocInterestList         *self,
                             VocTraits               *traits,
                             const VocInterestResult *result);

G_END_DECLS
