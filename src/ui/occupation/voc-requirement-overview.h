/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement-filter.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_OVERVIEW (voc_requirement_overview_get_type ())

G_DECLARE_FINAL_TYPE (VocRequirementOverview, voc_requirement_overview, VOC, REQUIREMENT_OVERVIEW, GtkBox)

void     voc_requirement_overview_set_requirements (VocRequirementOverview *self,
                                                    GPtrArray              *requirements);
gboolean voc_requirement_overview_get_all_expanded (VocRequirementOverview *self);
void     voc_requirement_overview_set_all_expanded (VocRequirementOverview *self,
                                                    gboolean                expanded);
void     voc_requirement_overview_save_view        (VocRequirementOverview *self,
                                                    GVariantDict           *view);
void     voc_requirement_overview_restore_view     (VocRequirementOverview *self,
                                                    GVariantDict           *view);

G_END_DECLS
