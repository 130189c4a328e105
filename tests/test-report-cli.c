/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "cli-run.h"

/* "report" as scripts see it, on the built-in catalogue: files, threads, faults. */

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("vocation-report-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static Run
report (const char *arguments)
{
  g_autofree char *all = g_strdup_printf ("report|%s", arguments);

  return cli_with (g_getenv ("VOCATION_BUILTIN"), all);
}

static void
assert_fails (const char *arguments,
              int         exit_code,
              const char *word)
{
  g_auto (Run) run = report (arguments);

  g_assert_cmpint (run.exit_code, ==, exit_code);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_true (g_str_has_prefix (run.err, "vocation-cli: "));
  g_assert_nonnull (strstr (run.err, word));
  /* One sentence, one line. */
  g_assert_true (strchr (run.err, '\n') == run.err + strlen (run.err) - 1);
}

static void
test_usage (void)
{
  assert_fails ("2529.1", 2, "-o FILE");
  assert_fails ("2529.1|-o|x.pdf|--output-dir=y", 2, "-o FILE");
  assert_fails ("2529.1|-o|x", 2, "--format");
  assert_fails ("2529.1|-o|x.doc", 2, "--format");
  assert_fails ("2529.1|-o|x.pdf|--format=doc", 2, "doc");
  assert_fails ("2529.1|-o|x.pdf|--paper=a3", 2, "a3");
  assert_fails ("2529.1|-o|x.pdf|--scenario=wild", 2, "wild");
  assert_fails ("2529.1|-o|x.pdf|--threads=-1", 2, "threads");
  assert_fails ("2529.1|-o|x.pdf|--parts=all", 2, "all");
  assert_fails ("2529.1|2250.3|2144.1|-o|x.pdf", 2, "--output-dir");
  assert_fails ("no such work|-o|x.pdf", 1, "no such work");
  g_assert_false (g_file_test ("x.pdf", G_FILE_TEST_EXISTS));
}

/* Many at once are the same on one thread and on two, and as one by one. */
static void
test_threads (void)
{
  static const char *const IDS = "2529.1|2250.3|2144.1|1211.1|5223.7|2512.4";
  static const char *const FORMATS[] = { "pdf", "html", "md", "json", "csv" };
  g_autofree char *one = make_folder ();
  g_autofree char *two = make_folder ();
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (FORMATS); i++)
    {
      g_autofree char *first =
        g_strdup_printf ("%s|--threads=1|--format=%s|--output-dir=%s", IDS, FORMATS[i], one);
      g_autofree char *second =
        g_strdup_printf ("%s|--threads=2|--format=%s|--output-dir=%s", IDS, FORMATS[i], two);
      g_auto (Run) on_one = report (first);
      g_auto (Run) on_two = report (second);

      g_assert_cmpstr (on_one.err, ==, "");
      g_assert_cmpint (on_one.exit_code, ==, 0);
      g_assert_cmpint (on_two.exit_code, ==, 0);
    }

  dir = g_dir_open (one, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *a = g_build_filename (one, name, NULL);
      g_autofree char *b = g_build_filename (two, name, NULL);
      g_autoptr (GMappedFile) left = g_mapped_file_new (a, FALSE, NULL);
      g_autoptr (GMappedFile) right = g_mapped_file_new (b, FALSE, NULL);

      g_assert_nonnull (right);
      g_assert_cmpmem (g_mapped_file_get_contents (left), g_mapped_file_get_length (left),
                       g_mapped_file_get_contents (right), g_mapped_file_get_length (right));
      n++;
    }
  g_assert_cmpuint (n, ==, 6 * G_N_ELEMENTS (FORMATS));
  remove_folder (one);
  remove_folder (two);
}

static void
limit_size_cb (gpointer user_data)
{
  struct rlimit limit = { 8192, 8192 };

  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &limit);
}

/* Where no more fits, what was there before is there still, and nothing else. */
static void
test_disk_full (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "report.pdf", NULL);
  const char *const argv[] = { g_getenv ("VOCATION_CLI"), "-c", g_getenv ("VOCATION_BUILTIN"),
                               "report", "2529.1", "-o", path, NULL };
  g_autofree char *err = NULL;
  g_autofree char *content = NULL;
  int status;

  g_assert_true (g_file_set_contents (path, "before", -1, NULL));
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, limit_size_cb, NULL,
                               NULL, &err, &status, NULL));
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 1);
  g_assert_nonnull (strstr (err, "Nothing was changed"));
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "before");
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

/* Interrupted when the first is there: then each is whole that is there, and nothing else. */
static void
test_interrupted (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *into = g_strdup_printf ("--output-dir=%s", folder);
  g_auto (Run) list = cli_with (g_getenv ("VOCATION_BUILTIN"), "occupations|--limit=400|--json");
  g_autoptr (JsonObject) found = parse (list.out);
  JsonArray *results = json_object_get_array_member (found, "results");
  g_autoptr (GStrvBuilder) arguments = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autofree char *err = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;

  g_strv_builder_add_many (arguments, g_getenv ("VOCATION_CLI"), "-c",
                           g_getenv ("VOCATION_BUILTIN"), "report", "--format=pdf", into, NULL);
  for (guint i = 0; i < json_array_get_length (results); i++)
    g_strv_builder_add (arguments,
                        json_object_get_string_member (json_array_get_object_element (results, i),
                                                       "uri"));
  argv = g_strv_builder_end (arguments);
  process = g_subprocess_newv ((const char *const *) argv, G_SUBPROCESS_FLAGS_STDERR_PIPE,
                               &error);
  g_assert_no_error (error);
  while (count_files (folder) == 0 && g_subprocess_get_identifier (process) != NULL)
    g_usleep (1000);
  g_subprocess_send_signal (process, SIGINT);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &err, &error));

  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
  g_assert_nonnull (strstr (err, "Cancelled"));
  g_assert_cmpuint (count_files (folder), <, 400);
  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);

      g_assert_true (g_str_has_suffix (name, ".pdf"));
      g_assert_cmpmem (g_mapped_file_get_contents (file) + g_mapped_file_get_length (file) - 6, 6,
                       "%%EOF\n", 6);
    }
  remove_folder (folder);
}

static void
test_bad_places (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *in_folder = g_strdup_printf ("2529.1|--format=md|-o|%s", folder);
  g_autofree char *nowhere = g_strdup_printf ("2529.1|-o|%s/no/such/report.md", folder);
  g_autofree char *below_file = g_strdup_printf ("2529.1|--format=md|--output-dir=%s/file/x",
                                                 folder);
  g_autofree char *file = g_build_filename (folder, "file", NULL);

  g_autofree char *missing = g_strdup_printf ("vocation-cli: The report was not written to "
                                              "“%s/no/such/report.md”: there is no such folder. "
                                              "Nothing was changed; make it first, or choose "
                                              "another one.\n",
                                              folder);

  assert_fails (in_folder, 1, "a folder has this name. Nothing was changed; choose another name.");
  assert_fails (nowhere, 1, missing);
  assert_fails ("2529.1|--format=md|-o|/dev/null", 1, "“/dev/null”: it is not a file.");
  /* Not even root may. */
  if (g_file_test ("/dev/pts", G_FILE_TEST_IS_DIR))
    assert_fails ("2529.1|-o|/dev/pts/report.md", 1,
                  "“/dev/pts/report.md”: you may not write there. Nothing was changed; choose "
                  "another folder.\n");
  g_assert_true (g_file_set_contents (file, "x", -1, NULL));
  assert_fails (below_file, 1, "cannot be made");
  g_assert_cmpuint (count_files (folder), ==, 1);
  remove_folder (folder);
}

/* A link stays one, and what it leads to is replaced. */
static void
test_link (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *target = g_build_filename (folder, "target.md", NULL);
  g_autofree char *link = g_build_filename (folder, "link.md", NULL);
  g_autofree char *arguments = g_strdup_printf ("2529.1|-o|%s", link);
  g_autofree char *content = NULL;

  g_assert_true (g_file_set_contents (target, "before", -1, NULL));
  g_assert_cmpint (symlink (target, link), ==, 0);
  {
    g_auto (Run) run = report (arguments);

    g_assert_cmpint (run.exit_code, ==, 0);
    g_assert_cmpstr (run.out, ==, "");
  }
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (target, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "# Chief ICT security officer\n"));
  remove_folder (folder);
}

/* The date is that of SOURCE_DATE_EPOCH, and all that depends on the day. */
static void
test_date (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "report.md", NULL);
  g_autofree char *arguments = g_strdup_printf ("2529.1|-o|%s", path);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_auto (GStrv) lines = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", "1000000000", TRUE);
  {
    g_auto (Run) run = report (arguments);

    g_assert_cmpint (run.exit_code, ==, 0);
  }
  g_assert_true (g_file_get_contents (path, &first, NULL, NULL));
  g_setenv ("SOURCE_DATE_EPOCH", "1100000000", TRUE);
  {
    g_auto (Run) run = report (arguments);

    g_assert_cmpint (run.exit_code, ==, 0);
  }
  g_assert_true (g_file_get_contents (path, &second, NULL, NULL));
  g_unsetenv ("SOURCE_DATE_EPOCH");

  g_assert_nonnull (strstr (first, "2001-09-09"));
  g_assert_cmpstr (first, !=, second);
  lines = g_strsplit (second, "2004-11-09", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_free (second);
  second = g_strjoinv ("2001-09-09", lines);
  g_assert_cmpstr (first, ==, second);
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report-cli/usage", test_usage);
  g_test_add_func ("/report-cli/threads", test_threads);
  g_test_add_func ("/report-cli/disk-full", test_disk_full);
  g_test_add_func ("/report-cli/interrupted", test_interrupted);
  g_test_add_func ("/report-cli/bad-places", test_bad_places);
  g_test_add_func ("/report-cli/link", test_link);
  g_test_add_func ("/report-cli/date", test_date);

  return g_test_run ();
}
