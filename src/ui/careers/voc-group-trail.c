/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-group-trail.h"

#include <glib/gi18n.h>

/**
 * VocGroupTrail:
 *
 * Where in ISCO-08 the selected row of the tree is: a step for each group from the major one down, all
 * in one line, so that the rows below do not jump while the selection moves. A step that is too long is
 * cut short; a click leads up to it (`win.open-group` with its code).
 *
 * ## CSS nodes
 *
 * `box.trail` with buttons and, between them, images.
 */
struct _VocGroupTrail
{
  AdwBin parent_instance;

  GtkBox *box;
  VocGroup *group; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocGroupTrail, voc_group_trail, ADW_TYPE_BIN)

static void
voc_group_trail_dispose (GObject *object)
{
  VocGroupTrail *self = VOC_GROUP_TRAIL (object);

  g_clear_object (&self->group);

  G_OBJECT_CLASS (voc_group_trail_parent_class)->dispose (object);
}

static void
voc_group_trail_class_init (VocGroupTrailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_group_trail_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_NAVIGATION);
}

static void
voc_group_trail_init (VocGroupTrail *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "trail");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Place in the ISCO-08 classification"), -1);
}

static void
add_step (VocGroupTrail *self,
          VocGroup      *group)
{
  const char *code = voc_concept_get_code (VOC_CONCEPT (group));
  g_autofree char *title = voc_concept_dup_title (VOC_CONCEPT (group));
  GtkWidget *button = gtk_button_new_with_label (title);

  if (gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL)
    {
      GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       "icon-name", "pan-end-symbolic",
                                       NULL);

      gtk_widget_add_css_class (arrow, "dimmed");
      gtk_box_append (self->box, arrow);
    }

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, title);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", code != NULL ? code : "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-group");
  gtk_box_append (self->box, button);
}

/**
 * voc_group_trail_set_group:
 * @self: a trail
 * @group: (nullable): where it ends; %NULL hides it
 */
void
voc_group_trail_set_group (VocGroupTrail *self,
                           VocGroup      *group)
{
  GtkWidget *child;
  g_autoptr (GPtrArray) path = NULL;

  g_return_if_fail (VOC_IS_GROUP_TRAIL (self));
  g_return_if_fail (group == NULL || VOC_IS_GROUP (group));

  gtk_widget_set_visible (GTK_WIDGET (self), group != NULL);
  if (!g_set_object (&self->group, group))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);

  path = group != NULL ? voc_group_dup_path (group) : NULL;
  for (guint i = 0; path != NULL && i < path->len; i++)
    add_step (self, path->pdata[i]);
}
