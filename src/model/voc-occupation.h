/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION (voc_occupation_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupation, voc_occupation, VOC, OCCUPATION, VocConcept)

VocOccupation *voc_occupation_new                 (const VocConceptFields *fields,
                                                   VocGroup               *isco_group,
                                                   guint                   n_essential,
                                                   guint                   n_optional);
VocGroup      *voc_occupation_get_isco_group      (VocOccupation          *self);
VocGroup      *voc_occupation_get_major_group     (VocOccupation          *self);
guint          voc_occupation_get_n_essential     (VocOccupation          *self);
guint          voc_occupation_get_n_optional      (VocOccupation          *self);

G_END_DECLS
