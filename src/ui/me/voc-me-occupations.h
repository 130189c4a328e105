/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_ME_OCCUPATIONS (voc_me_occupations_get_type ())

G_DECLARE_FINAL_TYPE (VocMeOccupations, voc_me_occupations, VOC, ME_OCCUPATIONS, GtkBox)

void voc_me_occupations_show (VocMeOccupations *self,
                              VocProfile       *profile,
                              VocLens          *lens);

G_END_DECLS
