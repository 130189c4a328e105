/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

#define VOC_TYPE_COMPARE_PICKER (voc_compare_picker_get_type ())

G_DECLARE_FINAL_TYPE (VocComparePicker, voc_compare_picker, VOC, COMPARE_PICKER, AdwBin)

void           voc_compare_picker_set_catalogue  (VocComparePicker *self,
                                                  VocCatalogue     *catalogue);
VocOccupation *voc_compare_picker_get_occupation (VocComparePicker *self);
void           voc_compare_picker_set_occupation (VocComparePicker *self,
                                                  VocOccupation    *occupation);

G_END_DECLS
