/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli-run.h"

G_BEGIN_DECLS

/* The path of a catalogue made from tests/data/catalogue/tiny. */
extern char *tiny;

void make_tiny (void);

/* How many requirements an occupation is shown with. */
int count_shown (JsonObject *shown);

G_END_DECLS
