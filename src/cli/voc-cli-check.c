/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-json-build.h"

/**
 * voc_cli_check:
 *
 * `check FILE`: is this catalogue whole?
 *
 * Returns: the exit code
 */
int
voc_cli_check (VocCli  *self,
               char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "check FILE", _("Tells whether a catalogue is whole."), NULL, 2, 2,
                      &rest, &exit_code))
    return exit_code;

  file = g_file_new_for_commandline_arg (rest[1]);
  name = g_filename_display_name (rest[1]);
  if (!voc_catalogue_check (file, NULL, &error))
    return voc_cli_fail (error);

  if (self->json)
    {
      g_autoptr (JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "file", name);
      voc_json_add_boolean (builder, "whole", TRUE);
      json_builder_end_object (builder);
      voc_cli_print_json (builder);
    }
  else
    {
      g_print (_("%s is whole.\n"), name);
    }

  return VOC_CLI_DONE;
}
