/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_GROUP_PATH (voc_group_path_get_type ())

G_DECLARE_FINAL_TYPE (VocGroupPath, voc_group_path, VOC, GROUP_PATH, GtkWidget)

void voc_group_path_set_group    (VocGroupPath *self,
                                  VocGroup     *group);
void voc_group_path_stay_in_line (VocGroupPath *self);

G_END_DECLS
