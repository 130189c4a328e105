/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "import-fixtures.h"
#include "voc-field-texts.h"
#include "voc-fields.h"
#include "voc-json-parse.h"
#include "voc-lens.h"
#include "voc-near-work.h"

#define N_UNIT_GROUPS 436

/* Fewer would be no field to look around in, more no help. */
#define FEWEST 40
#define MOST 400

static VocCatalogue *builtin;

static void
test_default (void)
{
  VocFields *fields = voc_fields_get_default ();
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  const VocField *all;
  guint n;

  all = voc_fields_get_all (fields, &n);
  g_assert_cmpuint (n, ==, 18);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (voc_fields_find (fields, all[i].id) == &all[i]);
      g_assert_true (g_str_has_suffix (all[i].icon_name, "-symbolic"));
      g_assert_true (g_hash_table_add (names, (char *) voc_field_text_get_name (all[i].id)));
      g_assert_true (g_str_has_suffix (voc_field_text_get_sentence (all[i].id), "."));
    }

  g_assert_null (voc_fields_find (fields, "astrology"));
  g_assert_null (voc_fields_find (fields, NULL));
  /* The longest beginning wins: a vet is no doctor here. */
  g_assert_cmpstr (voc_fields_find_isco (fields, "2212")->id, ==, "health");
  g_assert_cmpstr (voc_fields_find_isco (fields, "2250")->id, ==, "nature");
  g_assert_cmpstr (voc_fields_find_isco (fields, "2250.4.1")->id, ==, "nature");
  g_assert_null (voc_fields_find_isco (fields, ""));
  g_assert_null (voc_fields_find_isco (fields, "x"));
}

/* Every unit group there is has a field, whether ESCO has an occupation in it or not. */
static void
test_unit_groups (void)
{
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (builtin, VOC_SCHEME_ISCO, NULL);
  guint n = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      const char *code = voc_concept_get_code (groups->pdata[i]);

      if (strlen (code) != 4)
        continue;
      n++;
      if (voc_fields_find_isco (voc_fields_get_default (), code) == NULL)
        g_error ("Unit group %s is in no field", code);
    }
  g_assert_cmpuint (n, ==, N_UNIT_GROUPS);
}

static void
check_occupations (VocCatalogue *catalogue)
{
  VocFields *fields = voc_fields_get_default ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VocMatrix) matrix =
    voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  g_autofree guint *counts = NULL;
  const VocField *all;
  guint n;

  g_assert_no_error (error);
  all = voc_fields_get_all (fields, &n);
  counts = g_new0 (guint, n);
  for (guint i = 0; i < matrix->n_occupations; i++)
    {
      const VocField *field = voc_fields_find_occupation (fields, matrix, i);

      if (field == NULL)
        g_error ("An occupation of %s is in no field", voc_matrix_get_isco (matrix, i));
      counts[field - all]++;
    }

  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s: %u", all[i].id, counts[i]);
      g_assert_cmpuint (counts[i], >=, FEWEST);
      g_assert_cmpuint (counts[i], <=, MOST);
    }
}

static void
test_builtin (void)
{
  check_occupations (builtin);
}

static void
test_esco_1_1_1 (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "esco.catalogue", NULL);
  g_autoptr (GFile) destination = g_file_new_for_path (path);
  g_autoptr (GPtrArray) sources =
    import_test_find_real ("v1.1.1 - classification - en", "v1.1.1 - classification - ", NULL);
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocCatalogue) esco = NULL;
  g_autoptr (GError) error = NULL;

  if (sources == NULL)
    {
      g_test_skip ("The real ESCO downloads are not here");
      return;
    }
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  esco = voc_catalogue_open (destination, "en", &error);
  g_assert_no_error (error);
  check_occupations (esco);
}

static guint
count (VocLens    *lens,
       const char *field,
       const char *isco)
{
  g_autoptr (VocOccupationQuery) query =
    g_object_new (VOC_TYPE_OCCUPATION_QUERY, "field", field, "isco", isco, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocAnswer) answer = voc_lens_answer (lens, query, NULL, &error);

  g_assert_no_error (error);
  return answer->ids->len;
}

/* A field is a condition like any other: the fields together are all there are. */
static void
test_query (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) scores =
    voc_scores_new (builtin, voc_score_model_get_default (), &error);
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  const VocField *all;
  guint total = 0;
  guint n;

  g_assert_no_error (error);
  all = voc_fields_get_all (voc_fields_get_default (), &n);
  for (guint i = 0; i < n; i++)
    total += count (lens, all[i].id, NULL);
  g_assert_cmpuint (total, ==, count (lens, NULL, NULL));
  g_assert_cmpuint (count (lens, "nature", "2250"), ==, count (lens, NULL, "2250"));
  g_assert_cmpuint (count (lens, "nature", "2250"), >, 0);
  g_assert_cmpuint (count (lens, "health", "2250"), ==, 0);
  /* What another version calls a field narrows nothing. */
  g_assert_cmpuint (count (lens, "astrology", NULL), ==, total);
}

typedef struct
{
  const char *words;
  const char *field;
} Near;

/* The field that people would look in. */
static const Near NEAR[] = {
  { "milk animals", "nature" },
  { "anaesthesia", "health" },
  { "debug software", "computers" },
  { "lay bricks", "building" },
  { "classroom management", "teaching" },
};

static void
test_near (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocMatrix) matrix =
    voc_matrix_new (builtin, voc_score_model_get_default (), &error);
  g_autoptr (VocNearWork) nothing = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (NEAR); i++)
    {
      g_autoptr (VocNearWork) near =
        voc_near_work_find (matrix, builtin, NEAR[i].words, NULL, &error);

      g_assert_no_error (error);
      g_test_message ("%s: %u skills", NEAR[i].words, near->n_skills);
      g_assert_cmpuint (near->n_skills, >, 0);
      g_assert_cmpuint (near->fields->len, >, 0);
      g_assert_cmpuint (near->fields->len, <=, 3);
      g_assert_cmpstr (((const VocField *) near->fields->pdata[0])->id, ==, NEAR[i].field);
    }

  nothing = voc_near_work_find (matrix, builtin, "xyzzyplugh", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (nothing->n_skills, ==, 0);
  g_assert_cmpuint (nothing->fields->len, ==, 0);
}

typedef struct
{
  const char *from;
  const char *to;
  const char *message;
} Broken;

static const Broken BROKEN[] = {
  { "\"format\": 1", "\"format\": 2", "fields.json: $.format: The format must be 1" },
  { "\"id\": \"health\"", "\"id\": \"astrology\"",
    "fields.json: $.fields[0].id: “astrology” is not known here." },
  { "\"id\": \"social\"", "\"id\": \"health\"",
    "fields.json: $.fields[1].id: There are two fields “health”." },
  { "\"id\": \"health\",", "", "fields.json: $.fields[0]" },
  { "\"1342\"", "\"13425\"", "fields.json: $.fields[0].groups[0]: “13425” is not the code" },
  { "\"1342\"", "1342", "fields.json: $.fields[0].groups[0]: There must be a string here." },
  { "\"1341\"", "\"1342\"",
    "fields.json: $.fields[1].groups[0]: Group 1342 is in a field of work already." },
  /* It would say nothing, and hide what is meant. */
  { "\"1342\"", "\"2211\"", "fields.json: $.fields[0].groups[0]: A group above 2211" },
  { "[ \"1342\", \"1343\", \"22\", \"32\", \"532\" ]", "[ ]",
    "fields.json: $.fields[0].groups: A field of work needs a group." },
  { "\"groups\": [ \"1342\"", "\"people\": 1, \"groups\": [ \"1342\"", "fields.json: $.fields[0]" },
};

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (BROKEN); i++)
    {
      g_autoptr (ImportFixture) files =
        import_fixture_new_from_folder (g_getenv ("VOCATION_FIELDS"));
      g_autofree char *name = g_strdup_printf ("broken-%u", i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) folder = NULL;

      import_fixture_replace (files, "fields.json", BROKEN[i].from, BROKEN[i].to);
      folder = import_fixture_write_folder (files, name);
      g_assert_null (voc_fields_new_from_folder (folder, &error));
      g_test_message ("%s", error->message);
      g_assert_true (error->domain == VOC_JSON_ERROR);
      g_assert_true (g_str_has_prefix (error->message, BROKEN[i].message));
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

  g_test_add_func ("/fields/default", test_default);
  g_test_add_func ("/fields/unit-groups", test_unit_groups);
  g_test_add_func ("/fields/builtin", test_builtin);
  g_test_add_func ("/fields/esco-1.1.1", test_esco_1_1_1);
  g_test_add_func ("/fields/query", test_query);
  g_test_add_func ("/fields/near", test_near);
  g_test_add_func ("/fields/broken", test_broken);

  status = g_test_run ();
  g_clear_object (&builtin);
  return status;
}
