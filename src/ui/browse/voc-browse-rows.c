/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-list-private.h"

/* What fills the rows of a list, plain or as a tree, and which of them is selected: that of what is
 * open, or that of a group the person came to in the tree. */

/* In the tree, where the selected row is. */
void
voc_browse_list_show_trail (VocBrowseList *self,
                            gboolean       selected)
{
  VocGroup *group = NULL;

  if (selected && self->in_groups)
    group = self->group != NULL || self->open == NULL ? self->group
                                                      : self->kind->get_group (self->open);

  voc_group_path_set_group (self->trail, group);
}

static guint
find_selected (VocBrowseList *self,
               gboolean       reveal)
{
  if (self->in_groups && self->group != NULL)
    return voc_browse_tree_find_group (self->tree, self->group, reveal);
  if (self->open == NULL)
    return GTK_INVALID_LIST_POSITION;
  if (self->in_groups)
    return voc_browse_tree_find_concept (self->tree, self->open,
                                         self->kind->get_group (self->open), reveal);

  return voc_browse_model_get_position (self->model, self->open);
}

static void
select_position (VocBrowseList *self,
                 guint          position,
                 VocScroll      scroll)
{
  g_clear_handle_id (&self->open_id, g_source_remove);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;
  voc_list_scroller_scroll (self->scroller, scroll);
}

/* The row of what is open is the selected one, if the list shows it. */
void
voc_browse_list_select_open (VocBrowseList *self,
                             gboolean       reveal)
{
  guint position = find_selected (self, reveal);

  select_position (self, position, VOC_SCROLL_TO_SELECTED);
  voc_browse_list_show_trail (self, position != GTK_INVALID_LIST_POSITION);
}

/* The tree follows the list only while it is seen. */
static gboolean
update_tree (VocBrowseList *self)
{
  g_clear_handle_id (&self->update_id, g_source_remove);

  return self->in_groups &&
         voc_browse_tree_update (self->tree,
                                 voc_browse_model_get_search_text (self->model)[0] != '\0');
}

static gboolean
update_cb (gpointer user_data)
{
  VocBrowseList *self = user_data;

  self->update_id = 0;
  if (update_tree (self))
    voc_browse_list_select_open (self, FALSE);

  return G_SOURCE_REMOVE;
}

static void
tree_changed_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
set_rows (VocBrowseList *self)
{
  GListModel *rows = self->in_groups ? voc_browse_tree_get_model (self->tree)
                                     : G_LIST_MODEL (self->model);
  gboolean sections = !self->in_groups && !voc_browse_model_get_flat (self->model);

  if (self->in_groups)
    gtk_widget_add_css_class (GTK_WIDGET (self->list_view), "tree");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->list_view), "tree");

  voc_list_scroller_set_rows (self->scroller, rows,
                              self->in_groups ? self->tree_factory : self->row_factory,
                              sections ? self->header_factory : NULL);
}

/* Shows what the model has, with or without sections as it says. */
void
voc_browse_list_show_rows (VocBrowseList *self)
{
  update_tree (self);
  set_rows (self);
}

/* Selects what is open among rows that are new. */
void
voc_browse_list_update_rows (VocBrowseList *self)
{
  update_tree (self);
  voc_browse_list_select_open (self, FALSE);
}

void
voc_browse_list_set_up_rows (VocBrowseList *self)
{
  if (self->kind->get_group != NULL)
    {
      self->tree = voc_browse_tree_new (G_LIST_MODEL (self->model));
      g_signal_connect_object (self->tree, "changed", G_CALLBACK (tree_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  set_rows (self);
}

/* The row of @group counts as the selected one in the tree, and not that of what is open. */
void
voc_browse_list_choose_group (VocBrowseList *self,
                              VocGroup      *group)
{
  g_set_object (&self->group, group);
  voc_browse_list_show_trail (self, TRUE);
}

/* Goes to the group that was chosen. What is searched or filtered goes if it hides the group. */
void
voc_browse_list_reveal_group (VocBrowseList *self)
{
  update_tree (self);
  if (find_selected (self, TRUE) == GTK_INVALID_LIST_POSITION)
    {
      g_autoptr (VocQuery) everything = g_object_new (self->kind->get_query_type (), NULL);

      voc_browse_list_show_query (self, everything);
      update_tree (self);
    }

  select_position (self, find_selected (self, TRUE), VOC_SCROLL_TO_FOCUS);
  voc_browse_list_show_trail (self, TRUE);
}
