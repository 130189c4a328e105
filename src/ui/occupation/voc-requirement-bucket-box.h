/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement-bucket.h"
#include "voc-requirement-filter.h"

G_BEGIN_DECLS

#define VOC_TYPE_REQUIREMENT_BUCKET_BOX (voc_requirement_bucket_box_get_type ())

G_DECLARE_FINAL_TYPE (VocRequirementBucketBox, voc_requirement_bucket_box, VOC, REQUIREMENT_BUCKET_BOX, GtkBox)

GtkWidget *voc_requirement_bucket_box_new          (VocRequirementBucket    *bucket,
                                                    VocRequirementFilter    *filter,
                                                    GtkSorter               *sorter,
                                                    guint                    n_first);
void       voc_requirement_bucket_box_add_expanded (VocRequirementBucketBox *self,
                                                    GStrvBuilder            *uris);
void       voc_requirement_bucket_box_expand_rows  (VocRequirementBucketBox *self,
                                                    const char *const       *uris);

G_END_DECLS
