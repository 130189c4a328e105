/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

GPtrArray *voc_comparison_dup_sentences (VocLens        *lens,
                                         VocOccupation  *a,
                                         VocOccupation  *b,
                                         GError        **error);

G_END_DECLS
