/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-concept-head.h"
#include "voc-counts-strip.h"
#include "voc-lens.h"
#include "voc-outlook-details.h"
#include "voc-outlook-section.h"
#include "voc-requirement-filter.h"
#include "voc-requirement-overview.h"

/**
 * VocOccupationPage:
 *
 * Everything about one occupation on one page that scrolls. Groups of requirements that were open
 * stay open from one occupation to the next.
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
  VocConceptPage parent_instance;

  VocConceptHead *head;
  VocCountsStrip *strip;
  VocRequirementOverview *overview;
  VocRequirementFilter *filter;
  GtkWidget *outlook;

  VocLens *lens;   /* (owned) (nullable) */
  VocScore *score; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, VOC_TYPE_CONCEPT_PAGE)

typedef enum
{
  PROP_SCORE = 1,
  PROP_LENS,
} VocOccupationPageProperty;

static GParamSpec *properties[PROP_LENS + 1];

static void
set_score (VocOccupationPage *self,
           VocScore          *score)
{
  if (g_set_object (&self->score, score))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}

/* The lens was turned: nothing is read anew. */
static void
lens_changed_cb (VocOccupationPage *self)
{
  g_autoptr (VocScore) score = NULL;

  g_assert (VOC_IS_OCCUPATION_PAGE (self));

  if (self->score == NULL)
    return;

  score = voc_score_dup_with (self->score, voc_lens_get_anchored (self->lens),
                              voc_lens_get_adoption (self->lens));
  set_score (self, score);
}

static void
set_lens (VocOccupationPage *self,
          VocLens           *lens)
{
  if (self->lens == lens)
    return;

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    {
      GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

      g_object_bind_property (lens, "anchored", self->outlook, "anchored", flags);
      g_object_bind_property (lens, "adoption", self->outlook, "adoption", flags);
      g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LENS]);
}

/* Without a score the page shows all the rest. */
static VocScore *
create_score (VocOccupationPage *self,
              VocCatalogue      *catalogue,
              VocOccupation     *occupation)
{
  g_autoptr (GError) error = NULL;
  VocScore *score;

  if (self->lens == NULL || voc_lens_get_catalogue (self->lens) != catalogue)
    return NULL;

  score = voc_lens_dup_score (self->lens, occupation, &error);
  if (score == NULL)
    g_info ("No score: %s", error->message);

  return score;
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

static char *
voc_occupation_page_show (VocConceptPage *page,
                          VocCatalogue   *catalogue,
                          VocConcept     *concept)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (page);
  VocOccupation *occupation = concept != NULL ? VOC_OCCUPATION (concept) : NULL;
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (VocScore) score = NULL;
  g_autofree char *made = NULL;
  g_autoptr (GError) error = NULL;
  char *error_text = NULL;

  if (catalogue != NULL && occupation != NULL)
    {
      requirements = voc_catalogue_dup_requirements (catalogue, occupation, &error);
      if (requirements == NULL)
        error_text = g_strdup_printf (_("What this occupation asks for could not be read: %s"),
                                      error->message);
    }
  if (requirements == NULL)
    requirements = g_ptr_array_new ();
  else
    score = create_score (self, catalogue, occupation);

  voc_requirement_filter_clear (self->filter);
  if (occupation != NULL)
    g_ptr_array_add (groups, voc_occupation_get_isco_group (occupation));
  made = voc_concept_page_dup_sentence (page, concept);
  voc_concept_head_set_concept (self->head, concept, made, groups);
  voc_counts_strip_set_requirements (self->strip, requirements);
  set_score (self, score);
  voc_requirement_overview_set_requirements (self->overview, requirements);

  return error_text;
}

static void
voc_occupation_page_save_view (VocConceptPage *page,
                               GVariantDict   *view)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (page);

  voc_concept_head_save_view (self->head, view);
  voc_requirement_filter_save (self->filter, view);
  voc_requirement_overview_save_view (self->overview, view);
}

/* The filter first: it opens groups, which were maybe closed again. */
static void
voc_occupation_page_restore_view (VocConceptPage *page,
                                  GVariantDict   *view)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (page);

  voc_concept_head_restore_view (self->head, view);
  voc_requirement_filter_restore (self->filter, view);
  voc_requirement_overview_restore_view (self->overview, view);
}

static void
voc_occupation_page_dispose (GObject *object)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_OCCUPATION_PAGE);
  g_clear_object (&self->lens);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (voc_occupation_page_parent_class)->dispose (object);
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
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_LENS:
      g_value_set_object (value, self->lens);
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
  switch ((VocOccupationPageProperty) prop_id)
    {
    case PROP_LENS:
      set_lens (VOC_OCCUPATION_PAGE (object), g_value_get_object (value));
      break;
    case PROP_SCORE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = voc_occupation_page_get_property;
  object_class->set_property = voc_occupation_page_set_property;

  /* Exposure and resilience of the occupation, seen through the lens. */
  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE, readable);

  /* What to look through; a lens on the page's catalogue. */
  properties[PROP_LENS] = g_param_spec_object ("lens", NULL, NULL, VOC_TYPE_LENS,
                                               readable | G_PARAM_WRITABLE);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_occupation_page_class_init (VocOccupationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  VocConceptPageClass *page_class = VOC_CONCEPT_PAGE_CLASS (klass);

  g_type_ensure (VOC_TYPE_COUNTS_STRIP);
  g_type_ensure (VOC_TYPE_CONCEPT_HEAD);
  g_type_ensure (VOC_TYPE_OUTLOOK_DETAILS);
  g_type_ensure (VOC_TYPE_OUTLOOK_SECTION);
  g_type_ensure (VOC_TYPE_REQUIREMENT_FILTER);
  g_type_ensure (VOC_TYPE_REQUIREMENT_OVERVIEW);

  G_OBJECT_CLASS (klass)->dispose = voc_occupation_page_dispose;
  install_properties (G_OBJECT_CLASS (klass));
  page_class->show = voc_occupation_page_show;
  page_class->save_view = voc_occupation_page_save_view;
  page_class->restore_view = voc_occupation_page_restore_view;

  gtk_widget_class_install_action (widget_class, "page.expand-all", NULL, expand_all);
  gtk_widget_class_install_action (widget_class, "page.collapse-all", NULL, collapse_all);
  gtk_widget_class_install_action (widget_class, "page.toggle-all", NULL, toggle_all);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-occupation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, head);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, strip);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, overview);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, filter);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, outlook);
  voc_closures_bind (widget_class);
}

static void
voc_occupation_page_init (VocOccupationPage *self)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  actions = voc_requirement_filter_create_actions (self->filter);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (actions));
}

GtkWidget *
voc_occupation_page_new (void)
{
  return g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
}
