/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_FIT_CARD (voc_fit_card_get_type ())

G_DECLARE_FINAL_TYPE (VocFitCard, voc_fit_card, VOC, FIT_CARD, GtkBox)

void voc_fit_card_show (VocFitCard    *self,
                        VocOccupation *occupation,
                        VocLens       *lens);

G_END_DECLS
