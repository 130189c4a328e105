/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "profile-fixture.h"

/* The person's profile: what is kept, values, and how edits are undone. */

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

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/profile/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/profile/undo", Fixture,
              "{ \"hobbies\": [1], \"skills\": { \"x\": { \"why\": 1 } }, \"version\": 1 }", set_up,
              test_undo, tear_down);
  g_test_add ("/profile/undo/two", Fixture, NULL, set_up, test_undo_of_two, tear_down);
  g_test_add ("/profile/values", Fixture, NULL, set_up, test_values, tear_down);
  g_test_add_func ("/profile/levels", test_levels);
  g_test_add ("/profile/properties", Fixture, NULL, set_up, test_properties, tear_down);
  g_test_add ("/profile/guest", Fixture, NULL, set_up, test_guest, tear_down);

  return g_test_run ();
}
