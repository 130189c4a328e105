/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* What libFuzzer starts with: a folder for the person's data that is not the person's, as in the tests. */

int LLVMFuzzerInitialize (int *argc, char ***argv);

static void
end (void)
{
  g_autofree char *quoted = g_shell_quote (g_getenv ("XDG_DATA_HOME"));
  g_autofree char *command = g_strconcat ("rm -rf ", quoted, NULL);

  g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL);
}

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_autofree char *folder = g_dir_make_tmp ("vocation-fuzz-XXXXXX", NULL);

  g_assert_nonnull (folder);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  atexit (end);

  return 0;
}
