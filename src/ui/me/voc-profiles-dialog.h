/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-window.h"

G_BEGIN_DECLS

#define VOC_TYPE_PROFILES_DIALOG (voc_profiles_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocProfilesDialog, voc_profiles_dialog, VOC, PROFILES_DIALOG, AdwDialog)

AdwDialog *voc_profiles_dialog_new (VocWindow *window);

G_END_DECLS
