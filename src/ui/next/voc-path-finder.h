/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_PATH_FINDER (voc_path_finder_get_type ())

G_DECLARE_FINAL_TYPE (VocPathFinder, voc_path_finder, VOC, PATH_FINDER, GtkBox)

void voc_path_finder_show (VocPathFinder *self,
                           VocLens       *lens,
                           VocOccupation *occupation);

G_END_DECLS
