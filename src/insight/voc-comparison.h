/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

/* How many occupations are compared at the most. */
#define VOC_COMPARISON_MAX 4

/**
 * VocComparedSkill:
 * @skill: index in the matrix
 * @relations: how each of the occupations needs it; 0 for one that does not
 *
 * A skill that at least one of the occupations needs.
 */
typedef struct
{
  guint32 skill;
  VocRelation relations[VOC_COMPARISON_MAX];
} VocComparedSkill;

GArray  *voc_comparison_new          (VocMatrix              *matrix,
                                      const guint            *occupations,
                                      guint                   n);
gboolean voc_compared_skill_is_shared (const VocComparedSkill *self,
                                       guint                   n);
gboolean voc_compared_skill_is_only   (const VocComparedSkill *self,
                                       guint                   n,
                                       guint                   of);

G_END_DECLS
