/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skills-list.h"

#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-list-pane.h"
#include "voc-skill-chips.h"
#include "voc-skill-filter-button.h"
#include "voc-skill-row.h"
#include "voc-skill-tree-button.h"
#include "voc-skills-model.h"
#include "voc-text.h"

/**
 * VocSkillsList:
 *
 * All skills with search, filters and their groups. It asks for a skill to be opened by a signal;
 * what is open is told to it, and its selection follows.
 */
struct _VocSkillsList
{
  AdwBin parent_instance;

  VocListPane *pane;
  VocSkillFilterButton *filter_button;
  VocSkillTreeButton *tree_button;
  VocSkillChips *chips;
  GtkListItemFactory *row_factory;
  VocSkillsModel *model;

  GHashTable *bound; /* (owned) (element-type GtkListItem): borrows those that show a skill */
  VocSkill *skill;   /* (owned) (nullable): what is open */
  gboolean narrow;
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

static gboolean
has_no_text (GObject    *object,
             const char *text)
{
  return !voc_closure_has_text (object, text);
}

static char *
empty_title (GObject    *object,
             const char *problem)
{
  return g_strdup (problem != NULL ? _("The Catalogue Cannot Be Read") : _("No Skill Found"));
}

static char *
empty_icon (GObject    *object,
            const char *problem)
{
  return g_strdup (problem != NULL ? "dialog-warning-symbolic" : "edit-find-symbolic");
}

static char *
empty_text (GObject    *object,
            const char *search_text,
            gboolean    narrowed,
            const char *problem)
{
  g_autofree char *quoted = voc_text_dup_quoted (search_text != NULL ? search_text : "");
  g_autofree char *text = g_markup_escape_text (quoted, -1);

  if (problem != NULL)
    return g_markup_escape_text (problem, -1);
  if (text[0] != '\0' && narrowed)
    /* Translators: %s is what was searched */
    return g_strdup_printf (_("No skill that meets the filters answers to “%s”."), text);
  if (text[0] != '\0')
    return g_strdup_printf (_("No name and no description in this catalogue answers to “%s”."),
                            text);

  return g_strdup (_("No skill of this catalogue meets all the filters."));
}

static void
set_up_row_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, voc_skill_row_new ());
}

static void
fill_row (VocSkillsList *self,
          GtkListItem   *list_item)
{
  VocSkillRow *row = VOC_SKILL_ROW (gtk_list_item_get_child (list_item));
  VocSkill *skill = gtk_list_item_get_item (list_item);
  g_autofree char *name = NULL;

  name = voc_skill_row_set_skill (row, skill, voc_skills_model_get_hit_text (self->model, skill),
                                  voc_skills_model_get_matched (self->model, skill));
  gtk_list_item_set_accessible_label (list_item, name);
}

static void
bind_row_cb (VocSkillsList *self,
             GtkListItem   *list_item)
{
  g_hash_table_add (self->bound, list_item);
  fill_row (self, list_item);
}

static void
unbind_row_cb (VocSkillsList *self,
               GtkListItem   *list_item)
{
  if (self->bound != NULL)
    g_hash_table_remove (self->bound, list_item);
}

/* The list keeps the row of a skill that stays, but what matched is another name now. */
static void
fill_rows (VocSkillsList *self)
{
  GHashTableIter iter;
  gpointer list_item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &list_item, NULL))
    fill_row (self, list_item);
}

/* The row of what is open is the selected one, if the list shows it. */
static void
select_open (VocSkillsList *self)
{
  voc_list_pane_select (self->pane, voc_skills_model_get_position (self->model, self->skill),
                        VOC_SCROLL_TO_SELECTED);
}

static void
skills_changed_cb (VocSkillsList *self)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  fill_rows (self);
  select_open (self);
}

static void
open_cb (VocSkillsList *self,
         VocSkill      *skill,
         gboolean       activated)
{
  g_assert (VOC_IS_SKILLS_LIST (self));

  g_signal_emit (self, open_signal, 0, skill);
}

static void
open_first_cb (VocSkillsList *self)
{
  g_autoptr (VocSkill) skill = NULL;

  g_assert (VOC_IS_SKILLS_LIST (self));

  skill = g_list_model_get_item (G_LIST_MODEL (self->model), 0);
  if (skill != NULL)
    g_signal_emit (self, open_signal, 0, skill);
}

static void
search_cb (VocSkillsList *self,
           const char    *text)
{
  VocSkillQuery *query = voc_skills_model_get_query (self->model);

  g_assert (VOC_IS_SKILLS_LIST (self));

  if (g_strcmp0 (text, voc_skill_query_get_text (query)) != 0)
    g_object_set (query, "text", text, NULL);
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocSkillsList *self = VOC_SKILLS_LIST (widget);

  voc_list_pane_set_text (self->pane, "");
  voc_list_pane_focus_search (self->pane);
}

static void
clear_filter_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocSkillsList *self = VOC_SKILLS_LIST (widget);
  g_autofree char *text =
    g_strdup (voc_skill_query_get_text (voc_skills_model_get_query (self->model)));

  voc_skills_list_search (self, text);
  voc_list_pane_focus_search (self->pane);
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

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILLS_LIST);
  g_clear_pointer (&self->bound, g_hash_table_unref);
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
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, pane);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, filter_button);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, tree_button);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, chips);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, row_factory);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsList, model);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, has_no_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_title);
  gtk_widget_class_bind_template_callback (widget_class, empty_icon);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  voc_closures_bind (widget_class);
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

  g_type_ensure (VOC_TYPE_LIST_PANE);
  g_type_ensure (VOC_TYPE_SKILL_CHIPS);
  g_type_ensure (VOC_TYPE_SKILL_FILTER_BUTTON);
  g_type_ensure (VOC_TYPE_SKILL_TREE_BUTTON);
  g_type_ensure (VOC_TYPE_SKILLS_MODEL);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "skills-list.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "skills-list.clear-search", NULL,
                                   clear_search_action);
  gtk_widget_class_install_action (widget_class, "skills-list.clear-filter", NULL,
                                   clear_filter_action);
}

static void
voc_skills_list_init (VocSkillsList *self)
{
  VocSkillQuery *query;

  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_list_pane_set_rows (self->pane, G_LIST_MODEL (self->model), self->row_factory, NULL);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (skills_changed_cb), self,
                           G_CONNECT_SWAPPED);

  query = voc_skills_model_get_query (self->model);
  voc_skill_filter_button_set_query (self->filter_button, query);
  voc_skill_tree_button_set_query (self->tree_button, query);
  voc_skill_chips_set_query (self->chips, query);
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

  g_clear_object (&self->skill);
  voc_list_pane_stop (self->pane);
  voc_list_pane_set_catalogue (self->pane, catalogue);
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

  voc_skills_list_search (self, "");
}

/**
 * voc_skills_list_search:
 * @self: a list
 * @text: what to search, empty for nothing
 *
 * Searches all skills as if the person had typed @text; filters go.
 */
void
voc_skills_list_search (VocSkillsList *self,
                        const char    *text)
{
  g_return_if_fail (VOC_IS_SKILLS_LIST (self));
  g_return_if_fail (text != NULL);

  voc_skill_query_clear (voc_skills_model_get_query (self->model));
  voc_list_pane_set_text (self->pane, text);
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

  voc_list_pane_focus_search (self->pane);
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
  g_return_val_if_fail (VOC_IS_SKILLS_LIST (self), FALSE);

  return voc_list_pane_focus_next (self->pane);
}
