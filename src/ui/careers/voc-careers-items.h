/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-career-item.h"
#include "voc-careers-search.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_ITEMS (voc_careers_items_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersItems, voc_careers_items, VOC, CAREERS_ITEMS, GObject)

VocCareersItems *voc_careers_items_new             (void);
void             voc_careers_items_set_occupations (VocCareersItems  *self,
                                                    GPtrArray        *occupations);
GListModel      *voc_careers_items_get_model       (VocCareersItems  *self);
VocListColumn *voc_careers_items_get_column    (VocCareersItems  *self);
gboolean         voc_careers_items_get_flat        (VocCareersItems  *self);
VocCareerItem   *voc_careers_items_find            (VocCareersItems  *self,
                                                    guint             id);
void             voc_careers_items_show_all        (VocCareersItems  *self);
void             voc_careers_items_show            (VocCareersItems  *self,
                                                    VocAnswer        *answer,
                                                    const char       *text,
                                                    gboolean          flat);
void             voc_careers_items_show_nothing    (VocCareersItems  *self);

G_END_DECLS
