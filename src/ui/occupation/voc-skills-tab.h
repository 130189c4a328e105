/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation-tab.h"
#include "voc-requirement-overview.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILLS_TAB (voc_skills_tab_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillsTab, voc_skills_tab, VOC, SKILLS_TAB, VocOccupationTab)

VocRequirementOverview *voc_skills_tab_get_overview (VocSkillsTab *self);

G_END_DECLS
