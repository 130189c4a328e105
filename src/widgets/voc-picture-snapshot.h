/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-picture.h"

G_BEGIN_DECLS

void voc_picture_snapshot (const VocPicture *self,
                           GtkSnapshot      *snapshot,
                           const VocPalette *palette);

G_END_DECLS
