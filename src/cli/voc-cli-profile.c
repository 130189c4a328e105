/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli-profile.h"

#include <glib/gi18n.h>

#include "voc-cli-output.h"
#include "voc-json-build.h"
#include "voc-profile-check.h"

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

static void
print_check_json (guint                  n_skills,
                  guint                  n_own,
                  guint                  n_kept,
                  const VocProfileCheck *result)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_add_count (builder, "skills", n_skills);
  voc_json_add_count (builder, "own_skills", n_own);
  voc_json_add_count (builder, "shortlist", n_kept);
  voc_json_add_count (builder, "survived", result->n_survived);
  voc_json_begin_array (builder, "renamed");
  for (guint i = 0; i < result->renamed->len; i++)
    {
      const VocChangedConcept *renaming = result->renamed->pdata[i];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "uri", renaming->uri);
      voc_json_add_text (builder, "before", renaming->before);
      voc_json_add_text (builder, "after", renaming->after);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  voc_json_begin_array (builder, "unknown");
  for (guint i = 0; i < result->gone->len; i++)
    {
      const VocChangedConcept *gone = result->gone->pdata[i];

      json_builder_add_string_value (builder, gone->uri);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  voc_cli_print_json (builder);
}

static void
print_check (guint                  n_skills,
             guint                  n_own,
             guint                  n_kept,
             const VocProfileCheck *result)
{
  g_print (ngettext ("%u skill\n", "%u skills\n", n_skills), n_skills);
  g_print (ngettext ("%u skill in your own words\n", "%u skills in your own words\n", n_own),
           n_own);
  g_print (ngettext ("%u occupation kept\n", "%u occupations kept\n", n_kept), n_kept);
  if (result->renamed->len > 0)
    g_print ("%s\n", _("Called otherwise in this catalogue:"));
  for (guint i = 0; i < result->renamed->len; i++)
    {
      const VocChangedConcept *renaming = result->renamed->pdata[i];

      g_print ("  %s → %s\n", renaming->before, renaming->after);
    }
  if (result->gone->len > 0)
    g_print ("%s\n", _("Not in this catalogue:"));
  for (guint i = 0; i < result->gone->len; i++)
    {
      const VocChangedConcept *gone = result->gone->pdata[i];

      if (gone->before != NULL)
        g_print ("  %s  %s\n", gone->before, gone->uri);
      else
        g_print ("  %s\n", gone->uri);
    }
}

/* (transfer full) (nullable): the catalogue at @path; %NULL after the person was told why not */
static VocCatalogue *
open_before (const char *path,
             const char *language)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  VocCatalogue *before = voc_catalogue_open (file, language, &error);

  if (before == NULL)
    voc_cli_fail (error);
  return before;
}

static int
check (VocCli     *self,
       const char *path,
       const char *before_path)
{
  g_autoptr (VocCatalogue) catalogue = voc_cli_open_catalogue (self);
  g_autoptr (VocCatalogue) before = NULL;
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (VocProfileCheck) result = NULL;
  g_auto (GStrv) skills = NULL;
  g_auto (GStrv) own = NULL;
  g_auto (GStrv) kept = NULL;

  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  if (before_path != NULL)
    before = open_before (before_path, voc_catalogue_get_language (catalogue));
  if (before_path != NULL && before == NULL)
    return VOC_CLI_FAILED;
  profile = voc_cli_open_profile (path);
  if (profile == NULL)
    return VOC_CLI_FAILED;

  skills = voc_profile_dup_skills (profile);
  own = voc_profile_dup_own_skills (profile);
  kept = voc_profile_dup_shortlist (profile);
  result = voc_profile_check_new (profile, catalogue, before);
  if (self->json)
    print_check_json (g_strv_length (skills), g_strv_length (own), g_strv_length (kept), result);
  else
    print_check (g_strv_length (skills), g_strv_length (own), g_strv_length (kept), result);
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
  g_autofree char *before = NULL;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &path,
      N_("Use this profile instead of the one of the application"), N_("FILE") },
    { "before", 0, 0, G_OPTION_ARG_FILENAME, &before,
      N_("For check: tell what had another name in this catalogue"), N_("FILE") },
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
    return check (self, rest[2] != NULL ? rest[2] : path, before);
  if (g_str_equal (rest[1], "export") && rest[2] != NULL)
    return export_to (path, rest[2]);
  if (g_str_equal (rest[1], "import") && rest[2] != NULL)
    return import_from (path, rest[2]);

  g_printerr ("vocation-cli: %s\n",
              _("profile takes check, export FILE or import FILE."));
  return VOC_CLI_USAGE;
}
