/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

const char *const fuzz_corpus = "json";

/* A small whole catalogue; the input takes the place of one of its files. */
static const char *const files[][2] = {
  { "catalogue.json",
    "{\"format\":2,\"name\":\"n\",\"version\":\"1\",\"date\":\"2026-01-01\",\"base_language\":\"en\","
    "\"languages\":[\"en\"],\"licence\":\"x\",\"sources\":[],\"sentences\":[\"occupations.json\"]}" },
  { "facts/concepts.tsv", "number\tkind\tcode\tisco\ttype\treuse\tcollections\turi\n"
                          "1\tisco\t1\t\t\t\t\ti:1\n"
                          "2\tgroup\tS\t\t\t\t\tg:1\n"
                          "3\toccupation\t1.1\t1\t\t\t\to:1\n"
                          "4\tskill\t\t\tskill\tcross-sector\tgreen\ts:1\n" },
  { "facts/names-en.tsv", "number\tpreferred\talternative\thidden\n"
                          "1\tone\t\t\n2\tskills\t\t\n3\twalker\tgoer\t\n4\twalk\tgo\t\n" },
  { "facts/requirements.tsv", "number\tessential\toptional\n3\t4\t\n" },
  { "facts/broader.tsv", "number\tbroader\n4\t2\n" },
  { "facts/related.tsv", "number\tessential\toptional\n" },
  { "occupations.json", "{\"concepts\":[{\"uri\":\"o:1\",\"label\":\"walker\","
                        "\"description\":{\"en\":\"Walkers walk.\"}}]}" },
};

static const char *
get_folder (void)
{
  static char *folder = NULL;

  if (folder == NULL)
    {
      g_autofree char *facts = NULL;

      folder = g_dir_make_tmp ("vocation-fuzz-XXXXXX", NULL);
      g_assert_nonnull (folder);
      facts = g_build_filename (folder, "facts", NULL);
      g_assert_cmpint (g_mkdir (facts, 0700), ==, 0);
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
  g_autofree char *facts = g_build_filename (get_folder (), "facts", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (get_folder (), files[i][0], NULL);

      g_unlink (path);
    }
  g_rmdir (facts);
  g_rmdir (get_folder ());
}

static gboolean
run (GFile   *more,
     GError **error)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) destination =
    g_file_new_build_filename (get_folder (), "out.catalogue", NULL);
  g_autoptr (VocImportSummary) summary = NULL;

  g_ptr_array_add (sources, g_file_new_for_path (get_folder ()));
  if (more != NULL)
    g_ptr_array_add (sources, g_object_ref (more));
  summary = import_test_run (sources, destination, NULL, error);
  if (summary == NULL)
    {
      g_assert_false (g_file_query_exists (destination, NULL));
      return FALSE;
    }

  /* Whatever gets through makes a catalogue that is whole. */
  g_assert_true (voc_catalogue_check (destination, NULL, error));
  return g_file_delete (destination, NULL, NULL);
}

static void
start (void)
{
  g_autoptr (GError) error = NULL;

  atexit (remove_folder);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    write_file (files[i][0], files[i][1], strlen (files[i][1]));
  /* Otherwise nothing of what follows would be reached. */
  run (NULL, &error);
  g_assert_no_error (error);
}

/* An ESCO download that only describes what the small catalogue has. */
static GFile *
write_descriptions (const uint8_t *data, size_t size)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  import_fixture_set_bytes (fixture, "occupations_en.csv", bytes);

  return import_fixture_write_zip (fixture, "descriptions.zip");
}

/* The first byte, a digit in the corpus, says which file is replaced, the rest is its content; after "D" it is a
 * file of official descriptions beside the whole catalogue. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static gboolean started = FALSE;
  g_autoptr (GFile) descriptions = NULL;
  g_autoptr (GError) error = NULL;
  guint which;

  if (!started)
    {
      started = TRUE;
      start ();
    }
  if (size == 0)
    return 0;

  which = (guint8) (data[0] - '0') % G_N_ELEMENTS (files);
  if (data[0] == 'D')
    descriptions = write_descriptions (data + 1, size - 1);
  else
    write_file (files[which][0], data + 1, size - 1);

  if (!run (descriptions, &error))
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  write_file (files[which][0], files[which][1], strlen (files[which][1]));

  return 0;
}
