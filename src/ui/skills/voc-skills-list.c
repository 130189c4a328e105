/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skills-list.h"

#include <glib/gi18n.h>

#include "voc-list-scroller.h"
#include "voc-skill-chips.h"
#include "voc-skill-filter-button.h"
#include "voc-skill-row.h"
#include "voc-skill-tree-button.h"
#include "voc-skills-model.h"

/**
 * VocSkillsList:
 *
 * All skills with search, filters and their groups. It asks for a skill to be opened by a signal;
 * what is open is told to it, and its selection follows.
 */
struct _VocSkillsList
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  VocSkillFilterButton *filter_button;
  VocSkillTreeButton *tree_button;
  VocSkillChips *chips;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  GtkLabel *count_label;
  VocSkillsModel *model;

  VocListScroller *scroller; /* (owned) */
  VocSkill *skill;           /* (owned) (nullable): what is open */

  gboolean narrow;
  gboolean open_first; /* Enter was pressed before the search had answered */
  gboolean following;  /* the selection is being set to what is open */
  guint open_id;
};

typedef enum
{
  PROP_NARROW = 1,
} VocSkillsListProperty;

static GParamSpec *properties[PROP_NARROW + 1];
static guint open_signal;

G_DEFINE_FINAL_TYPE (VocSkillsList, voc_skills_list, ADW_TYPE_BIN)

static char *
count_text (GObject *object,
            guint    count)
{
  return g_strdup_printf (ngettext ("%'Iu skill", "%'Iu skills", count), count);
}

static char *
list_page (GObject  *object,
           guint     count,
           gboolean  busy)
{
  if (count > 0)
    return g_strdup ("list");

  return g_strdup (busy ? "wait" : "empty");
}

static char *
empty_text (GObject    *object,
            const char *problem,
            const char *search_text)
{
  g_autofree char *text = NULL;

  if (problem != NULL)
    return g_markup_escape_text (problem, -1);
  if (search_text == NULL || search_text[0] == '\0')
    return g_strdup (_("No skill of this catalogue meets all the filters."));

  text = g_markup_escape_text (search_text, -1);

  /* Translators: %s is what was searched */
  return g_strdup_printf (_("No skill that meets the filters answers to “%s”."), text);
}

static void
set_up_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, voc_skill_row_new ());
}

static void
bind_row_cb (VocSkillsList *self,
             GtkListItem   *list_item)
{
  VocSkillRow *row = VOC_SKILL_ROW (gtk_list_item_get_child (list_item));
  const char *query = voc_skill_query_get_text (voc_skills_model_get_query (self->model));
  g_autofree char *name = voc_skill_row_set_skill (row, gtk_list_item_get_item (list_item), query);

  gtk_list_item_set_accessible_label (list_item, name);
}

static void
open_position (VocSkillsList *self,
               guint          position)
{
  g_autoptr (VocSkill) skill = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (skill != NULL)
    g_signal_emit (self, open_signal, 0, skill);
}

/* The row of what is open is the selected one, if the list shows it. */
static void
select_open (VocSkillsList *self)
{
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection,
                                     voc_skills_model_get_position (self->model, self->skill));
  self->following = FALSE;

  voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_SELECTED);
}

static gboolean
open_selected_cb (gpointer user_data)
{
  VocSkillsList *self = user_data;

  self->open_id = 0;
  open_position (self, gtk_single_selection_get_selected (self->selection));

  return G_SOURCE_REMOVE;
}

/* Beside the list the page follows the selection; it waits for an idle moment, so that holding an
 * arrow key down moves through the list without drawing every page on the way. */
static void
selected_cb (VocSkillsList *self)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  g_clear_handle_id (&self->open_id, g_source_remove);
  if (!self->following && !self->narrow &&
      gtk_single_selection_get_selected_item (self->selection) != NULL)
    self->open_id = g_idle_add (open_selected_cb, self);
}

static void
activate_cb (VocSkillsList *self,
             guint          position)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  open_position (self, position);
}

static void
open_first (VocSkillsList *self)
{
  self->open_first = FALSE;
  open_position (self, 0);
}

static void
busy_changed_cb (VocSkillsList *self)
{
  const char *text;

  g_assert (VOC_IS_SKILLS_LIST (self));

  if (voc_skills_model_get_busy (self->model))
    return;

  select_open (self);
  text = voc_skill_query_get_text (voc_skills_model_get_query (self->model));
  if (text[0] != '\0')
    {
      voc_list_scroller_scroll (self->scroller, VOC_SCROLL_TO_TOP);
      gtk_accessible_announce (GTK_ACCESSIBLE (self->list_view),
                               gtk_label_get_text (self->count_label),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
  if (self->open_first)
    open_first (self);
}

static void
set_search_text (VocSkillsList *self,
                 const char    *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  VocSkillQuery *query = voc_skills_model_get_query (self->model);

  if (g_strcmp0 (stripped, voc_skill_query_get_text (query)) != 0)
    g_object_set (query, "text", stripped, NULL);
}

static void
search_changed_cb (VocSkillsList *self)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  set_search_text (self, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
search_activate_cb (VocSkillsList *self)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  /* What was typed last may still wait for the entry's delay. */
  search_changed_cb (self);

  if (voc_skills_model_get_busy (self->model))
    self->open_first = TRUE;
  else
    open_first (self);
}

static void
clear_text (VocSkillsList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  set_search_text (self, "");
}

static void
stop_search_cb (VocSkillsList *self)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  clear_text (self);
}

/* What is typed in the list arrives in the entry; the cursor goes there too, before the rows
 * change. */
static void
text_changed_cb (VocSkillsList *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_assert (VOC_IS_SKILLS_LIST (self));

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
  VocSkillsList *self = VOC_SKILLS_LIST (widget);

  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] == '\0')
    return GDK_EVENT_PROPAGATE;

  clear_text (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));

  return GDK_EVENT_STOP;
}

static void
focus_list (VocSkillsList *self)
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
search_key_pressed_cb (VocSkillsList   *self,
                       guint            keyval,
                       guint            keycode,
                       GdkModifierType  state)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down && keyval != GDK_KEY_Page_Down)
    return GDK_EVENT_PROPAGATE;

  focus_list (self);

  return GDK_EVENT_STOP;
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  voc_skills_list_clear (VOC_SKILLS_LIST (widget));
  voc_skills_list_focus_search (VOC_SKILLS_LIST (widget));
}

static void
voc_skills_list_dispose (GObject *object)
{
  VocSkillsList *self = VOC_SKILLS_LIST (object);

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_object (&self->scroller);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILLS_LIST);
  g_clear_object (&self->skill);

  G_OBJECT_CLASS (voc_skills_list_parent_class)->dispose (object);
}

static void
voc_skills_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((VocSkillsListProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, VOC_SKILLS_LIST (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skills_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocSkillsList *self = VOC_SKILLS_LIST (object);

  switch ((VocSkillsListProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skills-list.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, filter_button);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, tree_button);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, chips);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, list_view);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, selection);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, count_label);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, model);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, list_page);
  gtk_widget_class_bind_template_callback (widget_class, empty_text);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, busy_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_pressed_cb);
}

static void
voc_skills_list_class_init (VocSkillsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_skills_list_dispose;
  object_class->get_property = voc_skills_list_get_property;
  object_class->set_property = voc_skills_list_set_property;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * VocSkillsList::open:
   * @self: a list
   * @skill: what to open
   *
   * The person chose a skill.
   */
  open_signal = g_signal_new ("open", VOC_TYPE_SKILLS_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, VOC_TYPE_SKILL);

  g_type_ensure (VOC_TYPE_SKILL_CHIPS);
  g_type_ensure (VOC_TYPE_SKILL_FILTER_BUTTON);
  g_type_ensure (VOC_TYPE_SKILL_TREE_BUTTON);
  g_type_ensure (VOC_TYPE_SKILLS_MODEL);
  bind_template (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_install_action (widget_class, "skills-list.clear", NULL, clear_action);
}

static void
voc_skills_list_init (VocSkillsList *self)
{
  VocSkillQuery *query;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroller = voc_list_scroller_new (self->list_view);

  query = voc_skills_model_get_query (self->model);
  voc_skill_filter_button_set_query (self->filter_button, query);
  voc_skill_tree_button_set_query (self->tree_button, query);
  voc_skill_chips_set_query (self->chips, query);

  /* Whoever types in the list means the search. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
}

/**
 * voc_skills_list_set_catalogue:
 * @self: a list
 * @catalogue: what to list
 *
 * Shows the skills of another catalogue. Search and filters start afresh.
 */
void
voc_skills_list_set_catalogue (VocSkillsList *self,
                               VocCatalogue  *catalogue)
{
  g_return_if_fail (VOC_IS_SKILLS_LIST (self));
  g_return_if_fail (VOC_IS_CATALOGUE (catalogue));

  g_clear_handle_id (&self->open_id, g_source_remove);
  g_clear_object (&self->skill);
  self->open_first = FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  voc_skill_chips_set_catalogue (self->chips, catalogue);
  voc_skill_tree_button_set_catalogue (self->tree_button, catalogue);
  voc_skills_model_set_catalogue (self->model, catalogue);
}

/**
 * voc_skills_list_get_query:
 * @self: a list
 *
 * Returns: (transfer none): the conditions; the list follows them
 */
VocSkillQuery *
voc_skills_list_get_query (VocSkillsList *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_LIST (self), NULL);

  return voc_skills_model_get_query (self->model);
}

/**
 * voc_skills_list_clear:
 * @self: a list
 *
 * Takes away what is searched and all filters.
 */
void
voc_skills_list_clear (VocSkillsList *self)
{
  g_return_if_fail (VOC_IS_SKILLS_LIST (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  voc_skill_query_clear (voc_skills_model_get_query (self->model));
}

/**
 * voc_skills_list_follow:
 * @self: a list
 * @skill: (nullable): what is open now
 *
 * Selects the row of what is open.
 */
void
voc_skills_list_follow (VocSkillsList *self,
                        VocSkill      *skill)
{
  g_return_if_fail (VOC_IS_SKILLS_LIST (self));
  g_return_if_fail (skill == NULL || VOC_IS_SKILL (skill));

  g_set_object (&self->skill, skill);
  select_open (self);
}

/**
 * voc_skills_list_focus_search:
 * @self: a list
 *
 * Puts the cursor into the search entry.
 */
void
voc_skills_list_focus_search (VocSkillsList *self)
{
  g_return_if_fail (VOC_IS_SKILLS_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * voc_skills_list_focus_next:
 * @self: a list
 *
 * Moves the keyboard from elsewhere to the search, from the search to the rows.
 *
 * Returns: %FALSE if it was in the rows already and leaves now
 */
gboolean
voc_skills_list_focus_next (VocSkillsList *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (VOC_IS_SKILLS_LIST (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view)))
    return FALSE;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search_entry)))
    focus_list (self);
  else
    voc_skills_list_focus_search (self);

  return TRUE;
}
