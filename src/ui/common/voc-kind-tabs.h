/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

#define VOC_TYPE_KIND_TABS (voc_kind_tabs_get_type ())

G_DECLARE_FINAL_TYPE (VocKindTabs, voc_kind_tabs, VOC, KIND_TABS, AdwBin)

void voc_kind_tabs_set_catalogue (VocKindTabs    *self,
                                  VocCatalogue   *catalogue);
void voc_kind_tabs_set_kind      (VocKindTabs    *self,
                                  VocConceptKind  kind);
void voc_kind_tabs_set_count     (VocKindTabs    *self,
                                  guint           count);
void voc_kind_tabs_set_text      (VocKindTabs    *self,
                                  const char     *text);

G_END_DECLS
