/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "me-fixture.h"
#include "voc-document.h"
#include "voc-find-skills-dialog.h"
#include "voc-learn-dialog.h"
#include "voc-me-page.h"
#include "voc-paste-dialog.h"
#include "voc-profiles-dialog.h"
#include "voc-profiles.h"
#include "voc-requirement-row.h"
#include "voc-skill-level-row.h"
#include "voc-sum-dialog.h"
#include "voc-window.h"
#include "voc-work-dialog.h"

#define ESCO "http://data.europa.eu/esco/"

/* What the page Me keeps: skills, works, plans, profiles. */

/* All that a work asks for, less what was taken away; one undo takes all of it back. */
static void
skills_body (VocApplication *application,
             GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  GtkWidget *dialog;
  GtkWidget *chooser;
  GtkWidget *row;

  voc_test_activate (application, "show-page", "me");
  voc_test_wait (voc_test_find (window, VOC_TYPE_ME_PAGE, NULL) != NULL);
  g_assert_nonnull (
    voc_test_find_label (window, "Nothing is here yet. Begin with the work that you do, or did."));

  click (window, "From a Job I Know…");
  dialog = voc_test_find (window, VOC_TYPE_WORK_DIALOG, NULL);
  chooser = voc_test_find (dialog, g_type_from_name ("VocConceptChooser"), NULL);
  g_signal_emit_by_name (chooser, "chosen", ESCO "occupation/2529.1");
  voc_test_wait (voc_test_find_label (window, "Add 3 Skills") != NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (voc_test_find (dialog, GTK_TYPE_CHECK_BUTTON,
                                                                NULL)),
                               FALSE);
  click (window, "Add 2 Skills");
  voc_test_wait (voc_test_find_label (window, "You have named 2 skills.") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "Open to You With Your Skills"));

  row = voc_test_find (window, VOC_TYPE_SKILL_LEVEL_ROW, NULL);
  gtk_widget_activate_action (row, "skill.level", "s", "learning");
  voc_test_wait (voc_test_find_label (row, "I am learning it") != NULL);
  g_assert_cmpint (
    voc_profile_get_skill_level (profile, voc_skill_level_row_get_id (VOC_SKILL_LEVEL_ROW (row))),
    ==, VOC_SKILL_LEVEL_LEARNING);
  gtk_widget_activate_action (row, "skill.level", "s", "");
  voc_test_wait (voc_test_find_label (window, "You have named 1 skill.") != NULL);

  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_true (voc_profile_is_empty (profile));
  voc_test_paint ();
  g_assert_false (voc_profile_get_can_undo (profile));
  gtk_widget_activate_action (window, "win.redo", NULL);
  voc_test_wait (voc_test_find_label (window, "You have named 2 skills.") != NULL);
}

static void
test_skills (void)
{
  run (skills_body, NULL);
}

/* Down leads to the rows, Enter takes the first of them. */
static void
choose_by_keyboard (GtkWidget  *chooser,
                    VocProfile *profile)
{
  GtkWidget *entry = voc_test_find (chooser, GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkRoot *root = gtk_widget_get_root (chooser);

  gtk_editable_set_text (GTK_EDITABLE (entry), "statist");
  voc_test_wait (voc_test_find_label (chooser, "Statistics") != NULL);
  voc_test_press (entry, GDK_KEY_Down);
  voc_test_wait (GTK_IS_LIST_BOX_ROW (gtk_root_get_focus (root)));
  g_assert_cmpint (voc_profile_get_skill_level (profile, ESCO "skill/3"), ==, VOC_SKILL_LEVEL_NONE);
  gtk_widget_activate (gtk_root_get_focus (root));
  g_assert_cmpint (voc_profile_get_skill_level (profile, ESCO "skill/3"), ==, VOC_SKILL_LEVEL_HAVE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  voc_profile_set_skill_level (profile, ESCO "skill/3", VOC_SKILL_LEVEL_NONE, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "statist");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_profile_get_skill_level (profile, ESCO "skill/3") == VOC_SKILL_LEVEL_HAVE);
}

static void
find_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  GtkWidget *dialog;
  GtkWidget *chooser;
  GtkWidget *entry;

  voc_test_activate (application, "show-page", "me");
  click (window, "Find Skills…");
  dialog = voc_test_find (window, VOC_TYPE_FIND_SKILLS_DIALOG, NULL);
  chooser = voc_test_find (dialog, g_type_from_name ("VocConceptChooser"), NULL);
  choose_by_keyboard (chooser, profile);

  entry = voc_test_find (dialog, ADW_TYPE_ENTRY_ROW, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "  mend <bicycles> ");
  g_signal_emit_by_name (entry, "apply");
  g_assert_cmpint (voc_profile_get_own_skill_level (profile, "mend <bicycles>"), ==,
                   VOC_SKILL_LEVEL_HAVE);
  close_dialog (window, VOC_TYPE_FIND_SKILLS_DIALOG);
  voc_test_wait (voc_test_find_label (window, "mend <bicycles>") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "In your own words"));
}

static void
test_find (void)
{
  run (find_body, NULL);
}

static void
paste_text (GtkWidget  *window,
            const char *text)
{
  GtkWidget *dialog = voc_test_find (window, VOC_TYPE_PASTE_DIALOG, NULL);
  GtkWidget *view = voc_test_find (dialog, GTK_TYPE_TEXT_VIEW, NULL);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  click (window, "Find Skills");
}

/* What is likely is ticked, what is not is offered; only what is confirmed is added, and one undo takes
 * it back. */
static void
paste_body (VocApplication *application,
            GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  g_autofree char *long_text = g_strnfill (20001, ' ');
  g_auto (GStrv) skills = NULL;
  g_auto (GStrv) added = NULL;
  GtkWidget *place;

  voc_test_activate (application, "show-page", "me");
  click (window, "Paste a Text…");
  paste_text (window, "Nothing <of> it");
  voc_test_wait (voc_test_find_label (window, "No skill was found in this text that you have not "
                                              "named already.") != NULL);

  paste_text (window, "<2> & I do statistics.\nMy skill number counts.");
  voc_test_wait (voc_test_find_label (window, "Statistics") != NULL);
  place = voc_test_find_label (window,
                               "<2> & I do statistics. My skill number counts.");
  g_assert_nonnull (place);
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (place)),
                            "<b>statistics</b>"));
  g_assert_nonnull (voc_test_find_label (window, "Less Certain"));
  skills = voc_profile_dup_skills (profile);
  g_assert_cmpuint (g_strv_length (skills), ==, 0);

  click (window, "Back to the Text");
  voc_test_wait (voc_test_find_label (window, "Less Certain") == NULL);
  click (window, "Find Skills");
  voc_test_wait (voc_test_find_label (window, "Add 1 Skill") != NULL);
  click (window, "Add 1 Skill");
  voc_test_wait (voc_test_find_label (window, "1 skill added") != NULL);
  voc_test_wait (voc_test_find_label (window, "You have named 1 skill.") != NULL);
  added = voc_profile_dup_skills (profile);
  g_assert_cmpuint (g_strv_length (added), ==, 1);
  gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_true (voc_profile_is_empty (profile));

  click (window, "Paste a Text…");
  paste_text (window, long_text);
  voc_test_wait (
    voc_test_find_label (window, "This is a long text. Only its first 20,000 characters are read; "
                                 "paste the rest afterwards.") != NULL);
  close_dialog (window, VOC_TYPE_PASTE_DIALOG);
}

static void
test_paste (void)
{
  run (paste_body, NULL);
}

/* From the page of a skill and from what an occupation asks for. */
static void
have_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  GtkWidget *row;
  const char *uri;

  voc_test_activate (application, "open-skill", ESCO "skill/3");
  click (window, "I Have This Skill");
  g_assert_cmpint (voc_profile_get_skill_level (profile, ESCO "skill/3"), ==, VOC_SKILL_LEVEL_HAVE);
  gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_true (voc_profile_is_empty (profile));
  voc_test_paint ();
  click (window, "I Have This Skill");
  click (window, "I Have This Skill");
  g_assert_true (voc_profile_is_empty (profile));

  voc_test_activate (application, "open-occupation", ESCO "occupation/2529.1");
  voc_window_show_tab (VOC_WINDOW (window), "skills");
  voc_test_wait (voc_test_find (window, VOC_TYPE_REQUIREMENT_ROW, NULL) != NULL);
  row = voc_test_find (window, VOC_TYPE_REQUIREMENT_ROW, NULL);
  uri = gtk_widget_get_name (row);
  voc_requirement_row_set_expanded (VOC_REQUIREMENT_ROW (row), TRUE);
  click (row, "I Have This Skill");
  g_assert_cmpint (voc_profile_get_skill_level (profile, uri), ==, VOC_SKILL_LEVEL_HAVE);
  gtk_widget_activate_action (window, "win.undo", NULL);
  g_assert_true (voc_profile_is_empty (profile));
}

static void
test_have (void)
{
  run (have_body, NULL);
}

static void
kept_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  g_autoptr (GError) error = NULL;

  voc_test_activate (application, "show-page", "me");
  g_assert_nonnull (
    voc_test_find_label (window, "Choose the star on the page of an occupation to keep it here."));
  voc_profile_set_note (profile, ESCO "occupation/13.1", "likes <animals>", &error);
  g_assert_no_error (error);
  voc_test_wait (voc_test_find_label (window, "likes <animals>") != NULL);
  voc_profile_set_skill_level (profile, ESCO "skill/1", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_test_wait (voc_test_find_label (window, "1 of 2 things you can do\nlikes <animals>") != NULL);
  voc_profile_set_kept (profile, ESCO "occupation/gone", TRUE, &error);
  g_assert_no_error (error);
  voc_test_wait (voc_test_find_label (window, "Not in this catalogue") != NULL);
}

static void
test_kept (void)
{
  run (kept_body, NULL);
}

static void
guest_body (VocApplication *application,
            GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  GtkWidget *row;
  g_autoptr (GError) error = NULL;

  voc_profile_set_own_skill_level (profile, "secret", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_test_activate (application, "show-page", "me");
  voc_test_wait (voc_test_find_label (window, "secret") != NULL);

  row = voc_test_find (window, ADW_TYPE_SWITCH_ROW, NULL);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  voc_test_wait (voc_test_find_label (window, "secret") == NULL);
  voc_test_wait (voc_test_find_label (window, "For a guest: nothing is saved.") != NULL);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), FALSE);
  voc_test_wait (voc_test_find_label (window, "secret") != NULL);
}

static void
test_guest (void)
{
  run (guest_body, NULL);
}

static char *
dup_profile_file (void)
{
  g_autofree char *path =
    g_build_filename (g_get_user_data_dir (), "vocation", "profile.json", NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

/* Whether a label that is seen begins with @text. */
static gboolean
has_label_with (GtkWidget  *root,
                const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label_with (child, text))
      return TRUE;

  return FALSE;
}

/* What cannot be saved is said, changes nothing, and can be done once there is a place for it again. */
static void
unsaved_body (VocApplication *application,
              GtkWidget      *window)
{
  static const char SENTENCE[] = "“profile.json” could not be saved (";
  VocProfile *profile = get_profile (window);
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "vocation", NULL);
  g_autofree char *away = g_strconcat (folder, ".away", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  voc_profile_set_skill_level (profile, ESCO "skill/1", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  before = dup_profile_file ();
  /* Root may write into every folder, but not where there is none. */
  g_assert_cmpint (g_rename (folder, away), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  gtk_widget_activate_action (window, "win.have", "s", ESCO "skill/2");
  voc_test_wait (has_label_with (window, SENTENCE));
  g_assert_cmpint (voc_profile_get_skill_level (profile, ESCO "skill/2"), ==,
                   VOC_SKILL_LEVEL_NONE);

  g_assert_cmpint (g_unlink (folder), ==, 0);
  g_assert_cmpint (g_rename (away, folder), ==, 0);
  after = dup_profile_file ();
  g_assert_cmpstr (before, ==, after);
  gtk_widget_activate_action (window, "win.have", "s", ESCO "skill/2");
  g_assert_cmpint (voc_profile_get_skill_level (profile, ESCO "skill/2"), ==,
                   VOC_SKILL_LEVEL_HAVE);
  g_clear_pointer (&after, g_free);
  after = dup_profile_file ();
  g_assert_nonnull (strstr (after, ESCO "skill/2"));
}

static void
test_unsaved (void)
{
  run (unsaved_body, NULL);
}

/* Whether a row of what to learn that says @text has the keyboard. */
static gboolean
has_focus_in_list (GtkWidget  *window,
                   const char *text)
{
  GtkWidget *dialog = voc_test_find (window, VOC_TYPE_LEARN_DIALOG, NULL);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, ADW_TYPE_ACTION_ROW) : NULL;

  return row != NULL && gtk_widget_is_ancestor (row, dialog) &&
         voc_test_find_label (row, text) != NULL;
}

/* What if: ticked, everything shows it and says so; left, the file is what it was to the byte; kept, it is
 * what the person is learning. */
static void
plan_body (VocApplication *application,
           GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  VocLens *lens = voc_window_get_lens (VOC_WINDOW (window));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *check;

  voc_profile_set_skill_level (profile, ESCO "skill/1", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  before = dup_profile_file ();
  voc_test_activate (application, "open-occupation", ESCO "occupation/13.1");
  voc_window_show_tab (VOC_WINDOW (window), "overview");
  voc_test_wait (voc_test_find_label (window, "1 of 2 things you can do: within reach") != NULL);
  click (window, "1 of 2 things you can do: within reach");
  voc_test_wait (voc_test_find (window, VOC_TYPE_SUM_DIALOG, NULL) != NULL);
  close_dialog (window, VOC_TYPE_SUM_DIALOG);

  click (window, "What to Learn…");
  voc_test_wait (voc_test_find (window, VOC_TYPE_LEARN_DIALOG, NULL) != NULL);
  voc_test_wait (voc_test_find (voc_test_find (window, VOC_TYPE_LEARN_DIALOG, NULL),
                                GTK_TYPE_CHECK_BUTTON, NULL) != NULL);
  check = voc_test_find (voc_test_find (window, VOC_TYPE_LEARN_DIALOG, NULL),
                         GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_widget_grab_focus (check);
  gtk_widget_activate (check);
  voc_test_wait (voc_lens_get_planned (lens) != NULL);
  voc_test_wait (voc_test_find_label (window, "What if? With 1 thing you plan to learn") != NULL);
  voc_test_wait (voc_test_find_label (window, "2 of 2 things you can do: fits you well") != NULL);
  /* The keyboard stays with what was ticked, though the list was made anew. */
  voc_test_wait (has_focus_in_list (window, "You plan to learn this"));
  gtk_widget_activate_action (window, "win.leave-plan", NULL);
  voc_test_wait (voc_test_find_label (window, "1 of 2 things you can do: within reach") != NULL);
  after = dup_profile_file ();
  g_assert_cmpstr (before, ==, after);

  voc_test_paint ();
  check = voc_test_find (voc_test_find (window, VOC_TYPE_LEARN_DIALOG, NULL),
                         GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_widget_activate (check);
  gtk_widget_activate_action (window, "win.keep-plan", NULL);
  g_assert_null (voc_lens_get_planned (lens));
  close_dialog (window, VOC_TYPE_LEARN_DIALOG);
  {
    g_auto (GStrv) skills = voc_profile_dup_skills (profile);

    g_assert_cmpuint (g_strv_length (skills), ==, 2);
    g_assert_cmpint (voc_profile_get_skill_level (profile, skills[1]), ==,
                     VOC_SKILL_LEVEL_LEARNING);
  }
}

static void
test_plan (void)
{
  run (plan_body, NULL);
}

/* What is not needed where the person works is out of the sum, and said so, until it is reset. */
static void
override_body (VocApplication *application,
               GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  g_autoptr (GError) error = NULL;
  GtkWidget *row;
  const char *uri;

  voc_profile_set_skill_level (profile, ESCO "skill/1", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_test_activate (application, "open-occupation", ESCO "occupation/13.1");
  voc_window_show_tab (VOC_WINDOW (window), "skills");
  voc_test_wait (voc_test_find (window, VOC_TYPE_REQUIREMENT_ROW, NULL) != NULL);
  voc_test_wait (voc_test_find_label (window, "You have this") != NULL);
  row = gtk_widget_get_ancestor (voc_test_find_label (window, "You have this"),
                                 VOC_TYPE_REQUIREMENT_ROW);
  uri = gtk_widget_get_name (row);
  gtk_widget_activate_action (row, "win.override", "(sss)", ESCO "occupation/13.1", uri,
                              "not-needed");
  voc_test_wait (voc_test_find_label (row, "You have this. Not needed where you work, adjusted by "
                                           "you") != NULL);
  voc_window_show_tab (VOC_WINDOW (window), "overview");
  voc_test_wait (voc_test_find_label (window, "Adjusted by you: 1 thing is not needed where you "
                                              "work.") != NULL);
  voc_test_wait (voc_test_find_label (window, "0 of 1 things you can do: a long way off") != NULL ||
                 voc_test_find_label (window, "0 of 1 thing you can do: a long way off") != NULL);
  click (window, "Reset");
  voc_test_wait (voc_test_find_label (window, "1 of 2 things you can do: within reach") != NULL);

  gtk_widget_activate_action (window, "win.level", "(ss)", uri, "learning");
  g_assert_cmpint (voc_profile_get_skill_level (profile, uri), ==, VOC_SKILL_LEVEL_LEARNING);
  gtk_widget_activate_action (window, "win.level", "(ss)", uri, "");
  g_assert_cmpint (voc_profile_get_skill_level (profile, uri), ==, VOC_SKILL_LEVEL_NONE);
}

static void
test_override (void)
{
  run (override_body, NULL);
}

/* Each person has a file of their own; who comes back finds what they left. */
static void
profiles_body (VocApplication *application,
               GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  g_auto (GStrv) names = NULL;
  g_autoptr (GError) error = NULL;

  /* Nobody has a profile beside the owner's. */
  gtk_widget_activate_action (window, "win.profiles", NULL);
  voc_test_wait (voc_test_find_label (window, "A Guest") != NULL);
  close_dialog (window, VOC_TYPE_PROFILES_DIALOG);

  voc_profile_set_own_skill_level (profile, "mine", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  g_assert_true (voc_profiles_add ("Anna / B.", &error));
  g_assert_no_error (error);
  g_assert_false (voc_profiles_add ("Anna / B.", &error));
  g_assert_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN);
  g_clear_error (&error);
  g_assert_false (voc_profiles_add ("", NULL));
  g_assert_false (voc_profiles_add (".hidden", NULL));

  voc_window_open_profile (VOC_WINDOW (window), "Anna / B.");
  g_assert_true (voc_profile_is_empty (profile));
  g_assert_false (voc_profile_get_can_undo (profile));
  voc_profile_set_own_skill_level (profile, "hers", VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_test_activate (application, "show-page", "me");
  voc_test_wait (voc_test_find_label (window, "Anna / B.") != NULL);
  voc_test_wait (voc_test_find_label (window, "hers") != NULL);

  g_assert_true (voc_profiles_rename ("Anna / B.", "Anna", &error));
  g_assert_no_error (error);
  voc_window_open_profile (VOC_WINDOW (window), "");
  g_assert_cmpint (voc_profile_get_own_skill_level (profile, "mine"), ==, VOC_SKILL_LEVEL_HAVE);
  g_assert_cmpint (voc_profile_get_own_skill_level (profile, "hers"), ==, VOC_SKILL_LEVEL_NONE);
  voc_window_open_profile (VOC_WINDOW (window), "Anna");
  g_assert_cmpint (voc_profile_get_own_skill_level (profile, "hers"), ==, VOC_SKILL_LEVEL_HAVE);

  gtk_widget_activate_action (window, "win.profiles", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_PROFILES_DIALOG, NULL) != NULL);
  voc_test_wait (voc_test_find_label (window, "A Guest") != NULL);
  click (window, "New Profile…");
  voc_test_answer_name (window, "Bea", "Make");
  voc_test_wait (g_str_equal (voc_window_get_profile_name (VOC_WINDOW (window)), "Bea"));
  names = voc_profiles_dup_names ();
  g_assert_cmpstrv (names, ((const char *[]) { "Anna", "Bea", NULL }));
  close_dialog (window, VOC_TYPE_PROFILES_DIALOG);
  voc_window_open_profile (VOC_WINDOW (window), "");
  g_assert_true (voc_profiles_erase ("Anna", &error));
  g_assert_true (voc_profiles_erase ("Bea", &error));
  g_assert_no_error (error);
}

static void
test_profiles (void)
{
  run (profiles_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/me/skills", test_skills);
  g_test_add_func ("/me/find", test_find);
  g_test_add_func ("/me/paste", test_paste);
  g_test_add_func ("/me/have", test_have);
  g_test_add_func ("/me/kept", test_kept);
  g_test_add_func ("/me/guest", test_guest);
  g_test_add_func ("/me/profiles", test_profiles);
  g_test_add_func ("/me/unsaved", test_unsaved);
  g_test_add_func ("/me/plan", test_plan);
  g_test_add_func ("/me/override", test_override);

  return voc_test_finish ();
}
