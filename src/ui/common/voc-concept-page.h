/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-sentences.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT_PAGE (voc_concept_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (VocConceptPage, voc_concept_page, VOC, CONCEPT_PAGE, GtkWidget)

/**
 * VocConceptPageClass:
 * @show: shows a concept from its beginning, unfiltered; without one, nothing. Returns what could not
 *   be read, a sentence for people, or nothing
 * @save_view: says what the person has opened and typed, beside how far it is scrolled
 * @restore_view: opens and types what @save_view said
 */
struct _VocConceptPageClass
{
  GtkWidgetClass parent_class;

  char *(*show) (VocConceptPage *self,
                 VocCatalogue   *catalogue,
                 VocConcept     *concept);
  void (*save_view) (VocConceptPage *self,
                     GVariantDict   *view);
  void (*restore_view) (VocConceptPage *self,
                        GVariantDict   *view);
};

void          voc_concept_page_set_catalogue (VocConceptPage *self,
                                              VocCatalogue   *catalogue);
void          voc_concept_page_set_sentences (VocConceptPage *self,
                                              VocSentences   *sentences);
char         *voc_concept_page_dup_sentence (VocConceptPage *self,
                                             VocConcept     *concept);
VocConcept   *voc_concept_page_get_concept   (VocConceptPage *self);
void          voc_concept_page_set_concept   (VocConceptPage *self,
                                              VocConcept     *concept);
GVariant     *voc_concept_page_get_view     (VocConceptPage *self);
void          voc_concept_page_restore_view  (VocConceptPage *self);
void          voc_concept_page_come_back    (VocConceptPage *self);

G_END_DECLS
