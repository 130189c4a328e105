/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-abilities.h"
#include "voc-coverage.h"
#include "voc-sum.h"

G_BEGIN_DECLS

/**
 * VocFit:
 * @occupation: index in the matrix
 * @coverage: how much of what it essentially needs is there
 * @optional_have: how many of its optional skills the person has or had: a plus
 * @optional_total: how many optional skills it has
 * @lower_bound: of @coverage: what is ranked by
 *
 * How well an occupation fits a person. Likes and dislikes are another matter.
 */
typedef struct
{
  guint32 occupation;
  VocCoverage coverage;
  guint optional_have;
  guint optional_total;
  double lower_bound;
} VocFit;

VocFit  voc_fit_of       (VocAbilities  *abilities,
                          guint          occupation);
GArray *voc_fit_list     (VocAbilities  *abilities);
GArray *voc_fit_pick     (GArray        *fits,
                          guint          limit);
GArray *voc_fit_suggest  (VocAbilities  *abilities,
                          guint          limit);
VocSum *voc_fit_dup_sum  (VocAbilities  *abilities,
                          guint          occupation,
                          GError       **error);
char   *voc_fit_dup_adjustments (VocAbilities *abilities,
                          guint          occupation);
char   *voc_fit_dup_answer (const VocFit *self);
char   *voc_fit_dup_text (const VocFit  *self);

G_END_DECLS
