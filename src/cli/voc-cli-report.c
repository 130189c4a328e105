/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "voc-cli-profile.h"
#include "voc-report-writer.h"
#include "voc-text.h"

/* What was typed. */
typedef struct
{
  char *output;
  char *folder;
  char *format_id;
  char *paper_id;
  char *scenario_id;
  char *profile_path;
  char *part_ids;
  gboolean no_anchor;
  int n_threads;

  VocReportFormat format;
  VocPaper paper;
  VocScenario scenario;
  VocReportParts parts;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->output);
  g_free (self->folder);
  g_free (self->format_id);
  g_free (self->paper_id);
  g_free (self->scenario_id);
  g_free (self->profile_path);
  g_free (self->part_ids);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* One file that is to be written. */
typedef struct
{
  GPtrArray *occupations; /* (owned) (element-type VocOccupation) */
  char *path;             /* (owned) */
} Task;

static void
task_free (gpointer data)
{
  Task *task = data;

  g_ptr_array_unref (task->occupations);
  g_free (task->path);
  g_free (task);
}

/* All of them, while threads write them. */
typedef struct
{
  const Options *options;
  VocLens *lens;
  const VocReportPerson *person; /* (nullable) */
  GDateTime *date;
  GCancellable *cancellable;
  GMainLoop *loop;
  GMutex lock;
  guint n_left;
  GError *error; /* (owned) (nullable): the first */
} Job;

static gboolean
fail_usage (const char *format,
            const char *typed)
{
  g_autofree char *quoted = voc_text_dup_quoted (typed);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *sentence = g_strjoinv (quoted, parts);

  g_printerr ("vocation-cli: %s\n", sentence);
  return FALSE;
}

/* Without --format, the end of the file's name says what it is to be. */
static gboolean
parse_format (Options *self)
{
  const char *end = self->output != NULL ? strrchr (self->output, '.') : NULL;
  const char *id = self->format_id != NULL ? self->format_id : end != NULL ? end + 1 : NULL;

  if (self->format_id == NULL && (id == NULL || !voc_report_format_from_id (id, &self->format)))
    {
      g_printerr ("vocation-cli: %s\n",
                  _("Say with --format what to write: pdf, html, md, json or csv."));
      return FALSE;
    }

  return voc_report_format_from_id (id, &self->format) ||
         fail_usage (_("There is no format “%s”; choose pdf, html, md, json or csv."), id);
}

static gboolean
check_options (Options *self,
               guint    n_ids)
{
  if ((self->output == NULL) == (self->folder == NULL))
    {
      g_printerr ("vocation-cli: %s\n",
                  _("Say with -o FILE or with --output-dir=FOLDER where to write."));
      return FALSE;
    }
  if (self->output != NULL && n_ids > 2)
    {
      g_printerr ("vocation-cli: %s\n", _("One report is about one or two occupations; with "
                                           "--output-dir there is one for each."));
      return FALSE;
    }
  if (self->paper_id != NULL && !voc_paper_from_id (self->paper_id, &self->paper))
    return fail_usage (_("There is no paper “%s”; choose a4 or letter."), self->paper_id);
  self->parts = VOC_REPORT_ALL_PARTS;
  if (self->part_ids != NULL && !voc_report_parts_from_ids (self->part_ids, &self->parts))
    return fail_usage (_("There are no parts “%s”; choose from fit, interests, "
                          "reasons, similar, way, notes and skills."),
                       self->part_ids);
  if (self->n_threads < 0)
    {
      g_printerr ("vocation-cli: %s\n", _("The number of threads cannot be negative."));
      return FALSE;
    }

  return parse_format (self) && voc_cli_parse_scenario (self->scenario_id, &self->scenario);
}

/* Code and name, so that a folder of files can be read. */
static char *
dup_file_name (VocConcept    *occupation,
               const Options *options)
{
  const char *code = voc_concept_get_code (occupation);
  g_autofree char *name = g_strdup_printf ("%s %s", code != NULL ? code : "",
                                           voc_concept_get_label (occupation));
  /* The longest name that file systems hold has 255 bytes. */
  g_autofree char *valid = NULL;

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", '-');
  g_strstrip (name);
  if (strlen (name) > 200)
    name[200] = '\0';
  valid = g_utf8_make_valid (name, -1);
  if (valid[0] == '.')
    valid[0] = '-';

  return g_strdup_printf ("%s.%s", valid, voc_report_format_to_id (options->format));
}

/* Each occupation in a file of its own, or all in one. */
static GPtrArray *
dup_tasks (VocCatalogue   *catalogue,
           const Options  *options,
           char          **ids,
           GError        **error)
{
  g_autoptr (GPtrArray) tasks = g_ptr_array_new_with_free_func (task_free);
  Task *task = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      VocConcept *concept =
        voc_catalogue_lookup (catalogue, ids[i], VOC_CONCEPT_OCCUPATION, error);

      if (concept == NULL)
        return NULL;
      if (task == NULL || options->folder != NULL)
        {
          g_autofree char *name = dup_file_name (concept, options);

          task = g_new0 (Task, 1);
          task->occupations = g_ptr_array_new_with_free_func (g_object_unref);
          task->path = options->folder != NULL ? g_build_filename (options->folder, name, NULL)
                                               : g_strdup (options->output);
          g_ptr_array_add (tasks, task);
        }
      g_ptr_array_add (task->occupations, concept);
    }

  return g_steal_pointer (&tasks);
}

static gboolean
write_report (Job        *job,
              const Task *task,
              GError    **error)
{
  g_autoptr (VocLens) lens = voc_lens_copy (job->lens);
  g_autoptr (VocReport)
    report = voc_report_new (lens, job->person, job->options->parts, task->occupations,
                             job->date, job->cancellable, error);
  g_autoptr (GBytes) content = NULL;

  if (report != NULL)
    content = voc_report_write (report, job->options->format, job->options->paper, NULL,
                                job->cancellable, error);

  return content != NULL && !g_cancellable_set_error_if_cancelled (job->cancellable, error) &&
         voc_report_save (content, task->path, error);
}

/* The first that fails ends the others: they would mostly fail for the same reason. */
static void
write_report_cb (gpointer data,
                 gpointer user_data)
{
  Job *job = user_data;
  g_autoptr (GError) error = NULL;

  if (!write_report (job, data, &error))
    g_cancellable_cancel (job->cancellable);

  g_mutex_lock (&job->lock);
  if (error != NULL && job->error == NULL)
    job->error = g_steal_pointer (&error);
  if (--job->n_left == 0)
    g_main_loop_quit (job->loop);
  g_mutex_unlock (&job->lock);
}

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (user_data);

  return G_SOURCE_CONTINUE;
}

static int
report_end (Job *job)
{
  if (job->error == NULL)
    return VOC_CLI_DONE;
  if (!g_error_matches (job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return voc_cli_fail (job->error);

  g_printerr ("vocation-cli: %s\n", _("Cancelled; every report that is there is whole."));
  return VOC_CLI_FAILED;
}

static int
write_all (const Options *options,
           VocLens       *lens,
           const VocReportPerson *person,
           GPtrArray     *tasks)
{
  Job job = { options, lens, person, voc_report_dup_now (), g_cancellable_new (),
              g_main_loop_new (NULL, FALSE), .n_left = tasks->len };
  int n_threads = options->n_threads > 0 ? options->n_threads : (int) g_get_num_processors ();
  GThreadPool *pool = g_thread_pool_new (write_report_cb, &job, n_threads, FALSE, NULL);
  guint interrupt = g_unix_signal_add (SIGINT, interrupted_cb, job.cancellable);
  guint terminate = g_unix_signal_add (SIGTERM, interrupted_cb, job.cancellable);
  int exit_code;

  g_mutex_init (&job.lock);
  for (guint i = 0; i < tasks->len; i++)
    g_thread_pool_push (pool, tasks->pdata[i], NULL);
  g_main_loop_run (job.loop);
  g_thread_pool_free (pool, FALSE, TRUE);
  exit_code = report_end (&job);

  g_source_remove (interrupt);
  g_source_remove (terminate);
  g_mutex_clear (&job.lock);
  g_clear_error (&job.error);
  g_main_loop_unref (job.loop);
  g_object_unref (job.cancellable);
  g_date_time_unref (job.date);
  return exit_code;
}

static int
run (VocCli        *self,
     const Options *options,
     char         **ids)
{
  g_autoptr (VocCatalogue) catalogue = voc_cli_open_catalogue (self);
  g_autoptr (GPtrArray) tasks = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (VocReportPerson) person = NULL;
  g_autoptr (GError) error = NULL;

  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  if (options->profile_path != NULL)
    {
      profile = voc_cli_open_profile (options->profile_path);
      if (profile == NULL)
        return VOC_CLI_FAILED;
    }
  tasks = dup_tasks (catalogue, options, ids, &error);
  if (tasks == NULL)
    return voc_cli_fail (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  if (scores == NULL)
    return voc_cli_fail (error);

  lens = voc_lens_new (scores);
  voc_lens_set_anchored (lens, !options->no_anchor);
  voc_lens_set_adoption (lens, options->scenario);
  if (profile != NULL)
    {
      person = voc_report_person_new (lens, profile, &error);
      if (person == NULL)
        return voc_cli_fail (error);
    }
  return write_all (options, lens, person, tasks);
}

/**
 * voc_cli_report:
 *
 * `report ID [ID] -o FILE`: a report about one occupation or two, to print or to read;
 * `report ID… --output-dir=FOLDER`: one about each.
 *
 * Returns: the exit code
 */
int
voc_cli_report (VocCli  *self,
                char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
      N_("Write the report to this file"), N_("FILE") },
    { "output-dir", 0, 0, G_OPTION_ARG_FILENAME, &options.folder,
      N_("Write a report about each occupation into this folder"), N_("FOLDER") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options.format_id,
      N_("What to write: pdf, html, md, json or csv"), N_("FORMAT") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper_id,
      N_("What a PDF is printed on: a4 or letter"), N_("PAPER") },
    { "parts", 0, 0, G_OPTION_ARG_STRING, &options.part_ids,
      N_("What follows the first page: some of fit,interests,reasons,similar,way,notes,skills; "
          "without it, all"),
      N_("PARTS") },
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &options.profile_path,
      N_("Add what fits the person of this profile and what to learn"), N_("FILE") },
    { "no-anchor", 0, 0, G_OPTION_ARG_NONE, &options.no_anchor,
      N_("Leave out what research measured for the unit group"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &options.scenario_id,
      N_("How fast what is possible is taken up: slow, steady or fast"), N_("SCENARIO") },
    { "threads", 0, 0, G_OPTION_ARG_INT, &options.n_threads,
      N_("Write at most so many reports at once; 0 for one on each processor"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  int exit_code;

  if (!voc_cli_parse (
        self, "report ID [ID]…",
        _("Writes a report about one occupation, or about two that are compared.\n"
           "ID is a code, a concept URI, or an exact label in any language of the catalogue."),
        entries, 2, -1, &rest, &exit_code))
    return exit_code;
  if (!check_options (&options, g_strv_length (rest) - 1))
    return VOC_CLI_USAGE;
  if (options.folder != NULL && g_mkdir_with_parents (options.folder, 0777) != 0)
    {
      g_autofree char *shown = g_filename_display_name (options.folder);

      g_printerr (_("vocation-cli: The folder “%s” cannot be made (%s).\n"), shown,
                  g_strerror (errno));
      return VOC_CLI_FAILED;
    }

  return run (self, &options, rest + 1);
}
