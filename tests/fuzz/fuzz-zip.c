/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

#include <string.h>

/* An ESCO download. The first byte says what the rest is: "Z" the whole ZIP file, "P" changes to bytes of a whole
 * one, a letter from "a" on the content of one of its files, by their names in order. */

const char *const fuzz_corpus = "zip";

static int
compare_names (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GFile *
write_with_member (guint number, const char *data, size_t size)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  guint n_names;
  g_autofree const char **names =
    (const char **) g_hash_table_get_keys_as_array (fixture->files, &n_names);

  qsort (names, n_names, sizeof *names, compare_names);
  import_fixture_set_bytes (fixture, names[number % n_names], bytes);

  return import_fixture_write_zip (fixture, "fuzz.zip");
}

static GFile *
write_patched (const uint8_t *data, size_t size)
{
  static GBytes *whole = NULL;
  g_autoptr (GBytes) patched = NULL;

  if (whole == NULL)
    {
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GFile) file = import_fixture_write_zip (fixture, "whole.zip");

      whole = import_test_read (file);
    }
  patched = fuzz_patch (whole, data, size);

  return import_test_write ("fuzz.zip", g_bytes_get_data (patched, NULL),
                            g_bytes_get_size (patched));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GFile) destination = import_test_file ("fuzz.catalogue");
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GFile) zip = NULL;
  g_autoptr (GError) error = NULL;

  if (size == 0)
    return 0;

  if (*data == 'Z')
    zip = import_test_write ("fuzz.zip", data + 1, size - 1);
  else if (*data == 'P')
    zip = write_patched (data + 1, size - 1);
  else
    zip = write_with_member ((guint8) (*data - 'a'), (const char *) data + 1, size - 1);

  sources = import_test_sources (zip, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  if (summary != NULL)
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
