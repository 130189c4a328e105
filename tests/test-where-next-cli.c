/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "cli-run.h"

/* "similar" on the built-in catalogue. */

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
  g_test_add_func ("/where-next-cli/usage", test_usage);

  return g_test_run ();
}
