/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-labels.h"
#include "voc-matrix.h"

G_BEGIN_DECLS

GArray *voc_duties_pick (VocMatrix    *matrix,
                         VocLabels    *labels,
                         guint         occupation,
                         gboolean      knowledge,
                         guint         n_wanted,
                         guint         per_group);
guint   voc_duties_get_kind (VocMatrix *matrix,
                             guint      skill);

G_END_DECLS
