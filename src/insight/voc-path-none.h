/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-path.h"

G_BEGIN_DECLS

/**
 * VocPathNone:
 * @coverage: how much of the goal is there
 * @nearest: index of what is most like the goal of all that can be reached in one hop;
 *   %VOC_MATRIX_NONE if nothing can be
 *
 * What there is to say where no way leads to a goal.
 */
typedef struct
{
  VocCoverage coverage;
  guint32 nearest;
} VocPathNone;

VocPathNone voc_path_none_find     (VocMatrix          *matrix,
                                    guint               from,
                                    const guint8       *known,
                                    guint               to);
char       *voc_path_none_dup_text (const VocPathNone  *self,
                                    VocMatrix          *matrix,
                                    guint               to,
                                    guint               max_hops,
                                    GError            **error);

G_END_DECLS
