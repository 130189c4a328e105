/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-tree-button.h"

#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-group-node.h"

/**
 * VocSkillTreeButton:
 *
 * Browses ESCO's hierarchy of skills and the fields of knowledge: a menu button with the tree.
 * Choosing a group of any level makes it the group of the query.
 */
struct _VocSkillTreeButton
{
  AdwBin parent_instance;

  GtkMenuButton *menu_button;
  GtkPopover *popover;
  GtkListView *list_view;
  GtkNoSelection *selection;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkillQuery *query;    /* (owned) (nullable) */
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (VocSkillTreeButton, voc_skill_tree_button, ADW_TYPE_BIN)

static char *
node_name (GObject    *object,
           const char *title,
           guint       count)
{
  return g_strdup_printf (ngettext ("%s, %u skill", "%s, %u skills", count), title, count);
}

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  GListModel *children = voc_group_node_get_children (item);

  return g_list_model_get_n_items (children) > 0 ? g_object_ref (children) : NULL;
}

static void
add_scheme (VocSkillTreeButton *self,
            GListStore         *roots,
            VocGroupScheme      scheme)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (self->catalogue, scheme, &error);
  g_autoptr (GHashTable) counts = NULL;

  if (groups != NULL)
    counts = voc_catalogue_dup_group_counts (self->catalogue, scheme, &error);

  if (counts != NULL)
    voc_group_node_add_tree (roots, groups, counts);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
}

/* The tree is made when it is first seen. */
static void
popover_visible_cb (VocSkillTreeButton *self)
{
  GListStore *roots;
  g_autoptr (GtkTreeListModel) tree = NULL;

  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  if (self->filled || self->catalogue == NULL ||
      !gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  roots = g_list_store_new (VOC_TYPE_GROUP_NODE);
  add_scheme (self, roots, VOC_SCHEME_SKILL);
  add_scheme (self, roots, VOC_SCHEME_ISCED_F);
  tree = gtk_tree_list_model_new (G_LIST_MODEL (roots), FALSE, FALSE, create_children_cb, NULL,
                                  NULL);
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (tree));
  self->filled = TRUE;
}

static void
focus_list_cb (gpointer user_data)
{
  g_autoptr (VocSkillTreeButton) self = user_data;

  if (self->list_view != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->list_view)))
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
}

/* The rows are made after the popover has looked for something to take the keyboard. */
static void
popover_mapped_cb (VocSkillTreeButton *self)
{
  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  g_idle_add_once (focus_list_cb, g_object_ref (self));
}

static void
activate_cb (VocSkillTreeButton *self,
             guint               position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autoptr (VocGroupNode) node = NULL;

  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  if (row == NULL || self->query == NULL)
    return;

  node = VOC_GROUP_NODE (gtk_tree_list_row_get_item (row));
  gtk_menu_button_popdown (self->menu_button);
  g_object_set (self->query, "group",
                voc_concept_get_uri (VOC_CONCEPT (voc_group_node_get_group (node))), NULL);
}

/* The list takes the arrow keys before the focused expander sees them. */
static gboolean
key_pressed_cb (VocSkillTreeButton *self,
                guint               keyval,
                guint               keycode,
                GdkModifierType     state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean right = keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right;
  gboolean left = keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left;

  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  if ((!right && !left) || !GTK_IS_TREE_EXPANDER (focus))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (focus, right != rtl ? "listitem.expand" : "listitem.collapse", NULL);

  return GDK_EVENT_STOP;
}

static void
voc_skill_tree_button_dispose (GObject *object)
{
  VocSkillTreeButton *self = VOC_SKILL_TREE_BUTTON (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILL_TREE_BUTTON);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (voc_skill_tree_button_parent_class)->dispose (object);
}

static void
voc_skill_tree_button_class_init (VocSkillTreeButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_skill_tree_button_dispose;

  g_type_ensure (VOC_TYPE_GROUP_NODE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skill-tree-button.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillTreeButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, VocSkillTreeButton, popover);
  gtk_widget_class_bind_template_child (widget_class, VocSkillTreeButton, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocSkillTreeButton, selection);
  gtk_widget_class_bind_template_callback (widget_class, node_name);
  gtk_widget_class_bind_template_callback (widget_class, popover_visible_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_mapped_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  voc_closures_bind (widget_class);
}

static void
voc_skill_tree_button_init (VocSkillTreeButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_skill_tree_button_set_catalogue:
 * @self: a button
 * @catalogue: (nullable): where the groups come from
 */
void
voc_skill_tree_button_set_catalogue (VocSkillTreeButton *self,
                                     VocCatalogue       *catalogue)
{
  g_return_if_fail (VOC_IS_SKILL_TREE_BUTTON (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  gtk_no_selection_set_model (self->selection, NULL);
  self->filled = FALSE;
}

/**
 * voc_skill_tree_button_set_query:
 * @self: a button
 * @query: the conditions that get the group
 */
void
voc_skill_tree_button_set_query (VocSkillTreeButton *self,
                                 VocSkillQuery      *query)
{
  g_return_if_fail (VOC_IS_SKILL_TREE_BUTTON (self));
  g_return_if_fail (VOC_IS_SKILL_QUERY (query));

  g_set_object (&self->query, query);
}
