/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_NEAR_WORK_BOX (voc_near_work_box_get_type ())

G_DECLARE_FINAL_TYPE (VocNearWorkBox, voc_near_work_box, VOC, NEAR_WORK_BOX, GtkBox)

GtkWidget *voc_near_work_box_new (VocBrowseModel *model);

G_END_DECLS
