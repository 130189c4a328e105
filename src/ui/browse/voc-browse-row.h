/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-browse-item.h"

G_BEGIN_DECLS

#define VOC_TYPE_BROWSE_ROW (voc_browse_row_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowseRow, voc_browse_row, VOC, BROWSE_ROW, GtkWidget)

VocBrowseItem      *voc_browse_row_get_item    (VocBrowseRow  *self);
void                voc_browse_row_set_item    (VocBrowseRow  *self,
                                                VocBrowseItem *item);
GtkListItemFactory *voc_browse_row_new_factory (void);

G_END_DECLS
