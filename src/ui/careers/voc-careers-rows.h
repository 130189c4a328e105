/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-careers-model.h"
#include "voc-group-trail.h"
#include "voc-list-pane.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_ROWS (voc_careers_rows_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersRows, voc_careers_rows, VOC, CAREERS_ROWS, GObject)

VocCareersRows *voc_careers_rows_new           (VocListPane        *pane,
                                                VocCareersModel    *model,
                                                VocGroupTrail      *trail,
                                                GtkListItemFactory *row_factory,
                                                GtkListItemFactory *header_factory);
void            voc_careers_rows_set_in_groups (VocCareersRows     *self,
                                                gboolean            in_groups);
void            voc_careers_rows_show          (VocCareersRows     *self);
void            voc_careers_rows_refresh       (VocCareersRows     *self);

void            voc_careers_rows_forget        (VocCareersRows     *self);
void            voc_careers_rows_follow        (VocCareersRows     *self,
                                                VocOccupation      *occupation);
void            voc_careers_rows_choose_group  (VocCareersRows     *self,
                                                VocGroup           *group);
void            voc_careers_rows_leave_group   (VocCareersRows     *self);
void            voc_careers_rows_reveal_group  (VocCareersRows     *self);
void            voc_careers_rows_show_trail    (VocCareersRows     *self);

G_END_DECLS
