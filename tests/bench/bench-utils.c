/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-utils.h"

#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "voc-import.h"

/**
 * bench_get_milliseconds:
 *
 * Returns: the time that has passed since some moment
 */
double
bench_get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double time_a = *(const double *) a;
  double time_b = *(const double *) b;

  return (time_a > time_b) - (time_a < time_b);
}

/**
 * bench_get_percentile:
 * @times: (element-type double): at least one; they are put in order
 * @percent: 50 for the median
 *
 * Returns: the time that so many of a hundred do not exceed
 */
double
bench_get_percentile (GArray *times,
                      guint   percent)
{
  g_array_sort (times, compare_times);
  return g_array_index (times, double, MIN (times->len - 1, times->len * percent / 100));
}

/**
 * bench_new_times:
 *
 * Returns: (transfer full) (element-type double): room for times in milliseconds
 */
GArray *
bench_new_times (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

void
bench_add_time (GArray *times,
                double  time)
{
  g_array_append_val (times, time);
}

/**
 * bench_report:
 * @what: what was measured
 * @times: (element-type double): how long each try took
 * @percent: what has to hold: 50 for one thing that is tried again and again, 99 for one try each of many
 * @allowed: the limit, in milliseconds
 *
 * Returns: whether so many of a hundred tries are within the limit
 */
gboolean
bench_report (const char *what,
              GArray     *times,
              guint       percent,
              double      allowed)
{
  gboolean good = bench_get_percentile (times, percent) <= allowed;

  g_print ("%s: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms of %u (allowed: p%u %.0f ms%s)\n", what,
           bench_get_percentile (times, 50), bench_get_percentile (times, 99),
           bench_get_percentile (times, 100), times->len, percent, allowed, good ? "" : "; OVER");
  return good;
}

/**
 * bench_dup_catalogue:
 * @path: (nullable): a catalogue to measure
 *
 * Returns: (transfer full) (nullable): @path, or a catalogue made of the real ESCO for the time being
 */
char *
bench_dup_catalogue (const char *path)
{
  static const char *const LANGUAGES[] = { "en", "es", NULL };
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *folder = NULL;
  g_autofree char *made = NULL;
  g_autoptr (GFile) destination = NULL;
  g_autoptr (VocImport) import = NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL)
    return g_strdup (path);

  for (gsize i = 0; LANGUAGES[i] != NULL; i++)
    {
      g_autofree char *name =
        g_strdup_printf ("ESCO dataset - v1.2.0 - classification - %s - csv.zip", LANGUAGES[i]);
      g_autofree char *zip =
        g_build_filename (g_getenv ("VOCATION_TEST_DATA"), "esco", name, NULL);

      if (!g_file_test (zip, G_FILE_TEST_EXISTS))
        return NULL;
      g_ptr_array_add (sources, g_file_new_for_path (zip));
    }

  folder = g_dir_make_tmp ("vocation-bench-XXXXXX", NULL);
  made = g_build_filename (folder, "esco.catalogue", NULL);
  destination = g_file_new_for_path (made);
  import = voc_import_new (sources, destination, NULL);
  voc_import_run (import, NULL, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&made);
}

/**
 * bench_remove_catalogue:
 * @path: what bench_dup_catalogue() returned
 * @given: (nullable): what it was given
 *
 * Removes the catalogue if it was made for the time being.
 */
void
bench_remove_catalogue (const char *path,
                        const char *given)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (given != NULL)
    return;

  g_unlink (path);
  g_rmdir (folder);
}

/* The rows are made into text as always, but nobody reads them: the shell gains by it. */
static void
write_line (BenchShell *self,
            const char *line)
{
  g_assert_true (g_output_stream_write_all (self->in, line, strlen (line), NULL, NULL, NULL));
}

/**
 * bench_shell_open:
 * @path: a catalogue
 *
 * Returns: whether there is a sqlite3 shell
 */
gboolean
bench_shell_open (BenchShell *self,
                  const char *path)
{
  self->process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                    NULL, "sqlite3", "-batch", "-readonly", path, NULL);
  if (self->process == NULL)
    return FALSE;

  self->in = g_subprocess_get_stdin_pipe (self->process);
  self->out = g_subprocess_get_stdout_pipe (self->process);
  write_line (self, ".once /dev/null\n");
  bench_shell_run (self, "SELECT count (*) FROM text;");
  return TRUE;
}

/**
 * bench_shell_run:
 * @sql: a query, with its semicolon
 *
 * Returns: how many milliseconds lie between asking and the end of the answer
 */
double
bench_shell_run (BenchShell *self,
                 const char *sql)
{
  g_autofree char *lines = g_strconcat (sql, "\n.print .\n", NULL);
  double start = bench_get_milliseconds ();
  double took;
  char byte = '\0';

  write_line (self, lines);
  while (byte != '\n')
    g_assert_cmpint (g_input_stream_read (self->out, &byte, 1, NULL, NULL), ==, 1);
  took = bench_get_milliseconds () - start;

  write_line (self, ".once /dev/null\n");
  return took;
}

/**
 * bench_shell_close:
 *
 * Ends the shell.
 */
void
bench_shell_close (BenchShell *self)
{
  g_output_stream_close (self->in, NULL, NULL);
  g_subprocess_wait (self->process, NULL, NULL);
  g_clear_object (&self->process);
}

/**
 * bench_run_shell:
 * @path: a catalogue
 * @sql: a query
 *
 * Runs the shell as somebody does who wants to know one thing: "sqlite3 -readonly FILE SQL". The rows
 * go to /dev/null.
 *
 * Returns: how many milliseconds lie between its start and its end
 */
double
bench_run_shell (const char *path,
                 const char *sql)
{
  const char *const argv[] = { "sqlite3", "-readonly", path, sql, NULL };
  posix_spawn_file_actions_t actions;
  g_auto (GStrv) environment = g_get_environ ();
  double start;
  int status;
  pid_t pid;

  g_assert_cmpint (posix_spawn_file_actions_init (&actions), ==, 0);
  g_assert_cmpint (posix_spawn_file_actions_addopen (&actions, STDOUT_FILENO, "/dev/null", O_WRONLY,
                                                     0),
                   ==, 0);
  start = bench_get_milliseconds ();
  g_assert_cmpint (posix_spawnp (&pid, argv[0], &actions, NULL, (char *const *) argv, environment),
                   ==, 0);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_cmpint (status, ==, 0);
  posix_spawn_file_actions_destroy (&actions);

  return bench_get_milliseconds () - start;
}
