/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-row.h"

/* A row that leads to an occupation, with the reason why it is here. It opens the occupation itself; who
 * is in a dialog closes that when the row is activated. */
GtkWidget *
voc_occupation_row_new (VocConcept *occupation,
                        const char *reason)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = voc_concept_dup_title (occupation);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (reason != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE,
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           "icon-name", "go-next-symbolic",
                                           NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", voc_concept_get_uri (occupation));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-occupation");

  return row;
}
