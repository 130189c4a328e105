/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-list-pane-private.h"

#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-entry-limit.h"

typedef enum
{
  PROP_BESIDE = 1,
  PROP_TOOLS,
  PROP_EXTRA,
  PROP_EMPTY,
  PROP_PLACEHOLDER,
  PROP_LIST_NAME,
  PROP_SEARCHED,
  PROP_MEANT,
  PROP_COUNT,
  PROP_OF_SKILLS,
  PROP_NARROW,
  PROP_BUSY,
  N_PROPS,
} VocListPaneProperty;

enum
{
  SIGNAL_SEARCH,
  SIGNAL_ANSWERED,
  SIGNAL_OPEN,
  SIGNAL_OPEN_FIRST,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (VocListPane, voc_list_pane, ADW_TYPE_BIN)

static char *
list_page (GObject    *object,
           guint       count,
           gboolean    busy,
           const char *searched)
{
  if (count > 0)
    return g_strdup ("list");

  return g_strdup (busy && !voc_closure_has_text (NULL, searched) ? "wait" : "empty");
}

static char *
meant_text (GObject    *object,
            const char *meant)
{
  /* Translators: %s is what a person probably meant who made a typing error */
  return meant != NULL ? g_strdup_printf (_("Did you mean “%s”?"), meant) : NULL;
}

static void
open_position (VocListPane *self,
               guint        position,
               gboolean     activated)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_OPEN], 0, item, activated);
}

static void
open_first (VocListPane *self)
{
  self->open_first = FALSE;
  g_clear_handle_id (&self->open_id, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_OPEN_FIRST], 0);
}

static gboolean
open_selected_cb (gpointer user_data)
{
  VocListPane *self = user_data;

  self->open_id = 0;
  open_position (self, gtk_single_selection_get_selected (self->selection), FALSE);

  return G_SOURCE_REMOVE;
}

/* Beside the list the page follows the selection; it waits for an idle moment, so that holding an
 * arrow key down moves through the list without drawing every page on the way. */
static void
selected_cb (VocListPane *self)
{
  g_assert (VOC_IS_LIST_PANE (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (!self->following && !self->narrow &&
      gtk_single_selection_get_selected_item (self->selection) != NULL)
    self->open_id = g_idle_add (open_selected_cb, self);
}

static void
activate_cb (VocListPane *self,
             guint        position)
{
  g_assert (VOC_IS_LIST_PANE (self));

  open_position (self, position, TRUE);
}

static void
announce (VocListPane *self)
{
  g_autofree char *text = NULL;

  text = g_strdup_printf (self->of_skills
                            ? ngettext ("%'Iu skill", "%'Iu skills", self->count)
                            : ngettext ("%'Iu occupation", "%'Iu occupations", self->count),
                          self->count);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->list_view), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_busy (VocListPane *self,
          gboolean     busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
  if (busy)
    return;

  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
  if (voc_closure_has_text (NULL, self->searched))
    voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_TOP);
  announce (self);
  if (self->open_first)
    open_first (self);
}

static void
search_changed_cb (VocListPane *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  g_assert (VOC_IS_LIST_PANE (self));

  g_signal_emit (self, signals[SIGNAL_SEARCH], 0, stripped);
}

static void
search_activate_cb (VocListPane *self)
{
  g_assert (VOC_IS_LIST_PANE (self));

  /* What was typed last may still wait for the entry's delay. */
  search_changed_cb (self);

  if (self->busy)
    self->open_first = TRUE;
  else
    open_first (self);
}

static void
stop_search_cb (VocListPane *self)
{
  g_assert (VOC_IS_LIST_PANE (self));

  voc_list_pane_set_text (self, "");
}

static void
meant_cb (VocListPane *self)
{
  g_autofree char *meant = g_strdup (self->meant);

  g_assert (VOC_IS_LIST_PANE (self));

  if (meant != NULL)
    voc_list_pane_set_text (self, meant);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
set_name (gpointer    widget,
          const char *name)
{
  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

static void
voc_list_pane_dispose (GObject *object)
{
  VocListPane *self = VOC_LIST_PANE (object);

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_object (&self->scroller);
  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_LIST_PANE);
  for (gsize i = 0; i < N_SLOTS; i++)
    g_clear_object (&self->slots[i]);

  G_OBJECT_CLASS (voc_list_pane_parent_class)->dispose (object);
}

static void
voc_list_pane_finalize (GObject *object)
{
  VocListPane *self = VOC_LIST_PANE (object);

  g_clear_pointer (&self->placeholder, g_free);
  g_clear_pointer (&self->list_name, g_free);
  g_clear_pointer (&self->searched, g_free);
  g_clear_pointer (&self->meant, g_free);

  G_OBJECT_CLASS (voc_list_pane_parent_class)->finalize (object);
}

static void
voc_list_pane_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocListPane *self = VOC_LIST_PANE (object);

  switch ((VocListPaneProperty) prop_id)
    {
    case PROP_BESIDE:
    case PROP_TOOLS:
    case PROP_EXTRA:
    case PROP_EMPTY:
      g_value_set_object (value, self->slots[prop_id - PROP_BESIDE]);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_LIST_NAME:
      g_value_set_string (value, self->list_name);
      break;
    case PROP_SEARCHED:
      g_value_set_string (value, self->searched);
      break;
    case PROP_MEANT:
      g_value_set_string (value, self->meant);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;
    case PROP_OF_SKILLS:
      g_value_set_boolean (value, self->of_skills);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_list_pane_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VocListPane *self = VOC_LIST_PANE (object);

  switch ((VocListPaneProperty) prop_id)
    {
    case PROP_BESIDE:
    case PROP_TOOLS:
    case PROP_EXTRA:
    case PROP_EMPTY:
      g_set_object (&self->slots[prop_id - PROP_BESIDE], g_value_get_object (value));
      break;
    case PROP_PLACEHOLDER:
      g_set_str (&self->placeholder, g_value_get_string (value));
      set_name (self->search_entry, self->placeholder);
      break;
    case PROP_LIST_NAME:
      g_set_str (&self->list_name, g_value_get_string (value));
      set_name (self->list_view, self->list_name);
      break;
    case PROP_SEARCHED:
      g_set_str (&self->searched, g_value_get_string (value));
      voc_kind_tabs_set_text (self->tabs, self->searched);
      break;
    case PROP_MEANT:
      g_set_str (&self->meant, g_value_get_string (value));
      break;
    case PROP_COUNT:
      self->count = g_value_get_uint (value);
      voc_kind_tabs_set_count (self->tabs, self->count);
      break;
    case PROP_OF_SKILLS:
      self->of_skills = g_value_get_boolean (value);
      voc_kind_tabs_set_kind (self->tabs,
                              self->of_skills ? VOC_CONCEPT_SKILL : VOC_CONCEPT_OCCUPATION);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    case PROP_BUSY:
      set_busy (self, g_value_get_boolean (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_BESIDE] = g_param_spec_object ("beside", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_TOOLS] = g_param_spec_object ("tools", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_EXTRA] = g_param_spec_object ("extra", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_EMPTY] = g_param_spec_object ("empty", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  properties[PROP_LIST_NAME] = g_param_spec_string ("list-name", NULL, NULL, NULL, flags);
  properties[PROP_SEARCHED] = g_param_spec_string ("searched", NULL, NULL, NULL, flags);
  properties[PROP_MEANT] = g_param_spec_string ("meant", NULL, NULL, NULL, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_OF_SKILLS] = g_param_spec_boolean ("of-skills", NULL, NULL, FALSE, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (void)
{
  /**
   * VocListPane::search:
   * @self: a pane
   * @text: what the person typed, without spaces around it
   */
  signals[SIGNAL_SEARCH] = g_signal_new ("search", VOC_TYPE_LIST_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * VocListPane::answered:
   * @self: a pane
   *
   * The rows are new; now is the time to select what is open.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", VOC_TYPE_LIST_PANE, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * VocListPane::open:
   * @self: a pane
   * @item: an item of its model
   * @activated: whether the row was chosen, or the selection only came to it
   */
  signals[SIGNAL_OPEN] = g_signal_new ("open", VOC_TYPE_LIST_PANE, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 2, G_TYPE_OBJECT, G_TYPE_BOOLEAN);

  /**
   * VocListPane::open-first:
   * @self: a pane
   *
   * Enter was pressed in the entry.
   */
  signals[SIGNAL_OPEN_FIRST] = g_signal_new ("open-first", VOC_TYPE_LIST_PANE, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-list-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, VocListPane, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocListPane, tabs);
  gtk_widget_class_bind_template_child (widget_class, VocListPane, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocListPane, selection);
  gtk_widget_class_bind_template_callback (widget_class, list_page);
  gtk_widget_class_bind_template_callback (widget_class, meant_text);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, meant_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  voc_closures_bind (widget_class);
}

static void
voc_list_pane_class_init (VocListPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_list_pane_dispose;
  object_class->finalize = voc_list_pane_finalize;
  object_class->get_property = voc_list_pane_get_property;
  object_class->set_property = voc_list_pane_set_property;
  install_properties (object_class);
  install_signals ();

  g_type_ensure (VOC_TYPE_KIND_TABS);
  bind_template (widget_class);
  voc_list_pane_bind_keys (widget_class);
}

static void
voc_list_pane_init (VocListPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
  self->scroller = voc_list_scroller_new (self->list_view);

  /* Whoever types in the list means the search. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/**
 * voc_list_pane_set_catalogue:
 * @self: a pane
 * @catalogue: (nullable): what is searched in
 */
void
voc_list_pane_set_catalogue (VocListPane  *self,
                             VocCatalogue *catalogue)
{
  g_return_if_fail (VOC_IS_LIST_PANE (self));

  voc_kind_tabs_set_catalogue (self->tabs, catalogue);
}

/**
 * voc_list_pane_set_rows:
 * @self: a pane
 * @model: what to show
 * @factory: makes the rows
 * @header_factory: (nullable): makes the headers of sections
 */
void
voc_list_pane_set_rows (VocListPane        *self,
                        GListModel         *model,
                        GtkListItemFactory *factory,
                        GtkListItemFactory *header_factory)
{
  g_return_if_fail (VOC_IS_LIST_PANE (self));
  g_return_if_fail (G_IS_LIST_MODEL (model));

  voc_list_scroller_set_rows (self->scroller, model, factory, header_factory);
}

/**
 * voc_list_pane_get_list_view:
 * @self: a pane
 *
 * Returns: (transfer none): the rows
 */
GtkListView *
voc_list_pane_get_list_view (VocListPane *self)
{
  g_return_val_if_fail (VOC_IS_LIST_PANE (self), NULL);

  return self->list_view;
}

/**
 * voc_list_pane_select:
 * @self: a pane
 * @position: the row of what is open, or %GTK_INVALID_LIST_POSITION
 * @scroll: where to go
 *
 * Selects a row without opening it.
 */
void
voc_list_pane_select (VocListPane *self,
                      guint        position,
                      VocScroll    scroll)
{
  g_return_if_fail (VOC_IS_LIST_PANE (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;

  voc_list_scroller_scroll (self->scroller, scroll);
}

/**
 * voc_list_pane_stop:
 * @self: a pane
 *
 * Nothing that was about to be opened is opened any more, and nothing is searched.
 */
void
voc_list_pane_stop (VocListPane *self)
{
  g_return_if_fail (VOC_IS_LIST_PANE (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  self->open_first = FALSE;
  voc_list_pane_set_text (self, "");
}

/**
 * voc_list_pane_set_text:
 * @self: a pane
 * @text: what to search, empty for nothing
 *
 * Searches as if the person had typed @text.
 */
void
voc_list_pane_set_text (VocListPane *self,
                        const char  *text)
{
  g_return_if_fail (VOC_IS_LIST_PANE (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  search_changed_cb (self);
}
