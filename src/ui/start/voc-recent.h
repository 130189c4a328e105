/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The setting with the URIs of the occupations that were looked at last, newest first. */
#define VOC_RECENT_KEY "recent-occupations"

void voc_recent_add (GSettings  *settings,
                     const char *uri);

G_END_DECLS
