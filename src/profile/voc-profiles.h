/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Names are not longer than this, in characters. */
#define VOC_PROFILES_MAX_NAME 60

GFile    *voc_profiles_dup_file  (const char  *name);
GStrv     voc_profiles_dup_names (void);
gboolean  voc_profiles_add       (const char  *name,
                                  GError     **error);
gboolean  voc_profiles_rename    (const char  *name,
                                  const char  *new_name,
                                  GError     **error);
gboolean  voc_profiles_erase     (const char  *name,
                                  GError     **error);

G_END_DECLS
