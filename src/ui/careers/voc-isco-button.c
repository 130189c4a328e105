/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-isco-button.h"

#include <glib/gi18n.h>

#include "voc-closures.h"

/**
 * VocIscoButton:
 *
 * Chooses one group of the ISCO-08 tree, of any level: a menu button with the tree and an entry
 * that finds groups by code or by name.
 */
struct _VocIscoButton
{
  AdwBin parent_instance;

  GtkMenuButton *menu_button;
  GtkPopover *popover;
  GtkSearchEntry *search_entry;
  GtkListView *list_view;
  GtkNoSelection *selection;

  VocIscoNode *root; /* (owned) (nullable) */
  VocGroup *group;   /* (owned) (nullable) */
};

typedef enum
{
  PROP_ROOT = 1,
  PROP_GROUP,
  N_PROPS,
} VocIscoButtonProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocIscoButton, voc_isco_button, ADW_TYPE_BIN)

static char *
node_name (GObject    *object,
           const char *title,
           guint       count)
{
  return g_strdup_printf (ngettext ("%s, %u occupation", "%s, %u occupations", count), title,
                          count);
}

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  GListModel *children = voc_isco_node_get_children (item);

  return g_list_model_get_n_items (children) > 0 ? g_object_ref (children) : NULL;
}

static GListModel *
create_nothing_cb (gpointer item,
                   gpointer user_data)
{
  return NULL;
}

/* A code matches from its beginning, a name anywhere. */
static gboolean
node_matches (VocIscoNode *node,
              const char  *text)
{
  VocConcept *group = VOC_CONCEPT (voc_isco_node_get_group (node));
  g_autofree char *label = g_utf8_casefold (voc_concept_get_label (group), -1);

  return g_str_has_prefix (voc_concept_get_code (group), text) || strstr (label, text) != NULL;
}

static void
collect_matches (VocIscoNode *node,
                 const char  *text,
                 GListStore  *matches)
{
  GListModel *children = voc_isco_node_get_children (node);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (VocIscoNode) child = g_list_model_get_item (children, i);

      if (node_matches (child, text))
        g_list_store_append (matches, child);
      collect_matches (child, text, matches);
    }
}

static void
show_nodes (VocIscoButton *self)
{
  g_autofree char *stripped =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));
  g_autofree char *text = g_utf8_casefold (stripped, -1);
  g_autoptr (GtkTreeListModel) tree = NULL;

  if (self->root == NULL)
    {
      gtk_no_selection_set_model (self->selection, NULL);
      return;
    }

  if (text[0] == '\0')
    {
      tree = gtk_tree_list_model_new (g_object_ref (voc_isco_node_get_children (self->root)),
                                      FALSE, FALSE, create_children_cb, NULL, NULL);
    }
  else
    {
      GListStore *matches = g_list_store_new (VOC_TYPE_ISCO_NODE);

      collect_matches (self->root, text, matches);
      tree = gtk_tree_list_model_new (G_LIST_MODEL (matches), FALSE, FALSE, create_nothing_cb, NULL,
                                      NULL);
    }

  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (tree));
}

static void
choose (VocIscoButton *self,
        guint          position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autoptr (VocIscoNode) node = NULL;

  if (row == NULL)
    return;

  node = VOC_ISCO_NODE (gtk_tree_list_row_get_item (row));
  gtk_menu_button_popdown (self->menu_button);
  voc_isco_button_set_group (self, voc_isco_node_get_group (node));
}

static void
activate_cb (VocIscoButton *self,
             guint          position)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  choose (self, position);
}

static void
search_activate_cb (VocIscoButton *self)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  choose (self, 0);
}

static gboolean
entry_key_pressed_cb (VocIscoButton   *self,
                      guint            keyval,
                      guint            keycode,
                      GdkModifierType  state)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) ||
      g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_FOCUS, NULL);

  return GDK_EVENT_STOP;
}

/* The list takes the arrow keys before the focused expander sees them. */
static gboolean
tree_key_pressed_cb (VocIscoButton   *self,
                     guint            keyval,
                     guint            keycode,
                     GdkModifierType  state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean right = keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right;
  gboolean left = keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left;

  g_assert (VOC_IS_ISCO_BUTTON (self));

  if ((!right && !left) || !GTK_IS_TREE_EXPANDER (focus))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (focus, right != rtl ? "listitem.expand" : "listitem.collapse", NULL);

  return GDK_EVENT_STOP;
}

static void
search_changed_cb (VocIscoButton *self)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  show_nodes (self);
}

static void
stop_search_cb (VocIscoButton *self)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  gtk_menu_button_popdown (self->menu_button);
}

/* The tree is made when it is first seen, and every time it starts closed and without a search. */
static void
popover_visible_cb (VocIscoButton *self)
{
  g_assert (VOC_IS_ISCO_BUTTON (self));

  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  show_nodes (self);
}

static void
voc_isco_button_dispose (GObject *object)
{
  VocIscoButton *self = VOC_ISCO_BUTTON (object);

  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_ISCO_BUTTON);
  g_clear_object (&self->root);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (voc_isco_button_parent_class)->dispose (object);
}

static void
voc_isco_button_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocIscoButton *self = VOC_ISCO_BUTTON (object);

  switch ((VocIscoButtonProperty) prop_id)
    {
    case PROP_ROOT:
      g_value_set_object (value, self->root);
      break;

    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_isco_button_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocIscoButton *self = VOC_ISCO_BUTTON (object);

  switch ((VocIscoButtonProperty) prop_id)
    {
    case PROP_ROOT:
      voc_isco_button_set_root (self, g_value_get_object (value));
      break;

    case PROP_GROUP:
      voc_isco_button_set_group (self, g_value_get_object (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_isco_button_class_init (VocIscoButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_isco_button_dispose;
  object_class->get_property = voc_isco_button_get_property;
  object_class->set_property = voc_isco_button_set_property;

  properties[PROP_ROOT] = g_param_spec_object ("root", NULL, NULL, VOC_TYPE_ISCO_NODE, flags);
  properties[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, VOC_TYPE_GROUP, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-isco-button.ui");
  gtk_widget_class_bind_template_child (widget_class, VocIscoButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, VocIscoButton, popover);
  gtk_widget_class_bind_template_child (widget_class, VocIscoButton, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocIscoButton, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocIscoButton, selection);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tree_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_visible_cb);
  gtk_widget_class_bind_template_callback (widget_class, node_name);
  voc_closures_bind (widget_class);
}

static void
voc_isco_button_init (VocIscoButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/**
 * voc_isco_button_get_root:
 * @self: a button
 *
 * Returns: (transfer none) (nullable): the tree to choose from
 */
VocIscoNode *
voc_isco_button_get_root (VocIscoButton *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_BUTTON (self), NULL);

  return self->root;
}

/**
 * voc_isco_button_set_root:
 * @self: a button
 * @root: (nullable): the tree to choose from
 */
void
voc_isco_button_set_root (VocIscoButton *self,
                          VocIscoNode   *root)
{
  g_return_if_fail (VOC_IS_ISCO_BUTTON (self));
  g_return_if_fail (root == NULL || VOC_IS_ISCO_NODE (root));

  if (g_set_object (&self->root, root))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROOT]);
}

/**
 * voc_isco_button_get_group:
 * @self: a button
 *
 * Returns: (transfer none) (nullable): the chosen group
 */
VocGroup *
voc_isco_button_get_group (VocIscoButton *self)
{
  g_return_val_if_fail (VOC_IS_ISCO_BUTTON (self), NULL);

  return self->group;
}

/**
 * voc_isco_button_set_group:
 * @self: a button
 * @group: (nullable): the chosen group
 */
void
voc_isco_button_set_group (VocIscoButton *self,
                           VocGroup      *group)
{
  g_return_if_fail (VOC_IS_ISCO_BUTTON (self));
  g_return_if_fail (group == NULL || VOC_IS_GROUP (group));

  if (g_set_object (&self->group, group))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP]);
}
