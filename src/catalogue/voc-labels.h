/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

/**
 * VocLabels:
 *
 * Preferred labels by number of the concept, read when they are first asked for and kept. Belongs to one thread
 * at a time.
 */
typedef struct _VocLabels VocLabels;

VocLabels  *voc_labels_new             (VocCatalogue   *catalogue);
void        voc_labels_free            (VocLabels      *self);
const char *voc_labels_get             (VocLabels      *self,
                                        VocConceptKind  kind,
                                        guint           id);
char       *voc_labels_dup_like_skills (VocLabels      *self,
                                        VocConceptKind  kind,
                                        guint           id);
gboolean    voc_labels_names_skills    (VocLabels      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocLabels, voc_labels_free)

G_END_DECLS
