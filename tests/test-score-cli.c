/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "cli-run.h"
#include "voc-score-column.h"

/* "score" and "scores" on the built-in catalogue. */

static Run
run (const char *arguments)
{
  return cli_with (g_getenv ("VOCATION_BUILTIN"), arguments);
}

static double
get_points (JsonObject *score)
{
  JsonArray *contributions = json_object_get_array_member (score, "contributions");
  double sum = json_object_get_double_member (score, "base");

  for (guint i = 0; i < json_array_get_length (contributions); i++)
    sum += json_object_get_double_member (json_array_get_object_element (contributions, i),
                                          "points");

  return sum;
}

/* Contributions are the score; those of skills are those of their group. */
static void
test_json (void)
{
  static const char *const WAYS[] = { "", "|--no-anchor", "|--scenario=slow",
                                      "|--no-anchor|--scenario=fast" };
  double seen[G_N_ELEMENTS (WAYS)];

  for (guint w = 0; w < G_N_ELEMENTS (WAYS); w++)
    {
      g_autofree char *arguments = g_strconcat ("score|2529.1|--json", WAYS[w], NULL);
      g_auto (Run) done = run (arguments);
      g_autoptr (JsonObject) score = NULL;
      JsonArray *contributions;
      JsonObject *vectors;

      g_assert_cmpint (done.exit_code, ==, 0);
      g_assert_cmpstr (done.err, ==, "");
      score = parse (done.out);
      seen[w] = json_object_get_double_member (score, "resilience");
      g_assert_cmpfloat_with_epsilon (get_points (score),
                                      json_object_get_double_member (score, "resilience_unclipped"),
                                      1e-9);
      g_assert_true (json_object_has_member (score, "exposure"));
      g_assert_cmpstr (json_object_get_string_member (score, "agreement"), ==, "agree");
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (score, "sources")), ==,
                        6);
      vectors = json_object_get_object_member (score, "vectors");
      for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
        g_assert_true (json_object_has_member (vectors, voc_score_column_to_id (c)));

      contributions = json_object_get_array_member (score, "contributions");
      for (guint i = 0; i < json_array_get_length (contributions); i++)
        {
          JsonObject *group = json_array_get_object_element (contributions, i);
          JsonArray *skills = json_object_get_array_member (group, "skills");
          double sum = 0;

          g_assert_true (json_object_has_member (group, "weight"));
          g_assert_true (json_object_has_member (group, "share"));
          for (guint s = 0; s < json_array_get_length (skills); s++)
            sum += json_object_get_double_member (json_array_get_object_element (skills, s),
                                                  "points");
          if (json_array_get_length (skills) > 0)
            g_assert_cmpfloat_with_epsilon (sum, json_object_get_double_member (group, "points"),
                                            1e-9);
        }
    }

  g_assert_cmpfloat_with_epsilon (seen[0] - seen[1], 1.0, 1e-9);
  g_assert_cmpfloat (seen[2], >, seen[0]);
  g_assert_cmpfloat (seen[3], <, seen[1]);
}

static void
test_text (void)
{
  g_auto (Run) done = run ("score|2529.1");
  g_auto (Run) without = run ("score|2529.1|--no-anchor");

  g_assert_cmpint (done.exit_code, ==, 0);
  g_assert_true (g_str_has_prefix (done.out, "chief ICT security officer  2529.1\n"));
  g_assert_nonnull (strstr (done.out, "AI exposure"));
  g_assert_nonnull (strstr (done.out, "Research anchor"));
  g_assert_nonnull (strstr (done.out, "Occupational family"));
  g_assert_nonnull (strstr (done.out, "Sources agree"));
  g_assert_null (strstr (without.out, "Research anchor"));
}

/* Points as people read them: "+8.31", "−2.40". */
static gint64
parse_points (const char *text)
{
  gboolean negative = g_str_has_prefix (text, "−");
  gint64 hundredths = llround (100 * g_ascii_strtod (text + (negative ? strlen ("−") : 0), NULL));

  return negative ? -hundredths : hundredths;
}

/* What is printed adds up: skills to their group, all terms to the sum. */
static void
test_text_adds_up (void)
{
  static const char *const WAYS[] = { "score|2529.1", "score|3313.2|--no-anchor",
                                      "score|7212.3|--scenario=slow",
                                      "score|2341.1|--scenario=fast" };

  for (guint n = 0; n < G_N_ELEMENTS (WAYS); n++)
    {
      g_auto (Run) done = run (WAYS[n]);
      g_auto (GStrv) lines = g_strsplit (done.out, "\n", -1);
      gint64 sum = 0;
      gint64 group = 0;
      gint64 skills = 0;
      gboolean opened = FALSE;
      gboolean ended = FALSE;

      g_assert_cmpint (done.exit_code, ==, 0);
      for (guint i = 0; lines[i] != NULL; i++)
        {
          const char *tab = strchr (lines[i], '\t');

          if (tab == NULL)
            continue;
          if (g_str_has_prefix (tab, "\t    "))
            {
              skills += parse_points (lines[i]);
              opened = TRUE;
              continue;
            }
          g_assert_cmpint (skills, ==, opened ? group : 0);
          opened = FALSE;
          skills = 0;
          group = parse_points (lines[i]);
          ended = g_str_has_prefix (tab, "\tThe sum\t");
          if (ended)
            g_assert_cmpint (sum, ==, group);
          sum += group;
        }
      g_assert_true (ended);
    }
}

static void
test_faults (void)
{
  g_auto (Run) nothing = run ("score|no such occupation");
  g_auto (Run) skill = run ("score|http://data.europa.eu/esco/skill/no");
  g_auto (Run) scenario = run ("score|2529.1|--scenario=hectic");
  g_auto (Run) usage = run ("score");
  g_auto (Run) more = run ("scores|2529.1");
  g_auto (Run) both = run ("scores|--csv|--json");

  g_assert_cmpint (both.exit_code, ==, 2);
  g_assert_cmpstr (both.out, ==, "");
  g_assert_nonnull (strstr (both.err, "Choose one of --csv and --json."));
  g_assert_cmpint (nothing.exit_code, ==, 1);
  g_assert_cmpstr (
    nothing.err, ==,
    "vocation-cli: There is no occupation “no such occupation” in this catalogue.\n");
  g_assert_cmpint (skill.exit_code, ==, 1);
  g_assert_cmpint (scenario.exit_code, ==, 2);
  g_assert_nonnull (strstr (scenario.err, "hectic"));
  g_assert_cmpint (usage.exit_code, ==, 2);
  g_assert_cmpint (more.exit_code, ==, 2);
}

/* One line an occupation, as many fields in each, figures between 0 and 100; the same as one by
 * one. */
static void
test_csv (void)
{
  g_auto (Run) done = run ("scores|--csv");
  g_auto (Run) json = run ("scores|--json");
  g_auto (Run) text = run ("scores");
  g_autoptr (JsonObject) document = parse (json.out);
  g_auto (GStrv) lines = g_strsplit (done.out, "\r\n", -1);
  guint n = g_strv_length (lines) - 2;

  g_assert_cmpint (done.exit_code, ==, 0);
  g_assert_cmpint (text.exit_code, ==, 0);
  g_assert_cmpstr (lines[n + 1], ==, "");
  /* For people, with one decimal. */
  g_assert_true (g_regex_match_simple ("\n +\\d+\\.\\d +\\d+\\.\\d +\\d+\\.\\d +[\\d.]+ +\\S",
                                       text.out, 0, 0));
  g_assert_cmpuint (n, >=, 140);
  g_assert_cmpint (json_object_get_int_member (document, "count"), ==, n);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (document, "results")), ==,
                    n);
  g_assert_true (g_str_has_prefix (lines[0],
                                   "uri,code,label,v_ml,v_gen,v_dig,v_rob,v_hum,exposure,"));
  g_assert_true (g_str_has_suffix (lines[0], ",resilience,exposure_anchored,resilience_anchored"));

  for (guint i = 1; i <= n; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], ",", -1);
      guint n_fields = g_strv_length (fields);

      g_assert_true (g_str_has_prefix (fields[0], "http"));
      g_assert_cmpuint (n_fields, >=, 3 + VOC_SCORE_N_COLUMNS + 2);
      for (guint f = n_fields - VOC_SCORE_N_COLUMNS - 2; f < n_fields; f++)
        {
          g_assert_cmpuint (strlen (strchr (fields[f], '.')), ==, 4);
          g_assert_cmpfloat (g_ascii_strtod (fields[f], NULL), >=, 0);
          g_assert_cmpfloat (g_ascii_strtod (fields[f], NULL), <=, 100);
        }
      if (i % 400 == 1)
        {
          g_autofree char *arguments = g_strdup_printf ("score|%s|--json", fields[0]);
          g_auto (Run) one = run (arguments);
          g_autoptr (JsonObject) score = parse (one.out);

          g_assert_cmpfloat_with_epsilon (json_object_get_double_member (score, "resilience"),
                                          g_ascii_strtod (fields[n_fields - 1], NULL), 0.0005);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/score-cli/json", test_json);
  g_test_add_func ("/score-cli/text", test_text);
  g_test_add_func ("/score-cli/text-adds-up", test_text_adds_up);
  g_test_add_func ("/score-cli/faults", test_faults);
  g_test_add_func ("/score-cli/csv", test_csv);

  return g_test_run ();
}
