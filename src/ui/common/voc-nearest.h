/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

char *voc_nearest_dup_words (VocCatalogue   *catalogue,
                             const char     *text,
                             VocConceptKind  kind,
                             GCancellable   *cancellable);

G_END_DECLS
