/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *voc_analysis_note_new (const char *title,
                                  ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
