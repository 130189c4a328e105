/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "voc-list-column.h"
#include "voc-occupation.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREER_ITEM (voc_career_item_get_type ())

G_DECLARE_FINAL_TYPE (VocCareerItem, voc_career_item, VOC, CAREER_ITEM, GObject)

VocCareerItem *voc_career_item_new                   (VocOccupation *occupation,
                                                      const char    *query,
                                                      const char    *matched);

VocOccupation *voc_career_item_get_occupation        (VocCareerItem *self);
VocGroup      *voc_career_item_get_major_group       (VocCareerItem *self);
guint          voc_career_item_get_section           (VocCareerItem *self);
const char    *voc_career_item_get_label             (VocCareerItem *self);
char          *voc_career_item_dup_place             (VocCareerItem *self);
char          *voc_career_item_dup_detail            (VocCareerItem *self);
void           voc_career_item_set_column            (VocCareerItem *self,
                                                      VocListColumn *column);
VocListColumn *voc_career_item_get_column            (VocCareerItem *self);
void           voc_career_item_figure_changed        (VocCareerItem *self);

G_END_DECLS
