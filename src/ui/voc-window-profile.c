/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include <glib/gi18n.h>

#include "voc-profile-check-dialog.h"
#include "voc-profiles-dialog.h"
#include "voc-profiles.h"
#include "voc-styles-dialog.h"
#include "voc-toast.h"

/* The profile of a window, and the actions that change what the person has told, or ask what if. */

static void
profile_cb (VocWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 voc_profile_get_can_undo (self->profile));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 voc_profile_get_can_redo (self->profile));
}

static void
say_unreadable (VocWindow *self,
                GFile     *aside)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (aside == NULL)
    {
      voc_window_add_toast (self,
                            _("What you have kept could not be read. It stays as it is."));
      return;
    }

  name = g_file_get_basename (aside);
  /* Translators: %s is the name of a file */
  text = g_strdup_printf (_("What you have kept is damaged. It was set aside as “%s”."), name);
  voc_window_add_toast (self, text);
}

/* Of the profile that is open, guest or not; nothing for that of the computer's owner. */
const char *
voc_window_get_profile_name (VocWindow *self)
{
  g_return_val_if_fail (VOC_IS_WINDOW (self), NULL);

  return self->profile_name;
}

/* Opens the profile of that name; nothing for that of the computer's owner. What was planned is left. */
void
voc_window_open_profile (VocWindow  *self,
                         const char *name)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) aside = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  file = voc_profiles_dup_file (name);
  g_set_str (&self->profile_name, name);
  voc_lens_set_planned (self->lens, NULL);
  if (!voc_profile_open (self->profile, file, &aside, NULL))
    say_unreadable (self, aside);
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "profile", name);
}

static void
profiles_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  adw_dialog_present (voc_profiles_dialog_new (VOC_WINDOW (widget)), widget);
}

/* The profile that was open last, if it is still there. */
void
voc_window_load_profile (VocWindow *self)
{
  g_autofree char *name =
    self->settings != NULL ? g_settings_get_string (self->settings, "profile") : g_strdup ("");
  g_autoptr (GFile) file = voc_profiles_dup_file (name);

  g_signal_connect_object (self->profile, "changed", G_CALLBACK (profile_cb), self,
                           G_CONNECT_SWAPPED);
  voc_window_open_profile (self, g_file_query_exists (file, NULL) ? name : "");
}

/* What the person has told is found by URI, and may be gone or be called otherwise in another catalogue.
 * Says so, and leads to the list of it. */
void
voc_window_check_profile (VocWindow *self)
{
  VocCatalogue *before = voc_lens_get_catalogue (self->lens);
  VocCatalogue *now = voc_catalogue_loader_get_catalogue (self->loader);
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (before == NULL || before == now)
    return;

  g_clear_pointer (&self->check, voc_profile_check_free);
  self->check = voc_profile_check_new (self->profile, now, before);
  text = voc_profile_check_dup_text (self->check);
  if (text == NULL)
    return;

  toast = voc_toast_new (text);
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Show"));
  adw_toast_set_action_name (toast, "win.profile-check");
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

static void
profile_check_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  VocProfileCheck *check = VOC_WINDOW (widget)->check;

  if (check != NULL)
    adw_dialog_present (voc_profile_check_dialog_new (check), widget);
}

/* How the person works. */
static void
styles_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_present (voc_styles_dialog_new (VOC_WINDOW (widget)->profile), widget);
}

/* Nothing is changed where that could not be written; the person is told why. */
static void
say_error (VocWindow    *self,
           const GError *error)
{
  if (error != NULL)
    voc_window_add_toast (self, error->message);
}

/* Puts the occupation with that URI on the shortlist, or takes it off. */
static void
keep_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  gboolean kept = voc_profile_is_kept (self->profile, uri);
  g_autoptr (GError) error = NULL;

  voc_profile_set_kept (self->profile, uri, !kept, &error);
  say_error (self, error);
}

/* Puts the skill with that URI among those that the person has, or takes it out. */
static void
have_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  gboolean have = voc_profile_get_skill_level (self->profile, uri) == VOC_SKILL_LEVEL_HAVE;
  g_autoptr (GError) error = NULL;

  voc_profile_set_skill_level (self->profile, uri,
                               have ? VOC_SKILL_LEVEL_NONE : VOC_SKILL_LEVEL_HAVE, &error);
  say_error (self, error);
}

/* How well the person can do the skill with that URI; an empty level takes it out. */
static void
level_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *uri;
  const char *id;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameter, "(&s&s)", &uri, &id);
  voc_profile_set_skill_level (self->profile, uri,
                               id[0] != '\0' ? voc_skill_level_from_id (id) : VOC_SKILL_LEVEL_NONE,
                               &error);
  say_error (self, error);
}

/* What the person says of a skill in an occupation: "needed", "not-needed", or nothing. */
static void
override_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *occupation;
  const char *skill;
  const char *id;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameter, "(&s&s&s)", &occupation, &skill, &id);
  voc_profile_set_override (self->profile, occupation, skill,
                            g_str_equal (id, "needed")       ? VOC_OVERRIDE_NEEDED
                            : g_str_equal (id, "not-needed") ? VOC_OVERRIDE_NOT_NEEDED
                                                             : VOC_OVERRIDE_NONE,
                            &error);
  say_error (self, error);
}

/* Takes the occupation with that URI as the catalogue has it again. */
static void
reset_overrides_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (voc_profile_reset_overrides (self->profile, g_variant_get_string (parameter, NULL), &error))
    gtk_widget_activate_action (widget, "win.show-undo", "s", _("As the catalogue says again"));
  else
    voc_window_add_toast (self, error->message);
}

/* What if the person learnt the skill with that URI? Asked again, it is no longer planned. */
static void
plan_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocLens *lens = VOC_WINDOW (widget)->lens;
  const char *uri = g_variant_get_string (parameter, NULL);

  voc_lens_plan (lens, uri, !voc_lens_is_planned (lens, uri));
}

static void
leave_plan_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  voc_lens_set_planned (VOC_WINDOW (widget)->lens, NULL);
}

/* What was planned is what the person is learning now. What they can do in any way stays so. */
static void
keep_plan_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *const *planned = voc_lens_get_planned (self->lens);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) uris = NULL;
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; planned != NULL && planned[i] != NULL; i++)
    if (voc_profile_get_skill_level (self->profile, planned[i]) == VOC_SKILL_LEVEL_NONE)
      g_strv_builder_add (builder, planned[i]);
  uris = g_strv_builder_end (builder);

  if (uris[0] != NULL &&
      !voc_profile_set_skill_levels (self->profile, (const char *const *) uris,
                                     VOC_SKILL_LEVEL_LEARNING, &error))
    {
      voc_window_add_toast (self, error->message);
      return;
    }
  voc_lens_set_planned (self->lens, NULL);
  gtk_widget_activate_action (
    widget, "win.show-undo", "s",
    _("What you plan is among your skills now, as what you are learning"));
}

/* Who writes a text means that text. */
static gboolean
change_text (GtkWidget  *window,
             const char *action)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus)) &&
         gtk_widget_activate_action (focus, action, NULL);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr (GError) error = NULL;

  if (!change_text (widget, "text.undo"))
    voc_profile_undo (VOC_WINDOW (widget)->profile, &error);
  say_error (VOC_WINDOW (widget), error);
}

static void
redo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr (GError) error = NULL;

  if (!change_text (widget, "text.redo"))
    voc_profile_redo (VOC_WINDOW (widget)->profile, &error);
  say_error (VOC_WINDOW (widget), error);
}

void
voc_window_install_profile_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.keep", "s", keep_action);
  gtk_widget_class_install_action (widget_class, "win.have", "s", have_action);
  gtk_widget_class_install_action (widget_class, "win.level", "(ss)", level_action);
  gtk_widget_class_install_action (widget_class, "win.override", "(sss)", override_action);
  gtk_widget_class_install_action (widget_class, "win.reset-overrides", "s",
                                   reset_overrides_action);
  gtk_widget_class_install_action (widget_class, "win.plan", "s", plan_action);
  gtk_widget_class_install_action (widget_class, "win.keep-plan", NULL, keep_plan_action);
  gtk_widget_class_install_action (widget_class, "win.leave-plan", NULL, leave_plan_action);
  gtk_widget_class_install_action (widget_class, "win.profiles", NULL, profiles_action);
  gtk_widget_class_install_action (widget_class, "win.profile-check", NULL, profile_check_action);
  gtk_widget_class_install_action (widget_class, "win.styles", NULL, styles_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
}
