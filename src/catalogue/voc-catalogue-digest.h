/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * The last 32 bytes of a catalogue file are the SHA-256 of everything before them. They lie behind the last
 * page, where SQLite does not look; no single byte of the file can change without it showing.
 */

gboolean voc_catalogue_digest_append (const char    *path,
                                      GError       **error);
gboolean voc_catalogue_digest_verify (const char    *path,
                                      GCancellable  *cancellable,
                                      GError       **error);

G_END_DECLS
