/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_PROFILE (voc_profile_get_type ())

G_DECLARE_FINAL_TYPE (VocProfile, voc_profile, VOC, PROFILE, GObject)

VocProfile *voc_profile_new           (GFile       *file);
VocProfile *voc_profile_new_default   (void);
gboolean    voc_profile_load          (VocProfile  *self,
                                       GFile      **out_aside,
                                       GError     **error);

GStrv       voc_profile_dup_shortlist (VocProfile  *self);
gboolean    voc_profile_is_kept       (VocProfile  *self,
                                       const char  *uri);
gboolean    voc_profile_set_kept      (VocProfile  *self,
                                       const char  *uri,
                                       gboolean     kept,
                                       GError     **error);

G_END_DECLS
