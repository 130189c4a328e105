/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score.h"

G_BEGIN_DECLS

/* Level of the skill groups that the sum of resilience is told in: S1.2 and the like. */
#define VOC_ARITHMETIC_LEVEL 2

GPtrArray *voc_arithmetic_dup_groups    (VocScore  *score);
gint64     voc_arithmetic_sum           (GPtrArray *terms);
GArray    *voc_arithmetic_divide        (GPtrArray *terms,
                                         gint64     hundredths);
char      *voc_arithmetic_format        (gint64     hundredths);
char      *voc_arithmetic_format_signed (gint64     hundredths);

G_END_DECLS
