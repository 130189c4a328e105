/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-picture.h"

G_BEGIN_DECLS

char *voc_picture_to_svg (const VocPicture *self,
                          const VocPalette *palette,
                          const char       *title);

G_END_DECLS
