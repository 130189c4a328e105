/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Opens a catalogue that may be damaged in any way, checks it, and puts every question to it that the programs can
 * ask. It may fail at any of them; each failure must be one readable sentence, each text must be text. */
void ask_everything (GFile *file);

G_END_DECLS
