/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *voc_direction_isolate       (const char *text);
char *voc_direction_isolate_whole (const char *text);
char *voc_direction_dup_point     (const char *text);

G_END_DECLS
