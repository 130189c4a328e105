/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixtures.h"
#include "voc-catalogue.h"

#include <string.h>

#define OCC "http://data.europa.eu/esco/occupation/"
#define SKILL "http://data.europa.eu/esco/skill/"

static VocImportSummary *
import_fixture (ImportFixture  *fixture,
                GError        **error)
{
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "esco v9.1");
  g_autoptr (GPtrArray) sources = import_test_sources (folder, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");

  return import_test_run (sources, destination, NULL, error);
}

static VocCatalogue *
open_catalogue (const char *language)
{
  g_autoptr (GFile) file = import_test_file ("out.catalogue");
  g_autoptr (GError) error = NULL;
  VocCatalogue *catalogue = voc_catalogue_open (file, language, &error);

  g_assert_no_error (error);
  g_assert_true (voc_catalogue_check (file, NULL, &error));
  g_assert_no_error (error);

  return catalogue;
}

static void
assert_label (VocCatalogue   *catalogue,
              const char     *uri,
              VocConceptKind  kind,
              const char     *label,
              const char     *description)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = voc_catalogue_lookup (catalogue, uri, kind, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (voc_concept_get_label (concept), ==, label);
  g_assert_cmpstr (voc_concept_get_description (concept), ==, description);
}

static void
assert_minimal (VocImportSummary *summary)
{
  g_assert_cmpstr (summary->name, ==, "ESCO");
  g_assert_cmpuint (summary->occupations, ==, 2);
  g_assert_cmpuint (summary->skills, ==, 4);
  g_assert_cmpuint (summary->groups, ==, 8);
  g_assert_cmpuint (summary->relation_rows, ==, 5);
  g_assert_cmpuint (summary->requirements, ==, 5);
  g_assert_cmpuint (summary->essential, ==, 3);
  g_assert_cmpuint (summary->optional, ==, 2);
}

static void
test_minimal (void)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_fixture (fixture, &error);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) skill = NULL;
  g_autoptr (VocConcept) group = NULL;
  g_autofree char *notes = NULL;

  g_assert_no_error (error);
  assert_minimal (summary);
  g_assert_cmpstr (summary->version, ==, "9.1");
  /* The one thing that is not as it stands: the ISCED-F code comes from the URI. */
  g_assert_cmpuint (summary->notes->len, ==, 1);
  g_assert_cmpuint (import_test_count (summary, "code-from-uri"), ==, 1);

  catalogue = open_catalogue ("en");
  g_assert_cmpstr (voc_catalogue_get_version (catalogue), ==, "9.1");
  g_assert_cmpstr (voc_catalogue_get_meta (catalogue, "date"), ==, "2024-03-05");
  g_assert_cmpstr (voc_catalogue_get_meta (catalogue, "acknowledgement"), ==,
                   "This service uses the ESCO classification of the European Commission.");
  assert_label (catalogue, "9613.1", VOC_CONCEPT_OCCUPATION, "lamplighter",
                "Lamplighters light lamps.\nEvery evening.");
  assert_label (catalogue, SKILL "gas", VOC_CONCEPT_SKILL, "gas safety", "Of leaks.");
  assert_label (catalogue, SKILL "lamps", VOC_CONCEPT_SKILL, "light lamps",
                "Opening the valve, \"with care\".");

  skill = voc_catalogue_lookup (catalogue, SKILL "gas", VOC_CONCEPT_SKILL, &error);
  g_assert_cmpint (voc_skill_get_skill_type (VOC_SKILL (skill)), ==, VOC_SKILL_TYPE_KNOWLEDGE);
  g_assert_cmpint (voc_skill_get_reuse_level (VOC_SKILL (skill)), ==, VOC_REUSE_SECTOR_SPECIFIC);
  g_assert_cmpint (voc_concept_get_collections (skill), ==,
                   VOC_COLLECTION_DIGITAL | VOC_COLLECTION_GREEN);
  group = voc_catalogue_lookup (catalogue, "http://data.europa.eu/esco/isced-f/07",
                                VOC_CONCEPT_GROUP, &error);
  g_assert_cmpstr (voc_concept_get_code (group), ==, "07");
  g_assert_cmpint (voc_group_get_scheme (VOC_GROUP (group)), ==, VOC_SCHEME_ISCED_F);
  notes = voc_catalogue_dup_notes_text (catalogue);
  g_assert_nonnull (strstr (notes, "http://data.europa.eu/esco/isced-f/07"));
}

/* A ZIP file, two ZIP files as of old, a folder in a folder: all the same. */
static void
test_shapes (void)
{
  static const char *const relations[] = { "broaderRelationsOccPillar.csv",
                                           "broaderRelationsSkillPillar.csv",
                                           "occupationSkillRelations.csv",
                                           "skillSkillRelations.csv" };
  g_autoptr (ImportFixture) whole = import_fixture_new_esco ();
  g_autoptr (ImportFixture) classification = import_fixture_new_esco ();
  g_autoptr (ImportFixture) rest = import_fixture_new_empty ();
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) zip = NULL;
  g_autoptr (GFile) one = NULL;
  g_autoptr (GFile) two = NULL;
  g_autoptr (GPtrArray) single = NULL;
  g_autoptr (GPtrArray) pair = NULL;
  g_autoptr (VocImportSummary) first = NULL;
  g_autoptr (VocImportSummary) second = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    {
      import_fixture_set_bytes (rest, relations[i],
                                g_hash_table_lookup (whole->files, relations[i]));
      import_fixture_remove (classification, relations[i]);
    }
  import_fixture_rename (whole, "skills_en.csv", "data/csv/skills_en.csv");

  zip = import_fixture_write_zip (whole, "ESCO - v9.2.1 - en.zip");
  single = import_test_sources (zip, NULL);
  first = import_test_run (single, destination, NULL, &error);
  g_assert_no_error (error);
  assert_minimal (first);
  g_assert_cmpstr (first->version, ==, "9.2.1");

  one = import_fixture_write_zip (classification, "classification.zip");
  two = import_fixture_write_zip (rest, "relations.zip");
  pair = import_test_sources (two, one, NULL);
  second = import_test_run (pair, destination, "en", &error);
  g_assert_no_error (error);
  assert_minimal (second);
  g_assert_cmpstr (second->version, ==, "modified 2024-03-05");
}

static void
test_languages (void)
{
  g_autoptr (ImportFixture) english = import_fixture_new_esco ();
  g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
  g_autoptr (GFile) en = import_fixture_write_folder (english, "en");
  g_autoptr (GFile) es = NULL;
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) occupation = NULL;

  import_fixture_replace (spanish, "occupations_es.csv", "lighter,9613", "lighter,961");
  es = import_fixture_write_folder (spanish, "es");
  sources = import_test_sources (es, en, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  assert_minimal (summary);
  g_assert_cmpstr (summary->languages[0], ==, "en");
  g_assert_cmpstr (summary->languages[1], ==, "es");
  g_assert_null (summary->languages[2]);
  g_assert_cmpuint (import_test_count (summary, "skills-without-label"), ==, 2);
  g_assert_cmpuint (import_test_count (summary, "groups-without-label"), ==, 6);
  g_assert_cmpuint (import_test_count (summary, "occupations-without-label"), ==, 0);

  catalogue = open_catalogue ("es");
  assert_label (catalogue, "farolero/farolera", VOC_CONCEPT_OCCUPATION, "farolero/farolera",
                "Enciende farolas.");
  assert_label (catalogue, SKILL "greet", VOC_CONCEPT_SKILL, "greet people", "Good evening.");
  /* Facts are those of the base language. */
  occupation = voc_catalogue_lookup (catalogue, OCC "lighter", VOC_CONCEPT_OCCUPATION, NULL);
  g_assert_cmpstr (voc_concept_get_code (
                     VOC_CONCEPT (voc_occupation_get_isco_group (VOC_OCCUPATION (occupation)))),
                   ==, "9613");
}

/* What a further language does not say is said in the base language, and what was missing is told. */
static void
test_language_without_skills (void)
{
  g_autoptr (ImportFixture) english = import_fixture_new_esco ();
  g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
  g_autoptr (GFile) en = import_fixture_write_folder (english, "en");
  g_autoptr (GFile) es = NULL;
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;

  import_fixture_set (spanish, "skillsHierarchy_es.csv",
                      "Level 0 URI,Level 0 preferred term\n");
  import_fixture_remove (spanish, "skills_es.csv");
  es = import_fixture_write_folder (spanish, "es");
  sources = import_test_sources (es, en, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  assert_minimal (summary);
  g_assert_cmpstr (summary->languages[1], ==, "es");
  g_assert_cmpuint (import_test_count (summary, "missing-in-language"), ==, 1);
  g_assert_cmpuint (import_test_count (summary, "skills-without-label"), ==, 4);

  catalogue = open_catalogue ("es");
  assert_label (catalogue, "farolero/farolera", VOC_CONCEPT_OCCUPATION, "farolero/farolera",
                "Enciende farolas.");
  assert_label (catalogue, SKILL "gas", VOC_CONCEPT_SKILL, "gas safety", "Of leaks.");
}

/* The base language, then by their tags, in whatever order the files are named. */
static void
test_language_order (void)
{
  static const char *const PARTS[] = { "ISCOGroups", "skillGroups", "skills", "occupations" };
  g_autoptr (ImportFixture) english = import_fixture_new_esco ();
  g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
  g_autoptr (ImportFixture) german = import_fixture_new_spanish ();
  g_autoptr (GFile) en = import_fixture_write_folder (english, "en");
  g_autoptr (GFile) es = import_fixture_write_folder (spanish, "es");
  g_autoptr (GFile) de = NULL;
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (VocImportSummary) summary = NULL;
  g_autofree char *languages = NULL;
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (PARTS); i++)
    {
      g_autofree char *from = g_strconcat (PARTS[i], "_es.csv", NULL);
      g_autofree char *to = g_strconcat (PARTS[i], "_de.csv", NULL);

      import_fixture_rename (german, from, to);
    }
  de = import_fixture_write_folder (german, "de");
  sources = import_test_sources (es, en, de, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  languages = g_strjoinv (" ", summary->languages);
  g_assert_cmpstr (languages, ==, "en de es");
}

/* Spanish as the base language: facts and missing labels come from the English files. */
static void
test_other_base (void)
{
  g_autoptr (ImportFixture) english = import_fixture_new_esco ();
  g_autoptr (ImportFixture) spanish = import_fixture_new_spanish ();
  g_autoptr (GFile) en = import_fixture_write_folder (english, "en");
  g_autoptr (GFile) es = import_fixture_write_folder (spanish, "es");
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GPtrArray) sources = import_test_sources (en, es, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, "es", &error);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) skill = NULL;

  g_assert_no_error (error);
  assert_minimal (summary);
  g_assert_cmpstr (summary->languages[0], ==, "es");
  g_assert_cmpuint (import_test_count (summary, "label-from-other-language"), ==, 8);

  catalogue = open_catalogue (NULL);
  g_assert_cmpstr (voc_catalogue_get_language (catalogue), ==, "es");
  assert_label (catalogue, SKILL "greet", VOC_CONCEPT_SKILL, "greet people", NULL);
  skill = voc_catalogue_lookup (catalogue, SKILL "gas", VOC_CONCEPT_SKILL, &error);
  g_assert_cmpint (voc_skill_get_skill_type (VOC_SKILL (skill)), ==, VOC_SKILL_TYPE_KNOWLEDGE);
}

/* What is odd but usable is imported, and counted. */
typedef struct
{
  const char *file;
  const char *from;
  const char *to;
  const char *note;
  guint count;
  guint requirements;
  guint essential;
} Oddity;

static const Oddity oddities[] = {
  { "occupationSkillRelations.csv", OCC "senior,", OCC "nobody,", "unknown-occupation", 1, 4, 3 },
  { "occupationSkillRelations.csv", OCC "senior,", SKILL "lamps,", "unknown-occupation", 1, 4, 3 },
  { "occupationSkillRelations.csv", ",," SKILL "greet", ",," SKILL "nothing", "unknown-skill", 1, 4,
    3 },
  { "occupationSkillRelations.csv", "optional,,", "useful,,", "unknown-relation-type", 1, 4, 3 },
  { "occupationSkillRelations.csv", OCC "lighter,optional,," SKILL "greet",
    OCC "lighter,optional,," SKILL "gas", "both-essential-and-optional", 1, 4, 3 },
  { "occupationSkillRelations.csv", OCC "lighter,essential,skill/competence," SKILL "lamps",
    OCC "lighter,optional,skill/competence," SKILL "gas", "both-essential-and-optional", 1, 4, 2 },
  { "occupationSkillRelations.csv", OCC "lighter,optional,," SKILL "greet",
    OCC "lighter,essential,knowledge," SKILL "gas", "duplicate-relation", 1, 4, 3 },
  { "skills_en.csv", SKILL "greet,,,greet people", SKILL "greet,,,", "refused-concept", 3, 4, 3 },
  { "skills_en.csv", SKILL "greet,,,greet people", SKILL "greet,,,  ", "no-label", 1, 4, 3 },
  { "skills_en.csv", SKILL "greet,,,greet people", ",,,greet people", "no-uri", 1, 4, 3 },
  { "skills_en.csv", SKILL "greet,,,greet people", SKILL "gas,,,greet people", "duplicate-concept",
    1, 4, 3 },
  { "skills_en.csv", SKILL "greet,,,", SKILL "greet,attitude,,", "unknown-skill-type", 1, 5, 3 },
  { "skills_en.csv", SKILL "greet,,,", SKILL "greet,,everywhere,", "unknown-reuse-level", 1, 5, 3 },
  { "skills_en.csv", "greet people,,,released", "greet people,,,deprecated", "not-released", 1, 5,
    3 },
  { "skills_en.csv", "kindle lamps", "light lamps", "repeats-preferred-label", 1, 5, 3 },
  { "skills_en.csv", "lite lamps", "kindle lamps", "repeated-label", 1, 5, 3 },
  { "skills_en.csv", "Of leaks.,x,", "Of leaks.,x,More.", "definition-left-out", 1, 5, 3 },
  { "occupations_en.csv", OCC "senior,9613", OCC "senior,1234", "no-isco-group", 1, 4, 3 },
  { "occupations_en.csv", OCC "senior,9613", OCC "senior,1234", "refused-concept", 3, 4, 3 },
  { "occupations_en.csv", OCC "senior,9613", OCC "senior,C9613", "no-isco-group", 0, 5, 3 },
  { "broaderRelationsSkillPillar.csv", SKILL "greet,Know", SKILL "nothing,Know", "unknown-broader",
    1, 5, 3 },
  { "broaderRelationsSkillPillar.csv", SKILL "ladders\n", SKILL "greet\n", "broader-itself", 1, 5,
    3 },
  { "skillSkillRelations.csv", SKILL "ladders", SKILL "nothing", "unknown-related-skill", 1, 5, 3 },
  { "digitalSkillsCollection_en.csv", SKILL "gas", SKILL "nothing", "unknown-collection-member", 1,
    5, 3 },
  { "skillsHierarchy_en.csv", SKILL "S6,handling and moving", SKILL "S7,handling",
    "group-from-hierarchy", 1, 5, 3 },
  { "skillsHierarchy_en.csv", SKILL "S,skills,,,,,,,,,S\n", SKILL "Z,things,,,,,,,,,Z\n",
    "group-from-hierarchy", 1, 5, 3 },
};

static void
test_oddities (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (oddities); i++)
    {
      const Oddity *odd = &oddities[i];
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (VocImportSummary) summary = NULL;
      g_autoptr (GError) error = NULL;
      guint lost = 0;

      g_test_message ("%s: %s", odd->file, odd->note);
      import_fixture_replace (fixture, odd->file, odd->from, odd->to);
      summary = import_fixture (fixture, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (import_test_count (summary, odd->note), ==, odd->count);
      g_assert_cmpuint (summary->requirements, ==, odd->requirements);
      g_assert_cmpuint (summary->essential, ==, odd->essential);
      g_assert_cmpuint (summary->essential + summary->optional, ==, summary->requirements);

      /* Whatever was not stored is accounted for, and every note has a sentence. */
      for (guint k = 0; k < summary->notes->len; k++)
        {
          const VocImportNote *note = g_ptr_array_index (summary->notes, k);
          g_autofree char *sentence = voc_import_note_dup_sentence (note);
          g_autofree char *number = g_strdup_printf ("%u ", note->count);

          g_assert_true (g_str_has_prefix (sentence, number));
          g_assert_true (g_str_has_suffix (sentence, "."));
          lost += note->kind <= VOC_NOTE_DUPLICATE_RELATION ? note->count : 0;
        }
      g_assert_cmpuint (summary->relation_rows - summary->requirements, <=, lost);
      g_assert_cmpuint (summary->relation_rows, ==, 5);
    }
}

/* Columns in another order, some more of them, CRLF, a BOM, no line end at the end. */
static void
test_other_layout (void)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  import_fixture_set (fixture, "occupationSkillRelations.csv",
                      "\xef\xbb\xbfnew column,skillUri,skillLabel,relationType,occupationUri\r\n"
                      "\"1\r\n2\"," SKILL "lamps,,essential," OCC "lighter\r\n"
                      "," SKILL "ladders,,essential," OCC "lighter\n"
                      "," SKILL "gas,,essential, " OCC "lighter \r\n"
                      "," SKILL "greet,\"a \"\"b\"\"\",optional," OCC "lighter\r\n"
                      "," SKILL "lamps,,optional," OCC "senior");
  summary = import_fixture (fixture, &error);
  g_assert_no_error (error);
  assert_minimal (summary);
}

static void
test_optional_files (void)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  import_fixture_remove (fixture, "skillSkillRelations.csv");
  import_fixture_remove (fixture, "skillsHierarchy_en.csv");
  import_fixture_remove (fixture, "greenSkillsCollection_en.csv");
  import_fixture_set (fixture, "conceptSchemes_en.csv", "anything");
  import_fixture_set (fixture, "dictionary_en.csv", "anything");
  summary = import_fixture (fixture, &error);
  g_assert_no_error (error);
  assert_minimal (summary);
  g_assert_cmpuint (import_test_count (summary, "missing-file"), ==, 3);
  g_assert_cmpuint (import_test_count (summary, "ignored-file"), ==, 2);
}

static gboolean
import_real (VocImportSummary **out_summary,
             const char        *first,
             const char        *second)
{
  g_autoptr (GPtrArray) sources = import_test_find_real (first, second, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GError) error = NULL;

  if (sources == NULL)
    {
      g_test_skip ("the real downloads are not here");
      return FALSE;
    }

  *out_summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);

  return TRUE;
}

static void
test_real_1_1_1 (void)
{
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GPtrArray) requirements = NULL;

  if (!import_real (&summary, "v1.1.1 - classification - ", "v1.1.1 - classification - en"))
    return;

  g_assert_cmpstr (summary->version, ==, "1.1.1");
  g_assert_cmpuint (summary->occupations, ==, 3007);
  g_assert_cmpuint (summary->skills, ==, 13896);
  g_assert_cmpuint (summary->groups, ==, 619 + 647);
  g_assert_cmpuint (summary->relation_rows, ==, 123855);
  g_assert_cmpuint (summary->requirements, ==, 123788);
  g_assert_cmpuint (import_test_count (summary, "unknown-occupation"), ==, 67);
  g_assert_cmpuint (import_test_count (summary, "unknown-broader"), ==, 1);
  g_assert_cmpuint (import_test_count (summary, "group-from-hierarchy"), ==, 7);
  g_assert_cmpuint (import_test_count (summary, "code-from-uri"), ==, 220);

  catalogue = open_catalogue ("en");
  occupation = voc_catalogue_lookup (catalogue, "2529.1", VOC_CONCEPT_OCCUPATION, NULL);
  requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), NULL);
  g_assert_cmpuint (requirements->len, ==, 64);
}

static void
test_real_1_2_0 (void)
{
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GPtrArray) requirements = NULL;
  guint counts[3][3] = { { 0 } };

  if (!import_real (&summary, "v1.2.0 - classification - en", "v1.2.0 - classification - es"))
    return;

  g_assert_cmpstr (summary->version, ==, "1.2.0");
  g_assert_cmpuint (summary->occupations, ==, 3039);
  g_assert_cmpuint (summary->skills, ==, 13939);
  g_assert_cmpuint (summary->groups, ==, 619 + 640);
  g_assert_cmpuint (summary->relation_rows, ==, 129004);
  g_assert_cmpuint (summary->requirements, ==, 128987);
  g_assert_cmpuint (import_test_count (summary, "both-essential-and-optional"), ==, 17);
  g_assert_cmpuint (import_test_count (summary, "skills-without-label"), ==,
                    13939 - 13626);

  catalogue = open_catalogue ("en");
  occupation = voc_catalogue_lookup (catalogue, "2529.1", VOC_CONCEPT_OCCUPATION, NULL);
  requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), NULL);
  for (guint i = 0; i < requirements->len; i++)
    {
      VocRequirement *requirement = g_ptr_array_index (requirements, i);
      VocSkill *skill = voc_requirement_get_skill (requirement);

      counts[voc_requirement_get_relation (requirement)][voc_skill_get_skill_type (skill)]++;
    }
  g_assert_cmpuint (requirements->len, ==, 81);
  g_assert_cmpuint (counts[VOC_RELATION_ESSENTIAL][VOC_SKILL_TYPE_UNCLASSIFIED], ==, 1);
  g_assert_cmpuint (counts[VOC_RELATION_ESSENTIAL][VOC_SKILL_TYPE_KNOWLEDGE], ==, 21);
  g_assert_cmpuint (counts[VOC_RELATION_ESSENTIAL][VOC_SKILL_TYPE_SKILL], ==, 25);
  g_assert_cmpuint (counts[VOC_RELATION_OPTIONAL][VOC_SKILL_TYPE_KNOWLEDGE], ==, 16);
  g_assert_cmpuint (counts[VOC_RELATION_OPTIONAL][VOC_SKILL_TYPE_SKILL], ==, 18);
}

/* Official descriptions come to facts from elsewhere by URI, whatever else the download says. */
static void
test_descriptions (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autoptr (GFile) tiny = g_file_new_for_path (path);
  g_autoptr (ImportFixture) esco = import_fixture_new_esco ();
  g_autoptr (ImportFixture) other = import_fixture_new_esco ();
  g_autoptr (GFile) zip = NULL;
  g_autoptr (GFile) other_zip = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GPtrArray) other_sources = NULL;
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autofree char *used = NULL;
  g_autoptr (GError) error = NULL;

  import_fixture_replace (esco, "occupations_en.csv", OCC "lighter",
                          "http://example.org/occupation/lamplighter");
  import_fixture_replace (esco, "skills_en.csv", SKILL "lamps",
                          "http://example.org/skill/light-lamps");
  import_fixture_replace (esco, "skills_en.csv", SKILL "gas",
                          "http://example.org/skill/gas-safety");
  /* A group that is said to be a skill. */
  import_fixture_replace (esco, "skills_en.csv", SKILL "greet", "http://example.org/isco/C9");
  zip = import_fixture_write_zip (esco, "esco v9.1.zip");
  sources = import_test_sources (tiny, zip, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (summary->occupations, ==, 2);
  g_assert_cmpuint (summary->skills, ==, 5);
  g_assert_cmpuint (summary->descriptions, ==, 2);
  g_assert_cmpuint (import_test_count (summary, "unknown-concept"), >, 0);

  catalogue = open_catalogue ("en");
  assert_label (catalogue, "http://example.org/occupation/lamplighter", VOC_CONCEPT_OCCUPATION,
                "lamplighter", "Lamplighters light lamps.\nEvery evening.");
  assert_label (catalogue, "http://example.org/skill/light-lamps", VOC_CONCEPT_SKILL, "light lamps",
                "Opening the valve, \"with care\".");
  used = voc_catalogue_dup_sources_text (catalogue);
  g_test_message ("%s", used);
  g_assert_nonnull (strstr (used, "descriptions of 2 concepts, by their URI"));

  other_zip = import_fixture_write_zip (other, "other.zip");
  other_sources = import_test_sources (tiny, other_zip, NULL);
  g_assert_null (import_test_run (other_sources, destination, NULL, &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE);
  g_assert_cmpstr (error->message, ==,
                   "These ESCO files describe nothing that is in the catalogue.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/esco-import/minimal", test_minimal);
  g_test_add_func ("/esco-import/shapes", test_shapes);
  g_test_add_func ("/esco-import/languages", test_languages);
  g_test_add_func ("/esco-import/language-order", test_language_order);
  g_test_add_func ("/esco-import/language-without-skills", test_language_without_skills);
  g_test_add_func ("/esco-import/other-base", test_other_base);
  g_test_add_func ("/esco-import/oddities", test_oddities);
  g_test_add_func ("/esco-import/other-layout", test_other_layout);
  g_test_add_func ("/esco-import/optional-files", test_optional_files);
  g_test_add_func ("/esco-import/descriptions", test_descriptions);
  g_test_add_func ("/esco-import/real-1.1.1", test_real_1_1_1);
  g_test_add_func ("/esco-import/real-1.2.0", test_real_1_2_0);

  return g_test_run ();
}
