/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include <sqlite3.h>

#include "catalogue-fixture.h"
#include "voc-catalogue-location.h"
#include "voc-catalogue-query.h"

static void
test_round_trip (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (VocConcept) python = NULL;
  g_autofree char *sources = NULL;
  g_autofree char *notes = NULL;
  const VocCatalogueCounts *counts;

  make_world (&world, "round-trip.catalogue");
  g_assert_true (voc_catalogue_check (world.file, NULL, &error));
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (world.file, "en", &error);
  g_assert_no_error (error);

  counts = voc_catalogue_get_counts (catalogue);
  g_assert_cmpuint (counts->occupations, ==, 2);
  g_assert_cmpuint (counts->skills, ==, 3);
  g_assert_cmpuint (counts->groups, ==, 3);
  g_assert_cmpuint (counts->relations, ==, 3);
  g_assert_cmpuint (counts->essential, ==, 2);
  g_assert_cmpuint (counts->optional, ==, 1);
  g_assert_cmpstr (voc_catalogue_get_name (catalogue), ==, "Small world");
  g_assert_cmpstr (voc_catalogue_get_version (catalogue), ==, "1.0");
  g_assert_cmpstr (voc_catalogue_get_languages (catalogue)[1], ==, "es");
  sources = voc_catalogue_dup_sources_text (catalogue);
  g_assert_cmpstr (sources, ==, "Tests 1 · CC0 · everything");
  notes = voc_catalogue_dup_notes_text (catalogue);
  g_assert_cmpstr (notes, ==, "2 · odd · for example this");

  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (occupations->len, ==, 2);
  g_assert_cmpstr (voc_concept_get_label (occupations->pdata[0]), ==, "security officer");
  g_assert_cmpuint (voc_occupation_get_n_essential (occupations->pdata[0]), ==, 1);
  g_assert_cmpuint (voc_occupation_get_n_optional (occupations->pdata[0]), ==, 1);
  g_assert_cmpstr (voc_concept_get_label (VOC_CONCEPT (voc_occupation_get_major_group (occupations
                                                                                         ->pdata
                                                                                           [0]))),
                   ==, "Professionals");

  requirements = voc_catalogue_dup_requirements (catalogue, occupations->pdata[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (requirements->len, ==, 2);
  g_assert_cmpint (voc_requirement_get_relation (requirements->pdata[0]), ==,
                   VOC_RELATION_ESSENTIAL);
  g_assert_cmpint (voc_skill_get_skill_type (voc_requirement_get_skill (requirements->pdata[0])),
                   ==, VOC_SKILL_TYPE_UNCLASSIFIED);

  skills = voc_catalogue_dup_skills (catalogue, &error);
  g_assert_cmpuint (skills->len, ==, 3);
  python = voc_catalogue_lookup (catalogue, "s:python", VOC_CONCEPT_SKILL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (voc_concept_get_collections (python), ==,
                   VOC_COLLECTION_DIGITAL | VOC_COLLECTION_RESEARCH);
  g_assert_cmpint (voc_skill_get_reuse_level (VOC_SKILL (python)), ==, VOC_REUSE_SECTOR_SPECIFIC);

  g_assert_finalize_object (g_steal_pointer (&catalogue));
}

/* The first reading sorts; the next ones know the order. */
static void
test_label_order (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;

  make_world (&world, "label-order.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  for (guint reading = 0; reading < 3; reading++)
    {
      g_autoptr (GPtrArray) skills = NULL;

      if (reading == 1)
        voc_catalogue_prepare (catalogue);
      skills = voc_catalogue_dup_skills (catalogue, NULL);
      g_assert_cmpuint (skills->len, ==, 3);
      for (guint i = 0; i + 1 < skills->len; i++)
        g_assert_cmpint (voc_concept_compare_labels (skills->pdata[i], skills->pdata[i + 1]), <, 0);
    }
}

static void
test_languages (void)
{
  static const struct
  {
    const char *wanted;
    const char *got;
    const char *developer;
    const char *officer;
  } CASES[] = {
    { "en", "en", "software developer", "security officer" },
    { "es", "es", "desarrollador/desarrolladora", "security officer" },
    { "es_MX.UTF-8", "es", "desarrollador/desarrolladora", "security officer" },
    { "ES", "es", "desarrollador/desarrolladora", "security officer" },
    { "fr", "en", "software developer", "security officer" },
    { "", "en", "software developer", "security officer" },
  };
  g_auto (World) world = { 0 };

  make_world (&world, "languages.catalogue");
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (world.file, CASES[i].wanted, NULL);
      g_autoptr (VocConcept) developer = voc_catalogue_lookup (catalogue, "25.1", 0, NULL);
      g_autoptr (VocConcept) officer = voc_catalogue_lookup (catalogue, "25.2", 0, NULL);

      g_assert_cmpstr (voc_catalogue_get_language (catalogue), ==, CASES[i].got);
      g_assert_cmpstr (voc_concept_get_label (developer), ==, CASES[i].developer);
      g_assert_cmpstr (voc_concept_get_label (officer), ==, CASES[i].officer);
      /* No Spanish label: the English one, with its alternatives. */
      g_assert_cmpstr (voc_concept_get_alternative_labels (officer)[0], ==, "CISO");
    }
}

static void
test_lookup (void)
{
  static const struct
  {
    const char *text;
    VocConceptKind kind;
    const char *uri;
  } CASES[] = {
    { "25.1", 0, "o:dev" },
    { "o:ciso", 0, "o:ciso" },
    { "security officer", 0, "o:ciso" },
    { "  Security  Officer ", 0, "o:ciso" },
    { "security-officer", 0, "o:ciso" },
    { "security\u2010officer", 0, "o:ciso" },
    { "security\u2011officer", 0, "o:ciso" },
    { "desarrollador/desarrolladora", 0, "o:dev" },
    { "desarrolladora", 0, "o:dev" },
    { "dirigir un equipo", 0, "s:lead" },
    { "TRABAJO TECNICO", 0, "s:odd" },
    { "25", VOC_CONCEPT_GROUP, "isco:25" },
    { "security", 0, NULL },
    { "programmer", 0, NULL },
    { "Python", VOC_CONCEPT_OCCUPATION, NULL },
    { "Python", VOC_CONCEPT_SKILL, "s:python" },
    { "security officer", VOC_CONCEPT_OCCUPATION, "o:ciso" },
    { "security officer", VOC_CONCEPT_SKILL, NULL },
    { "", 0, NULL },
    { "\"; DROP TABLE text; --", 0, NULL },
    { "%", 0, NULL },
  };
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;

  make_world (&world, "lookup.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept)
        concept = voc_catalogue_lookup (catalogue, CASES[i].text, CASES[i].kind, &error);

      if (CASES[i].uri == NULL)
        g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND);
      else
        g_assert_cmpstr (concept != NULL ? voc_concept_get_uri (concept) : CASES[i].text, ==,
                         CASES[i].uri);
    }
}

/* The hits as "uri" or "uri=name that matched", best first; "?" stands before weak ones. */
static char *
search (VocCatalogue   *catalogue,
        const char     *text,
        VocConceptKind  kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, text, kind, 0, NULL, &error);
  GString *result = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

      g_assert_no_error (error);
      g_assert_cmpint (voc_concept_get_kind (concept), ==, hit->kind);
      g_string_append_printf (result, "%s%s%s%s%s", i > 0 ? " | " : "", hit->weak ? "?" : "",
                              voc_concept_get_uri (concept),
                              hit->matched != NULL ? "=" : "",
                              hit->matched != NULL ? hit->matched : "");
    }

  return g_string_free_and_steal (result);
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    VocConceptKind kind;
    const char *hits;
  } CASES[] = {
    { "security officer", 0, "o:ciso | o:dev=co-worker of the security officer" },
    { "off sec", 0, "o:ciso | o:dev=co-worker of the security officer" },
    { "ciso", 0, "o:ciso=CISO" },
    { "officer", 0, "o:dev=officer | o:ciso" },
    { "prog", 0, "o:dev=programmer" },
    { "programs", 0, "o:dev" },
    { "CAFE", 0, "?o:dev" },
    { "equipo", 0, "s:lead=dirigir un equipo" },
    { "p", VOC_CONCEPT_SKILL, "s:python" },
    /* Who needs it. */
    { "python", VOC_CONCEPT_OCCUPATION, "o:dev=Python" },
    { "codr", 0, "o:dev=codr" },
    { "25", VOC_CONCEPT_OCCUPATION, "o:dev | o:ciso" },
    { "25.2", 0, "o:ciso" },
    { "lifeguards", 0, "" },
    { "", 0, "" },
    { " \"* - NOT ( ", 0, "" },
    { "officer AND nothing", 0, "?o:dev=officer | ?o:ciso" },
    { "python \"", 0, "s:python | o:dev=Python" },
    { "co worker", 0, "o:dev=co-worker of the security officer" },
    { "\xff\xfe", 0, "" },
  };
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;

  make_world (&world, "search.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *hits = search (catalogue, CASES[i].text, CASES[i].kind);

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpstr (hits, ==, CASES[i].hits);
    }
}

/* Read in Spanish: the label is what is on screen, in whichever language it is. */
static void
test_search_other_language (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autofree char *fallback = NULL;
  g_autofree char *translated = NULL;

  make_world (&world, "search-es.catalogue");
  catalogue = voc_catalogue_open (world.file, "es", NULL);
  fallback = search (catalogue, "security", VOC_CONCEPT_OCCUPATION);
  g_assert_cmpstr (fallback, ==, "o:ciso | o:dev=co-worker of the security officer");
  translated = search (catalogue, "software", VOC_CONCEPT_OCCUPATION);
  g_assert_cmpstr (translated, ==, "o:dev=software developer");
}

static void
test_search_limit_and_cancel (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) one = NULL;

  make_world (&world, "limit.catalogue");
  catalogue = voc_catalogue_open (world.file, "en", NULL);
  one = voc_catalogue_search (catalogue, "security", 0, 1, NULL, &error);
  g_assert_cmpuint (one->len, ==, 1);

  g_cancellable_cancel (cancellable);
  g_assert_null (voc_catalogue_search (catalogue, "security", 0, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gpointer
read_a_lot (gpointer data)
{
  VocCatalogue *catalogue = data;

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
      g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, "sec", 0, 0, NULL, NULL);

      if (occupations->len != 2 || hits->len != 2)
        return GINT_TO_POINTER (FALSE);
    }

  return GINT_TO_POINTER (TRUE);
}

static void
test_threads (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogue) catalogue = NULL;
  GThread *threads[4];

  make_world (&world, "threads.catalogue");
  catalogue = voc_catalogue_open (world.file, NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_a_lot, catalogue);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (GPOINTER_TO_INT (g_thread_join (threads[i])));
}

/* A catalogue of the format before is refused with the way out, and left as it is. */
static void
test_format_before (void)
{
  /* Where SQLite keeps the number of the format, its highest byte first. */
  const gsize last_byte = 63;
  g_auto (World) world = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize length;

  make_world (&world, "before.catalogue");
  g_assert_true (g_file_load_contents (world.file, NULL, &contents, &length, NULL, NULL));
  contents[last_byte]--;
  g_assert_true (g_file_set_contents (g_file_peek_path (world.file), contents, length, NULL));
  bytes = g_bytes_new (contents, length);

  g_assert_null (voc_catalogue_open (world.file, "en", &error));
  g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_VERSION);
  g_assert_nonnull (strstr (error->message, "Import it anew."));
  after = g_file_load_bytes (world.file, NULL, NULL, NULL);
  g_assert_true (g_bytes_equal (bytes, after));
}

/* What is packed says the same as the rows, or the catalogue is not whole. */
static void
test_packed (void)
{
  static const char *const STATEMENTS[] = {
    "DELETE FROM requirement WHERE occupation = (SELECT min (occupation) FROM requirement)",
    "UPDATE packed SET data = substr (data, 1, length (data) - 4) WHERE length (data) > 4",
    "UPDATE packed SET data = zeroblob (length (data)) WHERE name = (SELECT min (name) FROM packed)",
    "UPDATE packed SET data = zeroblob (length (data)) WHERE name = (SELECT max (name) FROM packed)",
    "DELETE FROM packed WHERE name = (SELECT min (name) FROM packed)",
    "DELETE FROM packed WHERE name = (SELECT max (name) FROM packed)",
    "UPDATE packed SET data = CAST (data || x'00000000' AS BLOB) WHERE name = 'requirement'",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (STATEMENTS); i++)
    {
      g_auto (World) world = { 0 };
      g_autoptr (GError) error = NULL;
      sqlite3 *db;

      make_world (&world, "packed.catalogue");
      g_assert_cmpint (sqlite3_open (g_file_peek_path (world.file), &db), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (db, STATEMENTS[i], NULL, NULL, NULL), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_changes (db), >, 0);
      sqlite3_close (db);
      g_test_message ("%s", STATEMENTS[i]);
      g_assert_false (voc_catalogue_check (world.file, NULL, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED);
      g_assert_null (strstr (error->message, "as it was written"));
    }
}

/* By code: its numbers count as numbers, however they were added. */
static void
test_code_order (void)
{
  static const char *const ADDED[] = {
    "25.10", "25.3", "25.10.2", "25.10.10", "25.2.1", "25.2.1.1"
  };
  static const char EXPECTED[] = "25.1 25.2 25.2.1 25.2.1.1 25.3 25.10 25.10.2 25.10.10 ";
  g_auto (World) world = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "codes.catalogue", NULL);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GString) codes = g_string_new (NULL);

  add_meta (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (ADDED); i++)
    {
      g_autofree char *uri = g_strconcat ("o:", ADDED[i], NULL);
      guint occupation =
        voc_catalogue_builder_add_occupation (builder, uri, ADDED[i], world.unit, NULL);

      add_text (builder, occupation, world.en, VOC_TEXT_LABEL, ADDED[i]);
    }
  g_assert_true (voc_catalogue_builder_finish (builder, &error));
  g_assert_no_error (error);

  catalogue = voc_catalogue_open (world.file, "en", &error);
  g_object_set (query, "sort", VOC_OCCUPATION_SORT_CODE, NULL);
  answer = voc_catalogue_answer_occupations (catalogue, query, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < answer->ids->len; i++)
    {
      g_autoptr (VocConcept) concept =
        voc_catalogue_dup_concept (catalogue, g_array_index (answer->ids, guint, i), NULL);

      g_string_append_printf (codes, "%s ", voc_concept_get_code (concept));
    }
  g_assert_cmpstr (codes->str, ==, EXPECTED);
}

/* Words as long as search compares letter by letter, and longer: whatever is typed, it ends. */
static void
test_long_words (void)
{
  static const char LETTERS[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl";
  g_auto (World) world = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "long.catalogue", NULL);
  g_autoptr (VocCatalogue) catalogue = NULL;

  add_meta (builder);
  for (guint n = 20; n < strlen (LETTERS); n++)
    {
      g_autofree char *label = g_strndup (LETTERS, n);
      g_autofree char *uri = g_strdup_printf ("s:long-%u", n);

      add_text (builder,
                voc_catalogue_builder_add_skill (builder, uri, NULL, VOC_SKILL_TYPE_SKILL,
                                                 VOC_REUSE_TRANSVERSAL, NULL),
                world.en, VOC_TEXT_LABEL, label);
    }
  g_assert_true (voc_catalogue_builder_finish (builder, &error));
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (world.file, "en", &error);

  for (guint n = 20; n < strlen (LETTERS); n++)
    {
      g_autofree char *typed = g_strndup (LETTERS, n);
      g_autofree char *meant = NULL;
      g_autoptr (GPtrArray) whole =
        voc_catalogue_find (catalogue, typed, VOC_CONCEPT_SKILL, 0, &meant, NULL, &error);
      g_autoptr (GPtrArray) wrong = NULL;

      g_assert_no_error (error);
      g_assert_cmpuint (whole->len, >, 0);
      g_clear_pointer (&meant, g_free);
      typed[n / 2] = 'a';
      wrong = voc_catalogue_find (catalogue, typed, VOC_CONCEPT_SKILL, 0, &meant, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (n > 30 || wrong->len > 0);
    }
}

static void
assert_path (GFile      *file,
             const char *path)
{
  g_assert_cmpstr (g_file_peek_path (file), ==, path);
  g_object_unref (file);
}

/* Which catalogue a program opens: the one that was chosen, else the built-in one. */
static void
test_location (void)
{
  g_autofree char *imported = g_build_filename (g_get_user_data_dir (), "vocation", "catalogues",
                                                "imported.catalogue", NULL);

  g_setenv ("VOCATION_DATA_DIR", "/data", TRUE);
  assert_path (voc_catalogue_location_dup_default (NULL), "/data/builtin.catalogue");
  assert_path (voc_catalogue_location_dup_default (""), "/data/builtin.catalogue");
  assert_path (voc_catalogue_location_dup_default ("/c"), "/c");
  assert_path (voc_catalogue_location_dup_default ("/my.catalogue"), "/my.catalogue");
  g_setenv ("VOCATION_DATA_DIR", "", TRUE);
  assert_path (voc_catalogue_location_dup_builtin (), VOC_PKGDATADIR "/builtin.catalogue");
  g_unsetenv ("VOCATION_DATA_DIR");
  assert_path (voc_catalogue_location_dup_builtin (), VOC_PKGDATADIR "/builtin.catalogue");
  assert_path (voc_catalogue_location_dup_imported (), imported);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalogue/round-trip", test_round_trip);
  g_test_add_func ("/catalogue/format-before", test_format_before);
  g_test_add_func ("/catalogue/packed", test_packed);
  g_test_add_func ("/catalogue/code-order", test_code_order);
  g_test_add_func ("/catalogue/long-words", test_long_words);
  g_test_add_func ("/catalogue/location", test_location);
  g_test_add_func ("/catalogue/languages", test_languages);
  g_test_add_func ("/catalogue/label-order", test_label_order);
  g_test_add_func ("/catalogue/lookup", test_lookup);
  g_test_add_func ("/catalogue/search/table", test_search);
  g_test_add_func ("/catalogue/search/other-language", test_search_other_language);
  g_test_add_func ("/catalogue/search/limit-and-cancel", test_search_limit_and_cancel);
  g_test_add_func ("/catalogue/threads", test_threads);

  return g_test_run ();
}
