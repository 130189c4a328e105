/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-item.h"
#include "voc-group-node.h"

G_BEGIN_DECLS

#define VOC_TYPE_BROWSE_MODEL (voc_browse_model_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowseModel, voc_browse_model, VOC, BROWSE_MODEL, GObject)

VocBrowseModel *voc_browse_model_new             (const VocBrowseKind *kind);
void            voc_browse_model_set_contents    (VocBrowseModel      *self,
                                                  VocLens             *lens,
                                                  GPtrArray           *concepts);
const VocBrowseKind *voc_browse_model_get_kind   (VocBrowseModel      *self);
VocQuery       *voc_browse_model_get_query       (VocBrowseModel      *self);
VocListColumn  *voc_browse_model_get_column      (VocBrowseModel      *self);
VocGroupNode   *voc_browse_model_get_groups      (VocBrowseModel      *self);
VocCatalogue   *voc_browse_model_get_catalogue   (VocBrowseModel      *self);
const char     *voc_browse_model_get_search_text (VocBrowseModel      *self);
gboolean        voc_browse_model_get_flat        (VocBrowseModel      *self);
gboolean        voc_browse_model_get_busy        (VocBrowseModel      *self);
guint           voc_browse_model_get_position    (VocBrowseModel      *self,
                                                  VocConcept          *concept);

G_END_DECLS
