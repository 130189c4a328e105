/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_ME_PLANE (voc_me_plane_get_type ())

G_DECLARE_FINAL_TYPE (VocMePlane, voc_me_plane, VOC, ME_PLANE, AdwBin)

void voc_me_plane_show (VocMePlane *self,
                        VocLens    *lens);

G_END_DECLS
