/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "expected-text.h"
#include "import-fixtures.h"
#include "voc-catalogue.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define OCC "http://data.europa.eu/esco/occupation/"
#define SKILL "http://data.europa.eu/esco/skill/"

/* What is wrong gets one sentence, and what was there before stays. */
typedef struct
{
  const char *file;
  const char *from; /* (nullable): NULL removes the file */
  const char *to;
  VocImportError code;
  const char *message;
} Fault;

static const Fault faults[] = {
  { "skills_en.csv", "skillType,", "skilType,", VOC_IMPORT_ERROR_COLUMN,
    "skills_en.csv, line 1: The column “skillType” is missing." },
  { "occupations_en.csv", "conceptUri", "uri", VOC_IMPORT_ERROR_COLUMN,
    "occupations_en.csv, line 1: The column “conceptUri” is missing." },
  { "occupationSkillRelations.csv", "relationType", "skillUri", VOC_IMPORT_ERROR_COLUMN,
    "occupationSkillRelations.csv, line 1: The column “skillUri” is there more than once." },
  { "broaderRelationsOccPillar.csv", "broaderUri", "broader", VOC_IMPORT_ERROR_COLUMN,
    "broaderRelationsOccPillar.csv, line 1: The column “broaderUri” is missing." },
  { "skills_en.csv", "\"kindle lamps", "\"kindle \"lamps", VOC_IMPORT_ERROR_SYNTAX,
    "skills_en.csv, line 2, column 123: Text follows the quotation mark that ends a field." },
  { "skills_en.csv", "\"\"with care\"\".\"", "\"\"with care\"\".", VOC_IMPORT_ERROR_SYNTAX,
    "skills_en.csv, line 3, column 80: The quotation mark that opens a field here is never closed." },
  { "occupationSkillRelations.csv", "optional,,", "optional,", VOC_IMPORT_ERROR_SYNTAX,
    "occupationSkillRelations.csv, line 5: The row that begins here has 3 fields, but there are 4 columns." },
  { "occupationSkillRelations.csv", "optional,,", "optional,,,", VOC_IMPORT_ERROR_SYNTAX,
    "occupationSkillRelations.csv, line 5: The row that begins here has 5 fields, but there are 4 columns." },
  { "occupations_en.csv", "gas lamp keeper", "gas l\xe4mp keeper", VOC_IMPORT_ERROR_SYNTAX,
    "occupations_en.csv, line 2, column 81: The byte 0xE4 is not valid UTF-8." },
  { "skills_en.csv", NULL, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
    "The file “skills_en.csv” is missing." },
  { "ISCOGroups_en.csv", NULL, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
    "The file “ISCOGroups_en.csv” is missing." },
  { "broaderRelationsSkillPillar.csv", NULL, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
    "The file “broaderRelationsSkillPillar_en.csv” is missing." },
};

typedef struct
{
  GFile *file;   /* (owned) */
  GBytes *bytes; /* (owned) */
} OldCatalogue;

static void
old_catalogue_init (OldCatalogue *old)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "good");
  g_autoptr (GPtrArray) sources = import_test_sources (folder, NULL);
  g_autoptr (VocImportSummary) summary = NULL;
  g_autoptr (GError) error = NULL;

  old->file = import_test_file ("out.catalogue");
  summary = import_test_run (sources, old->file, NULL, &error);
  g_assert_no_error (error);
  old->bytes = import_test_read (old->file);
}

static void
old_catalogue_clear (OldCatalogue *old)
{
  g_clear_object (&old->file);
  g_clear_pointer (&old->bytes, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OldCatalogue, old_catalogue_clear)

/* The old catalogue is there byte for byte, and nothing else is. */
static void
old_catalogue_assert_untouched (OldCatalogue *old)
{
  g_autoptr (GBytes) bytes = import_test_read (old->file);
  g_autoptr (GFile) folder = g_file_get_parent (old->file);
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  const char *name;

  g_assert_true (g_bytes_equal (bytes, old->bytes));
  while ((name = g_dir_read_name (dir)) != NULL)
    g_assert_null (strstr (name, "partial"));
}

static void
assert_fails (OldCatalogue   *old,
              GPtrArray      *sources,
              const char     *language,
              VocImportError  code,
              const char     *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocImportSummary) summary = import_test_run (sources, old->file, language, &error);

  g_assert_null (summary);
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, VOC_IMPORT_ERROR, (int) code);
  old_catalogue_assert_untouched (old);
}

static void
test_faults (void)
{
  g_auto (OldCatalogue) old = { NULL };

  old_catalogue_init (&old);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      const Fault *fault = &faults[i];
      g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
      g_autoptr (GFile) zip = NULL;
      g_autoptr (GPtrArray) sources = NULL;

      if (fault->from != NULL)
        import_fixture_replace (fixture, fault->file, fault->from, fault->to);
      else
        import_fixture_remove (fixture, fault->file);
      zip = import_fixture_write_zip (fixture, "x.zip");
      sources = import_test_sources (zip, NULL);
      assert_fails (&old, sources, NULL, fault->code, fault->message);
    }
}

static ImportFixture *
make_part (gboolean relations)
{
  ImportFixture *fixture = import_fixture_new_esco ();
  GHashTableIter iter;
  const char *name;

  g_hash_table_iter_init (&iter, fixture->files);
  while (g_hash_table_iter_next (&iter, (void **) &name, NULL))
    {
      if ((strstr (name, "Relations") != NULL) != relations)
        g_hash_table_iter_remove (&iter);
    }

  return fixture;
}

static void
test_wrong_sources (void)
{
  g_auto (OldCatalogue) old = { NULL };
  g_autoptr (ImportFixture) whole = import_fixture_new_esco ();
  g_autoptr (ImportFixture) classification = make_part (FALSE);
  g_autoptr (ImportFixture) relations = make_part (TRUE);
  g_autoptr (ImportFixture) other = import_fixture_new_empty ();
  g_autoptr (GFile)
    one = import_fixture_write_zip (classification, "ESCO v1.1.1 classification.zip");
  g_autoptr (GFile) two = import_fixture_write_zip (relations, "ESCO v1.1.1.zip");
  g_autoptr (GFile) newer = import_fixture_write_zip (relations, "ESCO v1.2.0.zip");
  g_autoptr (GFile) all = import_fixture_write_zip (whole, "all.zip");
  g_autoptr (GFile) none = NULL;
  g_autoptr (GPtrArray) only_one = import_test_sources (one, NULL);
  g_autoptr (GPtrArray) only_two = import_test_sources (two, NULL);
  g_autoptr (GPtrArray) mixed = import_test_sources (one, newer, NULL);
  g_autoptr (GPtrArray) twice = import_test_sources (all, all, NULL);
  g_autoptr (GPtrArray) good = import_test_sources (one, two, NULL);
  g_autoptr (GPtrArray) nothing = import_test_sources (NULL, NULL);
  g_autoptr (GPtrArray) stranger = NULL;

  import_fixture_set (other, "table.csv", "a,b\n");
  none = import_fixture_write_zip (other, "other.zip");
  stranger = import_test_sources (all, none, NULL);

  old_catalogue_init (&old);
  assert_fails (
    &old, only_one, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
    "These files hold the classification but not the relations "
    "(“occupationSkillRelations.csv” and others): import both downloads of this ESCO version "
    "together.");
  assert_fails (
    &old, only_two, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
    "These files hold the relations but not the classification (“occupations_en.csv” and "
    "others): import both downloads of this ESCO version together.");
  assert_fails (
    &old, mixed, NULL, VOC_IMPORT_ERROR_CONFLICT,
    "ESCO v1.1.1 classification.zip has ESCO 1.1.1, but ESCO v1.2.0.zip has ESCO 1.2.0: import "
    "one version at a time.");
  assert_fails (&old, twice, NULL, VOC_IMPORT_ERROR_CONFLICT,
                "The file “ISCOGroups_en.csv” is there twice, in all.zip and in all.zip.");
  assert_fails (&old, stranger, NULL, VOC_IMPORT_ERROR_INCOMPLETE,
                "other.zip holds no ESCO files such as “skills_en.csv”, and no “catalogue.json”.");
  assert_fails (&old, good, "de", VOC_IMPORT_ERROR_LANGUAGE,
                "The files are not in the language “de”, only in: en.");
  assert_fails (&old, nothing, NULL, VOC_IMPORT_ERROR_NOT_FOUND, "There is nothing to import.");
}

/* Whatever a source is called, nothing is written over it. */
static void
test_destination_is_source (void)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "mine.zip");
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "mine");
  g_autoptr (GFile) table = g_file_get_child (folder, "skills_en.csv");
  g_autoptr (GFile) hard = import_test_file ("hard.zip");
  g_autoptr (GFile) soft = import_test_file ("soft.zip");
  g_autoptr (GFile) around = import_test_file ("mine/../mine.zip");
  g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
  g_autoptr (GPtrArray) tables = import_test_sources (folder, NULL);
  g_autoptr (GBytes) zip_before = import_test_read (zip);
  g_autoptr (GBytes) table_before = import_test_read (table);
  GFile *const destinations[] = { zip, hard, soft, around, folder, table };

  g_assert_cmpint (link (g_file_peek_path (zip), g_file_peek_path (hard)), ==, 0);
  g_assert_cmpint (symlink ("mine.zip", g_file_peek_path (soft)), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (destinations) * 2; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocImportSummary) summary =
        import_test_run (i % 2 == 0 ? sources : tables, destinations[i / 2], NULL, &error);
      g_autoptr (GBytes) zip_after = import_test_read (zip);
      g_autoptr (GBytes) table_after = import_test_read (table);

      g_assert_null (summary);
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE);
      g_assert_true (g_bytes_equal (zip_after, zip_before));
      g_assert_true (g_bytes_equal (table_after, table_before));
    }
}

/* Enough rows that no table is read in one go, and that there is something to report on the way. */
static ImportFixture *
make_large_fixture (void)
{
  ImportFixture *fixture = import_fixture_new_esco ();
  GBytes *bytes = g_hash_table_lookup (fixture->files, "skills_en.csv");
  g_autoptr (GString)
    skills = g_string_new_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GString) relations = g_string_new ("occupationUri,relationType,skillType,skillUri\n");

  for (guint i = 0; i < 3000; i++)
    {
      g_string_append_printf (skills,
                              "x," SKILL
                              "%u,knowledge,transversal,skill %u,,,released,,,,x,Text.\n",
                              i, i);
      g_string_append_printf (relations, OCC "lighter,optional,knowledge," SKILL "%u\n", i);
    }
  import_fixture_set (fixture, "skills_en.csv", skills->str);
  import_fixture_set (fixture, "occupationSkillRelations.csv", relations->str);

  return fixture;
}

static GPtrArray *
make_large (void)
{
  g_autoptr (ImportFixture) fixture = make_large_fixture ();
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "large.zip");

  return import_test_sources (zip, NULL);
}

/* Damage to a ZIP file is not blamed on the text in it, whatever the text looks like then. */
static void
test_damage (void)
{
  static const struct
  {
    const char *file;
    const char *message;
  } tables[] = {
    { "skills_en.csv", "x.zip is damaged: “skills_en.csv” cannot be read." },
    { "occupationSkillRelations.csv",
      "x.zip is damaged: “occupationSkillRelations.csv” cannot be read." },
  };
  g_autoptr (ImportFixture) fixture = make_large_fixture ();
  g_autoptr (GFile) whole = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GBytes) bytes = import_test_read (whole);
  g_auto (OldCatalogue) old = { NULL };

  old_catalogue_init (&old);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      gsize size;
      gsize n;
      const char *data = g_bytes_get_data (bytes, &size);
      const char *text = g_bytes_get_data (g_hash_table_lookup (fixture->files, tables[i].file),
                                           &n);
      const char *start = data;

      while (memcmp (start, text, n) != 0)
        start++;
      for (gsize at = 0; at < 1500; at += 71)
        {
          g_autofree char *copy = g_memdup2 (data, size);
          g_autoptr (GFile) zip = NULL;
          g_autoptr (GPtrArray) sources = NULL;

          copy[start - data + at] ^= '\x83';
          copy[start - data + 1000 + at] ^= '"';
          zip = import_test_write ("x.zip", copy, size);
          sources = import_test_sources (zip, NULL);
          assert_fails (&old, sources, NULL, VOC_IMPORT_ERROR_DAMAGED, tables[i].message);
        }
    }
}

static void
test_bomb (void)
{
  guint64 unpacked;
  g_autoptr (GBytes) zeros = import_test_make_zeros (&unpacked);
  gsize size;
  const void *data = g_bytes_get_data (zeros, &size);
  const ZipMember honest[] = { { "skills_en.csv", data, size, unpacked, 8, 0, 0 } };
  g_autoptr (GFile) bomb = import_test_write_zip ("bomb.zip", honest, 1);
  g_autoptr (GPtrArray) sources = import_test_sources (bomb, NULL);
  g_auto (OldCatalogue) old = { NULL };

  old_catalogue_init (&old);
  assert_fails (&old, sources, NULL, VOC_IMPORT_ERROR_TOO_LARGE,
                "bomb.zip is refused: “skills_en.csv” would take 2048 MiB, more than 512 MiB.");
}

typedef struct
{
  GCancellable *cancellable;
  GThread *thread;
  double cancel_at; /* fraction, or more than 1 for never */
  guint n_phases;
  double last;
  gboolean done;
  gboolean ok;
  GError *error;
} Watch;

static void
phase_cb (VocImport  *import,
          GParamSpec *pspec,
          Watch      *watch)
{
  g_assert_true (watch->thread == g_thread_self ());
  g_assert_cmpstr (voc_import_get_phase (import), !=, "");
  watch->n_phases++;
}

static void
fraction_cb (VocImport  *import,
             GParamSpec *pspec,
             Watch      *watch)
{
  double fraction = voc_import_get_fraction (import);

  g_assert_true (watch->thread == g_thread_self ());
  g_assert_cmpfloat (fraction, >, watch->last);
  g_assert_cmpfloat (fraction, <=, 1.0);
  watch->last = fraction;
  if (fraction >= watch->cancel_at)
    g_cancellable_cancel (watch->cancellable);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         void         *user_data)
{
  Watch *watch = user_data;

  g_assert_true (watch->thread == g_thread_self ());
  watch->ok = voc_import_run_finish (VOC_IMPORT (source), result, &watch->error);
  watch->done = TRUE;
}

static void
run_watched (Watch     *watch,
             GPtrArray *sources,
             GFile     *destination,
             gboolean   async)
{
  VocImport *import = voc_import_new (sources, destination, NULL);

  watch->cancellable = g_cancellable_new ();
  watch->thread = g_thread_self ();
  g_signal_connect (import, "notify::phase", G_CALLBACK (phase_cb), watch);
  g_signal_connect (import, "notify::fraction", G_CALLBACK (fraction_cb), watch);
  if (async)
    {
      voc_import_run_async (import, watch->cancellable, done_cb, watch);
      while (!watch->done)
        g_main_context_iteration (NULL, TRUE);
    }
  else
    {
      watch->ok = voc_import_run (import, watch->cancellable, &watch->error);
    }

  g_assert_true (watch->ok == (voc_import_get_summary (import) != NULL));
  if (watch->ok && !async)
    {
      g_autofree char *phase = NULL;
      double fraction;

      g_object_get (import, "phase", &phase, "fraction", &fraction, NULL);
      g_assert_cmpstr (phase, ==, "Checking and saving");
      g_assert_cmpfloat (fraction, ==, 1.0);
    }
  g_clear_object (&watch->cancellable);

  /* News that are under way hold the import until they are told, and the thread until it has ended. */
  g_object_add_weak_pointer (G_OBJECT (import), (void **) &import);
  g_object_unref (import);
  for (guint i = 0; i < 5000 && import != NULL; i++)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
  g_assert_null (import);
}

static void
test_async (void)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) zip = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GPtrArray) sources = import_test_sources (zip, NULL);
  g_autoptr (GFile) destination = import_test_file ("out.catalogue");
  g_autoptr (GFile) missing = import_test_file ("missing.zip");
  g_autoptr (GPtrArray) wrong = import_test_sources (missing, NULL);
  Watch good = { .cancel_at = 2 };
  Watch bad = { .cancel_at = 2 };
  g_autoptr (GError) error = NULL;

  run_watched (&good, sources, destination, TRUE);
  g_assert_no_error (good.error);
  g_assert_true (good.ok);
  g_assert_cmpfloat (good.last, ==, 1.0);
  g_assert_cmpuint (good.n_phases, >=, 1);
  g_assert_true (voc_catalogue_check (destination, NULL, &error));
  g_assert_no_error (error);

  run_watched (&bad, wrong, destination, TRUE);
  g_assert_false (bad.ok);
  g_assert_error (bad.error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_FOUND);
  g_clear_error (&bad.error);
}

static void
test_cancel (void)
{
  static const double moments[] = { 0.0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.89, 0.9 };
  g_autoptr (GPtrArray) sources = make_large ();
  g_auto (OldCatalogue) old = { NULL };
  Watch never = { .cancel_at = 2 };

  old_catalogue_init (&old);
  for (guint i = 0; i < G_N_ELEMENTS (moments) * 2; i++)
    {
      Watch watch = { .cancel_at = moments[i / 2] };

      run_watched (&watch, sources, old.file, i % 2 == 1);
      /* By the time that the news are told, a thread may be through with everything. */
      if (i % 2 == 1 && watch.ok)
        {
          g_clear_object (&old.file);
          g_clear_pointer (&old.bytes, g_bytes_unref);
          old_catalogue_init (&old);
          continue;
        }
      g_assert_error (watch.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_false (watch.ok);
      g_clear_error (&watch.error);
      old_catalogue_assert_untouched (&old);
    }

  run_watched (&never, sources, old.file, FALSE);
  g_assert_no_error (never.error);
  g_assert_cmpuint (never.n_phases, ==, 4);
}

static void
test_cancelled_before (void)
{
  g_autoptr (GPtrArray) sources = make_large ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (OldCatalogue) old = { NULL };
  g_autoptr (VocImport) import = NULL;
  g_autoptr (GError) error = NULL;

  old_catalogue_init (&old);
  import = voc_import_new (sources, old.file, NULL);
  g_cancellable_cancel (cancellable);
  g_assert_false (voc_import_run (import, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  old_catalogue_assert_untouched (&old);
}

static void
kill_cb (VocImport  *import,
         GParamSpec *pspec,
         double     *kill_at)
{
  if (voc_import_get_fraction (import) >= *kill_at)
    raise (SIGKILL);
}

/* Runs an import in a process of its own, which may not write more than @limit bytes to a file, or is killed
 * when it is @kill_at through. */
static int
run_in_child (GPtrArray  *sources,
              GFile      *destination,
              rlim_t      limit,
              double      kill_at,
              GError    **error)
{
  int pipe_fds[2];
  char message[1024] = "";
  int status = 0;
  gssize n;
  pid_t pid;

  g_assert_cmpint (pipe (pipe_fds), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, !=, -1);
  if (pid == 0)
    {
      struct rlimit limits = { limit, limit };
      g_autoptr (GError) local_error = NULL;
      g_autoptr (VocImport) import = voc_import_new (sources, destination, NULL);

      if (limit != 0)
        {
          signal (SIGXFSZ, SIG_IGN);
          setrlimit (RLIMIT_FSIZE, &limits);
        }
      if (kill_at < 1)
        g_signal_connect (import, "notify::fraction", G_CALLBACK (kill_cb), &kill_at);
      if (!voc_import_run (import, NULL, &local_error))
        n = write (pipe_fds[1], local_error->message, strlen (local_error->message));
      status = local_error != NULL ? 1 : 0;
      /* Nothing else would free them, and valgrind would have its say in the exit status. */
      g_clear_object (&import);
      g_clear_error (&local_error);
      _exit (status);
    }

  close (pipe_fds[1]);
  n = read (pipe_fds[0], message, sizeof message - 1);
  close (pipe_fds[0]);
  waitpid (pid, &status, 0);
  if (n > 0)
    g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NO_SPACE, message);

  return status;
}

static void
test_no_space (void)
{
  g_autoptr (GPtrArray) sources = make_large ();
  g_auto (OldCatalogue) old = { NULL };
  g_autoptr (GError) error = NULL;
  int status;

  old_catalogue_init (&old);
  status = run_in_child (sources, old.file, 64 * 1024, 2, &error);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 1);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_suffix (error->message, "."));
  old_catalogue_assert_untouched (&old);
}

/* Killed half-way, an import leaves the old catalogue and a file that the next import clears away. */
static void
test_killed (void)
{
  static const double moments[] = { 0.01, 0.3, 0.8, 0.9 };
  g_autoptr (GPtrArray) sources = make_large ();
  g_auto (OldCatalogue) old = { NULL };

  old_catalogue_init (&old);
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      int status = run_in_child (sources, old.file, 0, moments[i], &error);

      g_assert_true (WIFSIGNALED (status));
      g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
      bytes = import_test_read (old.file);
      g_assert_true (g_bytes_equal (bytes, old.bytes));
      g_assert_true (voc_catalogue_check (old.file, NULL, &error));
      g_assert_no_error (error);
    }

  old_catalogue_clear (&old);
  old_catalogue_init (&old);
  old_catalogue_assert_untouched (&old);
}

/* Each note in words, once and several times, and as it is stored. */
static void
test_notes (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (VocImportNoteKind kind = 0; kind <= VOC_NOTE_IGNORED_FILE; kind++)
    {
      g_autoptr (VocImportNote) note = voc_import_note_new (kind, NULL);
      g_autoptr (VocImportNote) about = voc_import_note_new (kind, "de");
      g_autofree char *once = NULL;
      g_autofree char *often = NULL;
      g_autofree char *nothing = voc_import_note_dup_detail (note);
      g_autofree char *language = voc_import_note_dup_detail (about);
      g_autofree char *both = NULL;

      about->count = 1;
      once = voc_import_note_dup_sentence (about);
      about->count = 3;
      often = voc_import_note_dup_sentence (about);
      g_assert_null (nothing);
      g_assert_cmpstr (language, ==, "de");
      about->example = g_strdup ("a.csv: line 3");
      both = voc_import_note_dup_detail (about);
      g_assert_cmpstr (both, ==, "de, first: a.csv: line 3");
      g_string_append_printf (text, "%s: %s\n  %s\n", voc_import_note_get_code (note), once, often);
    }

  assert_expected_text ("words", "import-notes.txt", text->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  /* These fork, so they come before a test has started threads. */
  g_test_add_func ("/import/no-space", test_no_space);
  g_test_add_func ("/import/killed", test_killed);

  g_test_add_func ("/import/faults", test_faults);
  g_test_add_func ("/import/wrong-sources", test_wrong_sources);
  g_test_add_func ("/import/destination-is-source", test_destination_is_source);
  g_test_add_func ("/import/damage", test_damage);
  g_test_add_func ("/import/bomb", test_bomb);
  g_test_add_func ("/import/notes", test_notes);
  g_test_add_func ("/import/async", test_async);
  g_test_add_func ("/import/cancel", test_cancel);
  g_test_add_func ("/import/cancelled-before", test_cancelled_before);

  return g_test_run ();
}
