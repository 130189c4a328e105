/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_SIMILAR_LIST (voc_similar_list_get_type ())

G_DECLARE_FINAL_TYPE (VocSimilarList, voc_similar_list, VOC, SIMILAR_LIST, GtkBox)

void voc_similar_list_show (VocSimilarList *self,
                            VocLens        *lens,
                            VocOccupation  *occupation);

G_END_DECLS
