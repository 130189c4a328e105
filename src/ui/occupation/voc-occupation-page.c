/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-concept-head.h"
#include "voc-future-tab.h"
#include "voc-lens.h"
#include "voc-next-tab.h"
#include "voc-overview-tab.h"
#include "voc-property.h"
#include "voc-requirement-filter.h"
#include "voc-skills-tab.h"
#include "voc-sticky-box.h"
#include "voc-template.h"

/* The tabs, in the order of #TABS. */
typedef enum
{
  TAB_OVERVIEW,
  TAB_SKILLS,
  TAB_FUTURE,
  TAB_NEXT,
  N_TABS,
} TabIndex;

static const struct
{
  const char *name;
  GType (*get_type) (void);
} TABS[N_TABS] = {
  [TAB_OVERVIEW] = { "overview", voc_overview_tab_get_type },
  [TAB_SKILLS] = { "skills", voc_skills_tab_get_type },
  [TAB_FUTURE] = { "future", voc_future_tab_get_type },
  [TAB_NEXT] = { "next", voc_next_tab_get_type },
};

/**
 * VocOccupationPage:
 *
 * Everything about one occupation: what it is, and below four tabs. The tab that is looked at stays from
 * one occupation to the next; tabs that nobody looks at are not made and show nothing new.
 *
 * ## Actions
 *
 * - `page.tab` (s): shows a tab
 * - `page.expand-all`, `page.collapse-all`, `page.toggle-all`: open and close the groups of
 *   requirements, where they are to be seen
 * - `filter.*`: see [method@RequirementFilter.create_actions]
 *
 * The page activates `win.open-group` (s, an ISCO-08 code) and `win.show-toast` (s).
 */
struct _VocOccupationPage
{
  VocConceptPage parent_instance;

  VocStickyBox *box;
  VocConceptHead *head;
  AdwViewStack *stack;
  VocRequirementFilter *filter;
  VocOccupationTab *tabs[N_TABS]; /* (nullable): until it is looked at */
  gboolean stale[N_TABS];         /* whether it shows another occupation */

  VocCatalogue *catalogue;        /* (owned) (nullable) */
  VocOccupation *occupation;      /* (owned) (nullable) */
  GPtrArray *requirements;        /* (owned) (nullable) */
  GVariant *view;                 /* (owned) (nullable): how it is to look again */
  VocLens *lens;                  /* (owned) (nullable) */
  VocScore *score;                /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, VOC_TYPE_CONCEPT_PAGE)

static TabIndex
get_visible (VocOccupationPage *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  for (TabIndex i = 0; i < N_TABS; i++)
    {
      if (g_strcmp0 (name, TABS[i].name) == 0)
        return i;
    }

  return TAB_OVERVIEW;
}

static void
ensure_tab (VocOccupationPage *self,
            TabIndex           index)
{
  GtkWidget *place = adw_view_stack_get_child_by_name (self->stack, TABS[index].name);

  if (self->tabs[index] != NULL)
    return;

  self->tabs[index] = index == TAB_SKILLS
                        ? g_object_new (TABS[index].get_type (), "filter", self->filter, NULL)
                        : g_object_new (TABS[index].get_type (), NULL);
  self->stale[index] = TRUE;
  adw_bin_set_child (ADW_BIN (place), GTK_WIDGET (self->tabs[index]));
}

/* Lets the tab that is seen show what it is to show. */
static void
refresh (VocOccupationPage *self)
{
  TabIndex index = get_visible (self);
  VocOccupationView view = { self->catalogue, self->occupation, self->requirements, self->lens };

  if (self->requirements == NULL)
    return;

  ensure_tab (self, index);
  if (self->stale[index])
    {
      self->stale[index] = FALSE;
      voc_occupation_tab_show (self->tabs[index], &view);
      if (self->view != NULL)
        {
          g_auto (GVariantDict) saved = G_VARIANT_DICT_INIT (self->view);

          voc_occupation_tab_restore_view (self->tabs[index], &saved);
        }
    }
  g_object_set (self->tabs[index], "score", self->score, NULL);
}

static void
tab_cb (VocOccupationPage *self)
{
  g_assert (VOC_IS_OCCUPATION_PAGE (self));

  refresh (self);
  voc_sticky_box_show_content (self->box);
  g_object_notify (G_OBJECT (self), "tab");
}

static void
set_score (VocOccupationPage *self,
           VocScore          *score)
{
  if (!g_set_object (&self->score, score))
    return;

  refresh (self);
  g_object_notify (G_OBJECT (self), "score");
}

/* The lens was turned: nothing is read anew. */
static void
lens_changed_cb (VocOccupationPage *self)
{
  g_autoptr (VocScore) score = NULL;

  g_assert (VOC_IS_OCCUPATION_PAGE (self));

  /* What turns may be the person. */
  if (self->score == NULL ||
      (voc_score_get_anchored (self->score) == voc_lens_get_anchored (self->lens) &&
       voc_score_get_scenario (self->score) == voc_lens_get_adoption (self->lens)))
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
    g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self,
                             G_CONNECT_SWAPPED);
  g_object_notify (G_OBJECT (self), "lens");
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

/* The name of the tab that is seen. */
static const char *
get_tab (VocOccupationPage *self)
{
  g_assert (VOC_IS_OCCUPATION_PAGE (self));

  return TABS[get_visible (self)].name;
}

/* Shows another tab; a name that is none changes nothing. */
static void
set_tab (VocOccupationPage *self,
         const char        *name)
{
  g_assert (VOC_IS_OCCUPATION_PAGE (self));

  if (voc_occupation_page_has_tab (name))
    adw_view_stack_set_visible_child_name (self->stack, name);
}

/* The groups of requirements, which are to be seen then. */
static VocRequirementOverview *
show_groups (VocOccupationPage *self)
{
  set_tab (self, TABS[TAB_SKILLS].name);
  ensure_tab (self, TAB_SKILLS);

  return voc_skills_tab_get_overview (VOC_SKILLS_TAB (self->tabs[TAB_SKILLS]));
}

static void
expand_all (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  voc_requirement_overview_set_all_expanded (show_groups (VOC_OCCUPATION_PAGE (widget)), TRUE);
}

static void
collapse_all (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  voc_requirement_overview_set_all_expanded (show_groups (VOC_OCCUPATION_PAGE (widget)), FALSE);
}

static void
toggle_all (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  VocRequirementOverview *overview = show_groups (VOC_OCCUPATION_PAGE (widget));

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
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (VocScore) score = NULL;
  g_autofree char *made = NULL;
  g_autofree char *facts = NULL;
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

  g_clear_pointer (&self->view, g_variant_unref);
  g_set_object (&self->catalogue, catalogue);
  g_set_object (&self->occupation, occupation);
  g_clear_pointer (&self->requirements, g_ptr_array_unref);
  self->requirements = g_steal_pointer (&requirements);
  for (TabIndex i = 0; i < N_TABS; i++)
    self->stale[i] = TRUE;

  voc_requirement_filter_clear (self->filter);
  made = voc_concept_page_dup_sentence (page, concept);
  facts = score != NULL ? voc_score_dup_plain_facts (score) : NULL;
  voc_concept_head_set_concept (self->head, concept, made, facts);
  refresh (self);
  set_score (self, score);

  return error_text;
}

static void
voc_occupation_page_save_view (VocConceptPage *page,
                               GVariantDict   *view)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (page);

  voc_concept_head_save_view (self->head, view);
  g_variant_dict_insert (view, "tab", "s", get_tab (self));
  for (TabIndex i = 0; i < N_TABS; i++)
    {
      if (self->tabs[i] != NULL && !self->stale[i])
        voc_occupation_tab_save_view (self->tabs[i], view);
    }
}

/* What is seen now is as it was; the other tabs will be when they are looked at. */
static void
voc_occupation_page_restore_view (VocConceptPage *page,
                                  GVariantDict   *view)
{
  VocOccupationPage *self = VOC_OCCUPATION_PAGE (page);
  const char *tab;

  voc_concept_head_restore_view (self->head, view);
  g_clear_pointer (&self->view, g_variant_unref);
  self->view = g_variant_ref (voc_concept_page_get_view (page));
  if (g_variant_dict_lookup (view, "tab", "&s", &tab))
    set_tab (self, tab);
  for (TabIndex i = 0; i < N_TABS; i++)
    {
      if (self->tabs[i] != NULL && !self->stale[i])
        voc_occupation_tab_restore_view (self->tabs[i], view);
    }
}

static const VocProperty properties[] = {
  /* Exposure and resilience of the occupation, seen through the lens. */
  VOC_PROPERTY_OBJECT (VocOccupationPage,
                       score,
                       voc_score_get_type,
                       .access = VOC_PROPERTY_READABLE),
  /* What to look through; a lens on the page's catalogue. */
  VOC_PROPERTY_OBJECT (VocOccupationPage, lens, voc_lens_get_type, .set = G_CALLBACK (set_lens)),
  /* The name of the tab that is seen: "overview", "skills", "future", "next". */
  VOC_COMPUTED_STRING ("tab", get_tab,
                       .set = G_CALLBACK (set_tab)),
  VOC_OWNED (VocOccupationPage, requirements, g_ptr_array_unref),
  VOC_OWNED (VocOccupationPage, view, g_variant_unref),
  VOC_OWNED_OBJECT (VocOccupationPage, catalogue),
  VOC_OWNED_OBJECT (VocOccupationPage, occupation),
};

static void
voc_occupation_page_class_init (VocOccupationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  VocConceptPageClass *page_class = VOC_CONCEPT_PAGE_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_CONCEPT_HEAD);
  g_type_ensure (VOC_TYPE_REQUIREMENT_FILTER);
  g_type_ensure (VOC_TYPE_STICKY_BOX);

  page_class->show = voc_occupation_page_show;
  page_class->save_view = voc_occupation_page_save_view;
  page_class->restore_view = voc_occupation_page_restore_view;

  gtk_widget_class_install_property_action (widget_class, "page.tab", "tab");
  gtk_widget_class_install_action (widget_class, "page.expand-all", NULL, expand_all);
  gtk_widget_class_install_action (widget_class, "page.collapse-all", NULL, collapse_all);
  gtk_widget_class_install_action (widget_class, "page.toggle-all", NULL, toggle_all);

  voc_template_set (widget_class, "voc-occupation-page");
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, head);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, box);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, stack);
  gtk_widget_class_bind_template_child (widget_class, VocOccupationPage, filter);
  gtk_widget_class_bind_template_callback (widget_class, tab_cb);
}

static void
voc_occupation_page_init (VocOccupationPage *self)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (TabIndex i = 0; i < N_TABS; i++)
    adw_view_stack_add_named (self->stack, adw_bin_new (), TABS[i].name);

  actions = voc_requirement_filter_create_actions (self->filter);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (actions));
}

/* Whether a tab has that name. */
gboolean
voc_occupation_page_has_tab (const char *name)
{
  for (TabIndex i = 0; i < N_TABS; i++)
    {
      if (g_strcmp0 (name, TABS[i].name) == 0)
        return TRUE;
    }

  return FALSE;
}
