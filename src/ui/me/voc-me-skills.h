/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_ME_SKILLS (voc_me_skills_get_type ())

G_DECLARE_FINAL_TYPE (VocMeSkills, voc_me_skills, VOC, ME_SKILLS, GtkBox)

void voc_me_skills_show (VocMeSkills        *self,
                         VocProfile         *profile,
                         VocCatalogueLoader *loader);

G_END_DECLS
