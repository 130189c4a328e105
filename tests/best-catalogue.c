/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "best-catalogue.h"

#include <glib/gstdio.h>

#include "import-fixtures.h"

/* The most that tests can run on: the full ESCO 1.2.0 where it is, else the built-in catalogue. */

/* @out_folder: where the full one lies, NULL for the other */
VocCatalogue *
best_catalogue_open (char **out_folder)
{
  g_autoptr (GPtrArray) sources = import_test_find_real ("v1.2.0 - classification - en", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  VocCatalogue *catalogue;

  *out_folder = NULL;
  if (sources != NULL)
    {
      g_autoptr (VocImportSummary) summary = NULL;

      *out_folder = g_dir_make_tmp ("vocation-test-XXXXXX", &error);
      g_assert_no_error (error);
      file = g_file_new_build_filename (*out_folder, "esco.catalogue", NULL);
      summary = import_test_run (sources, file, NULL, &error);
      g_assert_no_error (error);
    }
  else
    {
      file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
    }

  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  return catalogue;
}

/* Takes the catalogue, which nobody else may hold any more, and its folder. */
void
best_catalogue_close (VocCatalogue *catalogue,
                      char         *folder)
{
  if (folder != NULL)
    {
      g_unlink (g_file_peek_path (voc_catalogue_get_file (catalogue)));
      g_rmdir (folder);
      g_free (folder);
    }

  g_assert_finalize_object (catalogue);
}
