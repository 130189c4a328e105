/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

AdwToast *voc_toast_new  (const char      *text);
void      voc_toast_show (AdwToastOverlay *overlay,
                          const char      *text);
