/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixtures.h"
#include "voc-catalogue.h"
#include "voc-json-parse.h"

#include <string.h>

#define URI "http://example.org/"

static ImportFixture *
make_tiny (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);

  return import_fixture_new_from_folder (folder);
}

static void
assert_tiny (VocImportSummary *summary)
{
  g_assert_cmpstr (summary->name, ==, "Tiny test catalogue");
  g_assert_cmpstr (summary->version, ==, "1");
  g_assert_cmpstr (summary->languages[0], ==, "en");
  g_assert_cmpstr (summary->languages[1], ==, "de");
  g_assert_cmpuint (summary->occupations, ==, 2);
  g_assert_cmpuint (summary->skills, ==, 5);
  g_assert_cmpuint (summary->groups, ==, 7);
  g_assert_cmpuint (summary->relation_rows, ==, 6);
  g_assert_cmpuint (summary->requirements, ==, 6);
  g_assert_cmpuint (summary->essential, ==, 5);
  g_assert_cmpuint (summary->optional, ==, 1);
  g_assert_cmpuint (import_test_count (summary, "occupations-without-label"), ==, 1);
  g_assert_cmpuint (import_test_count (summary, "skills-without-label"), ==, 1);
  g_assert_cmpuint (import_test_count (summary, "groups-without-label"), ==, 1);
  g_assert_cmpuint (summary->notes->len, ==, 3);
}

/* As a folder, by its manifest, and zipped in a folder of its own. */
static void
test_shapes (void)
{
  g_autoptr (ImportFixture) fixture = make_tiny ();
  g_autoptr (ImportFixture) nested = import_fixture_new_empty ();
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "tiny");
  g_autoptr (GFile) manifest = g_file_get_child (folder, "catalogue.json");
  g_autoptr (GFile) zip = NULL;
  GHashTableIter iter;
  const char *name;
  GBytes *bytes;

  g_hash_table_iter_init (&iter, fixture->files);
  while (g_hash_table_iter_next (&iter, (void **) &name, (void **) &bytes))
    {
      g_autofree char *path = g_strconcat ("data/tiny/", name, NULL);

      import_fixture_set_bytes (nested, path, bytes);
    }
  zip = import_fixture_write_zip (nested, "tiny.zip");

  GFile *const shapes[] = { folder, manifest, zip };
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GPtrArray) sources = import_test_sources (shapes[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, &error);

      g_assert_no_error (error);
      assert_tiny (summary);
    }
}

static void
test_content (void)
{
  g_autoptr (ImportFixture) fixture = make_tiny ();
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "tiny");
  g_autoptr (GPtrArray) sources = import_test_sources (folder, NULL);
  g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (destination, "de", &error);
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (VocConcept) lamps = NULL;
  g_autoptr (VocConcept) greet = NULL;
  g_autoptr (GPtrArray) requirements = NULL;
  g_autofree char *used = NULL;

  g_assert_nonnull (summary);
  g_assert_no_error (error);
  g_assert_true (voc_catalogue_check (destination, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (voc_catalogue_get_meta (catalogue, "licence"), ==, "CC-BY-4.0");
  g_assert_cmpstr (voc_catalogue_get_meta (catalogue, "acknowledgement"), ==,
                   "Nothing here is real.");
  used = voc_catalogue_dup_sources_text (catalogue);
  g_assert_nonnull (strstr (used, "Made up"));

  occupation = voc_catalogue_lookup (catalogue, "9613.1", VOC_CONCEPT_OCCUPATION, &error);
  g_assert_cmpstr (voc_concept_get_label (occupation), ==, "Laternenanzünder/Laternenanzünderin");
  requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), &error);
  g_assert_cmpuint (requirements->len, ==, 4);

  lamps = voc_catalogue_lookup (catalogue, URI "skill/light-lamps", VOC_CONCEPT_SKILL, &error);
  g_assert_cmpint (voc_skill_get_skill_type (VOC_SKILL (lamps)), ==, VOC_SKILL_TYPE_SKILL);
  g_assert_cmpint (voc_skill_get_reuse_level (VOC_SKILL (lamps)), ==,
                   VOC_REUSE_OCCUPATION_SPECIFIC);
  g_assert_cmpint (voc_concept_get_collections (lamps), ==,
                   VOC_COLLECTION_GREEN | VOC_COLLECTION_DIGITAL);
  greet = voc_catalogue_lookup (catalogue, URI "skill/greet-people", VOC_CONCEPT_SKILL, &error);
  g_assert_cmpint (voc_skill_get_skill_type (VOC_SKILL (greet)), ==, VOC_SKILL_TYPE_UNCLASSIFIED);
  g_assert_cmpstr (voc_concept_get_label (greet), ==, "greet people");
}

/* Our own format is read strictly; every error says where. */
typedef struct
{
  const char *file;
  const char *from;
  const char *to;
  const char *message;
} Fault;

#define OCCUPATIONS "occupations/isco-9.json"
#define CONCEPTS "facts/concepts.tsv"
#define BROADER "facts/broader.tsv"
#define REQUIREMENTS "facts/requirements.tsv"
#define NAMES "facts/names-de.tsv"
#define SKILLS "skills/S.json"

static const Fault faults[] = {
  { "catalogue.json", "\"name\": \"Tiny", "name: \"Tiny",
    "catalogue.json, line 3, column 3: This is not valid JSON." },
  { "catalogue.json", "\"format\": 2", "\"format\": 1",
    "catalogue.json: $.format: The format must be 2; this Vocation knows no other." },
  { "catalogue.json", "\"format\": 2", "\"format\": \"2\"",
    "catalogue.json: $.format: The format must be 2; this Vocation knows no other." },
  { "catalogue.json", "\"format\": 2,", "",
    "catalogue.json: $: The member “format” is missing." },
  { "catalogue.json", "\"version\": \"1\",\n  \"date\"", "\"date\"",
    "catalogue.json: $: The member “version” is missing." },
  { "catalogue.json", "\"version\": \"1\",\n  \"date\"", "\"version\": \"\",\n  \"date\"",
    "catalogue.json: $.version: The string is empty." },
  { "catalogue.json", "\"version\": \"1\",\n  \"date\"", "\"version\": 1,\n  \"date\"",
    "catalogue.json: $.version: There must be a string here." },
  { "catalogue.json", "\"changes\"", "\"change\"",
    "catalogue.json: $: The member “change” is unknown." },
  { "catalogue.json", "\"de\"", "\"en\"",
    "catalogue.json: $.languages[1]: The language “en” is there twice." },
  { "catalogue.json", "\"base_language\": \"en\"", "\"base_language\": \"de\"",
    "catalogue.json: $.languages: The base language “de” must be the first one." },
  { "catalogue.json", "\"de\"", "\"fr\"",
    "catalogue.json: $: The file “facts/names-fr.tsv” is missing." },
  { "catalogue.json", "skills/K.json", "skills/X.json",
    "catalogue.json: $.sentences[2]: The file “skills/X.json” is missing." },
  { "catalogue.json", "skills/K.json", "../K.json",
    "catalogue.json: $.sentences[2]: The path “../K.json” leads out of the catalogue." },
  { "catalogue.json", "\"used_for\": \"everything\"", "\"use\": \"everything\"",
    "catalogue.json: $.sources[0]: The member “use” is unknown." },

  { CONCEPTS, "number\tkind", "kind\tnumber",
    CONCEPTS ", line 1: Column 1 must be “number”." },
  { CONCEPTS, "\turi\n", "\n", CONCEPTS ", line 1: There must be 8 columns." },
  { CONCEPTS, "2\tisco\t96\t", "2\tisco\t96",
    CONCEPTS ", line 3: There must be 8 columns." },
  { CONCEPTS, "2\tisco\t96\t", "2\tisco\t9\t",
    CONCEPTS ", line 3: The code “9” is there twice." },
  { CONCEPTS, "2\tisco\t96\t", "1\tisco\t96\t",
    CONCEPTS ", line 3: The number 1 is there twice." },
  { CONCEPTS, "2\tisco\t96\t", "0\tisco\t96\t",
    CONCEPTS ", line 3: “0” is not the number of a concept." },
  { CONCEPTS, "2\tisco\t96\t", "99999999\tisco\t96\t",
    CONCEPTS ", line 3: “99999999” is not the number of a concept." },
  { CONCEPTS, "2\tisco\t96\t", "2\tisko\t96\t",
    CONCEPTS ", line 3: The word “isko” is unknown here." },
  { CONCEPTS, "2\tisco\t96\t", "2\t\t96\t",
    CONCEPTS ", line 3: The word “” is unknown here." },
  { CONCEPTS, "isco/C96\n", "isco/C9\n",
    CONCEPTS ", line 3: The URI “" URI "isco/C9” is empty or there twice." },
  { CONCEPTS, "9613.1\t9613", "9613.1\t9614",
    CONCEPTS ", line 9: The ISCO group “9614” is not in the catalogue." },
  { CONCEPTS, "\tcross-sector", "\teverywhere",
    CONCEPTS ", line 11: The word “everywhere” is unknown here." },
  { CONCEPTS, "\ttransversal\thttp", "\tblue\thttp",
    CONCEPTS ", line 11: The word “blue” is unknown here." },
  { CONCEPTS, "isco/C96\n", "isco/C96\xff\n",
    CONCEPTS ", line 3: The byte 0xFF is not valid UTF-8." },
  { BROADER, "2\t1\n", "2\t99\n",
    BROADER ", line 2: The number 99 does not stand for such a concept." },
  { BROADER, "2\t1\n", "2\t2\n",
    BROADER ", line 2: A concept cannot stand above itself." },
  { BROADER, "2\t1\n", "2\t1 1\n", BROADER ", line 2: This is there twice." },
  { REQUIREMENTS, "8\t10 12 14", "8\t10 12 99",
    REQUIREMENTS ", line 2: The number 99 does not stand for such a concept." },
  { REQUIREMENTS, "8\t10 12 14", "8\t10 12 7",
    REQUIREMENTS ", line 2: The number 7 does not stand for such a concept." },
  { REQUIREMENTS, "8\t10 12 14", "8\t10 12 12",
    REQUIREMENTS ", line 2: This is there twice." },
  { REQUIREMENTS, "8\t10 12 14\t11", "8\t10 12 14\t12",
    REQUIREMENTS ", line 2: This is listed as both essential and optional." },
  { REQUIREMENTS, "12 13\t\n", "12 13\t",
    REQUIREMENTS ", line 3: The last line has no end." },
  { NAMES, "Lampenwärter", " | Lampenwärter",
    NAMES ", line 8: There is an empty name." },
  { NAMES, "\n2\t", "\n1\t", NAMES ", line 3: This is there twice." },
  { "facts/names-en.tsv", "\tsenior lamplighter\t", "\t\t",
    "facts/names-en.tsv: The concept 9 has no preferred name in the base language." },

  { OCCUPATIONS, "\"concepts\": [", "\"concepts\": {}, \"x\": [",
    OCCUPATIONS ": $: The member “x” is unknown." },
  { OCCUPATIONS, "\"concepts\": [", "\"concepts\": [ 7,",
    OCCUPATIONS ": $.concepts[0]: There must be an object here." },
  { OCCUPATIONS, URI "occupation/senior-lamplighter", URI "occupation/none",
    OCCUPATIONS ": $.concepts[1].uri: The URI “" URI "occupation/none” is not in the catalogue." },
  { OCCUPATIONS, "\"description\": {", "\"descriptions\": {",
    OCCUPATIONS ": $.concepts[0]: The member “descriptions” is unknown." },
  { OCCUPATIONS, "\"description\": {\n        \"en\"", "\"description\": {\n        \"fr\"",
    OCCUPATIONS
    ": $.concepts[0].description.fr: The language “fr” is not among those of the catalogue." },
  { OCCUPATIONS, "lantern keeper", "light keeper",
    OCCUPATIONS
    ": $.concepts[0].alternative_labels.en[1]: The label “light keeper” is there twice." },
  { OCCUPATIONS, "lantern keeper", "lantern keeper ",
    OCCUPATIONS
    ": $.concepts[0].alternative_labels.en[1]: The string begins or ends with a space." },
};

#define TITLES "facts/also-called-en.tsv"
#define TITLES_HEAD "code\texact\tclose\tnarrow\tbroad\ttitles\n"

/* What occupations are also called: read where it is there, and as strictly. */
static void
test_titles (void)
{
  static const struct
  {
    const char *row;
    const char *message;  /* NULL: none */
  } CASES[] = {
    { "1\t8\t\t\t9\tWick Trimmer | Lamp Tender\n", NULL },
    { "1\t99\t\t\t\tWick Trimmer\n",
      TITLES ", line 2: The number 99 does not stand for such a concept." },
    { "1\t8\t\t\t10\tWick Trimmer\n",
      TITLES ", line 2: The number 10 does not stand for such a concept." },
    { "1\t8\t\t\t\t\n", TITLES ", line 2: There is an empty name." },
    { "1\t8\t\t\t\tWick Trimmer | \n", TITLES ", line 2: There is an empty name." },
    { "1\t8\t\t\t\n", TITLES ", line 2: There must be 6 columns." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (ImportFixture) fixture = make_tiny ();
      g_autoptr (GFile) destination = import_test_file ("out.catalogue");
      g_autofree char *text = g_strconcat (TITLES_HEAD, CASES[i].row, NULL);
      g_autoptr (GFile) folder = NULL;
      g_autoptr (GPtrArray) sources = NULL;
      g_autoptr (VocImportSummary) summary = NULL;
      g_autoptr (VocCatalogue) catalogue = NULL;
      g_autoptr (GPtrArray) hits = NULL;
      g_autoptr (GError) error = NULL;

      import_fixture_set (fixture, TITLES, text);
      folder = import_fixture_write_folder (fixture, "tiny");
      sources = import_test_sources (folder, NULL);
      summary = import_test_run (sources, destination, NULL, &error);
      if (CASES[i].message != NULL)
        {
          g_assert_null (summary);
          g_assert_cmpstr (error->message, ==, CASES[i].message);
          continue;
        }
      g_assert_no_error (error);
      catalogue = voc_catalogue_open (destination, "en", &error);
      hits = voc_catalogue_search (catalogue, "wick trimmer", VOC_CONCEPT_OCCUPATION, 0, NULL,
                                   &error);
      g_assert_no_error (error);
      g_assert_cmpuint (hits->len, >, 0);
    }
}

static void
test_faults (void)
{
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      const Fault *fault = &faults[i];
      g_autoptr (ImportFixture) fixture = make_tiny ();
      g_autoptr (GFile) folder = NULL;
      g_autoptr (GPtrArray) sources = NULL;
      g_autoptr (VocImportSummary) summary = NULL;
      g_autoptr (GError) error = NULL;

      import_fixture_replace (fixture, fault->file, fault->from, fault->to);
      folder = import_fixture_write_folder (fixture, "tiny");
      sources = import_test_sources (folder, NULL);
      summary = import_test_run (sources, destination, NULL, &error);
      g_assert_null (summary);
      g_assert_cmpstr (error->message, ==, fault->message);
      g_assert_true (error->domain == (g_str_has_suffix (fault->file, ".tsv") ? VOC_IMPORT_ERROR
                                                                              : VOC_JSON_ERROR));
      g_assert_false (g_file_query_exists (destination, NULL));
    }
}

/* The place of a byte that is no UTF-8, or of a character that no string can hold, is the real one. */
static void
test_bytes (void)
{
  static const Fault places[] = {
    { SKILLS, "\"climb", "\"cl\xfcmb",
      "The byte 0xFC is not valid UTF-8." },
    { SKILLS, "\"climb", "\"é\xc3(limb",
      "The byte 0xC3 is not valid UTF-8." },
    { SKILLS, "\"climb", "\"é\\u0000limb",
      "There is a NUL character in a string." },
    { SKILLS, "\"climb", "\"\\\\\\u0000limb",
      "There is a NUL character in a string." },
  };
  static const guint columns_in[] = { 3, 2, 2, 3 };
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (ImportFixture) fixture = make_tiny ();
      g_autofree char *before = NULL;
      g_autofree char *message = NULL;
      g_autoptr (GFile) folder = NULL;
      g_autoptr (GPtrArray) sources = NULL;
      g_autoptr (GError) error = NULL;
      const char *text = g_bytes_get_data (g_hash_table_lookup (fixture->files, SKILLS), NULL);
      const char *line;
      guint n_lines = 1;

      before = g_strndup (text, strstr (text, places[i].from) - text);
      line = strrchr (before, '\n') + 1;
      for (const char *at = before; *at != '\0'; at++)
        n_lines += *at == '\n';
      message = g_strdup_printf (SKILLS ", line %u, column %u: %s", n_lines,
                                 (guint) strlen (line) + 1 + columns_in[i], places[i].message);

      import_fixture_replace (fixture, SKILLS, places[i].from, places[i].to);
      folder = import_fixture_write_folder (fixture, "tiny");
      sources = import_test_sources (folder, NULL);
      g_assert_null (import_test_run (sources, destination, NULL, &error));
      g_assert_cmpstr (error->message, ==, message);
    }
}

/* A backslash before the letters of such a character makes them text like any other. */
static void
test_backslashes (void)
{
  g_autoptr (ImportFixture) fixture = make_tiny ();
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  import_fixture_replace (fixture, SKILLS, "\"climb", "\"\\\\u0000limb");
  folder = import_fixture_write_folder (fixture, "tiny");
  sources = import_test_sources (folder, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (summary);
}

/* What a catalogue cannot hold is said with its place, and never at length. */
static void
test_limits (void)
{
  static const struct
  {
    const char *file;
    const char *from;
    guint length;
    const char *start;
  } cases[] = {
    { "facts/names-en.tsv", "climb ladders", 1001, "facts/names-en.tsv, line 11: “lll" },
    { "facts/names-en.tsv", "gas lamp keeper", 1001, "facts/names-en.tsv, line 9: “lll" },
    { OCCUPATIONS, "lantern keeper", 1001,
      OCCUPATIONS ": $.concepts[0].alternative_labels.en[1]: “lll" },
    { "catalogue.json", "Tiny test catalogue", 1001, "catalogue.json: $.name: “lll" },
    { "catalogue.json", "Made up", 70000, "catalogue.json: $.sources[0]: “lll" },
    { OCCUPATIONS, URI "occupation/lamplighter", 900000,
      OCCUPATIONS ": $.concepts[0].uri: The URI “lll" },
    { CONCEPTS, "cross-sector", 900000, CONCEPTS ", line 11: The word “lll" },
    { OCCUPATIONS, "\"de\": \"Laternenanzünder gehen", 900000,
      OCCUPATIONS ": $.concepts[0].description.lll" },
  };
  g_autoptr (GFile) destination = import_test_file ("refused.catalogue");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImportFixture) fixture = make_tiny ();
      g_autofree char *letters = g_strnfill (cases[i].length, 'l');
      gboolean quoted = cases[i].from[0] == '"';
      g_autofree char *text = g_strdup_printf ("%s%s%s", quoted ? "\"" : "", letters,
                                               g_str_has_prefix (cases[i].from, "\"de\"")
                                                 ? "\": \"Laternenanzünder gehen"
                                                 : "");
      g_autoptr (GFile) folder = NULL;
      g_autoptr (GPtrArray) sources = NULL;
      g_autoptr (GError) error = NULL;

      import_fixture_replace (fixture, cases[i].file, cases[i].from, text);
      folder = import_fixture_write_folder (fixture, "tiny");
      sources = import_test_sources (folder, NULL);
      g_assert_null (import_test_run (sources, destination, NULL, &error));
      g_assert_cmpuint (strlen (error->message), <, 800);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_true (g_str_has_prefix (error->message, cases[i].start));
      g_assert_true (g_str_has_suffix (error->message, "."));
    }
}

static void
test_sources (void)
{
  g_autoptr (ImportFixture) fixture = make_tiny ();
  g_autoptr (ImportFixture) esco = import_fixture_new_esco ();
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "tiny");
  g_autoptr (GFile) other = import_fixture_write_folder (esco, "esco");
  g_autoptr (GPtrArray) both = import_test_sources (other, folder, NULL);
  g_autoptr (GPtrArray) one = import_test_sources (folder, NULL);
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  /* An ESCO download beside it describes nothing that is in this catalogue. */
  g_assert_null (import_test_run (both, destination, NULL, &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE);
  g_assert_cmpstr (error->message, ==,
                   "These ESCO files describe nothing that is in the catalogue.");
  g_clear_error (&error);

  g_assert_null (import_test_run (one, destination, "de", &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_LANGUAGE);
  g_clear_error (&error);

  summary = import_test_run (one, destination, "en", &error);
  g_assert_no_error (error);
  assert_tiny (summary);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-import/shapes", test_shapes);
  g_test_add_func ("/json-import/content", test_content);
  g_test_add_func ("/json-import/faults", test_faults);
  g_test_add_func ("/json-import/titles", test_titles);
  g_test_add_func ("/json-import/bytes", test_bytes);
  g_test_add_func ("/json-import/backslashes", test_backslashes);
  g_test_add_func ("/json-import/limits", test_limits);
  g_test_add_func ("/json-import/sources", test_sources);

  return g_test_run ();
}
