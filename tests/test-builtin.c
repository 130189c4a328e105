/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

/* What the catalogue that comes with Vocation promises. */

static VocCatalogue *builtin;

/* ESCO has no occupation in these minor groups of ISCO-08. */
static const char *const EMPTY_IN_ESCO[] = { "224", "631", "632", "633", "634", NULL };

static void
test_size (void)
{
  const VocCatalogueCounts *counts = voc_catalogue_get_counts (builtin);

  g_assert_cmpuint (counts->occupations, ==, 3039);
  g_assert_cmpuint (counts->skills, ==, 13939);
  g_assert_cmpuint (counts->relations, ==, 128987);
  g_assert_cmpuint (counts->essential, ==, 67622);
  g_assert_cmpuint (counts->optional, ==, 61365);
  g_assert_nonnull (strstr (voc_catalogue_get_meta (builtin, "acknowledgement"), "ESCO"));
}

/* With ESCO's descriptions, which the import adds to the sources, it is as true. */
static void
test_changes (void)
{
  const char *changes = voc_catalogue_get_meta (builtin, "changes");
  g_autofree char *sources = voc_catalogue_dup_sources_text (builtin);

  g_assert_nonnull (strstr (changes, "Descriptions are our own, except where the sources name"));
  g_assert_null (strstr (sources, "descriptions of"));
}

/* The file is whole, and an occupation asks for all that ESCO says. */
static void
test_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation = NULL;

  g_assert_true (voc_catalogue_check (voc_catalogue_get_file (builtin), NULL, &error));
  g_assert_no_error (error);
  occupation = voc_catalogue_lookup (builtin, "2529.1", VOC_CONCEPT_OCCUPATION, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (voc_occupation_get_n_essential (VOC_OCCUPATION (occupation)), ==, 47);
  g_assert_cmpuint (voc_occupation_get_n_optional (VOC_OCCUPATION (occupation)), ==, 34);
}

/* Whoever knows a name in another language finds it, too. */
static void
test_names (void)
{
  static const char *const NAMES[] = {
    "general veterinarian", "Allgemeintierärztin", "vétérinaire", "veterinario general/veterinaria general", NULL
  };

  for (gsize i = 0; NAMES[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) concept =
        voc_catalogue_lookup (builtin, NAMES[i], VOC_CONCEPT_OCCUPATION, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (voc_concept_get_code (concept), ==, "2250.6");
    }
}

/* Every minor group that ESCO fills has an occupation here; names each that lacks one. */
static void
test_minor_groups (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (builtin, VOC_SCHEME_ISCO, &error);
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (builtin, &error);
  g_autoptr (GHashTable) filled = g_hash_table_new (NULL, NULL);
  guint n_minor = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < occupations->len; i++)
    {
      VocGroup *group = voc_occupation_get_isco_group (occupations->pdata[i]);

      for (; group != NULL; group = voc_group_get_parent (group))
        g_hash_table_add (filled, group);
    }

  for (guint i = 0; i < groups->len; i++)
    {
      const char *code = voc_concept_get_code (groups->pdata[i]);

      if (strlen (code) != 3)
        continue;
      n_minor++;
      if (!g_strv_contains (EMPTY_IN_ESCO, code) &&
          !g_hash_table_contains (filled, groups->pdata[i]))
        {
          g_test_message ("No occupation in ISCO-08 minor group %s", code);
          g_test_fail ();
        }
    }
  g_assert_cmpuint (n_minor, ==, 130);
}

/* So many have a sentence of our own, and no two of a kind say the same. */
static void
check_descriptions (GPtrArray *concepts,
                    guint      n_described)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < concepts->len; i++)
    {
      const char *description = voc_concept_get_description (concepts->pdata[i]);

      if (description != NULL && !g_hash_table_add (seen, (gpointer) description))
        {
          g_test_message ("Said twice: %s", voc_concept_get_uri (concepts->pdata[i]));
          g_test_fail ();
        }
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, n_described);
}

static void
test_descriptions (void)
{
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (builtin, NULL);
  g_autoptr (GPtrArray) skills = voc_catalogue_dup_skills (builtin, NULL);

  check_descriptions (occupations, 154);
  check_descriptions (skills, 4769);
}

/* Whoever reads in another language reads of the same occupations; what we have not translated is marked. */
static void
test_languages (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) other =
    voc_catalogue_open (voc_catalogue_get_file (builtin), data, &error);
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (builtin, NULL);
  g_autoptr (VocConcept) skill = NULL;
  guint n_described = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < occupations->len; i++)
    {
      VocConcept *english = occupations->pdata[i];
      g_autoptr (VocConcept) concept = NULL;

      g_assert_false (voc_concept_is_untranslated (english));
      if (voc_concept_get_description (english) == NULL)
        continue;
      concept = voc_catalogue_dup_concept (other, voc_concept_get_id (english), &error);
      g_assert_no_error (error);
      if (voc_concept_is_untranslated (concept))
        {
          g_test_message ("%s: not in %s", voc_concept_get_label (english), (const char *) data);
          g_test_fail ();
        }
      n_described += g_strcmp0 (voc_concept_get_description (concept),
                                voc_concept_get_description (english)) != 0;
    }
  g_assert_cmpuint (n_described, ==, 154);

  skill = voc_catalogue_lookup (other, "lay bricks", VOC_CONCEPT_SKILL, &error);
  g_assert_no_error (error);
  g_assert_true (voc_concept_is_untranslated (skill));
  /* Nor do English names stand among those of another language; beside an English label they may. */
  for (guint i = 0; voc_concept_get_alternative_labels (skill)[i] != NULL; i++)
    g_assert_true (g_str_equal (voc_concept_get_label (skill), "lay bricks") ||
                   !g_str_equal (voc_concept_get_alternative_labels (skill)[i], "bricklaying"));
}

/* The words that people use, and the occupation that must be among the first three. */
static void
test_everyday_words (void)
{
  static const struct
  {
    const char *text;
    const char *code;
  } QUERIES[] = {
    { "nurse", "2221.2" },          { "truck driver", "8332.2" },
    { "lorry driver", "8332.2" },   { "barista", "5132.1.1" },
    { "programmer", "2512.4" },     { "plumber", "7126.8" },
    { "primary teacher", "2341.1" },        { "cleaner", "9111.1" },
    { "farmer", "6130.2" },         { "accountant", "2411.1" },
    { "soldier", "0310.3" },        { "hairdresser", "5141.1" },
    { "electrician", "7411.1" },    { "call centre", "5244.1" },
    { "CISO", "2529.1" },           { "doctor", "2211.1" },
    { "dentist", "2261.1" },        { "pharmacist", "2262.1" },
    { "physiotherapist", "2264.2" }, { "lawyer", "2611.1" },
    { "judge", "2612.1" },          { "police", "5412.1" },
    { "firefighter", "5411.1" },    { "chef", "3434.1" },
    { "cook", "5120.1" },           { "waiter", "5131.2" },
    { "bartender", "5132.1" },      { "baker", "7512.1" },
    { "butcher", "7511.1" },        { "carpenter", "7115.1" },
    { "bricklayer", "7112.1" },     { "painter", "7131.1" },
    { "roofer", "7121.1" },         { "welder", "7212.3" },
    { "car mechanic", "7231.10" },  { "bus driver", "8331.1" },
    { "taxi driver", "8322.7" },    { "train driver", "8311.1" },
    { "pilot", "3153.2" },          { "flight attendant", "5111.2" },
    { "shop assistant", "5223.6" }, { "cashier", "5230.1" },
    { "receptionist", "4226.1" },   { "secretary", "4120.1" },
    { "postman", "4412.2" },        { "librarian", "2622.2" },
    { "journalist", "2642.1" },     { "photographer", "3431.1" },
    { "graphic designer", "2166.9" }, { "architect", "2161.1" },
    { "civil engineer", "2142.1" }, { "software tester", "2519.7" },
    { "web developer", "2513.5" },  { "data analyst", "2511.3" },
    { "social worker", "2635.3" },  { "nanny", "5311.1" },
    { "carer", "5321.1" },          { "midwife", "2222.1" },
    { "paramedic", "3258.2" },      { "vet", "2250.6" },
    { "gardener", "6113.5" },       { "fisherman", "6223.1" },
    { "miner", "8111.5" },          { "crane operator", "8343.5" },
    { "factory worker", "9329.1" }, { "warehouse worker", "9333.8" },
    { "packer", "9321.2" },         { "dustman", "9611.1" },
    { "security guard", "5414.1" }, { "estate agent", "3334.3" },
    { "bank clerk", "4211.1" },     { "insurance", "3321.1" },
    { "HR", "2423.3" },             { "project manager", "1219.6" },
    { "CEO", "1120.3" },            { "politician", "1111.5" },
    { "musician", "2652.3" },       { "actor", "2655.1" },
    { "footballer", "3421.1" },     { "gym instructor", "3423.2" },
    { "tailor", "7531.5" },         { "optician", "3254.1" },
    { "translator", "2643.6" },     { "tour guide", "5113.1" },
    { "travel agent", "4221.7" },   { "hotel manager", "1411.1" },
    { "handyman", "9622.1" },       { "stewardess", "5111.2" },
    { "ICT security officer", "2529.1" }, { "2529", "2529.1" },
    { "Krankenschwester", "2221.2" }, { "Busfahrer", "8331.1" },
    { "enfermera", "2221.2" },      { "camarero", "5131.2" },
    { "infirmière", "2221.2" },     { "plombier", "7126.8" },
  };
  guint n_missed = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (QUERIES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits =
        voc_catalogue_search (builtin, QUERIES[i].text, VOC_CONCEPT_OCCUPATION, 3, NULL, &error);
      gboolean found = FALSE;

      g_assert_no_error (error);
      for (guint n = 0; n < hits->len; n++)
        {
          const VocSearchHit *hit = hits->pdata[n];
          g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (builtin, hit->concept, NULL);

          found |= g_str_equal (voc_concept_get_code (concept), QUERIES[i].code);
        }
      if (!found)
        g_test_message ("“%s” does not find %s", QUERIES[i].text, QUERIES[i].code);
      n_missed += !found;
    }
  g_assert_cmpuint (n_missed, ==, 0);
}

/* What is typed without the marks of a language, or with other forms of its letters, finds the same. */
static void
test_letters (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *code;
  } QUERIES[] = {
    { "it", "panettiere", "7512.1" },       { "it", "infermiera", "2221.2" },
    { "it", "parrucchiere", "5141.1" },     { "it", "idraulico", "7126.8" },
    { "pl", "piekarz", "7512.1" },          { "pl", "pielegniarka", "2221.2" },
    { "pl", "glowny ksiegowy", "1211.1.1" }, { "pl", "sprzatacz domowy", "9111.1" },
    { "pl", "spawacze", "7212.3" },         { "uk", "Пекар", "7512.1" },
    { "uk", "м'ясник", "7511.1" },          { "uk", "м’ясник", "7511.1" },
    { "uk", "мʼясник", "7511.1" },          { "uk", "мясник", "7511.1" },
    { "uk", "ремонт комп'ютерів", "7422.2" },       { "uk", "кухарі", "5120.1" },
    { "ar", "خباز", "7512.1" },             { "ar", "الخباز", "7512.1" },
    { "ar", "خبّاز", "7512.1" },             { "ar", "امين مكتبه", "2622.2" },
    { "ar", "مهندس مدنى", "2142.1" },       { "ar", "خبـــاز", "7512.1" },
  };
  g_autoptr (VocCatalogue) catalogue = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (QUERIES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = NULL;
      g_autoptr (VocConcept) first = NULL;

      if (catalogue == NULL ||
          !g_str_equal (voc_catalogue_get_language (catalogue), QUERIES[i].language))
        {
          g_clear_object (&catalogue);
          catalogue =
            voc_catalogue_open (voc_catalogue_get_file (builtin), QUERIES[i].language, &error);
          g_assert_no_error (error);
        }
      hits = voc_catalogue_search (catalogue, QUERIES[i].text, VOC_CONCEPT_OCCUPATION, 3, NULL,
                                   &error);
      g_assert_no_error (error);
      for (guint n = 0; first == NULL && n < hits->len; n++)
        {
          const VocSearchHit *hit = hits->pdata[n];
          g_autoptr (VocConcept)
            concept = voc_catalogue_dup_concept (catalogue, hit->concept, NULL);

          if (g_str_equal (voc_concept_get_code (concept), QUERIES[i].code))
            first = g_steal_pointer (&concept);
        }
      if (first == NULL)
        {
          g_test_message ("“%s” does not find %s", QUERIES[i].text, QUERIES[i].code);
          g_test_fail ();
        }
    }
}

/* A catalogue of the real ESCO 1.2.0, or NULL if the download is not here. */
static VocCatalogue *
import_esco (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "esco.catalogue", NULL);
  g_autoptr (GFile) destination = g_file_new_for_path (path);
  g_autoptr (GPtrArray) sources =
    import_test_find_real ("v1.2.0 - classification - en", NULL);
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  if (sources == NULL)
    return NULL;

  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);

  return voc_catalogue_open (destination, "en", NULL);
}

/* What an occupation asks for, as "essential URI" and "optional URI", in order. */
static char *
describe_requirements (VocCatalogue *catalogue,
                       const char   *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (catalogue, uri, VOC_CONCEPT_OCCUPATION, &error);
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  g_assert_no_error (error);
  requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (requirements->pdata[i]);
      VocRelation relation = voc_requirement_get_relation (requirements->pdata[i]);

      g_ptr_array_add (lines,
                       g_strdup_printf ("%s %s %s %s %d", voc_relation_to_id (relation),
                                        voc_concept_get_uri (VOC_CONCEPT (skill)),
                                        voc_skill_type_to_id (voc_skill_get_skill_type (skill)),
                                        voc_reuse_level_to_id (voc_skill_get_reuse_level (skill)),
                                        voc_concept_get_collections (VOC_CONCEPT (skill))));
    }
  g_ptr_array_sort_values (lines, (GCompareFunc) strcmp);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* Counts mean the same here and in the full catalogue: nothing is left out, nothing added. */
static void
test_requirements_equal_esco (void)
{
  g_autoptr (VocCatalogue) esco = import_esco ();
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (builtin, NULL);

  if (esco == NULL)
    {
      g_test_skip ("The real ESCO downloads are not here");
      return;
    }

  /* Every seventh is enough to see: the tables are checked against the download by themselves. */
  for (guint i = 0; i < occupations->len; i += 7)
    {
      const char *uri = voc_concept_get_uri (occupations->pdata[i]);
      g_autofree char *ours = describe_requirements (builtin, uri);
      g_autofree char *theirs = describe_requirements (esco, uri);

      g_assert_cmpstr (ours, ==, theirs);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  builtin = open_builtin ("en");

  g_test_add_func ("/builtin/size", test_size);
  g_test_add_func ("/builtin/changes", test_changes);
  g_test_add_func ("/builtin/whole", test_whole);
  g_test_add_func ("/builtin/names", test_names);
  g_test_add_func ("/builtin/minor-groups", test_minor_groups);
  g_test_add_func ("/builtin/descriptions", test_descriptions);
  g_test_add_data_func ("/builtin/languages/de", "de", test_languages);
  g_test_add_data_func ("/builtin/languages/es", "es", test_languages);
  g_test_add_data_func ("/builtin/languages/fr", "fr", test_languages);
  g_test_add_data_func ("/builtin/languages/it", "it", test_languages);
  g_test_add_data_func ("/builtin/languages/pl", "pl", test_languages);
  g_test_add_data_func ("/builtin/languages/uk", "uk", test_languages);
  g_test_add_data_func ("/builtin/languages/ar", "ar", test_languages);
  g_test_add_func ("/builtin/everyday-words", test_everyday_words);
  g_test_add_func ("/builtin/letters", test_letters);
  g_test_add_func ("/builtin/requirements-equal-esco", test_requirements_equal_esco);

  status = g_test_run ();
  g_clear_object (&builtin);
  return status;
}
