/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-hit.h"

G_BEGIN_DECLS

/**
 * VocAnswer:
 * @ids: (owned) (element-type guint): numbers of concepts in the order to show
 * @hits: (owned) (nullable) (element-type VocSearchHit): what matched, one for each of @ids; %NULL
 *   if no words were searched
 * @meant: (owned) (nullable): what was probably meant; those hits that are marked as corrected
 *   answer to it
 * @found: whether the words alone find something, be it without the conditions
 *
 * What a list is to hold.
 */
typedef struct
{
  GArray *ids;
  GPtrArray *hits;
  char *meant;
  gboolean found;
} VocAnswer;

void          voc_answer_free       (VocAnswer *self);
VocSearchHit *voc_answer_get_hit    (VocAnswer *self,
                                     guint      position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocAnswer, voc_answer_free)

G_END_DECLS
