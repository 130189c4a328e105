/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "shown-values.h"

#include <math.h>
#include <string.h>

#include <gtk/gtk.h>

VocChartData *
shown_data (gpointer chart)
{
  g_autoptr (VocChartData) data = NULL;

  g_object_get (chart, "data", &data, NULL);
  return data;
}

gint64
parse_points (const char *text)
{
  gboolean negative = g_str_has_prefix (text, "−");
  const char *digits = text + (negative ? strlen ("−") : 0);
  gint64 hundredths = llround (g_ascii_strtod (digits, NULL) * 100);

  return negative ? -hundredths : hundredths;
}

/* The first label with digits of one width. */
static GtkLabel *
find_number (GtkWidget *root)
{
  GtkLabel *found = NULL;

  if (GTK_IS_LABEL (root) && gtk_widget_has_css_class (root, "numeric"))
    return GTK_LABEL (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_number (child);

  return found;
}

const char *
shown_points_text (gpointer row)
{
  GtkLabel *label = find_number (GTK_WIDGET (row));

  g_assert_nonnull (label);
  return gtk_label_get_text (label);
}

gint64
shown_points (gpointer row)
{
  return parse_points (shown_points_text (row));
}
