/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_ME_DATA (voc_me_data_get_type ())

G_DECLARE_FINAL_TYPE (VocMeData, voc_me_data, VOC, ME_DATA, AdwBin)

void voc_me_data_set_profile (VocMeData  *self,
                              VocProfile *profile);

G_END_DECLS
