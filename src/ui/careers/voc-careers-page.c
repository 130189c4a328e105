/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-page.h"

#include "voc-careers-closures.h"
#include "voc-careers-list.h"
#include "voc-occupation-page.h"

/**
 * VocCareersPage:
 *
 * All occupations beside the one that is open. When narrow, the list alone; an opened occupation
 * then slides over it.
 */
struct _VocCareersPage
{
  AdwBin parent_instance;

  AdwNavigationSplitView *split_view;
  VocCareersList *list;
  GtkWidget *content_stack;
  GtkWidget *occupation_page;

  VocLens *lens;             /* (owned) (nullable) */
  VocOccupation *occupation; /* (owned) (nullable) */
  gboolean narrow;
  gboolean is_builtin;
};

typedef enum
{
  PROP_LENS = 1,
  PROP_CATALOGUE,
  PROP_OCCUPATION,
  PROP_N_OCCUPATIONS,
  PROP_IS_BUILTIN,
  PROP_NARROW,
  PROP_CAN_GO_BACK,
  N_PROPS,
} VocCareersPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocCareersPage, voc_careers_page, ADW_TYPE_BIN)

static void
notify_back (VocCareersPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
}

static guint
get_n_occupations (VocCareersPage *self)
{
  /* Asked for by the template while its children are still being made. */
  VocCareersModel *model = self->list != NULL ? voc_careers_list_get_model (self->list) : NULL;
  VocGroupNode *groups = model != NULL ? voc_careers_model_get_groups (model) : NULL;

  return groups != NULL ? voc_group_node_get_count (groups) : 0;
}

static void
set_occupation (VocCareersPage *self,
                VocOccupation  *occupation)
{
  if (g_set_object (&self->occupation, occupation))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
}

static void
show_occupation (VocCareersPage *self,
                 VocOccupation  *occupation)
{
  set_occupation (self, occupation);
  voc_careers_list_follow (self->list, occupation);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  notify_back (self);
}

static void
show_list (VocCareersPage *self)
{
  if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

static void
open_cb (VocCareersPage *self,
         VocOccupation  *occupation)
{
  g_assert (VOC_IS_CAREERS_PAGE (self));

  show_occupation (self, occupation);
}

static void
back_changed_cb (VocCareersPage *self)
{
  g_assert (VOC_IS_CAREERS_PAGE (self));

  notify_back (self);
}

static void
set_narrow (VocCareersPage *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
  notify_back (self);
}

static void
voc_careers_page_dispose (GObject *object)
{
  VocCareersPage *self = VOC_CAREERS_PAGE (object);

  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CAREERS_PAGE);
  g_clear_object (&self->occupation);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (voc_careers_page_parent_class)->dispose (object);
}

static void
voc_careers_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocCareersPage *self = VOC_CAREERS_PAGE (object);

  switch ((VocCareersPageProperty) prop_id)
    {
    case PROP_LENS:
      g_value_set_object (value, self->lens);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->lens != NULL ? voc_lens_get_catalogue (self->lens) : NULL);
      break;

    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;

    case PROP_N_OCCUPATIONS:
      g_value_set_uint (value, get_n_occupations (self));
      break;

    case PROP_IS_BUILTIN:
      g_value_set_boolean (value, self->is_builtin);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, voc_careers_page_get_can_go_back (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_careers_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VocCareersPage *self = VOC_CAREERS_PAGE (object);

  switch ((VocCareersPageProperty) prop_id)
    {
    case PROP_LENS:
      if (g_set_object (&self->lens, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;

    case PROP_CATALOGUE:
    case PROP_OCCUPATION:
    case PROP_N_OCCUPATIONS:
    case PROP_IS_BUILTIN:
    case PROP_CAN_GO_BACK:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags readwrite = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LENS] = g_param_spec_object ("lens", NULL, NULL, VOC_TYPE_LENS, readwrite);
  properties[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE,
                                                    readable);
  properties[PROP_OCCUPATION] = g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION,
                                                     readable);
  properties[PROP_N_OCCUPATIONS] = g_param_spec_uint ("n-occupations", NULL, NULL, 0, G_MAXUINT, 0,
                                                      readable);
  properties[PROP_IS_BUILTIN] = g_param_spec_boolean ("is-builtin", NULL, NULL, FALSE, readable);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, readwrite);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-careers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocCareersPage, split_view);
  gtk_widget_class_bind_template_child (widget_class, VocCareersPage, list);
  gtk_widget_class_bind_template_child (widget_class, VocCareersPage, content_stack);
  gtk_widget_class_bind_template_child (widget_class, VocCareersPage, occupation_page);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_changed_cb);
  voc_careers_closures_bind (widget_class);
}

static void
voc_careers_page_class_init (VocCareersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_careers_page_dispose;
  object_class->get_property = voc_careers_page_get_property;
  object_class->set_property = voc_careers_page_set_property;

  install_properties (object_class);

  g_type_ensure (VOC_TYPE_CAREERS_LIST);
  g_type_ensure (VOC_TYPE_OCCUPATION_PAGE);
  bind_template (widget_class);
}

static void
voc_careers_page_init (VocCareersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_careers_page_set_contents:
 * @self: a page
 * @loader: where the catalogue comes from
 *
 * Shows the catalogue that @loader has opened, which the lens is on. Nothing of the one before
 * stays.
 */
void
voc_careers_page_set_contents (VocCareersPage     *self,
                               VocCatalogueLoader *loader)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));
  g_return_if_fail (VOC_IS_CATALOGUE_LOADER (loader));

  set_occupation (self, NULL);
  adw_navigation_split_view_set_show_content (self->split_view, FALSE);

  self->is_builtin = voc_catalogue_loader_get_is_builtin (loader);
  voc_careers_list_set_contents (self->list, self->lens,
                                 voc_catalogue_loader_get_occupations (loader));

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOGUE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_OCCUPATIONS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_BUILTIN]);
  notify_back (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * voc_careers_page_get_occupation:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the occupation that is open
 */
VocOccupation *
voc_careers_page_get_occupation (VocCareersPage *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_PAGE (self), NULL);

  return self->occupation;
}

/**
 * voc_careers_page_open:
 * @self: a page
 * @occupation: an occupation of the page's catalogue
 *
 * Opens @occupation; the list follows.
 *
 * Returns: whether the catalogue has it
 */
gboolean
voc_careers_page_open (VocCareersPage *self,
                       VocOccupation  *occupation)
{
  VocOccupation *ours;

  g_return_val_if_fail (VOC_IS_CAREERS_PAGE (self), FALSE);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), FALSE);

  ours = voc_careers_model_find (voc_careers_list_get_model (self->list),
                                 voc_concept_get_id (VOC_CONCEPT (occupation)));
  if (ours == NULL)
    return FALSE;

  show_occupation (self, ours);

  return TRUE;
}

/**
 * voc_careers_page_open_group:
 * @self: a page
 * @code: the code of an ISCO-08 group
 *
 * Shows the list as a tree, with that group selected.
 *
 * Returns: whether the catalogue has occupations in that group
 */
gboolean
voc_careers_page_open_group (VocCareersPage *self,
                             const char     *code)
{
  g_return_val_if_fail (VOC_IS_CAREERS_PAGE (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  if (!voc_careers_list_show_group (self->list, code))
    return FALSE;

  show_list (self);

  return TRUE;
}

/**
 * voc_careers_page_search:
 * @self: a page
 * @text: what to search, empty for nothing
 *
 * Searches as if the person had typed @text, and shows the list.
 */
void
voc_careers_page_search (VocCareersPage *self,
                         const char     *text)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));
  g_return_if_fail (text != NULL);

  voc_careers_list_search (self->list, text);
  show_list (self);
}

/**
 * voc_careers_page_search_all:
 * @self: a page
 * @text: what to search
 *
 * Searches all occupations, without the filter, and shows the list.
 */
void
voc_careers_page_search_all (VocCareersPage *self,
                             const char     *text)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));
  g_return_if_fail (text != NULL);

  voc_careers_model_clear (voc_careers_list_get_model (self->list));
  voc_careers_page_search (self, text);
}

/**
 * voc_careers_page_show_query:
 * @self: a page
 * @query: what to show
 *
 * Shows the list of those that answer to @query, without any other condition.
 */
void
voc_careers_page_show_query (VocCareersPage     *self,
                             VocOccupationQuery *query)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));

  voc_careers_list_show_query (self->list, query);
  show_list (self);
}

/**
 * voc_careers_page_focus_search:
 * @self: a page
 *
 * Puts the cursor into the search entry.
 */
void
voc_careers_page_focus_search (VocCareersPage *self)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));

  show_list (self);
  voc_careers_list_focus_search (self->list);
}

/**
 * voc_careers_page_get_can_go_back:
 * @self: a page
 *
 * Returns: whether the page of an occupation covers the list
 */
gboolean
voc_careers_page_get_can_go_back (VocCareersPage *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_PAGE (self), FALSE);

  return self->narrow && adw_navigation_split_view_get_show_content (self->split_view);
}

/**
 * voc_careers_page_go_back:
 * @self: a page
 *
 * From the page to the list when only one of them is seen.
 */
void
voc_careers_page_go_back (VocCareersPage *self)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));

  show_list (self);
}

/**
 * voc_careers_page_get_concept_page:
 * @self: a page
 *
 * Returns: (transfer none): what shows the one that is open
 */
VocConceptPage *
voc_careers_page_get_concept_page (VocCareersPage *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_PAGE (self), NULL);

  return VOC_CONCEPT_PAGE (self->occupation_page);
}

/**
 * voc_careers_page_next_pane:
 * @self: a page
 *
 * Moves the keyboard from the search to the list, from the list to the open page, and back.
 */
void
voc_careers_page_next_pane (VocCareersPage *self)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));

  if (self->narrow && adw_navigation_split_view_get_show_content (self->split_view))
    return;

  if (voc_careers_list_focus_next (self->list))
    return;

  if (self->narrow || !gtk_widget_child_focus (self->content_stack, GTK_DIR_TAB_FORWARD))
    voc_careers_list_focus_search (self->list);
}

/**
 * voc_careers_page_toggle_groups:
 * @self: a page
 *
 * Opens all groups of the open occupation, or closes them if all are open.
 */
void
voc_careers_page_toggle_groups (VocCareersPage *self)
{
  g_return_if_fail (VOC_IS_CAREERS_PAGE (self));

  if (self->occupation != NULL)
    gtk_widget_activate_action (self->occupation_page, "page.toggle-all", NULL);
}
