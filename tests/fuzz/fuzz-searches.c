/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "import-fixtures.h"
#include "voc-saved-searches.h"

#include <string.h>

/* The input is the file of saved searches. */

const char *const fuzz_corpus = "searches";

static guint
count (VocSavedSearches *searches)
{
  return g_list_model_get_n_items (G_LIST_MODEL (searches));
}

/* Whatever could be read is still there after one was added, and nothing else is. */
static void
add_one (GFile *file, VocSavedSearches *before)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocSavedSearch) search = voc_saved_search_new ("one more", query);
  g_autoptr (VocSavedSearches) after = voc_saved_searches_new (file);
  g_autoptr (GError) error = NULL;
  guint n = count (before);

  if (!voc_saved_searches_insert (before, n, search, &error))
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }

  g_assert_true (voc_saved_searches_load (after, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (after), ==, n + 1);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VocSavedSearch) old = g_list_model_get_item (G_LIST_MODEL (before), i);
      g_autoptr (VocSavedSearch) now = g_list_model_get_item (G_LIST_MODEL (after), i);

      g_assert_cmpstr (voc_saved_search_get_name (old), ==, voc_saved_search_get_name (now));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GFile) file = import_test_write ("searches.json", data, size);
  g_autoptr (VocSavedSearches) searches = voc_saved_searches_new (file);
  g_autoptr (GFile) aside = NULL;
  g_autoptr (GError) error = NULL;

  if (voc_saved_searches_load (searches, &aside, &error))
    add_one (file, searches);
  else
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpuint (count (searches), ==, 0);
    }

  /* A file that cannot be read is kept as it was. */
  if (aside != NULL)
    {
      g_autoptr (GBytes) bytes = import_test_read (aside);

      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), data, size);
      g_assert_true (g_file_delete (aside, NULL, NULL));
    }

  return 0;
}
