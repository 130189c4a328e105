/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-browse-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_FILTER_DIALOG (voc_filter_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocFilterDialog, voc_filter_dialog, VOC, FILTER_DIALOG, AdwDialog)

VocFilterDialog *voc_filter_dialog_new (VocBrowseModel *model);

G_END_DECLS
