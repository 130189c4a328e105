/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whoever types more words than this has pasted something else. */
#define VOC_SEARCH_MOST_WORDS 12

void  voc_search_fold_into (GString    *folded,
                            const char *text);
char *voc_search_fold      (const char *text);
GStrv voc_search_split     (const char *text);

G_END_DECLS
