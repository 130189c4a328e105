/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-fields.h"

G_BEGIN_DECLS

/**
 * VocNearWork:
 * @n_skills: how many skills answer to the words
 * @fields: (owned) (element-type VocField): the fields of work that need them most, the first one most
 *
 * Where to look on if no occupation answers to words.
 */
typedef struct
{
  guint n_skills;
  GPtrArray *fields;
} VocNearWork;

VocNearWork *voc_near_work_find (VocMatrix     *matrix,
                                 VocCatalogue  *catalogue,
                                 const char    *text,
                                 GCancellable  *cancellable,
                                 GError       **error);
void         voc_near_work_free (VocNearWork   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocNearWork, voc_near_work_free)

G_END_DECLS
