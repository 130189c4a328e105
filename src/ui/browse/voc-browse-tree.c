/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-browse-tree.h"

#include <glib/gi18n.h>

#include "voc-browse-item.h"
#include "voc-career-score.h"
#include "voc-property.h"
#include "voc-tree-button.h"
#include "voc-tree-row.h"

/* So many answers of a search are seen at once, without opening branch after branch. */
#define FEW 50

/**
 * VocBrowseTree:
 *
 * What a list holds, as a tree of groups: those that have something in them, with how much, and the
 * items under them in the order of the list. Rows of a branch are made when it opens.
 *
 * The signal "changed" says that the list holds something else; the tree follows when it is told to.
 * Branches that were open stay so.
 */
struct _VocBrowseTree
{
  GObject parent_instance;

  GListModel *items;       /* (owned) (element-type VocBrowseItem) */
  GListStore *roots;       /* (owned) (element-type VocGroupNode) */
  GtkTreeListModel *model; /* (owned) */
  GHashTable *open;        /* (owned) (element-type guint): numbers of groups */
  gboolean opened_few;     /* all branches were opened, but not by the person */
  gboolean dirty;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocBrowseTree, voc_browse_tree, G_TYPE_OBJECT)

static void
items_changed_cb (VocBrowseTree *self)
{
  g_assert (VOC_IS_BROWSE_TREE (self));

  if (self->dirty)
    return;

  self->dirty = TRUE;
  g_signal_emit (self, changed_signal, 0);
}

static GListModel *
create_rows_cb (gpointer item,
                gpointer user_data)
{
  return VOC_IS_GROUP_NODE (item) ? voc_group_node_dup_rows (item) : NULL;
}

static gpointer
get_key (VocGroup *group)
{
  return GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (group)));
}

static void
remember_open (VocBrowseTree *self)
{
  GListModel *rows = G_LIST_MODEL (self->model);

  g_hash_table_remove_all (self->open);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, i);
      g_autoptr (GObject) item = NULL;

      if (!gtk_tree_list_row_get_expanded (row))
        continue;

      item = gtk_tree_list_row_get_item (row);
      g_hash_table_add (self->open, get_key (voc_group_node_get_group (VOC_GROUP_NODE (item))));
    }
}

static void
open_again (VocBrowseTree *self,
            gboolean        all)
{
  GListModel *rows = G_LIST_MODEL (self->model);

  if (!all && g_hash_table_size (self->open) == 0)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, i);
      g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

      if (VOC_IS_GROUP_NODE (item) &&
          (all ||
           g_hash_table_contains (self->open,
                                  get_key (voc_group_node_get_group (VOC_GROUP_NODE (item))))))
        gtk_tree_list_row_set_expanded (row, TRUE);
    }
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocBrowseTree, model),
  VOC_OWNED_OBJECT (VocBrowseTree, roots),
  VOC_OWNED_OBJECT (VocBrowseTree, items),
  VOC_OWNED (VocBrowseTree, open, g_hash_table_unref),
};

static void
voc_browse_tree_class_init (VocBrowseTreeClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  changed_signal = g_signal_new ("changed", VOC_TYPE_BROWSE_TREE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
voc_browse_tree_init (VocBrowseTree *self)
{
  self->dirty = TRUE;
  self->open = g_hash_table_new (NULL, NULL);
  self->roots = g_list_store_new (VOC_TYPE_GROUP_NODE);
  self->model = gtk_tree_list_model_new (g_object_ref (G_LIST_MODEL (self->roots)), FALSE, FALSE,
                                         create_rows_cb, NULL, NULL);
}

VocBrowseTree *
voc_browse_tree_new (GListModel *items)
{
  VocBrowseTree *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  self = g_object_new (VOC_TYPE_BROWSE_TREE, NULL);
  self->items = g_object_ref (items);
  g_signal_connect_object (items, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

GListModel *
voc_browse_tree_get_model (VocBrowseTree *self)
{
  g_return_val_if_fail (VOC_IS_BROWSE_TREE (self), NULL);

  return G_LIST_MODEL (self->model);
}

gboolean
voc_browse_tree_update (VocBrowseTree *self,
                         gboolean        open_few)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (VocGroupNode) root = NULL;
  GListModel *children;

  g_return_val_if_fail (VOC_IS_BROWSE_TREE (self), FALSE);

  if (!self->dirty)
    return FALSE;

  self->dirty = FALSE;
  if (!self->opened_few)
    remember_open (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->items); i++)
    g_ptr_array_add (items, g_list_model_get_item (self->items, i));
  root = voc_group_node_new_tree (items, voc_browse_item_get_group);

  children = voc_group_node_get_children (root);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    g_ptr_array_add (nodes, g_list_model_get_item (children, i));

  g_list_store_splice (self->roots, 0, g_list_model_get_n_items (G_LIST_MODEL (self->roots)),
                       nodes->pdata, nodes->len);

  self->opened_few = open_few && items->len <= FEW;
  open_again (self, self->opened_few);

  return TRUE;
}

/* The row of @group or @concept right below @parent. */
static GtkTreeListRow *
dup_child_row (VocBrowseTree  *self,
               GtkTreeListRow *parent,
               VocGroup       *group,
               VocConcept     *concept)
{
  for (guint i = 0;; i++)
    {
      g_autoptr (GtkTreeListRow) row = parent != NULL
                                         ? gtk_tree_list_row_get_child_row (parent, i)
                                         : gtk_tree_list_model_get_child_row (self->model, i);
      g_autoptr (GObject) item = NULL;

      if (row == NULL)
        return NULL;

      item = gtk_tree_list_row_get_item (row);
      if (concept != NULL && VOC_IS_BROWSE_ITEM (item) &&
          voc_concept_get_id (voc_browse_item_get_concept (VOC_BROWSE_ITEM (item))) ==
            voc_concept_get_id (concept))
        return g_steal_pointer (&row);
      if (concept == NULL && VOC_IS_GROUP_NODE (item) &&
          get_key (voc_group_node_get_group (VOC_GROUP_NODE (item))) == get_key (group))
        return g_steal_pointer (&row);
    }
}

static GtkTreeListRow *
dup_group_row (VocBrowseTree *self,
               VocGroup      *group,
               gboolean       reveal)
{
  g_autoptr (GPtrArray) path = voc_group_dup_path (group);
  g_autoptr (GtkTreeListRow) row = NULL;

  for (guint i = 0; i < path->len; i++)
    {
      GtkTreeListRow *child;

      if (row != NULL && reveal)
        gtk_tree_list_row_set_expanded (row, TRUE);
      child = dup_child_row (self, row, path->pdata[i], NULL);
      g_clear_object (&row);
      if (child == NULL)
        return NULL;
      row = child;
    }

  return g_steal_pointer (&row);
}

guint
voc_browse_tree_find_group (VocBrowseTree *self,
                            VocGroup      *group,
                            gboolean       reveal)
{
  g_autoptr (GtkTreeListRow) row = dup_group_row (self, group, reveal);

  return row != NULL ? gtk_tree_list_row_get_position (row) : GTK_INVALID_LIST_POSITION;
}

guint
voc_browse_tree_find_concept (VocBrowseTree *self,
                              VocConcept    *concept,
                              VocGroup      *group,
                              gboolean       reveal)
{
  g_autoptr (GtkTreeListRow) parent = dup_group_row (self, group, reveal);
  g_autoptr (GtkTreeListRow) row = NULL;

  if (parent != NULL && reveal)
    gtk_tree_list_row_set_expanded (parent, TRUE);
  if (parent != NULL)
    row = dup_child_row (self, parent, NULL, concept);

  return row != NULL ? gtk_tree_list_row_get_position (row) : GTK_INVALID_LIST_POSITION;
}

static void
set_up_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, voc_tree_row_new ());
}

/* The figure of an item; nothing for a group. */
static void
show_score (GtkListItem   *list_item,
            VocBrowseItem *item)
{
  VocTreeRow *row = VOC_TREE_ROW (gtk_list_item_get_child (list_item));
  VocListColumn *list_column = item != NULL ? voc_browse_item_get_column (item) : NULL;
  const VocColumn *column = list_column != NULL ? voc_list_column_get (list_column) : NULL;

  if (column != NULL && voc_tree_row_get_end (row) == NULL)
    voc_tree_row_set_end (row, voc_career_score_new ());
  if (column != NULL)
    voc_career_score_show (VOC_CAREER_SCORE (voc_tree_row_get_end (row)), list_column,
                           VOC_OCCUPATION (voc_browse_item_get_concept (item)));
  if (voc_tree_row_get_end (row) != NULL)
    gtk_widget_set_visible (voc_tree_row_get_end (row), column != NULL);
}

static void
show_group (GtkListItem  *list_item,
            VocGroupNode *node)
{
  g_autofree char *title = voc_group_node_dup_group_title (voc_group_node_get_group (node));
  g_autofree char *note = g_strdup_printf ("%'Iu", voc_group_node_get_count (node));
  g_autofree char *name = voc_tree_button_dup_node_name (node, FALSE);

  voc_tree_row_show (VOC_TREE_ROW (gtk_list_item_get_child (list_item)), list_item, title, note,
                     name, NULL);
  show_score (list_item, NULL);
}

static void
show_item (GtkListItem   *list_item,
           VocBrowseItem *item)
{
  const char *code = voc_concept_get_code (voc_browse_item_get_concept (item));
  g_autofree char *title = voc_browse_item_dup_title (item);
  g_autofree char *score = voc_browse_item_dup_score (item);
  g_autofree char *name = NULL;
  g_autoptr (PangoAttrList) attributes = voc_browse_item_dup_title_attributes (item);

  /* Translators: how a screen reader says a row: the name of an occupation, its code */
  name = code != NULL ? g_strdup_printf (_("%s, %s"), title, code) : g_strdup (title);
  if (score != NULL)
    {
      g_autofree char *plain = g_steal_pointer (&name);

      /* Translators: the name of an occupation and its code, a score with its name */
      name = g_strdup_printf (_("%s, %s"), plain, score);
    }

  /* There is room for one of the two. */
  voc_tree_row_show (VOC_TREE_ROW (gtk_list_item_get_child (list_item)), list_item, title,
                     score == NULL ? code : NULL, name, attributes);
  show_score (list_item, item);
}

/* Its match is another, the lens was turned, or another column chosen: the row stays. */
static void
changed_cb (GtkListItem *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));

  show_item (list_item, VOC_BROWSE_ITEM (item));
}

static void
bind_row_cb (GtkListItemFactory *factory,
             GtkListItem        *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));

  if (VOC_IS_GROUP_NODE (item))
    {
      show_group (list_item, VOC_GROUP_NODE (item));
      return;
    }

  show_item (list_item, VOC_BROWSE_ITEM (item));
  g_signal_connect_object (item, "changed", G_CALLBACK (changed_cb), list_item,
                           G_CONNECT_SWAPPED);
  if (voc_browse_item_get_column (VOC_BROWSE_ITEM (item)) != NULL)
    g_signal_connect_object (voc_browse_item_get_column (VOC_BROWSE_ITEM (item)), "changed",
                             G_CALLBACK (changed_cb), list_item, G_CONNECT_SWAPPED);
}

static void
unbind_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));
  VocListColumn *column =
    VOC_IS_BROWSE_ITEM (item) ? voc_browse_item_get_column (VOC_BROWSE_ITEM (item)) : NULL;

  if (VOC_IS_BROWSE_ITEM (item))
    g_signal_handlers_disconnect_by_func (item, changed_cb, list_item);
  if (column != NULL)
    g_signal_handlers_disconnect_by_func (column, changed_cb, list_item);
}

GtkListItemFactory *
voc_browse_tree_new_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_row_cb), NULL);

  return factory;
}
