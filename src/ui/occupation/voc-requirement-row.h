/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_ROW (voc_requirement_row_get_type ())

G_DECLARE_FINAL_TYPE (VocRequirementRow, voc_requirement_row, VOC, REQUIREMENT_ROW, GtkListBoxRow)

GtkWidget      *voc_requirement_row_new             (VocRequirement    *requirement);
VocRequirement *voc_requirement_row_get_requirement (VocRequirementRow *self);
gboolean        voc_requirement_row_get_expanded    (VocRequirementRow *self);
void            voc_requirement_row_set_expanded    (VocRequirementRow *self,
                                                     gboolean           expanded);

G_END_DECLS
