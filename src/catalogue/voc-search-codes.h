/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-found.h"

G_BEGIN_DECLS

gboolean voc_search_codes   (sqlite3         *db,
                             VocConceptKind   kind,
                             const char      *text,
                             VocSearchFound  *found,
                             GError         **error);
gboolean voc_search_is_code (const char      *text);

G_END_DECLS
