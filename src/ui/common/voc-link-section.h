/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_LINK_SECTION (voc_link_section_get_type ())

G_DECLARE_FINAL_TYPE (VocLinkSection, voc_link_section, VOC, LINK_SECTION, GtkBox)

void voc_link_section_set_items    (VocLinkSection *self,
                                    GListModel     *items,
                                    guint           total);
void voc_link_section_set_row_func (VocLinkSection             *self,
                                    GtkListBoxCreateWidgetFunc  create_row,
                                    gpointer                    data);
void voc_link_section_save_view    (VocLinkSection *self,
                                    GVariantDict   *view,
                                    const char     *key);
void voc_link_section_restore_view (VocLinkSection *self,
                                    GVariantDict   *view,
                                    const char     *key);

G_END_DECLS
