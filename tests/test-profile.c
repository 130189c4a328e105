/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "voc-document.h"
#include "voc-profile.h"

#define VET "http://data.europa.eu/esco/occupation/vet"
#define BAKER "http://data.europa.eu/esco/occupation/baker"

typedef struct
{
  char *folder;
  GFile *file;
  VocProfile *profile;
  guint n_changes;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("vocation-profile-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_file_new_build_filename (fixture->folder, "profile.json", NULL);
  if (data != NULL)
    g_file_set_contents (g_file_peek_path (fixture->file), data, -1, &error);
  g_assert_no_error (error);
  fixture->profile = voc_profile_new (fixture->file);
  g_signal_connect_swapped (fixture->profile, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  g_clear_object (&fixture->profile);
  g_clear_object (&fixture->file);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
keep (VocProfile *profile,
      const char *uri,
      gboolean    kept)
{
  g_autoptr (GError) error = NULL;

  voc_profile_set_kept (profile, uri, kept, &error);
  g_assert_no_error (error);
}

static void
assert_shortlist (VocProfile        *profile,
                  const char *const *expected)
{
  g_auto (GStrv) uris = voc_profile_dup_shortlist (profile);

  g_assert_cmpstrv (uris, expected);
}

static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (VocProfile) other = voc_profile_new (fixture->file);
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_profile_load (fixture->profile, NULL, &error));
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  assert_shortlist (fixture->profile, (const char *[]) { NULL });
  g_assert_false (voc_profile_is_kept (fixture->profile, VET));

  keep (fixture->profile, VET, TRUE);
  keep (fixture->profile, BAKER, TRUE);
  /* Twice is once, and stays in its place. */
  keep (fixture->profile, VET, TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 4);
  g_assert_true (voc_profile_is_kept (fixture->profile, VET));
  assert_shortlist (fixture->profile, (const char *[]) { VET, BAKER, NULL });

  g_assert_true (voc_profile_load (other, NULL, &error));
  assert_shortlist (other, (const char *[]) { VET, BAKER, NULL });
  keep (other, VET, FALSE);
  keep (other, VET, FALSE);
  g_assert_false (voc_profile_is_kept (other, VET));
  assert_shortlist (other, (const char *[]) { BAKER, NULL });
}

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/profile/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/profile/unknown", Fixture,
              "{ \"version\": 1, \"hobbies\": [1], \"shortlist\": { \"" VET
              "\": { \"why\": \"animals\" } } }",
              set_up, test_unknown, tear_down);
  g_test_add ("/profile/damaged", Fixture, "{ \"version\": 1, \"shortlist\": [] }", set_up,
              test_damaged, tear_down);

  return g_test_run ();
}
