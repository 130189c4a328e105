/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whoever types more words than this has pasted something else. */
#define VOC_SEARCH_MOST_WORDS 12

gboolean voc_search_next_word (const char **at,
                               const char **out_word,
                               gsize       *out_length);
void     voc_search_stem      (GString     *stem,
                               const char  *word,
                               gsize        length);
GPtrArray *voc_search_split   (const char  *text);

G_END_DECLS
