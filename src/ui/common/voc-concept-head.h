/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT_HEAD (voc_concept_head_get_type ())

G_DECLARE_FINAL_TYPE (VocConceptHead, voc_concept_head, VOC, CONCEPT_HEAD, GtkBox)

void voc_concept_head_set_concept  (VocConceptHead *self,
                                    VocConcept     *concept,
                                    const char     *made,
                                    const char     *facts);
void voc_concept_head_save_view    (VocConceptHead *self,
                                    GVariantDict   *view);
void voc_concept_head_restore_view (VocConceptHead *self,
                                    GVariantDict   *view);

G_END_DECLS
