/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "careers-fixture.h"

#include "voc-saved-button.h"

/* What a person does in the Careers list. */

void
type (GtkWidget  *window,
      const char *text)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");

  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  voc_test_paint ();
}

GtkWidget *
get_list (GtkWidget *window)
{
  return voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");
}

VocOccupationQuery *
get_query (GtkWidget *window)
{
  GtkWidget *button = voc_test_find (window, VOC_TYPE_SAVED_BUTTON, NULL);
  VocOccupationQuery *query = NULL;

  g_assert_nonnull (button);
  g_object_get (button, "query", &query, NULL);
  g_object_unref (query);

  return query;
}

void
click (GtkWidget  *window,
       const char *name)
{
  GtkWidget *button = voc_test_find (window, GTK_TYPE_BUTTON, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  voc_test_paint ();
}

/* Opens the dialog with the conditions. */
void
open_filter (GtkWidget *window)
{
  GtkWidget *label = voc_test_find_label (window, "Filter");

  g_assert_nonnull (label);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  voc_test_paint ();
}
