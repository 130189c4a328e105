/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-browse-page.h"

#include <glib/gi18n.h>

#include "voc-browse-list.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-text.h"

/**
 * VocBrowsePage:
 *
 * All there are of a kind beside the one that is open, or beside the start as long as none is. When
 * narrow, one of them alone: the start first, then the list; what is opened slides over it.
 *
 * ## Actions
 *
 * - `browse.open-group` (s, a URI): shows what is in a group
 * - `browse.open-collection` (s, an identifier): shows what is in a collection
 * - `browse.show-field` (s, an identifier): shows what is in a field of work
 * - `browse.type` (s): goes on in the search entry, with that text in it
 * - `browse.look-around`: goes to the list
 */
struct _VocBrowsePage
{
  AdwBin parent_instance;

  AdwNavigationSplitView *split_view;
  AdwNavigationPage *list_page;
  VocBrowseList *list;
  GtkStack *content_stack;
  AdwStatusPage *choose;
  GtkWidget *start; /* (nullable): stands in for a page instead of @choose */

  const VocBrowseKind *kind;
  VocConceptPage *concept_page; /* (nullable): until something is opened */
  VocLens *lens;                /* (owned) (nullable) */
  VocConcept *concept;          /* (owned) (nullable) */
  gboolean narrow;
  gboolean from_start; /* what is open was opened there */
};

static void page_init (VocPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VocBrowsePage, voc_browse_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (VOC_TYPE_PAGE, page_init))

static char *
content_title (VocBrowsePage *self,
               VocConcept    *concept)
{
  if (concept != NULL)
    return voc_concept_dup_title (concept);

  return g_strdup (self->kind != NULL ? _(self->kind->not_chosen) : "");
}

static char *
content_page (VocBrowsePage *self,
              VocConcept    *concept)
{
  if (concept != NULL)
    return g_strdup ("concept");

  return g_strdup (self->start != NULL ? "start" : "choose");
}

static gboolean
covers_list (VocBrowsePage *self)
{
  return self->narrow && self->split_view != NULL && self->concept != NULL &&
         adw_navigation_split_view_get_show_content (self->split_view);
}

static gboolean
shows_start (VocBrowsePage *self)
{
  return self->start != NULL && self->concept == NULL &&
         adw_navigation_split_view_get_show_content (self->split_view);
}

/* That of the part that covers the other, where only one is seen. */
static char *
dup_title (VocBrowsePage *self)
{
  if (self->kind == NULL)
    return NULL;
  if (covers_list (self) || (self->narrow && shows_start (self)))
    return content_title (self, self->concept);

  return g_strdup (_(self->kind->title));
}

static void
back_changed_cb (VocBrowsePage *self)
{
  g_assert (VOC_IS_BROWSE_PAGE (self));

  g_object_notify (G_OBJECT (self), "can-go-back");
  g_object_notify (G_OBJECT (self), "title");
}

static VocCatalogue *
get_catalogue (VocBrowsePage *self)
{
  return self->lens != NULL ? voc_lens_get_catalogue (self->lens) : NULL;
}

static void
load_concept_page (VocBrowsePage *self)
{
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (self->concept_page), "lens") != NULL)
    g_object_set (self->concept_page, "lens", self->lens, NULL);
  voc_concept_page_set_sentences (self->concept_page, voc_lens_get_sentences (self->lens));
  voc_concept_page_set_catalogue (self->concept_page, get_catalogue (self));
}

static VocConceptPage *
ensure_concept_page (VocBrowsePage *self)
{
  if (self->concept_page == NULL)
    {
      self->concept_page = g_object_new (self->kind->get_page_type (), NULL);
      gtk_stack_add_named (self->content_stack, GTK_WIDGET (self->concept_page), "concept");
      if (self->lens != NULL)
        load_concept_page (self);
    }

  return self->concept_page;
}

static void
set_concept (VocBrowsePage *self,
             VocConcept    *concept)
{
  if (!g_set_object (&self->concept, concept))
    return;

  voc_concept_page_set_concept (ensure_concept_page (self), concept);
  g_object_notify (G_OBJECT (self), "concept");
  g_object_notify (G_OBJECT (self), "uri");
  g_object_notify (G_OBJECT (self), "title");
}

static void
show_concept (VocBrowsePage *self,
              VocConcept    *concept)
{
  self->from_start = shows_start (self);
  set_concept (self, concept);
  voc_browse_list_follow (self->list, concept);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  back_changed_cb (self);
}

static void
show_list (VocBrowsePage *self)
{
  if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

static void
open_cb (VocBrowsePage *self,
         VocConcept    *concept)
{
  g_assert (VOC_IS_BROWSE_PAGE (self));

  show_concept (self, concept);
}

static void
open_group_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (widget);
  g_autoptr (VocQuery) query = g_object_new (self->kind->get_query_type (), NULL);

  g_object_set (query, "group", g_variant_get_string (parameter, NULL), NULL);
  voc_browse_page_show_query (self, query);
}

static void
open_collection_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (widget);
  g_autoptr (VocQuery) query = NULL;
  VocCollections collection;

  if (!voc_collection_from_id (g_variant_get_string (parameter, NULL), &collection))
    return;

  query = g_object_new (self->kind->get_query_type (), "collections", collection, NULL);
  voc_browse_page_show_query (self, query);
}

static void
show_field_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (widget);
  g_autoptr (VocQuery) query =
    g_object_new (self->kind->get_query_type (), "field", g_variant_get_string (parameter, NULL),
                  NULL);

  voc_browse_page_show_query (self, query);
  voc_browse_list_focus_rows (self->list);
}

static void
type_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (widget);

  show_list (self);
  voc_browse_list_type (self->list, g_variant_get_string (parameter, NULL));
}

static void
look_around_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (widget);
  g_autoptr (VocQuery) everything = g_object_new (self->kind->get_query_type (), NULL);

  voc_browse_page_show_query (self, everything);
  voc_browse_list_focus_rows (self->list);
}

/* What is open, if another catalogue has it, too. */
static VocConcept *
find_again (VocBrowsePage *self,
            VocCatalogue  *catalogue)
{
  return self->concept != NULL
           ? voc_catalogue_lookup (catalogue, voc_concept_get_uri (self->concept),
                                   self->kind->concept, NULL)
           : NULL;
}

/* Another catalogue changes neither what is searched nor, if it has that, what is open. */
static void
voc_browse_page_load (VocPage            *page,
                      VocCatalogueLoader *loader,
                      VocLens            *lens)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);
  GPtrArray *concepts = self->kind->concept == VOC_CONCEPT_OCCUPATION
                          ? voc_catalogue_loader_get_occupations (loader)
                          : NULL;
  g_autoptr (VocQuery) query =
    voc_query_copy (voc_browse_model_get_query (voc_browse_list_get_model (self->list)));
  g_autoptr (VocConcept) concept = find_again (self, voc_lens_get_catalogue (lens));

  set_concept (self, NULL);
  g_set_object (&self->lens, lens);
  if (self->concept_page != NULL)
    load_concept_page (self);
  voc_browse_list_set_contents (self->list, lens, concepts);
  voc_browse_list_show_query (self->list, query);
  if (self->start != NULL)
    self->kind->load_start (self->start, loader);
  if (concept != NULL)
    {
      set_concept (self, concept);
      voc_browse_list_follow (self->list, concept);
    }
  else
    adw_navigation_split_view_set_show_content (self->split_view, self->start != NULL);
  back_changed_cb (self);
}

static gboolean
open_group (VocBrowsePage  *self,
            const char     *code,
            GError        **error)
{
  if (voc_browse_list_show_group (self->list, code))
    {
      show_list (self);
      return TRUE;
    }

  /* Translators: %s is the code of an ISCO-08 group */
  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
               _("This catalogue has no occupations in group %s."), code);
  return FALSE;
}

static gboolean
voc_browse_page_open (VocPage     *page,
                      const char  *id,
                      GError     **error)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);
  g_autoptr (VocConcept) concept = NULL;
  g_autoptr (GError) local = NULL;

  if (g_str_has_prefix (id, VOC_BROWSE_GROUP))
    return open_group (self, id + strlen (VOC_BROWSE_GROUP), error);

  concept = voc_catalogue_lookup (get_catalogue (self), id, self->kind->concept, &local);
  if (concept != NULL)
    {
      show_concept (self, concept);
      return TRUE;
    }

  if (g_error_matches (local, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND))
    {
      g_autofree char *quoted = voc_text_dup_quoted (id);
      g_autofree char *sentence = self->kind->dup_missing (quoted);

      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND, sentence);
    }
  else
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static void
voc_browse_page_search (VocPage    *page,
                        const char *text)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);
  g_autoptr (VocQuery) query = g_object_new (self->kind->get_query_type (), "text", text, NULL);

  voc_browse_page_show_query (self, query);
}

static void
voc_browse_page_focus_search (VocPage *page)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);

  show_list (self);
  voc_browse_list_focus_search (self->list);
}

/* From the search to the list, from the list to the open page, and back. */
static void
voc_browse_page_next_pane (VocPage *page)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);

  if (covers_list (self) || (self->narrow && shows_start (self)) ||
      voc_browse_list_focus_next (self->list))
    return;

  if (self->narrow ||
      !gtk_widget_child_focus (GTK_WIDGET (self->content_stack), GTK_DIR_TAB_FORWARD))
    voc_browse_list_focus_search (self->list);
}

static void
voc_browse_page_go_back (VocPage *page)
{
  VocBrowsePage *self = VOC_BROWSE_PAGE (page);

  if (self->from_start)
    voc_browse_page_show_start (self);
  else
    show_list (self);
}

static GtkWidget *
voc_browse_page_get_content (VocPage *page)
{
  return GTK_WIDGET (ensure_concept_page (VOC_BROWSE_PAGE (page)));
}

static void
page_init (VocPageInterface *iface)
{
  iface->load = voc_browse_page_load;
  iface->open = voc_browse_page_open;
  iface->search = voc_browse_page_search;
  iface->focus_search = voc_browse_page_focus_search;
  iface->next_pane = voc_browse_page_next_pane;
  iface->go_back = voc_browse_page_go_back;
  iface->get_content = voc_browse_page_get_content;
}

static const char *
get_uri (VocBrowsePage *self)
{
  return self->concept != NULL ? voc_concept_get_uri (self->concept) : NULL;
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocBrowsePage,
                       concept,
                       voc_concept_get_type,
                       .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_BOOLEAN (VocBrowsePage,
                        narrow,
                        .overrides = TRUE,
                        .changed = G_CALLBACK (back_changed_cb)),
  VOC_COMPUTED_BOOLEAN ("can-go-back", covers_list, .overrides = TRUE),
  VOC_COMPUTED_STRING ("uri", get_uri, .overrides = TRUE),
  VOC_COMPUTED_TAKEN_STRING ("title", dup_title, .overrides = TRUE),
  VOC_OWNED_OBJECT (VocBrowsePage, lens),
};

static void
voc_browse_page_class_init (VocBrowsePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_BROWSE_LIST);
  voc_template_set (widget_class, "voc-browse-page");
  gtk_widget_class_bind_template_child (widget_class, VocBrowsePage, split_view);
  gtk_widget_class_bind_template_child (widget_class, VocBrowsePage, list_page);
  gtk_widget_class_bind_template_child (widget_class, VocBrowsePage, list);
  gtk_widget_class_bind_template_child (widget_class, VocBrowsePage, content_stack);
  gtk_widget_class_bind_template_child (widget_class, VocBrowsePage, choose);
  gtk_widget_class_bind_template_callback (widget_class, content_title);
  gtk_widget_class_bind_template_callback (widget_class, content_page);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_changed_cb);
  gtk_widget_class_install_action (widget_class, "browse.open-group", "s", open_group_action);
  gtk_widget_class_install_action (widget_class, "browse.open-collection", "s",
                                   open_collection_action);
  gtk_widget_class_install_action (widget_class, "browse.show-field", "s", show_field_action);
  gtk_widget_class_install_action (widget_class, "browse.type", "s", type_action);
  gtk_widget_class_install_action (widget_class, "browse.look-around", NULL, look_around_action);
}

static void
voc_browse_page_init (VocBrowsePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_browse_page_new (const VocBrowseKind *kind)
{
  VocBrowsePage *self = g_object_new (VOC_TYPE_BROWSE_PAGE, NULL);

  self->kind = kind;
  adw_navigation_page_set_title (self->list_page, _(kind->title));
  if (kind->create_start != NULL)
    {
      self->start = kind->create_start ();
      gtk_stack_add_named (self->content_stack, self->start, "start");
    }
  else
    {
      adw_status_page_set_title (self->choose, _(kind->choose));
      adw_status_page_set_description (self->choose, _(kind->choose_text));
      adw_status_page_set_icon_name (self->choose, kind->choose_icon);
    }
  voc_browse_list_set_kind (self->list, kind);
  g_object_notify (G_OBJECT (self), "concept");

  return GTK_WIDGET (self);
}

/* Shows the list of those that answer to query, without any other condition. */
void
voc_browse_page_show_query (VocBrowsePage *self,
                            VocQuery      *query)
{
  g_return_if_fail (VOC_IS_BROWSE_PAGE (self));

  voc_browse_list_show_query (self->list, query);
  show_list (self);
}

/* Shows the start again, with nothing open. */
void
voc_browse_page_show_start (VocBrowsePage *self)
{
  g_return_if_fail (VOC_IS_BROWSE_PAGE (self));
  g_return_if_fail (self->start != NULL);

  set_concept (self, NULL);
  voc_browse_list_follow (self->list, NULL);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  back_changed_cb (self);
}
