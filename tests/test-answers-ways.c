/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "answers.h"

/* What is found, shown and compared, and what is said to a person, on the built-in catalogue. */

#define OCCUPATION "http://data.europa.eu/esco/occupation/"
#define SKILL "http://data.europa.eu/esco/skill/"

/* Somebody who has been a surface miner (8111.3), and has said a little of everything. */
static const char PROFILE[] =
  "{\"version\": 1,\n"
  " \"skills\": {\n"
  "  \"" SKILL "156f8c5b-894a-4ccc-a70e-37a2726f3f00\": {\"level\": \"have\"},\n"
  "  \"" SKILL "b9f16465-56a9-426b-a047-0f9f1f95ec92\": {\"level\": \"have\"},\n"
  "  \"" SKILL "c0fc7d2d-d013-40d7-bc58-75cf3771153f\": {\"level\": \"have\"},\n"
  "  \"" SKILL "5800167a-677a-4311-b2ad-66d4773961c6\": {\"level\": \"have\"},\n"
  "  \"" SKILL "334e3e49-fb02-4051-809a-f06adfdc1c40\": {\"level\": \"used\"},\n"
  "  \"" SKILL "2a82241a-216e-44d8-bb50-6b9a0ef82084\": {\"level\": \"learning\"},\n"
  "  \"" SKILL "8bdd25f8-4b6e-40fe-a2cf-c1badc594114\": {\"level\": \"have\"},\n"
  "  \"" SKILL "00000000-0000-0000-0000-000000000000\": {\"level\": \"have\"}},\n"
  " \"own_skills\": {\"whistling\": {\"level\": \"have\"}},\n"
  " \"shortlist\": {\n"
  "  \"" OCCUPATION "00000000-0000-0000-0000-000000000000\": {\"note\": \"gone\"}},\n"
  " \"overrides\": {\n"
  "  \"" OCCUPATION "4a215d87-8363-4db2-a661-3c0d816b2a70\": {\n"
  "   \"" SKILL "d2b3891d-d710-4f53-9a68-ff7b1158fef5\": \"not-needed\",\n"
  "   \"" SKILL "c8ac1986-38fa-43b2-89dc-50a4beeb420e\": \"needed\"}},\n"
  " \"interests\": {\"form\": \"short\", \"answers\": {\"build-kitchen-cabinets\": 4}},\n"
  " \"styles\": {\"independence\": 4}}\n";

static const char OTHER[] =
  "{\"version\": 1,\n"
  " \"skills\": {\n"
  "  \"" SKILL "156f8c5b-894a-4ccc-a70e-37a2726f3f00\": {\"level\": \"used\"},\n"
  "  \"" SKILL "a6dcd5bd-d498-4469-96c9-cbc46e8efd04\": {\"level\": \"have\"}},\n"
  " \"own_skills\": {\"whistling\": {\"level\": \"have\"}, \"humming\": {\"level\": \"used\"}},\n"
  " \"styles\": {\"independence\": 5}}\n";

/* Longer than one line, with words that are names, near names, and none. */
static const char CV[] =
  "I drove trucks and operated hydraulic\npumps for years.\n"
  "Skills: welding, troubleshoot, excavation techniques; SQL; geolgy.\n";

static const char CATS[] = "I like cats.\n";

static void
test_ways (void)
{
  static const char *const COMMANDS[] = {
#define ON "-c|BUILTIN|"
    ON "similar|8111.3|--limit=4",
    ON "similar|8111.3|--limit=2|--json",
    ON "similar|8111.3|--limit=3|--better-protected",
    ON "similar|8111.3|--limit=2|--better-protected|--no-anchor|--scenario=fast|--json",
    ON "compare|8111.3|8111.5",
    ON "compare|8111.3|8111.5|--json",
    ON "compare|8111.3|8111.5|9311.1",
    ON "compare|8111.3|8111.5|9311.1|--json",
    ON "path|8111.3|8111.5",
    ON "path|8111.3|8111.5|--json",
    ON "path|9311.1|3117.1",
    ON "path|9311.1|3117.1|--json",
    ON "path|9311.1|3117.1|--max-steps=1",
    ON "path|8111.3|2250.3",
    ON "path|8111.3|8111.3",
    "import|FOLDER/tiny|-o|FOLDER/tiny.catalogue",
#define FEW "-c|FOLDER/tiny.catalogue|"
    FEW "similar|9613.1",
    FEW "similar|9613.1|--better-protected",
    FEW "similar|9613.1.1|--better-protected|--json",
    FEW "compare|9613.1|9613.1.1",
    FEW "path|9613.1|9613.1.1",
    NULL
  };

  answers_check ("ways.txt", COMMANDS);
}

static void
test_found (void)
{
  static const char *const COMMANDS[] = {
    ON "search|surface miner|--limit=4",
    ON "search|surface miner|--limit=2|--json",
    ON "search|miner|--kind=occupation|--limit=3",
    ON "search|drive|vehicles|--kind=skill|--limit=3",
    ON "search|surfase minner|--limit=2",
    ON "search|surfase minner|--limit=1|--json",
    ON "search|somebody who paints houses|--limit=3",
    ON "search|8111|--limit=3",
    ON "search|8111.3|--kind=any|--limit=1",
    ON "occupations|--text=surfase minner|--limit=2",
    ON "show|8111.3",
    ON "show|surface miner|--json",
    ON "--language=de|show|8111.3",
    ON "show|geology",
    ON "show|geology|--json",
    ON "show|8111",
    ON "show|S1.2|--json",
    ON "score|8111.3",
    ON "score|8111.3|--no-anchor|--scenario=slow",
    ON "score|8111.3|--json",
    ON "fields",
    ON "fields|--json",
    NULL
  };

  answers_check ("found.txt", COMMANDS);
}

static void
test_person (void)
{
  static const char *const COMMANDS[] = {
#define HIS "|--profile=FOLDER/profile.json"
    ON "fit|8111.3" HIS,
    ON "fit|8111.3|--json" HIS,
    ON "fit|2250.3" HIS,
    ON "suggest|--limit=4" HIS,
    ON "suggest|--limit=2|--json" HIS,
    ON "suggest|--json|--profile=FOLDER/nobody.json",
    ON "suggest|--profile=FOLDER/nobody.json",
    ON "profile|check" HIS,
    ON "profile|check|--json" HIS,
    ON "profile|check|FOLDER/letter.odt",
    "profile|import|FOLDER/other.json" HIS,
    "profile|import|FOLDER/other.json" HIS,
    "profile|import|FOLDER/nothing.json" HIS,
    "profile|export|FOLDER/copy.json" HIS,
    ON "match|FOLDER/cv.txt|--limit=6",
    ON "match|FOLDER/cv.txt|--strong|--json",
    ON "match|FOLDER/cats.txt|--strong",
    ON "match|FOLDER/nothing.txt",
    NULL
  };
  g_autoptr (GString) transcript = g_string_new (NULL);

  answers_set_up ();
  answers_add_file ("profile.json", PROFILE, -1);
  answers_add_file ("other.json", OTHER, -1);
  answers_add_file ("nobody.json", "{\"version\": 1}\n", -1);
  answers_add_file ("cv.txt", CV, -1);
  answers_add_file ("cats.txt", CATS, -1);
  for (gsize i = 0; COMMANDS[i] != NULL; i++)
    answers_add (transcript, COMMANDS[i]);
  answers_add_contents (transcript, "copy.json");
  answers_compare (transcript, "person.txt");
}

/* Too few arguments, too many, and values that there are not. */
static void
test_usage (void)
{
  static const char *const COMMANDS[] = {
    "",
    "--version",
    "--help",
    "import|--help",
    "import",
    "info|a",
    "search",
    "search|a|--limit=x",
    "occupations|a",
    "skills|a",
    "fields|a",
    "show",
    "show|a|b",
    "score",
    "score|a|b",
    "scores|a",
    "similar",
    "similar|a|b",
    "similar|a|--limit=-1",
    "similar|a|--scenario=hectic",
    "compare|a",
    "compare|a|b|c|d|e",
    "path|a",
    "path|a|b|c",
    "path|a|b|--max-steps=0",
    "path|a|b|--max-steps=4",
    "fit",
    "fit|a|b",
    "suggest|a",
    "suggest|--limit=-1",
    "match|a|b",
    "match|a|--limit=-1",
    "profile",
    "profile|check|a|b",
    "profile|export",
    "profile|import",
    "report",
    "report|a",
    "report|a|-o|x.pdf|--output-dir=y",
    "report|a|b|c|-o|x.pdf",
    "report|a|-o|x",
    "report|a|-o|x.odt",
    "report|a|-o|x|--format=odt",
    "report|a|-o|x.pdf|--paper=a5",
    "report|a|-o|x.pdf|--parts=skills,hopes",
    "report|a|-o|x.pdf|--threads=-1",
    "report|a|-o|x.pdf|--scenario=hectic",
    "report|a|--output-dir=FOLDER/letter.odt|--format=md",
    ON "similar|a",
    ON "compare|8111.3|a",
    ON "path|a|8111.3",
    ON "path|8111.3|a",
    ON "fit|a|--profile=FOLDER/letter.odt",
    ON "report|a|-o|FOLDER/x.md",
    ON "report|8111.3|-o|FOLDER/x.md|--profile=FOLDER/letter.odt",
    NULL
  };

  answers_check ("usage.txt", COMMANDS);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/answers-ways/ways", test_ways);
  g_test_add_func ("/answers-ways/found", test_found);
  g_test_add_func ("/answers-ways/person", test_person);
  g_test_add_func ("/answers-ways/usage", test_usage);

  return g_test_run ();
}
