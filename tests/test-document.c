/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "voc-document.h"

/* A document holds a list of names here. "--write FILE NAME N", which other processes are run with, adds
 * N of them and prints a dot for each. */

#define N_SAVES 40
#define N_KILLS 40

static const char *program;

typedef struct
{
  char *folder;
  char *path;
  VocDocument *document;
} Fixture;

static gboolean
check_root (JsonObject  *root,
            GError     **error)
{
  if (json_object_has_member (root, "names"))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "no names");
  return FALSE;
}

static VocDocument *
make_document (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return voc_document_new (file, 1, check_root);
}

static gboolean
add_cb (JsonObject  *root,
        gpointer     name,
        GError     **error)
{
  if (!json_object_has_member (root, "names"))
    json_object_set_array_member (root, "names", json_array_new ());
  json_array_add_string_element (json_object_get_array_member (root, "names"), name);
  return TRUE;
}

static gboolean
refuse_cb (JsonObject  *root,
           gpointer     user_data,
           GError     **error)
{
  json_object_remove_member (root, "names");
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "no");
  return FALSE;
}

static int
write_names (const char *path,
             const char *name,
             guint       n)
{
  g_autoptr (VocDocument) document = make_document (path);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *whole = g_strdup_printf ("%s %u", name, i);
      g_autoptr (GError) error = NULL;

      if (!voc_document_edit (document, add_cb, whole, &error))
        g_error ("%s", error->message);
      if (write (STDOUT_FILENO, ".", 1) != 1)
        return 1;
    }

  return 0;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("vocation-document-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "names.json", NULL);
  fixture->document = make_document (fixture->path);
}

/* The names of all files but the document, sorted; with @clean they are gone. */
static char *
list_others (Fixture  *fixture,
             gboolean  clean)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      if (!g_str_equal (name, "names.json"))
        g_ptr_array_add (names, g_strdup (name));
      if (clean)
        g_remove (path);
    }
  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  g_ptr_array_add (names, NULL);

  return g_strjoinv ("|", (char **) names->pdata);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *others = list_others (fixture, TRUE);

  voc_document_free (fixture->document);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
put (Fixture    *fixture,
     const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, text, -1, &error);
  g_assert_no_error (error);
}

static void
assert_content (const char *path,
                const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
add (Fixture    *fixture,
     const char *name)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_document_edit (fixture->document, add_cb, (gpointer) name, &error));
  g_assert_no_error (error);
}

static void
assert_edit_fails (Fixture          *fixture,
                   VocDocumentError  code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (voc_document_edit (fixture->document, add_cb, (gpointer) "lost", &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, code);
  g_test_message ("%s", error->message);
}

/* How many names another program finds. */
static guint
count_names (Fixture *fixture)
{
  g_autoptr (VocDocument) document = make_document (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_document_load (document, NULL, &error));
  g_assert_no_error (error);
  if (!json_object_has_member (voc_document_get_root (document), "names"))
    return 0;
  return json_array_get_length (
    json_object_get_array_member (voc_document_get_root (document), "names"));
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *others = NULL;
  g_autoptr (GError) error = NULL;
  struct stat info;

  g_assert_true (voc_document_load (fixture->document, NULL, &error));
  add (fixture, "a");
  add (fixture, "b");
  g_assert_cmpuint (count_names (fixture), ==, 2);
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_false (voc_document_edit (fixture->document, refuse_cb, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (json_object_has_member (voc_document_get_root (fixture->document), "names"));
  g_assert_cmpuint (count_names (fixture), ==, 2);
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==, "");
}

/* Whatever a newer program or another one has put there is there afterwards. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JsonNode) after = NULL;
  g_autoptr (JsonNode) expected = NULL;
  g_autofree char *text = NULL;

  put (fixture, "{\"names\": [\"b\"], \"moon\": {\"deep\": [null, true, -9223372036854775808, 0.1,"
                " 1e300, 9007199254740993, \"\\u0001\\ud83d\\ude00\\u2028é\\\\\"], \"\": \"\"}}");
  add (fixture, "a");
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  after = json_from_string (text, NULL);
  expected = json_from_string (
    "{\"names\": [\"b\", \"a\"], \"version\": 1, \"moon\": {\"deep\": [null, true,"
    " -9223372036854775808, 0.1, 1e300, 9007199254740993, \"\\u0001😀\\u2028é\\\\\"], \"\": \"\"}}",
    NULL);
  g_assert_true (json_node_equal (after, expected));
}

/* Damaged files, one after the other within a second: all of them are still there. */
static void
test_set_aside (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const DAMAGED[] = {
    "", "{\"names\": []} {\"names\": []}", "{\"names\": [] /* mine */}", "{\"names\": [",
    "[\"names\"]", "{\"name\": []}", "{\"names\": [], \"version\": \"1\"}", "caf\xe9",
  };
  g_autofree char *others = NULL;
  g_auto (GStrv) names = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (DAMAGED); i++)
    {
      g_autoptr (GFile) aside = NULL;
      g_autoptr (GError) error = NULL;

      put (fixture, DAMAGED[i]);
      assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_DAMAGED);
      assert_content (fixture->path, DAMAGED[i]);

      g_assert_false (voc_document_load (fixture->document, &aside, &error));
      g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_DAMAGED);
      g_assert_nonnull (aside);
      assert_content (g_file_peek_path (aside), DAMAGED[i]);
      g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
      add (fixture, "a");
      g_assert_cmpuint (count_names (fixture), ==, 1);
    }

  others = list_others (fixture, FALSE);
  names = g_strsplit (others, "|", -1);
  g_assert_cmpuint (g_strv_length (names), ==, G_N_ELEMENTS (DAMAGED));
}

static void
test_left_alone (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char *const STRANGE[] = {
    "{\"names\": [], \"n\": 9223372036854775808}", "{\"names\": [\"a\\u0000b\"]}",
    "{\"names\": [], \"names\": [1]}", "{\"names\": [], \"version\": 2}",
    "{\"names\": [\"\\ud800\"]}",
  };
  g_autofree char *others = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (STRANGE); i++)
    {
      g_autoptr (GFile) aside = NULL;
      g_autoptr (GError) error = NULL;

      put (fixture, STRANGE[i]);
      g_assert_false (voc_document_load (fixture->document, &aside, &error));
      g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_UNREADABLE);
      g_assert_null (aside);
      assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_UNREADABLE);
      assert_content (fixture->path, STRANGE[i]);
    }

  /* Once somebody has mended it, life goes on. */
  put (fixture, "{\"names\": [1, 2]}");
  add (fixture, "a");
  g_assert_cmpuint (count_names (fixture), ==, 3);
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==, "");
}

static void
test_no_file (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  /* Nobody ever writes into the pipe. */
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  g_assert_false (voc_document_load (fixture->document, NULL, &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_UNREADABLE);
  assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_UNREADABLE);
  g_clear_error (&error);
  g_unlink (fixture->path);

  put (fixture, "");
  g_assert_cmpint (truncate (fixture->path, 1024 * 1024 * 1024), ==, 0);
  g_assert_false (voc_document_load (fixture->document, NULL, &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_UNREADABLE);
  assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_UNREADABLE);
}

static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->folder, "elsewhere.json", NULL);
  g_autofree char *others = NULL;

  put (fixture, "{\"names\": [1]}");
  g_assert_cmpint (rename (fixture->path, target), ==, 0);
  g_assert_cmpint (symlink ("elsewhere.json", fixture->path), ==, 0);
  add (fixture, "a");
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (count_names (fixture), ==, 2);
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==, "elsewhere.json");
}

/* Starts a process that saves names; what it prints can be read from @out_fd. */
static GPid
start_writer (Fixture    *fixture,
              const char *name,
              const char *n,
              int        *out_fd)
{
  const char *argv[] = { program, "--write", fixture->path, name, n, NULL };
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                            NULL, out_fd, NULL, &error);
  g_assert_no_error (error);

  return pid;
}

static guint
count_dots (int fd)
{
  char dots[N_SAVES];
  guint n = 0;
  gssize got;

  while ((got = read (fd, dots, sizeof dots)) > 0)
    n += got;
  close (fd);

  return n;
}

static void
test_two_programs (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *n = G_STRINGIFY (N_SAVES);
  int fds[2];
  GPid pids[2] = { start_writer (fixture, "one", n, &fds[0]),
                   start_writer (fixture, "two", n, &fds[1]) };

  for (guint i = 0; i < 2; i++)
    {
      int status;

      g_assert_cmpuint (count_dots (fds[i]), ==, N_SAVES);
      g_assert_cmpint (waitpid (pids[i], &status, 0), ==, pids[i]);
      g_assert_cmpint (status, ==, 0);
    }

  g_assert_cmpuint (count_names (fixture), ==, 2 * N_SAVES);
  add (fixture, "mine");
  g_assert_cmpuint (count_names (fixture), ==, 2 * N_SAVES + 1);
}

static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *others = NULL;
  guint said = 0;
  guint found = 0;

  for (guint i = 0; i < N_KILLS; i++)
    {
      int fd;
      GPid pid = start_writer (fixture, "killed", "1000000", &fd);
      char dot;

      g_assert_cmpint (read (fd, &dot, 1), ==, 1);
      g_usleep (g_test_rand_int_range (0, 3000));
      kill (pid, SIGKILL);
      said += 1 + count_dots (fd);
      g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);

      /* What was said to be saved is; the one that was interrupted may be. */
      found = count_names (fixture);
      g_assert_cmpuint (found, >=, said);
      g_assert_cmpuint (found, <=, said + i + 1);
    }

  g_test_message ("%u saves", found);
  add (fixture, "mine");
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==, "");
}

/* Files of ours that a killed save has left go; what is named otherwise stays. */
static void
test_leftovers (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const NAMES[] = {
    ".names.json.saving-0123abcd", "names.json.backup", ".other.json.saving-0123abcd",
    "names.json.damaged-2026-01-01-000000",
  };
  g_autofree char *others = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (NAMES); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, NAMES[i], NULL);

      g_assert_true (g_file_set_contents (path, "x", 1, NULL));
    }
  add (fixture, "a");
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==,
                   ".other.json.saving-0123abcd|names.json.backup|"
                   "names.json.damaged-2026-01-01-000000");
}

static void
test_disk_full (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *others = NULL;
  struct rlimit limit;
  struct rlimit small;

  add (fixture, "a");
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  small = limit;
  small.rlim_cur = strlen (before) + 1;
  signal (SIGXFSZ, SIG_IGN);

  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_NOT_WRITTEN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  assert_content (fixture->path, before);
  others = list_others (fixture, FALSE);
  g_assert_cmpstr (others, ==, "");
  add (fixture, "b");
  g_assert_cmpuint (count_names (fixture), ==, 2);
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  const uid_t nobody = 65534;
  gboolean is_root = geteuid () == 0;
  g_autofree char *before = NULL;

  add (fixture, "a");
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  g_assert_cmpint (chmod (fixture->path, 0444), ==, 0);
  g_assert_cmpint (chmod (fixture->folder, 0555), ==, 0);
  g_assert_cmpint (chmod (g_get_tmp_dir (), 0711), ==, 0);
  if (is_root && seteuid (nobody) != 0)
    {
      g_test_skip ("Nothing is read-only for root, and there is nobody else");
      return;
    }

  assert_edit_fails (fixture, VOC_DOCUMENT_ERROR_NOT_WRITTEN);
  g_assert_cmpuint (count_names (fixture), ==, 1);
  g_assert_true (!is_root || seteuid (0) == 0);

  assert_content (fixture->path, before);
  g_assert_cmpint (chmod (fixture->folder, 0755), ==, 0);
  add (fixture, "b");
  g_assert_cmpuint (count_names (fixture), ==, 2);
}

#define ADD(name, test) g_test_add ("/document/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  program = argv[0];
  if (argc == 5 && g_str_equal (argv[1], "--write"))
    return write_names (argv[2], argv[3], g_ascii_strtoull (argv[4], NULL, 10));

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("edit", test_edit);
  ADD ("kept", test_kept);
  ADD ("set-aside", test_set_aside);
  ADD ("left-alone", test_left_alone);
  ADD ("no-file", test_no_file);
  ADD ("link", test_link);
  ADD ("two-programs", test_two_programs);
  ADD ("killed", test_killed);
  ADD ("leftovers", test_leftovers);
  ADD ("disk-full", test_disk_full);
  ADD ("read-only", test_read_only);

  return g_test_run ();
}
