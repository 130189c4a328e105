/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stems are alike if they have so large a part of their trigrams in common. */
#define VOC_SEARCH_LIKE 0.6

GPtrArray *voc_search_dup_stems (const char *word);
gboolean   voc_search_is_like   (GPtrArray  *stems,
                                 const char *word);

G_END_DECLS
