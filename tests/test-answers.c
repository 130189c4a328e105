/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "answers.h"

/* Lists, imports, scores, reports, and what is said of mistakes. */

/* Each option of the list of occupations narrows it or orders it. */
static void
test_occupations (void)
{
  static const char *const COMMANDS[] = {
#define OCCUPATIONS "-c|BUILTIN|occupations|--limit=3|"
    OCCUPATIONS "--sort=label",
    OCCUPATIONS "--sort=code",
    OCCUPATIONS "--sort=skills",
    OCCUPATIONS "--sort=distinctiveness",
    OCCUPATIONS "--sort=resilience",
    OCCUPATIONS "--sort=exposure|--ascending",
    OCCUPATIONS "--sort=hum|--no-anchor",
    OCCUPATIONS "--sort=resilience|--scenario=fast",
    OCCUPATIONS "--sort=resilience|--scenario=slow|--ascending",
    OCCUPATIONS "--isco=2|--sort=code",
    OCCUPATIONS "--isco=2250|--sort=code",
    OCCUPATIONS "--limit=1|--text=nurse responsible for general care",
    OCCUPATIONS "--min-digital=60|--sort=code",
    OCCUPATIONS "--min-digital=100|--sort=code",
    OCCUPATIONS "--min-green=60|--sort=code",
    OCCUPATIONS "--min-transversal=3|--sort=code",
    OCCUPATIONS "--min-essential=70|--sort=code",
    OCCUPATIONS "--max-essential=5|--sort=code",
    OCCUPATIONS "--skill-level=1|--sort=code",
    OCCUPATIONS "--skill-level=4|--sort=code",
    OCCUPATIONS "--min-resilience=95|--sort=code",
    OCCUPATIONS "--max-resilience=10|--sort=code",
    OCCUPATIONS "--min-exposure=70|--sort=code",
    OCCUPATIONS "--max-exposure=1|--sort=code",
    OCCUPATIONS "--min=hum:90|--max=physical:5|--sort=code",
    OCCUPATIONS "--less-exposed-than=4110.1|--min-exposure=50|--sort=code",
    OCCUPATIONS "--needs=manage staff|--without=manage budgets|--isco=1|--sort=code",
    OCCUPATIONS "--needs=manage staff|--needs=manage budgets|--isco=1|--sort=code",
    OCCUPATIONS "--json|--sort=code",
    NULL
  };

  answers_check ("list-of-occupations.txt", COMMANDS);
}

static void
test_skills (void)
{
  static const char *const COMMANDS[] = {
#define SKILLS "-c|BUILTIN|skills|--limit=3|"
    SKILLS "--sort=label",
    SKILLS "--sort=uses",
    SKILLS "--type=knowledge|--sort=uses",
    SKILLS "--type=skill|--sort=uses",
    SKILLS "--type=not-classified",
    SKILLS "--reuse=transversal|--sort=uses",
    SKILLS "--reuse=cross-sector|--sort=uses",
    SKILLS "--reuse=sector-specific|--sort=uses",
    SKILLS "--reuse=occupation-specific|--sort=uses",
    SKILLS "--collection=digital|--sort=uses",
    SKILLS "--collection=digcomp|--sort=uses",
    SKILLS "--collection=green|--sort=uses",
    SKILLS "--collection=transversal|--sort=uses",
    SKILLS "--collection=language|--sort=uses",
    SKILLS "--collection=research|--sort=uses",
    SKILLS "--collection=digital|--collection=green|--sort=uses",
    SKILLS "--min-uses=320|--sort=label",
    SKILLS "--group=S1.2|--sort=uses",
    SKILLS "--group=0611|--sort=uses",
    SKILLS "--limit=1|--text=Python (computer programming)",
    SKILLS "--json|--sort=uses",
    NULL
  };

  answers_check ("list-of-skills.txt", COMMANDS);
}

/* One after the other: what the first makes is there for the next. */
static void
test_import (void)
{
  static const char *const COMMANDS[] = {
    "import|FOLDER/tiny|-o|FOLDER/tiny.catalogue",
    "import|FOLDER/tiny|-o|FOLDER/tiny.catalogue|--json",
    "check|FOLDER/tiny.catalogue",
    "check|FOLDER/tiny.catalogue|--json",
    "check|FOLDER/broken.catalogue",
    "-c|FOLDER/broken.catalogue|info",
    "-c|FOLDER/tiny.catalogue|info|--json",
    "import|FOLDER/tiny|-o|FOLDER/letter.odt",
    "import|FOLDER/tiny|-o|FOLDER",
    "import|FOLDER/nothing|-o|FOLDER/new.catalogue",
    "import|FOLDER/letter.odt|-o|FOLDER/new.catalogue",
    "import|FOLDER/tiny.catalogue|-o|FOLDER/tiny.catalogue",
    "-c|FOLDER/tiny.catalogue|--language=de|show|9613.1",
    "-c|FOLDER/tiny.catalogue|--language=xx|show|9613.1.1",
    NULL
  };

  answers_check ("import.txt", COMMANDS);
}

static void
test_scores (void)
{
  static const char *const COMMANDS[] = {
#define TINY "-c|FOLDER/tiny.catalogue|"
    "import|FOLDER/tiny|-o|FOLDER/tiny.catalogue",
    TINY "score|9613.1",
    TINY "score|9613.1|--no-anchor|--scenario=fast",
    TINY "score|9613.1.1|--scenario=slow|--json",
    TINY "scores|--csv",
    TINY "scores|--scenario=fast",
    TINY "scores|--json|--scenario=slow",
    NULL
  };

  answers_check ("scores-of-a-few.txt", COMMANDS);
}

static void
test_faults (void)
{
  static const char *const COMMANDS[] = {
    "import|FOLDER/tiny|-o|FOLDER/tiny.catalogue",
    "dance",
    TINY "show|nobody",
    TINY "show|--json",
    TINY "search|light|--limit=-1",
    TINY "search|light|--kind=tree",
    TINY "search|qqqqqqqqqqq",
    TINY "occupations|--sort=beauty",
    TINY "occupations|--min-digital=101",
    TINY "occupations|--min-digital=-1",
    TINY "occupations|--skill-level=5",
    TINY "occupations|--max-resilience=101",
    TINY "occupations|--min=hum:101",
    TINY "occupations|--min=hum",
    TINY "occupations|--max=beauty:3",
    TINY "occupations|--needs=juggle",
    TINY "occupations|--without=juggle",
    TINY "occupations|--less-exposed-than=nobody",
    TINY "occupations|--scenario=hectic",
    TINY "skills|--type=art",
    TINY "skills|--reuse=often",
    TINY "skills|--collection=golden",
    TINY "skills|--sort=beauty",
    TINY "skills|--min-uses=-1",
    TINY "skills|--group=nobody",
    TINY "score|nobody",
    TINY "scores|--scenario=hectic",
    "check",
    "check|a|b",
    "import|FOLDER/tiny",
    "import|-o|FOLDER/new.catalogue",
    NULL
  };

  answers_check ("faults.txt", COMMANDS);
}

/* Writes a report and shows all of it. */
static void
add_report (GString    *transcript,
            const char *arguments,
            const char *name)
{
  g_autofree char *typed =
    g_strconcat ("-c|BUILTIN|report|", arguments, "|-o|FOLDER/", name, NULL);

  answers_add (transcript, typed);
  answers_add_contents (transcript, name);
}

/* Somebody who has something of a miner. */
static const char PROFILE[] =
  "{\"version\": 1, \"skills\": {"
  "\"http://data.europa.eu/esco/skill/156f8c5b-894a-4ccc-a70e-37a2726f3f00\": {\"level\": \"have\"},"
  "\"http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40\": {\"level\": \"used\"},"
  "\"http://data.europa.eu/esco/skill/2a82241a-216e-44d8-bb50-6b9a0ef82084\": {\"level\": \"learning\"}}}";

static void
test_reports (void)
{
  static const char *const CASES[][2] = {
    { "8111.3", "one.md" },
    { "8111.3|--no-anchor|--scenario=fast|--parts=reasons", "other.md" },
    { "8111.3|8111.5", "two.md" },
    { "8111.3|--profile=FOLDER/profile.json", "me.md" },
    { "8111.3|--profile=FOLDER/profile.json|--format=csv", "me.csv" },
    { "8111.5|--format=json|--parts=skills", "one.json" },
    { "8111.5|--format=html|--parts=similar", "one.html" },
  };
  g_autoptr (GString) transcript = g_string_new (NULL);

  answers_set_up ();
  answers_add_file ("profile.json", PROFILE, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    add_report (transcript, CASES[i][0], CASES[i][1]);
  answers_compare (transcript, "reports.txt");
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *fonts = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  /* Charts in reports have the same letters on every machine, and reports the same day. */
  fonts = g_test_build_filename (G_TEST_DIST, "data", "fonts", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);

  g_test_add_func ("/answers/occupations", test_occupations);
  g_test_add_func ("/answers/skills", test_skills);
  g_test_add_func ("/answers/import", test_import);
  g_test_add_func ("/answers/scores", test_scores);
  g_test_add_func ("/answers/faults", test_faults);
  g_test_add_func ("/answers/reports", test_reports);

  return g_test_run ();
}
