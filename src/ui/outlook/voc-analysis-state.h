/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the person has opened stays so the next time. */

void voc_analysis_state_bind_expanded (GObject    *expander,
                                       const char *key);

G_END_DECLS
