/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "cli-run.h"

/* "fit", "suggest" and "profile" on the built-in catalogue. */

static const char PROFILE[] =
  "{\"version\": 1, \"odd\": [1], \"skills\": {\n"
  "  \"http://data.europa.eu/esco/skill/0ccdd60b-9a3f-4a08-b3ed-1b1b5ed5d3ab\": {\"level\": \"have\"},\n"
  "%s},\n"
  " \"own_skills\": {\"whistling\": {\"level\": \"have\"}}}\n";

static char *folder;
static char *empty;  /* in it, of a profile without anything */
static char *path;  /* in it, of a profile: all that an ethical hacker essentially needs, and one more */

static Run
run (const char *format,
     ...)
{
  g_autofree char *arguments = NULL;
  va_list values;

  va_start (values, format);
  arguments = g_strdup_vprintf (format, values);
  va_end (values);
  return cli_with (g_getenv ("VOCATION_BUILTIN"), arguments);
}

static void
make_profile (void)
{
  g_auto (Run) compared = run ("compare|ethical hacker|2529.1|--json");
  g_autoptr (JsonObject) answer = parse (compared.out);
  static const char *const PARTS[] = { "shared", "only_a" };
  g_autoptr (GString) skills = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  for (guint p = 0; p < G_N_ELEMENTS (PARTS); p++)
    {
      JsonArray *part = json_object_get_array_member (answer, PARTS[p]);

      for (guint i = 0; i < json_array_get_length (part); i++)
        {
          JsonObject *skill = json_array_get_object_element (part, i);

          if (g_str_equal (json_object_get_string_member (skill, "relation_a"), "essential"))
            g_string_append_printf (skills, "%s  \"%s\": {\"level\": \"have\"}",
                                    skills->len > 0 ? ",\n" : "",
                                    json_object_get_string_member (skill, "uri"));
        }
    }
  text = g_strdup_printf (PROFILE, skills->str);
  folder = g_dir_make_tmp ("vocation-fit-XXXXXX", &error);
  g_assert_no_error (error);
  empty = g_build_filename (folder, "empty.json", NULL);
  g_file_set_contents (empty, "{\"version\": 1}\n", -1, &error);
  g_assert_no_error (error);
  path = g_build_filename (folder, "fit.json", NULL);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_fit (void)
{
  g_auto (Run) own = run ("fit|ethical hacker|--json|--profile=%s", path);
  g_auto (Run) officer = run ("fit|2529.1|--json|--profile=%s", path);
  g_autoptr (JsonObject) all = parse (own.out);
  g_autoptr (JsonObject) some = parse (officer.out);
  JsonArray *missing = json_object_get_array_member (some, "missing");
  JsonObject *first = json_array_get_object_element (missing, 0);

  g_assert_cmpint (own.exit_code, ==, 0);
  g_assert_nonnull (strstr (own.err, "1 skill of the profile is not in this catalogue"));
  g_assert_cmpint (json_object_get_int_member (all, "essential_have"), ==,
                   json_object_get_int_member (all, "essential_total"));
  g_assert_cmpfloat (json_object_get_double_member (all, "coverage"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (all, "band"), ==, "strong");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (all, "missing")), ==, 0);

  g_assert_cmpint (json_object_get_int_member (some, "essential_total"), ==, 47);
  g_assert_cmpint (json_object_get_int_member (some, "essential_have"), <, 47);
  g_assert_cmpfloat (json_object_get_double_member (some, "lower_bound"), <,
                     json_object_get_double_member (some, "coverage"));
  g_assert_cmpuint (json_array_get_length (missing), ==,
                    47 - json_object_get_int_member (some, "essential_have"));
  g_assert_cmpfloat (json_object_get_double_member (first, "gain"), >=, 0.5 / 47);
  g_assert_true (json_object_has_member (first, "uri"));
  g_assert_true (json_object_has_member (first, "label"));
  g_assert_cmpstr (json_object_get_string_member (first, "reason"), !=, "");
}

/* What the terms of one level come to; in @out_skills, how many skills are in them. */
static double
add_up (JsonArray *terms,
        guint     *out_skills)
{
  double total = 0;

  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *term = json_array_get_object_element (terms, i);
      JsonArray *parts = json_object_get_array_member (term, "terms");

      if (json_array_get_length (parts) > 0)
        g_assert_cmpfloat_with_epsilon (add_up (parts, out_skills),
                                        json_object_get_double_member (term, "points"), 1e-9);
      *out_skills += g_str_equal (json_object_get_string_member (term, "kind"), "skill");
      total += json_object_get_double_member (term, "points");
    }

  return total;
}

/* The sum says of every skill that counts what it adds, and comes to the coverage. */
static void
test_fit_sum (void)
{
  g_auto (Run) done = run ("fit|2529.1|--json|--profile=%s", path);
  g_autoptr (JsonObject) fit = parse (done.out);
  JsonObject *sum = json_object_get_object_member (fit, "sum");
  guint n_skills = 0;

  g_assert_cmpfloat_with_epsilon (add_up (json_object_get_array_member (sum, "terms"), &n_skills),
                                  json_object_get_double_member (sum, "exact"), 1e-9);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (sum, "exact"),
                                  100 * json_object_get_double_member (fit, "coverage"), 1e-9);
  g_assert_cmpuint (n_skills, ==,
                    json_object_get_int_member (fit, "essential_have") +
                      json_object_get_int_member (fit, "learning") +
                      json_object_get_int_member (fit, "close"));
}

static void
test_fit_text (void)
{
  g_auto (Run) done = run ("fit|2529.1|--profile=%s", path);

  g_assert_cmpint (done.exit_code, ==, 0);
  g_assert_true (g_str_has_prefix (done.out, "chief ICT security officer  2529.1\n"));
  g_assert_nonnull (strstr (done.out, " of 47 things you can do ("));
  g_assert_nonnull (strstr (done.out, "\nTo learn"));
}

static void
test_suggest (void)
{
  g_auto (Run) done = run ("suggest|--json|--limit=5|--profile=%s", path);
  g_auto (Run) text = run ("suggest|--limit=1|--profile=%s", path);
  g_auto (Run) nowhere = run ("suggest|--profile=/nowhere/at/all.json");
  g_auto (Run) nobody = run ("suggest|--profile=%s", empty);
  g_autoptr (JsonObject) answer = parse (done.out);
  JsonArray *results = json_object_get_array_member (answer, "results");

  g_assert_cmpint (done.exit_code, ==, 0);
  g_assert_cmpuint (json_array_get_length (results), ==, 5);
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (results, 0), "label"), ==,
    "ethical hacker");
  g_assert_nonnull (strstr (text.out, "ethical hacker  (36 of 36 things you can do, strong)\n"));
  g_assert_cmpint (nowhere.exit_code, ==, 1);
  g_assert_nonnull (strstr (nowhere.err, "/nowhere/at/all"));
  g_assert_cmpint (nobody.exit_code, ==, 1);
  g_assert_nonnull (strstr (nobody.err, "no skill"));
}

static void
test_profile (void)
{
  g_autofree char *copy = g_build_filename (folder, "copy.json", NULL);
  g_autofree char *home = g_build_filename (folder, "home.json", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto (Run) check = run ("profile|check|%s|--json", path);
  g_auto (Run) check_text = run ("profile|check|--profile=%s", path);
  g_auto (Run) export = run ("profile|export|%s|--profile=%s", copy, path);
  g_auto (Run) import = run ("profile|import|%s|--profile=%s", copy, home);
  g_auto (Run) again = run ("profile|import|%s|--profile=%s", copy, home);
  g_auto (Run) back = run ("profile|export|%s|--profile=%s", path, home);
  g_autoptr (JsonObject) checked = parse (check.out);

  g_assert_cmpint (json_object_get_int_member (checked, "skills"), ==, 37);
  g_assert_cmpint (json_object_get_int_member (checked, "own_skills"), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (checked, "unknown")), ==,
                    1);
  g_assert_true (g_str_has_prefix (check_text.out, "37 skills\n"));
  g_assert_nonnull (strstr (check_text.out, "0ccdd60b-9a3f-4a08-b3ed-1b1b5ed5d3ab"));
  g_assert_cmpint (export.exit_code, ==, 0);
  g_assert_cmpint (import.exit_code, ==, 0);
  g_assert_cmpstr (import.out, !=, "");
  g_assert_cmpstr (again.out, ==, "Nothing changes.\n");
  g_assert_cmpint (back.exit_code, ==, 0);
  g_assert_true (g_file_get_contents (copy, &before, NULL, NULL));
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (before, ==, after);
  g_assert_nonnull (strstr (after, "odd"));
  g_unlink (copy);
  g_unlink (home);
}

/* A catalogue made from tests/data/catalogue/tiny, in which something stands for something else everywhere;
 * (transfer full): its path. */
static char *
make_tiny (const char *name,
           const char *from,
           const char *to)
{
  static const char COMMAND[] = "cp -r \"$1\" \"$2\" && chmod -R u+w \"$2\" && "
                                "find \"$2\" -type f -exec sed -i \"s|$3|$4|g\" {} +";
  g_autofree char *tiny = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autofree char *source = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autofree char *output = g_strconcat (source, ".catalogue", NULL);
  g_autofree char *arguments = g_strdup_printf ("import|-o|%s|%s", output, source);
  const char *argv[] = { "sh", "-c", COMMAND, "sh", tiny, source, from, to, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  {
    g_auto (Run) import = cli (arguments);

    g_test_message ("%s", import.err);
    g_assert_cmpint (import.exit_code, ==, 0);
  }

  return g_steal_pointer (&output);
}

#define TINY "http://example.org/"

/* What is gone, and what is called otherwise, between two small catalogues. */
static void
test_check_before (void)
{
  g_autofree char *before = make_tiny ("before", "climb ladders", "go up ladders");
  g_autofree char *now = make_tiny ("now", "skill/plan-rounds", "skill/plan-tours");
  g_autofree char *file = g_build_filename (g_get_user_data_dir (), "tiny.json", NULL);
  g_autofree char *json = NULL;
  g_autofree char *text = NULL;
  g_autoptr (JsonObject) answer = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *renamed;

  g_file_set_contents (file,
                       "{\"version\": 1, \"skills\": {\"" TINY "skill/climb-ladders\": "
                       "{\"level\": \"have\"}, \"" TINY "skill/plan-rounds\": "
                       "{\"level\": \"used\"}, \"" TINY "skill/light-lamps\": "
                       "{\"level\": \"have\"}}, \"shortlist\": "
                       "{\"" TINY "occupation/lamplighter\": {}}}",
                       -1, &error);
  g_assert_no_error (error);
  json = g_strdup_printf ("profile|check|%s|--before=%s|--json", file, before);
  text = g_strdup_printf ("profile|check|%s|--before=%s", file, before);
  {
    g_auto (Run) done = cli_with (now, json);
    g_auto (Run) said = cli_with (now, text);
    g_auto (Run) nowhere = cli_with (now, "profile|check|--before=/nowhere/at/all");

    g_assert_cmpint (done.exit_code, ==, 0);
    answer = parse (done.out);
    g_assert_nonnull (strstr (said.out, "  go up ladders → climb ladders\n"));
    g_assert_nonnull (strstr (said.out, "  plan rounds  " TINY "skill/plan-rounds\n"));
    g_assert_cmpint (nowhere.exit_code, ==, 1);
  }

  g_assert_cmpint (json_object_get_int_member (answer, "survived"), ==, 3);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "unknown")), ==,
                    1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "renamed")), ==,
                    1);
  renamed = json_array_get_object_element (json_object_get_array_member (answer, "renamed"), 0);
  g_assert_cmpstr (json_object_get_string_member (renamed, "uri"), ==, TINY "skill/climb-ladders");
  g_assert_cmpstr (json_object_get_string_member (renamed, "before"), ==, "go up ladders");
  g_assert_cmpstr (json_object_get_string_member (renamed, "after"), ==, "climb ladders");
}

/* A catalogue of the real ESCO; (transfer full) (nullable): its path, NULL where its files are not. */
static char *
import_esco (const char *name,
             const char *zips)
{
  const char *data = g_getenv ("VOCATION_TEST_DATA");
  g_autofree char *output = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GString) arguments = g_string_new ("import|-o|");
  g_auto (GStrv) names = g_strsplit (zips, "|", -1);

  g_string_append (arguments, output);
  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *zip = g_build_filename (data != NULL ? data : "", "esco", names[i], NULL);

      if (!g_file_test (zip, G_FILE_TEST_EXISTS))
        return NULL;
      g_string_append_printf (arguments, "|%s", zip);
    }
  {
    g_auto (Run) import = cli (arguments->str);

    g_assert_cmpint (import.exit_code, ==, 0);
  }

  return g_steal_pointer (&output);
}

#define SAME "http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0"
#define RENAMED "http://data.europa.eu/esco/skill/04b9627c-80a2-4723-9f07-46e76e11d09a"
#define GONE "http://data.europa.eu/esco/skill/01468114-b99c-4f48-9374-a520a7faa9c9"

/* From ESCO 1.1.1 to 1.2.0: of three skills one is as it was, one has another name, one is gone. */
static void
test_check_esco (void)
{
  g_autofree char *before = NULL;
  g_autofree char *file = g_build_filename (g_get_user_data_dir (), "esco.json", NULL);
  g_autofree char *arguments = NULL;
  g_autoptr (JsonObject) answer = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *renamed;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  before = import_esco ("esco-1.1.1.catalogue",
                        "ESCO dataset - v1.1.1 - classification - en - csv.zip|"
                        "ESCO dataset - v1.1.1 - classification -  - csv.zip");
  if (before == NULL)
    {
      g_test_skip ("The real ESCO downloads are not here");
      return;
    }

  g_file_set_contents (file,
                       "{\"version\": 1, \"skills\": {\"" SAME "\": {\"level\": \"have\"}, "
                       "\"" RENAMED "\": {\"level\": \"used\"}, "
                       "\"" GONE "\": {\"level\": \"have\"}}}",
                       -1, &error);
  g_assert_no_error (error);
  arguments = g_strdup_printf ("profile|check|%s|--before=%s|--json", file, before);
  {
    g_auto (Run) done = cli_with (g_getenv ("VOCATION_BUILTIN"), arguments);

    g_assert_cmpint (done.exit_code, ==, 0);
    answer = parse (done.out);
  }

  g_assert_cmpint (json_object_get_int_member (answer, "survived"), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "renamed")), ==,
                    1);
  renamed = json_array_get_object_element (json_object_get_array_member (answer, "renamed"), 0);
  g_assert_cmpstr (json_object_get_string_member (renamed, "before"), ==, "tramway regulations");
  g_assert_cmpstr (json_object_get_string_member (renamed, "after"), ==,
                   "apply tramway regulations");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (answer, "unknown"),
                                                  0),
                   ==, GONE);
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
    { "fit", 2, "fit ID" },
    { "suggest|--limit=-1", 2, "--limit" },
    { "profile", 2, "profile check" },
    { "profile|dance", 2, "profile takes check" },
    { "profile|export", 2, "profile takes check" },
    { "profile|check|/nowhere/at/all.json", 1, "nowhere" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (Run) done = run ("%s", CASES[i].arguments);

      g_test_message ("%s: %s", CASES[i].arguments, done.err);
      g_assert_cmpint (done.exit_code, ==, CASES[i].exit_code);
      g_assert_cmpstr (done.out, ==, "");
      g_assert_nonnull (strstr (done.err, CASES[i].err));
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  make_profile ();

  g_test_add_func ("/fit-cli/fit", test_fit);
  g_test_add_func ("/fit-cli/fit/text", test_fit_text);
  g_test_add_func ("/fit-cli/fit/sum", test_fit_sum);
  g_test_add_func ("/fit-cli/suggest", test_suggest);
  g_test_add_func ("/fit-cli/profile", test_profile);
  g_test_add_func ("/fit-cli/profile/before", test_check_before);
  g_test_add_func ("/fit-cli/profile/esco", test_check_esco);
  g_test_add_func ("/fit-cli/usage", test_usage);

  result = g_test_run ();
  g_unlink (empty);
  g_unlink (path);
  g_rmdir (folder);
  g_free (empty);
  g_free (path);
  g_free (folder);
  return result;
}
