/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-found.h"
#include "voc-search-index.h"

G_BEGIN_DECLS

gboolean voc_search_names        (VocSearchIndex  *index,
                                  const char      *text,
                                  VocSearchFound  *found,
                                  GCancellable    *cancellable,
                                  GError         **error);
guint    voc_search_lookup_label (VocSearchIndex  *index,
                                  const char      *text);

G_END_DECLS
