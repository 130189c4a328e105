/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char  *voc_catalogue_location_dup_configured (void);
GFile *voc_catalogue_location_dup_default  (const char *configured);
GFile *voc_catalogue_location_dup_builtin  (void);
GFile *voc_catalogue_location_dup_imported (void);

G_END_DECLS
