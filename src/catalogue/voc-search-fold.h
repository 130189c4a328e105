/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  voc_search_fold_into (GString    *folded,
                            const char *text);
char *voc_search_fold      (const char *text);

G_END_DECLS
