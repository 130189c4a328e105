/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "voc-catalogue.h"
#include "voc-import.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

const char *const fuzz_corpus = "json";

/* A small whole catalogue; the input takes the place of one of its files. */
static const char *const files[][2] = {
  { "catalogue.json",
    "{\"format\":1,\"name\":\"n\",\"version\":\"1\",\"date\":\"2026-01-01\",\"base_language\":\"en\","
    "\"languages\":[\"en\"],\"licence\":\"x\",\"sources\":[],"
    "\"files\":[\"isco-groups.json\",\"skill-groups.json\",\"skills.json\",\"occupations.json\"]}" },
  { "isco-groups.json",
    "{\"groups\":[{\"uri\":\"i:1\",\"code\":\"1\",\"label\":{\"en\":\"one\"}}]}" },
  { "skill-groups.json",
    "{\"groups\":[{\"uri\":\"g:1\",\"code\":\"S\",\"scheme\":\"skill\",\"label\":{\"en\":\"skills\"}}]}" },
  { "skills.json",
    "{\"skills\":[{\"uri\":\"s:1\",\"groups\":[\"g:1\"],\"label\":{\"en\":\"walk\"}}]}" },
  { "occupations.json",
    "{\"occupations\":[{\"uri\":\"o:1\",\"code\":\"1.1\",\"isco\":\"1\",\"label\":{\"en\":\"walker\"},"
    "\"essential\":[\"s:1\"],\"optional\":[]}]}" },
};

static const char *
get_folder (void)
{
  static char *folder = NULL;

  if (folder == NULL)
    {
      folder = g_dir_make_tmp ("vocation-fuzz-XXXXXX", NULL);
      g_assert_nonnull (folder);
    }

  return folder;
}

static void
write_file (const char *name, const void *data, size_t size)
{
  g_autofree char *path = g_build_filename (get_folder (), name, NULL);

  g_assert_true (g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
remove_folder (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (get_folder (), files[i][0], NULL);

      g_unlink (path);
    }
  g_rmdir (get_folder ());
}

/* The first byte, a digit in the corpus, says which file is replaced, the rest is its content. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) destination = NULL;
  g_autoptr (VocImport) import = NULL;
  g_autoptr (GError) error = NULL;
  static gboolean at_exit = FALSE;

  if (size == 0)
    return 0;

  if (!at_exit)
    {
      at_exit = TRUE;
      atexit (remove_folder);
    }

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      if (i == (guint8) (data[0] - '0') % G_N_ELEMENTS (files))
        write_file (files[i][0], data + 1, size - 1);
      else
        write_file (files[i][0], files[i][1], strlen (files[i][1]));
    }

  g_ptr_array_add (sources, g_file_new_for_path (get_folder ()));
  destination = g_file_new_build_filename (get_folder (), "out.catalogue", NULL);
  import = voc_import_new (sources, destination, NULL);
  if (voc_import_run (import, NULL, &error))
    {
      /* Whatever gets through makes a catalogue that is whole. */
      g_assert_true (voc_catalogue_check (destination, NULL, &error));
      g_assert_true (g_file_delete (destination, NULL, NULL));
    }
  else
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_false (g_file_query_exists (destination, NULL));
    }

  return 0;
}
