/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-add-skills-button.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocAddSkillsButton:
 *
 * "Add 3 Skills": skills that are offered in a list, each with a tick, and the button below it that says
 * how many are ticked.
 */
struct _VocAddSkillsButton
{
  GtkButton parent_instance;

  GPtrArray *checks; /* (owned) (element-type GtkCheckButton): (borrowed) named by URI */
};

G_DEFINE_FINAL_TYPE (VocAddSkillsButton, voc_add_skills_button, GTK_TYPE_BUTTON)

static void
show_count (VocAddSkillsButton *self)
{
  g_auto (GStrv) uris = voc_add_skills_button_dup_uris (self);
  guint n = g_strv_length (uris);
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Skill", "_Add %u Skills", n), n);

  gtk_button_set_label (GTK_BUTTON (self), label);
  gtk_widget_set_sensitive (GTK_WIDGET (self), n > 0);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocAddSkillsButton, checks, g_ptr_array_unref),
};

static void
voc_add_skills_button_class_init (VocAddSkillsButtonClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_add_skills_button_init (VocAddSkillsButton *self)
{
  self->checks = g_ptr_array_new ();
  gtk_button_set_use_underline (GTK_BUTTON (self), TRUE);
  gtk_button_set_can_shrink (GTK_BUTTON (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "pill");
  gtk_widget_add_css_class (GTK_WIDGET (self), "suggested-action");
  show_count (self);
}

/* Adds a row to @group. Returns: (transfer none): the row, an AdwActionRow */
GtkWidget *
voc_add_skills_button_offer (VocAddSkillsButton  *self,
                             AdwPreferencesGroup *group,
                             VocConcept          *skill,
                             gboolean             ticked)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = voc_concept_dup_title (skill);
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  g_return_val_if_fail (VOC_IS_ADD_SKILLS_BUTTON (self), NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  gtk_widget_set_name (check, voc_concept_get_uri (skill));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), ticked);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->checks, check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (show_count), self, G_CONNECT_SWAPPED);
  show_count (self);

  return row;
}

/* Takes all rows away. */
void
voc_add_skills_button_clear (VocAddSkillsButton *self)
{
  g_return_if_fail (VOC_IS_ADD_SKILLS_BUTTON (self));

  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkWidget *row = gtk_widget_get_ancestor (self->checks->pdata[i], ADW_TYPE_ACTION_ROW);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->checks, 0);
  show_count (self);
}

/* Returns: how many are offered */
guint
voc_add_skills_button_get_n (VocAddSkillsButton *self)
{
  g_return_val_if_fail (VOC_IS_ADD_SKILLS_BUTTON (self), 0);

  return self->checks->len;
}

/* Puts the focus onto the first tick. */
void
voc_add_skills_button_focus (VocAddSkillsButton *self)
{
  g_return_if_fail (VOC_IS_ADD_SKILLS_BUTTON (self));

  if (self->checks->len > 0)
    gtk_widget_grab_focus (self->checks->pdata[0]);
}

/* Returns: (transfer full): the URIs of what is ticked */
GStrv
voc_add_skills_button_dup_uris (VocAddSkillsButton *self)
{
  g_autoptr (GStrvBuilder) uris = g_strv_builder_new ();

  g_return_val_if_fail (VOC_IS_ADD_SKILLS_BUTTON (self), NULL);

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      g_strv_builder_add (uris, gtk_widget_get_name (self->checks->pdata[i]));

  return g_strv_builder_end (uris);
}
