/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-career-item.h"
#include "voc-group-node.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_MODEL (voc_careers_model_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersModel, voc_careers_model, VOC, CAREERS_MODEL, GObject)

VocCareersModel *voc_careers_model_new             (void);

void             voc_careers_model_set_contents    (VocCareersModel *self,
                                                    VocLens         *lens,
                                                    GPtrArray       *occupations);
VocOccupationQuery *voc_careers_model_get_query (VocCareersModel *self);
void             voc_careers_model_set_query       (VocCareersModel *self,
                                                    VocOccupationQuery *query);
void             voc_careers_model_clear           (VocCareersModel *self);
void             voc_careers_model_clear_conditions (VocCareersModel *self);
VocGroupNode    *voc_careers_model_get_groups      (VocCareersModel *self);
GListModel      *voc_careers_model_get_items       (VocCareersModel *self);
VocListColumn *voc_careers_model_get_column     (VocCareersModel *self);
VocOccupation   *voc_careers_model_find            (VocCareersModel *self,
                                                    guint            id);

const char      *voc_careers_model_get_search_text (VocCareersModel *self);
void             voc_careers_model_set_search_text (VocCareersModel *self,
                                                    const char      *search_text);
void             voc_careers_model_set_group       (VocCareersModel *self,
                                                    VocGroup        *group);
gboolean         voc_careers_model_get_flat        (VocCareersModel *self);
gboolean         voc_careers_model_get_busy        (VocCareersModel *self);

G_END_DECLS
