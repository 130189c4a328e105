/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-isco-path.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * VocIscoPath:
 *
 * The way down the ISCO-08 tree to a group, one button for each step; a click shows the occupations
 * of that step. Wraps where it is narrow.
 */
struct _VocIscoPath
{
  GtkWidget parent_instance;

  AdwWrapBox *box;

  VocGroup *group; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocIscoPath, voc_isco_path, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_GROUP = 1,
} VocIscoPathProperty;

static GParamSpec *properties[PROP_GROUP + 1];

static GtkWidget *
create_button (VocGroup *group)
{
  VocConcept *concept = VOC_CONCEPT (group);
  const char *code = voc_concept_get_code (concept);
  GtkWidget *button = gtk_button_new_with_label (voc_concept_get_label (concept));
  g_autofree char *tooltip = NULL;

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "secondary");

  if (code != NULL)
    {
      /* Translators: a code of the ISCO-08 classification and its name, such as "ISCO 25: …" */
      tooltip = g_strdup_printf (_("ISCO %s: %s"), code, voc_concept_get_label (concept));
      gtk_widget_set_tooltip_text (button, tooltip);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", code);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-group");
    }

  return button;
}

/* The arrow stays with the step that it leads to, so that no line ends with one. */
static void
add_step (VocIscoPath *self,
          VocGroup    *group,
          gboolean     first)
{
  GtkWidget *step = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  if (!first)
    {
      GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       "icon-name", "pan-end-symbolic",
                                       NULL);

      gtk_widget_add_css_class (arrow, "dimmed");
      gtk_box_append (GTK_BOX (step), arrow);
    }

  gtk_box_append (GTK_BOX (step), create_button (group));
  adw_wrap_box_append (self->box, step);
}

static void
voc_isco_path_dispose (GObject *object)
{
  VocIscoPath *self = VOC_ISCO_PATH (object);

  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->box));
  self->box = NULL;
  g_clear_object (&self->group);

  G_OBJECT_CLASS (voc_isco_path_parent_class)->dispose (object);
}

static void
voc_isco_path_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocIscoPath *self = VOC_ISCO_PATH (object);

  switch ((VocIscoPathProperty) prop_id)
    {
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_isco_path_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VocIscoPath *self = VOC_ISCO_PATH (object);

  switch ((VocIscoPathProperty) prop_id)
    {
    case PROP_GROUP:
      voc_isco_path_set_group (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_isco_path_class_init (VocIscoPathClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_isco_path_dispose;
  object_class->get_property = voc_isco_path_get_property;
  object_class->set_property = voc_isco_path_set_property;

  /**
   * VocIscoPath:group:
   *
   * The group at the end of the path.
   */
  properties[PROP_GROUP] =
    g_param_spec_object ("group", NULL, NULL,
                         VOC_TYPE_GROUP,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NAVIGATION);
  gtk_widget_class_set_css_name (widget_class, "iscopath");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
voc_isco_path_init (VocIscoPath *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Place in the ISCO-08 classification"),
                                  -1);
}

/**
 * voc_isco_path_get_group:
 * @self: a path
 *
 * Gets the group at the end of the path.
 *
 * Returns: (transfer none) (nullable): the group
 */
VocGroup *
voc_isco_path_get_group (VocIscoPath *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_PATH (self), NULL);

  return self->group;
}

/**
 * voc_isco_path_set_group:
 * @self: a path
 * @group: (nullable): a group
 *
 * Sets the group at the end of the path.
 */
void
voc_isco_path_set_group (VocIscoPath *self,
                         VocGroup    *group)
{
  GtkWidget *child;

  g_return_if_fail (VOC_IS_ISCO_PATH (self));
  g_return_if_fail (group == NULL || VOC_IS_GROUP (group));

  if (!g_set_object (&self->group, group))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    adw_wrap_box_remove (self->box, child);

  if (group != NULL)
    {
      g_autoptr (GPtrArray) path = voc_group_dup_path (group);

      for (guint i = 0; i < path->len; i++)
        add_step (self, path->pdata[i], i == 0);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP]);
}
