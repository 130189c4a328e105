/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_GROUP_TRAIL (voc_group_trail_get_type ())

G_DECLARE_FINAL_TYPE (VocGroupTrail, voc_group_trail, VOC, GROUP_TRAIL, AdwBin)

void voc_group_trail_set_group (VocGroupTrail *self,
                                VocGroup      *group);

G_END_DECLS
