/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-sum.h"

G_BEGIN_DECLS

#define VOC_TYPE_VITAL_TILE (voc_vital_tile_get_type ())

G_DECLARE_FINAL_TYPE (VocVitalTile, voc_vital_tile, VOC, VITAL_TILE, GtkButton)

GtkWidget *voc_vital_tile_new (VocSum *sign);

G_END_DECLS
