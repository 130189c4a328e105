/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"
#include "voc-cli-output.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib-unix.h>

#include "voc-import.h"
#include "voc-json-build.h"

/* An import that is running, and how it ended. */
typedef struct
{
  GMainLoop *loop;            /* (owned) */
  GCancellable *cancellable;  /* (owned) */
  GError *error;              /* (owned) (nullable) */
} Job;

static void
job_clear (Job *job)
{
  g_clear_pointer (&job->loop, g_main_loop_unref);
  g_clear_object (&job->cancellable);
  g_clear_error (&job->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, job_clear)

static void
import_done_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  Job *job = user_data;

  voc_import_run_finish (VOC_IMPORT (source), result, &job->error);
  g_main_loop_quit (job->loop);
}

/* One line that is written over, for people who watch; a file of stderr gets nothing of it. */
static void
fraction_changed_cb (VocImport *import)
{
  const char *phase = voc_import_get_phase (import);

  if (!isatty (STDERR_FILENO))
    return;
  voc_cli_output_clear_line ();
  g_printerr ("%3.0f %%  %s", 100.0 * voc_import_get_fraction (import),
              phase != NULL ? phase : "");
}

static gboolean
interrupted_cb (gpointer user_data)
{
  Job *job = user_data;

  g_cancellable_cancel (job->cancellable);
  return G_SOURCE_CONTINUE;
}

static void
add_notes (JsonBuilder *builder,
           GPtrArray   *notes)
{
  voc_json_begin_array (builder, "notes");
  for (guint i = 0; i < notes->len; i++)
    {
      VocImportNote *note = notes->pdata[i];
      g_autofree char *sentence = voc_import_note_dup_sentence (note);

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "code", voc_import_note_get_code (note));
      voc_json_add_count (builder, "count", note->count);
      voc_json_add_text (builder, "sentence", sentence);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
print_json (VocImportSummary *summary)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "name", summary->name);
  voc_json_add_text (builder, "version", summary->version);
  voc_json_add_texts (builder, "languages", (const char *const *) summary->languages);
  voc_json_add_count (builder, "occupations", summary->occupations);
  voc_json_add_count (builder, "skills", summary->skills);
  voc_json_add_count (builder, "groups", summary->groups);
  voc_json_add_count (builder, "relation_rows", summary->relation_rows);
  voc_json_add_count (builder, "relations", summary->requirements);
  voc_json_add_count (builder, "essential", summary->essential);
  voc_json_add_count (builder, "optional", summary->optional);
  voc_json_add_count (builder, "official_descriptions", summary->descriptions);
  add_notes (builder, summary->notes);
  json_builder_end_object (builder);

  voc_cli_print_json (builder);
}

static void
print_text (VocImportSummary *summary)
{
  g_autofree char *languages = g_strjoinv (", ", summary->languages);

  g_print ("%s %s (%s)\n", summary->name, summary->version, languages);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u occupation\n", "%u occupations\n",
                        summary->occupations),
           summary->occupations);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u skill\n", "%u skills\n", summary->skills),
           summary->skills);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u group\n", "%u groups\n", summary->groups),
           summary->groups);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u relation row in the source\n",
                        "%u relation rows in the source\n", summary->relation_rows),
           summary->relation_rows);
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u requirement: %u essential, %u optional\n",
                        "%u requirements: %u essential, %u optional\n", summary->requirements),
           summary->requirements, summary->essential, summary->optional);
  if (summary->descriptions > 0)
    g_print (g_dngettext (GETTEXT_PACKAGE, "%u concept has its official description\n",
                          "%u concepts have their official descriptions\n",
                          summary->descriptions),
             summary->descriptions);

  for (guint i = 0; i < summary->notes->len; i++)
    {
      g_autofree char *sentence = voc_import_note_dup_sentence (summary->notes->pdata[i]);

      g_print ("%s%s\n", i == 0 ? "\n" : "", sentence);
    }
}

static gboolean
run_job (Job       *job,
         VocImport *import)
{
  guint interrupt = g_unix_signal_add (SIGINT, interrupted_cb, job);
  guint terminate = g_unix_signal_add (SIGTERM, interrupted_cb, job);

  g_signal_connect (import, "notify::fraction", G_CALLBACK (fraction_changed_cb), NULL);
  voc_import_run_async (import, job->cancellable, import_done_cb, job);
  g_main_loop_run (job->loop);
  if (isatty (STDERR_FILENO))
    voc_cli_output_clear_line ();

  g_source_remove (interrupt);
  g_source_remove (terminate);
  return job->error == NULL;
}

/**
 * voc_cli_import:
 *
 * `import SOURCE... -o FILE`: makes a catalogue from ESCO downloads or from our JSON folder.
 *
 * Returns: the exit code
 */
int
voc_cli_import (VocCli  *self,
                char   **arguments)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_("Write the catalogue to this file, which is new or a catalogue"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) destination = NULL;
  g_autoptr (VocImport) import = NULL;
  g_auto (Job) job = { 0 };
  int exit_code;

  if (!voc_cli_parse (
        self, "import SOURCE…",
        _("Makes a catalogue from ESCO ZIP files, unpacked folders, or our JSON folder."), entries,
        2, -1, &rest, &exit_code))
    return exit_code;
  if (output == NULL)
    {
      g_printerr ("vocation-cli: %s\n",
                  _("Say with -o FILE where the catalogue is to be written."));
      return VOC_CLI_USAGE;
    }

  for (gsize i = 1; rest[i] != NULL; i++)
    g_ptr_array_add (sources, g_file_new_for_commandline_arg (rest[i]));
  destination = g_file_new_for_commandline_arg (output);
  import = voc_import_new (sources, destination, self->language);

  job.loop = g_main_loop_new (NULL, FALSE);
  job.cancellable = g_cancellable_new ();
  if (!run_job (&job, import))
    return voc_cli_fail (job.error);

  if (self->json)
    print_json (voc_import_get_summary (import));
  else
    print_text (voc_import_get_summary (import));
  return VOC_CLI_DONE;
}
