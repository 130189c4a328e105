/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "me-fixture.h"
#include "voc-window.h"

VocProfile *
get_profile (GtkWidget *window)
{
  return voc_window_get_profile (VOC_WINDOW (window));
}

void
run (VocTestBody  body,
     const char  *argument)
{
  g_autofree char *path =
    g_build_filename (g_get_user_data_dir (), "vocation", "profile.json", NULL);

  g_unlink (path);
  voc_test_run (body, argument, NULL);
}

void
click (GtkWidget  *window,
       const char *text)
{
  GtkWidget *label;
  GtkWidget *button;

  voc_test_wait (voc_test_find_label (window, text) != NULL);
  label = voc_test_find_label (window, text);
  button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
  else
    gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
  voc_test_paint ();
}

void
close_dialog (GtkWidget *window,
              GType      type)
{
  GtkWidget *dialog = voc_test_find (window, type, NULL);

  g_assert_nonnull (dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_paint ();
}
