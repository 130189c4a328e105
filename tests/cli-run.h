/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The command line as scripts see it: the real program, its output and its exit code. */
typedef struct
{
  int exit_code;
  char *out;
  char *err;
} Run;

Run         cli       (const char *arguments);
Run         cli_with  (const char *catalogue,
                       const char *arguments);
JsonObject *parse     (const char *text);
void        run_clear (Run        *run);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

G_END_DECLS
