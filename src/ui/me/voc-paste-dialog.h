/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_PASTE_DIALOG (voc_paste_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocPasteDialog, voc_paste_dialog, VOC, PASTE_DIALOG, AdwDialog)

AdwDialog *voc_paste_dialog_new (VocProfile         *profile,
                                 VocCatalogueLoader *loader);

G_END_DECLS
