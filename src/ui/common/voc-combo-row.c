/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-combo-row.h"

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item)
{
  GtkStringObject *item = GTK_STRING_OBJECT (gtk_list_item_get_item (list_item));

  gtk_list_item_set_accessible_label (list_item, gtk_string_object_get_string (item));
}

/* Gives what can be chosen in a row of strings a name that assistive technology reads: its items have none
 * of their own. */
void
voc_combo_row_name_items (AdwComboRow *row)
{
  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  g_signal_connect (adw_combo_row_get_factory (row), "bind", G_CALLBACK (bind_cb), NULL);
}
