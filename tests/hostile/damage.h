/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What can be wrong with a catalogue from somebody else, by chance or on purpose. Each changes the file at
 * @path, which is a good catalogue, and says what it did. */

void  damage_with       (const char *path,
                         const char *sql);
char *damage_at_random  (const char *path,
                         GRand      *rand);
char *damage_on_purpose (const char *path,
                         guint       which);
guint damage_count_purposes (void);

G_END_DECLS
