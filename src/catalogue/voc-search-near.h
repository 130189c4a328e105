/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-sql.h"

G_BEGIN_DECLS

GPtrArray *voc_search_dup_near_words (sqlite3         *db,
                                      const char      *word,
                                      VocConceptKind   kind,
                                      GCancellable    *cancellable,
                                      GError         **error);

G_END_DECLS
