/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_NEIGHBOUR_MAP (voc_neighbour_map_get_type ())

G_DECLARE_FINAL_TYPE (VocNeighbourMap, voc_neighbour_map, VOC, NEIGHBOUR_MAP, AdwBin)

void voc_neighbour_map_show (VocNeighbourMap *self,
                             VocLens         *lens,
                             VocOccupation   *occupation);

G_END_DECLS
