/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-kind.h"
#include "voc-list-column.h"

G_BEGIN_DECLS

#define VOC_TYPE_BROWSE_ITEM (voc_browse_item_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowseItem, voc_browse_item, VOC, BROWSE_ITEM, GObject)

VocBrowseItem *voc_browse_item_new                  (const VocBrowseKind *kind,
                                                     VocConcept          *concept,
                                                     VocListColumn       *column);
VocConcept    *voc_browse_item_get_concept          (VocBrowseItem       *self);
VocGroup      *voc_browse_item_get_group            (gpointer             item);
guint          voc_browse_item_get_section          (VocBrowseItem       *self);
VocListColumn *voc_browse_item_get_column           (VocBrowseItem       *self);
gboolean       voc_browse_item_set_match            (VocBrowseItem       *self,
                                                     char                *text,
                                                     VocSearchHit        *hit);
gboolean       voc_browse_item_is_found             (VocBrowseItem       *self);
gboolean       voc_browse_item_is_weak              (VocBrowseItem       *self);
void           voc_browse_item_changed              (VocBrowseItem       *self);
char          *voc_browse_item_dup_title            (VocBrowseItem       *self);
PangoAttrList *voc_browse_item_dup_title_attributes (VocBrowseItem       *self);
char          *voc_browse_item_dup_line             (VocBrowseItem       *self);
PangoAttrList *voc_browse_item_dup_also_attributes  (VocBrowseItem       *self);
char          *voc_browse_item_dup_score            (VocBrowseItem       *self);
char          *voc_browse_item_dup_name             (VocBrowseItem       *self);

G_END_DECLS
