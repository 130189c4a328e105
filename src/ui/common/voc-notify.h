/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void voc_notify_if_away (GtkWindow  *window,
                         const char *id,
                         const char *title,
                         const char *body);

G_END_DECLS
