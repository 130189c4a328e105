/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli-profile.h"

#include <glib/gi18n.h>

#include "voc-cli-output.h"

/**
 * voc_cli_open_profile:
 * @path: (nullable): a file; %NULL for the profile of the application
 *
 * Reads what a person told. A file that is named is only read, never moved or written.
 *
 * Returns: (transfer full) (nullable): the profile; %NULL after the person was told why not
 */
VocProfile *
voc_cli_open_profile (const char *path)
{
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      profile = voc_profile_read (file, &error);
    }
  else
    {
      profile = voc_profile_new_default ();
      if (!voc_profile_load (profile, NULL, &error))
        g_clear_object (&profile);
    }

  if (profile == NULL)
    voc_cli_fail (error);
  return g_steal_pointer (&profile);
}

/* Adds those of @uris that the catalogue does not have. */
static void
collect_unknown (VocCatalogue   *catalogue,
                 GStrv           uris,
                 VocConceptKind  kind,
                 GPtrArray      *unknown)
{
  for (gsize i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (VocConcept) concept = voc_catalogue_lookup (catalogue, uris[i], kind, NULL);

      if (concept == NULL)
        g_ptr_array_add (unknown, g_strdup (uris[i]));
    }
}

static void
print_check (VocCli    *self,
             guint      n_skills,
             guint      n_own,
             guint      n_kept,
             GPtrArray *unknown)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!self->json)
    {
      g_print (ngettext ("%u skill\n", "%u skills\n", n_skills), n_skills);
      g_print (ngettext ("%u skill in your own words\n", "%u skills in your own words\n", n_own),
               n_own);
      g_print (ngettext ("%u occupation kept\n", "%u occupations kept\n", n_kept), n_kept);
      if (unknown->len > 0)
        g_print ("%s\n", _("Not in this catalogue:"));
      for (guint i = 0; i < unknown->len; i++)
        g_print ("  %s\n", (const char *) unknown->pdata[i]);
      return;
    }

  json_builder_begin_object (builder);
  voc_cli_add_count (builder, "skills", n_skills);
  voc_cli_add_count (builder, "own_skills", n_own);
  voc_cli_add_count (builder, "shortlist", n_kept);
  json_builder_set_member_name (builder, "unknown");
  json_builder_begin_array (builder);
  for (guint i = 0; i < unknown->len; i++)
    json_builder_add_string_value (builder, unknown->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  voc_cli_print_json (builder);
}

static int
check (VocCli     *self,
       const char *path)
{
  g_autoptr (VocCatalogue) catalogue = voc_cli_open_catalogue (self);
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) skills = NULL;
  g_auto (GStrv) own = NULL;
  g_auto (GStrv) kept = NULL;

  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  profile = voc_cli_open_profile (path);
  if (profile == NULL)
    return VOC_CLI_FAILED;

  skills = voc_profile_dup_skills (profile);
  own = voc_profile_dup_own_skills (profile);
  kept = voc_profile_dup_shortlist (profile);
  collect_unknown (catalogue, skills, VOC_CONCEPT_SKILL, unknown);
  collect_unknown (catalogue, kept, VOC_CONCEPT_OCCUPATION, unknown);
  print_check (self, g_strv_length (skills), g_strv_length (own), g_strv_length (kept), unknown);
  return VOC_CLI_DONE;
}

static int
export_to (const char *path,
           const char *target)
{
  g_autoptr (VocProfile) profile = voc_cli_open_profile (path);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (target);
  g_autoptr (GError) error = NULL;

  if (profile == NULL)
    return VOC_CLI_FAILED;
  return voc_profile_export (profile, file, &error) ? VOC_CLI_DONE : voc_cli_fail (error);
}

/* The profile that is written to: unlike one that is read, it need not be there yet. */
static int
import_from (const char *path,
             const char *source)
{
  g_autoptr (VocProfile) other = voc_cli_open_profile (source);
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *differences = NULL;

  if (other == NULL)
    return VOC_CLI_FAILED;
  if (path != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      profile = voc_profile_new (file);
    }
  else
    profile = voc_profile_new_default ();
  if (!voc_profile_load (profile, NULL, &error))
    return voc_cli_fail (error);

  differences = voc_profile_dup_differences (profile, other);
  if (differences == NULL)
    {
      g_print ("%s\n", _("Nothing changes."));
      return VOC_CLI_DONE;
    }
  if (!voc_profile_replace (profile, other, &error))
    return voc_cli_fail (error);
  voc_cli_output_write (differences);
  voc_cli_output_write ("\n");
  return VOC_CLI_DONE;
}

/**
 * voc_cli_profile:
 *
 * `profile check|export|import`: what a person told, as a file.
 *
 * Returns: the exit code
 */
int
voc_cli_profile (VocCli  *self,
                 char   **arguments)
{
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &path,
      N_("Use this profile instead of the one of the application"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  int exit_code;

  if (!voc_cli_parse (self, "profile check|export|import [FILE]",
                      _("check tells what a profile holds and what of it the catalogue does not "
                         "have.\n"
                         "export FILE writes it to a file; import FILE puts what a file holds in its "
                         "place, and tells what changed."),
                      entries, 2, 3, &rest, &exit_code))
    return exit_code;

  if (g_str_equal (rest[1], "check"))
    return check (self, rest[2] != NULL ? rest[2] : path);
  if (g_str_equal (rest[1], "export") && rest[2] != NULL)
    return export_to (path, rest[2]);
  if (g_str_equal (rest[1], "import") && rest[2] != NULL)
    return import_from (path, rest[2]);

  g_printerr ("vocation-cli: %s\n",
              _("profile takes check, export FILE or import FILE."));
  return VOC_CLI_USAGE;
}
