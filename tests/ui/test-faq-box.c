/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-faq-box.h"
#include "voc-test-utils.h"

/* What people ask about an occupation: a line each, which opens to its answer. */

static GtkWidget *
find_box (GtkWidget *window)
{
  return voc_test_find (window, VOC_TYPE_FAQ_BOX, NULL);
}

static AdwExpanderRow *
find_question (GtkWidget  *window,
               const char *text)
{
  GtkWidget *label = voc_test_find_label (find_box (window), text);

  g_assert_nonnull (label);
  return ADW_EXPANDER_ROW (gtk_widget_get_ancestor (label, ADW_TYPE_EXPANDER_ROW));
}

/* The text that opens under a question. */
static GtkLabel *
find_answer (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && gtk_label_get_selectable (GTK_LABEL (root)))
    return GTK_LABEL (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkLabel *found = find_answer (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
open_officer (VocApplication *application,
              GtkWidget      *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_wait (find_box (window) != NULL && gtk_widget_get_mapped (find_box (window)));
}

static void
answer_body (VocApplication *application,
             GtkWidget      *window)
{
  AdwExpanderRow *row;
  GtkLabel *answer;

  open_officer (application, window);
  row = find_question (window, "How is it different from the most similar work?");
  answer = find_answer (GTK_WIDGET (row));
  g_assert_cmpstr (gtk_label_get_label (answer), ==, "");

  adw_expander_row_set_expanded (row, TRUE);
  voc_test_wait (!g_str_equal (gtk_label_get_label (answer), ""));
  g_assert_true (g_str_has_prefix (gtk_label_get_label (answer),
                                   "The most similar work is ethical hacker.\n"
                                   "In common: 4 skills. Only chief security officer: 0 skills. "
                                   "Only ethical hacker: 0 skills.\n"));
}

static void
test_answer (void)
{
  voc_test_run (answer_body, NULL);
}

/* Another occupation begins with all of them closed. */
static void
closed_body (VocApplication *application,
             GtkWidget      *window)
{
  AdwExpanderRow *row;

  open_officer (application, window);
  row = find_question (window, "What could a day look like?");
  adw_expander_row_set_expanded (row, TRUE);
  voc_test_wait (adw_expander_row_get_expanded (row));

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("01.1"));
  voc_test_wait (!adw_expander_row_get_expanded (row));
}

static void
test_closed (void)
{
  voc_test_run (closed_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/faq-box/answer", test_answer);
  g_test_add_func ("/faq-box/closed", test_closed);

  return voc_test_finish ();
}
