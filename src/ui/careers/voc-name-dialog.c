/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-name-dialog.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"

/* A question for a name, as an asynchronous function. */

static void
changed_cb (GtkEditable    *entry,
            AdwAlertDialog *dialog)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_alert_dialog_set_response_enabled (dialog, "accept", text[0] != '\0');
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (object);
  GtkEditable *entry = GTK_EDITABLE (adw_alert_dialog_get_extra_child (dialog));
  char *text = NULL;

  if (g_str_equal (adw_alert_dialog_choose_finish (dialog, result), "accept"))
    text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  g_task_return_pointer (task, text, g_free);
}

void
voc_name_dialog_ask (GtkWidget           *parent,
                     const char          *heading,
                     const char          *accept,
                     const char          *name,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, NULL));
  GtkWidget *entry = gtk_entry_new ();
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_source_tag (task, voc_name_dialog_ask);

  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "accept", accept, NULL);
  adw_alert_dialog_set_response_appearance (dialog, "accept", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "accept");
  adw_alert_dialog_set_close_response (dialog, "cancel");

  voc_entry_limit (entry);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Name"),
                                  -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), dialog, G_CONNECT_DEFAULT);
  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  changed_cb (GTK_EDITABLE (entry), dialog);
  adw_alert_dialog_set_extra_child (dialog, entry);
  adw_dialog_set_focus (ADW_DIALOG (dialog), entry);

  adw_alert_dialog_choose (dialog, parent, NULL, chosen_cb, task);
}

char *
voc_name_dialog_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
