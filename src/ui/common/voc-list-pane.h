/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"
#include "voc-list-scroller.h"

G_BEGIN_DECLS

#define VOC_TYPE_LIST_PANE (voc_list_pane_get_type ())

G_DECLARE_FINAL_TYPE (VocListPane, voc_list_pane, VOC, LIST_PANE, AdwBin)

void         voc_list_pane_set_catalogue (VocListPane        *self,
                                          VocCatalogue       *catalogue);
void         voc_list_pane_set_rows      (VocListPane        *self,
                                          GListModel         *model,
                                          GtkListItemFactory *factory,
                                          GtkListItemFactory *header_factory);
GtkListView *voc_list_pane_get_list_view (VocListPane        *self);
void         voc_list_pane_select        (VocListPane        *self,
                                          guint               position,
                                          VocScroll           scroll);
void         voc_list_pane_stop          (VocListPane        *self);

void         voc_list_pane_set_text      (VocListPane        *self,
                                          const char         *text);
void         voc_list_pane_focus_search  (VocListPane        *self);
gboolean     voc_list_pane_focus_next    (VocListPane        *self);

G_END_DECLS
