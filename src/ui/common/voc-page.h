/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-catalogue-loader.h"
#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_PAGE (voc_page_get_type ())

G_DECLARE_INTERFACE (VocPage, voc_page, VOC, PAGE, GtkWidget)

/**
 * VocPageInterface:
 * @load: shows the catalogue that @loader has opened, seen through @lens
 * @open: opens what has the URI, the code or the exact name @id; else says why not in one sentence
 * @search: searches everything as if the person had typed @text, and shows what answers
 * @focus_search: puts the cursor into the search entry
 * @next_pane: moves the keyboard from one part of the page to the next
 * @go_back: from what covers the page back to it, when only one of them is seen
 * @get_content: what shows the one that is open
 *
 * One page of the window. Any function may be missing. Properties: narrow (boolean: only one part is
 * seen at a time), can-go-back (boolean: something covers the page), uri (string: what is open), title (string: what
 * is seen of it; nothing where that is always the page itself).
 */
struct _VocPageInterface
{
  GTypeInterface parent_iface;

  void (*load) (VocPage            *self,
                VocCatalogueLoader *loader,
                VocLens            *lens);
  gboolean (*open) (VocPage     *self,
                    const char  *id,
                    GError     **error);
  void (*search) (VocPage    *self,
                  const char *text);
  void (*focus_search) (VocPage *self);
  void (*next_pane) (VocPage *self);
  void (*go_back) (VocPage *self);
  GtkWidget *(*get_content) (VocPage *self);
};

void       voc_page_load            (VocPage            *self,
                                     VocCatalogueLoader *loader,
                                     VocLens            *lens);
gboolean   voc_page_open            (VocPage            *self,
                                     const char         *id,
                                     GError            **error);
void       voc_page_search          (VocPage            *self,
                                     const char         *text);
void       voc_page_focus_search    (VocPage            *self);
void       voc_page_next_pane       (VocPage            *self);
void       voc_page_go_back         (VocPage            *self);
GtkWidget *voc_page_get_content     (VocPage            *self);
gboolean   voc_page_get_narrow      (VocPage            *self);
gboolean   voc_page_get_can_go_back (VocPage            *self);
char      *voc_page_dup_uri         (VocPage            *self);
char      *voc_page_dup_title       (VocPage            *self);

G_END_DECLS
