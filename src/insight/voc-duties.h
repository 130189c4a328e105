/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-labels.h"
#include "voc-matrix.h"

G_BEGIN_DECLS

typedef struct _VocDuties VocDuties;

VocDuties *voc_duties_new      (VocMatrix *matrix,
                                VocLabels *labels);
void       voc_duties_free     (VocDuties *self);
GArray    *voc_duties_pick     (VocDuties *self,
                                guint      occupation,
                                gboolean   knowledge,
                                guint      n_wanted,
                                guint      per_group);
guint      voc_duties_get_kind (VocMatrix *matrix,
                                guint      skill);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocDuties, voc_duties_free)

G_END_DECLS
