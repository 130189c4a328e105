/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_FAQ_BOX (voc_faq_box_get_type ())

G_DECLARE_FINAL_TYPE (VocFaqBox, voc_faq_box, VOC, FAQ_BOX, AdwBin)

void voc_faq_box_show (VocFaqBox *self,
                             VocOccupation   *occupation,
                             VocLens         *lens);

G_END_DECLS
