/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "voc-picture.h"

G_BEGIN_DECLS

void voc_picture_paint_cairo (const VocPicture *self,
                              cairo_t          *cr,
                              const VocPalette *palette);

G_END_DECLS
