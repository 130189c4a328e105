/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-types.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT (voc_concept_get_type ())

G_DECLARE_DERIVABLE_TYPE (VocConcept, voc_concept, VOC, CONCEPT, GObject)

struct _VocConceptClass
{
  GObjectClass parent_class;

  VocConceptKind kind;
};

/**
 * VocConceptFields:
 * @id: number inside one catalogue; not stable between catalogues
 * @uri: the concept URI, the key that is stable
 * @code: (nullable): ESCO, ISCO-08 or skill-group code
 * @label: preferred label
 * @alternative_labels: (nullable) (array zero-terminated=1): other names
 * @description: (nullable): one or more sentences
 * @untranslated: whether the description is in another language than the label is asked for in
 * @collections: the collections it is in
 *
 * What every concept is made from. The constructors copy all of it.
 */
typedef struct
{
  guint id;
  const char *uri;
  const char *code;
  const char *label;
  const char *const *alternative_labels;
  const char *description;
  gboolean untranslated;
  VocCollections collections;
} VocConceptFields;

VocConceptKind     voc_concept_get_kind               (VocConcept *self);
guint              voc_concept_get_id                 (VocConcept *self);
const char        *voc_concept_get_uri                (VocConcept *self);
const char        *voc_concept_get_code               (VocConcept *self);
const char        *voc_concept_get_label              (VocConcept *self);
const char *const *voc_concept_get_alternative_labels (VocConcept *self);
const char        *voc_concept_get_description        (VocConcept *self);
gboolean           voc_concept_is_untranslated        (VocConcept *self);
gboolean           voc_concept_is_described           (VocConcept *self);
VocCollections     voc_concept_get_collections        (VocConcept *self);
char              *voc_concept_dup_title              (VocConcept *self);
char              *voc_concept_dup_text               (VocConcept *self);
char              *voc_concept_dup_summary            (VocConcept *self);
char              *voc_concept_dup_portal_uri         (VocConcept *self);
int                voc_concept_compare_labels         (VocConcept *a,
                                                       VocConcept *b);

/* For the kinds of concept only. */
gpointer           voc_concept_construct              (GType                   type,
                                                       const VocConceptFields *fields);

G_END_DECLS
