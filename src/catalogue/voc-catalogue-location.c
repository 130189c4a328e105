/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-location.h"

/**
 * voc_catalogue_location_dup_configured:
 *
 * What the settings of the application say, for programs beside it. They may run where those are not installed.
 *
 * Returns: (transfer full) (nullable): the path that the person chose, empty if none
 */
char *
voc_catalogue_location_dup_configured (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) settings = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, VOC_APPLICATION_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, "catalogue-path"))
    return NULL;

  settings = g_settings_new_full (schema, NULL, NULL);
  return g_settings_get_string (settings, "catalogue-path");
}

/**
 * voc_catalogue_location_dup_default:
 * @configured: (nullable): the path that the person chose, if any
 *
 * Where the catalogue is that a program opens when it was not told otherwise. A chosen catalogue
 * that is gone is still the answer: opening it then fails with a sentence, instead of silently
 * showing another one.
 *
 * Returns: (transfer full): @configured, or the built-in catalogue
 */
GFile *
voc_catalogue_location_dup_default (const char *configured)
{
  if (configured != NULL && configured[0] != '\0')
    return g_file_new_for_path (configured);

  return voc_catalogue_location_dup_builtin ();
}

/**
 * voc_catalogue_location_dup_builtin:
 *
 * Where the catalogue is that comes with Vocation. The environment variable `VOCATION_DATA_DIR`
 * names another folder for it, so that programs work from the build folder.
 *
 * Returns: (transfer full): the file, which may not exist
 */
GFile *
voc_catalogue_location_dup_builtin (void)
{
  const char *folder = g_getenv ("VOCATION_DATA_DIR");

  if (folder == NULL || folder[0] == '\0')
    folder = VOC_PKGDATADIR;

  return g_file_new_build_filename (folder, "builtin.catalogue", NULL);
}

/**
 * voc_catalogue_location_dup_imported:
 *
 * Where the window puts the catalogue that the person imports. A new import replaces it, and only
 * once it is complete.
 *
 * Returns: (transfer full): the file, which may not exist
 */
GFile *
voc_catalogue_location_dup_imported (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "vocation", "catalogues",
                                    "imported.catalogue", NULL);
}
