/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_TREE_BUTTON (voc_skill_tree_button_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillTreeButton, voc_skill_tree_button, VOC, SKILL_TREE_BUTTON, AdwBin)

void voc_skill_tree_button_set_catalogue (VocSkillTreeButton *self,
                                          VocCatalogue       *catalogue);
void voc_skill_tree_button_set_query     (VocSkillTreeButton *self,
                                          VocSkillQuery      *query);

G_END_DECLS
