/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Whether two queries have the same values, whichever way they came by them. */
void assert_same_query  (gpointer query,
                         gpointer other);
void assert_other_query (gpointer query,
                         gpointer other);

G_END_DECLS
