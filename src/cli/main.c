/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "voc-cli.h"
#include "voc-cli-output.h"
#include "voc-text.h"

static const struct
{
  const char *name;
  int (*run) (VocCli  *self,
              char   **arguments);
  const char *help;
} COMMANDS[] = {
  { "import", voc_cli_import,
    N_("SOURCE… -o FILE   make a catalogue from an ESCO download or our JSON folder") },
  { "info", voc_cli_info, N_("tell what the catalogue is and how much it holds") },
  { "search", voc_cli_search, N_("TEXT   find occupations and skills") },
  { "occupations", voc_cli_occupations, N_("list the occupations for which conditions hold") },
  { "fields", voc_cli_fields, N_("list the fields of work that occupations are in") },
  { "skills", voc_cli_skills, N_("list the skills for which conditions hold") },
  { "show", voc_cli_show, N_("ID   show everything about an occupation or a skill") },
  { "score", voc_cli_score, N_("ID   explain exposure and resilience of an occupation") },
  { "scores", voc_cli_scores, N_("list exposure and resilience of all occupations") },
  { "similar", voc_cli_similar, N_("ID   list the occupations that are most like one") },
  { "steps", voc_cli_steps, N_("ID   list the steps up, sideways and down from an occupation") },
  { "compare", voc_cli_compare, N_("ID ID…   set two to four occupations side by side") },
  { "path", voc_cli_path, N_("[FROM] TO   find the way from one occupation to another") },
  { "fit", voc_cli_fit, N_("ID   tell how well an occupation fits what you can do") },
  { "suggest", voc_cli_suggest, N_("list the occupations that your skills open") },
  { "match", voc_cli_match, N_("[FILE]   list the skills that a text speaks of") },
  { "profile", voc_cli_profile, N_("check|export|import   look at, write and read your profile") },
  { "report", voc_cli_report, N_("ID [ID]   write a report as PDF, HTML, Markdown, JSON or CSV") },
  { "check", voc_cli_check, N_("FILE   tell whether a catalogue is whole") },
};

static void
print_usage (gboolean as_error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n\n%s\n",
                          _("Usage: vocation-cli [-c FILE] [--json] COMMAND [ARGUMENT…]"),
                          _("Commands:"));
  for (gsize i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    g_string_append_printf (text, "  %-12s %s\n", COMMANDS[i].name, gettext (COMMANDS[i].help));
  g_string_append_printf (
    text, "\n%s\n%s\n",
    _("Each command explains itself with --help. -c FILE picks a catalogue; without it, "
       "the one that the application would use."),
    _("Exit code: 0 done, 1 failed or not found, 2 wrong usage."));

  if (as_error)
    g_printerr ("%s", text->str);
  else
    g_print ("%s", text->str);
}

/* Where the command's name stands: the first argument that is neither an option nor an option's
 * value. */
static int
find_command (char **arguments)
{
  for (int i = 1; arguments[i] != NULL; i++)
    {
      if (g_str_equal (arguments[i], "-c") || g_str_equal (arguments[i], "--catalogue") ||
          g_str_equal (arguments[i], "--language"))
        i += arguments[i + 1] != NULL;
      else if (arguments[i][0] != '-')
        return i;
    }

  return 0;
}

static int
run_command (const char  *name,
             char       **arguments)
{
  g_autofree VocCli *cli = g_new0 (VocCli, 1);
  g_autofree char *quoted = voc_text_dup_quoted (name);
  int exit_code = VOC_CLI_USAGE;
  gsize i = 0;

  while (i < G_N_ELEMENTS (COMMANDS) && !g_str_equal (name, COMMANDS[i].name))
    i++;
  if (i < G_N_ELEMENTS (COMMANDS))
    exit_code = COMMANDS[i].run (cli, arguments);
  else
    g_printerr (_("vocation-cli: There is no command “%s”. See vocation-cli --help.\n"), quoted);

  g_free (cli->catalogue_path);
  g_free (cli->language);
  return exit_code;
}

/* Whether who reads our output has gone, as "head" does; that needs no word. */
static gboolean
is_output_unwanted (void)
{
  struct pollfd output = { .fd = STDOUT_FILENO, .events = POLLOUT };

  return poll (&output, 1, 0) == 1 && (output.revents & (POLLERR | POLLHUP)) != 0;
}

/* At exit, whichever way it came: output that did not get out is a failure. */
static void
check_output_cb (void)
{
  gboolean unwanted = is_output_unwanted ();
  gboolean failed = ferror (stdout) != 0;

  if (fclose (stdout) == 0 && !failed)
    return;
  if (!unwanted)
    g_printerr ("vocation-cli: %s\n",
                _("The output could not be written as a whole; is the disk full?"));
  _exit (VOC_CLI_FAILED);
}

/* A file that is opened later must not take the place of a closed stdout; writing there is to fail. */
static void
prepare_output (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0)
      open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  signal (SIGPIPE, SIG_IGN);
  atexit (check_output_cb);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) arguments = NULL;
  int at;

  prepare_output ();
  voc_cli_output_init ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, VOC_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  arguments = g_strdupv (argv);
  at = find_command (arguments);
  if (at > 0)
    return run_command (arguments[at], arguments);

  if (g_strv_contains ((const char *const *) arguments, "--version"))
    {
      g_print ("vocation-cli %s\n", VOC_VERSION);
      return VOC_CLI_DONE;
    }
  if (g_strv_contains ((const char *const *) arguments, "--help") ||
      g_strv_contains ((const char *const *) arguments, "-h"))
    {
      print_usage (FALSE);
      return VOC_CLI_DONE;
    }

  print_usage (TRUE);
  return VOC_CLI_USAGE;
}
