/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "me-fixture.h"
#include "voc-interests-dialog.h"
#include "voc-question-box.h"
#include "voc-quiz-dialog.h"
#include "voc-quiz.h"
#include "voc-styles-dialog.h"

/* What a person is asked: interests, the quiz, ways of working. */

static void
answer (GtkWidget *window,
        guint      number)
{
  GtkWidget *box = voc_test_find (window, VOC_TYPE_QUESTION_BOX, NULL);
  GtkWidget *list = voc_test_find (box, GTK_TYPE_LIST_BOX, NULL);

  g_signal_emit_by_name (list, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), number - 1));
}

/* Begun, left, gone on with at the same question, and finished. */
static void
interests_body (VocApplication *application,
                GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);

  voc_test_activate (application, "interests", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_INTERESTS_DIALOG, NULL) != NULL);
  click (window, "Short");
  g_assert_nonnull (voc_test_find_label (window, "Question 1 of 18"));
  for (guint i = 0; i < 4; i++)
    answer (window, 5);
  g_assert_nonnull (voc_test_find_label (window, "Question 5 of 18"));
  close_dialog (window, VOC_TYPE_INTERESTS_DIALOG);
  g_assert_cmpuint (voc_profile_get_interest (profile, "r1"), ==, 5);

  voc_test_activate (application, "interests", NULL);
  voc_test_wait (voc_test_find_label (window, "Question 5 of 18") != NULL);
  click (window, "Back");
  g_assert_nonnull (voc_test_find_label (window, "Question 4 of 18"));
  for (guint i = 3; i < 18; i++)
    answer (window, i % 6 == 3 ? 5 : i % 6 == 1 ? 4 : 1);
  voc_test_wait (voc_test_find_label (window, "You know quite clearly what you like.") != NULL);
  g_assert_cmpuint (voc_profile_get_n_results (profile), ==, 1);
  g_assert_null (voc_profile_get_interests_place (profile));
  voc_test_wait (voc_test_find_label (window, "Letters for a counsellor: S I R=A") != NULL);

  click (window, "Change My Answers");
  g_assert_nonnull (voc_test_find_label (window, "Question 1 of 18"));
  close_dialog (window, VOC_TYPE_INTERESTS_DIALOG);
}

static void
test_interests (void)
{
  run (interests_body, NULL);
}

/* Answers that are all the same say nothing, and nothing is kept as a result. */
static void
flat_body (VocApplication *application,
           GtkWidget      *window)
{
  voc_test_activate (application, "interests", NULL);
  voc_test_wait (voc_test_find_label (window, "Short") != NULL);
  click (window, "Short");
  for (guint i = 0; i < 18; i++)
    answer (window, 3);
  voc_test_wait (voc_test_find_label (window, "Change My Answers") != NULL);
  g_assert_cmpuint (voc_profile_get_n_results (get_profile (window)), ==, 0);
  g_assert_null (voc_test_find_label (window, "Work that goes with what you like"));
  close_dialog (window, VOC_TYPE_INTERESTS_DIALOG);
}

static void
test_flat (void)
{
  run (flat_body, NULL);
}

static void
quiz_body (VocApplication *application,
           GtkWidget      *window)
{
  voc_test_activate (application, "quiz", "2529.1");
  voc_test_wait (voc_test_find_label (window, "Question 1 of 3") != NULL);
  answer (window, 5);
  answer (window, 1);
  click (window, "Back");
  g_assert_nonnull (voc_test_find_label (window, "Question 2 of 3"));
  answer (window, 5);
  answer (window, 5);
  voc_test_wait (voc_test_find_label (window, "This way of working could suit you well.") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "What This Cannot Tell You"));
  close_dialog (window, VOC_TYPE_QUIZ_DIALOG);

  /* What was answered is not asked for again. */
  voc_test_activate (application, "quiz", "2529.1");
  voc_test_wait (voc_test_find_label (window, "This way of working could suit you well.") != NULL);
  click (window, "Change My Answers");
  answer (window, 1);
  answer (window, 1);
  answer (window, 1);
  voc_test_wait (voc_test_find_label (window,
                                      "This way of working may cost you effort every day.") !=
                 NULL);
  close_dialog (window, VOC_TYPE_QUIZ_DIALOG);

  voc_test_activate (application, "quiz", "0110.1");
  voc_test_wait (voc_test_find_label (window, "Nothing to Ask") != NULL);
  close_dialog (window, VOC_TYPE_QUIZ_DIALOG);

  voc_test_activate (application, "quiz", "no such occupation");
  g_assert_null (voc_test_find (window, VOC_TYPE_QUIZ_DIALOG, NULL));
}

static void
test_quiz (void)
{
  /* Nobody has rated the occupations of the small catalogue. */
  g_autofree char *argument = g_strconcat ("--catalogue=", g_getenv ("VOCATION_BUILTIN"), NULL);

  run (quiz_body, argument);
}

/* Each way of working, answered at once, in any order. */
static void
styles_body (VocApplication *application,
             GtkWidget      *window)
{
  VocProfile *profile = get_profile (window);
  GtkWidget *dialog;
  GtkWidget *row;

  gtk_widget_activate_action (window, "win.styles", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_STYLES_DIALOG, NULL) != NULL);
  dialog = voc_test_find (window, VOC_TYPE_STYLES_DIALOG, NULL);
  voc_test_wait (voc_test_find (dialog, ADW_TYPE_COMBO_ROW, NULL) != NULL);
  row = voc_test_find (dialog, ADW_TYPE_COMBO_ROW, NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 4);
  g_assert_cmpuint (voc_profile_get_style (profile, voc_style_get_id (0)), ==, 4);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  g_assert_cmpuint (voc_profile_get_style (profile, voc_style_get_id (0)), ==, 0);
  close_dialog (window, VOC_TYPE_STYLES_DIALOG);
}

static void
test_styles (void)
{
  run (styles_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/me-questions/interests", test_interests);
  g_test_add_func ("/me-questions/interests/flat", test_flat);
  g_test_add_func ("/me-questions/quiz", test_quiz);
  g_test_add_func ("/me-questions/styles", test_styles);

  return voc_test_finish ();
}
