/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation-tab.h"

G_BEGIN_DECLS

#define VOC_TYPE_NEXT_TAB (voc_next_tab_get_type ())

G_DECLARE_FINAL_TYPE (VocNextTab, voc_next_tab, VOC, NEXT_TAB, VocOccupationTab)

G_END_DECLS
