/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-page.h"

G_DEFINE_INTERFACE (VocPage, voc_page, GTK_TYPE_WIDGET)

static void
voc_page_default_init (VocPageInterface *iface)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  g_object_interface_install_property (iface,
                                       g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                             readable | G_PARAM_WRITABLE));
  g_object_interface_install_property (iface,
                                       g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                                                             readable));
  g_object_interface_install_property (iface,
                                       g_param_spec_string ("uri", NULL, NULL, NULL, readable));
  g_object_interface_install_property (iface,
                                       g_param_spec_string ("title", NULL, NULL, NULL, readable));
}

void
voc_page_load (VocPage            *self,
               VocCatalogueLoader *loader,
               VocLens            *lens)
{
  if (VOC_PAGE_GET_IFACE (self)->load != NULL)
    VOC_PAGE_GET_IFACE (self)->load (self, loader, lens);
}

gboolean
voc_page_open (VocPage     *self,
               const char  *id,
               GError     **error)
{
  return VOC_PAGE_GET_IFACE (self)->open != NULL &&
         VOC_PAGE_GET_IFACE (self)->open (self, id, error);
}

void
voc_page_search (VocPage    *self,
                 const char *text)
{
  if (VOC_PAGE_GET_IFACE (self)->search != NULL)
    VOC_PAGE_GET_IFACE (self)->search (self, text);
}

void
voc_page_focus_search (VocPage *self)
{
  if (VOC_PAGE_GET_IFACE (self)->focus_search != NULL)
    VOC_PAGE_GET_IFACE (self)->focus_search (self);
}

void
voc_page_next_pane (VocPage *self)
{
  if (VOC_PAGE_GET_IFACE (self)->next_pane != NULL)
    VOC_PAGE_GET_IFACE (self)->next_pane (self);
}

void
voc_page_go_back (VocPage *self)
{
  if (VOC_PAGE_GET_IFACE (self)->go_back != NULL)
    VOC_PAGE_GET_IFACE (self)->go_back (self);
}

GtkWidget *
voc_page_get_content (VocPage *self)
{
  if (VOC_PAGE_GET_IFACE (self)->get_content == NULL)
    return NULL;

  return VOC_PAGE_GET_IFACE (self)->get_content (self);
}

static gboolean
get_flag (VocPage    *self,
          const char *property)
{
  gboolean flag;

  g_object_get (self, property, &flag, NULL);

  return flag;
}

gboolean
voc_page_get_narrow (VocPage *self)
{
  return get_flag (self, "narrow");
}

gboolean
voc_page_get_can_go_back (VocPage *self)
{
  return get_flag (self, "can-go-back");
}

static char *
dup_string (VocPage    *self,
            const char *property)
{
  char *string;

  g_object_get (self, property, &string, NULL);

  return string;
}

char *
voc_page_dup_uri (VocPage *self)
{
  return dup_string (self, "uri");
}

char *
voc_page_dup_title (VocPage *self)
{
  return dup_string (self, "title");
}
