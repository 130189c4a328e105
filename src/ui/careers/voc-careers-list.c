/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-list.h"

#include "voc-career-row.h"
#include "voc-careers-closures.h"
#include "voc-careers-model.h"
#include "voc-closures.h"
#include "voc-filter-dialog.h"
#include "voc-list-scroller.h"
#include "voc-query-chips.h"
#include "voc-saved-button.h"

/**
 * VocCareersList:
 *
 * All occupations with search and filter. It asks for an occupation to be opened by a signal; what
 * is open is told to it, and its selection follows.
 */
struct _VocCareersList
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  GtkLabel *count_label;
  VocCareersModel *model;
  GtkListItemFactory *header_factory; /* the list view lets go of it during a search */

  VocListScroller *scroller; /* (owned) */
  VocOccupation *occupation; /* (owned) (nullable): what is open */

  gboolean narrow;
  gboolean open_first; /* Enter was pressed before the search had answered */
  gboolean following;  /* the selection is being set to what is open */
  guint open_id;
};

typedef enum
{
  PROP_NARROW = 1,
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

static void
open_position (VocCareersList *self,
               guint           position)
{
  g_autoptr (VocCareerItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_OPEN], 0, voc_career_item_get_occupation (item));
}

static void
open_first (VocCareersList *self)
{
  self->open_first = FALSE;
  open_position (self, 0);
}

/* The row of what is open is the selected one, if the list shows it. */
static void
select_open (VocCareersList *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->occupation != NULL)
    position = voc_careers_model_get_position (self->model, self->occupation);

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;

  voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_SELECTED);
}

static gboolean
open_selected_cb (gpointer user_data)
{
  VocCareersList *self = user_data;

  self->open_id = 0;
  open_position (self, gtk_single_selection_get_selected (self->selection));

  return G_SOURCE_REMOVE;
}

/* Beside the list the page follows the selection; it waits for an idle moment, so that holding an
 * arrow key down moves through the list without drawing every page on the way. */
static void
selected_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (!self->following && !self->narrow &&
      gtk_single_selection_get_selected_item (self->selection) != NULL)
    self->open_id = g_idle_add (open_selected_cb, self);
}

static void
activate_cb (VocCareersList *self,
             guint           position)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  open_position (self, position);
}

static void
shown_changed_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  select_open (self);
}

static void
busy_changed_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  if (voc_careers_model_get_busy (self->model))
    return;

  select_open (self);
  if (voc_careers_model_get_flat (self->model))
    voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_TOP);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->list_view), gtk_label_get_text (self->count_label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (self->open_first)
    open_first (self);
}

static void
meant_cb (VocCareersList *self)
{
  g_autofree char *meant = NULL;

  g_assert (VOC_IS_CAREERS_LIST (self));

  g_object_get (self->model, "meant", &meant, NULL);
  if (meant != NULL)
    voc_careers_list_search (self, meant);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* Words first: the entry's own change must find them searched already. */
static void
saved_open_cb (VocCareersList     *self,
               VocOccupationQuery *query)
{
  const char *text = voc_occupation_query_get_text (query);

  g_assert (VOC_IS_CAREERS_LIST (self));

  voc_careers_model_set_query (self->model, query);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text != NULL ? text : "");
}

static void
search_changed_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  voc_careers_model_set_search_text (self->model,
                                     gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
search_activate_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  /* What was typed last may still wait for the entry's delay. */
  search_changed_cb (self);

  if (voc_careers_model_get_busy (self->model))
    self->open_first = TRUE;
  else
    open_first (self);
}

static void
stop_search_cb (VocCareersList *self)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  voc_careers_list_search (self, "");
}

/* What is typed in the list arrives in the entry; the cursor goes there too, before the rows
 * change. */
static void
text_changed_cb (VocCareersList *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_assert (VOC_IS_CAREERS_LIST (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view)))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
      gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
    }
}

/* Escape from anywhere in the list; with nothing to clear it is left to whatever is around. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  VocCareersList *self = VOC_CAREERS_LIST (widget);

  if (voc_careers_model_get_search_text (self->model)[0] == '\0')
    return GDK_EVENT_PROPAGATE;

  voc_careers_list_search (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));

  return GDK_EVENT_STOP;
}

static void
focus_list (VocCareersList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  GtkListScrollFlags flags = GTK_LIST_SCROLL_FOCUS;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return;

  if (position == GTK_INVALID_LIST_POSITION)
    {
      position = 0;
      flags |= GTK_LIST_SCROLL_SELECT;
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  gtk_list_view_scroll_to (self->list_view, position, flags, NULL);
}

static gboolean
search_key_pressed_cb (VocCareersList *self,
                       guint           keyval,
                       guint           keycode,
                       GdkModifierType state)
{
  g_assert (VOC_IS_CAREERS_LIST (self));

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down && keyval != GDK_KEY_Page_Down)
    return GDK_EVENT_PROPAGATE;

  focus_list (self);

  return GDK_EVENT_STOP;
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocCareersList *self = VOC_CAREERS_LIST (widget);

  voc_careers_list_search (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
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
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
voc_careers_list_dispose (GObject *object)
{
  VocCareersList *self = VOC_CAREERS_LIST (object);

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_object (&self->scroller);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CAREERS_LIST);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_careers_list_parent_class)->dispose (object);
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
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, selection);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, count_label);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, model);
  gtk_widget_class_bind_template_child (widget_class, VocCareersList, header_factory);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, busy_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, meant_cb);
  gtk_widget_class_bind_template_callback (widget_class, saved_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_pressed_cb);
  voc_closures_bind (widget_class);
  voc_careers_closures_bind (widget_class);
}

static void
voc_careers_list_class_init (VocCareersListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_careers_list_dispose;
  object_class->get_property = voc_careers_list_get_property;
  object_class->set_property = voc_careers_list_set_property;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags | G_PARAM_READWRITE);
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

  g_type_ensure (VOC_TYPE_CAREERS_MODEL);
  g_type_ensure (VOC_TYPE_CAREER_ROW);
  g_type_ensure (VOC_TYPE_QUERY_CHIPS);
  g_type_ensure (VOC_TYPE_SAVED_BUTTON);
  bind_template (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_install_action (widget_class, "careers.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "careers.clear-filter", NULL, clear_filter_action);
  gtk_widget_class_install_action (widget_class, "careers.filter", NULL, filter_action);
}

static void
voc_careers_list_init (VocCareersList *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GPropertyAction) order = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroller = voc_list_scroller_new (self->list_view);
  order = g_property_action_new ("order", voc_careers_model_get_query (self->model), "sort");
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (order));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "list", G_ACTION_GROUP (actions));

  /* Whoever types in the list means the search. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/**
 * voc_careers_list_set_contents:
 * @self: a list
 * @catalogue: what to search in
 * @occupations: (element-type VocOccupation): its occupations, by label
 *
 * Shows another catalogue. Search and filter start afresh.
 */
void
voc_careers_list_set_contents (VocCareersList *self,
                               VocCatalogue   *catalogue,
                               GPtrArray      *occupations)
{
  g_return_if_fail (VOC_IS_CAREERS_LIST (self));
  g_return_if_fail (VOC_IS_CATALOGUE (catalogue));

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_object (&self->occupation);
  self->open_first = FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  voc_careers_model_set_contents (self->model, catalogue, occupations);

  select_open (self);
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

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (g_set_object (&self->occupation, occupation))
    select_open (self);
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

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  voc_careers_model_set_search_text (self->model, text);
}

/**
 * voc_careers_list_show_group:
 * @self: a list
 * @code: the code of an ISCO-08 group
 *
 * Shows that group and nothing else.
 *
 * Returns: whether the catalogue has occupations in that group
 */
gboolean
voc_careers_list_show_group (VocCareersList *self,
                             const char     *code)
{
  VocIscoNode *groups;
  VocIscoNode *node;

  g_return_val_if_fail (VOC_IS_CAREERS_LIST (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  groups = voc_careers_model_get_groups (self->model);
  node = groups != NULL ? voc_isco_node_find (groups, code) : NULL;
  if (node == NULL)
    return FALSE;

  voc_careers_model_clear_conditions (self->model);
  voc_careers_list_search (self, "");
  voc_careers_model_set_group (self->model, voc_isco_node_get_group (node));

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

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
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
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (VOC_IS_CAREERS_LIST (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view)))
    return FALSE;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_entry)))
    focus_list (self);
  else
    voc_careers_list_focus_search (self);

  return TRUE;
}
