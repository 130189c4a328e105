/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "import-fixtures.h"
#include "voc-catalogue-limits.h"
#include "voc-catalogue.h"

#define OCC "http://data.europa.eu/esco/occupation/"
#define SKILL "http://data.europa.eu/esco/skill/"
#define ISCO "http://data.europa.eu/esco/isco/"

/* Imports @fixture over a good catalogue: that must fail, and the catalogue must stay. */
static void
assert_refused (ImportFixture *fixture,
                GQuark         domain,
                int            code,
                const char    *message)
{
  g_autoptr (ImportFixture) good = import_fixture_new_esco ();
  g_autoptr (GFile) good_zip = import_fixture_write_zip (good, "good.zip");
  g_autoptr (GPtrArray) good_sources = import_test_sources (good_zip, NULL);
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (VocImportSummary) refused = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;

  summary = import_test_run (good_sources, destination, NULL, &error);
  g_assert_no_error (error);
  before = import_test_read (destination);

  refused = import_test_run (sources, destination, NULL, &error);
  g_assert_null (refused);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, domain, code);
  after = import_test_read (destination);
  g_assert_true (g_bytes_equal (before, after));
}

static void
assert_accepted (ImportFixture *fixture)
{
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
  g_autoptr (GFile) destination = import_test_file ("accepted.catalogue");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_test_run (sources, destination, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (voc_catalogue_check (destination, NULL, &error));
  g_assert_no_error (error);
}

/* A word of a fixture's file that is replaced by one letter, as often as is just allowed or once more. */
typedef struct
{
  const char *file;
  const char *from;
  guint limit;
  const char *message; /* with the quoted beginning of the text for %s */
} LongText;

static const LongText long_texts[] = {
  { "skills_en.csv", "climb ladders", VOC_LIMIT_LABEL,
    "skills_en.csv, line 4: “%s…” has 1001 characters; a name, code or address has at most 1000." },
  { "skills_en.csv", "kindle lamps", VOC_LIMIT_LABEL,
    "skills_en.csv, line 2: “%s…” has 1001 characters; a name, code or address has at most 1000." },
  { "skills_en.csv", "lite lamps", VOC_LIMIT_LABEL,
    "skills_en.csv, line 2: “%s…” has 1001 characters; a name, code or address has at most 1000." },
  { "occupations_en.csv", "9613.1.1", VOC_LIMIT_LABEL,
    "occupations_en.csv, line 5: “%s…” has 1001 characters; a name, code or address has at most 1000." },
  { "skills_en.csv", "Good evening.", VOC_LIMIT_TEXT,
    "skills_en.csv, line 6: “%s…” is a text of 65537 bytes; it may have 65536." },
  { "skills_en.csv", "Not electric ones.", VOC_LIMIT_TEXT,
    "skills_en.csv, line 2: “%s…” is a text of 65537 bytes; it may have 65536." },
};

static void
test_long_texts (void)
{
  g_autofree char *quoted = g_strnfill (79, 'l');

  for (guint i = 0; i < G_N_ELEMENTS (long_texts); i++)
    {
      const LongText *text = &long_texts[i];
      g_autoptr (ImportFixture) good = import_fixture_new_esco ();
      g_autoptr (ImportFixture) bad = import_fixture_new_esco ();
      g_autofree char *just = g_strnfill (text->limit, 'l');
      g_autofree char *over = g_strnfill (text->limit + 1, 'l');
      g_auto (GStrv) parts = g_strsplit (text->message, "%s", 2);
      g_autofree char *message = g_strjoinv (quoted, parts);

      import_fixture_replace (good, text->file, text->from, just);
      assert_accepted (good);
      import_fixture_replace (bad, text->file, text->from, over);
      assert_refused (bad, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT, message);
    }
}

/* A label of almost a megabyte is not repeated in the sentence about it, and an odd word not in the note about it. */
static void
test_quotes (void)
{
  g_autofree char *huge = g_strnfill (900000, 'l');
  g_autofree char *quoted = g_strnfill (79, 'l');
  g_autofree char *message = g_strdup_printf (
    "skills_en.csv, line 4: “%s…” has 900000 characters; a name, code or address has at most 1000.",
    quoted);
  g_autoptr (ImportFixture) label = import_fixture_new_esco ();
  g_autoptr (ImportFixture) type = import_fixture_new_esco ();
  g_autoptr (GFile) destination = import_test_file ("noted.catalogue");
  g_autofree char *word = g_strconcat ("ladders,", huge, NULL);
  g_autofree char *detail = g_strdup_printf ("first: skills_en.csv, line 4: %s…", quoted);
  g_autofree char *noted = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  import_fixture_replace (label, "skills_en.csv", "climb ladders", huge);
  assert_refused (label, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT, message);

  import_fixture_replace (type, "skills_en.csv", "ladders,skill/competence", word);
  folder = import_fixture_write_folder (type, "type");
  sources = import_test_sources (folder, NULL);
  summary = import_test_run (sources, destination, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < summary->notes->len; i++)
    {
      const VocImportNote *note = g_ptr_array_index (summary->notes, i);

      if (note->kind == VOC_NOTE_UNKNOWN_SKILL_TYPE)
        noted = voc_import_note_dup_detail (note);
    }
  g_assert_cmpstr (noted, ==, detail);
}

static GString *
copy_text (ImportFixture *fixture,
           const char    *name)
{
  gsize size;
  const char *data = g_bytes_get_data (g_hash_table_lookup (fixture->files, name), &size);

  return g_string_new_len (data, size);
}

static void
test_names (void)
{
  for (guint over = 0; over <= 1; over++)
    {
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GString) names = g_string_new (NULL);

      for (guint i = 0; i < VOC_LIMIT_NAMES + over; i++)
        g_string_append_printf (names, "%sname %u", i > 0 ? "\n" : "", i);
      import_fixture_replace (fixture, "skills_en.csv", "kindle lamps\nlight lanterns", names->str);
      if (over == 0)
        assert_accepted (fixture);
      else
        assert_refused (fixture, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                        "skills_en.csv, line 2: A concept has at most 4096 names in one language.");
    }
}

/* Adds ISCO groups one below the other, from “C9613” down, in an order that is no help. */
static ImportFixture *
make_chain (guint length)
{
  ImportFixture *fixture = import_fixture_new_esco ();
  g_autoptr (GString) groups = copy_text (fixture, "ISCOGroups_en.csv");
  g_autoptr (GString) broader = copy_text (fixture, "broaderRelationsOccPillar.csv");

  for (guint i = length; i > 0; i--)
    {
      g_string_append_printf (groups, "ISCOGroup," ISCO "X%u,X%u,group %u,released,,x,\n", i, i, i);
      if (i > 1)
        g_string_append_printf (broader, "ISCOGroup," ISCO "X%u,ISCOGroup," ISCO "X%u\n", i, i - 1);
    }
  g_string_append (broader, "ISCOGroup," ISCO "X1,ISCOGroup," ISCO "C9613\n");
  import_fixture_set (fixture, "ISCOGroups_en.csv", groups->str);
  import_fixture_set (fixture, "broaderRelationsOccPillar.csv", broader->str);

  return fixture;
}

/* Four groups stand above the chain already. */
static void
test_depth (void)
{
  g_autoptr (ImportFixture) just = make_chain (VOC_LIMIT_DEPTH - 4);
  g_autoptr (ImportFixture) over = make_chain (VOC_LIMIT_DEPTH - 3);
  g_autoptr (ImportFixture) far = make_chain (3000);

  assert_accepted (just);
  assert_refused (over, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                  "broaderRelationsOccPillar.csv, line 35: “" ISCO
                  "X1” makes its tree deeper than 32 levels.");
  assert_refused (far, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                  "broaderRelationsOccPillar.csv, line 38: “" ISCO
                  "X2969” makes its tree deeper than 32 levels.");
}

static void
test_cycle (void)
{
  static const char *const above[] = { "C9613", "C961", "C96" };

  for (guint i = 0; i < G_N_ELEMENTS (above); i++)
    {
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GString) broader = copy_text (fixture, "broaderRelationsOccPillar.csv");

      g_string_append_printf (broader, "ISCOGroup," ISCO "C9,ISCOGroup," ISCO "%s\n", above[i]);
      import_fixture_set (fixture, "broaderRelationsOccPillar.csv", broader->str);
      assert_refused (fixture, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                      "broaderRelationsOccPillar.csv, line 7: “" ISCO
                      "C9” stands above itself in its tree.");
    }
}

/* Groups that stand below two groups each, which stand below one: every second level doubles the ways up. */
static ImportFixture *
make_diamonds (guint n)
{
  ImportFixture *fixture = import_fixture_new_esco ();
  g_autoptr (GString) groups = copy_text (fixture, "skillGroups_en.csv");
  g_autoptr (GString) broader = copy_text (fixture, "broaderRelationsSkillPillar.csv");

  for (guint i = 0; i < n; i++)
    {
      for (guint k = 0; k < 3; k++)
        g_string_append_printf (groups, "SkillGroup," SKILL "D%u-%u,group %u %u,,,released,,,x,,\n",
                                i, k, i, k);
      for (guint k = 1; k < 3; k++)
        {
          g_string_append_printf (broader, "SkillGroup," SKILL "D%u-%u,SkillGroup," SKILL "D%u-0\n",
                                  i, k, i);
          if (i + 1 < n)
            g_string_append_printf (broader,
                                    "SkillGroup," SKILL "D%u-0,SkillGroup," SKILL "D%u-%u\n", i + 1,
                                    i, k);
        }
    }
  g_string_append_printf (broader,
                          "KnowledgeSkillCompetence," SKILL "gas,SkillGroup," SKILL "D%u-1\n",
                          n - 1);
  import_fixture_set (fixture, "skillGroups_en.csv", groups->str);
  import_fixture_set (fixture, "broaderRelationsSkillPillar.csv", broader->str);

  return fixture;
}

static void
test_diamonds (void)
{
  g_autoptr (ImportFixture) just = make_diamonds (15);
  g_autoptr (ImportFixture) many = make_diamonds (28);

  assert_accepted (just);
  assert_refused (many, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                  "broaderRelationsSkillPillar.csv, line 69: “" SKILL
                  "D16-0” makes its tree deeper than 32 levels.");
}

/* What there is nothing of, and why. */
static void
test_empty (void)
{
  static const char relations_header[] = "occupationUri,relationType,skillType,skillUri\n";
  static const char *const kinds[][2] = {
    { "occupations_en.csv", "There is no occupation in these files, so no catalogue was made." },
    { "skills_en.csv", "There is no skill in these files, so no catalogue was made." },
    { "occupationSkillRelations.csv",
      "No occupation in these files needs a skill, so no catalogue was made." },
  };
  g_autoptr (ImportFixture) unknown = import_fixture_new_esco ();
  g_autoptr (ImportFixture) homeless = import_fixture_new_esco ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GString) text = copy_text (fixture, kinds[i][0]);

      g_string_truncate (text, strchr (text->str, '\n') + 1 - text->str);
      import_fixture_set (fixture, kinds[i][0], text->str);
      assert_refused (fixture, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE, kinds[i][1]);
    }

  {
    g_autofree char *text = g_strconcat (relations_header, OCC "lighter,needs,," SKILL "lamps\n",
                                         OCC "senior,wants,," SKILL "lamps\n", NULL);

    import_fixture_set (unknown, "occupationSkillRelations.csv", text);
  }
  assert_refused (unknown, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
                  "No occupation in these files needs a skill, so no catalogue was made. "
                  "2 relations are neither essential nor optional; they were left out.");

  import_fixture_replace (homeless, "occupations_en.csv", "lighter,9613,", "lighter,1,");
  import_fixture_replace (homeless, "occupations_en.csv", "senior,9613,", "senior,2,");
  assert_refused (homeless, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
                  "There is no occupation in these files, so no catalogue was made. "
                  "2 occupations belong to no known ISCO group; they were refused.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/import-limits/long-texts", test_long_texts);
  g_test_add_func ("/import-limits/quotes", test_quotes);
  g_test_add_func ("/import-limits/names", test_names);
  g_test_add_func ("/import-limits/depth", test_depth);
  g_test_add_func ("/import-limits/cycle", test_cycle);
  g_test_add_func ("/import-limits/diamonds", test_diamonds);
  g_test_add_func ("/import-limits/empty", test_empty);

  return g_test_run ();
}
