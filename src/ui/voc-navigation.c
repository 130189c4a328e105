/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-navigation.h"

#include "voc-concept-page.h"
#include "voc-history.h"
#include "voc-pages.h"
#include "voc-property.h"

/**
 * VocNavigation:
 *
 * Back and forward through the occupations and skills that were open, over all pages of a window. It
 * watches the pages and asks by the signal "open" for what the person goes back to; opening it must
 * have happened when the signal returns.
 *
 * Where a page covers its list, back leads to the list if that is where the person came from.
 */
struct _VocNavigation
{
  GObject parent_instance;

  AdwViewStack *view_stack; /* (borrowed): lives as long as the window */
  VocPage *first;           /* (borrowed) (nullable): all are narrow or none is */
  VocHistory *history;      /* (owned) */
  gboolean follows_link;    /* the keyboard is to go along */
};

static guint changed_signal;
static guint open_signal;

G_DEFINE_FINAL_TYPE (VocNavigation, voc_navigation, G_TYPE_OBJECT)

static const char *
get_page (VocNavigation *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->view_stack);

  return name != NULL ? name : "";
}

static const char *
get_name (VocNavigation *self,
          VocPage       *page)
{
  GtkWidget *place = gtk_widget_get_parent (GTK_WIDGET (page));

  return adw_view_stack_page_get_name (adw_view_stack_get_page (self->view_stack, place));
}

static gboolean
is_narrow (VocNavigation *self)
{
  return self->first != NULL && voc_page_get_narrow (self->first);
}

/* Whether what is open on the page that is seen covers its list. */
static gboolean
covers_list (VocNavigation *self)
{
  VocPage *page = voc_pages_peek (self->view_stack, NULL);

  return page != NULL && voc_page_get_can_go_back (page);
}

/* Away from the place where the history is, by the view switcher or at the start: back leads there. */
static gboolean
is_elsewhere (VocNavigation *self)
{
  const VocPlace *place = voc_history_get_current (self->history);
  VocPage *page = voc_pages_peek (self->view_stack, NULL);
  g_autofree char *uri = page != NULL ? voc_page_dup_uri (page) : NULL;

  return place != NULL && (!g_str_equal (place->page, get_page (self)) ||
                           (uri == NULL && !place->in_list));
}

/* At a place of the page that is not what it has open: a group in its list. */
static gboolean
is_at_group (VocNavigation *self)
{
  const VocPlace *place = voc_history_get_current (self->history);

  return place != NULL && place->in_list && g_str_equal (place->page, get_page (self));
}

static void
emit_changed (VocNavigation *self)
{
  g_signal_emit (self, changed_signal, 0);
}

/* Whether the person follows a link from one page to @page, which is not seen yet. */
static gboolean
follows_link (VocNavigation *self,
              const char    *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->view_stack));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && !g_str_equal (get_page (self), page) &&
         gtk_widget_get_ancestor (focus, VOC_TYPE_CONCEPT_PAGE) != NULL;
}

static void
visit (VocNavigation *self,
       VocPage       *page)
{
  const char *name = get_name (self, page);
  g_autofree char *uri = voc_page_dup_uri (page);

  self->follows_link = follows_link (self, name);
  if (uri == NULL)
    emit_changed (self);
  else
    voc_history_visit (self->history, name, uri, FALSE,
                       is_narrow (self) && !voc_page_get_can_go_back (page) &&
                         g_str_equal (get_page (self), name));
}

static void
uri_cb (VocPage       *page,
        GParamSpec    *pspec,
        VocNavigation *self)
{
  visit (self, page);
}

static void
page_cb (VocNavigation *self)
{
  VocPage *page = voc_pages_peek (self->view_stack, NULL);
  GtkWidget *content = page != NULL && self->follows_link ? voc_page_get_content (page) : NULL;

  if (content != NULL)
    gtk_widget_child_focus (content, GTK_DIR_TAB_FORWARD);
  self->follows_link = FALSE;

  /* What is open beside a group is not where the person is. */
  if (page != NULL && !is_at_group (self))
    visit (self, page);

  emit_changed (self);
}

static gboolean
shows (GtkWidget  *content,
       const char *uri)
{
  VocConcept *concept = VOC_IS_CONCEPT_PAGE (content)
                          ? voc_concept_page_get_concept (VOC_CONCEPT_PAGE (content))
                          : NULL;

  return concept != NULL && g_str_equal (voc_concept_get_uri (concept), uri);
}

/* A page that has shown nothing else since is as the person left it, and stays so. */
static void
open_current (VocNavigation *self)
{
  const VocPlace *place = voc_history_get_current (self->history);
  g_autofree char *page = g_strdup (place->page);
  g_autofree char *uri = g_strdup (place->uri);
  GtkWidget *content = voc_page_get_content (voc_pages_peek (self->view_stack, page));
  gboolean unchanged = shows (content, uri);

  g_signal_emit (self, open_signal, 0, page, uri);
  if (unchanged)
    voc_concept_page_come_back (VOC_CONCEPT_PAGE (content));
  else if (shows (content, uri))
    voc_concept_page_restore_view (VOC_CONCEPT_PAGE (content));
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocNavigation, history),
};

static void
voc_navigation_class_init (VocNavigationClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  changed_signal = g_signal_new ("changed", VOC_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  /* The person goes back or forward. */
  open_signal = g_signal_new ("open", VOC_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
voc_navigation_init (VocNavigation *self)
{
  self->history = voc_history_new ();
  g_signal_connect_object (self->history, "changed", G_CALLBACK (emit_changed), self,
                           G_CONNECT_SWAPPED);
}

VocNavigation *
voc_navigation_new (AdwViewStack *view_stack)
{
  VocNavigation *self;

  g_return_val_if_fail (ADW_IS_VIEW_STACK (view_stack), NULL);

  self = g_object_new (VOC_TYPE_NAVIGATION, NULL);
  self->view_stack = view_stack;
  g_signal_connect_object (view_stack, "notify::visible-child-name", G_CALLBACK (page_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* What is opened on @page, which is one of the stack's, is a place to come back to from now on. */
void
voc_navigation_watch (VocNavigation *self,
                      VocPage       *page)
{
  g_return_if_fail (VOC_IS_NAVIGATION (self));
  g_return_if_fail (VOC_IS_PAGE (page));

  if (self->first == NULL)
    self->first = page;

  g_signal_connect_object (page, "notify::uri", G_CALLBACK (uri_cb), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (page, "notify::can-go-back", G_CALLBACK (emit_changed), self,
                           G_CONNECT_SWAPPED);
}

gboolean
voc_navigation_get_can_go_back (VocNavigation *self)
{
  g_return_val_if_fail (VOC_IS_NAVIGATION (self), FALSE);

  if (is_narrow (self))
    return covers_list (self) ||
           (is_at_group (self) && voc_history_can_step (self->history, -1));

  return is_elsewhere (self) || voc_history_can_step (self->history, -1);
}

gboolean
voc_navigation_get_can_go_forward (VocNavigation *self)
{
  g_return_val_if_fail (VOC_IS_NAVIGATION (self), FALSE);

  return voc_history_can_step (self->history, 1);
}

gboolean
voc_navigation_get_has_history (VocNavigation *self)
{
  return voc_navigation_get_can_go_back (self) || voc_navigation_get_can_go_forward (self);
}

/* To what was open before; to the list if that is where the person came from. */
void
voc_navigation_go_back (VocNavigation *self)
{
  const VocPlace *place;

  g_return_if_fail (VOC_IS_NAVIGATION (self));

  if (!voc_navigation_get_can_go_back (self))
    return;

  place = voc_history_get_current (self->history);
  if (is_narrow (self) &&
      (place == NULL || place->from_list || !voc_history_can_step (self->history, -1)))
    {
      voc_page_go_back (voc_pages_peek (self->view_stack, NULL));
      return;
    }

  if (is_elsewhere (self) || voc_history_step (self->history, -1))
    open_current (self);
}

/* To where the person has come back from. */
void
voc_navigation_go_forward (VocNavigation *self)
{
  g_return_if_fail (VOC_IS_NAVIGATION (self));

  if (voc_history_step (self->history, 1))
    open_current (self);
}

/* The person went to that place: back leads to where they came from. */
void
voc_navigation_visit (VocNavigation *self,
                      const char    *page,
                      const char    *uri)
{
  g_return_if_fail (VOC_IS_NAVIGATION (self));

  voc_history_visit (self->history, page, uri, TRUE, FALSE);
  emit_changed (self);
}

void
voc_navigation_clear (VocNavigation *self)
{
  g_return_if_fail (VOC_IS_NAVIGATION (self));

  voc_history_clear (self->history);
}
