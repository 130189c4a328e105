/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-kind.h"
#include "voc-concept-page.h"
#include "voc-page.h"

G_BEGIN_DECLS

/* Begins what stands for a group when it is opened; its code follows. */
#define VOC_BROWSE_GROUP "group:"

#define VOC_TYPE_BROWSE_PAGE (voc_browse_page_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowsePage, voc_browse_page, VOC, BROWSE_PAGE, AdwBin)

GtkWidget *voc_browse_page_new        (const VocBrowseKind *kind);
void       voc_browse_page_show_query (VocBrowsePage       *self,
                                       VocQuery            *query);
void       voc_browse_page_show_start (VocBrowsePage       *self);

G_END_DECLS
