/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "catalogue-fixture.h"
#include "voc-partial-file.h"

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_relations_both_ways (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "both.catalogue", NULL);

  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_DUPLICATE);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_ESSENTIAL, NULL),
                   ==, VOC_ADD_UPGRADED);
  g_assert_cmpint (voc_catalogue_builder_add_requirement (builder, world.officer, world.lead,
                                                          VOC_RELATION_OPTIONAL, NULL),
                   ==, VOC_ADD_KEPT_ESSENTIAL);
  g_assert_cmpint (voc_catalogue_builder_add_text (builder, world.officer, world.en, VOC_TEXT_LABEL,
                                                   "again", NULL),
                   ==, VOC_ADD_DUPLICATE);
  g_assert_cmpint (voc_catalogue_builder_add_broader (builder, world.unit, world.major, NULL), ==,
                   VOC_ADD_DUPLICATE);
}

static void
forget_label (VocCatalogueBuilder *builder,
              World               *world)
{
  add_meta (builder);
  g_assert_cmpuint (voc_catalogue_builder_add_skill (builder, "s:nameless", NULL, 0, 0, NULL), !=,
                    0);
}

static void
forget_name (VocCatalogueBuilder *builder,
             World               *world)
{
  voc_catalogue_builder_set_meta (builder, "version", "1", NULL);
}

static void
forget_version (VocCatalogueBuilder *builder,
                World               *world)
{
  voc_catalogue_builder_set_meta (builder, "name", "x", NULL);
  voc_catalogue_builder_set_meta (builder, "version", "  ", NULL);
}

static void
make_cycle (VocCatalogueBuilder *builder,
            World               *world)
{
  add_meta (builder);
  voc_catalogue_builder_add_broader (builder, world->major, world->unit, NULL);
}

/* What is not whole does not get a name, and what had the name keeps it. */
static void
test_refuses_incomplete (void)
{
  static const struct
  {
    void (*spoil) (VocCatalogueBuilder *builder,
                   World               *world);
    const char *words;
  } CASES[] = {
    { forget_label, "s:nameless" },
    { forget_name, "no name" },
    { forget_version, "no version" },
    { make_cycle, "above itself" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (World) before = { 0 };
      World world = { 0 };
      g_autoptr (VocCatalogueBuilder) builder = NULL;
      g_autoptr (GError) error = NULL;
      guint n_files;

      make_world (&before, "incomplete.catalogue");
      n_files = count_files (g_get_user_data_dir ());
      builder = begin_world (&world, "incomplete.catalogue", NULL);
      CASES[i].spoil (builder, &world);
      g_assert_false (voc_catalogue_builder_finish (builder, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
      g_assert_nonnull (strstr (error->message, CASES[i].words));
      g_clear_object (&builder);
      g_clear_object (&world.file);

      g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files);
      g_assert_true (voc_catalogue_check (before.file, NULL, NULL));
    }
}

static void
test_duplicate_uri (void)
{
  g_auto (World) world = { 0 };
  g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "duplicate.catalogue", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (voc_catalogue_builder_add_skill (builder, "s:python", NULL, 0, 0, &error), ==,
                    0);
  g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
  g_assert_cmpuint (voc_catalogue_builder_lookup (builder, "s:python"), ==, world.python);
  g_assert_cmpuint (voc_catalogue_builder_lookup (builder, "s:unknown"), ==, 0);
}

static void
test_cancelled_build (void)
{
  g_auto (World) before = { 0 };
  World world = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (VocCatalogueBuilder) builder = NULL;
  g_autoptr (GError) error = NULL;

  make_world (&before, "cancelled.catalogue");
  builder = begin_world (&world, "cancelled.catalogue", cancellable);
  add_meta (builder);
  g_cancellable_cancel (cancellable);
  g_assert_false (voc_catalogue_builder_finish (builder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (&world.file);
  g_assert_true (voc_catalogue_check (before.file, NULL, NULL));
}

static void
damage_nothing_left (GFile *file)
{
  g_file_replace_contents (file, "", 0, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_other_file (GFile *file)
{
  g_file_replace_contents (file, "Dear diary, this is no database at all.", 39, NULL, FALSE, 0,
                           NULL, NULL, NULL);
}

static void
damage_cut_off (GFile *file)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_file_load_contents (file, NULL, &contents, &length, NULL, NULL);
  g_file_replace_contents (file, contents, length / 2, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_bytes (GFile *file)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_file_load_contents (file, NULL, &contents, &length, NULL, NULL);
  memset (contents + 8192, 0xa5, 16384);
  g_file_replace_contents (file, contents, length, NULL, FALSE, 0, NULL, NULL, NULL);
}

static void
damage_gone (GFile *file)
{
  g_file_delete (file, NULL, NULL);
}

static void
test_damaged_files (void)
{
  static const struct
  {
    void (*damage) (GFile *file);
    int code;
  } CASES[] = {
    { damage_gone, VOC_CATALOGUE_ERROR_OPEN },
    { damage_nothing_left, VOC_CATALOGUE_ERROR_FORMAT },
    { damage_other_file, VOC_CATALOGUE_ERROR_FORMAT },
    { damage_cut_off, VOC_CATALOGUE_ERROR_DAMAGED },
    { damage_bytes, VOC_CATALOGUE_ERROR_DAMAGED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_auto (World) world = { 0 };
      g_autoptr (GError) error = NULL;

      make_world (&world, "damaged.catalogue");
      CASES[i].damage (world.file);
      g_assert_false (voc_catalogue_check (world.file, NULL, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, CASES[i].code);
    }
}

/* A build in another process that is stopped by a signal, or by a limit on what it may write. */
static void
build_in_child (const char *name,
                gboolean    limited)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      World world = { 0 };
      VocCatalogueBuilder *builder;
      g_autoptr (GError) error = NULL;

      if (limited)
        {
          struct rlimit limit = { 20480, 20480 };

          signal (SIGXFSZ, SIG_IGN);
          setrlimit (RLIMIT_FSIZE, &limit);
        }
      builder = begin_world (&world, name, NULL);
      add_meta (builder);
      if (!limited)
        raise (SIGKILL);
      voc_catalogue_builder_finish (builder, &error);
      g_clear_object (&builder);
      _exit (error != NULL && error->domain == VOC_CATALOGUE_ERROR ? 0 : 1);
    }

  waitpid (child, &status, 0);
  if (limited)
    g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  else
    g_assert_true (WIFSIGNALED (status));
}

static void
test_killed_build (void)
{
  g_auto (World) world = { 0 };
  guint n_files;

  make_world (&world, "killed.catalogue");
  n_files = count_files (g_get_user_data_dir ());
  build_in_child ("killed.catalogue", FALSE);
  g_assert_true (voc_catalogue_check (world.file, NULL, NULL));
  g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files + 1);

  /* The next build clears up after it. */
  g_clear_object (&world.file);
  make_world (&world, "killed.catalogue");
  g_assert_cmpuint (count_files (g_get_user_data_dir ()), ==, n_files);
}

static void
test_no_room (void)
{
  g_auto (World) world = { 0 };

  make_world (&world, "full.catalogue");
  build_in_child ("full.catalogue", TRUE);
  g_assert_true (voc_catalogue_check (world.file, NULL, NULL));
}

/* A build that is at work keeps its file while others come and go; whoever is last wins. */
static void
test_two_builds (void)
{
  g_auto (World) world = { 0 };
  World other = { 0 };
  g_autoptr (VocCatalogueBuilder) first = begin_world (&world, "two.catalogue", NULL);
  g_autoptr (VocCatalogueBuilder) second = NULL;
  g_autoptr (GError) error = NULL;
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      World third = { 0 };

      make_world (&third, "two.catalogue");
      _exit (0);
    }
  waitpid (child, &status, 0);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);

  second = begin_world (&other, "two.catalogue", NULL);
  g_clear_object (&other.file);
  add_meta (first);
  add_meta (second);
  voc_catalogue_builder_set_meta (first, "version", "of the first", NULL);
  voc_catalogue_builder_finish (second, &error);
  g_assert_no_error (error);
  voc_catalogue_builder_finish (first, &error);
  g_assert_no_error (error);

  {
    g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (world.file, NULL, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (voc_catalogue_get_version (catalogue), ==, "of the first");
  }
}

static void
assert_unwritable (const char *path,
                   const char *words)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (voc_catalogue_builder_new (file, NULL, &error));
  g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, words));
}

/* The sentence has the path and what the system says. */
static void
test_unwritable (void)
{
  g_autofree char *name = g_strnfill (300, 'n');
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autofree char *long_name = g_strnfill (100000, 'n');
  g_autofree char *long_path = g_build_filename (g_get_user_data_dir (), long_name, NULL);
  g_autofree char *reason = g_strdup_printf ("(%s).", g_strerror (ENAMETOOLONG));
  g_autofree char *missing = g_strdup_printf ("“/proc/x.catalogue” (%s).", g_strerror (ENOENT));

  assert_unwritable ("/proc/nowhere/x.catalogue", "/proc/nowhere");
  assert_unwritable ("/proc/x.catalogue", missing);
  assert_unwritable (path, path);
  assert_unwritable (path, reason);
  assert_unwritable (long_path, "…” (");
}

/* Makes a destination that must stay as it is. */
typedef void (*MakeObstacle) (const char *path);

static void
make_thesis (const char *path)
{
  g_assert_true (g_file_set_contents (path, "All that I know about SQLite format 3.", -1, NULL));
}

static void
make_empty (const char *path)
{
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

/* A database of somebody else. */
static void
make_database (const char *path)
{
  g_auto (World) world = { 0 };
  g_autofree char *contents = NULL;
  gsize length;

  make_world (&world, "other.catalogue");
  g_file_load_contents (world.file, NULL, &contents, &length, NULL, NULL);
  memset (contents + 68, 0, 4);
  g_assert_true (g_file_set_contents (path, contents, length, NULL));
}

static void
make_folder (const char *path)
{
  g_assert_cmpint (mkdir (path, 0700), ==, 0);
}

static void
make_fifo (const char *path)
{
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

static void
make_dangling_link (const char *path)
{
  g_assert_cmpint (symlink ("nowhere", path), ==, 0);
}

static void
make_link (const char *path)
{
  World world = { 0 };

  make_world (&world, "linked.catalogue");
  g_assert_cmpint (symlink ("linked.catalogue", path), ==, 0);
  g_clear_object (&world.file);
}

static const struct
{
  MakeObstacle make;
  const char *words;
} OBSTACLES[] = {
  { make_thesis, "not a catalogue" }, { make_empty, "not a catalogue" },
  { make_database, "not a catalogue" }, { make_folder, "folder" }, { make_fifo, "device" },
  { make_dangling_link, "link" }, { make_link, "link" },
};

/* Everything about a file that must not change. */
static void
assert_same (const char     *path,
             const GStatBuf *before)
{
  GStatBuf after;

  g_assert_cmpint (g_lstat (path, &after), ==, 0);
  g_assert_cmpuint (after.st_ino, ==, before->st_ino);
  g_assert_cmpuint (after.st_mode, ==, before->st_mode);
  g_assert_cmpint (after.st_size, ==, before->st_size);
  g_assert_cmpint (after.st_mtim.tv_sec, ==, before->st_mtim.tv_sec);
  g_assert_cmpint (after.st_mtim.tv_nsec, ==, before->st_mtim.tv_nsec);
}

/* What is not a catalogue is in nobody's way: neither when a build begins nor when it ends. */
static void
test_obstacles (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "in-the-way", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (OBSTACLES); i++)
    {
      g_auto (World) world = { 0 };
      g_autoptr (VocCatalogueBuilder) builder = begin_world (&world, "in-the-way", NULL);
      g_autoptr (GError) error = NULL;
      GStatBuf before;

      OBSTACLES[i].make (path);
      g_assert_cmpint (g_lstat (path, &before), ==, 0);
      assert_unwritable (path, OBSTACLES[i].words);
      assert_same (path, &before);

      add_meta (builder);
      g_assert_false (voc_catalogue_builder_finish (builder, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE);
      assert_same (path, &before);
      g_remove (path);
    }
}

/* What is in the way of a catalogue gets another name, with all that is in it; a catalogue, a folder
 * and what cannot be read stay. */
static void
test_set_aside (void)
{
  g_autofree char *folder = g_dir_make_tmp ("aside-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "mine", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) folder_file = g_file_new_for_path (folder);
  g_autoptr (GFile) nothing = voc_partial_file_set_aside (file);
  g_autoptr (GFile) aside = NULL;
  g_autofree char *name = NULL;
  g_autofree char *contents = NULL;
  g_auto (World) world = { 0 };

  g_assert_null (nothing);
  g_assert_true (g_file_set_contents (path, "A letter", -1, NULL));
  aside = voc_partial_file_set_aside (file);
  g_assert_nonnull (aside);
  name = g_file_get_basename (aside);
  g_assert_true (g_regex_match_simple ("^mine\\.\\d{4}-\\d\\d-\\d\\d-\\d{6}$", name, 0, 0));
  g_assert_true (g_file_get_contents (g_file_peek_path (aside), &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "A letter");
  g_assert_false (g_file_query_exists (file, NULL));

  g_assert_null (voc_partial_file_set_aside (folder_file));
  make_world (&world, "stays.catalogue");
  g_assert_null (voc_partial_file_set_aside (world.file));
  g_assert_true (g_file_query_exists (world.file, NULL));
  g_assert_cmpint (symlink (g_file_peek_path (aside), path), ==, 0);
  g_assert_null (voc_partial_file_set_aside (file));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));

  g_remove (path);
  g_remove (g_file_peek_path (aside));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalogue/build/both-ways", test_relations_both_ways);
  g_test_add_func ("/catalogue/build/refuses-incomplete", test_refuses_incomplete);
  g_test_add_func ("/catalogue/build/duplicate-uri", test_duplicate_uri);
  g_test_add_func ("/catalogue/build/cancelled", test_cancelled_build);
  g_test_add_func ("/catalogue/build/killed", test_killed_build);
  g_test_add_func ("/catalogue/build/no-room", test_no_room);
  g_test_add_func ("/catalogue/build/two", test_two_builds);
  g_test_add_func ("/catalogue/build/unwritable", test_unwritable);
  g_test_add_func ("/catalogue/build/obstacles", test_obstacles);
  g_test_add_func ("/catalogue/build/set-aside", test_set_aside);
  g_test_add_func ("/catalogue/damaged-files", test_damaged_files);

  return g_test_run ();
}
