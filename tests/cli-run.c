/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <gio/gio.h>

void
run_clear (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

/* Runs vocation-cli; the arguments are separated by "|" because labels hold spaces. */
Run
cli (const char *arguments)
{
  g_auto (GStrv) typed = g_strsplit (arguments, "|", -1);
  g_autoptr (GStrvBuilder) argv = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autoptr (GError) error = NULL;
  Run run = { 0 };
  int status;

  g_strv_builder_add (argv, g_getenv ("VOCATION_CLI"));
  g_strv_builder_addv (argv, (const char **) typed);
  all = g_strv_builder_end (argv);
  g_spawn_sync (NULL, all, NULL, G_SPAWN_DEFAULT, NULL, NULL, &run.out, &run.err, &status, &error);
  g_assert_no_error (error);
  run.exit_code = g_spawn_check_wait_status (status, &error) ? 0 : error->code;

  return run;
}

Run
cli_with (const char *catalogue,
          const char *arguments)
{
  g_autofree char *all = g_strdup_printf ("-c|%s|%s", catalogue, arguments);

  return cli (all);
}

JsonObject *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (root));
  return json_object_ref (json_node_get_object (root));
}
