/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Both with as many doubles (element-type double). */
double rank_correlation (GArray *ours,
                         GArray *theirs);

G_END_DECLS
