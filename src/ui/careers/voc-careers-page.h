/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-concept-page.h"
#include "voc-occupation-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_PAGE (voc_careers_page_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersPage, voc_careers_page, VOC, CAREERS_PAGE, AdwBin)

void           voc_careers_page_set_contents      (VocCareersPage     *self,
                                                   VocCatalogueLoader *loader);
VocOccupation *voc_careers_page_get_occupation    (VocCareersPage     *self);
gboolean       voc_careers_page_open              (VocCareersPage     *self,
                                                   VocOccupation      *occupation);
gboolean       voc_careers_page_open_group        (VocCareersPage     *self,
                                                   const char         *code);
void           voc_careers_page_search            (VocCareersPage     *self,
                                                   const char         *text);
void           voc_careers_page_search_all        (VocCareersPage     *self,
                                                   const char         *text);
void           voc_careers_page_show_query        (VocCareersPage     *self,
                                                   VocOccupationQuery *query);
void           voc_careers_page_focus_search      (VocCareersPage     *self);
gboolean       voc_careers_page_get_can_go_back   (VocCareersPage     *self);
void           voc_careers_page_go_back           (VocCareersPage     *self);
VocConceptPage *voc_careers_page_get_concept_page (VocCareersPage *self);
void           voc_careers_page_next_pane         (VocCareersPage     *self);
void           voc_careers_page_toggle_groups     (VocCareersPage     *self);

G_END_DECLS
