/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-rows.h"

#include "voc-careers-tree.h"

/**
 * VocCareersRows:
 *
 * What fills the rows of the Careers list, plain or as the tree of ISCO-08, and which of them is
 * selected: that of the open occupation, or that of a group the person came to in the tree.
 */
struct _VocCareersRows
{
  GObject parent_instance;

  /* Parts of the list, which lives longer. */
  VocListPane *pane;                  /* (unowned) */
  VocCareersModel *model;             /* (unowned) */
  VocGroupTrail *trail;               /* (unowned) */
  GtkListItemFactory *row_factory;    /* (unowned) */
  GtkListItemFactory *header_factory; /* (unowned) */

  GtkListItemFactory *tree_factory; /* (owned) */
  VocCareersTree *tree;             /* (owned) */
  VocOccupation *occupation;        /* (owned) (nullable): what is open */
  VocGroup *group;                  /* (owned) (nullable): the row that is selected instead */

  gboolean in_groups; /* the tree is shown */
  gboolean on_group;  /* a group is selected, or the place of what has none */
  guint update_id;
};

G_DEFINE_FINAL_TYPE (VocCareersRows, voc_careers_rows, G_TYPE_OBJECT)

static void
set_group (VocCareersRows *self,
           gboolean        on_group,
           VocGroup       *group)
{
  self->on_group = on_group;
  g_set_object (&self->group, group);
}

/* In the tree, where the selected row is. */
static void
show_trail (VocCareersRows *self,
            gboolean        selected)
{
  VocGroup *group = NULL;

  if (selected && self->in_groups && self->on_group)
    group = self->group;
  else if (selected && self->in_groups && self->occupation != NULL)
    group = voc_occupation_get_isco_group (self->occupation);

  voc_group_trail_set_group (self->trail, group);
}

static guint
find_in_list (VocCareersRows *self)
{
  GListModel *items = voc_careers_model_get_items (self->model);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocCareerItem) item = g_list_model_get_item (items, i);

      if (voc_career_item_get_occupation (item) == self->occupation)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static guint
find_selected (VocCareersRows *self,
               gboolean        reveal)
{
  if (self->in_groups && self->on_group)
    return voc_careers_tree_find_group (self->tree, self->group, reveal);
  if (self->occupation == NULL)
    return GTK_INVALID_LIST_POSITION;
  if (self->in_groups)
    return voc_careers_tree_find_occupation (self->tree, self->occupation, reveal);

  return find_in_list (self);
}

/* The row of what is open is the selected one, if the list shows it. */
static void
select_open (VocCareersRows *self,
             gboolean        reveal)
{
  guint position = find_selected (self, reveal);

  voc_list_pane_select (self->pane, position, VOC_SCROLL_TO_SELECTED);
  show_trail (self, position != GTK_INVALID_LIST_POSITION);
}

/* The tree follows the list only while it is seen. */
static gboolean
update_tree (VocCareersRows *self)
{
  g_clear_handle_id (&self->update_id, g_source_remove);

  return self->in_groups &&
         voc_careers_tree_update (self->tree,
                                  voc_careers_model_get_search_text (self->model)[0] != '\0');
}

static gboolean
update_cb (gpointer user_data)
{
  VocCareersRows *self = user_data;

  self->update_id = 0;
  if (update_tree (self))
    select_open (self, FALSE);

  return G_SOURCE_REMOVE;
}

static void
tree_changed_cb (VocCareersRows *self)
{
  g_assert (VOC_IS_CAREERS_ROWS (self));

  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
show_rows (VocCareersRows *self)
{
  GtkWidget *list_view = GTK_WIDGET (voc_list_pane_get_list_view (self->pane));

  update_tree (self);

  if (self->in_groups)
    gtk_widget_add_css_class (list_view, "tree");
  else
    gtk_widget_remove_css_class (list_view, "tree");

  if (self->in_groups)
    voc_list_pane_set_rows (self->pane, voc_careers_tree_get_model (self->tree),
                            self->tree_factory, NULL);
  else
    voc_list_pane_set_rows (self->pane, voc_careers_model_get_items (self->model),
                            self->row_factory,
                            voc_careers_model_get_flat (self->model) ? NULL
                                                                     : self->header_factory);
}

static void
voc_careers_rows_dispose (GObject *object)
{
  VocCareersRows *self = VOC_CAREERS_ROWS (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->tree);
  g_clear_object (&self->tree_factory);
  g_clear_object (&self->occupation);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (voc_careers_rows_parent_class)->dispose (object);
}

static void
voc_careers_rows_class_init (VocCareersRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_careers_rows_dispose;
}

static void
voc_careers_rows_init (VocCareersRows *self)
{
  self->tree_factory = voc_careers_tree_new_factory ();
}

/**
 * voc_careers_rows_new:
 * @pane: where to show them; like all else here, it must live longer than the result
 * @model: what to show
 * @trail: says where in the tree the selected row is
 * @row_factory: makes the rows of the plain list
 * @header_factory: makes the headers of its sections
 *
 * Returns: (transfer full): the rows, shown as a plain list
 */
VocCareersRows *
voc_careers_rows_new (VocListPane        *pane,
                      VocCareersModel    *model,
                      VocGroupTrail      *trail,
                      GtkListItemFactory *row_factory,
                      GtkListItemFactory *header_factory)
{
  VocCareersRows *self;

  g_return_val_if_fail (VOC_IS_LIST_PANE (pane), NULL);
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (model), NULL);
  g_return_val_if_fail (VOC_IS_GROUP_TRAIL (trail), NULL);

  self = g_object_new (VOC_TYPE_CAREERS_ROWS, NULL);
  self->pane = pane;
  self->model = model;
  self->trail = trail;
  self->row_factory = row_factory;
  self->header_factory = header_factory;

  self->tree = voc_careers_tree_new (voc_careers_model_get_items (model));
  g_signal_connect_object (self->tree, "changed", G_CALLBACK (tree_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_rows (self);

  return self;
}

/**
 * voc_careers_rows_set_in_groups:
 * @self: rows
 * @in_groups: whether to show the tree, or else the plain list
 */
void
voc_careers_rows_set_in_groups (VocCareersRows *self,
                                gboolean        in_groups)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  self->in_groups = in_groups;
  show_rows (self);
  select_open (self, TRUE);
}

/**
 * voc_careers_rows_show:
 * @self: rows
 *
 * Shows what the model has, with or without sections as it says.
 */
void
voc_careers_rows_show (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  show_rows (self);
  select_open (self, FALSE);
}

/**
 * voc_careers_rows_refresh:
 * @self: rows
 *
 * Selects what is open among rows that are new.
 */
void
voc_careers_rows_refresh (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  update_tree (self);
  select_open (self, FALSE);
}

/**
 * voc_careers_rows_forget:
 * @self: rows
 *
 * Nothing is open any more; what is selected stays until the rows are new.
 */
void
voc_careers_rows_forget (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  g_clear_object (&self->occupation);
  set_group (self, FALSE, NULL);
}

/**
 * voc_careers_rows_follow:
 * @self: rows
 * @occupation: (nullable): what is open
 *
 * Selects the row of @occupation, now and whenever the rows come to show it again.
 */
void
voc_careers_rows_follow (VocCareersRows *self,
                         VocOccupation  *occupation)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  if (!g_set_object (&self->occupation, occupation) && !self->on_group)
    return;

  set_group (self, FALSE, NULL);
  update_tree (self);
  select_open (self, TRUE);
}

/**
 * voc_careers_rows_choose_group:
 * @self: rows
 * @group: (nullable): a group, or %NULL for the place of what has none
 *
 * The row of @group counts as the selected one in the tree, and not that of what is open.
 */
void
voc_careers_rows_choose_group (VocCareersRows *self,
                               VocGroup       *group)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  set_group (self, TRUE, group);
  show_trail (self, TRUE);
}

/**
 * voc_careers_rows_leave_group:
 * @self: rows
 *
 * The row of what is open counts as the selected one again.
 */
void
voc_careers_rows_leave_group (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  set_group (self, FALSE, NULL);
}

/**
 * voc_careers_rows_reveal_group:
 * @self: rows that show the tree
 *
 * Goes to the group that was chosen. What is searched or filtered goes if it hides the group.
 */
void
voc_careers_rows_reveal_group (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  update_tree (self);

  if (find_selected (self, TRUE) == GTK_INVALID_LIST_POSITION)
    {
      voc_list_pane_set_text (self->pane, "");
      voc_careers_model_clear (self->model);
      update_tree (self);
    }

  voc_list_pane_select (self->pane, find_selected (self, TRUE), VOC_SCROLL_TO_FOCUS);
  show_trail (self, TRUE);
}

/**
 * voc_careers_rows_show_trail:
 * @self: rows
 *
 * Says where the selected row is, after the person has selected one.
 */
void
voc_careers_rows_show_trail (VocCareersRows *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ROWS (self));

  show_trail (self, TRUE);
}
