/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ask.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <json-glib/json-glib.h>

#include "voc-catalogue-query.h"
#include "voc-lens.h"

/* Asks a catalogue everything, in a process of its own: as the command line does, with all that it prints
 * looked at, and what only the window asks. */

/* Seconds of the processor for one question, and kilobytes for all. The sanitizers take several times as much. */
#ifdef __SANITIZE_ADDRESS__
#define MOST_SECONDS 10.0
#define MOST_KILOBYTES G_MAXLONG
#else
#define MOST_SECONDS 2.0
#define MOST_KILOBYTES (300 * 1024)
#endif
#define SECONDS_TO_HANG 120
#define FAULT 3

int vocation_cli_main (int    argc,
                       char **argv);

static const char *const COMMANDS[] = {
  "info",
  "info --json",
  "--language=es info --json",
  "search street",
  "search street --json --limit=0",
  "search s --json --limit=0",
  "search streat --json",
  "search 9613 --json",
  "occupations",
  "occupations --json",
  "occupations --json --text=s --sort=label",
  "occupations --json --isco=9 --sort=resilience --min-resilience=1",
  "occupations --json --sort=code --min-essential=1 --skill-level=1",
  "occupations --json --sort=skills --min-digital=1",
  "skills",
  "skills --json --sort=uses --min-uses=1",
  "skills --json --type=knowledge --text=s",
  "similar 9613.1",
  "similar 9613.1 --json --limit=0 --better-protected",
  "compare 9613.1 9613.1.1",
  "compare 9613.1 9613.1.1 --json",
  "path 9613.1 9613.1.1",
  "path 9613.1.1 9613.1 --json",
  "show 9613.1",
  "show 9613.1 --json",
  "--language=es show 9613.1.1 --json",
  "show 9613 --json",
  "score 9613.1",
  "score 9613.1 --json",
  "scores",
  "scores --json",
  "scores --csv",
  "check",
};

static FILE *faults;  /* where the child says what is wrong */

static void
fail (const char *what,
      const char *command,
      const char *printed)
{
  g_autofree char *shown = g_strescape (printed, NULL);

  fprintf (faults, "%s: %s: %.300s\n", command, what, shown);
  fflush (faults);
  _exit (FAULT);
}

static char *
read_back (FILE *file)
{
  GString *text = g_string_new (NULL);
  char block[65536];
  gsize n;

  rewind (file);
  while ((n = fread (block, 1, sizeof block, file)) > 0)
    g_string_append_len (text, block, n);

  return g_string_free_and_steal (text);
}

static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

/* Nothing printed may command a terminal; what a locale or a person cannot read is no text. */
static void
check_text (const char *command,
            const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    fail ("not UTF-8", command, text);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean ends_line = c == '\r' && at[1] == '\n';

      if ((g_unichar_iscntrl (c) && c != '\n' && c != '\t' && !ends_line) || c == 0x202e)
        fail ("a character that commands the terminal", command, at);
    }
}

static void
check_answer (const char *command,
              int         exit_code,
              const char *out,
              const char *err)
{
  const char *end = strchr (err, '\n');
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = NULL;

  check_text (command, out);
  check_text (command, err);
  if (exit_code != 0 && exit_code != 1)
    fail ("neither done nor failed", command, err);
  if (exit_code == 1 && !g_str_has_prefix (err, "vocation-cli: "))
    fail ("failed without a sentence", command, err);
  if (end != NULL && end[1] != '\0')
    fail ("more than a line on stderr", command, err);
  if (strlen (err) > 1000)
    fail ("a very long sentence", command, err);

  if (strstr (command, "--json") == NULL || (exit_code == 1 && *out == '\0'))
    return;
  root = json_from_string (out, &error);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    fail ("not one JSON document", command, error != NULL ? error->message : out);
}

static void
run_command (const char *path,
             const char *command)
{
  g_autofree char *line = g_str_equal (command, "check")
                            ? g_strdup_printf ("vocation-cli check %s", path)
                            : g_strdup_printf ("vocation-cli -c %s %s", path, command);
  g_auto (GStrv) argv = g_strsplit (line, " ", -1);
  FILE *out_file = tmpfile ();
  FILE *err_file = tmpfile ();
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  double start = get_processor_time ();
  double took;
  int exit_code;

  dup2 (fileno (out_file), STDOUT_FILENO);
  dup2 (fileno (err_file), STDERR_FILENO);
  exit_code = vocation_cli_main (g_strv_length (argv), argv);
  fflush (stdout);
  took = get_processor_time () - start;

  out = read_back (out_file);
  err = read_back (err_file);
  fclose (out_file);
  fclose (err_file);
  check_answer (command, exit_code, out, err);
  if (took > MOST_SECONDS)
    {
      g_autofree char *seconds = g_strdup_printf ("%.1f seconds", took);

      fail ("too slow", command, seconds);
    }
}

static void
ask_around (VocCatalogue *catalogue,
            GPtrArray    *concepts)
{
  for (guint i = 0; i < MIN (concepts->len, 20); i++)
    {
      VocConcept *concept = concepts->pdata[i];
      g_autoptr (GPtrArray) broader = voc_catalogue_dup_broader (catalogue, concept, NULL);
      g_autoptr (GPtrArray) narrower = voc_catalogue_dup_narrower (catalogue, concept, NULL);
      g_autoptr (GPtrArray) uses = NULL;
      g_autoptr (GPtrArray) related = NULL;
      g_autoptr (GPtrArray) requirements = NULL;

      if (VOC_IS_SKILL (concept))
        {
          uses = voc_catalogue_dup_skill_uses (catalogue, VOC_SKILL (concept), NULL);
          related = voc_catalogue_dup_related_skills (catalogue, VOC_SKILL (concept), NULL);
        }
      if (VOC_IS_OCCUPATION (concept))
        requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (concept), NULL);
    }
}

/* What the window asks and the command line does not. */
static void
ask_library (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;

  if (catalogue == NULL)
    return;

  voc_catalogue_prepare (catalogue);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  lens = voc_lens_new (scores);
  voc_lens_get_values (lens, voc_column_find ("resilience"));
  occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  skills = voc_catalogue_dup_skills (catalogue, NULL);
  if (occupations != NULL)
    ask_around (catalogue, occupations);
  if (skills != NULL)
    ask_around (catalogue, skills);
  for (VocGroupScheme scheme = VOC_SCHEME_ISCO; scheme <= VOC_SCHEME_ISCED_F; scheme++)
    {
      g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, scheme, NULL);
      g_autoptr (GHashTable) counts = voc_catalogue_dup_group_counts (catalogue, scheme, NULL);

      if (groups != NULL)
        ask_around (catalogue, groups);
    }
}

/* A warning ends the program, and stderr is looked at for other things. */
static GLogWriterOutput
log_fault (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         user_data)
{
  g_autofree char *message = NULL;

  if ((level & G_LOG_LEVEL_MASK) <= G_LOG_LEVEL_WARNING)
    {
      message = g_log_writer_format_fields (level, fields, n_fields, FALSE);
      fprintf (faults, "%s\n", message);
      fflush (faults);
    }
  return G_LOG_WRITER_HANDLED;
}

static void
ask_in_child (const char *path)
{
  struct rusage usage;
  double start = get_processor_time ();

  g_log_set_writer_func (log_fault, NULL, NULL);
  alarm (SECONDS_TO_HANG);
  ask_library (path);
  if (get_processor_time () - start > 2 * MOST_SECONDS)
    fail ("too slow", "all that the window asks", "");
  for (gsize i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    run_command (path, COMMANDS[i]);

  getrusage (RUSAGE_SELF, &usage);
  if (usage.ru_maxrss > MOST_KILOBYTES)
    {
      g_autofree char *kilobytes = g_strdup_printf ("%ld kB", usage.ru_maxrss);

      fail ("too much memory", "all", kilobytes);
    }
}

/**
 * ask_everything:
 * @path: a catalogue, or what is left of one
 *
 * Returns: (transfer full) (nullable): what is wrong with an answer; %NULL if all were as they should be
 */
char *
ask_everything (const char *path)
{
  pid_t child;
  int status;
  g_autofree char *said = NULL;

  faults = tmpfile ();
  fflush (NULL);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      dup2 (fileno (faults), STDERR_FILENO);
      ask_in_child (path);
      _exit (0);
    }

  waitpid (child, &status, 0);
  said = read_back (faults);
  fclose (faults);
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    return NULL;
  if (WIFSIGNALED (status))
    return g_strdup_printf ("ended by signal %d: %s", WTERMSIG (status), said);
  return g_strdup (*said != '\0' ? said : "ended by a sanitizer");
}
