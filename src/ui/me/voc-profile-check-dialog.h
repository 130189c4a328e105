/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-profile-check.h"

#define VOC_TYPE_PROFILE_CHECK_DIALOG (voc_profile_check_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocProfileCheckDialog, voc_profile_check_dialog, VOC, PROFILE_CHECK_DIALOG, AdwDialog)

AdwDialog *voc_profile_check_dialog_new (const VocProfileCheck *check);
