/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_WORK_DIALOG (voc_work_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocWorkDialog, voc_work_dialog, VOC, WORK_DIALOG, AdwDialog)

AdwDialog *voc_work_dialog_new (VocProfile   *profile,
                                VocCatalogue *catalogue);

G_END_DECLS
