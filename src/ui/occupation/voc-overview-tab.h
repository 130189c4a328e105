/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation-tab.h"

G_BEGIN_DECLS

#define VOC_TYPE_OVERVIEW_TAB (voc_overview_tab_get_type ())

G_DECLARE_FINAL_TYPE (VocOverviewTab, voc_overview_tab, VOC, OVERVIEW_TAB, VocOccupationTab)

G_END_DECLS
