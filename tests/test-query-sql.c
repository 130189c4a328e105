/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <sqlite3.h>

#include "import-fixtures.h"
#include "voc-catalogue-query.h"
#include "voc-lens.h"

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

/* What lists show of a score: whole points. The table is filled with what pages show. */
#define SHOWN(column) \
  "(SELECT cast (round (" column " / 1000.0) AS INTEGER) FROM temp.score" \
  "  WHERE score.occupation = occupation.id)"

typedef struct
{
  const char *end;  /* "min-" or "max-", and the name of a column */
  int number;
} End;

typedef struct
{
  const char *needs[3];    /* labels */
  const char *without[2];  /* labels */
  const char *property;    /* a property that is a number */
  guint number;
  End ends[3];             /* of ranges */
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
  { .ends = { { "min-resilience", 60 } }, .where = SHOWN ("resilience") " >= 60" },
  { .ends = { { "max-exposure", 30 } }, .where = SHOWN ("exposure") " <= 30" },
  { .ends = { { "min-resilience", 40 }, { "max-resilience", 60 } },
    .where =
      SHOWN ("resilience") " IN (40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,"
                                    " 53, 54, 55, 56, 57, 58, 59, 60)" },
  { .ends = { { "min-mt-green", 50 } }, .where = SHOWN ("green") " >= 50" },
  { .ends = { { "min-mt-care", 70 }, { "max-rob", 45 } },
    .isco = "2",
    .where = SHOWN ("mt_care") " >= 70 AND " SHOWN ("v_rob") " <= 45 AND " IN_ISCO ("2") },
  { .ends = { { "min-hum", 55 }, { "max-gen", 70 } },
    .needs = { "manage staff" },
    .where = SHOWN ("v_hum") " >= 55 AND " SHOWN ("v_gen") " <= 70 AND " NEEDS (
      "manage staff") },
  { .ends = { { "max-exposure", 40 }, { "min-mt-know", 50 } },
    .without = { "manage staff" },
    .property = "min-digital",
    .number = 10,
    .where = SHOWN ("exposure") " <= 40 AND " SHOWN ("mt_know") " >= 50 AND NOT " NEEDS (
      "manage staff") " AND " SHARE (1) " >= 10" },
  { .ends = { { "max-ml", 30 }, { "max-dig", 60 }, { "min-mt-secure", 20 } },
    .where = SHOWN ("v_ml") " <= 30 AND " SHOWN ("v_dig") " <= 60 AND " SHOWN (
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
  VocLens *lens;            /* (owned) */
  sqlite3 *db;              /* (owned) */
} Fixture;

static void
fixture_clear (Fixture *fixture)
{
  g_clear_object (&fixture->lens);
  g_clear_object (&fixture->catalogue);
  g_clear_pointer (&fixture->db, sqlite3_close);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* The scores of each occupation, computed for its page alone. */
static void
fill_scores (Fixture *fixture)
{
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (fixture->catalogue, NULL);
  g_autoptr (GString) sql =
    g_string_new ("CREATE TEMP TABLE score (occupation INTEGER PRIMARY KEY");

  for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
    g_string_append_printf (sql, ", %s INTEGER", voc_score_column_to_id (c));
  g_string_append (sql, "); BEGIN;");
  for (guint i = 0; i < occupations->len; i++)
    {
      g_autoptr (VocScore) score = voc_lens_dup_score (fixture->lens, occupations->pdata[i], NULL);

      if (!voc_score_is_known (score))
        continue;
      g_string_append_printf (sql, "INSERT INTO score VALUES (%u",
                              voc_concept_get_id (occupations->pdata[i]));
      for (VocScoreColumn c = VOC_SCORE_ML; c < VOC_SCORE_N_COLUMNS; c++)
        g_string_append_printf (sql, ", %" G_GINT64_FORMAT,
                                voc_ratio_round (voc_score_get_value (score, c), 3));
      g_string_append (sql, ");");
    }
  g_string_append (sql, "COMMIT;");
  g_assert_cmpint (sqlite3_exec (fixture->db, sql->str, NULL, NULL, NULL), ==, SQLITE_OK);
}

static Fixture
open_fixture (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  Fixture fixture = { voc_catalogue_open (file, "en", &error), NULL, NULL };
  g_autoptr (VocScores) scores = NULL;

  g_assert_no_error (error);
  scores = voc_scores_new (fixture.catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  fixture.lens = voc_lens_new (scores);
  g_assert_cmpint (sqlite3_open (path, &fixture.db), ==, SQLITE_OK);
  fill_scores (&fixture);
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
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GArray) expected = ask_by_hand (fixture->db, "occupation", test->where);
  g_autofree char *got_text = NULL;
  g_autofree char *expected_text = NULL;

  for (gsize i = 0; test->needs[i] != NULL; i++)
    {
      g_autofree char *uri = find_uri (fixture->catalogue, test->needs[i]);

      voc_query_add_to_list (VOC_QUERY (query), "needs", uri);
    }
  if (test->without[0] != NULL)
    {
      g_autofree char *uri = find_uri (fixture->catalogue, test->without[0]);

      voc_query_add_to_list (VOC_QUERY (query), "without", uri);
    }
  if (test->property != NULL)
    g_object_set (query, test->property, test->number, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (test->ends) && test->ends[i].end != NULL; i++)
    if (g_str_has_prefix (test->ends[i].end, "min-"))
      voc_occupation_query_set_min (query, test->ends[i].end + 4, test->ends[i].number);
    else
      voc_occupation_query_set_max (query, test->ends[i].end + 4, test->ends[i].number);
  g_object_set (query, "isco", test->isco, NULL);

  answer = voc_lens_answer (fixture->lens, query, NULL, &error);
  g_assert_no_error (error);
  *n_found += answer->ids->len;
  got_text = describe (answer->ids);
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
  g_autoptr (VocAnswer) answer = NULL;
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

  answer = voc_catalogue_answer_skills (fixture->catalogue, query, NULL, &error);
  g_assert_no_error (error);
  *n_found += answer->ids->len;
  got_text = describe (answer->ids);
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
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "esco.catalogue", NULL);
  g_autoptr (GFile) destination = g_file_new_for_path (path);
  g_autoptr (GPtrArray) sources =
    import_test_find_real ("v1.2.0 - classification - en", NULL);
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  if (sources == NULL)
    {
      g_test_skip ("The real ESCO downloads are not here");
      return;
    }

  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  check_all (path);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query/equals-sql/builtin", test_builtin);
  g_test_add_func ("/query/equals-sql/esco", test_esco);

  return g_test_run ();
}
