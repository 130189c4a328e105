/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_COMPARE_SKILLS (voc_compare_skills_get_type ())

G_DECLARE_FINAL_TYPE (VocCompareSkills, voc_compare_skills, VOC, COMPARE_SKILLS, AdwBin)

gboolean voc_compare_skills_show       (VocCompareSkills *self,
                                        VocLens          *lens,
                                        VocOccupation    *a,
                                        VocOccupation    *b,
                                        GError          **error);
guint    voc_compare_skills_get_shared (VocCompareSkills *self);
guint    voc_compare_skills_get_only   (VocCompareSkills *self,
                                        guint             of);
void     voc_compare_skills_copy       (VocCompareSkills *self);

G_END_DECLS
