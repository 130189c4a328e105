/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"

/* Gives a fuzz target what it was once found, or thought, to stumble over: whole and cut off anywhere. */
static void
test_corpus (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", fuzz_corpus,
                                                   NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *data = NULL;
      gsize size;

      g_test_message ("%s", name);
      g_assert_true (g_file_get_contents (path, &data, &size, &error));
      LLVMFuzzerTestOneInput ((const uint8_t *) data, size);
      for (gsize cut = size; cut > 0; cut /= 2)
        LLVMFuzzerTestOneInput ((const uint8_t *) data, cut - 1);
      n++;
    }

  g_assert_cmpuint (n, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = g_strconcat ("/fuzz/", fuzz_corpus, NULL);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func (path, test_corpus);

  return g_test_run ();
}
