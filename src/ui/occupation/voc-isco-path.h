/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_ISCO_PATH (voc_isco_path_get_type ())

G_DECLARE_FINAL_TYPE (VocIscoPath, voc_isco_path, VOC, ISCO_PATH, GtkWidget)

VocGroup *voc_isco_path_get_group (VocIscoPath *self);
void      voc_isco_path_set_group (VocIscoPath *self,
                                   VocGroup    *group);

G_END_DECLS
