/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_GROUP_EXPANSION (voc_group_expansion_get_type ())

G_DECLARE_FINAL_TYPE (VocGroupExpansion, voc_group_expansion, VOC, GROUP_EXPANSION, GObject)

VocGroupExpansion *voc_group_expansion_new (void);
gboolean           voc_group_expansion_get (VocGroupExpansion *self,
                                            const char        *id);
void               voc_group_expansion_set (VocGroupExpansion *self,
                                            const char        *id,
                                            gboolean           expanded);

G_END_DECLS
