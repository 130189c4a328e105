/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-query.h"

G_BEGIN_DECLS

char *voc_query_words_dup (VocQuery     *query,
                           const char   *condition,
                           VocCatalogue *catalogue);
char *voc_query_words_dup_order (VocQuery *query);

G_END_DECLS
