/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-list.h"

#include "voc-career-row.h"
#include "voc-careers-closures.h"
#include "voc-careers-model.h"
#include "voc-careers-rows.h"
#include "voc-closures.h"
#include "voc-filter-dialog.h"
#include "voc-group-trail.h"
#include "voc-list-pane.h"
#include "voc-query-chips.h"
#include "voc-saved-button.h"
#include "voc-score-menu.h"
#include "voc-settings.h"

/**
 * VocCareersList:
 *
 * All occupations with search and filter, as a list or as the tree of ISCO-08. It asks for an
 * occupation to be opened by a signal; what is open is told to it, and its selection follows.
 */
struct _VocCareersList
{
  AdwBin parent_instance;

  VocListPane *pane;
  VocCareersModel *model;
  VocGroupTrail *trail;
  GMenu *sort_menu;
  GtkListItemFactory *row_factory;
  GtkListItemFactory *header_factory;

  VocCareersRows *rows; /* (owned) */
  GSettings *settings;  /* (owned) (nullable) */
  char *view;           /* (owned): "list" or "groups" */

  gboolean narrow;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_VIEW,
  PROP_SCORE,
  PROP_ORDER,
  N_PROPS,
} VocCareersListProperty;

typedef enum
{
  SIGNAL_OPEN,
  N_SIGNALS,
} VocCareersListSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (VocCareersList, voc_careers_list, ADW_TYPE_BIN)

static gboolean
has_no_text (GObject    *object,
             const char *text)
{
  return !voc_closure_has_text (object, text);
}

static void
shown_changed_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  if (self->rows != NULL)
    voc_careers_rows_show (self->rows);
}

static void
answered_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  voc_careers_rows_refresh (self->rows);
}

static void
open_item (VocCareersList *self,
           VocCareerItem  *item)
{
  voc_careers_rows_leave_group (self->rows);
  g_signal_emit (self, signals[SIGNAL_OPEN], 0, voc_career_item_get_occupation (item));
  voc_careers_rows_show_trail (self->rows);
}

static void
open_row (VocCareersList *self,
          GtkTreeListRow *row,
          gboolean        activated)
{
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

  if (VOC_IS_CAREER_ITEM (item))
    {
      open_item (self, VOC_CAREER_ITEM (item));
      return;
    }

  voc_careers_rows_choose_group (self->rows, voc_group_node_get_group (VOC_GROUP_NODE (item)));
  if (activated)
    gtk_tree_list_row_set_expanded (row, !gtk_tree_list_row_get_expanded (row));
}

static void
open_cb (VocCareersList *self,
         GObject        *item,
         gboolean        activated)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  if (GTK_IS_TREE_LIST_ROW (item))
    open_row (self, GTK_TREE_LIST_ROW (item), activated);
  else
    open_item (self, VOC_CAREER_ITEM (item));
}

/* The best answer, wherever in the tree it is. */
static void
open_first_cb (VocCareersList *self)
{
  g_autoptr (VocCareerItem) item = NULL;

  g_assert (VOC_IS_CAREERS_LIST (self));

  item = g_list_model_get_item (voc_careers_model_get_items (self->model), 0);
  if (item != NULL)
    open_item (self, item);
}

static void
search_cb (VocCareersList *self,
           const char     *text)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  voc_careers_model_set_search_text (self->model, text);
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocCareersList *self = VOC_CAREERS_LIST (widget);

  voc_list_pane_set_text (self->pane, "");
  voc_list_pane_focus_search (self->pane);
}

static void
filter_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adw_dialog_present (ADW_DIALOG (voc_filter_dialog_new (VOC_CAREERS_LIST (widget)->model)),
                      widget);
}

static void
clear_filter_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocCareersList *self = VOC_CAREERS_LIST (widget);

  voc_careers_model_clear_conditions (self->model);
  voc_list_pane_focus_search (self->pane);
}

static void
set_view (VocCareersList *self,
          const char     *view)
{
  if ((g_strcmp0 (view, "list") != 0 && g_strcmp0 (view, "groups") != 0) ||
      !g_set_str (&self->view, view))
    return;

  voc_careers_rows_set_in_groups (self->rows, g_str_equal (view, "groups"));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
set_score (VocCareersList *self,
           const char     *score)
{
  if (voc_list_column_set_id (voc_careers_model_get_column (self->model), score))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}

static void
order_changed_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

static void
voc_careers_list_dispose (GObject *object)
{
  VocCareersList *self = VOC_CAREERS_LIST (object);

  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CAREERS_LIST);
  g_clear_object (&self->settings);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (voc_careers_list_parent_class)->dispose (object);
}

static void
voc_careers_list_finalize (GObject *object)
{
  VocCareersList *self = VOC_CAREERS_LIST (object);

  g_clear_pointer (&self->view, g_free);

  G_OBJECT_CLASS (voc_careers_list_parent_class)->finalize (object);
}

static void
voc_careers_list_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocCareersList *self = VOC_CAREERS_LIST (object);

  switch ((VocCareersListProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_VIEW:
      g_value_set_string (value, self->view);
      break;

    /* The actions ask before the template is made. */
    case PROP_SCORE:
      g_value_set_string (value, self->model != NULL
                                   ? voc_list_column_get_id (
                                       voc_careers_model_get_column (self->model))
                                   : VOC_LIST_COLUMN_NONE);
      break;

    case PROP_ORDER:
      g_value_take_string (value,
                           self->model != NULL
                             ? voc_careers_order_dup (voc_careers_model_get_query (self->model))
                             : g_strdup ("relevance"));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_careers_list_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VocCareersList *self = VOC_CAREERS_LIST (object);

  switch ((VocCareersListProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_VIEW:
      set_view (self, g_value_get_string (value));
      break;

    case PROP_SCORE:
      set_score (self, g_value_get_string (value));
      break;

    case PROP_ORDER:
      voc_careers_order_set (voc_careers_model_get_query (self->model), g_value_get_string (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-careers-list.ui");
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, pane);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, model);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, trail);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, sort_menu);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, row_factory);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, header_factory);
  gtk_widget_class_bind_template_callback (widget_class, has_no_text);
  gtk_widget_class_bind_template_callback (widget_class, shown_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, voc_careers_list_show_query);
  voc_closures_bind (widget_class);
  voc_careers_closures_bind (widget_class);
}

static void
voc_careers_list_class_init (VocCareersListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_careers_list_dispose;
  object_class->finalize = voc_careers_list_finalize;
  object_class->get_property = voc_careers_list_get_property;
  object_class->set_property = voc_careers_list_set_property;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "list", flags);
  properties[PROP_SCORE] =
    g_param_spec_string ("score", NULL, NULL, VOC_LIST_COLUMN_NONE, flags);
  properties[PROP_ORDER] = g_param_spec_string ("order", NULL, NULL, "relevance", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * VocCareersList::open:
   * @self: a list
   * @occupation: what to open
   *
   * The person chose an occupation.
   */
  signals[SIGNAL_OPEN] = g_signal_new ("open", VOC_TYPE_CAREERS_LIST, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, VOC_TYPE_OCCUPATION);

  g_type_ensure (VOC_TYPE_LIST_PANE);
  g_type_ensure (VOC_TYPE_CAREERS_MODEL);
  g_type_ensure (VOC_TYPE_CAREER_ROW);
  g_type_ensure (VOC_TYPE_GROUP_TRAIL);
  g_type_ensure (VOC_TYPE_QUERY_CHIPS);
  g_type_ensure (VOC_TYPE_SAVED_BUTTON);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "careers.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "careers.clear-filter", NULL, clear_filter_action);
  gtk_widget_class_install_action (widget_class, "careers.filter", NULL, filter_action);
  gtk_widget_class_install_property_action (widget_class, "careers.view", "view");
  gtk_widget_class_install_property_action (widget_class, "careers.score", "score");
  gtk_widget_class_install_property_action (widget_class, "careers.order", "order");
}

static void
voc_careers_list_init (VocCareersList *self)
{
  VocOccupationQuery *query;
  GListModel *items;

  self->view = g_strdup ("list");
  gtk_widget_init_template (GTK_WIDGET (self));

  items = voc_careers_model_get_items (self->model);
  g_object_bind_property (items, "n-items", self->pane, "count", G_BINDING_SYNC_CREATE);
  self->rows = voc_careers_rows_new (self->pane, self->model, self->trail, self->row_factory,
                                     self->header_factory);

  query = voc_careers_model_get_query (self->model);
  g_signal_connect_object (query, "notify::sort", G_CALLBACK (order_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (query, "notify::ascending", G_CALLBACK (order_changed_cb), self,
                           G_CONNECT_SWAPPED);
  voc_score_menu_fill (self->sort_menu);

  self->settings = voc_settings_dup ();
  if (self->settings != NULL)
    {
      g_settings_bind (self->settings, "careers-view", self, "view", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (self->settings, "careers-score", self, "score", G_SETTINGS_BIND_DEFAULT);
    }
}

/**
 * voc_careers_list_set_contents:
 * @self: a list
 * @lens: what to search in, and what to look through at it
 * @occupations: (element-type VocOccupation): the occupations of its catalogue, by label
 *
 * Shows another catalogue. Search and filter start afresh.
 */
void
voc_careers_list_set_contents (VocCareersList *self,
                               VocLens        *lens,
                               GPtrArray      *occupations)
{
  g_return_if_fail (VOC_IS_CAREERS_LIST (self));
  g_return_if_fail (VOC_IS_LENS (lens));

  voc_careers_rows_forget (self->rows);
  voc_list_pane_stop (self->pane);
  voc_list_pane_set_catalogue (self->pane, voc_lens_get_catalogue (lens));
  voc_careers_model_set_contents (self->model, lens, occupations);
  voc_careers_rows_refresh (self->rows);
}

/**
 * voc_careers_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): what it shows; %NULL while the list is being made
 */
VocCareersModel *
voc_careers_list_get_model (VocCareersList *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_LIST (self), NULL);

  return self->model;
}

/**
 * voc_careers_list_follow:
 * @self: a list
 * @occupation: (nullable): what is open
 *
 * Selects the row of @occupation, now and whenever the list comes to show it again.
 */
void
voc_careers_list_follow (VocCareersList *self,
                         VocOccupation  *occupation)
{
  g_return_if_fail (VOC_IS_CAREERS_LIST (self));

  voc_careers_rows_follow (self->rows, occupation);
}

/**
 * voc_careers_list_search:
 * @self: a list
 * @text: what to search, empty for nothing
 *
 * Searches as if the person had typed @text.
 */
void
voc_careers_list_search (VocCareersList *self,
                         const char     *text)
{
  g_return_if_fail (VOC_IS_CAREERS_LIST (self));
  g_return_if_fail (text != NULL);

  voc_list_pane_set_text (self->pane, text);
}

/**
 * voc_careers_list_show_query:
 * @self: a list
 * @query: what to show
 *
 * Shows what answers to @query, in its order; what was searched or filtered before goes.
 */
void
voc_careers_list_show_query (VocCareersList     *self,
                             VocOccupationQuery *query)
{
  const char *text;

  g_return_if_fail (VOC_IS_CAREERS_LIST (self));
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (query));

  /* Words first: the entry's own change must find them searched already. */
  text = voc_occupation_query_get_text (query);
  voc_careers_model_set_query (self->model, query);
  voc_list_pane_set_text (self->pane, text != NULL ? text : "");
}

/**
 * voc_careers_list_show_group:
 * @self: a list
 * @code: the code of an ISCO-08 group
 *
 * Shows the tree with that group selected. What is searched or filtered goes if it hides the group.
 *
 * Returns: whether the catalogue has occupations in that group
 */
gboolean
voc_careers_list_show_group (VocCareersList *self,
                             const char     *code)
{
  VocGroupNode *groups;
  VocGroupNode *node;

  g_return_val_if_fail (VOC_IS_CAREERS_LIST (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  groups = voc_careers_model_get_groups (self->model);
  node = groups != NULL ? voc_group_node_find (groups, code) : NULL;
  if (node == NULL)
    return FALSE;

  voc_careers_rows_choose_group (self->rows, voc_group_node_get_group (node));
  set_view (self, "groups");
  voc_careers_rows_reveal_group (self->rows);

  return TRUE;
}

/**
 * voc_careers_list_focus_search:
 * @self: a list
 *
 * Puts the cursor into the search entry.
 */
void
voc_careers_list_focus_search (VocCareersList *self)
{
  g_return_if_fail (VOC_IS_CAREERS_LIST (self));

  voc_list_pane_focus_search (self->pane);
}

/**
 * voc_careers_list_focus_next:
 * @self: a list
 *
 * Moves the keyboard from elsewhere to the search, from the search to the rows.
 *
 * Returns: %FALSE if it was in the rows already and leaves now
 */
gboolean
voc_careers_list_focus_next (VocCareersList *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_LIST (self), FALSE);

  return voc_list_pane_focus_next (self->pane);
}
