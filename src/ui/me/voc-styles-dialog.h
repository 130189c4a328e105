/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_STYLES_DIALOG (voc_styles_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocStylesDialog, voc_styles_dialog, VOC, STYLES_DIALOG, AdwDialog)

AdwDialog *voc_styles_dialog_new (VocProfile *profile);

G_END_DECLS
