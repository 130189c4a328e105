/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "profile-fixture.h"
#include "voc-document.h"

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

void
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

void
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

void
keep (VocProfile *profile,
      const char *uri,
      gboolean    kept)
{
  g_autoptr (GError) error = NULL;

  voc_profile_set_kept (profile, uri, kept, &error);
  g_assert_no_error (error);
}

void
assert_shortlist (VocProfile        *profile,
                  const char *const *expected)
{
  g_auto (GStrv) uris = voc_profile_dup_shortlist (profile);

  g_assert_cmpstrv (uris, expected);
}

void
assert_text (GFile      *file,
             const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

char *
dup_file (GFile *file)
{
  char *text = NULL;

  g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL);
  return text;
}

/* Any edit there is, with names of a few so that edits meet. */
void
edit_at_random (VocProfile *profile,
                GRand      *rand)
{
  static const char *const NAMES[] = { "a", "b", "c", "d", "e" };
  const char *name = NAMES[g_rand_int_range (rand, 0, G_N_ELEMENTS (NAMES))];
  const char *other = NAMES[g_rand_int_range (rand, 0, G_N_ELEMENTS (NAMES))];
  guint number = g_rand_int_range (rand, 0, 4);
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (1000 * number);
  g_autoptr (GError) error = NULL;

  switch (g_rand_int_range (rand, 0, 12))
    {
    case 0:
    case 1:
      voc_profile_set_skill_level (profile, name, number, &error);
      break;
    case 2:
      voc_profile_set_own_skill_level (profile, name, number, &error);
      break;
    case 3:
    case 4:
      voc_profile_set_kept (profile, name, number > 1, &error);
      break;
    case 5:
      voc_profile_set_note (profile, name, number > 1 ? other : NULL, &error);
      break;
    case 6:
      voc_profile_set_override (profile, name, other, number % 3, &error);
      break;
    case 7:
      voc_profile_reset_overrides (profile, name, &error);
      break;
    case 8:
      voc_profile_set_interest (profile, name, number, number > 2 ? NULL : other, &error);
      break;
    case 9:
      voc_profile_begin_interests (profile, number > 1, &error);
      break;
    case 10:
      voc_profile_add_result (profile, date, (gint32[]) { 100, 200, 300, 400, 500, number },
                              &error);
      break;
    default:
      voc_profile_set_style (profile, name, number, &error);
    }
  g_assert_no_error (error);
}

/* Skill @n is had now; FALSE if it could not be saved, of which the person is told in a sentence. */
gboolean
have (VocProfile *profile,
      guint       n)
{
  g_autofree char *uri = g_strdup_printf ("http://data.europa.eu/esco/skill/%u", n);
  g_autoptr (GError) error = NULL;
  gboolean good = voc_profile_set_skill_level (profile, uri, VOC_SKILL_LEVEL_HAVE, &error);

  if (good)
    g_assert_no_error (error);
  else
    {
      g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN);
      g_assert_nonnull (strstr (error->message, "could not be saved"));
    }

  return good;
}
