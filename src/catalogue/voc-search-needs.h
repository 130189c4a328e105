/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

GPtrArray *voc_search_dup_named_skills (VocCatalogue    *catalogue,
                                        const char      *text,
                                        GCancellable    *cancellable,
                                        GError         **error);
GPtrArray *voc_search_dup_needing      (VocCatalogue    *catalogue,
                                        GPtrArray       *skills,
                                        GError         **error);

G_END_DECLS
