/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-fixture.h"

char *tiny;

/* The counts of buckets, groups and the whole are the same requirements counted three times. */
int
count_shown (JsonObject *shown)
{
  JsonArray *groups = json_object_get_array_member (shown, "groups");
  JsonObject *counts = json_object_get_object_member (shown, "counts");
  int total = 0;

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonObject *group = json_array_get_object_element (groups, i);
      JsonArray *buckets = json_object_get_array_member (group, "buckets");
      int in_group = 0;

      for (guint b = 0; b < json_array_get_length (buckets); b++)
        {
          JsonObject *bucket = json_array_get_object_element (buckets, b);
          JsonArray *skills = json_object_get_array_member (bucket, "skills");

          g_assert_cmpint (json_object_get_int_member (bucket, "count"), ==,
                           json_array_get_length (skills));
          in_group += json_array_get_length (skills);
        }
      g_assert_cmpint (json_object_get_int_member (group, "count"), ==, in_group);
      total += in_group;
    }

  g_assert_cmpint (json_object_get_int_member (counts, "total"), ==, total);
  g_assert_cmpint (json_object_get_int_member (counts, "essential") +
                     json_object_get_int_member (counts, "optional"),
                   ==, total);
  return total;
}

void
make_tiny (void)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autofree char *arguments = NULL;
  g_autofree char *folder = g_dir_make_tmp ("vocation-cli-XXXXXX", NULL);

  tiny = g_build_filename (folder, "tiny.catalogue", NULL);
  arguments = g_strdup_printf ("import|%s|-o|%s", source, tiny);
  {
    g_auto (Run) run = cli (arguments);

    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpint (run.exit_code, ==, 0);
  }
}
