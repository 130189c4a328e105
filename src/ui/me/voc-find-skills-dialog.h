/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_FIND_SKILLS_DIALOG (voc_find_skills_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocFindSkillsDialog, voc_find_skills_dialog, VOC, FIND_SKILLS_DIALOG, AdwDialog)

AdwDialog *voc_find_skills_dialog_new (VocProfile   *profile,
                                       VocCatalogue *catalogue);

G_END_DECLS
