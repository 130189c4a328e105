/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-me-occupations.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-me-plane.h"
#include "voc-occupation-row.h"
#include "voc-property.h"
#include "voc-prospects.h"
#include "voc-template.h"

/**
 * VocMeOccupations:
 *
 * The occupations that the person has kept, each with how it fits and a note, those that their skills
 * open, those that they would like and can nearly do, and a picture of both.
 */
struct _VocMeOccupations
{
  GtkBox parent_instance;

  GtkWidget *nothing_label;
  GtkListBox *kept_list;
  GtkWidget *opens_box;
  GtkListBox *opens_list;
  GtkWidget *liked_box;
  GtkListBox *liked_list;
  VocMePlane *plane;

  VocProfile *profile; /* (owned) (nullable) */
  VocLens *lens;       /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocMeOccupations, voc_me_occupations, GTK_TYPE_BOX)

static void
say (VocMeOccupations *self,
     GError           *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocMeOccupations *self = VOC_ME_OCCUPATIONS (widget);
  g_autoptr (GError) error = NULL;

  if (voc_profile_set_kept (self->profile, g_variant_get_string (parameter, NULL), FALSE, &error))
    gtk_widget_activate_action (widget, "win.show-undo", "s", _("No longer kept"));
  else
    say (self, error);
}

static void
note_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (object);
  g_autoptr (VocMeOccupations) self = user_data;
  GtkEditable *entry = GTK_EDITABLE (adw_alert_dialog_get_extra_child (dialog));
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  g_autoptr (GError) error = NULL;

  if (g_str_equal (adw_alert_dialog_choose_finish (dialog, result), "accept") &&
      self->profile != NULL &&
      !voc_profile_set_note (self->profile, g_object_get_data (object, "uri"), note, &error))
    say (self, error);
}

static void
note_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocMeOccupations *self = VOC_ME_OCCUPATIONS (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  const char *note = voc_profile_get_note (self->profile, uri);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Your Note"), NULL));
  GtkWidget *entry = gtk_entry_new ();

  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "accept", _("_Keep"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "accept", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "accept");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  voc_entry_limit (entry);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), note != NULL ? note : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Your Note"), -1);
  adw_alert_dialog_set_extra_child (dialog, entry);
  adw_dialog_set_focus (ADW_DIALOG (dialog), entry);
  g_object_set_data_full (G_OBJECT (dialog), "uri", g_strdup (uri), g_free);
  adw_alert_dialog_choose (dialog, widget, NULL, note_chosen_cb, g_object_ref (self));
}

static GtkWidget *
create_menu_button (const char *uri)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) note = g_menu_item_new (_("_Note…"), NULL);
  g_autoptr (GMenuItem) remove = g_menu_item_new (_("No _Longer Keep"), NULL);
  g_autoptr (GMenuItem) quiz = g_menu_item_new (_("Could It _Fit Me?"), NULL);
  GtkWidget *button = gtk_menu_button_new ();

  g_menu_item_set_action_and_target (note, "me.note", "s", uri);
  g_menu_item_set_action_and_target (quiz, "app.quiz", "s", uri);
  g_menu_item_set_action_and_target (remove, "me.remove", "s", uri);
  g_menu_append_item (menu, note);
  g_menu_append_item (menu, quiz);
  g_menu_append_item (menu, remove);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("More"),
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/* (transfer full) (nullable): how an occupation fits, and what the person noted */
static char *
dup_reason (VocMeOccupations *self,
            VocConcept       *occupation)
{
  const char *note = voc_profile_get_note (self->profile, voc_concept_get_uri (occupation));
  g_autofree char *fit_text = NULL;

  if (voc_lens_get_abilities (self->lens) != NULL)
    fit_text = voc_lens_dup_text (self->lens, voc_column_find ("fit"), VOC_OCCUPATION (occupation));
  if (note != NULL && fit_text != NULL)
    return g_strdup_printf ("%s\n%s", fit_text, note);
  return fit_text != NULL ? g_steal_pointer (&fit_text) : g_strdup (note);
}

static void
add_kept (VocMeOccupations *self,
          const char       *uri)
{
  g_autoptr (VocConcept) occupation = voc_catalogue_lookup (voc_lens_get_catalogue (self->lens),
                                                            uri, VOC_CONCEPT_OCCUPATION, NULL);
  g_autofree char *reason = NULL;
  GtkWidget *row;

  if (occupation == NULL)
    {
      row = adw_action_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Not in this catalogue"));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), uri);
    }
  else
    {
      reason = dup_reason (self, occupation);
      row = voc_occupation_row_new (occupation, reason);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu_button (uri));
  gtk_list_box_append (self->kept_list, row);
}

static void
show_kept (VocMeOccupations *self)
{
  g_auto (GStrv) uris = voc_profile_dup_shortlist (self->profile);

  gtk_list_box_remove_all (self->kept_list);
  for (gsize i = 0; uris[i] != NULL; i++)
    add_kept (self, uris[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->kept_list), uris[0] != NULL);
  gtk_widget_set_visible (self->nothing_label, uris[0] == NULL);
}

/* How it fits, and for what the person would like, how much they would. */
static void
add_suggestion (VocMeOccupations *self,
                GtkListBox       *list,
                const VocFit     *fit)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (self->lens));
  g_autoptr (VocConcept)
    occupation = voc_catalogue_dup_concept (matrix->catalogue,
                                            matrix->occupations[fit->occupation].id, NULL);
  g_autofree char *text = voc_fit_dup_text (fit);
  g_autofree char *both = NULL;
  double r;

  if (occupation == NULL)
    return;

  if (list == self->liked_list && voc_lens_get_liking (self->lens, fit->occupation, &r))
    both = g_strdup_printf ("%s\n%s", text,
                            voc_interest_band_get_text (voc_interests_get_band (r)));
  gtk_list_box_append (list, voc_occupation_row_new (occupation, both != NULL ? both : text));
}

static void
show_suggestions (VocMeOccupations *self,
                  GtkListBox       *list,
                  GtkWidget        *box,
                  GArray           *fits)
{
  gtk_list_box_remove_all (list);
  for (guint i = 0; fits != NULL && i < fits->len; i++)
    if (g_array_index (fits, VocFit, i).lower_bound > 0)
      add_suggestion (self, list, &g_array_index (fits, VocFit, i));
  gtk_widget_set_visible (box, gtk_list_box_get_row_at_index (list, 0) != NULL);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocMeOccupations, profile),
  VOC_OWNED_OBJECT (VocMeOccupations, lens),
};

static void
voc_me_occupations_class_init (VocMeOccupationsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_ME_PLANE);
  voc_template_set (widget_class, "voc-me-occupations");
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, kept_list);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, opens_box);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, opens_list);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, liked_box);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, liked_list);
  gtk_widget_class_bind_template_child (widget_class, VocMeOccupations, plane);
  gtk_widget_class_install_action (widget_class, "me.note", "s", note_action);
  gtk_widget_class_install_action (widget_class, "me.remove", "s", remove_action);
}

static void
voc_me_occupations_init (VocMeOccupations *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what is in @profile now, seen through @lens. */
void
voc_me_occupations_show (VocMeOccupations *self,
                         VocProfile       *profile,
                         VocLens          *lens)
{
  g_autoptr (GArray) opens = NULL;
  g_autoptr (GArray) liked = NULL;

  g_return_if_fail (VOC_IS_ME_OCCUPATIONS (self));

  g_set_object (&self->profile, profile);
  g_set_object (&self->lens, lens);
  show_kept (self);
  /* Of somebody who has named nothing it would be wrong to say that they can do nothing. */
  if (voc_lens_get_fits (lens) != NULL)
    {
      opens = voc_fit_pick (voc_lens_get_fits (lens), VOC_N_SUGGESTIONS);
      liked = voc_lens_dup_liked (lens, VOC_N_SUGGESTIONS);
    }
  show_suggestions (self, self->opens_list, self->opens_box, opens);
  show_suggestions (self, self->liked_list, self->liked_box, liked);
  voc_me_plane_show (self->plane, lens);
}
