/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-skill.h"

G_BEGIN_DECLS

char *voc_skill_text_dup_facts  (VocSkill      *skill);
char *voc_skill_text_dup_tags   (VocCollections collections);
char *voc_skill_text_dup_rarity (guint          uses,
                                 guint          total);

G_END_DECLS
