/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocConceptTree:
 *
 * What stands above what in a catalogue that is being built, so that nothing ever stands above
 * itself or too deep. A concept may stand below several others.
 */
typedef struct _VocConceptTree VocConceptTree;

/**
 * VocTreeResult:
 * @VOC_TREE_FITS: the step is in
 * @VOC_TREE_CYCLE: it would put a concept above itself
 * @VOC_TREE_TOO_DEEP: it would put more than %VOC_LIMIT_DEPTH concepts one above the other
 */
typedef enum
{
  VOC_TREE_FITS,
  VOC_TREE_CYCLE,
  VOC_TREE_TOO_DEEP,
} VocTreeResult;

VocConceptTree *voc_concept_tree_new  (void);
void            voc_concept_tree_free (VocConceptTree *self);
VocTreeResult   voc_concept_tree_add  (VocConceptTree *self,
                                       guint           concept,
                                       guint           broader);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocConceptTree, voc_concept_tree_free)

G_END_DECLS
