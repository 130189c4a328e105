/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "outlook-fixture.h"

#include <string.h>

#include "shown-values.h"

/* What is to be found in the widgets of an outlook, and a window to show them in. */

static void
collect (GtkWidget *root,
         GType      type,
         GPtrArray *found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_ptr_array_add (found, child);
      collect (child, type, found);
    }
}

GPtrArray *
find_all (gpointer root,
          GType    type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (root), type, found);

  return found;
}

gpointer
find (gpointer root,
      GType    type)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  return found->len > 0 ? found->pdata[0] : NULL;
}

gboolean
shows (gpointer    root,
       const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      if (strstr (gtk_label_get_text (labels->pdata[i]), text) != NULL &&
          gtk_widget_is_visible (labels->pdata[i]))
        return TRUE;
    }

  return FALSE;
}

GtkWidget *
show (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 600);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

double
get_value (gpointer widget)
{
  return voc_chart_data_get_value (shown_data (widget));
}
