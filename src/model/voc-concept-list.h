/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-concept.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT_LIST (voc_concept_list_get_type ())

G_DECLARE_FINAL_TYPE (VocConceptList, voc_concept_list, VOC, CONCEPT_LIST, GObject)

VocConceptList *voc_concept_list_new     (void);
guint           voc_concept_list_add     (VocConceptList *self,
                                          GPtrArray      *concepts);
guint           voc_concept_list_remove  (VocConceptList *self,
                                          GPtrArray      *concepts);
void            voc_concept_list_replace (VocConceptList *self,
                                          GPtrArray      *concepts);
VocConcept     *voc_concept_list_lookup  (VocConceptList *self,
                                          const char     *uri);

G_END_DECLS
