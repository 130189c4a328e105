/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-me-data.h"

#include <glib/gi18n.h>

#include "voc-template.h"

/**
 * VocMeData:
 *
 * What can be done with the whole profile: undone, saved as a copy, read from one, hidden from a guest,
 * erased.
 */
struct _VocMeData
{
  AdwBin parent_instance;

  AdwSwitchRow *guest_row;

  VocProfile *profile; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocMeData, voc_me_data, ADW_TYPE_BIN)

static void
say (VocMeData  *self,
     const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", text);
}

static void
say_with_undo (VocMeData  *self,
               const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-undo", "s", text);
}

static GtkFileDialog *
create_file_dialog (const char *title)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Profiles"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_modal (dialog, TRUE);

  return dialog;
}

static void
exported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (VocMeData) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file != NULL && self->profile != NULL)
    say (self, voc_profile_export (self->profile, file, &error) ? _("A copy was saved.")
                                                                : error->message);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    say (self, error->message);
}

static void
export_cb (VocMeData *self)
{
  g_autoptr (GtkFileDialog) dialog = create_file_dialog (_("Save a Copy"));

  gtk_file_dialog_set_initial_name (dialog, "profile.json");
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        exported_cb, g_object_ref (self));
}

static void
replace_chosen_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (VocMeData) self = user_data;
  VocProfile *read = g_object_get_data (object, "profile");
  g_autoptr (GError) error = NULL;

  if (self->profile == NULL ||
      !g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result), "replace"))
    return;

  if (voc_profile_replace (self->profile, read, &error))
    say_with_undo (self, _("The copy was read."));
  else
    say (self, error->message);
}

/* Says what would change before anything does. */
static void
ask_to_replace (VocMeData  *self,
                VocProfile *read)
{
  g_autofree char *differences = voc_profile_dup_differences (self->profile, read);
  AdwAlertDialog *dialog;

  if (differences == NULL)
    {
      say (self, _("The copy holds what is here already."));
      return;
    }

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Replace What Is Here?"), differences));
  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "replace", _("_Replace"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "profile", g_object_ref (read), g_object_unref);
  adw_alert_dialog_choose (dialog, GTK_WIDGET (self), NULL, replace_chosen_cb, g_object_ref (self));
}

static void
import_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (VocMeData) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, &error);
  g_autoptr (VocProfile) read = NULL;

  if (file != NULL)
    read = voc_profile_read (file, &error);
  if (read != NULL && self->profile != NULL)
    ask_to_replace (self, read);
  else if (error != NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    say (self, error->message);
}

static void
import_cb (VocMeData *self)
{
  g_autoptr (GtkFileDialog) dialog = create_file_dialog (_("Read a Copy"));

  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        import_chosen_cb, g_object_ref (self));
}

static void
erase_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (VocMeData) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->profile == NULL ||
      !g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result), "erase"))
    return;

  if (voc_profile_erase (self->profile, &error))
    say_with_undo (self, _("Everything was erased."));
  else
    say (self, error->message);
}

static void
erase_cb (VocMeData *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (
    _("Erase Everything?"),
    _("Your skills, answers, kept occupations and notes will be erased. You can undo this "
       "until you close the program.")));

  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "erase", _("_Erase"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "erase", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (self), NULL, erase_chosen_cb, g_object_ref (self));
}

static void
guest_row_cb (VocMeData *self)
{
  if (self->profile != NULL)
    voc_profile_set_is_guest (self->profile, adw_switch_row_get_active (self->guest_row));
}

static void
show_guest (VocMeData *self)
{
  adw_switch_row_set_active (self->guest_row, self->profile != NULL &&
                                                voc_profile_get_is_guest (self->profile));
}

static void
voc_me_data_dispose (GObject *object)
{
  VocMeData *self = VOC_ME_DATA (object);

  voc_me_data_set_profile (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_ME_DATA);

  G_OBJECT_CLASS (voc_me_data_parent_class)->dispose (object);
}

static void
voc_me_data_class_init (VocMeDataClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_me_data_dispose;

  voc_template_set (widget_class, "voc-me-data");
  gtk_widget_class_bind_template_child (widget_class, VocMeData, guest_row);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, erase_cb);
  gtk_widget_class_bind_template_callback (widget_class, guest_row_cb);
}

static void
voc_me_data_init (VocMeData *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
voc_me_data_set_profile (VocMeData  *self,
                         VocProfile *profile)
{
  g_return_if_fail (VOC_IS_ME_DATA (self));

  if (self->profile == profile)
    return;

  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_func (self->profile, show_guest, self);
  g_set_object (&self->profile, profile);
  if (profile == NULL)
    return;

  g_signal_connect_object (profile, "notify::is-guest", G_CALLBACK (show_guest), self,
                           G_CONNECT_SWAPPED);
  show_guest (self);
}
