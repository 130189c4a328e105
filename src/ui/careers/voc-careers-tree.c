/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-tree.h"

#include <glib/gi18n.h>

#include "voc-career-item.h"
#include "voc-career-score.h"
#include "voc-tree-button.h"
#include "voc-tree-row.h"

/* So many answers of a search are seen at once, without opening branch after branch. */
#define FEW 50

/**
 * VocCareersTree:
 *
 * What the Careers list holds, as a tree of ISCO-08: groups that have something in them, with how much,
 * and the occupations under them in the order of the list. Rows of a branch are made when it opens.
 *
 * The signal "changed" says that the list holds something else; the tree follows when it is told to.
 * Branches that were open stay so.
 */
struct _VocCareersTree
{
  GObject parent_instance;

  GListModel *items;       /* (owned) (element-type VocCareerItem) */
  GListStore *roots;       /* (owned) (element-type VocGroupNode) */
  GtkTreeListModel *model; /* (owned) */
  GHashTable *open;        /* (owned) (element-type guint): numbers of groups, 0 for none */
  gboolean opened_few;     /* all branches were opened, but not by the person */
  gboolean dirty;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocCareersTree, voc_careers_tree, G_TYPE_OBJECT)

static void
items_changed_cb (VocCareersTree *self)
{
  g_assert (VOC_IS_CAREERS_TREE (self));

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

static VocGroup *
group_of (gpointer item)
{
  return voc_occupation_get_isco_group (voc_career_item_get_occupation (item));
}

static gpointer
get_key (VocGroup *group)
{
  return GUINT_TO_POINTER (group != NULL ? voc_concept_get_id (VOC_CONCEPT (group)) : 0);
}

static void
remember_open (VocCareersTree *self)
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
open_again (VocCareersTree *self,
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

static void
voc_careers_tree_finalize (GObject *object)
{
  VocCareersTree *self = VOC_CAREERS_TREE (object);

  g_clear_object (&self->model);
  g_clear_object (&self->roots);
  g_clear_object (&self->items);
  g_clear_pointer (&self->open, g_hash_table_unref);

  G_OBJECT_CLASS (voc_careers_tree_parent_class)->finalize (object);
}

static void
voc_careers_tree_class_init (VocCareersTreeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_careers_tree_finalize;

  changed_signal = g_signal_new ("changed", VOC_TYPE_CAREERS_TREE, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
voc_careers_tree_init (VocCareersTree *self)
{
  self->dirty = TRUE;
  self->open = g_hash_table_new (NULL, NULL);
  self->roots = g_list_store_new (VOC_TYPE_GROUP_NODE);
  self->model = gtk_tree_list_model_new (g_object_ref (G_LIST_MODEL (self->roots)), FALSE, FALSE,
                                         create_rows_cb, NULL, NULL);
}

/**
 * voc_careers_tree_new:
 * @items: (element-type VocCareerItem): what the list holds
 *
 * Returns: (transfer full): a new tree, empty until it is updated
 */
VocCareersTree *
voc_careers_tree_new (GListModel *items)
{
  VocCareersTree *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  self = g_object_new (VOC_TYPE_CAREERS_TREE, NULL);
  self->items = g_object_ref (items);
  g_signal_connect_object (items, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * voc_careers_tree_get_model:
 * @self: a tree
 *
 * Returns: (transfer none): the list of [class@Gtk.TreeListRow] to show
 */
GListModel *
voc_careers_tree_get_model (VocCareersTree *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_TREE (self), NULL);

  return G_LIST_MODEL (self->model);
}

/**
 * voc_careers_tree_update:
 * @self: a tree
 * @open_few: whether to open all branches if there is not much in them
 *
 * Follows the list.
 *
 * Returns: whether anything changed
 */
gboolean
voc_careers_tree_update (VocCareersTree *self,
                         gboolean        open_few)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (VocGroupNode) root = NULL;
  VocGroupNode *ungrouped;
  GListModel *children;

  g_return_val_if_fail (VOC_IS_CAREERS_TREE (self), FALSE);

  if (!self->dirty)
    return FALSE;

  self->dirty = FALSE;
  if (!self->opened_few)
    remember_open (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->items); i++)
    g_ptr_array_add (items, g_list_model_get_item (self->items, i));
  root = voc_group_node_new_tree (items, group_of);

  children = voc_group_node_get_children (root);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    g_ptr_array_add (nodes, g_list_model_get_item (children, i));
  ungrouped = voc_group_node_dup_ungrouped (root);
  if (ungrouped != NULL)
    g_ptr_array_add (nodes, ungrouped);

  g_list_store_splice (self->roots, 0, g_list_model_get_n_items (G_LIST_MODEL (self->roots)),
                       nodes->pdata, nodes->len);

  self->opened_few = open_few && items->len <= FEW;
  open_again (self, self->opened_few);

  return TRUE;
}

/* The row of @group or @occupation right below @parent. */
static GtkTreeListRow *
dup_child_row (VocCareersTree *self,
               GtkTreeListRow *parent,
               VocGroup       *group,
               VocOccupation  *occupation)
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
      if (occupation != NULL && VOC_IS_CAREER_ITEM (item) &&
          voc_career_item_get_occupation (VOC_CAREER_ITEM (item)) == occupation)
        return g_steal_pointer (&row);
      if (occupation == NULL && VOC_IS_GROUP_NODE (item) &&
          get_key (voc_group_node_get_group (VOC_GROUP_NODE (item))) == get_key (group))
        return g_steal_pointer (&row);
    }
}

static GtkTreeListRow *
dup_group_row (VocCareersTree *self,
               VocGroup       *group,
               gboolean        reveal)
{
  g_autoptr (GPtrArray) path = group != NULL ? voc_group_dup_path (group) : NULL;
  g_autoptr (GtkTreeListRow) row = NULL;

  if (path == NULL)
    return dup_child_row (self, NULL, NULL, NULL);

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

/**
 * voc_careers_tree_find_group:
 * @self: a tree
 * @group: (nullable): a group, %NULL for the place of what is in none
 * @reveal: whether to open the branches above it
 *
 * Returns: the position of its row, or %GTK_INVALID_LIST_POSITION
 */
guint
voc_careers_tree_find_group (VocCareersTree *self,
                             VocGroup       *group,
                             gboolean        reveal)
{
  g_autoptr (GtkTreeListRow) row = NULL;

  g_return_val_if_fail (VOC_IS_CAREERS_TREE (self), GTK_INVALID_LIST_POSITION);

  row = dup_group_row (self, group, reveal);

  return row != NULL ? gtk_tree_list_row_get_position (row) : GTK_INVALID_LIST_POSITION;
}

/**
 * voc_careers_tree_find_occupation:
 * @self: a tree
 * @occupation: an occupation
 * @reveal: whether to open the branches above it
 *
 * Returns: the position of its row, or %GTK_INVALID_LIST_POSITION
 */
guint
voc_careers_tree_find_occupation (VocCareersTree *self,
                                  VocOccupation  *occupation,
                                  gboolean        reveal)
{
  g_autoptr (GtkTreeListRow) parent = NULL;
  g_autoptr (GtkTreeListRow) row = NULL;

  g_return_val_if_fail (VOC_IS_CAREERS_TREE (self), GTK_INVALID_LIST_POSITION);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), GTK_INVALID_LIST_POSITION);

  parent = dup_group_row (self, voc_occupation_get_isco_group (occupation), reveal);
  if (parent != NULL && reveal)
    gtk_tree_list_row_set_expanded (parent, TRUE);
  if (parent != NULL)
    row = dup_child_row (self, parent, NULL, occupation);

  return row != NULL ? gtk_tree_list_row_get_position (row) : GTK_INVALID_LIST_POSITION;
}

static void
set_up_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, voc_tree_row_new ());
}

/* The figure of an occupation; nothing for a group. */
static void
show_score (GtkListItem   *list_item,
            VocCareerItem *item)
{
  VocTreeRow *row = VOC_TREE_ROW (gtk_list_item_get_child (list_item));
  VocListColumn *list_column = item != NULL ? voc_career_item_get_column (item) : NULL;
  const VocColumn *column = list_column != NULL ? voc_list_column_get (list_column) : NULL;

  if (column != NULL && voc_tree_row_get_end (row) == NULL)
    voc_tree_row_set_end (row, voc_career_score_new ());
  if (column != NULL)
    voc_career_score_show (VOC_CAREER_SCORE (voc_tree_row_get_end (row)), column,
                           voc_list_column_get_value (list_column,
                                                      voc_career_item_get_occupation (item)));
  if (voc_tree_row_get_end (row) != NULL)
    gtk_widget_set_visible (voc_tree_row_get_end (row), column != NULL);
}

static void
bind_group (GtkListItem  *list_item,
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
show_occupation (GtkListItem   *list_item,
                 VocCareerItem *item)
{
  const char *code = voc_concept_get_code (VOC_CONCEPT (voc_career_item_get_occupation (item)));
  VocListColumn *list_column = voc_career_item_get_column (item);
  const VocColumn *column = list_column != NULL ? voc_list_column_get (list_column) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  g_object_get (item, "title", &title, "title-attributes", &attributes, NULL);
  /* Translators: how a screen reader says a row: the name of an occupation, its code */
  name = code != NULL ? g_strdup_printf (_("%s, %s"), title, code) : g_strdup (title);
  if (column != NULL)
    {
      g_autofree char *score =
        voc_column_dup_text (column,
                             voc_list_column_get_value (list_column,
                                                        voc_career_item_get_occupation (item)));
      g_autofree char *plain = g_steal_pointer (&name);

      /* Translators: the name of an occupation and its code, a score with its name */
      name = g_strdup_printf (_("%s, %s"), plain, score);
    }

  /* There is room for one of the two. */
  voc_tree_row_show (VOC_TREE_ROW (gtk_list_item_get_child (list_item)), list_item, title,
                     column == NULL ? code : NULL, name, attributes);
  show_score (list_item, item);
}

/* The lens was turned, or another column chosen: the row stays, its figure is another. */
static void
figure_changed_cb (GtkListItem *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));

  show_occupation (list_item, VOC_CAREER_ITEM (item));
}

static void
bind_row_cb (GtkListItemFactory *factory,
             GtkListItem        *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));

  if (VOC_IS_GROUP_NODE (item))
    {
      bind_group (list_item, VOC_GROUP_NODE (item));
      return;
    }

  show_occupation (list_item, VOC_CAREER_ITEM (item));
  if (voc_career_item_get_column (VOC_CAREER_ITEM (item)) != NULL)
    g_signal_connect_object (voc_career_item_get_column (VOC_CAREER_ITEM (item)), "changed",
                             G_CALLBACK (figure_changed_cb), list_item, G_CONNECT_SWAPPED);
}

static void
unbind_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (gtk_list_item_get_item (list_item));
  VocListColumn *column =
    VOC_IS_CAREER_ITEM (item) ? voc_career_item_get_column (VOC_CAREER_ITEM (item)) : NULL;

  if (column != NULL)
    g_signal_handlers_disconnect_by_func (column, figure_changed_cb, list_item);
}

/**
 * voc_careers_tree_new_factory:
 *
 * Returns: (transfer full): what makes the rows of a tree
 */
GtkListItemFactory *
voc_careers_tree_new_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_row_cb), NULL);

  return factory;
}
