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

#include "voc-document.h"
#include "voc-profile.h"

#define VET "http://data.europa.eu/esco/occupation/vet"
#define BAKER "http://data.europa.eu/esco/occupation/baker"

static const char *program;
static guint n_kills = 20;

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

static void
assert_text (GFile      *file,
             const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static char *
dup_file (GFile *file)
{
  char *text = NULL;

  g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL);
  return text;
}

/* Any edit there is, with names of a few so that edits meet. */
static void
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

/* However one edits, undoes and does again: what is undone is as it was, to the byte. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  guint at = 0;

  voc_profile_load (fixture->profile, NULL, &error);
  edit_at_random (fixture->profile, rand);
  while (voc_profile_get_can_undo (fixture->profile))
    voc_profile_undo (fixture->profile, &error);
  g_ptr_array_add (states, dup_file (fixture->file));

  for (guint i = 0; i < 400; i++)
    {
      gint32 choice = g_rand_int_range (rand, 0, 5);

      if (choice == 0 && voc_profile_get_can_undo (fixture->profile))
        {
          g_assert_true (voc_profile_undo (fixture->profile, &error));
          assert_text (fixture->file, states->pdata[--at]);
        }
      else if (choice == 1 && voc_profile_get_can_redo (fixture->profile))
        {
          g_assert_true (voc_profile_redo (fixture->profile, &error));
          assert_text (fixture->file, states->pdata[++at]);
        }
      else
        {
          g_autofree char *text = NULL;

          edit_at_random (fixture->profile, rand);
          text = dup_file (fixture->file);
          if (g_str_equal (text, states->pdata[at]))
            continue;
          g_ptr_array_set_size (states, ++at);
          g_ptr_array_add (states, g_steal_pointer (&text));
        }
    }

  g_assert_cmpuint (at, >, 100);
  for (guint i = 0; i < 100; i++)
    g_assert_true (voc_profile_undo (fixture->profile, &error));
  assert_text (fixture->file, states->pdata[at - 100]);
  g_assert_false (voc_profile_get_can_undo (fixture->profile));
  g_assert_true (voc_profile_get_can_redo (fixture->profile));
}

/* What is undone is one's own edit, not that of another program. */
static void
test_undo_of_two (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (VocProfile) other = voc_profile_new (fixture->file);
  g_autoptr (GError) error = NULL;

  keep (fixture->profile, VET, TRUE);
  keep (other, BAKER, TRUE);
  g_assert_true (voc_profile_set_skill_level (other, "skill", VOC_SKILL_LEVEL_HAVE, &error));
  g_assert_true (voc_profile_undo (fixture->profile, &error));

  assert_shortlist (fixture->profile, (const char *[]) { BAKER, NULL });
  g_assert_cmpint (voc_profile_get_skill_level (fixture->profile, "skill"), ==,
                   VOC_SKILL_LEVEL_HAVE);
  g_assert_true (voc_profile_redo (fixture->profile, &error));
  g_assert_true (voc_profile_is_kept (fixture->profile, VET));
  g_assert_true (voc_profile_is_kept (fixture->profile, BAKER));
}

static void
test_values (Fixture       *fixture,
             gconstpointer  data)
{
  VocProfile *profile = fixture->profile;
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 ("2026-11-28T10:00:00Z", NULL);
  g_autoptr (GDateTime) found = NULL;
  g_auto (GStrv) skills = NULL;
  gint32 means[VOC_PROFILE_N_MEANS];
  g_autoptr (GError) error = NULL;

  g_assert_true (voc_profile_is_empty (profile));
  voc_profile_set_skill_levels (profile, (const char *[]) { "a", "b", NULL },
                                VOC_SKILL_LEVEL_LEARNING, &error);
  voc_profile_set_skill_level (profile, "b", VOC_SKILL_LEVEL_USED, &error);
  voc_profile_set_own_skill_level (profile, "juggling", VOC_SKILL_LEVEL_HAVE, &error);
  voc_profile_set_note (profile, VET, "ask aunt Vera", &error);
  voc_profile_set_override (profile, VET, "a", VOC_OVERRIDE_NOT_NEEDED, &error);
  voc_profile_begin_interests (profile, TRUE, &error);
  voc_profile_set_interest (profile, "r1", 4, "i1", &error);
  voc_profile_add_result (profile, date, (gint32[]) { 100, 150, 200, 250, 300, 500 }, &error);
  voc_profile_set_style (profile, "detail", 5, &error);
  g_assert_no_error (error);

  g_clear_object (&fixture->profile);
  profile = fixture->profile = voc_profile_new (fixture->file);
  g_assert_true (voc_profile_load (profile, NULL, &error));
  g_assert_false (voc_profile_is_empty (profile));
  skills = voc_profile_dup_skills (profile);
  g_assert_cmpstrv (skills, ((const char *[]) { "a", "b", NULL }));
  g_assert_cmpint (voc_profile_get_skill_level (profile, "a"), ==, VOC_SKILL_LEVEL_LEARNING);
  g_assert_cmpint (voc_profile_get_skill_level (profile, "b"), ==, VOC_SKILL_LEVEL_USED);
  g_assert_cmpint (voc_profile_get_skill_level (profile, "c"), ==, VOC_SKILL_LEVEL_NONE);
  g_assert_cmpint (voc_profile_get_own_skill_level (profile, "juggling"), ==, VOC_SKILL_LEVEL_HAVE);
  g_assert_cmpstr (voc_profile_get_note (profile, VET), ==, "ask aunt Vera");
  g_assert_cmpint (voc_profile_get_override (profile, VET, "a"), ==, VOC_OVERRIDE_NOT_NEEDED);
  g_assert_cmpint (voc_profile_get_override (profile, VET, "b"), ==, VOC_OVERRIDE_NONE);
  g_assert_true (voc_profile_get_interests_short (profile));
  g_assert_cmpuint (voc_profile_get_interest (profile, "r1"), ==, 4);
  g_assert_cmpuint (voc_profile_get_interest (profile, "i1"), ==, 0);
  g_assert_cmpstr (voc_profile_get_interests_place (profile), ==, "i1");
  g_assert_cmpuint (voc_profile_get_n_results (profile), ==, 1);
  g_assert_true (voc_profile_get_result (profile, 0, &found, means));
  g_assert_true (g_date_time_equal (found, date));
  g_assert_cmpmem (means, sizeof means, ((gint32[]) { 100, 150, 200, 250, 300, 500 }),
                   sizeof means);
  g_assert_cmpuint (voc_profile_get_style (profile, "detail"), ==, 5);

  voc_profile_set_note (profile, VET, "", &error);
  voc_profile_reset_overrides (profile, VET, &error);
  voc_profile_begin_interests (profile, FALSE, &error);
  g_assert_no_error (error);
  g_assert_true (voc_profile_is_kept (profile, VET));
  g_assert_null (voc_profile_get_note (profile, VET));
  g_assert_cmpint (voc_profile_get_override (profile, VET, "a"), ==, VOC_OVERRIDE_NONE);
  g_assert_cmpuint (voc_profile_get_interest (profile, "r1"), ==, 0);
  g_assert_null (voc_profile_get_interests_place (profile));
  g_assert_cmpuint (voc_profile_get_n_results (profile), ==, 1);
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

/* Skill @n is had now; FALSE if it could not be saved, of which the person is told in a sentence. */
static gboolean
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

/* A guest begins with nothing and leaves nothing. */
static void
test_guest (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  keep (fixture->profile, VET, TRUE);
  text = dup_file (fixture->file);

  voc_profile_set_is_guest (fixture->profile, TRUE);
  g_assert_true (voc_profile_get_is_guest (fixture->profile));
  g_assert_false (voc_profile_get_can_undo (fixture->profile));
  assert_shortlist (fixture->profile, (const char *[]) { NULL });
  keep (fixture->profile, BAKER, TRUE);
  g_assert_true (voc_profile_undo (fixture->profile, &error));
  g_assert_true (voc_profile_redo (fixture->profile, &error));
  g_assert_true (voc_profile_load (fixture->profile, NULL, &error));
  assert_shortlist (fixture->profile, (const char *[]) { BAKER, NULL });
  assert_text (fixture->file, text);

  voc_profile_set_is_guest (fixture->profile, FALSE);
  assert_shortlist (fixture->profile, (const char *[]) { VET, NULL });
  g_assert_false (voc_profile_get_can_undo (fixture->profile));
  assert_text (fixture->file, text);
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

static void
test_levels (void)
{
  static const struct
  {
    VocSkillLevel level;
    const char *id;
    const char *text;
  } LEVELS[] = {
    { VOC_SKILL_LEVEL_NONE, "", "Not one of my skills" },
    { VOC_SKILL_LEVEL_LEARNING, "learning", "I am learning it" },
    { VOC_SKILL_LEVEL_USED, "used", "I used it long ago" },
    { VOC_SKILL_LEVEL_HAVE, "have", "I can do it" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    {
      g_assert_cmpstr (voc_skill_level_to_id (LEVELS[i].level), ==, LEVELS[i].id);
      g_assert_cmpstr (voc_skill_level_to_text (LEVELS[i].level), ==, LEVELS[i].text);
      if (LEVELS[i].level != VOC_SKILL_LEVEL_NONE)
        g_assert_cmpint (voc_skill_level_from_id (LEVELS[i].id), ==, LEVELS[i].level);
    }
  g_assert_cmpint (voc_skill_level_from_id ("mastered"), ==, VOC_SKILL_LEVEL_HAVE);
  g_assert_cmpint (voc_skill_level_from_id (NULL), ==, VOC_SKILL_LEVEL_HAVE);
}

/* What can be undone is told where it is bound to. */
static void
test_properties (Fixture       *fixture,
                 gconstpointer  data)
{
  gboolean undo, redo, guest;
  g_autoptr (GError) error = NULL;

  keep (fixture->profile, VET, TRUE);
  g_object_get (fixture->profile, "can-undo", &undo, "can-redo", &redo, "is-guest", &guest, NULL);
  g_assert_true (undo && !redo && !guest);
  g_assert_true (voc_profile_undo (fixture->profile, &error));
  g_object_get (fixture->profile, "can-undo", &undo, "can-redo", &redo, NULL);
  g_assert_true (!undo && redo);
  voc_profile_set_is_guest (fixture->profile, TRUE);
  g_object_get (fixture->profile, "is-guest", &guest, "can-redo", &redo, NULL);
  g_assert_true (guest && !redo);
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

  g_test_add ("/profile/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/profile/unknown", Fixture,
              "{ \"version\": 1, \"hobbies\": [1], \"shortlist\": { \"" VET
              "\": { \"why\": \"animals\" } } }",
              set_up, test_unknown, tear_down);
  g_test_add ("/profile/damaged", Fixture, "{ \"version\": 1, \"shortlist\": [] }", set_up,
              test_damaged, tear_down);

  g_test_add ("/profile/damaged/entry", Fixture, "{ \"version\": 1, \"skills\": { \"a\": 1 } }",
              set_up, test_damaged, tear_down);
  g_test_add ("/profile/damaged/answers", Fixture, "{ \"interests\": { \"answers\": 1 } }",
              set_up, test_damaged, tear_down);
  g_test_add ("/profile/undo", Fixture,
              "{ \"hobbies\": [1], \"skills\": { \"x\": { \"why\": 1 } }, \"version\": 1 }", set_up,
              test_undo, tear_down);
  g_test_add ("/profile/undo/two", Fixture, NULL, set_up, test_undo_of_two, tear_down);
  g_test_add ("/profile/values", Fixture, NULL, set_up, test_values, tear_down);
  g_test_add ("/profile/export", Fixture,
              "{ \"hobbies\": [1, 2.5, null], \"skills\": { \"x\": { \"why\": 1 } } }", set_up,
              test_export, tear_down);
  g_test_add ("/profile/differences", Fixture, NULL, set_up, test_differences, tear_down);
  g_test_add ("/profile/no-import", Fixture, "{ \"skills\": 1 }", set_up, test_no_import,
              tear_down);
  g_test_add ("/profile/version", Fixture, "{ \"version\": 2 }", set_up, test_version, tear_down);
  g_test_add_func ("/profile/levels", test_levels);
  g_test_add ("/profile/properties", Fixture, NULL, set_up, test_properties, tear_down);
  g_test_add ("/profile/killed", Fixture, NULL, set_up, test_killed, tear_down);
  g_test_add ("/profile/disk-full", Fixture, NULL, set_up, test_disk_full, tear_down);
  g_test_add ("/profile/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/profile/two-programs", Fixture, NULL, set_up, test_two_programs, tear_down);
  g_test_add ("/profile/guest", Fixture, NULL, set_up, test_guest, tear_down);

  return g_test_run ();
}
