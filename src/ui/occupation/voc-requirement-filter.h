/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_FILTER (voc_requirement_filter_get_type ())

G_DECLARE_FINAL_TYPE (VocRequirementFilter, voc_requirement_filter, VOC, REQUIREMENT_FILTER, GtkFilter)

gboolean              voc_requirement_filter_get_active     (VocRequirementFilter *self);
void                  voc_requirement_filter_clear          (VocRequirementFilter *self);
void                  voc_requirement_filter_save           (VocRequirementFilter *self,
                                                             GVariantDict         *view);
void                  voc_requirement_filter_restore        (VocRequirementFilter *self,
                                                             GVariantDict         *view);
GSimpleActionGroup   *voc_requirement_filter_create_actions (VocRequirementFilter *self);

G_END_DECLS
