/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-group-path.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocGroupPath:
 *
 * The way down a tree to a group, one button for each step; a click shows what is in that step: the
 * occupations of an ISCO-08 group (`win.open-group` with its code), the skills of one of the other
 * groups (`browse.open-group` with its URI). Wraps where it is narrow, unless it is to stay in one line
 * so that nothing below it jumps; steps that are too wide are cut short. Without a group it is not seen.
 *
 * (AdwWrapBox puts such a child outside the box when the text runs from right to left.)
 *
 * ## CSS nodes
 *
 * ```
 * grouppath
 * ╰── box
 *     ├── [image]
 *     ╰── button.flat
 * ```
 */
struct _VocGroupPath
{
  GtkWidget parent_instance;

  VocGroup *group; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocGroupPath, voc_group_path, GTK_TYPE_WIDGET)

static GtkWidget *
create_button (VocGroup *group)
{
  VocConcept *concept = VOC_CONCEPT (group);
  const char *code = voc_concept_get_code (concept);
  g_autofree char *title = voc_concept_dup_title (concept);
  GtkWidget *button = gtk_button_new_with_label (title);
  g_autofree char *tooltip = NULL;

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "secondary");

  if (voc_group_get_scheme (group) != VOC_SCHEME_ISCO)
    {
      gtk_widget_set_tooltip_text (button, _("Show the skills of this group"));
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                        voc_concept_get_uri (concept));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "browse.open-group");
    }
  else if (code != NULL)
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
add_step (VocGroupPath *self,
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
  gtk_widget_set_parent (step, GTK_WIDGET (self));
}

static void
remove_steps (VocGroupPath *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/* Lays the steps out in lines of @width; without @allocate, only to find the height. */
static int
lay_out (VocGroupPath *self,
         int          width,
         gboolean     allocate)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;
  int line_height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation allocation;
      int natural;
      int height;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      natural = MIN (natural, width);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, natural, NULL, &height, NULL, NULL);

      if (x > 0 && x + natural > width)
        {
          x = 0;
          y += line_height;
          line_height = 0;
        }

      allocation = (GtkAllocation) { mirrored ? width - x - natural : x, y, natural, height };
      if (allocate)
        gtk_widget_size_allocate (child, &allocation, -1);

      x += natural;
      line_height = MAX (line_height, height);
    }

  return y + line_height;
}

static void
voc_group_path_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  int widest = 0;
  int sum = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      widest = MAX (widest, child_minimum);
      sum += child_natural;
    }

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = widest;
      *natural = sum;
    }
  else
    {
      *minimum = *natural = lay_out (VOC_GROUP_PATH (widget), for_size < 0 ? sum : for_size, FALSE);
    }
}

static void
voc_group_path_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  lay_out (VOC_GROUP_PATH (widget), width, TRUE);
}

static GtkSizeRequestMode
voc_group_path_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_group_path_dispose (GObject *object)
{
  VocGroupPath *self = VOC_GROUP_PATH (object);

  remove_steps (self);

  G_OBJECT_CLASS (voc_group_path_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  /* The group at the end of the path. */
  VOC_PROPERTY_OBJECT (VocGroupPath, group, voc_group_get_type,
                       .set = G_CALLBACK (voc_group_path_set_group)),
};

static void
voc_group_path_class_init (VocGroupPathClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_group_path_dispose;

  widget_class->measure = voc_group_path_measure;
  widget_class->size_allocate = voc_group_path_size_allocate;
  widget_class->get_request_mode = voc_group_path_get_request_mode;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NAVIGATION);
  gtk_widget_class_set_css_name (widget_class, "grouppath");
}

static void
voc_group_path_init (VocGroupPath *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Lets it stay in one line, however narrow that is. */
void
voc_group_path_stay_in_line (VocGroupPath *self)
{
  g_return_if_fail (VOC_IS_GROUP_PATH (self));

  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL));
}

/* Sets the group at the end of the path. */
void
voc_group_path_set_group (VocGroupPath *self,
                         VocGroup    *group)
{
  g_return_if_fail (VOC_IS_GROUP_PATH (self));
  g_return_if_fail (group == NULL || VOC_IS_GROUP (group));

  if (!g_set_object (&self->group, group))
    return;

  remove_steps (self);
  gtk_widget_set_visible (GTK_WIDGET (self), group != NULL);

  if (group != NULL)
    {
      g_autoptr (GPtrArray) path = voc_group_dup_path (group);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      voc_group_get_scheme (group) == VOC_SCHEME_ISCO
                                        ? _("Place in the ISCO-08 classification")
                                        : _("Place among the groups of skills"),
                                      -1);

      for (guint i = 0; i < path->len; i++)
        add_step (self, path->pdata[i], i == 0);
    }

  g_object_notify (G_OBJECT (self), "group");
}
