/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_STEPS_BOX (voc_steps_box_get_type ())

G_DECLARE_FINAL_TYPE (VocStepsBox, voc_steps_box, VOC, STEPS_BOX, GtkBox)

void voc_steps_box_show (VocStepsBox   *self,
                         VocLens       *lens,
                         VocOccupation *occupation);

G_END_DECLS
