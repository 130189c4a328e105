/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-json-build.h"

static void
print_json (VocCatalogue *catalogue)
{
  const VocCatalogueCounts *counts = voc_catalogue_get_counts (catalogue);
  const char *const *languages = voc_catalogue_get_languages (catalogue);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "name", voc_catalogue_get_name (catalogue));
  voc_json_add_text (builder, "version", voc_catalogue_get_version (catalogue));
  voc_json_add_text (builder, "language", voc_catalogue_get_language (catalogue));
  voc_json_add_texts (builder, "languages", (const char *const *) languages);
  voc_json_add_count (builder, "occupations", counts->occupations);
  voc_json_add_count (builder, "skills", counts->skills);
  voc_json_add_count (builder, "groups", counts->groups);
  voc_json_add_count (builder, "relations", counts->relations);
  voc_json_add_count (builder, "essential", counts->essential);
  voc_json_add_count (builder, "optional", counts->optional);
  json_builder_end_object (builder);

  voc_cli_print_json (builder);
}

static void
print_text (VocCatalogue *catalogue)
{
  const VocCatalogueCounts *counts = voc_catalogue_get_counts (catalogue);
  g_autofree char *languages = g_strjoinv (", ", (GStrv) voc_catalogue_get_languages (catalogue));
  g_autofree char *sources = voc_catalogue_dup_sources_text (catalogue);
  g_autofree char *notes = voc_catalogue_dup_notes_text (catalogue);
  const char *acknowledgement = voc_catalogue_get_meta (catalogue, "acknowledgement");

  g_print ("%s %s\n", voc_catalogue_get_name (catalogue), voc_catalogue_get_version (catalogue));
  g_print (_("Languages: %s (shown: %s)\n"), languages, voc_catalogue_get_language (catalogue));
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u occupation\n", "%u occupations\n",
                        counts->occupations),
           counts->occupations);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u skill\n", "%u skills\n", counts->skills),
           counts->skills);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u group\n", "%u groups\n", counts->groups),
           counts->groups);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u requirement: %u essential, %u optional\n",
                        "%u requirements: %u essential, %u optional\n", counts->relations),
           counts->relations, counts->essential, counts->optional);
  if (*sources != '\0')
    g_print ("\n%s\n%s\n", _("Sources:"), sources);
  if (*notes != '\0')
    g_print ("\n%s\n%s\n", _("Not stored as it stood in the source:"), notes);
  if (acknowledgement != NULL)
    g_print ("\n%s\n", acknowledgement);
}

/**
 * voc_cli_info:
 *
 * `info`: what the catalogue is and how much it holds.
 *
 * Returns: the exit code
 */
int
voc_cli_info (VocCli  *self,
              char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "info", _("Tells what the catalogue is and how much it holds."), NULL,
                      1, 1, &rest, &exit_code))
    return exit_code;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;

  if (self->json)
    print_json (catalogue);
  else
    print_text (catalogue);
  return VOC_CLI_DONE;
}
