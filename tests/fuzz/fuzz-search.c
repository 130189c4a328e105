/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "import-fixtures.h"
#include "voc-catalogue-query.h"
#include "voc-catalogue.h"

/* The input is what a person types into the search, on a whole catalogue. */

const char *const fuzz_corpus = "search";

static VocCatalogue *
get_catalogue (void)
{
  static VocCatalogue *catalogue = NULL;

  if (catalogue == NULL)
    {
      g_autoptr (ImportFixture) english = import_fixture_new_esco ();
      g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
      g_autoptr (GFile) zip = import_fixture_write_zip (english, "english.zip");
      g_autoptr (GFile) other = import_fixture_write_zip (spanish, "spanish.zip");
      g_autoptr (GFile) destination = import_test_file ("whole.catalogue");
      g_autoptr (GPtrArray) sources = import_test_sources (zip, other, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, "en", &error);

      g_assert_no_error (error);
      catalogue = voc_catalogue_open (destination, "es", &error);
      g_assert_no_error (error);
    }

  return catalogue;
}

/* What is found for one kind is of that kind, and the best of all are the same with and without a limit. */
static void
search (const char *text, VocConceptKind kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = voc_catalogue_search (get_catalogue (), text, kind, 0, NULL, &error);
  g_autoptr (GPtrArray) best = voc_catalogue_search (get_catalogue (), text, kind, 2, NULL, &error);
  g_autoptr (VocConcept) concept = voc_catalogue_lookup (get_catalogue (), text, kind, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (best->len, ==, MIN (all->len, 2));
  for (guint i = 0; i < all->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (all, i);

      g_assert_true (kind == 0 || hit->kind == kind);
      if (i < best->len)
        g_assert_cmpuint (hit->concept, ==,
                          ((VocSearchHit *) g_ptr_array_index (best, i))->concept);
    }
  if (concept != NULL && kind != 0)
    g_assert_cmpint (voc_concept_get_kind (concept), ==, kind);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *bytes = g_strndup ((const char *) data, size);
  g_autofree char *text = g_utf8_make_valid (bytes, -1);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;

  for (VocConceptKind kind = 0; kind <= VOC_CONCEPT_GROUP; kind++)
    search (text, kind);

  g_object_set (query, "text", text, NULL);
  answer = voc_catalogue_answer_occupations (get_catalogue (), query, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (answer);

  return 0;
}
