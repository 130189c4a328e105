/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * VocScroll:
 * @VOC_SCROLL_NONE: stay
 * @VOC_SCROLL_TO_SELECTED: until the selected row is seen; to the top if there is none
 * @VOC_SCROLL_TO_FOCUS: until the selected row is seen, and the keyboard to it
 * @VOC_SCROLL_TO_TOP: to the very top, above the first header
 *
 * Where a list is to go.
 */
typedef enum
{
  VOC_SCROLL_NONE,
  VOC_SCROLL_TO_SELECTED,
  VOC_SCROLL_TO_FOCUS,
  VOC_SCROLL_TO_TOP,
} VocScroll;

#define VOC_TYPE_LIST_SCROLLER (voc_list_scroller_get_type ())

G_DECLARE_FINAL_TYPE (VocListScroller, voc_list_scroller, VOC, LIST_SCROLLER, GObject)

VocListScroller *voc_list_scroller_new    (GtkListView     *list_view);
void             voc_list_scroller_scroll (VocListScroller *self,
                                           VocScroll        scroll);
void             voc_list_scroller_focus  (VocListScroller *self);
void             voc_list_scroller_set_rows (VocListScroller    *self,
                                             GListModel         *model,
                                             GtkListItemFactory *factory,
                                             GtkListItemFactory *header_factory);

G_END_DECLS
