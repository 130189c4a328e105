/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-level-row.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocSkillLevelRow:
 *
 * One of the person's skills, with a menu for how well they can do it. "level-chosen" is emitted with the
 * level that is wished; what is shown is set by who listens.
 */
struct _VocSkillLevelRow
{
  AdwActionRow parent_instance;

  GtkWidget *done_button;
  GSimpleAction *level_action; /* (owned) */
  char *id;                    /* (owned): URI, or own words */
};

static guint level_chosen_signal;

G_DEFINE_FINAL_TYPE (VocSkillLevelRow, voc_skill_level_row, ADW_TYPE_ACTION_ROW)

static void
level_cb (VocSkillLevelRow *self,
          GVariant         *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);

  g_signal_emit (self, level_chosen_signal, 0,
                 id[0] != '\0' ? voc_skill_level_from_id (id) : VOC_SKILL_LEVEL_NONE);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocSkillLevelRow, level_action),
  VOC_OWNED_STRING (VocSkillLevelRow, id),
};

static void
voc_skill_level_row_class_init (VocSkillLevelRowClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  level_chosen_signal = g_signal_new ("level-chosen", VOC_TYPE_SKILL_LEVEL_ROW, G_SIGNAL_RUN_LAST,
                                      0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static GMenuModel *
create_menu (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) levels = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();

  for (VocSkillLevel level = VOC_SKILL_LEVEL_HAVE; level > VOC_SKILL_LEVEL_NONE; level--)
    {
      g_autofree char *action =
        g_strdup_printf ("skill.level::%s", voc_skill_level_to_id (level));

      g_menu_append (levels, voc_skill_level_to_text (level), action);
    }
  g_menu_append (others, _("Remove"), "skill.level::");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (levels));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/* What was learnt is had by one click. */
static void
add_done_button (VocSkillLevelRow *self)
{
  self->done_button = gtk_button_new_from_icon_name ("object-select-symbolic");
  gtk_widget_set_tooltip_text (self->done_button, _("I Can Do It Now"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->done_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("I Can Do It Now"), -1);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->done_button),
                                           "skill.level::have");
  gtk_widget_set_valign (self->done_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->done_button, "flat");
  gtk_widget_set_visible (self->done_button, FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->done_button);
}

static void
voc_skill_level_row_init (VocSkillLevelRow *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GMenuModel) menu = create_menu ();
  GtkWidget *button = gtk_menu_button_new ();

  self->level_action =
    g_simple_action_new_stateful ("level", G_VARIANT_TYPE_STRING, g_variant_new_string ("have"));
  g_signal_connect_object (self->level_action, "activate", G_CALLBACK (level_cb), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (self->level_action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "skill", G_ACTION_GROUP (actions));

  add_done_button (self);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_widget_set_tooltip_text (button, _("How Well?"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How Well?"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
}

GtkWidget *
voc_skill_level_row_new (const char *id,
                         const char *title)
{
  VocSkillLevelRow *self = g_object_new (VOC_TYPE_SKILL_LEVEL_ROW, NULL);

  /* First, for otherwise the title is taken to be markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  self->id = g_strdup (id);

  return GTK_WIDGET (self);
}

const char *
voc_skill_level_row_get_id (VocSkillLevelRow *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_LEVEL_ROW (self), NULL);

  return self->id;
}

/* That somebody can do it goes without saying. */
void
voc_skill_level_row_set_level (VocSkillLevelRow *self,
                               VocSkillLevel     level)
{
  g_return_if_fail (VOC_IS_SKILL_LEVEL_ROW (self));

  g_simple_action_set_state (self->level_action,
                             g_variant_new_string (voc_skill_level_to_id (level)));
  gtk_widget_set_visible (self->done_button, level == VOC_SKILL_LEVEL_LEARNING);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), level == VOC_SKILL_LEVEL_HAVE
                                                        ? ""
                                                        : voc_skill_level_to_text (level));
}
