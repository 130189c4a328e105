/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

gboolean          voc_careers_search_is_everything (VocOccupationQuery *query);
gboolean          voc_careers_search_is_flat (VocOccupationQuery *query,
                                              VocAnswer          *answer);
gboolean          voc_careers_search_has_columns (VocOccupationQuery *query);
void              voc_careers_search_assign (VocOccupationQuery  *query,
                                             VocOccupationQuery  *other);
void              voc_careers_search_async  (VocLens             *lens,
                                             VocOccupationQuery  *query,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
VocAnswer        *voc_careers_search_finish (GAsyncResult        *result,
                                             GError             **error);

G_END_DECLS
