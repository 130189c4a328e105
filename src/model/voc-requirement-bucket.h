/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-requirement.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_BUCKET (voc_requirement_bucket_get_type ())

/* A GListModel of VocRequirement: one reuse level inside one group, by label. */
G_DECLARE_FINAL_TYPE (VocRequirementBucket, voc_requirement_bucket, VOC, REQUIREMENT_BUCKET,
                      GObject)

VocRequirementBucket *voc_requirement_bucket_new             (VocReuseLevel         reuse,
                                                              GPtrArray            *requirements);
VocReuseLevel         voc_requirement_bucket_get_reuse_level (VocRequirementBucket *self);

G_END_DECLS
