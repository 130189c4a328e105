/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void voc_cli_output_init       (void);
void voc_cli_output_write      (const char *text);
void voc_cli_output_clear_line (void);

G_END_DECLS
