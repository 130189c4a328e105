/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-interests.h"

G_BEGIN_DECLS

#define VOC_TYPE_INTERESTS_RESULT (voc_interests_result_get_type ())

G_DECLARE_FINAL_TYPE (VocInterestsResult, voc_interests_result, VOC, INTERESTS_RESULT, AdwBin)

void voc_interests_result_show (VocInterestsResult *self,
                                VocProfile         *profile,
                                VocTraits          *traits);

G_END_DECLS
