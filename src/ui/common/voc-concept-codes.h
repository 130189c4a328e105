/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT_CODES (voc_concept_codes_get_type ())

G_DECLARE_FINAL_TYPE (VocConceptCodes, voc_concept_codes, VOC, CONCEPT_CODES, GtkBox)

void voc_concept_codes_set_concept (VocConceptCodes *self,
                                    VocConcept      *concept,
                                    GPtrArray       *groups);

G_END_DECLS
