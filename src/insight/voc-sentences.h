/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

#define VOC_TYPE_SENTENCES (voc_sentences_get_type ())

G_DECLARE_FINAL_TYPE (VocSentences, voc_sentences, VOC, SENTENCES, GObject)

VocSentences *voc_sentences_new        (VocMatrix    *matrix);
void          voc_sentences_prepare    (VocSentences *self);
char         *voc_sentences_dup        (VocSentences *self,
                                        VocConcept   *concept);
char         *voc_sentences_dup_skills_note (VocSentences *self);
GStrv         voc_sentences_dup_duties (VocSentences *self,
                                        VocConcept   *occupation,
                                        guint         n_wanted);

G_END_DECLS
