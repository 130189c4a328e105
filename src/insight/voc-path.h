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

/**
 * VocPathOrder:
 * @VOC_PATH_LEAST_TO_LEARN: the fewest skills to learn in total
 * @VOC_PATH_FEWEST_HOPS: the fewest hops
 * @VOC_PATH_BEST_PROTECTED: nothing on the way that is weakly protected, as far as that can be
 *
 * What matters most about a way.
 */
typedef enum
{
  VOC_PATH_LEAST_TO_LEARN,
  VOC_PATH_FEWEST_HOPS,
  VOC_PATH_BEST_PROTECTED,
} VocPathOrder;

#define VOC_N_PATH_ORDERS (VOC_PATH_BEST_PROTECTED + 1)

GPtrArray  *voc_path_find           (VocMatrix     *matrix,
                                     guint          from,
                                     const guint8  *known,
                                     guint          to,
                                     guint          max_hops);
GPtrArray  *voc_path_find_by        (VocMatrix     *matrix,
                                     guint          from,
                                     const guint8  *known,
                                     guint          to,
                                     VocPathOrder   order,
                                     const gint32  *protection,
                                     GCancellable  *cancellable);
guint       voc_path_count_learn    (GPtrArray     *path);
char       *voc_path_dup_summary    (GPtrArray     *path);

gboolean    voc_path_order_from_id  (const char    *id,
                                     VocPathOrder  *out_order);
const char *voc_path_order_to_title (VocPathOrder   self);

G_END_DECLS
