/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-careers-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_LIST (voc_careers_list_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersList, voc_careers_list, VOC, CAREERS_LIST, AdwBin)

void           voc_careers_list_set_contents (VocCareersList *self,
                                              VocLens        *lens,
                                              GPtrArray      *occupations);
VocCareersModel *voc_careers_list_get_model (VocCareersList *self);
void           voc_careers_list_follow       (VocCareersList *self,
                                              VocOccupation  *occupation);
void           voc_careers_list_search       (VocCareersList *self,
                                              const char     *text);
void           voc_careers_list_show_query   (VocCareersList *self,
                                              VocOccupationQuery *query);
gboolean       voc_careers_list_show_group   (VocCareersList *self,
                                              const char     *code);
void           voc_careers_list_focus_search (VocCareersList *self);
gboolean       voc_careers_list_focus_next   (VocCareersList *self);

G_END_DECLS
