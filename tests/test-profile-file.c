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

#include <glib/gstdio.h>

#include "profile-fixture.h"
#include "voc-document.h"

static const char *program;

static guint n_kills = 20;

/* What another version wrote stays; what another program has changed meanwhile counts. */
static void
test_unknown (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_true (voc_profile_load (fixture->profile, NULL, &error));
  keep (fixture->profile, VET, TRUE);
  keep (fixture->profile, BAKER, TRUE);
  assert_shortlist (fixture->profile, (const char *[]) { VET, BAKER, NULL });

  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, &error));
  g_assert_nonnull (strstr (text, "\"why\""));
  g_assert_nonnull (strstr (text, "\"hobbies\""));
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) aside = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (voc_profile_load (fixture->profile, &aside, &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_DAMAGED);
  g_assert_true (g_file_query_exists (aside, NULL));

  keep (fixture->profile, VET, TRUE);
  assert_shortlist (fixture->profile, (const char *[]) { VET, NULL });
}

static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) target = g_file_new_build_filename (fixture->folder, "export.json", NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (VocProfile) read = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *differences = NULL;
  g_autofree char *none = NULL;

  g_assert_true (voc_profile_load (fixture->profile, NULL, &error));
  for (guint i = 0; i < 60; i++)
    edit_at_random (fixture->profile, rand);
  keep (fixture->profile, VET, TRUE);
  text = dup_file (fixture->file);

  g_assert_true (voc_profile_export (fixture->profile, target, &error));
  g_assert_true (voc_profile_erase (fixture->profile, &error));
  g_assert_true (voc_profile_is_empty (fixture->profile));
  assert_shortlist (fixture->profile, (const char *[]) { NULL });

  read = voc_profile_read (target, &error);
  g_assert_no_error (error);
  differences = voc_profile_dup_differences (fixture->profile, read);
  g_assert_nonnull (strstr (differences, "Kept occupations: "));
  g_assert_true (voc_profile_replace (fixture->profile, read, &error));
  assert_text (fixture->file, text);
  none = voc_profile_dup_differences (fixture->profile, read);
  g_assert_null (none);

  /* Both can be undone: to nothing, and to everything. */
  g_assert_true (voc_profile_undo (fixture->profile, &error));
  g_assert_true (voc_profile_is_empty (fixture->profile));
  g_assert_true (voc_profile_undo (fixture->profile, &error));
  assert_text (fixture->file, text);
}

static void
test_differences (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (VocProfile) other = voc_profile_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  voc_profile_set_skill_levels (fixture->profile, (const char *[]) { "a", "b", NULL },
                                VOC_SKILL_LEVEL_HAVE, &error);
  voc_profile_set_skill_level (other, "b", VOC_SKILL_LEVEL_USED, &error);
  voc_profile_set_skill_level (other, "c", VOC_SKILL_LEVEL_USED, &error);
  voc_profile_set_interest (other, "r1", 3, NULL, &error);
  text = voc_profile_dup_differences (fixture->profile, other);
  g_assert_cmpstr (text, ==,
                   "Skills: 1 more, 1 gone, 1 different\n"
                   "Answers about what you like: 1 more, 0 gone, 0 different");
}

static void
test_no_import (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) missing = g_file_new_build_filename (fixture->folder, "none.json", NULL);
  g_autoptr (VocProfile) read = NULL;
  g_autoptr (GError) error = NULL;

  read = voc_profile_read (missing, &error);
  g_assert_null (read);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  read = voc_profile_read (fixture->file, &error);
  g_assert_null (read);
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_DAMAGED);
}

static guint
count_skills (VocProfile *profile)
{
  g_auto (GStrv) skills = voc_profile_dup_skills (profile);

  return g_strv_length (skills);
}

/* What is in the file, read by somebody else. */
static guint
count_saved (Fixture *fixture)
{
  g_autoptr (VocProfile) profile = voc_profile_new (fixture->file);
  g_autoptr (GError) error = NULL;

  voc_profile_load (profile, NULL, &error);
  g_assert_no_error (error);
  return count_skills (profile);
}

/* On a full disk nothing is lost, nothing is undone that was not done, and with room again it goes on. */
static void
test_disk_full (Fixture       *fixture,
                gconstpointer  data)
{
  struct rlimit limit;
  struct rlimit small;
  g_autoptr (GError) error = NULL;

  g_assert_true (have (fixture->profile, 1));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  small = limit;
  small.rlim_cur = 10;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (have (fixture->profile, 2));
  g_assert_false (voc_profile_undo (fixture->profile, NULL));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  g_assert_cmpuint (count_skills (fixture->profile), ==, 1);
  g_assert_cmpuint (count_saved (fixture), ==, 1);
  g_assert_true (have (fixture->profile, 2));
  g_assert_cmpuint (count_saved (fixture), ==, 2);
  voc_profile_undo (fixture->profile, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_saved (fixture), ==, 1);
}

/* Nor where its folder cannot be written to; for root, too, there is none where a file stands in its place. */
static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *away = g_strconcat (fixture->folder, ".away", NULL);

  g_assert_true (have (fixture->profile, 1));
  g_assert_cmpint (g_rename (fixture->folder, away), ==, 0);
  g_assert_true (g_file_set_contents (fixture->folder, "", 0, NULL));
  g_assert_false (have (fixture->profile, 2));
  g_assert_cmpuint (count_skills (fixture->profile), ==, 1);

  g_assert_cmpint (g_unlink (fixture->folder), ==, 0);
  g_assert_cmpint (g_rename (away, fixture->folder), ==, 0);
  g_assert_cmpuint (count_saved (fixture), ==, 1);
  g_assert_true (have (fixture->profile, 2));
  g_assert_cmpuint (count_saved (fixture), ==, 2);
}

/* Two programs lose none of each other's changes. */
static void
test_two_programs (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (VocProfile) other = voc_profile_new (fixture->file);

  for (guint n = 0; n < 20; n++)
    {
      g_assert_true (have (n % 2 == 0 ? fixture->profile : other, n));
      g_assert_cmpuint (count_saved (fixture), ==, n + 1);
    }
  g_assert_cmpuint (count_skills (other), ==, 20);
}

/* A newer program's profile is left alone; what is new here says which format it has. */
static void
test_version (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *text = dup_file (fixture->file);
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "new.json", NULL);
  g_autoptr (VocProfile) profile = voc_profile_new (file);
  g_autofree char *made = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (voc_profile_load (fixture->profile, NULL, &error));
  g_assert_nonnull (strstr (error->message, "newer version"));
  assert_text (fixture->file, text);

  keep (profile, VET, TRUE);
  made = dup_file (file);
  g_assert_true (g_str_has_prefix (made, "{\n  \"version\" : 1,\n"));
}

/* Edits the profile in @path until it is killed, and prints a dot after each edit. */
static int
edit_until_killed (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocProfile) profile = voc_profile_new (file);
  g_autoptr (GError) error = NULL;
  guint n;

  voc_profile_load (profile, NULL, &error);
  g_assert_no_error (error);
  for (n = 0; n < G_MAXUINT; n++)
    {
      g_autofree char *skill = g_strdup_printf ("http://data.europa.eu/esco/skill/%u", n % 300);

      voc_profile_set_skill_level (profile, skill, 1 + n % 3, &error);
      g_assert_no_error (error);
      if (write (STDOUT_FILENO, ".", 1) != 1)
        return 1;
    }

  return 0;
}

/* Who is killed while they edit has lost nothing that was said to be kept, and the file is whole. A number
 * on the command line says how often; few times among the tests. */
static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  const char *path = g_file_peek_path (fixture->file);

  for (guint i = 0; i < n_kills; i++)
    {
      const char *argv[] = { program, "--edit", path, NULL };
      g_autoptr (VocProfile) found = voc_profile_new (fixture->file);
      g_autoptr (GError) error = NULL;
      g_autofree char *last = NULL;
      guint said = 0;
      char dots[4096];
      gssize got;
      GPid pid;
      int fd;

      g_unlink (path);
      g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                                &pid, NULL, &fd, NULL, &error);
      g_assert_no_error (error);
      said += read (fd, dots, 1);
      g_usleep (g_test_rand_int_range (0, 5000));
      kill (pid, SIGKILL);
      while ((got = read (fd, dots, sizeof dots)) > 0)
        said += got;
      close (fd);
      g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);

      g_assert_true (voc_profile_load (found, NULL, &error));
      g_assert_no_error (error);
      last = g_strdup_printf ("http://data.europa.eu/esco/skill/%u", (said - 1) % 300);
      g_assert_cmpint (voc_profile_get_skill_level (found, last), !=, VOC_SKILL_LEVEL_NONE);
    }
  g_test_message ("killed %u times", n_kills);
}

int
main (int   argc,
      char *argv[])
{
  program = argv[0];
  if (argc == 3 && g_str_equal (argv[1], "--edit"))
    return edit_until_killed (argv[2]);
  g_test_init (&argc, &argv, NULL);
  if (argc == 2)
    n_kills = (guint) g_ascii_strtoull (argv[1], NULL, 10);

  g_test_add ("/profile-file/unknown", Fixture,
              "{ \"version\": 1, \"hobbies\": [1], \"shortlist\": { \"" VET
              "\": { \"why\": \"animals\" } } }",
              set_up, test_unknown, tear_down);
  g_test_add ("/profile-file/damaged", Fixture, "{ \"version\": 1, \"shortlist\": [] }", set_up,
              test_damaged, tear_down);

  g_test_add ("/profile-file/damaged/entry", Fixture,
              "{ \"version\": 1, \"skills\": { \"a\": 1 } }", set_up, test_damaged, tear_down);
  g_test_add ("/profile-file/damaged/answers", Fixture, "{ \"interests\": { \"answers\": 1 } }",
              set_up, test_damaged, tear_down);
  g_test_add ("/profile-file/export", Fixture,
              "{ \"hobbies\": [1, 2.5, null], \"skills\": { \"x\": { \"why\": 1 } } }", set_up,
              test_export, tear_down);
  g_test_add ("/profile-file/differences", Fixture, NULL, set_up, test_differences, tear_down);
  g_test_add ("/profile-file/no-import", Fixture, "{ \"skills\": 1 }", set_up, test_no_import,
              tear_down);
  g_test_add ("/profile-file/version", Fixture, "{ \"version\": 2 }", set_up, test_version,
              tear_down);
  g_test_add ("/profile-file/killed", Fixture, NULL, set_up, test_killed, tear_down);
  g_test_add ("/profile-file/disk-full", Fixture, NULL, set_up, test_disk_full, tear_down);
  g_test_add ("/profile-file/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/profile-file/two-programs", Fixture, NULL, set_up, test_two_programs, tear_down);

  return g_test_run ();
}
