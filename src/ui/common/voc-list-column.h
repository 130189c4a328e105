/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

/* A list without figures. */
#define VOC_LIST_COLUMN_NONE "none"

#define VOC_TYPE_LIST_COLUMN (voc_list_column_get_type ())

G_DECLARE_FINAL_TYPE (VocListColumn, voc_list_column, VOC, LIST_COLUMN, GObject)

VocListColumn   *voc_list_column_new       (void);
void             voc_list_column_set_lens  (VocListColumn *self,
                                            VocLens       *lens);
VocLens         *voc_list_column_get_lens  (VocListColumn *self);
const char      *voc_list_column_get_id    (VocListColumn *self);
gboolean         voc_list_column_set_id    (VocListColumn *self,
                                            const char    *id);
const VocColumn *voc_list_column_get       (VocListColumn *self);
gint32           voc_list_column_get_value (VocListColumn *self,
                                            VocOccupation *occupation);

char            *voc_list_column_dup_figure (VocListColumn *self,
                                            VocOccupation *occupation);
char            *voc_list_column_dup_text  (VocListColumn *self,
                                            VocOccupation *occupation);

G_END_DECLS
