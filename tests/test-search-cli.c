/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include <gio/gio.h>

#include "cli-fixture.h"
#include "expected-text.h"
#include "voc-lens.h"

/* What the command line finds, shows and lists. */

static void
test_search_then_show (void)
{
  g_auto (Run) found = cli_with (tiny, "--json|search|--kind=occupation|--limit=1|e");
  g_autoptr (JsonObject) results = parse (found.out);
  JsonArray *list = json_object_get_array_member (results, "results");
  JsonObject *first;
  g_autofree char *arguments = NULL;

  g_assert_cmpint (found.exit_code, ==, 0);
  g_assert_cmpuint (json_array_get_length (list), ==, 1);
  first = json_array_get_object_element (list, 0);
  g_assert_cmpstr (json_object_get_string_member (first, "kind"), ==, "occupation");

  arguments = g_strdup_printf ("show|--json|%s", json_object_get_string_member (first, "id"));
  {
    g_auto (Run) run = cli_with (tiny, arguments);
    g_autoptr (JsonObject) shown = parse (run.out);

    g_assert_cmpint (run.exit_code, ==, 0);
    g_assert_cmpstr (json_object_get_string_member (shown, "label"), ==,
                     json_object_get_string_member (first, "label"));
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (shown, "isco")), ==, 4);
    g_assert_cmpint (count_shown (shown), >, 0);
  }
}

static void
test_not_found (void)
{
  g_auto (Run) shown = cli_with (tiny, "show|no such thing");
  g_auto (Run) found = cli_with (tiny, "search|zzzzzz|--json");
  g_autoptr (JsonObject) results = parse (found.out);

  g_assert_cmpint (shown.exit_code, ==, 1);
  g_assert_cmpstr (shown.out, ==, "");
  g_assert_nonnull (strstr (shown.err, "no such thing"));
  g_assert_cmpint (found.exit_code, ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (results, "results")), ==,
                    0);
}

/* Whole answers on the made-up catalogue, which was written by hand. */
static void
test_whole_answers (void)
{
  static const struct
  {
    const char *arguments;
    const char *file;
  } CASES[] = {
    { "show|lamplighter", "occupation.txt" },
    { "show|lamplighter|--json", "occupation.json" },
    { "show|light lamps", "skill.txt" },
    { "show|light lamps|--json", "skill.json" },
    { "show|961", "group.txt" },
    { "show|961|--json", "group.json" },
    { "occupations|--json", "occupations.json" },
    { "skills|--json", "skills.json" },
    { "scores", "scores.txt" },
    { "info", "info.txt" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (Run) answer = cli_with (tiny, CASES[i].arguments);

      g_assert_cmpint (answer.exit_code, ==, 0);
      g_assert_cmpstr (answer.err, ==, "");
      assert_expected_text ("answers", CASES[i].file, answer.out);
    }
}

/* The name that was found stands beside the one that is shown. */
static void
test_other_name (void)
{
  g_auto (Run) found = cli_with (g_getenv ("VOCATION_BUILTIN"), "search|wirewoman|--limit=1");

  g_assert_cmpstr (found.out, ==, "7411.1      electrician  (wirewoman)\n");
}

/* What was probably meant is found instead, and it is said that it is not what was typed. */
static void
test_did_you_mean (void)
{
  g_auto (Run) typed = cli_with (tiny, "search|lamplighter|--json");
  g_auto (Run) mistyped = cli_with (tiny, "search|lampligther|--json");
  g_auto (Run) text = cli_with (tiny, "search|lampligther");
  g_autoptr (JsonObject) as_typed = parse (typed.out);
  g_autoptr (JsonObject) corrected = parse (mistyped.out);

  g_assert_cmpint (mistyped.exit_code, ==, 0);
  g_assert_true (json_object_get_null_member (as_typed, "did_you_mean"));
  g_assert_null (strstr (typed.err, "Did you mean"));
  g_assert_cmpstr (json_object_get_string_member (corrected, "did_you_mean"), ==, "lamplighter");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (corrected, "results")), ==,
                    json_array_get_length (json_object_get_array_member (as_typed, "results")));
  g_assert_nonnull (strstr (text.err, "Did you mean “lamplighter”?"));
  g_assert_nonnull (strstr (text.out, "senior lamplighter"));
}

static void
test_lists_did_you_mean (void)
{
  static const struct
  {
    const char *typed;
    const char *mistyped;
    const char *question;
  } LISTS[] = {
    { "occupations|--text=lamplighter", "occupations|--text=lampligther",
      "Did you mean “lamplighter”?" },
    { "skills|--text=kindle", "skills|--text=kinlde", "Did you mean “kindle”?" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (LISTS); i++)
    {
      g_autofree char *json = g_strconcat (LISTS[i].mistyped, "|--json", NULL);
      g_auto (Run) typed = cli_with (tiny, LISTS[i].typed);
      g_auto (Run) mistyped = cli_with (tiny, LISTS[i].mistyped);
      g_auto (Run) as_json = cli_with (tiny, json);
      g_autoptr (JsonObject) corrected = parse (as_json.out);

      g_assert_cmpstr (typed.out, !=, "");
      g_assert_null (strstr (typed.err, "Did you mean"));
      g_assert_cmpstr (mistyped.out, ==, typed.out);
      g_assert_nonnull (strstr (mistyped.err, LISTS[i].question));
      g_assert_nonnull (strstr (LISTS[i].question,
                                json_object_get_string_member (corrected, "did_you_mean")));
      g_assert_null (strstr (as_json.err, "Did you mean"));
    }
}

/* Where nothing has all words, what has some of them. */
static void
test_some_words (void)
{
  g_auto (Run) whole = cli_with (tiny, "search|lamplighter|--limit=1");
  g_auto (Run) search = cli_with (tiny, "search|gas lamplighter qwrtz|--limit=1");
  g_auto (Run) list = cli_with (tiny, "occupations|--text=gas lamplighter qwrtz");

  g_assert_cmpint (search.exit_code, ==, 0);
  g_assert_nonnull (strstr (whole.out, "lamplighter"));
  g_assert_nonnull (strstr (search.out, "lamplighter"));
  g_assert_nonnull (strstr (list.out, "lamplighter"));
}

static void
test_fields (void)
{
  g_auto (Run) plain = cli_with (tiny, "fields");
  g_auto (Run) json = cli_with (tiny, "fields|--json");
  g_auto (Run) more = cli_with (tiny, "fields|health");

  g_assert_cmpint (plain.exit_code, ==, 0);
  g_assert_nonnull (strstr (plain.out, "\npersonal         2  Sport, beauty and home\n"));
  g_assert_true (g_str_has_prefix (plain.out, "health           0  Health and care\n"));
  g_assert_cmpint (json.exit_code, ==, 0);
  g_assert_nonnull (strstr (json.out, "\"id\" : \"personal\""));
  g_assert_nonnull (strstr (json.out, "\"occupations\" : 2"));
  g_assert_nonnull (strstr (json.out, "\"96\""));
  g_assert_cmpint (more.exit_code, ==, 2);
}

static void
test_lists (void)
{
  static const struct
  {
    const char *arguments;
    int exit_code;
    const char *out;
  } CASES[] = {
    { "occupations", 0, "9613.1      lamplighter\n9613.1.1    senior lamplighter\n" },
    { "occupations|--needs=plan rounds", 0, "9613.1.1    senior lamplighter\n" },
    { "occupations|--without=plan rounds", 0, "9613.1      lamplighter\n" },
    { "occupations|--isco=2", 0, "" },
    { "occupations|--field=personal|--text=senior", 0, "9613.1.1    senior lamplighter\n" },
    { "occupations|--field=health", 0, "" },
    { "occupations|--field=astrology", 2, "" },
    { "occupations|--text=senior", 0, "9613.1.1    senior lamplighter\n" },
    { "occupations|--needs=no such skill", 1, "" },
    { "occupations|--sort=beauty", 2, "" },
    { "occupations|--min-green=101", 2, "" },
    { "occupations|--max-exposure=101", 2, "" },
    { "occupations|--max-exposure=0", 0, "" },
    { "occupations|--min-resilience=0|--max-resilience=100", 0,
      "9613.1      lamplighter\n9613.1.1    senior lamplighter\n" },
    { "occupations|--min=beauty:3", 2, "" },
    { "occupations|--max=hum:101", 2, "" },
    { "occupations|--max=label:10", 2, "" },
    { "occupations|--min=hum", 2, "" },
    { "occupations|--less-exposed-than=nobody", 1, "" },
    { "occupations|lamplighter", 2, "" },
    { "skills|--type=knowledge", 0, "     1  gas safety\n" },
    { "skills|--type=not-classified", 0, "     1  greet people\n" },
    { "skills|--group=no such group", 1, "" },
    { "skills|--collection=golden", 2, "" },
    { "skills|--reuse=often", 2, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (Run) run = cli_with (tiny, CASES[i].arguments);

      g_test_message ("%s\n%s%s", CASES[i].arguments, run.out, run.err);
      g_assert_cmpint (run.exit_code, ==, CASES[i].exit_code);
      g_assert_cmpstr (run.out, ==, CASES[i].out);
      g_assert_cmpint (*run.err != '\0', ==, CASES[i].exit_code != 0);
    }
}

/* The 81 requirements of 2529.1 stand in the groups and buckets that the data has. */
static void
test_builtin_2529_1 (void)
{
  static const struct
  {
    const char *relation;
    const char *type;
    int count;
  } EXPECTED[] = {
    { "essential", "knowledge", 21 },
    { "essential", "skill", 25 },
    { "essential", "not-classified", 1 },
    { "optional", "knowledge", 16 },
    { "optional", "skill", 18 },
  };
  g_auto (Run) show = cli_with (g_getenv ("VOCATION_BUILTIN"), "show|2529.1|--json");
  g_autoptr (JsonObject) shown = NULL;
  JsonArray *groups;

  g_assert_cmpint (show.exit_code, ==, 0);
  shown = parse (show.out);
  g_assert_cmpint (count_shown (shown), ==, 81);
  groups = json_object_get_array_member (shown, "groups");
  g_assert_cmpuint (json_array_get_length (groups), ==, G_N_ELEMENTS (EXPECTED));
  for (gsize i = 0; i < G_N_ELEMENTS (EXPECTED); i++)
    {
      JsonObject *group = json_array_get_object_element (groups, i);

      g_assert_cmpstr (json_object_get_string_member (group, "relation"), ==, EXPECTED[i].relation);
      g_assert_cmpstr (json_object_get_string_member (group, "type"), ==, EXPECTED[i].type);
      g_assert_cmpint (json_object_get_int_member (group, "count"), ==, EXPECTED[i].count);
    }
}

/* The same list as the window asks for, in the same order. */
static void
test_builtin_scores (void)
{
  static const struct
  {
    const char *arguments;
    const char *ends[3];
    int numbers[3];
    const char *sort;
    gboolean ascending;
    gboolean turned;
  } CASES[] = {
    { "--max-exposure=40|--min-resilience=55|--sort=resilience",
      { "max-exposure", "min-resilience" },
      { 40, 55 },
      "resilience",
      FALSE },
    { "--min=hum:50|--max=rob:60|--min=mt-care:40|--sort=exposure|--ascending",
      { "min-hum", "max-rob", "min-mt-care" },
      { 50, 60, 40 },
      "exposure",
      TRUE },
    { "--min-resilience=60|--sort=resilience|--no-anchor|--scenario=fast",
      { "min-resilience" },
      { 60 },
      "resilience",
      FALSE,
      TRUE },
  };
  const char *path = g_getenv ("VOCATION_BUILTIN");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
  g_autoptr (VocScores) scores =
    voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  g_autoptr (VocLens) lens = voc_lens_new (scores);

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *arguments = g_strconcat ("occupations|", CASES[i].arguments, NULL);
      g_auto (Run) run = cli_with (path, arguments);
      g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
      g_autoptr (GString) expected = g_string_new (NULL);
      g_autoptr (VocAnswer) answer = NULL;

      for (gsize n = 0; n < 3 && CASES[i].ends[n] != NULL; n++)
        if (g_str_has_prefix (CASES[i].ends[n], "min-"))
          voc_occupation_query_set_min (query, CASES[i].ends[n] + 4, CASES[i].numbers[n]);
        else
          voc_occupation_query_set_max (query, CASES[i].ends[n] + 4, CASES[i].numbers[n]);
      g_object_set (query, "sort", CASES[i].sort, "ascending", CASES[i].ascending, NULL);
      voc_lens_set_anchored (lens, !CASES[i].turned);
      voc_lens_set_adoption (lens, CASES[i].turned ? VOC_SCENARIO_FAST : VOC_SCENARIO_STEADY);
      answer = voc_lens_answer (lens, query, NULL, NULL);
      g_assert_cmpuint (answer->ids->len, >, 1);
      g_assert_cmpuint (answer->ids->len, <, voc_catalogue_get_counts (catalogue)->occupations);
      for (guint at = 0; at < answer->ids->len; at++)
        {
          g_autoptr (VocConcept) concept =
            voc_catalogue_dup_concept (catalogue, g_array_index (answer->ids, guint, at), NULL);

          g_string_append_printf (expected, "%-10s  %s\n", voc_concept_get_code (concept),
                                  voc_concept_get_label (concept));
        }
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpstr (run.out, ==, expected->str);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  make_tiny ();

  g_test_add_func ("/search-cli/search-then-show", test_search_then_show);
  g_test_add_func ("/search-cli/not-found", test_not_found);
  g_test_add_func ("/search-cli/whole-answers", test_whole_answers);
  g_test_add_func ("/search-cli/other-name", test_other_name);
  g_test_add_func ("/search-cli/did-you-mean", test_did_you_mean);
  g_test_add_func ("/search-cli/some-words", test_some_words);
  g_test_add_func ("/search-cli/lists/did-you-mean", test_lists_did_you_mean);
  g_test_add_func ("/search-cli/fields", test_fields);
  g_test_add_func ("/search-cli/lists", test_lists);
  g_test_add_func ("/search-cli/builtin/2529.1", test_builtin_2529_1);
  g_test_add_func ("/search-cli/builtin/scores", test_builtin_scores);

  return g_test_run ();
}
