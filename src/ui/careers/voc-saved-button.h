/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-saved-searches.h"

G_BEGIN_DECLS

#define VOC_TYPE_SAVED_BUTTON (voc_saved_button_get_type ())

G_DECLARE_FINAL_TYPE (VocSavedButton, voc_saved_button, VOC, SAVED_BUTTON, AdwBin)

G_END_DECLS
