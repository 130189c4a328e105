/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_KEEP_BUTTON (voc_keep_button_get_type ())

G_DECLARE_FINAL_TYPE (VocKeepButton, voc_keep_button, VOC, KEEP_BUTTON, AdwBin)

G_END_DECLS
