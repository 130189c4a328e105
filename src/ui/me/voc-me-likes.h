/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_ME_LIKES (voc_me_likes_get_type ())

G_DECLARE_FINAL_TYPE (VocMeLikes, voc_me_likes, VOC, ME_LIKES, GtkBox)

void voc_me_likes_show (VocMeLikes *self,
                        VocProfile *profile);

G_END_DECLS
