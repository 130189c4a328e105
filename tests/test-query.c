/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include <sqlite3.h>

#include "voc-catalogue-query.h"
#include "voc-catalogue-scores.h"
#include "voc-import.h"

/*
 * Lists by condition, each beside SQL that was written by hand for the same question. They run on
 * the built-in catalogue, and on the real ESCO where it is.
 */

#define SKILL(label) \
  "(SELECT concept FROM name WHERE kind = 2 AND field = 1 AND language = 0 AND text = '" label "')"
#define NEEDS(label) \
  "id IN (SELECT occupation FROM requirement WHERE skill = " SKILL (label) ")"
#define IN_ISCO(code) \
  "isco_group IN (SELECT id FROM concept WHERE kind = 3 AND code GLOB '" code "*'" \
  "  AND uri LIKE '%/isco/%')"
#define SHARE(bit) \
  "(SELECT avg (100.0 * (collections & " #bit " <> 0)) FROM requirement" \
  "  JOIN concept ON concept.id = skill WHERE occupation = occupation.id)"
#define N_ESSENTIAL \
  "(SELECT count (*) FROM requirement WHERE occupation = occupation.id AND relation = 1)"

/* What lists show of a score: whole points. */
#define SHOWN(column) \
  "(SELECT cast (round (" column " / 1000.0) AS INTEGER) FROM score" \
  "  WHERE score.occupation = occupation.id AND weight > 0)"

typedef struct
{
  const char *property;
  guint number;
} Number;

typedef struct
{
  const char *needs[3];    /* labels */
  const char *without[2];  /* labels */
  const char *property;    /* a property that is a number */
  guint number;
  Number scores[3];        /* the same for scores */
  const char *isco;
  const char *where;       /* the same by hand */
} OccupationCase;

static const OccupationCase OCCUPATION_CASES[] = {
  { .where = "TRUE" },
  { .isco = "2", .where = IN_ISCO ("2") },
  { .isco = "0", .where = IN_ISCO ("0") },
  { .isco = "251", .where = IN_ISCO ("251") },
  { .isco = "25",
    .property = "min-digital",
    .number = 50,
    .where = IN_ISCO ("25") " AND " SHARE (1) " >= 50" },
  { .property = "min-green", .number = 10, .where = SHARE (4) " >= 10" },
  { .property = "min-transversal", .number = 5, .where = SHARE (8) " >= 5" },
  { .property = "min-essential", .number = 40, .where = N_ESSENTIAL " >= 40" },
  { .property = "max-essential", .number = 10, .where = N_ESSENTIAL " <= 10" },
  { .property = "skill-level", .number = 1,
    .where = "(" IN_ISCO ("9") " OR " IN_ISCO ("03") ")" },
  { .property = "skill-level", .number = 3, .where = "(" IN_ISCO ("3") " OR " IN_ISCO ("14") ")" },
  { .needs = { "manage staff" }, .where = NEEDS ("manage staff") },
  { .needs = { "manage staff" },
    .isco = "1",
    .where = NEEDS ("manage staff") " AND " IN_ISCO ("1") },
  { .without = { "manage staff" }, .where = "NOT " NEEDS ("manage staff") },
  /* The example that must work. */
  { .needs = { "statistics", "Python (computer programming)" },
    .without = { "manage staff" },
    .isco = "2",
    .where = NEEDS ("statistics") " AND " NEEDS (
      "Python (computer programming)") " AND NOT " NEEDS ("manage staff") " AND " IN_ISCO ("2") },
  { .scores = { { "min-resilience", 60 } }, .where = SHOWN ("resilience_anchored") " >= 60" },
  { .scores = { { "max-exposure", 30 } }, .where = SHOWN ("exposure_anchored") " <= 30" },
  { .scores = { { "min-resilience", 40 }, { "max-resilience", 60 } },
    .where =
      SHOWN ("resilience_anchored") " IN (40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,"
                                    " 53, 54, 55, 56, 57, 58, 59, 60)" },
  { .scores = { { "min-mt-green", 50 } }, .where = SHOWN ("green") " >= 50" },
  { .scores = { { "min-mt-care", 70 }, { "max-rob", 45 } },
    .isco = "2",
    .where = SHOWN ("mt_care") " >= 70 AND " SHOWN ("v_rob_anchored") " <= 45 AND " IN_ISCO ("2") },
  { .scores = { { "min-hum", 55 }, { "max-gen", 70 } },
    .needs = { "manage staff" },
    .where = SHOWN ("v_hum_anchored") " >= 55 AND " SHOWN ("v_gen_anchored") " <= 70 AND " NEEDS (
      "manage staff") },
  { .scores = { { "max-exposure", 40 }, { "min-mt-know", 50 } },
    .without = { "manage staff" },
    .property = "min-digital",
    .number = 10,
    .where = SHOWN ("exposure_anchored") " <= 40 AND " SHOWN ("mt_know") " >= 50 AND NOT " NEEDS (
      "manage staff") " AND " SHARE (1) " >= 10" },
  { .scores = { { "max-ml", 30 }, { "max-dig", 60 }, { "min-mt-secure", 20 } },
    .where = SHOWN ("v_ml_anchored") " <= 30 AND " SHOWN ("v_dig_anchored") " <= 60 AND " SHOWN (
      "mt_secure") " >= 20" },
};

typedef struct
{
  const char *property;
  int number;
  VocCollections collections;
  guint min_uses;
  const char *group;  /* code */
  const char *where;
} SkillCase;

static const SkillCase SKILL_CASES[] = {
  { .where = "TRUE" },
  { .property = "skill-type", .number = VOC_SKILL_TYPE_KNOWLEDGE, .where = "type = 1" },
  { .property = "reuse-level", .number = VOC_REUSE_UNCLASSIFIED, .where = "reuse = 0" },
  { .property = "reuse-level", .number = VOC_REUSE_TRANSVERSAL, .where = "reuse = 4" },
  { .collections = VOC_COLLECTION_GREEN,
    .where = "id IN (SELECT id FROM concept WHERE collections & 4)" },
  { .collections = VOC_COLLECTION_DIGITAL | VOC_COLLECTION_TRANSVERSAL,
    .where = "id IN (SELECT id FROM concept WHERE collections & 1 AND collections & 8)" },
  { .min_uses = 12,
    .where = "id IN (SELECT skill FROM requirement GROUP BY skill HAVING count (*) >= 12)" },
  /* Direct members and those one and two steps further down, written out. */
  { .group = "0613",
    .where =
      "id IN (WITH g (id) AS (SELECT id FROM concept WHERE code = '0613'),"
      " a AS (SELECT concept FROM broader WHERE broader IN g),"
      " b AS (SELECT concept FROM broader WHERE broader IN a),"
      " c AS (SELECT concept FROM broader WHERE broader IN b),"
      " d AS (SELECT concept FROM broader WHERE broader IN c)"
      " SELECT * FROM a UNION SELECT * FROM b UNION SELECT * FROM c UNION SELECT * FROM d)" },
};

typedef struct
{
  VocCatalogue *catalogue;  /* (owned) */
  sqlite3 *db;              /* (owned) */
} Fixture;

static void
fixture_clear (Fixture *fixture)
{
  g_clear_object (&fixture->catalogue);
  g_clear_pointer (&fixture->db, sqlite3_close);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static Fixture
open_fixture (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  Fixture fixture = { voc_catalogue_open (file, "en", &error), NULL };

  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (path, &fixture.db), ==, SQLITE_OK);
  return fixture;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  return *(const guint *) a < *(const guint *) b ? -1 : *(const guint *) a > *(const guint *) b;
}

/* The numbers in order, as text, so that a failure shows both lists. */
static char *
describe (GArray *ids)
{
  GString *text = g_string_new (NULL);

  g_array_sort (ids, compare_numbers);
  g_string_append_printf (text, "%u:", ids->len);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (text, " %u", g_array_index (ids, guint, i));
  return g_string_free_and_steal (text);
}

static GArray *
ask_by_hand (sqlite3    *db,
             const char *table,
             const char *where)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s WHERE %s", table, where);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (guint));
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sqlite3_errmsg (db), sql);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      guint id = sqlite3_column_int (statement, 0);

      g_array_append_val (ids, id);
    }
  sqlite3_finalize (statement);

  return ids;
}

static char *
find_uri (VocCatalogue *catalogue,
          const char   *label)
{
  g_autoptr (VocConcept) skill = voc_catalogue_lookup (catalogue, label, VOC_CONCEPT_SKILL, NULL);

  return g_strdup (skill != NULL ? voc_concept_get_uri (skill) : "x:unknown");
}

static void
check_occupations (Fixture              *fixture,
                   const OccupationCase *test,
                   guint                *n_found)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GArray) expected = ask_by_hand (fixture->db, "occupation", test->where);
  g_autofree char *got_text = NULL;
  g_autofree char *expected_text = NULL;

  for (gsize i = 0; test->needs[i] != NULL; i++)
    {
      g_autofree char *uri = find_uri (fixture->catalogue, test->needs[i]);

      voc_occupation_query_add_need (query, uri);
    }
  if (test->without[0] != NULL)
    {
      g_autofree char *uri = find_uri (fixture->catalogue, test->without[0]);

      voc_occupation_query_add_without (query, uri);
    }
  if (test->property != NULL)
    g_object_set (query, test->property, test->number, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (test->scores) && test->scores[i].property != NULL; i++)
    g_object_set (query, test->scores[i].property, test->scores[i].number, NULL);
  g_object_set (query, "isco", test->isco, NULL);

  ids = voc_catalogue_query_occupations (fixture->catalogue, query, NULL, &error);
  g_assert_no_error (error);
  *n_found += ids->len;
  got_text = describe (ids);
  expected_text = describe (expected);
  g_test_message ("%s", test->where);
  g_assert_cmpstr (got_text, ==, expected_text);
}

static void
check_skills (Fixture         *fixture,
              const SkillCase *test,
              guint           *n_found)
{
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GArray) expected = ask_by_hand (fixture->db, "skill", test->where);
  g_autofree char *got_text = NULL;
  g_autofree char *expected_text = NULL;

  g_object_set (query, "collections", test->collections, "min-uses", test->min_uses, NULL);
  if (test->property != NULL)
    g_object_set (query, g_str_equal (test->property, "skill-type") ? "has-type" : "has-reuse",
                  TRUE, test->property, test->number, NULL);
  if (test->group != NULL)
    {
      g_autoptr (VocConcept) group =
        voc_catalogue_lookup (fixture->catalogue, test->group, VOC_CONCEPT_GROUP, NULL);

      g_object_set (query, "group", voc_concept_get_uri (group), NULL);
    }

  ids = voc_catalogue_query_skills (fixture->catalogue, query, NULL, &error);
  g_assert_no_error (error);
  *n_found += ids->len;
  got_text = describe (ids);
  expected_text = describe (expected);
  g_test_message ("%s", test->where);
  g_assert_cmpstr (got_text, ==, expected_text);
}

static void
check_all (const char *path)
{
  g_auto (Fixture) fixture = open_fixture (path);
  guint n_occupations = 0;
  guint n_skills = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (OCCUPATION_CASES); i++)
    check_occupations (&fixture, &OCCUPATION_CASES[i], &n_occupations);
  for (gsize i = 0; i < G_N_ELEMENTS (SKILL_CASES); i++)
    check_skills (&fixture, &SKILL_CASES[i], &n_skills);

  /* Equal lists would prove nothing if all of them were empty. */
  g_assert_cmpuint (n_occupations, >, voc_catalogue_get_counts (fixture.catalogue)->occupations);
  g_assert_cmpuint (n_skills, >, voc_catalogue_get_counts (fixture.catalogue)->skills);
}

static void
test_builtin (void)
{
  check_all (g_getenv ("VOCATION_BUILTIN"));
}

static void
test_esco (void)
{
  g_autofree char *zip = g_build_filename (g_getenv ("VOCATION_TEST_DATA"), "esco",
                                           "ESCO dataset - v1.2.0 - classification - en - csv.zip",
                                           NULL);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "esco.catalogue", NULL);
  g_autoptr (GFile) destination = g_file_new_for_path (path);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (VocImport) import = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_test (zip, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("The real ESCO downloads are not here");
      return;
    }

  g_ptr_array_add (sources, g_file_new_for_path (zip));
  import = voc_import_new (sources, destination, NULL);
  voc_import_run (import, NULL, &error);
  g_assert_no_error (error);
  check_all (path);
}

/* The codes of a list, in its order. */
static char *
list_codes (VocCatalogue      *catalogue,
            const char        *isco,
            const char        *text,
            VocOccupationSort  sort)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GArray) ids = NULL;
  GString *codes = g_string_new (NULL);

  g_object_set (query, "isco", isco, "text", text, "sort", sort, NULL);
  ids = voc_catalogue_query_occupations (catalogue, query, NULL, NULL);
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (VocConcept) concept =
        voc_catalogue_dup_concept (catalogue, g_array_index (ids, guint, i), NULL);

      g_string_append_printf (codes, "%s%s", i > 0 ? " " : "", voc_concept_get_code (concept));
    }

  return g_string_free_and_steal (codes);
}

static void
test_order (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autofree char *by_label = list_codes (fixture.catalogue, "251", NULL,
                                          VOC_OCCUPATION_SORT_LABEL);
  g_autofree char *by_code = list_codes (fixture.catalogue, "251", NULL, VOC_OCCUPATION_SORT_CODE);
  g_autofree char *by_skills = list_codes (fixture.catalogue, "221", NULL,
                                           VOC_OCCUPATION_SORT_SKILLS);
  g_autofree char *found = list_codes (fixture.catalogue, NULL, "nurse",
                                       VOC_OCCUPATION_SORT_RELEVANCE);

  /* data analyst, software developer, software tester, web developer */
  g_assert_cmpstr (by_label, ==, "2511.3 2512.4 2519.7 2513.5");
  g_assert_cmpstr (by_code, ==, "2511.3 2512.4 2513.5 2519.7");
  g_assert_cmpstr (by_skills, ==, "2211.1");
  g_assert_true (g_str_has_prefix (found, "2221.2 "));
}

/* By each score, both ways: never out of order, and what has no score at the end. */
static void
test_score_order (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GArray) rows = voc_catalogue_dup_scores (fixture.catalogue, NULL);

  for (guint i = 0; i < rows->len; i += 5)
    g_array_index (rows, VocScoreRow, i).weight = 0;
  g_assert_true (voc_catalogue_replace_scores (fixture.catalogue, rows, "some", NULL));

  for (guint i = 0; i < 2 * VOC_QUERY_N_SCORES; i++)
    {
      const VocQueryScore *score = voc_query_score_get (i / 2);
      g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
      g_autoptr (GHashTable) shown =
        voc_catalogue_dup_shown_scores (fixture.catalogue, score->column, NULL);
      g_autoptr (GArray) ids = NULL;
      int last = 0;
      VocScoreColumn column;

      g_assert_true (voc_occupation_sort_get_score (score->sort, &column) &&
                     column == score->column);
      g_object_set (query, "sort", score->sort, "ascending", i % 2 == 1, NULL);
      ids = voc_catalogue_query_occupations (fixture.catalogue, query, NULL, NULL);
      g_assert_cmpuint (ids->len, ==, voc_catalogue_get_counts (fixture.catalogue)->occupations);
      for (guint at = 0; at < ids->len; at++)
        {
          gpointer id = GUINT_TO_POINTER (g_array_index (ids, guint, at));
          int value = GPOINTER_TO_INT (g_hash_table_lookup (shown, id));

          g_assert_true (at == 0 || !g_hash_table_contains (shown, id) ||
                         (i % 2 == 1 ? value >= last : value <= last));
          g_assert_true (g_hash_table_contains (shown, id) == (at < g_hash_table_size (shown)));
          last = value;
        }
    }
}

/* What lists show is what the row of the table has with anchor, and so what pages show. */
static void
test_shown_scores (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GArray) rows = voc_catalogue_dup_scores (fixture.catalogue, NULL);
  guint n_anchored = 0;

  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    {
      VocScoreColumn column = voc_query_score_get (i)->column;
      g_autoptr (GHashTable) shown =
        voc_catalogue_dup_shown_scores (fixture.catalogue, column, NULL);

      for (guint r = 0; r < rows->len; r++)
        {
          const VocScoreRow *row = &g_array_index (rows, VocScoreRow, r);
          gpointer value;

          if (!g_hash_table_lookup_extended (shown, GUINT_TO_POINTER (row->occupation), NULL,
                                             &value))
            {
              g_assert_cmpint (row->weight, ==, 0);
              continue;
            }
          g_assert_cmpint (GPOINTER_TO_INT (value), ==, voc_score_row_get_shown (row, column));
          n_anchored += voc_score_row_get_shown (row, column) != row->values[column];
        }
    }

  g_assert_cmpuint (n_anchored, >, rows->len);
}

/* Scores that are replaced in memory are the ones that lists and pages have. */
static void
test_replaced_scores (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GArray) rows = voc_catalogue_dup_scores (fixture.catalogue, NULL);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, VocScoreRow, i).anchored = i == 7 ? 77000 : 10000;
  g_assert_true (voc_catalogue_replace_scores (fixture.catalogue, rows, "another", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (voc_catalogue_get_model_version (fixture.catalogue), ==, "another");

  g_object_set (query, "min-resilience", 11, NULL);
  ids = voc_catalogue_query_occupations (fixture.catalogue, query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, 1);
  g_assert_cmpuint (g_array_index (ids, guint, 0), ==,
                    g_array_index (rows, VocScoreRow, 7).occupation);
}

/* Distinctiveness is the mean idf of all requirements, counted here anew for neighbours in the list. */
static double
mean_idf (VocCatalogue *catalogue,
          guint         id)
{
  g_autoptr (VocConcept) occupation = voc_catalogue_dup_concept (catalogue, id, NULL);
  g_autoptr (GPtrArray) requirements =
    voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (occupation), NULL);
  double sum = 0;

  for (guint i = 0; i < requirements->len; i++)
    sum += voc_catalogue_get_idf (catalogue, voc_requirement_get_skill (requirements->pdata[i]));
  return sum / requirements->len;
}

/* Each number has the hit that it was found by, in every order; conditions take some away, and the
 * order of the rest stays that of the search. */
static void
test_answer_hits (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GPtrArray) found =
    voc_catalogue_search (fixture.catalogue, "develop", VOC_CONCEPT_SKILL, 0, NULL, NULL);
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();

  g_assert_cmpuint (found->len, >, 3);
  g_object_set (query, "text", " develop ", NULL);
  for (VocSkillSort sort = VOC_SKILL_SORT_RELEVANCE; sort <= VOC_SKILL_SORT_USES; sort++)
    for (guint min_uses = 0; min_uses <= 2; min_uses++)
      {
        g_autoptr (VocAnswer) answer = NULL;

        g_object_set (query, "sort", sort, "min-uses", min_uses, NULL);
        answer = voc_catalogue_answer_skills (fixture.catalogue, query, NULL, NULL);
        g_assert_null (answer->meant);
        g_assert_cmpuint (answer->hits->len, ==, answer->ids->len);
        g_assert_cmpuint (answer->ids->len, <=, found->len);
        g_assert_true (min_uses > 0 || answer->ids->len == found->len);
        for (guint i = 0, at = 0; i < answer->ids->len; i++)
          {
            g_assert_cmpuint (voc_answer_get_hit (answer, i)->concept, ==,
                              g_array_index (answer->ids, guint, i));
            if (sort != VOC_SKILL_SORT_RELEVANCE)
              continue;
            while (at < found->len && ((VocSearchHit *) found->pdata[at])->concept !=
                                        g_array_index (answer->ids, guint, i))
              at++;
            g_assert_cmpuint (at, <, found->len);
          }
      }
}

static void
test_answer_meant (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
  g_autoptr (VocOccupationQuery) occupations = voc_occupation_query_new ();
  g_autoptr (VocAnswer) everything = NULL;
  g_autoptr (VocAnswer) skill_answer = NULL;
  g_autoptr (VocAnswer) occupation_answer = NULL;

  g_object_set (skills, "text", "  ", NULL);
  everything = voc_catalogue_answer_skills (fixture.catalogue, skills, NULL, NULL);
  g_assert_cmpuint (everything->ids->len, ==,
                    voc_catalogue_get_counts (fixture.catalogue)->skills);
  g_assert_null (everything->hits);
  g_assert_null (everything->meant);
  g_assert_null (voc_answer_get_hit (everything, 0));

  g_object_set (skills, "text", "statisitcs", "sort", VOC_SKILL_SORT_LABEL, NULL);
  skill_answer = voc_catalogue_answer_skills (fixture.catalogue, skills, NULL, NULL);
  g_assert_cmpstr (skill_answer->meant, ==, "statistics");
  g_assert_true (voc_answer_get_hit (skill_answer, 0)->corrected);

  g_object_set (occupations, "text", "devleoper", "isco", "2", NULL);
  occupation_answer =
    voc_catalogue_answer_occupations (fixture.catalogue, occupations, NULL, NULL);
  g_assert_cmpstr (occupation_answer->meant, ==, "developer");
  g_assert_true (voc_answer_get_hit (occupation_answer, 0)->corrected);
}

static void
test_distinctiveness (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (GArray) ids = NULL;
  double last = INFINITY;

  g_object_set (query, "sort", VOC_OCCUPATION_SORT_DISTINCTIVENESS, NULL);
  ids = voc_catalogue_query_occupations (fixture.catalogue, query, NULL, NULL);
  g_assert_cmpuint (ids->len, ==, voc_catalogue_get_counts (fixture.catalogue)->occupations);
  for (guint i = 0; i < ids->len; i++)
    {
      double mean = mean_idf (fixture.catalogue, g_array_index (ids, guint, i));

      g_assert_cmpfloat (mean, <=, last + 1e-9);
      last = mean;
    }
}

/* A branch of a tree says how many there are; a list filtered by it must be as long. */
static void
test_group_counts (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));

  for (VocGroupScheme scheme = VOC_SCHEME_ISCO; scheme <= VOC_SCHEME_ISCED_F; scheme++)
    {
      g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (fixture.catalogue, scheme, NULL);
      g_autoptr (GHashTable) counts =
        voc_catalogue_dup_group_counts (fixture.catalogue, scheme, NULL);

      /* Every seventh, from the top: large branches and leaves, in a second. */
      for (guint i = 0; i < groups->len; i += 7)
        {
          VocConcept *group = groups->pdata[i];
          guint id = voc_concept_get_id (group);
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (id)));
          g_autoptr (VocOccupationQuery) occupations = voc_occupation_query_new ();
          g_autoptr (VocSkillQuery) skills = voc_skill_query_new ();
          g_autoptr (GArray) ids = NULL;

          g_object_set (occupations, "isco", voc_concept_get_code (group), NULL);
          g_object_set (skills, "group", voc_concept_get_uri (group), NULL);
          ids = scheme == VOC_SCHEME_ISCO
                  ? voc_catalogue_query_occupations (fixture.catalogue, occupations, NULL, NULL)
                  : voc_catalogue_query_skills (fixture.catalogue, skills, NULL, NULL);
          g_assert_cmpuint (ids->len, ==, count);
        }
    }
}

static void
test_around_a_skill (void)
{
  g_auto (Fixture) fixture = open_fixture (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) skill =
    voc_catalogue_lookup (fixture.catalogue, "manage staff", VOC_CONCEPT_SKILL, &error);
  g_autoptr (GPtrArray) uses = NULL;
  g_autoptr (GPtrArray) broader = NULL;
  g_autoptr (GPtrArray) narrower = NULL;
  g_autoptr (GHashTable) counts = NULL;
  guint n_essential = 0;

  g_assert_no_error (error);
  uses = voc_catalogue_dup_skill_uses (fixture.catalogue, VOC_SKILL (skill), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (uses->len, ==, voc_skill_get_uses (VOC_SKILL (skill)));
  g_assert_cmpuint (uses->len, >, 1);
  while (n_essential < uses->len &&
         voc_skill_use_get_relation (uses->pdata[n_essential]) == VOC_RELATION_ESSENTIAL)
    n_essential++;
  for (guint i = n_essential; i < uses->len; i++)
    g_assert_cmpint (voc_skill_use_get_relation (uses->pdata[i]), ==, VOC_RELATION_OPTIONAL);
  g_assert_cmpfloat_with_epsilon (voc_catalogue_get_idf (fixture.catalogue, VOC_SKILL (skill)),
                                  log ((double) voc_catalogue_get_counts (fixture.catalogue)
                                         ->occupations /
                                       uses->len),
                                  1e-12);

  broader = voc_catalogue_dup_broader (fixture.catalogue, skill, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (broader->len, >, 0);
  g_assert_true (VOC_IS_GROUP (broader->pdata[0]));
  narrower = voc_catalogue_dup_narrower (fixture.catalogue, broader->pdata[0], &error);
  g_assert_no_error (error);
  counts = voc_catalogue_dup_group_counts (fixture.catalogue, VOC_SCHEME_SKILL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (
                      counts, GUINT_TO_POINTER (voc_concept_get_id (broader->pdata[0])))),
                    >=, narrower->len);
}

static void
count_cb (gpointer  object,
          guint    *n)
{
  (*n)++;
}

/* Every condition survives a trip through JSON; what is wrong in it is passed over. */
static void
test_query_object (void)
{
  static const char ODD[] =
    "{\"text\": 5, \"isco\": \"25\", \"needs\": [\"a\", 3, \"b\"], \"min-digital\": 1000,"
    " \"max-essential\": -4, \"skill-level\": \"x\", \"sort\": {}, \"colour\": \"red\"}";
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) copy = NULL;
  g_autoptr (VocOccupationQuery) back = NULL;
  g_autoptr (VocOccupationQuery) odd = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonNode) odd_node = json_from_string (ODD, NULL);
  guint n_changes = 0;

  g_assert_true (voc_occupation_query_is_empty (query));
  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (query, "text", "nurse", "isco", "22", "min-green", 10, "skill-level", 4, "sort",
                VOC_OCCUPATION_SORT_SKILLS, NULL);
  g_assert_cmpuint (n_changes, ==, 5);
  voc_occupation_query_add_need (query, "s:1");
  voc_occupation_query_add_need (query, "s:1");
  voc_occupation_query_add_without (query, "s:2");
  g_object_set (query, "text", "nurse", NULL);
  g_assert_cmpuint (n_changes, ==, 7);

  node = voc_occupation_query_to_json (query);
  back = voc_occupation_query_from_json (node);
  copy = voc_occupation_query_copy (query);
  g_assert_true (voc_occupation_query_equal (query, back));
  g_assert_true (voc_occupation_query_equal (query, copy));
  voc_occupation_query_remove_need (copy, "s:1");
  g_assert_false (voc_occupation_query_equal (query, copy));

  voc_occupation_query_clear (query);
  g_assert_true (voc_occupation_query_is_empty (query));
  g_assert_cmpint (voc_occupation_query_get_sort (query), ==, VOC_OCCUPATION_SORT_SKILLS);
  g_assert_cmpuint (n_changes, ==, 8);

  odd = voc_occupation_query_from_json (odd_node);
  g_assert_cmpstr (voc_occupation_query_get_text (odd), ==, "");
  g_assert_cmpstr (voc_occupation_query_get_needs (odd)[1], ==, "b");
  g_assert_cmpuint (voc_occupation_query_get_min_share (odd, VOC_COLLECTION_DIGITAL), ==, 100);
  g_assert_cmpuint (voc_occupation_query_get_max_essential (odd), ==, 0);
  g_assert_finalize_object (g_steal_pointer (&query));
}

static VocOccupationQuery *
through_json (VocOccupationQuery *query)
{
  g_autoptr (JsonNode) node = voc_occupation_query_to_json (query);

  return voc_occupation_query_from_json (node);
}

static void
test_query_scores (void)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocOccupationQuery) back = NULL;
  g_autoptr (VocOccupationQuery) copy = NULL;
  g_autoptr (VocOccupationQuery) odd = NULL;
  g_autoptr (JsonNode) node = json_from_string (
    "{\"min-hum\": 400, \"max-ml\": \"x\", \"max-gen\": -3, \"sort\": \"mt-green\","
    " \"less-exposed-than\": \"x\"}",
    NULL);
  guint min;
  guint max;

  g_assert_false (voc_occupation_query_get_score_range (query, VOC_SCORE_HUM, &min, &max));
  g_assert_cmpuint (min, ==, 0);
  g_assert_cmpuint (max, ==, 100);

  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    g_object_set (query, voc_query_score_get (i)->min, i + 1, voc_query_score_get (i)->max, 90 - i,
                  NULL);
  voc_occupation_query_set_less_exposed_than (query, "bookkeeper", 55);
  g_object_set (query, "sort", VOC_OCCUPATION_SORT_MT_CARE, "ascending", TRUE, NULL);
  g_assert_true (voc_occupation_query_has_conditions (query));
  g_assert_true (voc_occupation_query_get_score_range (query, VOC_SCORE_EXPOSURE, &min, &max));
  g_assert_cmpuint (min, ==, 2);
  g_assert_cmpuint (max, ==, 54);

  back = through_json (query);
  copy = voc_occupation_query_copy (query);
  g_assert_true (voc_occupation_query_equal (query, back));
  g_assert_true (voc_occupation_query_equal (query, copy));
  g_assert_cmpstr (voc_occupation_query_get_less_exposed_than (back), ==, "bookkeeper");
  g_object_set (back, "max-mt-green", 3, NULL);
  g_assert_false (voc_occupation_query_equal (query, back));
  g_object_set (copy, "ascending", FALSE, NULL);
  g_assert_false (voc_occupation_query_equal (query, copy));

  /* Another number is no longer that of the occupation. */
  g_object_set (query, "max-exposure", 30, NULL);
  g_assert_null (voc_occupation_query_get_less_exposed_than (query));
  voc_occupation_query_clear (query);
  g_assert_true (voc_occupation_query_is_empty (query));
  g_assert_false (voc_occupation_query_get_score_range (query, VOC_SCORE_EXPOSURE, &min, &max));
  g_assert_true (voc_occupation_query_get_ascending (query));

  odd = voc_occupation_query_from_json (node);
  g_assert_true (voc_occupation_query_get_score_range (odd, VOC_SCORE_HUM, &min, &max));
  g_assert_cmpuint (min, ==, 100);
  g_assert_false (voc_occupation_query_get_score_range (odd, VOC_SCORE_ML, &min, &max));
  g_assert_true (voc_occupation_query_get_score_range (odd, VOC_SCORE_GEN, &min, &max));
  g_assert_cmpuint (max, ==, 0);
  g_assert_null (voc_occupation_query_get_less_exposed_than (odd));
  g_assert_cmpint (voc_occupation_query_get_sort (odd), ==, VOC_OCCUPATION_SORT_MT_GREEN);
}

static void
test_skill_query_object (void)
{
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();
  VocSkillType type;
  guint n_changes = 0;

  g_signal_connect (query, "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (query, "text", "python", "has-type", TRUE, "skill-type", VOC_SKILL_TYPE_KNOWLEDGE,
                "collections", VOC_COLLECTION_DIGITAL, "min-uses", 3, NULL);
  g_assert_cmpuint (n_changes, ==, 5);
  g_assert_false (voc_skill_query_is_empty (query));
  g_assert_true (voc_skill_query_get_skill_type (query, &type));
  g_assert_cmpint (type, ==, VOC_SKILL_TYPE_KNOWLEDGE);
  voc_skill_query_clear (query);
  g_assert_true (voc_skill_query_is_empty (query));
  g_assert_cmpuint (n_changes, ==, 6);
  g_assert_finalize_object (g_steal_pointer (&query));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query/occupation-query", test_query_object);
  g_test_add_func ("/query/skill-query", test_skill_query_object);
  g_test_add_func ("/query/scores/object", test_query_scores);
  g_test_add_func ("/query/scores/order", test_score_order);
  g_test_add_func ("/query/scores/shown", test_shown_scores);
  g_test_add_func ("/query/scores/replaced", test_replaced_scores);
  g_test_add_func ("/query/order", test_order);
  g_test_add_func ("/query/answer/hits", test_answer_hits);
  g_test_add_func ("/query/answer/meant", test_answer_meant);
  g_test_add_func ("/query/distinctiveness", test_distinctiveness);
  g_test_add_func ("/query/group-counts", test_group_counts);
  g_test_add_func ("/query/around-a-skill", test_around_a_skill);
  g_test_add_func ("/query/equals-sql/builtin", test_builtin);
  g_test_add_func ("/query/equals-sql/esco", test_esco);

  return g_test_run ();
}
