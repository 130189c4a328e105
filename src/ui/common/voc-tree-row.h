/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_TREE_ROW (voc_tree_row_get_type ())

G_DECLARE_FINAL_TYPE (VocTreeRow, voc_tree_row, VOC, TREE_ROW, GtkWidget)

GtkWidget *voc_tree_row_new         (void);
void       voc_tree_row_show        (VocTreeRow     *self,
                                     GtkListItem    *list_item,
                                     const char     *title,
                                     const char     *note,
                                     const char     *name,
                                     PangoAttrList  *attributes);
GtkWidget *voc_tree_row_get_end     (VocTreeRow     *self);
void       voc_tree_row_set_end     (VocTreeRow     *self,
                                     GtkWidget      *end);
gboolean   voc_tree_row_key_pressed (GtkListView    *list_view,
                                     guint           keyval);

G_END_DECLS
