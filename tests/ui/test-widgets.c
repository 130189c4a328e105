/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "voc-figure.h"
#include "voc-other-names.h"
#include "voc-pill.h"

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static void
test_pill (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *pill = voc_pill_new ("digital");
  GtkWidget *weak = pill;
  guint clicks = 0;

  g_object_add_weak_pointer (G_OBJECT (pill), (gpointer *) &weak);
  gtk_window_set_child (GTK_WINDOW (window), pill);

  g_assert_cmpstr (gtk_widget_get_css_name (pill), ==, "pill");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (pill)), ==, "digital");
  gtk_test_accessible_assert_role (pill, GTK_ACCESSIBLE_ROLE_BUTTON);

  g_signal_connect_swapped (pill, "clicked", G_CALLBACK (count_cb), &clicks);
  g_signal_emit_by_name (pill, "clicked");
  g_assert_cmpuint (clicks, ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (weak);
}

/* GTK looks at the link after its signal: text that is replaced before then is freed under its hands. */
static void
test_other_names (void)
{
  const char *const names[] = { "one", "two", "three", "four", "five", "six", "seven", NULL };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *widget = g_object_new (VOC_TYPE_OTHER_NAMES, "names", names, NULL);
  GtkLabel *label = GTK_LABEL (gtk_widget_get_first_child (widget));
  g_autofree char *few = g_strdup (gtk_label_get_label (label));
  gboolean handled = FALSE;

  gtk_window_set_child (GTK_WINDOW (window), widget);
  g_assert_true (g_str_has_suffix (gtk_label_get_text (label), "Show\302\2403\302\240more"));

  g_signal_emit_by_name (label, "activate-link", "more", &handled);
  g_assert_true (handled);
  g_assert_cmpstr (gtk_label_get_label (label), ==, few);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (g_str_has_suffix (gtk_label_get_text (label), "Show\302\240fewer"));

  /* Gone before its turn comes. */
  g_signal_emit_by_name (label, "activate-link", "more", &handled);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_figure_accessible (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *figure = voc_figure_new (GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON, 47, "essential");

  gtk_window_set_child (GTK_WINDOW (window), figure);

  gtk_test_accessible_assert_role (figure, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (figure, GTK_ACCESSIBLE_PROPERTY_LABEL, "47 essential");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (figure), TRUE);
  gtk_test_accessible_assert_state (figure, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (figure), FALSE);
  gtk_test_accessible_assert_state (figure, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/widgets/other-names", test_other_names);
  g_test_add_func ("/widgets/pill", test_pill);
  g_test_add_func ("/widgets/figure/accessible", test_figure_accessible);

  return g_test_run ();
}
