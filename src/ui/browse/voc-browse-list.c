/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-browse-list-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-browse-row.h"
#include "voc-entry-limit.h"
#include "voc-filter-dialog.h"
#include "voc-property.h"
#include "voc-settings.h"
#include "voc-skills-note.h"
#include "voc-template.h"

static guint open_signal;

G_DEFINE_FINAL_TYPE (VocBrowseList, voc_browse_list, ADW_TYPE_BIN)

static void
open_item (VocBrowseList *self,
           VocBrowseItem *item)
{
  g_clear_object (&self->group);
  g_signal_emit (self, open_signal, 0, voc_browse_item_get_concept (item));
  voc_browse_list_show_trail (self, TRUE);
}

static void
open_row (VocBrowseList  *self,
          GtkTreeListRow *row,
          gboolean        activated)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

  if (VOC_IS_BROWSE_ITEM (item))
    {
      open_item (self, VOC_BROWSE_ITEM (item));
      return;
    }

  voc_browse_list_choose_group (self, voc_group_node_get_group (VOC_GROUP_NODE (item)));
  if (activated)
    gtk_tree_list_row_set_expanded (row, !gtk_tree_list_row_get_expanded (row));
}

static void
open_position (VocBrowseList *self,
               guint          position,
               gboolean       activated)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (GTK_IS_TREE_LIST_ROW (item))
    open_row (self, GTK_TREE_LIST_ROW (item), activated);
  else if (item != NULL)
    open_item (self, VOC_BROWSE_ITEM (item));
}

/* The best answer, wherever in the tree it is. */
static void
open_first (VocBrowseList *self)
{
  g_autoptr (VocBrowseItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), 0);

  self->open_first = FALSE;
  g_clear_handle_id (&self->open_id, g_source_remove);
  if (item != NULL)
    open_item (self, item);
}

static gboolean
open_selected_cb (gpointer user_data)
{
  VocBrowseList *self = user_data;

  self->open_id = 0;
  open_position (self, gtk_single_selection_get_selected (self->selection), FALSE);

  return G_SOURCE_REMOVE;
}

/* Beside the list the page follows the selection; it waits for an idle moment, so that holding an
 * arrow key down moves through the list without drawing every page on the way. */
static void
selected_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (!self->following && !self->narrow &&
      gtk_single_selection_get_selected_item (self->selection) != NULL)
    self->open_id = g_idle_add (open_selected_cb, self);
}

static void
activate_cb (VocBrowseList *self,
             guint          position)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  open_position (self, position, TRUE);
}

static void
count_changed_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  voc_kind_tabs_set_count (self->tabs, g_list_model_get_n_items (G_LIST_MODEL (self->model)));
}

static void
searched_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  voc_kind_tabs_set_text (self->tabs, voc_browse_model_get_search_text (self->model));
}

/* An answer is there, or the next one is awaited. */
static void
busy_changed_cb (VocBrowseList *self)
{
  g_autofree char *text = NULL;

  g_assert (VOC_IS_BROWSE_LIST (self));

  if (voc_browse_model_get_busy (self->model))
    return;

  voc_browse_list_update_rows (self);
  if (self->to_top || voc_browse_model_get_search_text (self->model)[0] != '\0')
    voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_TOP);
  self->to_top = FALSE;
  text = self->kind->dup_count (g_list_model_get_n_items (G_LIST_MODEL (self->model)));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->list_view), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (self->open_first)
    open_first (self);
}

static void
flat_changed_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  voc_browse_list_show_rows (self);
  voc_browse_list_select_open (self, FALSE);
}

/* The tree follows by itself. */
static void
items_changed_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  if (!self->in_groups)
    voc_browse_list_select_open (self, FALSE);
}

static void
set_score (VocBrowseList *self,
           const char    *score)
{
  if (voc_list_column_set_id (voc_browse_model_get_column (self->model), score))
    g_object_notify (G_OBJECT (self), "score");
}

static char *
dup_order (VocBrowseList *self)
{
  if (self->model == NULL)
    return g_strdup ("relevance");

  return self->kind->dup_order (voc_browse_model_get_query (self->model));
}

/* The column that an order is by, if it is by one. */
static const VocColumn *
find_column (const char *order)
{
  g_autofree char *id = g_strdup (order != NULL ? order : "");

  if (g_str_has_suffix (id, VOC_BROWSE_LOWEST))
    id[strlen (id) - strlen (VOC_BROWSE_LOWEST)] = '\0';

  return voc_column_find (id);
}

/* Rows that are ordered by a figure show it. */
static void
show_order (VocBrowseList *self,
            const char    *before)
{
  const VocColumn *column = find_column (self->order);
  const VocColumn *old = find_column (before);
  g_autofree char *score = NULL;

  g_object_get (self, "score", &score, NULL);
  if (column != NULL)
    set_score (self, column->id);
  else if (old != NULL && g_strcmp0 (score, old->id) == 0)
    set_score (self, VOC_LIST_COLUMN_NONE);
}

/* A list in another order begins at its top. */
static void
order_changed_cb (VocBrowseList *self)
{
  g_autofree char *before = NULL;
  g_autofree char *order = dup_order (self);

  g_assert (VOC_IS_BROWSE_LIST (self));

  if (g_strcmp0 (order, self->order) == 0)
    return;

  before = g_steal_pointer (&self->order);
  self->order = g_steal_pointer (&order);
  show_order (self, before);
  self->to_top = voc_browse_model_get_busy (self->model);
  voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_TOP);
  g_object_notify (G_OBJECT (self), "order");
}

static void
search_changed_cb (VocBrowseList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  g_assert (VOC_IS_BROWSE_LIST (self));

  if (self->model != NULL)
    g_object_set (voc_browse_model_get_query (self->model), "text", stripped, NULL);
}

static void
search_activate_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  /* What was typed last may still wait for the entry's delay. */
  search_changed_cb (self);
  if (voc_browse_model_get_busy (self->model))
    self->open_first = TRUE;
  else
    open_first (self);
}

static void
stop_search_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  voc_browse_list_set_text (self, "");
}

static void
meant_cb (VocBrowseList *self)
{
  g_autofree char *meant = NULL;

  g_assert (VOC_IS_BROWSE_LIST (self));

  g_object_get (self->model, "meant", &meant, NULL);
  if (meant != NULL)
    voc_browse_list_set_text (self, meant);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  voc_browse_list_set_text (VOC_BROWSE_LIST (widget), "");
  voc_browse_list_focus_search (VOC_BROWSE_LIST (widget));
}

static void
clear_filter_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocBrowseList *self = VOC_BROWSE_LIST (widget);

  voc_query_clear_conditions (voc_browse_model_get_query (self->model));
  voc_browse_list_focus_search (self);
}

static void
filter_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocFilterDialog *dialog = voc_filter_dialog_new (VOC_BROWSE_LIST (widget)->model);

  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

static void
set_view (VocBrowseList *self,
          const char    *view)
{
  gboolean in_groups = g_strcmp0 (view, "groups") == 0;

  if (self->tree == NULL || self->in_groups == in_groups ||
      (!in_groups && g_strcmp0 (view, "list") != 0))
    return;

  self->in_groups = in_groups;
  voc_browse_list_show_rows (self);
  voc_browse_list_select_open (self, TRUE);
  g_object_notify (G_OBJECT (self), "view");
}

static void
voc_browse_list_dispose (GObject *object)
{
  VocBrowseList *self = VOC_BROWSE_LIST (object);

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->scroller);
  voc_browse_list_close_menus (self);
  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_BROWSE_LIST);

  G_OBJECT_CLASS (voc_browse_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-browse-list");
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, head);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, start);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, tabs);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, tools);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, views);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, chips);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, trail);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, selection);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, header_factory);
  gtk_widget_class_bind_template_child (widget_class, VocBrowseList, ways_on);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, meant_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static const char *
get_view (VocBrowseList *self)
{
  return self->in_groups ? "groups" : "list";
}

/* The actions ask before there is a model. */
static const char *
get_score (VocBrowseList *self)
{
  return self->model != NULL ? voc_list_column_get_id (voc_browse_model_get_column (self->model))
                             : VOC_LIST_COLUMN_NONE;
}

static void
set_order (VocBrowseList *self,
           const char    *order)
{
  self->kind->set_order (voc_browse_model_get_query (self->model), order);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocBrowseList, model, voc_browse_model_get_type,
                       .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_BOOLEAN (VocBrowseList, narrow),
  VOC_COMPUTED_STRING ("view", get_view, .set = G_CALLBACK (set_view)),
  VOC_COMPUTED_STRING ("score", get_score, .set = G_CALLBACK (set_score)),
  VOC_COMPUTED_TAKEN_STRING ("order", dup_order, .set = G_CALLBACK (set_order)),
  VOC_OWNED_OBJECT (VocBrowseList, settings),
  VOC_OWNED_OBJECT (VocBrowseList, tree),
  VOC_OWNED_OBJECT (VocBrowseList, row_factory),
  VOC_OWNED_OBJECT (VocBrowseList, tree_factory),
  VOC_OWNED_OBJECT (VocBrowseList, open),
  VOC_OWNED_OBJECT (VocBrowseList, group),
  VOC_OWNED_STRING (VocBrowseList, order),
};

static void
voc_browse_list_class_init (VocBrowseListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_browse_list_dispose;

  open_signal = g_signal_new ("open", VOC_TYPE_BROWSE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, VOC_TYPE_CONCEPT);

  g_type_ensure (VOC_TYPE_BROWSE_MODEL);
  g_type_ensure (VOC_TYPE_CONDITION_CHIPS);
  g_type_ensure (VOC_TYPE_GROUP_PATH);
  g_type_ensure (VOC_TYPE_KIND_TABS);
  bind_template (widget_class);
  voc_browse_list_bind_texts (widget_class);
  voc_browse_list_bind_keys (widget_class);
  voc_browse_list_bind_menus (widget_class);
  gtk_widget_class_install_action (widget_class, "list.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "list.clear-filter", NULL, clear_filter_action);
  gtk_widget_class_install_action (widget_class, "list.filter", NULL, filter_action);
  gtk_widget_class_install_property_action (widget_class, "list.view", "view");
  gtk_widget_class_install_property_action (widget_class, "list.score", "score");
  gtk_widget_class_install_property_action (widget_class, "list.order", "order");
}

static void
voc_browse_list_init (VocBrowseList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
  voc_group_path_stay_in_line (self->trail);
  voc_browse_list_add_menus (self);
  self->scroller = voc_list_scroller_new (self->list_view);
  self->row_factory = voc_browse_row_new_factory ();
  self->tree_factory = voc_browse_tree_new_factory ();
  /* Whoever types in the list means the search. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/* What a screen reader says for what looks different for each kind. */
static void
set_texts (VocBrowseList *self)
{
  const char *placeholder = _(self->kind->placeholder);

  g_object_set (self->search_entry, "placeholder-text", placeholder, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, placeholder, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(self->kind->list_name), -1);
}

static void
connect_model (VocBrowseList *self)
{
  VocQuery *query = voc_browse_model_get_query (self->model);

  g_signal_connect_object (self->model, "notify::count", G_CALLBACK (count_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "notify::search-text", G_CALLBACK (searched_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "notify::flat", G_CALLBACK (flat_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* After the selection itself. */
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (query, "changed", G_CALLBACK (order_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Not before it is wanted: a menu of ten entries costs as much as the rest of the tools. */
static void
create_orders_popup_cb (GtkMenuButton *button,
                        gpointer       user_data)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, user_data);
}

static void
add_sort_button (VocBrowseList *self,
                 GMenuModel    *orders)
{
  const char *title = _(self->kind->orders_title);
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON,
                                    "icon-name", "view-sort-descending-symbolic",
                                    "tooltip-text", title,
                                    NULL);

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_orders_popup_cb,
                                         g_object_ref (orders), g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  adw_wrap_box_append (self->tools, button);
}

static void
add_tools (VocBrowseList *self)
{
  g_autoptr (GMenuModel) orders = self->kind->create_orders ();
  GtkWidget *filter = gtk_button_new_with_mnemonic (_("_Filter"));

  gtk_widget_set_tooltip_text (filter, _(self->kind->filter_tooltip));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (filter), "list.filter");
  adw_wrap_box_append (self->tools, filter);
  add_sort_button (self, orders);
  voc_condition_chips_set_orders (self->chips, orders);
  self->kind->add_tools (self, self->tools);
}

void
voc_browse_list_set_kind (VocBrowseList       *self,
                          const VocBrowseKind *kind)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));
  g_return_if_fail (self->kind == NULL);

  self->kind = kind;
  self->model = voc_browse_model_new (kind);
  self->order = dup_order (self);
  set_texts (self);
  connect_model (self);
  voc_browse_list_set_up_rows (self);
  voc_kind_tabs_set_kind (self->tabs, kind->concept);
  add_tools (self);
  if (kind->create_ways_on != NULL)
    gtk_box_append (self->ways_on, kind->create_ways_on (self->model));
  if (kind->concept == VOC_CONCEPT_SKILL)
    gtk_box_append (self->head, voc_skills_note_new ());
  gtk_widget_set_visible (self->start, kind->create_start != NULL);
  gtk_widget_set_visible (self->views, self->tree != NULL);
  g_object_notify (G_OBJECT (self), "model");

  self->settings = voc_settings_dup ();
  if (self->settings != NULL && self->tree != NULL)
    {
      g_settings_bind (self->settings, "careers-view", self, "view", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (self->settings, "careers-score", self, "score", G_SETTINGS_BIND_DEFAULT);
    }
}

/* Shows another catalogue. Search and filter start afresh; what was about to be opened is not. */
void
voc_browse_list_set_contents (VocBrowseList *self,
                              VocLens       *lens,
                              GPtrArray     *concepts)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));
  g_return_if_fail (VOC_IS_LENS (lens));

  g_clear_object (&self->open);
  g_clear_object (&self->group);
  g_clear_handle_id (&self->open_id, g_source_remove);
  self->open_first = FALSE;
  voc_browse_list_set_text (self, "");
  voc_kind_tabs_set_catalogue (self->tabs, voc_lens_get_catalogue (lens));
  voc_browse_model_set_contents (self->model, lens, concepts);
  voc_browse_list_update_rows (self);
}

VocBrowseModel *
voc_browse_list_get_model (VocBrowseList *self)
{
  return self->model;
}

/* Selects its row, now and whenever the list comes to show it again. */
void
voc_browse_list_follow (VocBrowseList *self,
                        VocConcept    *concept)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));

  if (!g_set_object (&self->open, concept) && self->group == NULL)
    return;

  g_clear_object (&self->group);
  voc_browse_list_show_rows (self);
  voc_browse_list_select_open (self, TRUE);
}

/* Searches as if the person had typed text. */
void
voc_browse_list_set_text (VocBrowseList *self,
                          const char    *text)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  search_changed_cb (self);
}

/* Shows what answers to query, in its order; what was searched or filtered before goes. */
void
voc_browse_list_show_query (VocBrowseList *self,
                            VocQuery      *query)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));

  /* Words first: the entry's own change must find them searched already. */
  voc_query_assign (voc_browse_model_get_query (self->model), query);
  voc_browse_list_set_text (self, voc_query_get_text (query));
}

/* Shows the tree with that group selected. What is searched or filtered goes if it hides the
 * group. */
gboolean
voc_browse_list_show_group (VocBrowseList *self,
                            const char    *code)
{
  VocGroupNode *groups = voc_browse_model_get_groups (self->model);
  VocGroupNode *node = groups != NULL ? voc_group_node_find (groups, code) : NULL;

  g_return_val_if_fail (VOC_IS_BROWSE_LIST (self), FALSE);

  if (node == NULL)
    return FALSE;

  voc_browse_list_choose_group (self, voc_group_node_get_group (node));
  set_view (self, "groups");
  voc_browse_list_reveal_group (self);

  return TRUE;
}
