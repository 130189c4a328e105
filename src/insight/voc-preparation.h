/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

guint    voc_preparation_get_skill_level (const char  *isco);
guint    voc_preparation_get_training    (gint64       points);
int      voc_preparation_compare         (VocLens     *lens,
                                          guint        a,
                                          guint        b);
gboolean voc_preparation_is_same         (VocLens     *lens,
                                          guint        a,
                                          guint        b);

G_END_DECLS
