/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-career-item.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREER_ROW (voc_career_row_get_type ())

G_DECLARE_FINAL_TYPE (VocCareerRow, voc_career_row, VOC, CAREER_ROW, GtkWidget)

VocCareerItem *voc_career_row_get_item (VocCareerRow  *self);
void           voc_career_row_set_item (VocCareerRow  *self,
                                        VocCareerItem *item);

G_END_DECLS
