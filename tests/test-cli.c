/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* posix_openpt */

#include "config.h"

#include <fcntl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "cli-fixture.h"

/* The command line as scripts see it: the real program, its output and its exit codes. */

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments;
    int exit_code;
    const char *out;
    const char *err;
  } CASES[] = {
    { "--help", 0, "Usage", "" },
    { "--version", 0, VOC_VERSION, "" },
    { "", 2, "", "Usage" },
    { "dance", 2, "", "dance" },
    { "--json", 2, "", "Usage" },
    { "show", 2, "", "show ID" },
    { "show|a|b", 2, "", "show ID" },
    { "info|--nonsense", 2, "", "--nonsense" },
    { "show|--help", 0, "show ID", "" },
    { "search|x|--kind=tree", 2, "", "--kind" },
    { "search|x|--limit=-1", 2, "", "--limit" },
    { "import|/nowhere", 2, "", "-o" },
    { "-c|/nowhere/at/all|info", 1, "", "/nowhere/at/all" },
    { "check|/nowhere/at/all", 1, "", "/nowhere/at/all" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (Run) run = cli (CASES[i].arguments);

      g_test_message ("%s → %d\n%s%s", CASES[i].arguments, run.exit_code, run.out, run.err);
      g_assert_cmpint (run.exit_code, ==, CASES[i].exit_code);
      g_assert_nonnull (strstr (run.out, CASES[i].out));
      g_assert_nonnull (strstr (run.err, CASES[i].err));
      g_assert_cmpint (*run.out != '\0', ==, *CASES[i].out != '\0');
    }
}

/* The list of commands names each with a word about it. */
static void
test_commands (void)
{
  static const char *const COMMANDS[] = { "import", "info",  "search", "occupations", "skills",
                                          "show",   "score", "scores", "check" };
  g_auto (Run) run = cli ("--help");

  for (gsize i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("\n  %s +\\S.{8}", COMMANDS[i]);
      g_autofree char *arguments = g_strconcat (COMMANDS[i], "|--help", NULL);
      g_auto (Run) help = cli (arguments);

      g_assert_true (g_regex_match_simple (pattern, run.out, 0, 0));
      g_assert_cmpint (help.exit_code, ==, 0);
      g_assert_nonnull (strstr (help.out, COMMANDS[i]));
    }
}

/* Who watches an import in a terminal sees how far it is, in a line that is emptied at the end. */
static void
test_progress (void)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autofree char *output = g_strconcat (tiny, ".again", NULL);
  const char *argv[] = { g_getenv ("VOCATION_CLI"), "import", source, "-o", output, NULL };
  g_autoptr (GString) seen = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  int terminal = posix_openpt (O_RDWR | O_NOCTTY);
  int other_end;
  char block[512];
  gssize n;

  g_assert_cmpint (terminal, >=, 0);
  g_assert_cmpint (grantpt (terminal), ==, 0);
  g_assert_cmpint (unlockpt (terminal), ==, 0);
  other_end = g_open (ptsname (terminal), O_RDWR | O_NOCTTY, 0);
  g_assert_cmpint (other_end, >=, 0);
  g_spawn_async_with_fds (NULL, (char **) argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
                          -1, -1, other_end, &error);
  g_assert_no_error (error);
  close (other_end);
  /* It ends with an error when the program has ended. */
  while ((n = read (terminal, block, sizeof block)) > 0)
    g_string_append_len (seen, block, n);
  close (terminal);

  g_test_message ("%s", seen->str);
  g_assert_true (g_regex_match_simple ("^\r\033\\[K *\\d+ %  \\S", seen->str, 0, 0));
  g_assert_nonnull (strstr (seen->str, "\r\033[K100 %  "));
  g_assert_true (g_str_has_suffix (seen->str, "\r\033[K"));
}

/* Ids and texts as long as the system lets through: one short sentence. */
static void
test_long_arguments (void)
{
  static const struct
  {
    const char *before;
    int exit_code;
  } CASES[] = {
    { "show|", 1 },           { "score|", 1 },
    { "search|", 2 },         { "occupations|--text=", 2 },
    { "skills|--text=", 2 },  { "occupations|--needs=", 1 },
    { "", 2 },                { "score|1|--scenario=", 2 },
    { "occupations|--min=", 2 },
  };
  g_autofree char *letters = g_strnfill (100000, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *arguments = g_strconcat (CASES[i].before, letters, NULL);
      g_auto (Run) run = cli_with (tiny, arguments);

      g_test_message ("%s → %d: %.200s", CASES[i].before, run.exit_code, run.err);
      g_assert_cmpint (run.exit_code, ==, CASES[i].exit_code);
      g_assert_cmpuint (strlen (run.err), >, 20);
      g_assert_cmpuint (strlen (run.err), <, 250);
      g_assert_cmpint (strcspn (run.err, "\n") + 1, ==, strlen (run.err));
    }
}

/* Runs the program in a shell, which says its exit code; what it says on stderr goes to @out_err. */
static int
run_in_shell (const char  *command,
              char       **out_err)
{
  const char *argv[] = { "sh", "-c", command, g_getenv ("VOCATION_CLI"), tiny, NULL };
  g_autofree char *code = NULL;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &code, out_err, NULL,
                &error);
  g_assert_no_error (error);
  g_test_message ("%s → %s%s", command, code, *out_err);

  return g_ascii_strtoll (code, NULL, 10);
}

static void
test_lost_output (void)
{
  static const char *const LOST[] = {
    "\"$0\" -c \"$1\" info >/dev/full; echo $?",
    "\"$0\" -c \"$1\" info --json >/dev/full; echo $?",
    "\"$0\" info --help >/dev/full; echo $?",
    "\"$0\" --version >/dev/full; echo $?",
    "\"$0\" -c \"$1\" occupations --json >&-; echo $?",
    "\"$0\" -c \"$1\" info >&-; echo $?",
  };
  g_autofree char *err = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (LOST); i++)
    {
      g_autofree char *lost = NULL;

      g_assert_cmpint (run_in_shell (LOST[i], &lost), ==, 1);
      g_assert_true (g_str_has_prefix (lost, "vocation-cli: "));
      g_assert_cmpint (strcspn (lost, "\n") + 1, ==, strlen (lost));
    }

  /* Who reads has seen enough, which ends "yes": no word, and no success. */
  g_assert_cmpint (run_in_shell ("exec 3>&1; { yes; \"$0\" -c \"$1\" info; echo $? >&3; } | :",
                                 &err),
                   ==, 1);
  g_assert_cmpstr (err, ==, "");
}

static void
test_info (void)
{
  g_auto (Run) text = cli_with (tiny, "info");
  g_auto (Run) run = cli_with (tiny, "info|--json");
  g_autoptr (JsonObject) info = parse (run.out);

  g_assert_cmpint (text.exit_code, ==, 0);
  g_assert_nonnull (strstr (text.out, "2 occupations"));
  g_assert_cmpint (json_object_get_int_member (info, "occupations"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (info, "skills"), ==, 5);
  g_assert_cmpint (json_object_get_int_member (info, "relations"), ==,
                   json_object_get_int_member (info, "essential") +
                     json_object_get_int_member (info, "optional"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (info, "languages")), ==,
                    2);
  g_assert_cmpstr (json_object_get_string_member (info, "language"), ==, "en");
}

static void
test_check (void)
{
  g_autofree char *arguments = g_strdup_printf ("check|%s", tiny);
  g_auto (Run) whole = cli (arguments);
  g_autofree char *contents = NULL;
  g_autofree char *half = g_strconcat (tiny, ".half", NULL);
  g_autofree char *half_arguments = g_strdup_printf ("check|%s", half);
  gsize length;

  g_assert_cmpint (whole.exit_code, ==, 0);
  g_assert_true (g_file_get_contents (tiny, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (half, contents, length / 2, NULL));
  {
    g_auto (Run) broken = cli (half_arguments);

    g_assert_cmpint (broken.exit_code, ==, 1);
    g_assert_nonnull (strstr (broken.err, "damaged"));
  }
}

/* What comes from a file or a command line does not command the terminal, and an error is one line. */
static void
test_terminal (void)
{
  g_auto (Run) path = cli ("check|/nowhere/\x1b]0;title\x07\x1b[2J\n\xe2\x80\xae\xc2\x9bx\xff");
  g_auto (Run) label = cli_with (tiny, "show|\x1b[31mred\nand\rthen");

  g_assert_cmpint (path.exit_code, ==, 1);
  g_assert_nonnull (strstr (path.err, "\\u001b]0;title\\u0007\\u001b[2J \\u202e\\u009bx"));
  g_assert_cmpint (label.exit_code, ==, 1);
  g_assert_nonnull (strstr (label.err, "\\u001b[31mred"));
  for (gsize i = 0; i < 2; i++)
    {
      const char *err = i == 0 ? path.err : label.err;

      g_assert_true (g_utf8_validate (err, -1, NULL));
      g_assert_null (strchr (err, '\x1b'));
      g_assert_null (strchr (err, '\r'));
      g_assert_true (strchr (err, '\n') == err + strlen (err) - 1);
    }
}

/* Without -c it is the catalogue that the application would use. */
static void
test_default_catalogue (void)
{
  g_autofree char *folder = g_path_get_dirname (tiny);
  g_autofree char *builtin = g_build_filename (folder, "builtin.catalogue", NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (tiny, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (builtin, contents, length, NULL));
  g_setenv ("VOCATION_DATA_DIR", folder, TRUE);
  {
    g_auto (Run) run = cli ("info");

    g_assert_cmpint (run.exit_code, ==, 0);
  }
  g_unsetenv ("VOCATION_DATA_DIR");
}

/* What an import must give on the real downloads, and what is in one occupation afterwards. */
static void
check_real_import (const char *const *zips,
                   const char        *name,
                   int                occupations,
                   int                skills,
                   int                relations,
                   int                requirements_of_2529_1)
{
  g_autofree char *out = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GString) arguments = g_string_new ("import|-o|");

  g_string_append (arguments, out);
  for (gsize i = 0; zips[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("VOCATION_TEST_DATA"), "esco", zips[i],
                                                NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        {
          g_test_skip ("The real ESCO downloads are not here");
          return;
        }
      g_string_append_printf (arguments, "|%s", path);
    }

  {
    g_auto (Run) import = cli (arguments->str);
    g_auto (Run) info = cli_with (out, "info|--json");
    g_auto (Run) show = cli_with (out, "show|2529.1|--json");
    g_autoptr (JsonObject) counts = NULL;
    g_autoptr (JsonObject) shown = NULL;

    g_test_message ("%s%s", import.out, import.err);
    g_assert_cmpint (import.exit_code, ==, 0);
    counts = parse (info.out);
    shown = parse (show.out);
    g_assert_cmpint (json_object_get_int_member (counts, "occupations"), ==, occupations);
    g_assert_cmpint (json_object_get_int_member (counts, "skills"), ==, skills);
    g_assert_cmpint (json_object_get_int_member (counts, "relations"), ==, relations);
    g_assert_cmpint (count_shown (shown), ==, requirements_of_2529_1);
  }
}

static void
test_esco_1_1_1 (void)
{
  const char *zips[] = { "ESCO dataset - v1.1.1 - classification - en - csv.zip",
                         "ESCO dataset - v1.1.1 - classification -  - csv.zip", NULL };

  check_real_import (zips, "esco-1.1.1.catalogue", 3007, 13896, 123788, 64);
}

static void
test_esco_1_2_0 (void)
{
  const char *zips[] = { "ESCO dataset - v1.2.0 - classification - en - csv.zip",
                         "ESCO dataset - v1.2.0 - classification - es - csv.zip", NULL };
  g_autofree char *out = g_build_filename (g_get_user_data_dir (), "esco-1.2.0.catalogue", NULL);

  check_real_import (zips, "esco-1.2.0.catalogue", 3039, 13939, 128987, 81);
  if (!g_file_test (out, G_FILE_TEST_EXISTS))
    return;

  {
    g_auto (Run) spanish = cli_with (out, "--language=es|show|2529.1|--json");
    g_autoptr (JsonObject) shown = parse (spanish.out);
    g_autofree char *by_label = g_strdup_printf ("show|%s|--json",
                                                 json_object_get_string_member (shown, "label"));
    g_auto (Run) again = cli_with (out, by_label);
    g_autoptr (JsonObject) found = parse (again.out);

    g_assert_cmpstr (json_object_get_string_member (found, "code"), ==, "2529.1");
    g_assert_cmpstr (json_object_get_string_member (found, "label"), ==,
                     "chief ICT security officer");
    g_assert_cmpstr (json_object_get_string_member (shown, "label"), !=,
                     "chief ICT security officer");
  }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  make_tiny ();

  g_test_add_func ("/cli/usage", test_usage);
  g_test_add_func ("/cli/commands", test_commands);
  g_test_add_func ("/cli/progress", test_progress);
  g_test_add_func ("/cli/long-arguments", test_long_arguments);
  g_test_add_func ("/cli/lost-output", test_lost_output);
  g_test_add_func ("/cli/info", test_info);
  g_test_add_func ("/cli/check", test_check);
  g_test_add_func ("/cli/terminal", test_terminal);
  g_test_add_func ("/cli/default-catalogue", test_default_catalogue);
  g_test_add_func ("/cli/esco/1.1.1", test_esco_1_1_1);
  g_test_add_func ("/cli/esco/1.2.0", test_esco_1_2_0);

  return g_test_run ();
}
