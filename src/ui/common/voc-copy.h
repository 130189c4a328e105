/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void voc_copy_text (GtkWidget  *widget,
                    const char *text,
                    const char *message);

G_END_DECLS
