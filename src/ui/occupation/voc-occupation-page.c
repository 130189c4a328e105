/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-counts-strip.h"
#include "voc-occupation-head.h"
#include "voc-requirement-filter.h"
#include "voc-requirement-overview.h"

/**
 * VocOccupationPage:
 *
 * Everything about one occupation on one page that scrolls.
 *
 * ## Actions
 *
 * - `page.expand-all`, `page.collapse-all`, `page.toggle-all`: open and close the groups of
 *   requirements
 * - `filter.*`: see [method@RequirementFilter.create_actions]
 *
 * The page activates `win.open-group` (s, an ISCO-08 code) and `win.show-toast` (s).
 */
struct _VocOccupationPage
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  VocOccupationHead *head;
  VocCountsStrip *strip;
  VocRequirementOverview *overview;
  VocRequirementFilter *filter;

  VocCatalogue *catalogue;   /* (owned) (nullable) */
  VocOccupation *occupation; /* (owned) (nullable) */
  char *error_text;          /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_OCCUPATION,
  PROP_ERROR_TEXT,
} VocOccupationPageProperty;

static GParamSpec *properties[PROP_ERROR_TEXT + 1];

static gboolean
is_object (VocOccupationPage *self,
           GObject           *object)
{
  return object != NULL;
}

static gboolean
is_text (VocOccupationPage *self,
         const char        *text)
{
  return text != NULL;
}

static gboolean
is_no_text (VocOccupationPage *self,
            const char        *text)
{
  return text == NULL;
}

static void
expand_all (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  voc_requirement_overview_set_all_expanded (VOC_OCCUPATION_PAGE (widget)->overview, TRUE);
}

static void
collapse_all (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  voc_requirement_overview_set_all_expanded (VOC_OCCUPATION_PAGE (widget)->overview, FALSE);
}

static void
toggle_all (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  VocRequirementOverview *overview = VOC_OCCUPATION_PAGE (widget)->overview;

  voc_requirement_overview_set_all_expanded (overview,
                                             !voc_requirement_overview_get_all_expanded (overview));
}

static void
set_error_text (VocOccupationPage *self,
                const char        *error_text)
{
  if (g_set_str (&self->error_text, error_text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_TEXT]);
}

/* Occupations that come from a list lack their other names. */
static VocOccupation *
dup_full_occupation (VocOccupationPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = NULL;

  concept = voc_catalogue_dup_concept (self->catalogue,
                                       voc_concept_get_id (VOC_CONCEPT (self->occupation)),
                                       &error);
  if (concept != NULL && VOC_IS_OCCUPATION (concept))
    return VOC_OCCUPATION (g_steal_pointer (&concept));

  g_debug ("No other names: %s", error != NULL ? error->message : "not an occupation");

  return g_object_ref (self->occupation);
}

static void
load (VocOccupationPage *self)
{
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (VocOccupation) occupation = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *error_text = NULL;

  if (self->catalogue != NULL && self->occupation != NULL)
    {
      occupation = dup_full_occupation (self);
      requirements = voc_catalogue_dup_requirements (self->catalogue, self->occupation, &error);
      if (requirements == NULL)
        error_text = g_strdup_printf (_("What this occupation asks for could not be read: %s"),
                                      error->message);
    }

  if (requirements == NULL)
    requirements = g_ptr_array_new ();

  voc_requirement_filter_clear (self->filter);
  voc_occupation_head_set_occupation (self->head,
                                      occupation != NULL ? occupation : self->occupation);
  voc_counts_strip_set_requirements (self->strip, requirements);
  voc_requirement_overview_set_requirements (self->overview, requirements);
  set_error_text (self, error_text);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
voc_occupation_page_dispose (GObject *object)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_OCCUPATION_PAGE);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_occupation_page_parent_class)->dispose (object);
}

static void
voc_occupation_page_finalize (GObject *object)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (object);

  g_clear_pointer (&self->error_text, g_free);

  G_OBJECT_CLASS (voc_occupation_page_parent_class)->finalize (object);
}

static void
voc_occupation_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (object);

  switch ((VocOccupationPageProperty) prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;
    case PROP_ERROR_TEXT:
      g_value_set_string (value, self->error_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_occupation_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (object);

  switch ((VocOccupationPageProperty) prop_id)
    {
    case PROP_CATALOGUE:
      voc_occupation_page_set_catalogue (self, g_value_get_object (value));
      break;
    case PROP_OCCUPATION:
      voc_occupation_page_set_occupation (self, g_value_get_object (value));
      break;
    case PROP_ERROR_TEXT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * VocOccupationPage:catalogue:
   *
   * Where the occupation comes from.
   */
  properties[PROP_CATALOGUE] =
    g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE, flags);

  /**
   * VocOccupationPage:occupation:
   *
   * The occupation to show, one of the catalogue's.
   */
  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION, flags);

  /**
   * VocOccupationPage:error-text:
   *
   * Why the requirements could not be read, or nothing.
   */
  properties[PROP_ERROR_TEXT] =
    g_param_spec_string ("error-text", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_occupation_page_class_init (VocOccupationPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_COUNTS_STRIP);
  g_type_ensure (VOC_TYPE_OCCUPATION_HEAD);
  g_type_ensure (VOC_TYPE_REQUIREMENT_FILTER);
  g_type_ensure (VOC_TYPE_REQUIREMENT_OVERVIEW);

  object_class->dispose = voc_occupation_page_dispose;
  object_class->finalize = voc_occupation_page_finalize;
  object_class->get_property = voc_occupation_page_get_property;
  object_class->set_property = voc_occupation_page_set_property;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "page.expand-all", NULL, expand_all);
  gtk_widget_class_install_action (widget_class, "page.collapse-all", NULL, collapse_all);
  gtk_widget_class_install_action (widget_class, "page.toggle-all", NULL, toggle_all);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-occupation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, head);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, strip);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, overview);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, filter);
  gtk_widget_class_bind_template_callback (widget_class, is_object);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, is_no_text);
}

static void
voc_occupation_page_init (VocOccupationPage *self)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  actions = voc_requirement_filter_create_actions (self->filter);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (actions));
}

/**
 * voc_occupation_page_new:
 *
 * Makes an empty page.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
voc_occupation_page_new (void)
{
  return g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
}

/**
 * voc_occupation_page_get_catalogue:
 * @self: a page
 *
 * Gets where the occupation comes from.
 *
 * Returns: (transfer none) (nullable): the catalogue
 */
VocCatalogue *
voc_occupation_page_get_catalogue (VocOccupationPage *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_PAGE (self), NULL);

  return self->catalogue;
}

/**
 * voc_occupation_page_set_catalogue:
 * @self: a page
 * @catalogue: (nullable): a catalogue
 *
 * Sets where the occupation comes from. An occupation of another catalogue is let go.
 */
void
voc_occupation_page_set_catalogue (VocOccupationPage *self,
                                   VocCatalogue      *catalogue)
{
  g_return_if_fail (VOC_IS_OCCUPATION_PAGE (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (self->catalogue == catalogue)
    return;

  if (self->catalogue != NULL)
    voc_occupation_page_set_occupation (self, NULL);

  g_set_object (&self->catalogue, catalogue);
  if (self->occupation != NULL)
    load (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOGUE]);
}

/**
 * voc_occupation_page_get_occupation:
 * @self: a page
 *
 * Gets the occupation that is shown.
 *
 * Returns: (transfer none) (nullable): the occupation
 */
VocOccupation *
voc_occupation_page_get_occupation (VocOccupationPage *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_PAGE (self), NULL);

  return self->occupation;
}

/**
 * voc_occupation_page_set_occupation:
 * @self: a page
 * @occupation: (nullable): an occupation of the catalogue
 *
 * Shows another occupation from its beginning, unfiltered. Groups that were open stay open.
 */
void
voc_occupation_page_set_occupation (VocOccupationPage *self,
                                    VocOccupation     *occupation)
{
  g_return_if_fail (VOC_IS_OCCUPATION_PAGE (self));
  g_return_if_fail (occupation == NULL || VOC_IS_OCCUPATION (occupation));

  if (!g_set_object (&self->occupation, occupation))
    return;

  load (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
}
