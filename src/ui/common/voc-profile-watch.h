/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-lens.h"
#include "voc-profile.h"

#define VOC_TYPE_PROFILE_WATCH (voc_profile_watch_get_type ())

G_DECLARE_FINAL_TYPE (VocProfileWatch, voc_profile_watch, VOC, PROFILE_WATCH, GObject)

VocProfileWatch *voc_profile_watch_new         (GtkWidget       *widget,
                                                GCallback        show,
                                                gboolean         when_seen);
void             voc_profile_watch_set_lens    (VocProfileWatch *self,
                                                VocLens         *lens);
VocProfile      *voc_profile_watch_get_profile (VocProfileWatch *self);
void             voc_profile_watch_refresh     (VocProfileWatch *self);
