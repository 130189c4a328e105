/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include <glib/gstdio.h>

#include "cli-run.h"

/* "similar", "compare" and "path" on the built-in catalogue. */

static Run
run (const char *arguments)
{
  return cli_with (g_getenv ("VOCATION_BUILTIN"), arguments);
}

static JsonObject *
run_json (const char *arguments)
{
  g_autofree char *all = g_strconcat (arguments, "|--json", NULL);
  g_auto (Run) done = run (all);

  g_assert_cmpstr (done.err, ==, "");
  g_assert_cmpint (done.exit_code, ==, 0);
  return parse (done.out);
}

static JsonObject *
get_object (JsonObject *parent,
            const char *member,
            guint       i)
{
  return json_array_get_object_element (json_object_get_array_member (parent, member), i);
}

static guint
get_n (JsonObject *parent,
       const char *member)
{
  return json_array_get_length (json_object_get_array_member (parent, member));
}

static void
test_similar_json (void)
{
  g_autoptr (JsonObject) answer = run_json ("similar|2529.1|--limit=3");
  JsonObject *first = get_object (answer, "results", 0);

  g_assert_cmpuint (get_n (answer, "results"), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (first, "code"), ==, "2529.8");
  g_assert_cmpstr (json_object_get_string_member (first, "label"), ==,
                   "cybersecurity risk manager");
  g_assert_true (g_str_has_prefix (json_object_get_string_member (first, "uri"), "http://"));
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (first, "similarity"), 0.7371,
                                  1e-4);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (first, "skill_similarity"), 0.7036,
                                  1e-4);
  g_assert_true (json_object_has_member (first, "group_similarity"));
  g_assert_cmpstr (json_object_get_string_member (first, "word"), ==, "very-close");
  g_assert_cmpint (json_object_get_int_member (first, "shared"), ==, 47);
  g_assert_cmpint (json_object_get_int_member (first, "missing"), ==, 25);
  g_assert_cmpint (json_object_get_int_member (first, "extra"), ==, 34);
  g_assert_false (json_object_has_member (first, "resilience"));
}

static void
test_similar_protected (void)
{
  static const char *const WAYS[] = { "similar|bookkeeper|--better-protected",
                                      "similar|bookkeeper|--better-protected|--no-anchor",
                                      "similar|bookkeeper|--better-protected|--scenario=fast" };
  double own[G_N_ELEMENTS (WAYS)];

  for (guint w = 0; w < G_N_ELEMENTS (WAYS); w++)
    {
      g_autoptr (JsonObject) answer = run_json (WAYS[w]);

      own[w] = json_object_get_double_member (answer, "resilience");
      g_assert_cmpuint (get_n (answer, "results"), ==, 20);
      for (guint i = 0; i < 20; i++)
        g_assert_cmpfloat (
          json_object_get_double_member (get_object (answer, "results", i), "resilience"), >, own[w]);
    }
  g_assert_cmpfloat (own[0], !=, own[1]);
  g_assert_cmpfloat (own[0], >, own[2]);
}

static void
test_similar_text (void)
{
  g_auto (Run) plain = run ("similar|2529.1|--limit=1");
  g_auto (Run) better = run ("similar|2529.1|--limit=1|--better-protected");
  g_auto (Run) all = run ("similar|2529.1|--limit=0");

  g_assert_cmpstr (plain.out, ==,
                   "0.74  very close  2529.8     cybersecurity risk manager  "
                   "(47 skills shared, 25 new)\n");
  g_assert_nonnull (strstr (better.out, "  57  2529.5     ICT resilience manager"));
  g_assert_cmpuint (strlen (all.out), >, 100000);
}

static void
test_compare_two (void)
{
  g_autoptr (JsonObject) answer = run_json ("compare|2529.1|2529.6");
  JsonObject *there = json_object_get_object_member (answer, "essential_ab");
  JsonObject *back = json_object_get_object_member (answer, "essential_ba");
  JsonObject *shared = get_object (answer, "shared", 0);
  JsonObject *only = get_object (answer, "only_b", 0);

  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (answer, "a"),
                                                  "code"),
                   ==, "2529.1");
  g_assert_cmpuint (get_n (answer, "shared"), ==, 31);
  g_assert_cmpuint (get_n (answer, "only_a"), ==, 50);
  g_assert_cmpuint (get_n (answer, "only_b"), ==, 28);
  g_assert_cmpint (json_object_get_int_member (there, "have"), ==, 9);
  g_assert_cmpint (json_object_get_int_member (there, "total"), ==, 25);
  g_assert_cmpint (json_object_get_int_member (back, "have"), ==, 14);
  g_assert_cmpint (json_object_get_int_member (back, "total"), ==, 47);
  g_assert_cmpfloat (json_object_get_double_member (answer, "coverage_ab"), ==, 9 / 25.);
  g_assert_cmpfloat (json_object_get_double_member (answer, "coverage_ba"), ==, 14 / 47.);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (answer, "similarity"), 0.427,
                                  1e-3);

  g_assert_cmpstr (json_object_get_string_member (shared, "label"), ==, "ICT encryption");
  g_assert_cmpstr (json_object_get_string_member (shared, "relation_a"), ==, "optional");
  g_assert_true (json_object_get_null_member (only, "relation_a"));
  g_assert_true (g_str_has_prefix (json_object_get_string_member (only, "uri"), "http://"));
}

static void
test_compare_more (void)
{
  g_autoptr (JsonObject) answer = run_json ("compare|2529.1|2529.6|2529.8|ethical hacker");

  g_assert_cmpuint (get_n (answer, "occupations"), ==, 4);
  g_assert_cmpuint (get_n (answer, "pairs"), ==, 6);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (get_object (answer, "some",
                                                                                     0),
                                                                         "relations")),
                    ==, 4);
  g_assert_cmpuint (get_n (answer, "only_d"), >, 0);
}

static void
test_compare_text (void)
{
  g_auto (Run) two = run ("compare|2529.1|2529.6");
  g_auto (Run) three = run ("compare|2529.1|2529.6|2529.8");

  g_assert_nonnull (strstr (two.out,
                            "From chief ICT security officer to ICT security administrator: "
                            "9 of 25 (reachable)\n"));
  g_assert_nonnull (strstr (two.out, "\nShared (31)\n  ICT encryption  (Optional / Optional)\n"));
  g_assert_nonnull (strstr (two.out, "\nOnly chief ICT security officer (50)\n"));
  g_assert_null (strstr (two.out, "Needed by some"));
  g_assert_nonnull (strstr (three.out, "\nNeeded by some ("));
}

static void
test_path_json (void)
{
  g_autoptr (JsonObject) answer = run_json ("path|waiter/waitress|restaurant manager");
  g_autoptr (GHashTable) learnt = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonObject *first = get_object (answer, "steps", 0);
  const char *at = json_object_get_string_member (first, "from");

  g_assert_cmpuint (get_n (answer, "steps"), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (first, "to_label"), ==,
                   "head waiter/head waitress");
  for (guint i = 0; i < 2; i++)
    {
      JsonObject *step = get_object (answer, "steps", i);

      g_assert_cmpstr (json_object_get_string_member (step, "from"), ==, at);
      g_assert_cmpfloat (json_object_get_double_member (step, "coverage"), >=, 0.3);
      for (guint s = 0; s < get_n (step, "learn"); s++)
        g_assert_true (g_hash_table_add (
          learnt, g_strdup (json_object_get_string_member (get_object (step, "learn", s), "uri"))));
      at = json_object_get_string_member (step, "to");
    }
  g_assert_cmpuint (g_hash_table_size (learnt), ==,
                    json_object_get_int_member (answer, "learn_total"));
  g_assert_cmpuint (g_hash_table_size (learnt), ==, 41);
}

static void
test_path_text (void)
{
  g_auto (Run) found = run ("path|waiter/waitress|restaurant manager");
  g_auto (Run) none = run ("path|waiter/waitress|restaurant manager|--max-steps=1");

  g_assert_nonnull (strstr (found.out,
                            "From waiter/waitress to head waiter/head waitress: 12 of 35 "
                            "are there.\n  brief staff on daily menu\n"));
  g_assert_true (g_str_has_suffix (found.out, "\n41 skills to learn in total.\n"));
  g_assert_cmpint (none.exit_code, ==, 1);
  g_assert_cmpstr (none.out, ==, "");
  g_assert_nonnull (strstr (none.err, "no way to restaurant manager"));
  g_assert_nonnull (strstr (none.err, "can be reached is head waiter/head waitress.\n"));
}

/* Another order finds another way, and says so in the same form. */
static void
test_path_order (void)
{
  g_autoptr (JsonObject) least = run_json ("path|waiter/waitress|hotel porter");
  g_autoptr (JsonObject) fewest =
    run_json ("path|waiter/waitress|restaurant manager|--order=fewest-steps");
  g_autoptr (JsonObject) safest =
    run_json ("path|waiter/waitress|restaurant manager|--order=best-protected");

  g_assert_cmpuint (get_n (least, "steps"), >=, 1);
  g_assert_cmpuint (get_n (fewest, "steps"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (safest, "learn_total"), >=, 41);
}

/* A file of somebody who has all that an occupation lists. */
static char *
write_profile (const char *id)
{
  g_autofree char *arguments = g_strconcat ("show|", id, NULL);
  g_autoptr (JsonObject) shown = run_json (arguments);
  g_autoptr (JsonObject) skills = json_object_new ();
  g_autoptr (JsonObject) profile = json_object_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "somebody.json", NULL);
  g_autofree char *text = NULL;

  for (guint g = 0; g < get_n (shown, "groups"); g++)
    for (guint b = 0; b < get_n (get_object (shown, "groups", g), "buckets"); b++)
      {
        JsonObject *bucket = get_object (get_object (shown, "groups", g), "buckets", b);

        for (guint i = 0; i < get_n (bucket, "skills"); i++)
          {
            JsonObject *level = json_object_new ();

            json_object_set_string_member (level, "level", "have");
            json_object_set_object_member (skills,
                                           json_object_get_string_member (get_object (bucket,
                                                                                      "skills", i),
                                                                          "uri"),
                                           level);
          }
      }
  json_object_set_int_member (profile, "version", 1);
  json_object_set_object_member (profile, "skills", json_object_ref (skills));
  json_node_set_object (root, profile);
  text = json_to_string (root, FALSE);
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return g_steal_pointer (&path);
}

/* Who has what a waiter lists goes the way of a waiter, and is near to what a waiter is near to. */
static void
test_person (void)
{
  g_autofree char *file = write_profile ("waiter/waitress");
  g_autofree char *path_arguments =
    g_strconcat ("path|restaurant manager|--profile=", file, NULL);
  g_autofree char *similar_arguments =
    g_strconcat ("similar|waiter/waitress|--reachable|--limit=0|--profile=", file, NULL);
  g_autoptr (JsonObject) path = run_json (path_arguments);
  g_autoptr (JsonObject) similar = run_json (similar_arguments);
  g_autoptr (JsonObject) all = run_json ("similar|waiter/waitress|--limit=0");
  g_auto (Run) text = run (path_arguments);

  g_assert_cmpint (json_object_get_int_member (path, "learn_total"), ==, 41);
  g_assert_true (json_object_get_null_member (get_object (path, "steps", 0), "from"));
  g_assert_true (g_str_has_prefix (text.out, "From your skills to head waiter/head waitress: "));
  g_assert_cmpuint (get_n (similar, "results"), >, 0);
  g_assert_cmpuint (get_n (similar, "results"), <, get_n (all, "results"));
  g_remove (file);
}

static void
test_steps (void)
{
  static const char *const KINDS[] = { "up", "sideways", "down" };
  g_autoptr (JsonObject) answer = run_json ("steps|waiter/waitress|--limit=2");
  g_auto (Run) text = run ("steps|waiter/waitress|--limit=1");

  for (guint k = 0; k < G_N_ELEMENTS (KINDS); k++)
    {
      g_assert_cmpuint (get_n (answer, KINDS[k]), >, 0);
      g_assert_cmpuint (get_n (answer, KINDS[k]), <=, 2);
      for (guint i = 0; i < get_n (answer, KINDS[k]); i++)
        {
          JsonObject *step = get_object (answer, KINDS[k], i);

          g_assert_cmpint (json_object_get_int_member (step, "essential_have") +
                             get_n (step, "learn"),
                           ==, json_object_get_int_member (step, "essential_total"));
        }
    }
  g_assert_true (g_str_has_prefix (text.out, "A step up\n  "));
  g_assert_nonnull (strstr (text.out, "\nA step sideways\n"));
  g_assert_nonnull (strstr (text.out, "\nA step down\n"));
}

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments;
    int exit_code;
    const char *err;
  } CASES[] = {
    { "similar", 2, "similar ID" },
    { "similar|2529.1|--limit=-1", 2, "--limit" },
    { "similar|2529.1|--scenario=never", 2, "never" },
    { "similar|no such thing", 1, "no such thing" },
    { "compare|2529.1", 2, "compare ID" },
    { "compare|1|2|3|4|5", 2, "compare ID" },
    { "compare|2529.1|no such thing", 1, "no such thing" },
    { "path|2529.1", 2, "two occupations" },
    { "path|2529.1|2529.6|--order=best", 2, "--order" },
    { "path|2529.1|2529.6|--order=fewest-steps|--max-steps=1", 2, "--max-steps" },
    { "path|2529.1|2529.6|--profile=none.json", 2, "one occupation" },
    { "path|2529.1|--profile=none.json", 1, "none.json" },
    { "similar|2529.1|--reachable|--profile=none.json", 1, "none.json" },
    { "steps", 2, "steps ID" },
    { "steps|2529.1|--limit=-1", 2, "--limit" },
    { "steps|no such thing", 1, "no such thing" },
    { "path|2529.1|2529.6|--max-steps=4", 2, "--max-steps" },
    { "path|no such thing|2529.6", 1, "no such thing" },
    { "path|2529.6|no such thing", 1, "no such thing" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (Run) done = run (CASES[i].arguments);

      g_assert_cmpint (done.exit_code, ==, CASES[i].exit_code);
      g_assert_cmpstr (done.out, ==, "");
      g_assert_nonnull (strstr (done.err, CASES[i].err));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/where-next-cli/similar/json", test_similar_json);
  g_test_add_func ("/where-next-cli/similar/protected", test_similar_protected);
  g_test_add_func ("/where-next-cli/similar/text", test_similar_text);
  g_test_add_func ("/where-next-cli/compare/two", test_compare_two);
  g_test_add_func ("/where-next-cli/compare/more", test_compare_more);
  g_test_add_func ("/where-next-cli/compare/text", test_compare_text);
  g_test_add_func ("/where-next-cli/path/json", test_path_json);
  g_test_add_func ("/where-next-cli/path/text", test_path_text);
  g_test_add_func ("/where-next-cli/path/order", test_path_order);
  g_test_add_func ("/where-next-cli/person", test_person);
  g_test_add_func ("/where-next-cli/steps", test_steps);
  g_test_add_func ("/where-next-cli/usage", test_usage);

  return g_test_run ();
}
