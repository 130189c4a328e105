/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_BROWSE_LIST (voc_browse_list_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowseList, voc_browse_list, VOC, BROWSE_LIST, AdwBin)

void            voc_browse_list_set_kind     (VocBrowseList       *self,
                                              const VocBrowseKind *kind);
void            voc_browse_list_set_contents (VocBrowseList       *self,
                                              VocLens             *lens,
                                              GPtrArray           *concepts);
VocBrowseModel *voc_browse_list_get_model    (VocBrowseList       *self);
void            voc_browse_list_follow       (VocBrowseList       *self,
                                              VocConcept          *concept);
void            voc_browse_list_set_text     (VocBrowseList       *self,
                                              const char          *text);
void            voc_browse_list_show_query   (VocBrowseList       *self,
                                              VocQuery            *query);
gboolean        voc_browse_list_show_group   (VocBrowseList       *self,
                                              const char          *code);
void            voc_browse_list_type         (VocBrowseList       *self,
                                              const char          *text);
void            voc_browse_list_focus_search (VocBrowseList       *self);
void            voc_browse_list_focus_rows   (VocBrowseList       *self);
gboolean        voc_browse_list_focus_next   (VocBrowseList       *self);

G_END_DECLS
