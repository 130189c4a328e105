/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept-page.h"

G_BEGIN_DECLS

#define VOC_TYPE_SKILL_PAGE (voc_skill_page_get_type ())

G_DECLARE_FINAL_TYPE (VocSkillPage, voc_skill_page, VOC, SKILL_PAGE, VocConceptPage)

G_END_DECLS
