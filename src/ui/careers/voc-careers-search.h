/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-query.h"

G_BEGIN_DECLS

/**
 * VocCareersAnswer:
 * @ids: (owned) (element-type guint): numbers of occupations in the order to show
 * @hits: (owned) (nullable) (element-type guint VocSearchHit): what matched, if words were searched
 * @meant: (owned) (nullable): what was probably meant; the answer is to that
 *
 * What a list of occupations is to hold.
 */
typedef struct
{
  GArray *ids;
  GHashTable *hits;
  char *meant;
} VocCareersAnswer;

void              voc_careers_answer_free   (VocCareersAnswer    *self);

gboolean          voc_careers_search_has_conditions (VocOccupationQuery *query);
gboolean          voc_careers_search_is_everything (VocOccupationQuery *query);
void              voc_careers_search_assign (VocOccupationQuery  *query,
                                             VocOccupationQuery  *other);
void              voc_careers_search_async  (VocCatalogue        *catalogue,
                                             VocOccupationQuery  *query,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
VocCareersAnswer *voc_careers_search_finish (GAsyncResult        *result,
                                             GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocCareersAnswer, voc_careers_answer_free)

G_END_DECLS
