/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-coverage.h"

G_BEGIN_DECLS

/* The longest way. */
#define VOC_PATH_MAX_HOPS 3

/**
 * VocPathStep:
 * @from: index of the occupation where it begins; %VOC_MATRIX_NONE where a person begins
 * @to: index of the occupation to which it leads
 * @coverage: how much of @to is there before the step, with all that was learnt before
 * @learn: (owned) (element-type guint32): indices of the essential skills of @to that are not
 *
 * One hop on the way from one occupation to another.
 */
typedef struct
{
  guint32 from;
  guint32 to;
  VocCoverage coverage;
  GArray *learn;
} VocPathStep;

GPtrArray *voc_path_find        (VocMatrix    *matrix,
                                 guint         from,
                                 const guint8 *known,
                                 guint         to,
                                 guint         max_hops);
guint      voc_path_count_learn (GPtrArray    *path);

G_END_DECLS
