/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-tree-button.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-tree-row.h"

/**
 * VocTreeButton:
 *
 * Chooses one group of a tree, of any level: a menu button with the tree and an entry that finds
 * groups by code or by name. The tree is asked for by the signal "prepare" each time it opens.
 */
struct _VocTreeButton
{
  AdwBin parent_instance;

  GtkMenuButton *menu_button;
  GtkPopover *popover;
  GtkSearchEntry *search_entry;
  GtkListView *list_view;
  GtkNoSelection *selection;

  GListModel *nodes; /* (owned) (nullable) (element-type VocGroupNode) */
  char *label;       /* (owned) (nullable) */
  char *tooltip;     /* (owned) (nullable) */
  char *list_name;   /* (owned) (nullable) */
  gboolean of_skills;
};

static guint prepare_signal;
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (VocTreeButton, voc_tree_button, ADW_TYPE_BIN)

static GListModel *
create_children_cb (gpointer item,
                    gpointer user_data)
{
  GListModel *children = voc_group_node_get_children (item);

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
node_matches (VocGroupNode *node,
              const char   *text)
{
  VocConcept *group = VOC_CONCEPT (voc_group_node_get_group (node));
  const char *code = voc_concept_get_code (group);
  g_autofree char *folded_code = code != NULL ? g_utf8_casefold (code, -1) : NULL;
  g_autofree char *label = g_utf8_casefold (voc_concept_get_label (group), -1);

  return (folded_code != NULL && g_str_has_prefix (folded_code, text)) ||
         strstr (label, text) != NULL;
}

static void
collect_matches (GListModel *nodes,
                 const char *text,
                 GListStore *matches)
{
  for (guint i = 0; i < g_list_model_get_n_items (nodes); i++)
    {
      g_autoptr (VocGroupNode) node = g_list_model_get_item (nodes, i);

      if (node_matches (node, text))
        g_list_store_append (matches, node);
      collect_matches (voc_group_node_get_children (node), text, matches);
    }
}

static void
show_nodes (VocTreeButton *self)
{
  g_autofree char *stripped =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));
  g_autofree char *text = g_utf8_casefold (stripped, -1);
  g_autoptr (GtkTreeListModel) tree = NULL;

  if (self->nodes == NULL)
    {
      gtk_no_selection_set_model (self->selection, NULL);
      return;
    }

  if (text[0] == '\0')
    {
      tree = gtk_tree_list_model_new (g_object_ref (self->nodes), FALSE, FALSE, create_children_cb,
                                      NULL, NULL);
    }
  else
    {
      GListStore *matches = g_list_store_new (VOC_TYPE_GROUP_NODE);

      collect_matches (self->nodes, text, matches);
      tree = gtk_tree_list_model_new (G_LIST_MODEL (matches), FALSE, FALSE, create_nothing_cb, NULL,
                                      NULL);
    }

  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (tree));
}

static void
choose (VocTreeButton *self,
        guint          position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  g_autoptr (VocGroupNode) node = NULL;

  if (row == NULL)
    return;

  node = VOC_GROUP_NODE (gtk_tree_list_row_get_item (row));
  gtk_menu_button_popdown (self->menu_button);
  g_signal_emit (self, chosen_signal, 0, voc_group_node_get_group (node));
}

static void
activate_cb (VocTreeButton *self,
             guint          position)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  choose (self, position);
}

static void
search_activate_cb (VocTreeButton *self)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  choose (self, 0);
}

static void
set_up_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, voc_tree_row_new ());
}

static void
bind_row_cb (VocTreeButton *self,
             GtkListItem   *list_item)
{
  g_autoptr (VocGroupNode) node = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));
  g_autofree char *title = voc_group_node_dup_group_title (voc_group_node_get_group (node));
  g_autofree char *note = g_strdup_printf ("%'Iu", voc_group_node_get_count (node));
  g_autofree char *name = voc_tree_button_dup_node_name (node, self->of_skills);

  voc_tree_row_show (VOC_TREE_ROW (gtk_list_item_get_child (list_item)), list_item, title, note,
                     name, NULL);
}

static gboolean
entry_key_pressed_cb (VocTreeButton   *self,
                      guint            keyval,
                      guint            keycode,
                      GdkModifierType  state)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) ||
      g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_FOCUS, NULL);

  return GDK_EVENT_STOP;
}

static gboolean
tree_key_pressed_cb (VocTreeButton   *self,
                     guint            keyval,
                     guint            keycode,
                     GdkModifierType  state)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  return voc_tree_row_key_pressed (self->list_view, keyval);
}

static void
search_changed_cb (VocTreeButton *self)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  show_nodes (self);
}

static void
stop_search_cb (VocTreeButton *self)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  gtk_menu_button_popdown (self->menu_button);
}

/* The tree is made when it is first seen, and every time it starts closed and without a search. */
static void
popover_visible_cb (VocTreeButton *self)
{
  g_assert (VOC_IS_TREE_BUTTON (self));

  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  g_signal_emit (self, prepare_signal, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  show_nodes (self);
}

static void
voc_tree_button_constructed (GObject *object)
{
  VocTreeButton *self = VOC_TREE_BUTTON (object);

  G_OBJECT_CLASS (voc_tree_button_parent_class)->constructed (object);

  if (self->list_name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, self->list_name, -1);
}

static void
install_signals (void)
{
  /* The tree is about to be seen; now is the time to set it. */
  prepare_signal = g_signal_new ("prepare", VOC_TYPE_TREE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  chosen_signal = g_signal_new ("chosen", VOC_TYPE_TREE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, VOC_TYPE_GROUP);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-tree-button");
  gtk_widget_class_bind_template_child (widget_class, VocTreeButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, VocTreeButton, popover);
  gtk_widget_class_bind_template_child (widget_class, VocTreeButton, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocTreeButton, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocTreeButton, selection);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tree_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_visible_cb);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_STRING (VocTreeButton, label, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_STRING (VocTreeButton, tooltip, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_STRING (VocTreeButton, list_name, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_BOOLEAN (VocTreeButton, of_skills, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_OWNED_OBJECT (VocTreeButton, nodes),
};

static void
voc_tree_button_class_init (VocTreeButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_tree_button_constructed;

  install_signals ();
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_tree_button_init (VocTreeButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

void
voc_tree_button_set_nodes (VocTreeButton *self,
                           GListModel    *nodes)
{
  g_return_if_fail (VOC_IS_TREE_BUTTON (self));
  g_return_if_fail (nodes == NULL || G_IS_LIST_MODEL (nodes));

  if (g_set_object (&self->nodes, nodes))
    show_nodes (self);
}

char *
voc_tree_button_dup_node_name (VocGroupNode *node,
                               gboolean      of_skills)
{
  g_autofree char *title = NULL;
  guint count;

  g_return_val_if_fail (VOC_IS_GROUP_NODE (node), NULL);

  title = voc_group_node_dup_group_title (voc_group_node_get_group (node));
  count = voc_group_node_get_count (node);

  return of_skills
           ? g_strdup_printf (ngettext ("%s, %u skill", "%s, %u skills", count), title, count)
           : g_strdup_printf (ngettext ("%s, %u occupation", "%s, %u occupations", count), title,
                              count);
}
