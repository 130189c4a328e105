/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skills-page.h"

#include <glib/gi18n.h>

#include "voc-skill-page.h"
#include "voc-skills-list.h"

/**
 * VocSkillsPage:
 *
 * All skills beside the one that is open. When narrow, the list alone; an opened skill then slides
 * over it.
 *
 * ## Actions
 *
 * - `skills.open-group` (s, a URI): shows the skills of a group
 * - `skills.open-collection` (s, an identifier): shows the skills of a collection
 */
struct _VocSkillsPage
{
  AdwBin parent_instance;

  AdwNavigationSplitView *split_view;
  VocSkillsList *list;
  GtkWidget *content_stack;
  VocConceptPage *skill_page;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkill *skill;         /* (owned) (nullable) */
  gboolean narrow;
};

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_SKILL,
  PROP_NARROW,
  PROP_CAN_GO_BACK,
} VocSkillsPageProperty;

static GParamSpec *properties[PROP_CAN_GO_BACK + 1];

G_DEFINE_FINAL_TYPE (VocSkillsPage, voc_skills_page, ADW_TYPE_BIN)

static char *
content_title (GObject  *object,
               VocSkill *skill)
{
  return skill != NULL ? voc_concept_dup_title (VOC_CONCEPT (skill))
                       : g_strdup (_("No Skill Chosen"));
}

static char *
content_page (GObject  *object,
              VocSkill *skill)
{
  return g_strdup (skill != NULL ? "skill" : "choose");
}

static void
notify_back (VocSkillsPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
}

static void
set_skill (VocSkillsPage *self,
           VocSkill      *skill)
{
  if (g_set_object (&self->skill, skill))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SKILL]);
}

static void
show_skill (VocSkillsPage *self,
            VocSkill      *skill)
{
  set_skill (self, skill);
  voc_skills_list_follow (self->list, skill);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  notify_back (self);
}

static void
show_list (VocSkillsPage *self)
{
  if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

static void
open_cb (VocSkillsPage *self,
         VocSkill      *skill)
{
  g_assert (VOC_IS_SKILLS_PAGE (self));

  show_skill (self, skill);
}

static void
back_changed_cb (VocSkillsPage *self)
{
  g_assert (VOC_IS_SKILLS_PAGE (self));

  notify_back (self);
}

static void
open_group_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocSkillsPage *self = VOC_SKILLS_PAGE (widget);

  voc_skills_list_clear (self->list);
  g_object_set (voc_skills_list_get_query (self->list),
                "group", g_variant_get_string (parameter, NULL), NULL);
  show_list (self);
}

static void
open_collection_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  VocSkillsPage *self = VOC_SKILLS_PAGE (widget);
  VocCollections collection;

  if (!voc_collection_from_id (g_variant_get_string (parameter, NULL), &collection))
    return;

  voc_skills_list_clear (self->list);
  g_object_set (voc_skills_list_get_query (self->list), "collections", collection, NULL);
  show_list (self);
}

static void
voc_skills_page_dispose (GObject *object)
{
  VocSkillsPage *self = VOC_SKILLS_PAGE (object);

  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILLS_PAGE);
  g_clear_object (&self->skill);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_skills_page_parent_class)->dispose (object);
}

static void
voc_skills_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocSkillsPage *self = VOC_SKILLS_PAGE (object);

  switch ((VocSkillsPageProperty) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    case PROP_SKILL:
      g_value_set_object (value, self->skill);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, voc_skills_page_get_can_go_back (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skills_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocSkillsPage *self = VOC_SKILLS_PAGE (object);

  switch ((VocSkillsPageProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
          notify_back (self);
        }
      break;
    case PROP_CATALOGUE:
    case PROP_SKILL:
    case PROP_CAN_GO_BACK:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE, readable);
  properties[PROP_SKILL] = g_param_spec_object ("skill", NULL, NULL, VOC_TYPE_SKILL, readable);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, readable | G_PARAM_WRITABLE);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_skills_page_class_init (VocSkillsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_skills_page_dispose;
  object_class->get_property = voc_skills_page_get_property;
  object_class->set_property = voc_skills_page_set_property;
  install_properties (object_class);

  g_type_ensure (VOC_TYPE_SKILLS_LIST);
  g_type_ensure (VOC_TYPE_SKILL_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-skills-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillsPage, split_view);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsPage, list);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsPage, content_stack);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsPage, skill_page);
  gtk_widget_class_bind_template_callback (widget_class, content_title);
  gtk_widget_class_bind_template_callback (widget_class, content_page);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_changed_cb);

  gtk_widget_class_install_action (widget_class, "skills.open-group", "s", open_group_action);
  gtk_widget_class_install_action (widget_class, "skills.open-collection", "s",
                                   open_collection_action);
}

static void
voc_skills_page_init (VocSkillsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_skills_page_set_catalogue:
 * @self: a page
 * @catalogue: a catalogue
 *
 * Shows another catalogue. Nothing of the one before stays.
 */
void
voc_skills_page_set_catalogue (VocSkillsPage *self,
                               VocCatalogue  *catalogue)
{
  g_return_if_fail (VOC_IS_SKILLS_PAGE (self));
  g_return_if_fail (VOC_IS_CATALOGUE (catalogue));

  set_skill (self, NULL);
  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  if (g_set_object (&self->catalogue, catalogue))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOGUE]);
  voc_skills_list_set_catalogue (self->list, catalogue);
  notify_back (self);
}

/**
 * voc_skills_page_get_skill:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the skill that is open
 */
VocSkill *
voc_skills_page_get_skill (VocSkillsPage *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_PAGE (self), NULL);

  return self->skill;
}

/**
 * voc_skills_page_open:
 * @self: a page
 * @id: a URI or an exact label
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Opens a skill; the list follows.
 *
 * Returns: whether the catalogue has it
 */
gboolean
voc_skills_page_open (VocSkillsPage  *self,
                      const char     *id,
                      GError        **error)
{
  g_autoptr (VocConcept) concept = NULL;

  g_return_val_if_fail (VOC_IS_SKILLS_PAGE (self), FALSE);
  g_return_val_if_fail (self->catalogue != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  concept = voc_catalogue_lookup (self->catalogue, id, VOC_CONCEPT_SKILL, error);
  if (concept == NULL)
    return FALSE;

  show_skill (self, VOC_SKILL (concept));

  return TRUE;
}

/**
 * voc_skills_page_search:
 * @self: a page
 * @text: what to search, empty for nothing
 *
 * Searches all skills as if the person had typed @text, and shows the list.
 */
void
voc_skills_page_search (VocSkillsPage *self,
                        const char    *text)
{
  g_return_if_fail (VOC_IS_SKILLS_PAGE (self));
  g_return_if_fail (text != NULL);

  voc_skills_list_search (self->list, text);
  show_list (self);
}

/**
 * voc_skills_page_focus_search:
 * @self: a page
 *
 * Puts the cursor into the search entry.
 */
void
voc_skills_page_focus_search (VocSkillsPage *self)
{
  g_return_if_fail (VOC_IS_SKILLS_PAGE (self));

  show_list (self);
  voc_skills_list_focus_search (self->list);
}

/**
 * voc_skills_page_get_can_go_back:
 * @self: a page
 *
 * Returns: whether the page of a skill covers the list
 */
gboolean
voc_skills_page_get_can_go_back (VocSkillsPage *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_PAGE (self), FALSE);

  return self->narrow && self->split_view != NULL &&
         adw_navigation_split_view_get_show_content (self->split_view);
}

/**
 * voc_skills_page_go_back:
 * @self: a page
 *
 * From the page to the list when only one of them is seen.
 */
void
voc_skills_page_go_back (VocSkillsPage *self)
{
  g_return_if_fail (VOC_IS_SKILLS_PAGE (self));

  show_list (self);
}

/**
 * voc_skills_page_get_concept_page:
 * @self: a page
 *
 * Returns: (transfer none): what shows the one that is open
 */
VocConceptPage *
voc_skills_page_get_concept_page (VocSkillsPage *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_PAGE (self), NULL);

  return self->skill_page;
}

/**
 * voc_skills_page_next_pane:
 * @self: a page
 *
 * Moves the keyboard from the search to the list, from the list to the open page, and back.
 */
void
voc_skills_page_next_pane (VocSkillsPage *self)
{
  g_return_if_fail (VOC_IS_SKILLS_PAGE (self));

  if (voc_skills_page_get_can_go_back (self) || voc_skills_list_focus_next (self->list))
    return;

  if (self->narrow || !gtk_widget_child_focus (self->content_stack, GTK_DIR_TAB_FORWARD))
    voc_skills_list_focus_search (self->list);
}
