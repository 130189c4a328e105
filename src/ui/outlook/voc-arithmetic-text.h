/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score.h"

G_BEGIN_DECLS

VocRatio voc_arithmetic_get_skill_value (VocScoreTerm *term);
char    *voc_arithmetic_dup_skill_line  (VocScore     *score,
                                         VocScoreTerm *term);
char    *voc_arithmetic_dup_group_line  (VocScoreTerm *term);
char    *voc_arithmetic_dup_formula     (VocScore     *score);
char    *voc_arithmetic_dup_rounding    (VocScore     *score);
char    *voc_arithmetic_dup_text        (VocScore     *score);
char    *voc_arithmetic_dup_csv         (VocScore     *score);

G_END_DECLS
