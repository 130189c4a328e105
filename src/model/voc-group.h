/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_GROUP (voc_group_get_type ())

G_DECLARE_FINAL_TYPE (VocGroup, voc_group, VOC, GROUP, VocConcept)

VocGroup      *voc_group_new        (const VocConceptFields *fields,
                                     VocGroupScheme          scheme,
                                     VocGroup               *parent);
VocGroupScheme voc_group_get_scheme (VocGroup               *self);
VocGroup      *voc_group_get_parent (VocGroup               *self);
VocGroup      *voc_group_get_root   (VocGroup               *self);
guint          voc_group_get_depth  (VocGroup               *self);
GPtrArray     *voc_group_dup_path   (VocGroup               *self);

G_END_DECLS
