/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profiles-dialog.h"

#include <glib/gi18n.h>

#include "voc-name-dialog.h"
#include "voc-profiles.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocProfilesDialog:
 *
 * Whose profile is open: that of the computer's owner, one with a name, or that of a guest, which is written
 * nowhere. Profiles with a name can be made, renamed and erased.
 */
struct _VocProfilesDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkListBox *list;

  VocWindow *window; /* (weak): it has the dialog in it */
  char *name;        /* (owned) (nullable): of the profile that is renamed or erased */
};

G_DEFINE_FINAL_TYPE (VocProfilesDialog, voc_profiles_dialog, ADW_TYPE_DIALOG)

static void show_all (VocProfilesDialog *self);

static gboolean
is_open (VocProfilesDialog *self,
         const char        *name)
{
  return !voc_profile_get_is_guest (voc_window_get_profile (self->window)) &&
         g_str_equal (voc_window_get_profile_name (self->window), name);
}

static void
chosen_cb (GtkCheckButton    *button,
           GParamSpec        *pspec,
           VocProfilesDialog *self)
{
  const char *name = g_object_get_data (G_OBJECT (button), "name");

  if (!gtk_check_button_get_active (button))
    return;

  if (name == NULL)
    voc_profile_set_is_guest (voc_window_get_profile (self->window), TRUE);
  else if (!is_open (self, name))
    voc_window_open_profile (self->window, name);
}

static void
new_name_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (VocProfilesDialog) self = user_data;
  g_autofree char *name = voc_name_dialog_finish (result);
  g_autoptr (GError) error = NULL;

  if (name == NULL || self->window == NULL)
    return;

  if (voc_profiles_add (name, &error))
    voc_window_open_profile (self->window, name);
  else
    voc_toast_show (self->toast_overlay, error->message);
  show_all (self);
}

static void
new_cb (VocProfilesDialog *self)
{
  voc_name_dialog_ask (GTK_WIDGET (self), _("New Profile"), _("_Make"), "", new_name_cb,
                       g_object_ref (self));
}

static void
renamed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (VocProfilesDialog) self = user_data;
  g_autofree char *name = voc_name_dialog_finish (result);
  g_autoptr (GError) error = NULL;
  gboolean open;

  if (name == NULL || self->window == NULL || g_str_equal (name, self->name))
    return;

  open = is_open (self, self->name);
  if (!voc_profiles_rename (self->name, name, &error))
    voc_toast_show (self->toast_overlay, error->message);
  else if (open)
    voc_window_open_profile (self->window, name);
  show_all (self);
}

static void
rename_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocProfilesDialog *self = VOC_PROFILES_DIALOG (widget);

  g_set_str (&self->name, g_variant_get_string (parameter, NULL));
  voc_name_dialog_ask (widget, _("Rename the Profile"), _("_Rename"), self->name, renamed_cb,
                       g_object_ref (self));
}

static void
erased_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (VocProfilesDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->window == NULL ||
      !g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result), "erase"))
    return;

  if (is_open (self, self->name))
    voc_window_open_profile (self->window, "");
  if (!voc_profiles_erase (self->name, &error))
    voc_toast_show (self->toast_overlay, error->message);
  show_all (self);
}

static void
erase_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  VocProfilesDialog *self = VOC_PROFILES_DIALOG (widget);
  AdwAlertDialog *dialog;
  g_autofree char *heading = NULL;

  g_set_str (&self->name, g_variant_get_string (parameter, NULL));
  /* Translators: the name of a profile */
  heading = g_strdup_printf (_("Erase “%s”?"), self->name);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (
    heading, _("Everything in this profile is gone then, and cannot be brought "
                "back.")));
  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "erase", _("_Erase"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "erase", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_choose (dialog, widget, NULL, erased_cb, g_object_ref (self));
}

static GtkWidget *
create_menu_button (const char *name)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) rename = g_menu_item_new (_("_Rename…"), NULL);
  g_autoptr (GMenuItem) erase = g_menu_item_new (_("_Erase…"), NULL);
  GtkWidget *button = gtk_menu_button_new ();

  g_menu_item_set_action_and_target (rename, "profiles.rename", "s", name);
  g_menu_item_set_action_and_target (erase, "profiles.erase", "s", name);
  g_menu_append_item (menu, rename);
  g_menu_append_item (menu, erase);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("More"),
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/* @name is nothing for the owner of the computer, %NULL for a guest. */
static void
add_row (VocProfilesDialog  *self,
         const char         *name,
         const char         *title,
         const char         *subtitle,
         GtkCheckButton    **group)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), *group);
  *group = GTK_CHECK_BUTTON (check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (check), "name", g_strdup (name), g_free);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               name != NULL
                                 ? is_open (self, name)
                                 : voc_profile_get_is_guest (voc_window_get_profile (self
                                                                                       ->window)));
  g_signal_connect_object (check, "notify::active", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_DEFAULT);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  if (name != NULL && name[0] != '\0')
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu_button (name));
  gtk_list_box_append (self->list, row);
}

static void
show_all (VocProfilesDialog *self)
{
  g_auto (GStrv) names = voc_profiles_dup_names ();
  GtkCheckButton *group = NULL;

  gtk_list_box_remove_all (self->list);
  add_row (self, "", _("Mine"), "", &group);
  for (gsize i = 0; names[i] != NULL; i++)
    add_row (self, names[i], names[i], "", &group);
  add_row (self, NULL, _("A Guest"), _("Starts empty, saves nothing, and is forgotten afterwards"),
           &group);
}

static void
voc_profiles_dialog_dispose (GObject *object)
{
  VocProfilesDialog *self = VOC_PROFILES_DIALOG (object);

  g_clear_weak_pointer (&self->window);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_PROFILES_DIALOG);

  G_OBJECT_CLASS (voc_profiles_dialog_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_OWNED_STRING (VocProfilesDialog, name),
};

static void
voc_profiles_dialog_class_init (VocProfilesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_profiles_dialog_dispose;

  voc_template_set (widget_class, "voc-profiles-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocProfilesDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocProfilesDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, new_cb);
  gtk_widget_class_install_action (widget_class, "profiles.rename", "s", rename_action);
  gtk_widget_class_install_action (widget_class, "profiles.erase", "s", erase_action);
}

static void
voc_profiles_dialog_init (VocProfilesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_profiles_dialog_new (VocWindow *window)
{
  VocProfilesDialog *self;

  g_return_val_if_fail (VOC_IS_WINDOW (window), NULL);

  self = g_object_new (VOC_TYPE_PROFILES_DIALOG, NULL);
  g_set_weak_pointer (&self->window, window);
  show_all (self);

  return ADW_DIALOG (self);
}
